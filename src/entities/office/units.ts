import { as, before, lex, opt, seq, tag, type Capture, type Span } from '../../grammar/index.js';
import type { UnitHeadEntry } from '../../lexicon/index.js';
import type { BodyValue } from '../organization/index.js';
import type { PlaceValue } from '../place/index.js';

/** Units above that of an office: `Chủ tịch UBND xã Hợp Phong | , huyện Cao Phong`. */

const LEVEL: Readonly<Partial<Record<UnitHeadEntry['kind'], number>>> = { other: 0, commune: 1, district: 2, province: 3 };
const levelOf = (place: Span<PlaceValue> | null | undefined): number => LEVEL[place?.value.head?.kind ?? 'country'] ?? -1;

/** A place by its unit word, behind a comma or at once. */
export const UNIT_ABOVE = seq(opt(','), before(lex('UnitHead')), as('above', tag('Place')));

interface Units { readonly whole?: Capture; readonly place?: Capture; readonly above?: Capture | readonly Capture[] }

const placeOf = (capture: Capture | undefined): Span<PlaceValue> | undefined => capture?.span as Span<PlaceValue> | undefined;
const listOf = (above: Units['above']): readonly Capture[] =>
  above === undefined ? [] : Array.isArray(above) ? above as readonly Capture[] : [above as Capture];

/** `xã Hợp Phong, huyện Cao Phong, tỉnh Hòa Bình`: each unit is of a higher level than the one before. */
export const isChainOfUnits = ({ whole, place, above }: Units): boolean => {
  const first = (whole?.span as Span<BodyValue> | undefined)?.value.place ?? placeOf(place);
  const levels = [first, ...listOf(above).map(placeOf)].map(levelOf);
  return levels.every((level, i) => level >= 0 && (i === 0 || level > levels[i - 1]!));
};
