import { any, as, lex, opt, rule, seq, shape } from '../../grammar/index.js';
import type { Capture, Match, Reading, Rule, Scene } from '../../grammar/index.js';
import { CALLED } from '../../lexicon/tables/definition-heads.js';
import { Flag, hasFlag } from '../../text/index.js';
import { isTwoDegrees, isUsedAsForm } from './context.js';
import { FORM, PAPER, type KnownForm, type PaperName } from './lexicon.js';
import { isNumberedBehind, longFormBefore, longFormWithin } from './long-form.js';
import { endOfShortForm, lengthAt, rawAt, shortText, startOfShortForm } from './short-form.js';
import type { AbbreviationValue, DefinitionValue, LongForm } from './value.js';

type DefinitionReading = Reading<DefinitionValue>;
type FormReading = Reading<AbbreviationValue>;

const SHORT = shape('short form', 'capital', (scene, at, limit) => endOfShortForm(scene.tape, at, limit));
const NUMBER = shape('number', 'number', (_, at) => at + 1);
const CLOSE = any(')', ',', ';', ':', '-');

type Tokens = Pick<Capture, 'start' | 'end'>;

/** Whether the long form holds the short one: `Hội đồng EU (EU)`, and not `Ủy ban APEC (EC)`. */
const holdsShort = ({ tape }: Scene, short: string, { start, end }: LongForm, tokens: number): boolean => {
  for (let at = start; at + tokens <= end; at++) if (shortText(tape, at, at + tokens) === short) return true;
  return false;
};

/** `giao lộ Lê Văn Ba (ĐX107)`: the number of a road or a plot behind its letters. */
const isCode = ({ tape }: Scene, end: number): boolean => {
  const digits = lengthAt(tape, end - 1);
  return hasFlag(tape, end - 1, Flag.Number) && hasFlag(tape, end - 1, Flag.Glued) && digits === DIGITS_OF_ROAD;
};
const DIGITS_OF_ROAD = 3;

const definition = (scene: Scene, { start, end }: Tokens, long: LongForm | null): DefinitionReading | null => {
  const short = shortText(scene.tape, start, end);
  if (long && long.by !== 'initials' && isCode(scene, end)) return null;
  if (!long || holdsShort(scene, short, long, end - start)) return null;
  return {
    tag: 'AbbreviationDefinition',
    value: { short, shortStart: start, shortEnd: end, longStart: long.start, longEnd: long.end, by: long.by },
    covers: [Math.min(long.start, start), Math.max(long.end, end)],
  };
};

/** What the lexicon tells of the phrases of a class that cover these tokens. */
const entriesOver = (scene: Scene, wanted: string, start: number, end: number): unknown[] =>
  scene.entriesAt(start).filter(({ cls, length }) => cls === wanted && start + length === end).map(({ data }) => data);

/** Words of long forms of the table; what another language's form stands for is written in many ways. */
const knownLongForms = (scene: Scene, { start, end }: Tokens): string[] =>
  (entriesOver(scene, FORM, start, end) as KnownForm[]).filter(({ isForeign }) => !isForeign)
    .flatMap(({ readings }) => readings.map(({ long }) => long));

/** `lần thứ 23 (MRT23)`: the number is no part of the long form, and none of the short one. */
const withoutNumber = ({ tape }: Scene, { start, end }: Tokens, long: LongForm | null): Tokens => {
  const isNumbered = long !== null && end === start + 2 && hasFlag(tape, end - 1, Flag.Number) && isNumberedBehind(tape, long.end);
  return isNumbered ? { start, end: end - 1 } : { start, end };
};

// Bệnh viện đa khoa (BVĐK)
const shortInBrackets = rule({
  id: 'abbreviation/definition.long-short',
  gloss: 'a short form in brackets behind its long form',
  pattern: seq('(', opt(any(...CALLED)), as('short', SHORT), opt(NUMBER), CLOSE),
  emit: ({ captures: { short }, scene, start }: Match<{ readonly short: Capture }>) => {
    const text = shortText(scene.tape, short.start, short.end);
    const long = longFormBefore(scene, text, start, knownLongForms(scene, short));
    return definition(scene, withoutNumber(scene, short, long), long);
  },
  examples: [
    'Bệnh viện đa khoa {(BVĐK)} huyện', 'Tổ chức Thương mại Thế giới {(WTO)}', 'Hội Liên hiệp Phụ nữ {(LHPN)} tỉnh',
    'phiên thảo luận với Ủy ban Kinh tế APEC {(EC)}', 'phát hành cổ phiếu lần đầu ra công chúng {(IPO)}',
    'theo hình thức đối tác công tư {(PPP)}', 'Diễn đàn kinh tế miền Trung {(gọi tắt là DĐKT)}',
    'vốn của Tập đoàn Điện lực {(EVN)}', 'vốn cho các doanh nghiệp rất nhỏ {(MEs)}', 'thông qua tổ chức Hỗ trợ học nghề {(VSO)}',
  ],
  counterExamples: ['Tập đoàn General Electric (GE)', 'kỳ họp thứ 3 (khóa XII)', 'buổi làm việc (Ảnh: HC)', 'bay đến Washington (DC)',
    'tại giao lộ đường Lê Văn Ba (ĐX107)'],
});

const LONGEST_BRACKET = 14;

const endOfBracket = ({ tape }: Scene, at: number, limit: number): number => {
  for (let end = at; end < limit && end < at + LONGEST_BRACKET; end++) if (tape.input[tape.start[end]!] === ')') return end;
  return -1;
};

const BRACKETED = shape('words in brackets', 'word', endOfBracket);

// BVĐK (Bệnh viện đa khoa)
const longInBrackets = rule({
  id: 'abbreviation/definition.short-long',
  gloss: 'a long form in brackets behind its short form',
  pattern: seq('(', as('long', BRACKETED), ')'),
  emit: ({ captures: { long }, scene, start }: Match<{ readonly long: Capture }>) => {
    const shortStart = startOfShortForm(scene.tape, start, scene.sentenceStart(start));
    if (shortStart < 0) return null;
    const short = { start: shortStart, end: start };
    return definition(scene, short, longFormWithin(scene, shortText(scene.tape, short.start, short.end), long.start, long.end));
  },
  examples: ['TTHC {(thủ tục hành chính)} đã được rút gọn', 'KH&ĐT {(Kế hoạch và Đầu tư)}'],
  counterExamples: ['UBND (huyện Hòa An)', 'WTO (Tổ chức Thương mại Thế giới)', 'tỉnh (thủ tục hành chính)'],
});

// UBND tỉnh
const knownForm = rule({
  id: 'abbreviation/form.known',
  gloss: 'a short form of the table',
  pattern: as<'form', KnownForm>('form', lex(FORM)),
  emit: ({ captures: { form: { data: known } }, scene, start, end }: Match<{ readonly form: Capture<KnownForm> }>): FormReading | null => {
    if (!known || !isUsedAsForm(scene, start, end, known) || isTwoDegrees(scene, start, end, known)) return null;
    return { tag: 'Abbreviation', value: { short: shortText(scene.tape, start, end), known, papers: [] } };
  },
  examples: ['Chủ tịch {UBND} tỉnh', 'Sở {KH&ĐT} trình', 'phường thuộc {Q}.5', 'Ủy viên {T.Ư} Đảng', 'Ảnh: Lê Hà/{TTXVN}'],
  counterExamples: ['NGHỆ AN ĐÓN KHÁCH', 'ĐẦU TƯ CÔNG', 'theo VOV.VN', 'tàu cá BĐ-4501', 'ông H. nói', 'Ảnh: TN'],
});

const papersAt = (scene: Scene, start: number, end: number): PaperName[] =>
  entriesOver(scene, PAPER, start, end).map((data) => data as PaperName);

/** A line opens with it, or with its bracket. */
const opensLine = ({ tape }: Scene, start: number): boolean =>
  hasFlag(tape, start, Flag.LineStart) || (start > 0 && rawAt(tape, start - 1) === '(' && hasFlag(tape, start - 1, Flag.LineStart));

const EDITION = any('online', 'điện tử');

// (BĐ) - Sáng 22.4, …
const paperInitials = rule({
  id: 'abbreviation/form.paper',
  gloss: 'the initials of a paper before the dash that opens an article',
  pattern: seq(as('paper', lex(PAPER)), opt(EDITION), any(seq(')', opt('-')), '-', ':')),
  emit: ({ captures: { paper }, scene }: Match<{ readonly paper: Capture }>): FormReading | null => {
    if (!opensLine(scene, paper.start)) return null;
    const known = scene.hit<KnownForm>(FORM, paper.start);
    const value: AbbreviationValue = {
      short: shortText(scene.tape, paper.start, paper.end),
      known: known?.end === paper.end ? known.entry.data : null,
      papers: papersAt(scene, paper.start, paper.end),
    };
    return { tag: 'Abbreviation', value, covers: [paper.start, paper.end] };
  },
  examples: ['({BĐ) -} Sáng 22.4, huyện họp', '{GLO -} Chiều 9-10, đoàn khảo sát', '{LĐ online -} Ngày 12/1'],
  counterExamples: ['Tàu BĐ - 4501', 'đường sắt TP - Hà Nội'],
});

export const ABBREVIATION_RULES: readonly Rule<Reading>[] = [shortInBrackets, longInBrackets, knownForm, paperInitials];
