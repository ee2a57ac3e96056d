import { PhraseList } from '../../lexicon/index.js';
import { CLOSES_OFFICE, OTHER_PEOPLE, SMALL_FIRMS, SMALL_UNITS_OF_OFFICES } from '../../lexicon/tables/office-words.js';
import { ATTEND_VERBS, CHAIR_VERBS, SPEECH_VERBS } from '../../lexicon/tables/role-verbs.js';
import type { Tape } from '../../text/index.js';

export const firmWords = new PhraseList(SMALL_FIRMS);
export const otherPeople = new PhraseList(OTHER_PEOPLE);
export const smallUnits = new PhraseList(SMALL_UNITS_OF_OFFICES);

const VERBS = [CLOSES_OFFICE, ATTEND_VERBS, CHAIR_VERBS, SPEECH_VERBS].map((words) => new PhraseList(words));

/** Whether a verb or a link stands at a token, behind which the name of a body does not go on. */
export const closesOffice = (tape: Tape, at: number): boolean => VERBS.some((words) => words.holds(tape, at));
