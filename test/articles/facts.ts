/** The facts of a record in the form in which a reference annotation writes them down. */
import type { ArticleRecord, Meeting } from '../../src/record/types.js';
import type { Reference } from './reference.js';

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

export function mainMeeting({ meetings }: ArticleRecord): Meeting {
  const main = meetings.find((meeting) => meeting.main);
  if (!main) throw new Error('the record has no main meeting');
  return main;
}

export const titlesOf = (record: ArticleRecord): Record<string, string[]> =>
  Object.fromEntries(record.persons.map(({ name, titles }) => [name, titles.map(({ text }) => plain(text)).sort()]));

export const titlesIn = ({ persons }: Reference): Record<string, string[]> =>
  Object.fromEntries(persons.map(({ name, titles, former }) => [name, [...titles, ...former].map(plain).sort()]));

export const rolesOf = (record: ArticleRecord): string[] => mainMeeting(record).attendees
  .flatMap(({ person, roles }) => roles.map((role) => `${record.persons.find(({ id }) => id === person)?.name ?? '?'}: ${role}`)).sort();

export const rolesIn = ({ participants }: Reference): string[] => participants.map(({ name, role }) => `${name}: ${role}`).sort();

export const slotsOf = (record: ArticleRecord): object => {
  const { kind, ordinal, term, organizer, start, end, partOfDay } = mainMeeting(record);
  return {
    kind, ordinal, start, end, partOfDay, organizer: organizer?.text ?? null, termNumber: term?.number ?? null,
    termYears: term ? [term.startYear, term.endYear] : null,
  };
};

export const slotsIn = ({ meetings }: Reference): object => {
  const main = meetings.find((meeting) => meeting.main);
  if (!main) throw new Error('the reference has no main meeting');
  const { kind, ordinal, start, end, partOfDay, organizer, termNumber, termYears } = main;
  return { kind, ordinal, start, end, partOfDay, organizer, termNumber, termYears };
};

export const abbreviationsOf = ({ abbreviations }: ArticleRecord): string[] =>
  abbreviations.map(({ short, long }) => `${short} = ${long ?? '?'}`).sort();

export const abbreviationsIn = ({ abbreviations }: Reference): string[] => abbreviations.map(({ short, long }) => `${short} = ${long}`).sort();

/** A decision as `type | actor | target | text`; the actor by name where the record knows who it is. */
export const decisionsOf = (record: ArticleRecord): string[] => record.decisions.map(({ type, actor, target, text }) => {
  const name = record.persons.find(({ id }) => id === actor?.person)?.name ?? actor?.text ?? '-';
  return [type, plain(name), plain(target?.text ?? '-'), plain(text)].join(' | ');
});

export const decisionsIn = ({ decisions }: Reference): string[] =>
  decisions.map(({ type, actor, target, text }) => [type, plain(actor ?? '-'), plain(target ?? '-'), plain(text)].join(' | '));
