import type { DefinitionValue, KnownReading } from '../entities/abbreviation/index.js';
import type { Scene, Span } from '../grammar/index.js';
import type { BodyHeadEntry, OrganizationKind } from '../lexicon/index.js';
import { cleanText, keyOfWord, textOf } from '../text/index.js';
import { decidePaper, decideReading, type Use } from './abbreviation-readings.js';
import { createExpander } from './write-out.js';
import { mentionOf } from './mention.js';
import type { Abbreviation, Mention } from './types.js';

/** A short form whose reading nothing in the article decides. */
export interface UndecidedAbbreviation { readonly short: string; readonly readings: readonly string[]; readonly mention: Mention }

/** The short forms of an article as decided for it. */
export interface Abbreviations {
  readonly abbreviations: Abbreviation[];
  /** Writes the short forms in a title or name out: `Chủ tịch HĐND tỉnh` gives `Chủ tịch Hội đồng nhân dân tỉnh`. */
  expand(text: string): string;
  readonly undecided: readonly UndecidedAbbreviation[];
}

interface Decision { readonly long: string; readonly kind: string }

const KIND_OF_BODY: Readonly<Record<OrganizationKind, string>> = {
  'party': 'party-body',
  'legislature': 'assembly-body',
  'government': 'state-body',
  'front': 'front-or-union',
  'judiciary': 'judicial-body',
  'armed-forces': 'security-or-army',
  'state-owned': 'economy',
  'press': 'media',
  'foreign': 'state-body',
  'other': 'generic',
};

/** `Hội nghị …` is no `Hội`. */
const kindOf = (scene: Scene, at: number): string => {
  const longest = scene.entriesAt(at)[0]?.length;
  const body = scene.entriesAt(at).find(({ cls, length }) => length === longest && (cls.startsWith('BodyHead.') || cls === 'NamedBody'));
  return body ? KIND_OF_BODY[(body.data as Pick<BodyHeadEntry, 'kind'>).kind] : 'generic';
};

/** Uses of one form: `Đ/c` and `đ/c` are one, `TTg` and `TTG` are not. */
const keyOf = (short: string): string => (short === short.toUpperCase() ? short : short.toLowerCase());

const groupUses = (scene: Scene): Map<string, Use[]> => {
  const groups = new Map<string, Use[]>();
  for (const use of scene.all<Use['value']>('Abbreviation')) {
    const key = keyOf(use.value.short), group = groups.get(key);
    if (group) group.push(use);
    else groups.set(key, [use]);
  }
  return groups;
};

/** What the article itself says of its short forms; initials are surer than the head of a name. */
const groupDefinitions = (scene: Scene): Map<string, Span<DefinitionValue>> => {
  const definitions = new Map<string, Span<DefinitionValue>>();
  for (const definition of scene.all<DefinitionValue>('AbbreviationDefinition')) {
    const key = keyOf(definition.value.short), known = definitions.get(key);
    if (!known || (known.value.by === 'head' && definition.value.by === 'initials')) definitions.set(key, definition);
  }
  return definitions;
};

const keysOf = (text: string): string => text.split(' ').map(keyOfWord).join(' ');

/** The definition of the article, in the spelling of the table where the table has the same words. */
const definedAs = (scene: Scene, { value }: Span<DefinitionValue>, readings: readonly KnownReading[]): Decision => {
  const long = cleanText(textOf(scene.tape, value.longStart, value.longEnd));
  const known = readings.find((reading) => keysOf(reading.long) === keysOf(long));
  return known ?? { long, kind: kindOf(scene, value.longStart) };
};

const readingsOf = (uses: readonly Use[]): readonly KnownReading[] => uses.find(({ value }) => value.known)?.value.known?.readings ?? [];

const isForeign = (uses: readonly Use[]): boolean => uses.some(({ value }) => value.known?.isForeign === true);

const decide = (scene: Scene, uses: readonly Use[], definition: Span<DefinitionValue> | undefined): Decision | undefined => {
  const readings = readingsOf(uses);
  if (definition) return definedAs(scene, definition, readings);
  const paper = decidePaper(scene, uses.flatMap(({ value }) => value.papers));
  if (paper) return { long: paper.name, kind: paper.name === paper.place ? 'place' : 'media' };
  return decideReading(scene, uses, { readings });
};

const otherReadings = (readings: readonly KnownReading[], long: string): string[] =>
  [...new Set(readings.map((reading) => reading.long))].filter((each) => each !== long);

/** Decides each short form of the article once: by its own definition, by the cues of the table, by custom; else not at all. */
export const assembleAbbreviations = (scene: Scene): Abbreviations => {
  const definitions = groupDefinitions(scene);
  const abbreviations: Abbreviation[] = [], undecided: UndecidedAbbreviation[] = [];
  for (const [key, uses] of groupUses(scene)) {
    const { start, end, value: { short } } = uses[0]!, readings = readingsOf(uses);
    const decision = decide(scene, uses, definitions.get(key));
    if (decision) {
      const { long, kind } = decision;
      abbreviations.push({
        short, long, kind, ambiguous: otherReadings(readings, long), mentions: uses.map((use) => mentionOf(scene, use.start, use.end)),
      });
    } else if (readings.length > 1 && !isForeign(uses)) {
      undecided.push({ short, readings: otherReadings(readings, ''), mention: mentionOf(scene, start, end) });
    }
  }
  const expandOnce = createExpander(abbreviations);
  const written = abbreviations.map((each) => ({ ...each, long: expandLong(each, expandOnce) }));
  return { abbreviations: written, expand: createExpander(written), undecided };
};

/** A long form may hold short forms of others: `Tổng công ty Tư vấn thiết kế GTVT (TEDI)`; never itself. */
const expandLong = ({ short, long }: Abbreviation, expand: (text: string) => string): string => {
  const expanded = expand(long);
  return expanded.includes(short) ? long : expanded;
};
