import { any, as, before, lex, list, not, notAfter, opt, seq, shape, tag, upTo, type Scene, type Span } from '../../grammar/index.js';
import { lowerAt } from '../../text/index.js';
import type { PlaceValue } from '../place/index.js';
import { CAPITAL_WORD, ROMAN, STATE_NAME } from '../shapes/names.js';
import { isLoudWord, isShortNumber, lengthOf } from '../shapes/words.js';

const isInitial = (scene: Scene, at: number): boolean =>
  isLoudWord(scene, at) && lengthOf(scene, at) === 1 && lowerAt(scene.tape, at + 1) === '.';
/** `H.R. Carter`: the letter of a unit, and another behind it. */
const INITIALS = shape('two initials', 'capital', (scene, at) => (isInitial(scene, at) && isInitial(scene, at + 2) ? at + 2 : -1));

/** `tỉnh Yên Bái`, `Hà Nội`, or the unit word alone, which means the article's own place. */
export const PLACE = any(as('place', tag('Place')), seq(not(INITIALS), as('unit', lex('UnitHead')), notAfter('.')));

/** What a body can be a part of or belong to: another body, or a place. */
export const WHOLE = any(as('whole', tag('Body')), PLACE, as('centre', lex('Centre')));
export const OF_WHOLE = seq(opt(any('của', 'thuộc', '-', '–')), WHOLE);

/** `GTVT`; `TP` is none where a place begins: `Sở Y tế | TP.HCM`. */
const FIELD_ABBREVIATION = seq(not(tag('Place')), lex('FieldAbbreviation'));
/** A domain: `Kế hoạch và Đầu tư`, `Lao động - Thương binh và Xã hội`, `GTVT`. */
const FIELD_JOINT = any(
  seq('và', not(lex('Rank'))), '-', '&', ', và', seq(',', before(CAPITAL_WORD), not(lex('BodyHead.place'), lex('BodyHead.part'))),
  seq(before(CAPITAL_WORD), not(lex('UnitHead'))),
);
export const FIELD = seq(list(any(lex('Field'), FIELD_ABBREVIATION), FIELD_JOINT, { most: 6 }), opt(lex('FieldTail'), opt(ROMAN)));
/** `(GD-ĐT)` in the middle of a body's name. */
export const SHORT_IN_BRACKETS = seq('(', not(seq(lex('SuperiorHead'), not(')')), tag('Place')), before(CAPITAL_WORD), upTo(5), ')');
/** `số 382`: the number of a delegation, a cell or a team. */
export const NUMBERED = seq('số', shape('number of a body', 'number', (scene, at) => (isShortNumber(scene, at, 3) ? at + 1 : -1)));
/** Two states that a society or a committee joins: `Việt Nam - Lào`, `Nhật - Việt`. */
const isState = ({ value: { country, head, province, isDistrict } }: Span<PlaceValue>): boolean =>
  country !== null || (head === null && province === null && !isDistrict);
const endOfState = (scene: Scene, at: number): number | undefined =>
  scene.at<PlaceValue>('Place', at).find(isState)?.end ?? scene.hit('ShortCountry', at)?.end ?? scene.hit('ShortHome', at)?.end;
export const TWO_STATES = shape('two states', 'capital', (scene, at) => {
  const first = endOfState(scene, at);
  if (first === undefined || !DASHES.has(lowerAt(scene.tape, first))) return -1;
  return endOfState(scene, first + 1) ?? -1;
});
const DASHES = new Set(['-', '–']);
/** `Chủ tịch HĐND tỉnh, | HĐND tỉnh`: the same body again is what comes next, and not what it belongs to. */
const isNamedBeforeComma = ({ tape }: Scene, { start, end }: Span): boolean => {
  const length = end - start;
  for (let i = 0; i < length; i++) if (lowerAt(tape, start - 1 - length + i) !== lowerAt(tape, start + i)) return false;
  return true;
};
const SAME_BODY = shape('the same body', 'any', (scene, at) =>
  scene.at('Body', at).find((body) => isNamedBeforeComma(scene, body))?.end ?? -1);
const SUPERIOR_BODY = seq(before(lex('SuperiorHead')), tag('Body'));
/** `, Bộ Y tế`, `(Bộ Y tế)` behind a department: the body that it belongs to. */
export const SUPERIOR = any(seq(',', not(SAME_BODY), SUPERIOR_BODY), seq('(', SUPERIOR_BODY, ')'));
const GOES_ON = seq(any('và', '-', '&'), CAPITAL_WORD);
/** A known domain, or a name that only its capitals show. */
export const FIELD_OR_NAME = any(seq(FIELD, not(GOES_ON)), STATE_NAME, FIELD);
