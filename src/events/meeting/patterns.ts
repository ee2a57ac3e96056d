import { ROMAN_OR_NUMBER } from '../../entities/shapes/names.js';
import { NUMBER } from '../../entities/shapes/patterns.js';
import { any, as, lex, not, opt, seq, shape, tag } from '../../grammar/index.js';
import type { MeetingHeadEntry } from '../../lexicon/index.js';
import { NO_TOPIC, TOPIC_OPENERS, TOWARDS } from '../../lexicon/tables/meeting-names.js';
import { COUNTED_WORDS } from '../../lexicon/tables/meeting-words.js';
import { Flag, hasFlag, textOf } from '../../text/index.js';
import { endOfQuote } from './enclosed.js';
import { endsName } from './name-end.js';
import { readTail, readTopic } from './topic.js';

const YEAR_DIGITS = 4;
const YEAR = shape('year', 'number', ({ tape }, at) =>
  (hasFlag(tape, at, Flag.Number) && textOf(tape, at, at + 1).length === YEAR_DIGITS ? at + 1 : -1));

/** `lần thứ 2`, `thứ tư`, or a bare `XII` that counts nothing behind it; captures `ordinal`. */
export const ORDINAL = any(
  seq(any('lần thứ', 'thứ', 'lần', 'kỳ thứ', 'kỳ'), as('ordinal', any(lex('OrdinalWord'), ROMAN_OR_NUMBER))),
  seq(as('ordinal', ROMAN_OR_NUMBER), not(...COUNTED_WORDS, seq('.', NUMBER))),
);

const TERM_WORDS = seq(any('khóa', 'nhiệm kỳ khóa'), as('term', ROMAN_OR_NUMBER));
/** `khóa XVII`, also in brackets; captures `term`. */
export const TERM = any(seq('(', TERM_WORDS, opt(')')), TERM_WORDS);
const YEARS_OF_TERM = seq('nhiệm kỳ', as('from', YEAR), '-', as('to', YEAR));
/** `nhiệm kỳ 2020-2025`, also in brackets; captures `from` and `to`. */
export const YEARS = any(seq('(', YEARS_OF_TERM, opt(')')), YEARS_OF_TERM);

/** What goes on behind the one who is met: `tiếp lãnh đạo | một số doanh nghiệp …`. */
export const REST = shape('rest', 'any', (scene, at, limit) => (endsName(scene, at, at - 1, limit) ? -1 : readTopic(scene, at, limit)));

/** `hội nghị | “Diên Hồng” | lần thứ hai`. */
export const TITLE = shape('title', 'any', endOfQuote);

const NAMED_BY_PLACE: ReadonlySet<string> = new Set(['visit', 'voter-meeting']);
/** `chuyến thăm và làm việc | tại | Lào`: where a visit leads or voters are met belongs to the name; where a conference is, does not. */
const VISITED_AT = seq('tại', shape('visited', 'any', (scene, at) => {
  const head = scene.hitBefore('MeetingHead', at - 1)?.entry.data as MeetingHeadEntry | undefined;
  return head && NAMED_BY_PLACE.has(head.kind) ? scene.at('Place', at)[0]?.end ?? -1 : -1;
}));

/** What stands in a meeting's name behind its number, body and term. */
export const TOPIC = any(
  seq(opt('mới đây'), not(lex('MeetingPredicate'), ...NO_TOPIC), any(...TOPIC_OPENERS), shape('topic', 'any', readTopic)),
  seq(any(seq(any(...TOWARDS), tag('Place')), VISITED_AT), opt(shape('tail', 'any', readTail))),
  shape('tail', 'any', readTail),
  TITLE,
);
