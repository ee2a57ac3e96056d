import type { Scene, Span } from '../grammar/index.js';
import type { OfficeValue } from '../entities/office/index.js';
import type { PersonValue, SharedOfficesValue } from '../entities/person/index.js';
import { Flag, hasFlag, lowerAt } from '../text/index.js';
import { readCareer } from './career.js';
import type { Individual } from './individual.js';
import { FORMER_OF_ANYBODY, NOT_THE_HOLDER, PLURAL_WORDS } from './lexicon.js';
import { readLostOffices } from './lost-offices.js';
import { wordsOfName } from './name-forms.js';
import { pairsOfNames } from './pairs-of-names.js';
import { Register } from './register.js';
import { readResume } from './resume.js';
import { settleSpellings } from './spellings.js';
import { officesOfPronouns } from './told-of-pronoun.js';
import { trimNames } from './trim-names.js';

/** Who is who in an article: every person phrase, and every office alone that means a person, by its first token. */
export interface People {
  readonly all: readonly Individual[];
  /** The person that a phrase beginning at this token speaks of. */
  at(token: number): Individual | undefined;
}

const coveredTokens = (scene: Scene, tags: readonly string[]): Set<number> => {
  const covered = new Set<number>();
  for (const tag of tags) {
    for (const { start, end } of scene.all(tag)) for (let at = start; at < end; at++) covered.add(at);
  }
  return covered;
};

/** `các Phó Chủ tịch`: offices of several, who are not said. */
const isPlural = (scene: Scene, start: number): boolean =>
  start > 0 && (PLURAL_WORDS.has(lowerAt(scene.tape, start - 1)) || scene.hit('PluralHonorific', start - 2)?.end === start);

/** The ends and the beginnings of all names that have three words or more: `Thị Mai`, `Lê Thị` and so on of `Lê Thị Mai`. */
const partsOfNames = (scene: Scene, phrases: readonly Span<PersonValue>[]): Set<string> => {
  const parts = new Set<string>();
  for (const { value } of phrases) {
    const words = wordsOfName(scene, value.name);
    for (let from = 1; from < words.length - 1; from++) parts.add(words.slice(from).join(' '));
    for (let to = words.length - 1; to > 1; to--) parts.add(words.slice(0, to).join(' '));
  }
  return parts;
};

/** Full names come before the parts of names, which refer to them; a phrase that names nobody is taken out of the scene. */
const readNames = (scene: Scene, register: Register, furniture: ReadonlySet<number>): void => {
  const named = scene.all<PersonValue>('Person').filter((phrase) => !furniture.has(phrase.value.name[0]));
  const pairs = pairsOfNames(scene, named), all = named.filter((phrase) => !pairs.has(phrase));
  const phrases = trimNames(scene, all);
  const parts = partsOfNames(scene, phrases);
  const isShort = ({ value: { name } }: Span<PersonValue>): boolean =>
    name[1] - name[0] === 1 || parts.has(wordsOfName(scene, name).join(' '));
  for (const phrase of phrases) if (!isShort(phrase)) register.full(phrase);
  for (const shared of scene.all<SharedOfficesValue>('SharedOffices')) register.share(shared);
  for (const phrase of phrases) if (isShort(phrase)) register.short(phrase);
  settleSpellings(scene, register.all);
  if (register.noPersons.size + pairs.size > 0) scene.drop('Person', (span) => register.noPersons.has(span) || pairs.has(span));
};

/** `Văn phòng | Tổng thống`, `người phát ngôn | Thủ tướng`: another than the holder of the office. */
const isOfAnother = ({ tape }: Scene, start: number): boolean =>
  NOT_THE_HOLDER.has(lowerAt(tape, start - 1)) || NOT_THE_HOLDER.has(`${lowerAt(tape, start - 2)} ${lowerAt(tape, start - 1)}`);

/** `Chủ tịch | Mặt trận Lê Văn Ba`, `Chủ tịch | Đu-ma`: capitals that were not read go on behind a post without its body. */
const goesOn = ({ tape, sentences }: Scene, { end, value: { entry, body, place } }: Span<OfficeValue>): boolean =>
  body === null && place === null && entry.unique !== true
  && sentences.of[end] === sentences.of[end - 1] && hasFlag(tape, end, Flag.Capital);

/** Offices that stand in no phrase of a person, longest first; one inside another is passed over. */
const officesAlone = (scene: Scene, past: ReadonlySet<Span>, furniture: ReadonlySet<number>): Span<OfficeValue>[] => {
  const inPhrases = coveredTokens(scene, ['Person']);
  const alone: Span<OfficeValue>[] = [];
  let readTo = 0;
  for (const office of scene.all<OfficeValue>('Office')) {
    if (office.start < readTo) continue;
    readTo = office.end;
    const isFree = !past.has(office) && !inPhrases.has(office.start) && !furniture.has(office.start);
    if (isFree && !isPlural(scene, office.start) && !isOfAnother(scene, office.start) && !goesOn(scene, office)) alone.push(office);
  }
  return alone;
};

/** `khi còn là Chủ tịch UBND tỉnh`: an office that the person of the sentence held once; `nguyên Bí thư` alone may be anybody. */
const isOnceHeld = (scene: Scene, office: Span<OfficeValue>): boolean => {
  const marker = scene.hitBefore('Former', office.start);
  return marker !== undefined && marker.end - marker.start > 1 && lowerAt(scene.tape, marker.start) !== FORMER_OF_ANYBODY;
};

/** Reads who is who. Credits and bylines name people who are no part of the news. */
export const readPeople = (scene: Scene): People => {
  const furniture = coveredTokens(scene, ['Credit', 'Byline']);
  const offices = scene.all<OfficeValue>('Office');
  const career = readCareer(scene, offices), resume = readResume(scene, offices), lost = readLostOffices(scene, offices);
  const past = new Set<Span>([...career, ...resume, ...lost].map(({ office }) => office));
  const register = new Register(scene, past);
  readNames(scene, register, furniture);
  for (const each of career) if (!each.isNamedBehind) register.career(each);
  for (const each of resume) register.resume(each);
  for (const each of lost) register.lost(each);
  for (const each of officesOfPronouns(scene, offices)) if (!past.has(each.office)) register.pronoun(each);
  for (const office of officesAlone(scene, past, furniture)) {
    if (isOnceHeld(scene, office)) register.onceHeld(office);
    else register.officeAlone(office);
  }
  for (const { mentions } of register.all) mentions.sort((a, b) => a[0] - b[0]);
  return { all: register.all, at: (token) => register.byToken.get(token) };
};
