import type { Individual, Party, Story } from '../../discourse/index.js';
import type { BodyValue } from '../../entities/organization/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { FORUMS_OF_STATES, LOCAL_ASSEMBLIES } from '../../lexicon/tables/decision-contexts.js';
import { lowerOf } from '../../text/index.js';
import { endOfLead, partiesOfLead } from '../lead.js';
import type { IsOtherTime } from '../other-times.js';
import type { MeetingKind } from '../types.js';
import { holdsPhrase } from './phrases.js';
import { heightOfAll, namesParliament } from './rank.js';

/** What is known of the meetings of an article when its decisions are read. */
export interface Setting {
  readonly kinds: readonly MeetingKind[];
  /** Who chairs, if the article says so, and the height of the highest office among them; null where one of theirs is not known. */
  readonly chairs: ReadonlySet<Individual>;
  readonly chairHeight: number | null;
  /** Who receives guests. */
  readonly hosts: ReadonlySet<Individual>;
  /** The national parliament sits: ministers and heads of provinces are heard there, and give no orders. */
  readonly isParliament: boolean;
  /** The headline or lead names a parliament, a people's council or one of their committees: the sessions told of are theirs. */
  readonly namesLegislature: boolean;
  /** States meet, or their organizations: who speaks there tells nobody what to do without saying whom. */
  readonly isOfStates: boolean;
  readonly isEarlier: IsOtherTime;
}

/** A body that sits in sessions: the parliament, a people's council, a committee of theirs. */
export const isLegislature = ({ kind, span }: Party): boolean => kind === 'body' && (span.value as BodyValue).kind === 'legislature';

/** Whether the session that an article reports is one of the national parliament. */
const isParliamentary = (story: Story, kinds: readonly MeetingKind[]): boolean => {
  if (kinds.length === 0 || kinds.some((kind) => kind !== 'legislature')) return false;
  const { scene, parties } = story;
  const wordsOf = ({ start, end }: Party): string => lowerOf(scene.tape, start, end);
  const lead = partiesOfLead(story)
    .filter(({ individual }) => individual === null).map(wordsOf);
  return parties.some((party) => namesParliament(wordsOf(party)))
    && !lead.some((words) => LOCAL_ASSEMBLIES.some((each) => words.includes(each)));
};

const forums = new PhraseList(FORUMS_OF_STATES);
const MEETINGS_OF_STATES: readonly MeetingKind[] = ['conference', 'talks', 'visit', 'ceremony', 'other'];

/** Whether only such meetings are told as states hold, and the headline or lead names a forum of theirs. */
const areOfStates = ({ scene }: Story, kinds: readonly MeetingKind[]): boolean => kinds.length > 0
  && kinds.every((kind) => MEETINGS_OF_STATES.includes(kind)) && holdsPhrase(scene, forums, 0, endOfLead(scene));

/** Who leads a meeting, and who receives guests at it. */
interface Leading { readonly chairs: readonly Individual[]; readonly hosts: readonly Individual[] }

/** What is known of meetings of these kinds, with those who chair them. */
export const settingOf = (
  story: Story, kinds: readonly MeetingKind[], { chairs, hosts }: Leading, isEarlier: IsOtherTime,
): Setting => ({
  kinds: [...new Set(kinds)],
  chairs: new Set(chairs),
  chairHeight: heightOfAll(chairs),
  hosts: new Set(hosts),
  isParliament: isParliamentary(story, kinds),
  namesLegislature: partiesOfLead(story).some(isLegislature),
  isOfStates: areOfStates(story, kinds),
  isEarlier,
});
