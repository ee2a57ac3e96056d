import type { Scene, Span } from '../grammar/index.js';
import type { OfficeValue } from '../entities/office/index.js';
import type { PersonValue, SharedOfficesValue } from '../entities/person/index.js';
import { Flag, hasFlag, keyAt, lowerAt } from '../text/index.js';
import { readCareer, type CareerOffice } from './career.js';
import type { HeldOffice, Individual, TokenRange } from './individual.js';
import { meansSameOffice } from './same-office.js';

/** Who is who in an article: every person phrase, and every office alone that means a person, by its first token. */
export interface People {
  readonly all: readonly Individual[];
  /** The person that a phrase beginning at this token speaks of. */
  at(token: number): Individual | undefined;
}

const wordsOfName = (scene: Scene, [start, end]: TokenRange): string[] => {
  const words: string[] = [];
  for (let at = start; at < end; at++) {
    if (hasFlag(scene.tape, at, Flag.Word)) words.push(keyAt(scene.tape, at));
  }
  return words;
};

const isTailOf = (short: readonly string[], long: readonly string[]): boolean =>
  short.length < long.length && short.every((word, i) => word === long[long.length - short.length + i]);

/** A single word is a name of its own where it is foreign, or a given name that a word of address makes a person's. */
const isNameByItself = (scene: Scene, { value }: Span<PersonValue>): boolean => {
  const at = value.name[0];
  if (hasFlag(scene.tape, at, Flag.Foreign)) return true;
  return value.isAddressed && (scene.hit('GivenName', at) ?? scene.hit('FamilyName', at)) !== undefined;
};

class Register {
  readonly all: Individual[] = [];
  /** Phrases that turned out to name nobody. */
  readonly noPersons = new Set<Span>();
  readonly byToken = new Map<number, Individual>();
  private readonly byWords = new Map<string, Individual>();

  constructor(private readonly scene: Scene) {}

  /** Offices that a career tells of: held no longer. */
  readonly past = new Set<Span>();

  private held(office: Span<OfficeValue>): HeldOffice { return { office, isFormer: office.value.isFormer || this.past.has(office) }; }

  /** A past office of whoever the sentence is about: the first person in it, else the last one named before. */
  career({ office, stage }: CareerOffice): void {
    let owner: Individual | undefined;
    for (let at = stage; at < office.start && !owner; at++) owner = this.byToken.get(at);
    owner ??= this.nearest(this.all.filter((each) => each.mentions.some(([start]) => start < office.start)), office.start);
    if (owner && !owner.offices.some((held) => held.office === office)) owner.offices.push({ office, isFormer: true });
  }

  private open(name: TokenRange, words: readonly string[]): Individual {
    const individual: Individual = { number: this.all.length, name, words, gender: null, phrases: [], offices: [], mentions: [] };
    this.all.push(individual);
    this.byWords.set(words.join(' '), individual);
    return individual;
  }

  /** A name of two words or more: the same words, the same person. */
  full(phrase: Span<PersonValue>): void {
    const words = wordsOfName(this.scene, phrase.value.name);
    const known = this.byWords.get(words.join(' ')) ?? this.ofInitial(words);
    const individual = known ?? this.open(phrase.value.name, words);
    if (known && this.isLoud(known.name) && !this.isLoud(phrase.value.name)) known.name = phrase.value.name;
    this.attach(individual, phrase);
  }

  /** `N. Modi`, `J.Widodo`: an initial and the end of a name that is known. */
  private ofInitial(words: readonly string[]): Individual | undefined {
    const [first, ...rest] = words;
    if (first?.length !== 1 || rest.length === 0) return undefined;
    return this.all.find((each) => each.words[0]?.startsWith(first) && isTailOf(rest, each.words));
  }

  private isLoud([start]: TokenRange): boolean { return hasFlag(this.scene.tape, start, Flag.AllCaps); }

  /** A given name, or the end of a name: the person of that name who was spoken of last, else the next one. */
  short(phrase: Span<PersonValue>): void {
    const words = wordsOfName(this.scene, phrase.value.name);
    const fitting = this.all.filter((each) => isTailOf(words, each.words) && this.isGenderPossible(each, phrase));
    const owner = this.nearest(fitting, phrase.start) ?? this.byWords.get(words.join(' '));
    if (owner) this.attach(owner, phrase);
    else if (isNameByItself(this.scene, phrase)) this.attach(this.open(phrase.value.name, words), phrase);
    else this.noPersons.add(phrase);
  }

  private isGenderPossible(individual: Individual, { value: { gender } }: Span<PersonValue>): boolean {
    return gender === null || individual.gender === null || gender === individual.gender;
  }

  /** Of several, the one mentioned last before `at`; if none was, the first mentioned behind. */
  nearest(individuals: readonly Individual[], at: number): Individual | undefined {
    let best: Individual | undefined, bestAt = -1;
    for (const each of individuals) {
      const last = each.mentions.reduce((found, [start]) => (start <= at && start > found ? start : found), -1);
      if (last > bestAt) [best, bestAt] = [each, last];
    }
    return best ?? individuals[0];
  }

  attach(individual: Individual, phrase: Span<PersonValue>): void {
    individual.phrases.push(phrase);
    individual.mentions.push([phrase.start, phrase.end]);
    individual.gender ??= phrase.value.gender;
    for (const office of phrase.value.offices) individual.offices.push(this.held(office));
    this.byToken.set(phrase.start, individual);
    this.byToken.set(phrase.value.name[0], individual);
  }

  share({ value }: Span<SharedOfficesValue>): void {
    for (const person of value.persons) {
      const individual = this.byToken.get(person.start);
      for (const office of value.offices) individual?.offices.push(this.held(office));
    }
  }

  /** An office alone: the person who holds it in this article. */
  officeAlone(office: Span<OfficeValue>): void {
    const holders = this.all.filter((each) => each.offices.some((held) => !held.isFormer && meansSameOffice(this.scene, office, held.office)));
    const holder = this.nearest(holders, office.start);
    if (!holder) return;
    holder.mentions.push([office.start, office.end]);
    this.byToken.set(office.start, holder);
  }
}

const coveredTokens = (scene: Scene, tags: readonly string[]): Set<number> => {
  const covered = new Set<number>();
  for (const tag of tags) for (const span of scene.all(tag)) for (let at = span.start; at < span.end; at++) covered.add(at);
  return covered;
};

const PLURAL_WORDS = new Set(['các', 'những', 'nhiều', 'một số', 'vị']);
const isPlural = (scene: Scene, start: number): boolean =>
  start > 0 && (PLURAL_WORDS.has(lowerAt(scene.tape, start - 1)) || scene.hit('PluralHonorific', start - 2)?.end === start);

/** Reads who is who. Credits and bylines name people who are no part of the news. */
export const readPeople = (scene: Scene): People => {
  const register = new Register(scene);
  const furniture = coveredTokens(scene, ['Credit', 'Byline']);
  const offices = scene.all<OfficeValue>('Office');
  const career = readCareer(scene, offices);
  for (const { office } of career) register.past.add(office);
  const phrases = scene.all<PersonValue>('Person').filter((phrase) => !furniture.has(phrase.value.name[0]));
  const isShort = (phrase: Span<PersonValue>): boolean => phrase.value.name[1] - phrase.value.name[0] === 1;
  for (const phrase of phrases) if (!isShort(phrase)) register.full(phrase);
  for (const shared of scene.all<SharedOfficesValue>('SharedOffices')) register.share(shared);
  for (const phrase of phrases) if (isShort(phrase)) register.short(phrase);
  if (register.noPersons.size > 0) scene.drop('Person', (span) => register.noPersons.has(span));
  const inPhrases = coveredTokens(scene, ['Person']);
  let readTo = 0;
  const isBiography = new Set(career.map(({ office }) => office));
  for (const each of career) register.career(each);
  for (const office of offices) {
    if (office.start < readTo) continue;
    readTo = office.end;
    if (isBiography.has(office)) continue;
    if (!inPhrases.has(office.start) && !furniture.has(office.start) && !isPlural(scene, office.start)) register.officeAlone(office);
  }
  for (const individual of register.all) individual.mentions.sort((a, b) => a[0] - b[0]);
  return { all: register.all, at: (token) => register.byToken.get(token) };
};
