import type { ArticleRecord, Meeting, Mention, PartyRef } from '../record/types.js';
import type { Facts, MeetingFacts, Phrase, Reference, Stretch } from './reference.js';

const at = (mention: Mention | undefined): Stretch | null => (mention ? { start: mention.start, end: mention.end } : null);
const phrase = (text: string, mention?: Mention): Phrase => ({ text, at: at(mention) });
/** The mention in which the text says exactly these words, else the first. */
const saying = (text: string, mentions: readonly Mention[]): Phrase =>
  phrase(text, mentions.find((mention) => mention.text === text) ?? mentions[0]);

const meetingFacts = (meeting: Meeting): MeetingFacts => ({
  name: saying(meeting.text, meeting.mentions),
  main: meeting.main,
  kind: meeting.kind,
  start: meeting.start,
  partOfDay: meeting.partOfDay,
  ordinal: meeting.ordinal,
  termNumber: meeting.term?.number ?? null,
  organizer: meeting.organizer?.text ?? null,
  place: meeting.place?.text ?? null,
});

/** The facts of a record: parties by the full name of the person where they are one, all else in the words of the text. */
export function factsOfRecord(record: ArticleRecord): Facts {
  const names = new Map(record.persons.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? '';
  const party = (ref: PartyRef | null): string | null => (ref === null ? null : ref.person === undefined ? ref.text : nameOf(ref.person));
  const main = record.meetings.filter((meeting) => meeting.main);
  return {
    persons: record.persons.map(({ name, titles, mentions }) => ({
      name: saying(name, mentions),
      titles: titles.filter(({ former }) => !former).map((title) => saying(title.text, title.mentions)),
      former: titles.filter(({ former }) => former).map((title) => saying(title.text, title.mentions)),
    })),
    abbreviations: record.abbreviations.map(({ short, long, mentions }) => ({ short: saying(short, mentions), long })),
    documents: record.documents.map(({ text, type, number, mentions }) => ({ text: saying(text, mentions), type, number })),
    meetings: record.meetings.map(meetingFacts),
    participants: main.flatMap(({ attendees }) => attendees).flatMap(({ person, roles, mentions }) =>
      roles.map((role) => ({ name: phrase(nameOf(person), mentions[0]), role }))),
    groups: main.flatMap(({ groups }) => groups).map((group) => phrase(group.text, group)),
    decisions: record.decisions.map(({ type, actor, target, text, mention }) => ({
      type, actor: party(actor), target: party(target), text: phrase(text, mention),
    })),
    agenda: main.flatMap(({ agenda }) => agenda).map(({ text, mention }) => phrase(text, mention)),
    personnel: record.personnelChanges.map(({ action, person, position, by, mention }) => ({
      action, person: nameOf(person), position: position?.text ?? '', by: party(by), at: at(mention),
    })),
  };
}

/** The facts of a reference file. */
export function factsOfReference(reference: Reference): Facts {
  return {
    persons: reference.persons.map(({ name, titles = [], former = [], mention }) => ({
      name: phrase(name, mention),
      titles: titles.map((title) => phrase(title)),
      former: former.map((title) => phrase(title)),
    })),
    abbreviations: reference.abbreviations.map(({ short, long, mention }) => ({ short: phrase(short, mention), long })),
    documents: reference.documents.map(({ text, type, number = null, mention }) => ({ text: phrase(text, mention), type, number })),
    meetings: reference.meetings.map(({ name, mention, ...meeting }) => ({
      name: phrase(name, mention),
      main: meeting.main,
      kind: meeting.kind,
      start: meeting.start ?? null,
      partOfDay: meeting.partOfDay ?? null,
      ordinal: meeting.ordinal ?? null,
      termNumber: meeting.termNumber ?? null,
      organizer: meeting.organizer ?? null,
      place: meeting.place ?? null,
    })),
    participants: reference.participants.map(({ name, role, mention }) => ({ name: phrase(name, mention), role })),
    groups: reference.groups.map((group) => phrase(group)),
    decisions: reference.decisions.map(({ type, actor = null, target = null, text, mention }) => ({
      type, actor, target, text: phrase(text, mention),
    })),
    agenda: reference.agenda.map((item) => phrase(item)),
    personnel: reference.personnel.map(({ action, person, position, by = null, mention }) => ({
      action, person, position: position ?? '', by, at: at(mention),
    })),
  };
}

export const NO_FACTS: Facts = {
  persons: [], abbreviations: [], documents: [], meetings: [], participants: [], groups: [], decisions: [], agenda: [], personnel: [],
};

/** Whether it is a reference file: a second annotator's, in the place of a record. */
export const isReference = (found: ArticleRecord | Reference): found is Reference => 'participants' in found;

/** The facts of a record or of a reference file. */
export const factsOf = (found: ArticleRecord | Reference): Facts =>
  (isReference(found) ? factsOfReference(found) : factsOfRecord(found));
