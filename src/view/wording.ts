import type { ArticleRecord, DateExpression, Meeting, PartyRef, Person, Title, Vote } from '../record/types.js';

/** How values of the record are put into words in the table view. Text of the article is not escaped here. */

export const partyWords = (party: PartyRef | null): string => party?.text ?? '';

export const titleWords = ({ text, former }: Title): string => former ? `${text} (former)` : text;

export const titlesWords = (person: Person | undefined): string => (person?.titles ?? []).map(titleWords).join('; ');

/** `2020-11-13`, `2020-11-13 to 2020-11-15`, `2020-11-13, afternoon`. */
export function dateWords({ start, end, partOfDay }: Pick<Meeting, 'start' | 'end' | 'partOfDay'>): string {
  const days = start !== null && end !== null && end !== start ? `${start} to ${end}` : start ?? end;
  return [days, partOfDay].filter((part) => part !== null).join(', ');
}

/** `17, 2020-2025` */
export function termWords(term: Meeting['term']): string {
  if (term === null) return '';
  const years = [term.startYear, term.endYear].filter((year) => year !== null).join('-');
  return [term.number, years].filter((part) => part !== null && part !== '').join(', ');
}

/** `45 of 50 for (90%)` */
export function voteWords(vote: Vote | null): string {
  if (vote === null) return '';
  const count = vote.for === null ? '' : `${vote.for}${vote.total === null ? '' : ` of ${vote.total}`} for`;
  const share = vote.percent === null ? '' : `${vote.percent}%`;
  return count === '' || share === '' ? count + share : `${count} (${share})`;
}

/** The entry of a list that has the id, if any. */
export function entryOf<Entry extends { id: string }>(entries: readonly Entry[], id: string | null): Entry | undefined {
  return entries.find((entry) => entry.id === id);
}

export const personName = ({ persons }: ArticleRecord, id: string): string => entryOf(persons, id)?.name ?? id;

/** The days of a date expression if they are known, else its words. */
export const deadlineWords = (date: DateExpression | undefined): string => date?.end ?? date?.text ?? '';
