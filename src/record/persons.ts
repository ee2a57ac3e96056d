import type { HeldOffice, Individual, TokenRange } from '../discourse/index.js';
import type { OfficeValue } from '../entities/office/index.js';
import type { Scene, Span } from '../grammar/index.js';
import { plainKey, textOf } from '../text/index.js';
import type { FullWords } from './full-words.js';
import { honorificsOf } from './honorifics.js';
import { mentionOf, mentionsOf } from './mention.js';
import { titlesOf, type TitleDraft } from './titles.js';
import type { Id, Person, Title } from './types.js';

type OfficeSpan = Span<OfficeValue>;

/** A person of the article with all that is said of them. */
export interface PersonDraft {
  readonly individual: Individual;
  /** Names, and offices alone that mean this person. */
  readonly ranges: readonly TokenRange[];
  readonly titles: readonly TitleDraft[];
}

/** Offices that stand alone for the person: their mentions belong to the title as well. */
const officesAlone = (scene: Scene, ranges: readonly TokenRange[]): OfficeSpan[] =>
  ranges.flatMap(([start, end]) => scene.at<OfficeValue>('Office', start).filter((office) => office.end === end).slice(0, 1));

/** `bầu bà Mai, Trưởng phòng Nội vụ, làm | Phó Chủ tịch`: what the phrase of a person says that they gain is not yet their title. */
const isYetToBe = ({ start }: OfficeSpan, { phrases }: Individual, gained: ReadonlySet<number>): boolean =>
  gained.has(start) && phrases.some(({ end, value }) => start >= value.name[1] && start < end);

const draftOf = (scene: Scene, individual: Individual, { fullWords, gained }: Told): PersonDraft => {
  const inPhrases = new Set(individual.phrases.map((phrase) => phrase.start));
  const alone = individual.mentions.filter(([start]) => !inPhrases.has(start));
  const ranges = [...individual.phrases.map((phrase) => phrase.value.name), ...alone].sort((a, b) => a[0] - b[0]);
  const isToBe = ({ office }: HeldOffice): boolean => isYetToBe(office, individual, gained);
  const toBe = individual.offices.filter(isToBe).map(({ office }) => office);
  const titles = titlesOf(scene, individual.offices.filter((held) => !isToBe(held)), [...officesAlone(scene, alone), ...toBe], fullWords);
  return { individual, ranges, titles };
};

interface Told {
  readonly fullWords: FullWords;
  /** First tokens of the offices that the article says somebody gains. */
  readonly gained: ReadonlySet<number>;
}

/** The persons of an article in the order of their first mention. */
export const collectPersons = (scene: Scene, individuals: readonly Individual[], told: Told): PersonDraft[] =>
  individuals.map((individual) => draftOf(scene, individual, told)).sort((a, b) => a.ranges[0]![0] - b.ranges[0]![0]);

const titleOf = (scene: Scene, draft: TitleDraft, organizationOf: (office: OfficeSpan) => Id | null): Title => ({
  text: textOf(scene.tape, draft.office.start, draft.office.end),
  expanded: draft.expanded,
  post: draft.post,
  organization: organizationOf(draft.office),
  former: draft.isFormer,
  mentions: mentionsOf(scene, draft.spans.map(({ start, end }) => [start, end])),
});

/** The entry of the record. `organizationOf` gives the body that an office is of. */
export const personEntry = (scene: Scene, draft: PersonDraft, id: Id, organizationOf: (office: OfficeSpan) => Id | null): Person => {
  const { individual, ranges, titles } = draft;
  const { text: name } = mentionOf(scene, ...individual.name);
  return {
    id,
    name,
    key: plainKey(name),
    gender: individual.gender,
    honorifics: honorificsOf(scene, individual.phrases),
    titles: titles.map((title) => titleOf(scene, title, organizationOf)),
    mentions: mentionsOf(scene, ranges),
  };
};
