import type { Scene } from '../../grammar/index.js';
import type { DocumentTypeEntry, PhraseList } from '../../lexicon/index.js';
import { readDateBefore, readDateBehind, type DocumentDay } from './date.js';
import { readIssuerBehind, skipTerm } from './issuer.js';
import { readNumber } from './number.js';
import { readSubjectBehind } from './subject.js';
import { ABOUT, COMMA, OF } from './lexicon.js';
import type { Stretch } from './stretch.js';

/** What a span of kind `Document` says. */
export interface DocumentValue {
  /** In ordinary capitalisation: `Nghị quyết`. */
  readonly type: string;
  /** `05-CT/TW`; `05` where the text gives no more. */
  readonly number: string;
  /** The groups of letters in the number: `['CT', 'TW']`. */
  readonly letters: readonly string[];
  /** Token at which the number begins. */
  readonly numberStart: number;
  readonly date: DocumentDay | null;
  readonly issuer: Stretch | null;
  readonly subject: Stretch | null;
}

interface Behind { readonly date: DocumentDay | null; readonly issuer: Stretch | null; readonly subject: Stretch | null }

/** `, của Bộ Chính trị`, `, về việc …`: a comma before the next part. */
const skipComma = ({ tape }: Scene, at: number, next: PhraseList): number =>
  (COMMA.holds(tape, at) && next.holds(tape, at + 1) ? at + 1 : at);

/** Date, issuer and subject in the order in which they come; each at most once. */
const readBehind = (scene: Scene, from: number): Behind => {
  const early = readDateBehind(scene, from);
  let at = early ? early.end : from;
  at = skipComma(scene, at, OF);
  const issuer = readIssuerBehind(scene, at);
  at = skipTerm(scene, issuer ? issuer.end : at);
  if (issuer) at = skipComma(scene, at, ABOUT);
  const late = early ? null : readDateBehind(scene, at);
  if (late) at = late.end;
  return { date: (early ?? late)?.day ?? null, issuer, subject: readSubjectBehind(scene, at) };
};

/** The value of a document that begins at `start` and whose number stands at `numberStart`. */
export const documentValue = (scene: Scene, { type }: DocumentTypeEntry, start: number, numberStart: number): DocumentValue | null => {
  const number = readNumber(scene, numberStart, scene.sentenceEnd(numberStart));
  if (!number) return null;
  const behind = readBehind(scene, number.end);
  return { type, number: number.text, letters: number.letters, numberStart, ...behind, date: behind.date ?? readDateBefore(scene, start) };
};
