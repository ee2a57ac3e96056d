import {
  any, as, before, lex, list, not, notAfter, opt, rule, seq, tag, type Capture, type Match, type Reading, type Rule,
} from '../../grammar/index.js';
import { NO_VENUE_BEHIND } from '../../lexicon/tables/meeting-words.js';
import { ANY_NAME, FIRST_SYLLABLE, INSTITUTION_NAME } from '../../entities/shapes/names.js';

interface Captures { readonly venue?: Capture }

const venueOf = ({ captures: { venue } }: Match<Captures>): Reading<null> | null =>
  (venue ? { tag: 'Venue', value: null, covers: [venue.start, venue.end] } : null);

/** `Quảng trường | 2/4`, but not `hội trường | ngày 2/4`. */
const NAMED_AFTER_DAY = seq(not('ngày'), tag('Date'));
const PLACES = list(tag('Place'), any(',', '-'), { most: 4 });
const NAME = any(tag('Body'), tag('Person'), INSTITUTION_NAME, tag('Place'));
const NAME_OF_HALL = any(NAME, seq(not(FIRST_SYLLABLE), ANY_NAME), NAMED_AFTER_DAY, before(lex('UnitHead')));
/** `Hội trường UBND tỉnh`, `Trung tâm Hội nghị | tỉnh`, `Nhà Văn hóa | , thị trấn Bo`. */
const HALL = seq(
  any(seq(lex('NamedVenueHead'), NAME_OF_HALL), seq(lex('VenueHead'), opt(NAME))),
  any(seq(opt(any(',', 'ở', 'tại')), PLACES), opt(lex('UnitHead'))), opt(seq('(', PLACES, ')')),
);

// Chiều nay, tại Nhà Quốc hội, …
const venue = rule({
  id: 'meeting/venue',
  gloss: 'where: behind tại',
  pattern: seq(notAfter(...NO_VENUE_BEHIND), any('tại', 'ở'), as('venue', any(HALL, PLACES))),
  emit: venueOf,
  examples: [
    'Chiều nay, {tại Nhà Quốc hội}, đồng chí chủ trì họp báo',
    'Hội nghị diễn ra {tại Hà Nội}', 'Sáng nay, {tại chùa Pháp Vân}, lễ cầu siêu diễn ra',
    'Các đại biểu thảo luận {tại hội trường} ngày 8/6', 'Ông gặp họ {tại trụ sở} Thủ tướng hôm qua',
  ],
  counterExamples: ['Phát biểu tại hội nghị', 'Thực trạng tại địa phương', 'Học sinh học tại trường', 'Tổ đại biểu bầu tại huyện Kim Bôi'],
});

export const VENUE_RULES: readonly Rule<Reading<null>>[] = [venue];
