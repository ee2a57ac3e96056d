import { isoDay } from '../entities/date/calendar.js';
import type { DocumentDay, DocumentValue, Stretch } from '../entities/document/index.js';
import type { Scene, Span } from '../grammar/index.js';
import { idAt } from './ids.js';
import { mentionOf } from './mention.js';
import type { Id, LegalDocument, PartyRef } from './types.js';

/** The documents of an article, and which of them a span of kind `Document` names. */
export interface Documents {
  readonly documents: LegalDocument[];
  idOf(span: Span): Id | undefined;
}

type DocumentSpan = Span<DocumentValue>;

/** The parts of a number, in one spelling: `29-NQ/TƯ` and `29-NQ/TW` have the same. */
const partsOf = (number: string): readonly string[] =>
  number.toUpperCase().replace(/T\.Ư|TƯ|T\.W/gu, 'TW').split(/[/-]/u);

/** One document, as far as it has been read, with all spans that name it; the first is that of the fullest number. */
interface Draft { type: string; parts: readonly string[]; fullest: DocumentSpan; readonly spans: DocumentSpan[] }

const isPartOf = (few: readonly string[], many: readonly string[]): boolean =>
  few[0] === many[0] && few.every((part) => many.includes(part));

/** Two texts of one number: a shorter one of the same type (`Kết luận số 24`), or the same with letters (`Luật số …`, `Bộ luật số …`). */
const isSame = (draft: Draft, { value }: DocumentSpan, parts: readonly string[]): boolean => {
  if (draft.type === value.type) return isPartOf(parts, draft.parts) || isPartOf(draft.parts, parts);
  return value.letters.length > 0 && parts.length === draft.parts.length && isPartOf(parts, draft.parts);
};

/** Documents of the same first number that are compared; in no article there are more. */
const MOST_ALIKE = 20;

/** The latest document that a span can mean; a number alone means the last one of that number. */
const draftAmong = (alike: readonly Draft[], span: DocumentSpan, parts: readonly string[]): Draft | undefined => {
  for (let i = alike.length - 1; i >= 0 && i >= alike.length - MOST_ALIKE; i--) if (isSame(alike[i]!, span, parts)) return alike[i];
  return undefined;
};

const addTo = (draft: Draft, span: DocumentSpan, parts: readonly string[]): void => {
  draft.spans.push(span);
  if (parts.length > draft.parts.length) Object.assign(draft, { parts, fullest: span });
};

const collect = (scene: Scene): Draft[] => {
  const drafts: Draft[] = [], byNumber = new Map<string, Draft[]>();
  for (const span of scene.all<DocumentValue>('Document')) {
    const parts = partsOf(span.value.number), alike = byNumber.get(parts[0]!) ?? [];
    const known = draftAmong(alike, span, parts);
    if (known) addTo(known, span, parts);
    else {
      const draft: Draft = { type: span.value.type, parts, fullest: span, spans: [span] };
      drafts.push(draft);
      alike.push(draft);
      byNumber.set(parts[0]!, alike);
    }
  }
  return drafts;
};

/** The first span that says it. */
const firstOf = <T>(spans: readonly DocumentSpan[], get: (value: DocumentValue) => T | null): T | null => {
  for (const span of spans) {
    const found = get(span.value);
    if (found !== null) return found;
  }
  return null;
};

/** Who issued a document, with their entry in the record where there is one. */
export type PartyOf = (issuer: Stretch) => PartyRef;

const wordsOfParty = (scene: Scene): PartyOf => ({ start, end }) => {
  const mention = mentionOf(scene, start, end);
  return { text: mention.text, mention };
};

/** Gives the ISO date of a day as written, or null while its year is unknown. */
export type ResolveDay = (day: DocumentDay) => string | null;

const statedDay: ResolveDay = ({ year, month, day }) => (year === null ? null : isoDay({ year, month, day }));

const documentOf = (scene: Scene, { type, fullest, spans }: Draft, resolve: ResolveDay, partyOf: PartyOf): Omit<LegalDocument, 'id'> => {
  const issuer = firstOf(spans, (value) => value.issuer);
  const subject = firstOf(spans, (value) => value.subject);
  return {
    type,
    number: fullest.value.number,
    text: mentionOf(scene, fullest.start, fullest.end).text,
    subject: subject && mentionOf(scene, subject.start, subject.end).text,
    issuer: issuer && partyOf(issuer),
    date: firstOf(spans, ({ date }) => date && resolve(date)),
    mentions: spans.map(({ start, end }) => mentionOf(scene, start, end)),
  };
};

/**
 * The documents that an article names, in the order of the text; what is written short later is merged with its full form.
 * Without `resolve` a day without its year gives no date.
 */
export const assembleDocuments = (scene: Scene, resolve: ResolveDay = statedDay, partyOf: PartyOf = wordsOfParty(scene)): Documents => {
  const drafts = collect(scene);
  const ids = new Map<Span, Id>();
  const documents = drafts.map((draft, index) => {
    const id = idAt('documents', index);
    for (const span of draft.spans) ids.set(span, id);
    return { id, ...documentOf(scene, draft, resolve, partyOf) };
  });
  return { documents, idOf: (span) => ids.get(span) };
};
