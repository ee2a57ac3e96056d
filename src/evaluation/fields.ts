import { folded, isSame, overlap } from './compare.js';
import { field, type Field } from './field.js';
import { mainMeetings, meetingLikeness, showMeeting } from './meetings.js';
import { distinct } from './pairing.js';
import type { Facts, Phrase } from './reference.js';

/** How much of a title must agree for it to be the same title. */
const SAME_TITLE = 0.7;
const SAME_DOCUMENT = 0.7;
const SAME_POSITION = 0.6;
/** How much of the words of a group, an agenda item or a decision must agree. */
const SAME_PHRASE = 0.5;

/** The overlap of two phrases if it reaches the threshold, else 0. */
const overlapFrom = (threshold: number, a: string, b: string): number => {
  const shared = overlap(a, b);
  return shared >= threshold ? shared : 0;
};

interface NamedTitle { readonly name: Phrase; readonly title: Phrase }

const titlesIn = (facts: Facts, list: 'titles' | 'former'): NamedTitle[] => distinct(
  facts.persons.flatMap((person) => person[list].map((title) => ({ name: person.name, title }))),
  ({ name, title }) => `${folded(name.text)}|${folded(title.text)}`,
);
const showTitle = ({ name, title }: NamedTitle) => ({ words: `${name.text}: ${title.text}`, phrase: title });
const showPhrase = (phrase: Phrase) => ({ words: phrase.text, phrase });
const phraseLikeness = (a: Phrase, b: Phrase): number => overlapFrom(SAME_PHRASE, a.text, b.text);
const titleLikeness = (a: NamedTitle, b: NamedTitle): number =>
  (isSame(a.name.text, b.name.text) ? overlapFrom(SAME_TITLE, a.title.text, b.title.text) : 0);

/** All fields in the order of the report. A title also counts in `titlesExact` only when every word agrees. */
export const FIELDS: readonly Field[] = [
  field({
    name: 'persons', isHeadline: true,
    entries: ({ persons }) => distinct(persons, ({ name }) => folded(name.text)),
    likeness: (a, b) => Number(isSame(a.name.text, b.name.text)),
    show: ({ name }) => showPhrase(name),
  }),
  field({
    name: 'titles', isHeadline: true,
    entries: (facts) => titlesIn(facts, 'titles'), likeness: titleLikeness, show: showTitle,
  }),
  field({
    name: 'titlesExact', isHeadline: false,
    entries: (facts) => titlesIn(facts, 'titles'),
    likeness: (a, b) => Number(isSame(a.name.text, b.name.text) && isSame(a.title.text, b.title.text)),
    show: showTitle,
  }),
  field({
    name: 'formerTitles', isHeadline: false,
    entries: (facts) => titlesIn(facts, 'former'),
    likeness: (a, b) => Math.ceil(titleLikeness(a, b)),
    show: showTitle,
  }),
  field({
    name: 'abbreviations', isHeadline: true,
    entries: ({ abbreviations }) => distinct(abbreviations, ({ short }) => folded(short.text)),
    likeness: (a, b) => Number(isSame(a.short.text, b.short.text) && isSame(a.long, b.long)),
    show: ({ short, long }) => ({ words: `${short.text} = ${long}`, phrase: short }),
  }),
  field({
    name: 'documents', isHeadline: true,
    entries: ({ documents }) => distinct(documents, ({ type, number, text }) => folded(type) + folded(number ?? text.text)),
    likeness: (a, b) => Number(folded(a.number) === ''
      ? overlap(a.text.text, b.text.text) >= SAME_DOCUMENT
      : isSame(a.number, b.number) && isSame(a.type, b.type)),
    show: ({ text }) => showPhrase(text),
  }),
  field({ name: 'meetings', isHeadline: true, entries: mainMeetings, likeness: meetingLikeness, show: showMeeting }),
  field({
    name: 'participants', isHeadline: true,
    entries: ({ participants }) => distinct(participants, ({ name, role }) => folded(name.text) + role),
    likeness: (a, b) => Number(isSame(a.name.text, b.name.text) && a.role === b.role),
    show: ({ name, role }) => ({ words: `${role} ${name.text}`, phrase: name }),
  }),
  field({ name: 'groups', isHeadline: false, entries: ({ groups }) => groups, likeness: phraseLikeness, show: showPhrase }),
  field({
    name: 'decisions', isHeadline: true,
    entries: ({ decisions }) => decisions,
    likeness: (a, b) => (a.type === b.type ? phraseLikeness(a.text, b.text) : 0),
    show: ({ type, actor, text }) => ({ words: `${type} [${actor ?? '-'}] ${text.text}`, phrase: text }),
  }),
  field({ name: 'agenda', isHeadline: true, entries: ({ agenda }) => agenda, likeness: phraseLikeness, show: showPhrase }),
  field({
    name: 'personnel', isHeadline: true,
    entries: ({ personnel }) => personnel,
    likeness: (a, b) => Number(a.action === b.action && isSame(a.person, b.person) && overlap(a.position, b.position) >= SAME_POSITION),
    show: ({ action, person, position, at }) => ({ words: `${action} ${person}: ${position}`, phrase: { text: person, at } }),
  }),
];
