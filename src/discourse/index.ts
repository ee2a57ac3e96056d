export type { HeldOffice, Individual, TokenRange } from './individual.js';
export { readPeople, type People } from './people.js';
export { isContained } from './same-office.js';
export { isGoverned, isLightBetween, isMeeting, openingParty, readStory, subjectOf, wordAt, type Party, type Story } from './story.js';
