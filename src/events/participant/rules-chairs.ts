import {
  any, as, before, lex, not, notAfter, opt, rule, seq, tag, upTo,
  type Match, type Pattern, type Rule,
} from '../../grammar/index.js';
import * as words from '../../lexicon/tables/role-contexts.js';
import { lowerAt } from '../../text/index.js';
import { HEARING_PEOPLE } from '../../lexicon/tables/meeting-words.js';
import { BY } from '../../lexicon/tables/function-words.js';
import { isClauseStart } from '../clause-start.js';
import { holdsWordBefore } from '../word-search.js';
import { opensSentence, roleOf, type RoleReading } from './role-value.js';

/** `Phó Chủ tịch Hội | đồng chủ trì`: the council is none that chairs with others. */
const NO_COUNCIL: Pattern = any(not('đồng'), notAfter('hội'));

/** `Ông Lê Văn Ba và bà Trần Thị Mai | điều hành.` */
const DIRECTS_ALONE = seq('điều hành', before('.'));
/** Words of an agent before a verb: `Công ty do | ông Lê Văn Ba | điều hành.` */
const LONGEST_AGENT = 40, BY_AGENT = new Set([BY]);
const isOfAgent = ({ scene, start }: Match): boolean =>
  scene.hit('ChairVerb', start) === undefined && holdsWordBefore(scene, start, LONGEST_AGENT, BY_AGENT);

// Bí thư Tỉnh ủy Lê Văn Ba chủ trì hội nghị
const chairs = rule({
  id: 'participant/chair.verb',
  gloss: 'the subject chairs',
  pattern: seq(
    notAfter(...words.NO_CHAIR_AFTER), NO_COUNCIL, as('verb', any(lex('ChairVerb'), DIRECTS_ALONE)), not(...words.NO_CHAIR_BEFORE),
  ),
  emit: (match) => (isOfAgent(match) ? null : roleOf('chair', 'before')(match)),
  examples: ['Bí thư Tỉnh ủy Lê Văn Ba {chủ trì} hội nghị', 'Ông Lê Văn Ba và bà Trần Thị Mai {đồng chủ trì} buổi làm việc',
    'Ông Lê Văn Ba và bà Trần Thị Mai {điều hành}.'],
  counterExamples: [
    'Công ty do ông Lê Văn Ba điều hành.', 'giao Sở Y tế chủ trì, phối hợp với các sở', 'dưới sự chủ trì của đồng chí',
    'cơ quan chủ trì soạn thảo',
  ],
});

// Chủ tịch UBND huyện Lê Văn Ba tiếp công dân
const hearsPeople = rule({
  id: 'participant/chair.hears-people',
  gloss: 'the subject hears the people, at a meeting that is named so',
  pattern: seq(notAfter(...words.NOUNS_OF_HEARING), as('verb', any(...HEARING_PEOPLE))),
  emit: roleOf('chair', 'before'),
  examples: ['Chủ tịch UBND huyện Lê Văn Ba đã {tiếp công dân} định kỳ tháng 6'],
  counterExamples: ['Ông Lê Văn Ba nói về công tác tiếp công dân', 'Ông Lê Văn Ba, Trưởng Ban Tiếp công dân tỉnh'],
});

// dưới sự chủ trì của đồng chí Lê Văn Ba
const chairedBy = rule({
  id: 'participant/chair.under',
  gloss: 'who follows chairs',
  pattern: as('verb', lex('ChairedBy')),
  emit: roleOf('chair', 'after'),
  examples: ['Hội nghị diễn ra {dưới sự chủ trì của} đồng chí Lê Văn Ba'],
  counterExamples: ['Sở Y tế chủ trì tham mưu', 'dưới sự lãnh đạo của Tỉnh ủy'],
});

/** `Dự và | chủ trì`: what who chairs does first. */
const FIRST = opt(any(lex('AttendOpening'), lex('SpeechOpening')), any('và', ','));
const CHAIRING = as('verb', any(...words.CHAIRING));

// Chủ trì hội nghị tại điểm cầu tỉnh có đồng chí Lê Văn Ba
const chairedList = rule({
  id: 'participant/chair.list',
  gloss: 'a word for chairing, perhaps the event, and "there are": who follows chairs',
  pattern: seq(
    FIRST, CHAIRING, upTo(12, any(',', ';', ':', 'phối hợp', tag('Person'))),
    any(seq(opt(','), any(...words.THERE_ARE)), 'là', ':'), opt(':'), before(lex('PluralHonorific'), tag('Person'), tag('Office')),
  ),
  emit: (match) => (isClauseStart(match.scene, match.start) ? roleOf('chair', 'after')(match) : null),
  examples: [
    '{Chủ trì hội nghị tại điểm cầu tỉnh có} đồng chí Lê Văn Ba', '{Chủ tọa kỳ họp gồm} các đồng chí Lê Văn Ba, Trần Văn Tư',
    '{Chủ trì hội nghị:} đồng chí Lê Văn Ba', '{Điều khiển kỳ họp có} các đồng chí: Lê Văn Ba, Trần Văn Tư',
    '{Tham dự và chủ trì hội nghị, có} đồng chí Lê Văn Ba', '{Dự và chủ trì hội nghị có} đồng chí Lê Văn Ba',
    '{Điều hành đối thoại là} các ông Lê Văn Ba, Phó Bí thư Tỉnh ủy, và Trần Văn Tư',
  ],
  counterExamples: ['Đề án do Sở Y tế chủ trì có ý nghĩa', 'Chủ trì, phối hợp với các sở'],
});

const BEFORE_CLAUSE = new Set([',', ';']);
/** Whether the words open the sentence, or a clause behind an opening one. */
const opensClause = ({ scene, start }: Match): boolean =>
  opensSentence(scene, start) || BEFORE_CLAUSE.has(lowerAt(scene.tape, start - 1));

// Chủ trì hội nghị, Bí thư Tỉnh ủy Lê Văn Ba đề nghị
const opensWithChairing = rule({
  id: 'participant/chair.opening',
  gloss: 'a sentence opens with a word for chairing, and who chairs stands behind the comma',
  pattern: seq(
    FIRST, CHAIRING, upTo(14, any(',', ';', ':', 'có', 'gồm', 'là', 'phối hợp', tag('Person'))), ',', before(tag('Person'), tag('Office')),
  ),
  emit: (match) => (opensClause(match) ? roleOf('chair', 'next')(match) : null),
  examples: [
    '{Chủ trì hội nghị,} Bí thư Tỉnh ủy Lê Văn Ba đề nghị', '{Phát biểu và chủ trì buổi làm việc,} đồng chí Lê Văn Ba nói',
    'Nghe xong các ý kiến, {chủ trì cuộc họp,} ông Lê Văn Ba kết luận',
  ],
  counterExamples: ['Chủ trì, phối hợp với Sở Y tế, ông Lê Văn Ba nói', 'Sở Y tế chủ trì cuộc họp, ông Lê Văn Ba nói'],
});

// Đồng chủ trì hội nghị ông Lê Văn Ba và bà Trần Thị Mai
const chairedByNamed = rule({
  id: 'participant/chair.named',
  gloss: 'a sentence opens with a word for chairing and the event, and who chairs stands right behind',
  pattern: seq(CHAIRING, any(...words.SESSIONS), before(lex('Honorific'), lex('PluralHonorific'))),
  emit: (match) => (opensSentence(match.scene, match.start) ? roleOf('chair', 'after')(match) : null),
  examples: ['{Đồng chủ trì hội nghị} ông Lê Văn Ba và bà Trần Thị Mai', '{Chủ trì buổi làm việc} các đồng chí: Lê Văn Ba, Trần Văn Tư'],
  counterExamples: ['Được mời chủ trì hội nghị ông Lê Văn Ba rất vui', 'Chủ trì hội nghị, ông Lê Văn Ba nói'],
});

export const CHAIR_RULES: readonly Rule<RoleReading>[] = [chairs, hearsPeople, chairedBy, chairedList, opensWithChairing, chairedByNamed];
