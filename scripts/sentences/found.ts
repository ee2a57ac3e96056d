import type { ArticleRecord, Mention } from '../../src/index.js';
import type { Mark } from './marks.js';

/** The tags that each topic is about: in its lines, they must be where they are marked and nowhere else. */
export const TOPICS: Readonly<Record<string, readonly string[]>> = {
  'person': ['person'],
  'title': ['title'],
  'former-title': ['former'],
  'organization': ['organization'],
  'place': ['place'],
  'date': ['date'],
  'document': ['document'],
  'abbreviation': ['abbreviation'],
  'meeting': ['meeting'],
  'participant': ['chair', 'speaker', 'attendee', 'host', 'guest'],
  'group': ['group'],
  'agenda': ['agenda'],
  'decision': ['adopted', 'directed', 'proposed', 'awarded'],
  'personnel': ['elected', 'appointed', 'nominated', 'relieved', 'disciplined'],
  'furniture': ['headline', 'byline', 'caption'],
};

/** Tags that may be used in the lines of any topic beside those of the topics. */
const OTHER_TAGS = ['target'];
export const TAGS: ReadonlySet<string> = new Set([...Object.values(TOPICS).flat(), ...OTHER_TAGS]);

const mark = (tag: string, { start, end }: Mention, value: string | null = null): Mark => ({ tag, value, start, end });
/** The mention that says just these words, else the first. */
const saying = (text: string, mentions: readonly Mention[]): Mention => mentions.find((each) => each.text === text) ?? mentions[0]!;

/** What a record says, in the form of marks. A person, a meeting and a title are marked once, where they are named in full. */
export function marksIn(record: ArticleRecord): Mark[] {
  const person = (id: string) => record.persons.find((each) => each.id === id)!;
  const nameOf = (id: string): Mention => saying(person(id).name, person(id).mentions);
  return [
    ...record.persons.map(({ id }) => mark('person', nameOf(id))),
    ...record.persons.flatMap(({ name, titles }) =>
      titles.map(({ text, former, mentions }) => mark(former ? 'former' : 'title', saying(text, mentions), name))),
    ...record.organizations.flatMap(({ kind, mentions }) => mentions.map((each) => mark('organization', each, kind))),
    ...record.places.flatMap(({ kind, mentions }) => mentions.map((each) => mark('place', each, kind))),
    ...record.dates.map(({ mention, timex }) => mark('date', mention, timex)),
    ...record.documents.flatMap(({ mentions, number }) => mentions.map((each) => mark('document', each, number))),
    ...record.abbreviations.flatMap(({ mentions, long }) => mentions.map((each) => mark('abbreviation', each, long))),
    ...record.meetings.map(({ text, mentions, kind }) => mark('meeting', saying(text, mentions), kind)),
    ...record.meetings.flatMap(({ attendees }) => attendees.flatMap((each) => each.roles.map((role) => mark(role, nameOf(each.person))))),
    ...record.meetings.flatMap(({ groups }) => groups.map((each) => mark('group', each))),
    ...record.meetings.flatMap(({ agenda }) => agenda.map((item) => mark('agenda', item.mention))),
    ...record.decisions.map(({ type, mention, actor }) =>
      mark(type, mention, actor?.person === undefined ? actor?.text ?? null : person(actor.person).name)),
    ...record.decisions.flatMap(({ target }) => (target ? [mark('target', target.mention)] : [])),
    ...record.personnelChanges.map(({ action, person: id, position }) => mark(action, nameOf(id), position?.text ?? null)),
    ...(record.article.title ? [mark('headline', record.article.title)] : []),
    ...record.article.bylines.map((each) => mark('byline', each)),
    ...record.article.captions.map((each) => mark('caption', each)),
  ];
}
