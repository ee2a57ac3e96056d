import type { ArticleRecord, Mention } from '../record/types.js';

/** Kinds of names that other libraries take over from a record. */
export type EntityType = 'TITLE' | 'PERSON' | 'MEETING' | 'DOCUMENT' | 'ORGANIZATION' | 'PLACE' | 'DATE' | 'ABBREVIATION';

/** A name, in UTF-16 offsets into the text. */
export interface EntitySpan {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
}

/** Every mention of a name, in the order of kinds: what stands first wins where two are equal. */
export const entitySpans = (record: ArticleRecord): EntitySpan[] => {
  const spans = (type: EntityType, mentions: readonly Mention[]): EntitySpan[] => mentions.map(({ start, end }) => ({ start, end, type }));
  return [
    ...spans('TITLE', record.persons.flatMap(({ titles }) => titles.flatMap(({ mentions }) => mentions))),
    ...spans('PERSON', record.persons.flatMap(({ mentions }) => mentions)),
    ...spans('MEETING', record.meetings.flatMap(({ mentions }) => mentions)),
    ...spans('DOCUMENT', record.documents.flatMap(({ mentions }) => mentions)),
    ...spans('ORGANIZATION', record.organizations.flatMap(({ mentions }) => mentions)),
    ...spans('PLACE', record.places.flatMap(({ mentions }) => mentions)),
    ...spans('DATE', record.dates.map(({ mention }) => mention)),
    ...spans('ABBREVIATION', record.abbreviations.flatMap(({ mentions }) => mentions)),
  ];
};

/** Names of persons as the text writes them, without the titles that stand for a person. */
export const personNameSpans = ({ persons }: ArticleRecord): Mention[] => {
  const allTitles = persons.flatMap(({ titles }) => titles.flatMap(({ mentions }) => mentions));
  const titles = new Set(allTitles.map(({ start, end }) => `${start}-${end}`));
  return persons.flatMap(({ mentions }) => mentions.filter(({ start, end }) => !titles.has(`${start}-${end}`)))
    .sort((a, b) => a.start - b.start || a.end - b.end);
};

/** Spans of which none overlaps another: the longest are kept, of two equal ones the first in the list. */
export const withoutOverlaps = <S extends { readonly start: number; readonly end: number }>(spans: readonly S[]): S[] => {
  const kept: S[] = [];
  const taken = new Set<number>();
  for (const span of [...spans].sort((a, b) => (b.end - b.start) - (a.end - a.start) || a.start - b.start)) {
    let isFree = true;
    for (let at = span.start; at < span.end && isFree; at++) isFree = !taken.has(at);
    if (!isFree) continue;
    for (let at = span.start; at < span.end; at++) taken.add(at);
    kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
};
