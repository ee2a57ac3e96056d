import type { Scene, Span } from '../grammar/index.js';
import type { OfficeValue } from '../entities/office/index.js';
import type { PersonValue, SharedOfficesValue } from '../entities/person/index.js';
import type { PlaceValue } from '../entities/place/index.js';
import type { UnitHeadEntry } from '../lexicon/index.js';
import { Flag, hasFlag, keyOfWord, lowerAt } from '../text/index.js';
import type { CareerOffice } from './career.js';
import type { HeldOffice, Individual, TokenRange } from './individual.js';
import { canHold, isForeigner, KnownNames } from './known-names.js';
import type { LostOffice } from './lost-offices.js';
import { addMention, nearest } from './mentions.js';
import { wordsOfName } from './name-forms.js';
import type { ResumeOffice } from './resume.js';
import { Holders, isServedUnsaid } from './same-office.js';
import type { PronounOffice } from './told-of-pronoun.js';

/** Keys of the name under which a person is known in the register: for `Bác Hồ` those of the full name. */
const identityOf = (scene: Scene, name: TokenRange): readonly string[] => {
  const known = scene.hit<string>('KnownPerson', name[0]);
  return known?.end === name[1] ? known.entry.data.split(' ').map(keyOfWord) : wordsOfName(scene, name);
};

const KINDS_OF_UNITS: readonly (UnitHeadEntry['kind'] | undefined)[] = ['province', 'district', 'commune'];
/** The names of provinces and their parts that stand with the unit word, as `wordsOfName` gives them. */
const namesOfUnits = (scene: Scene): Set<string> => new Set(scene.all<PlaceValue>('Place')
  .filter(({ value: { head } }) => KINDS_OF_UNITS.includes(head?.kind)).map(({ value }) => wordsOfName(scene, value.name).join(' ')));

/** `Wakayama`, `Phông-xa-lỳ`: no space inside. */
const isOneWord = ({ tape }: Scene, [start, end]: TokenRange): boolean => {
  for (let at = start + 1; at < end; at++) if (!hasFlag(tape, at, Flag.Glued)) return false;
  return true;
};

/** The persons of an article as they are found, phrase by phrase: full names first, then what refers to them. */
export class Register {
  readonly all: Individual[] = [];
  /** Phrases that turned out to name nobody. */
  readonly noPersons = new Set<Span>();
  readonly byToken = new Map<number, Individual>();
  private readonly names: KnownNames;
  private readonly units: ReadonlySet<string>;
  private holders: Holders | null = null;

  /** `past`: offices that a career tells of, held no longer. */
  constructor(private readonly scene: Scene, private readonly past: ReadonlySet<Span>) {
    this.names = new KnownNames(scene, this.all);
    this.units = namesOfUnits(scene);
  }

  /**
   * `Thống đốc | Wakayama`, `Bí thư Đảng ủy xã | Lê Hòa Sơn;`: the place that the office is of, where the article tells of
   * `tỉnh Wakayama`, `xã Lê Hòa Sơn` elsewhere.
   */
  private isNameOfUnit({ start, value: { name, isAddressed } }: Span<PersonValue>, words: readonly string[]): boolean {
    if (isAddressed || start === name[0] || !this.units.has(words.join(' '))) return false;
    return isOneWord(this.scene, name) || this.scene.hitBefore('UnitHead', name[0]) !== undefined;
  }

  /** Two words are a name of their own; a single one is where it is foreign, or a given name that a word of address makes a person's. */
  private isNameByItself({ value: { name: [at, end], isAddressed } }: Span<PersonValue>): boolean {
    if (end - at > 1 || hasFlag(this.scene.tape, at, Flag.Foreign)) return true;
    if (!isAddressed || this.scene.hit('Post', at)) return false;
    return (this.scene.hit('GivenName', at) ?? this.scene.hit('FamilyName', at)) !== undefined;
  }

  /** A name of two words or more: the same words, the same person. */
  full(phrase: Span<PersonValue>): void {
    const { name } = phrase.value;
    const words = identityOf(this.scene, name);
    if (this.isNameOfUnit(phrase, words)) {
      this.noPersons.add(phrase);
      return;
    }
    const known = this.names.meantByFull(phrase, words);
    if (known && this.isBetterForm(name, known.name)) known.name = name;
    this.attach(known ?? this.open(name, words), phrase);
  }

  /** A given name, or the end of a name: the person of that name who was spoken of last, else the next one. */
  short(phrase: Span<PersonValue>): void {
    const words = wordsOfName(this.scene, phrase.value.name);
    const owner = this.names.meantByShort(phrase, words);
    if (owner && words.length > 1 && this.saysOfWhat(phrase) && !owner.phrases.some(this.saysOfWhat)) owner.name = phrase.value.name;
    if (owner) this.attach(owner, phrase);
    else if (this.isNameByItself(phrase) && !this.isNameOfUnit(phrase, words)) this.attach(this.open(phrase.value.name, words), phrase);
    else this.noPersons.add(phrase);
  }

  /** `Thủ tướng Peru Marín` shows that in `Thủ tướng Pêru Marín` the capitals before the name are a place. */
  private readonly saysOfWhat = ({ value: { offices, name } }: Span<PersonValue>): boolean =>
    offices.some(({ end, value }) => end === name[0] && (value.body !== null || value.place !== null));

  /** Offices of a whole list of persons. */
  share({ value }: Span<SharedOfficesValue>): void {
    for (const person of value.persons) {
      const individual = this.byToken.get(person.start);
      for (const office of value.offices) individual?.offices.push(this.held(office));
    }
  }

  /** A past office of whoever the sentence is about: the first person in it, else the last one named before. */
  career({ office, stage }: CareerOffice): void {
    const owner = this.firstIn(stage, office.start) ?? this.namedBehind(stage, office)
      ?? nearest(this.namedBefore(office.start), office.start);
    if (owner && !owner.offices.some((held) => held.office === office)) owner.offices.push({ office, isFormer: true });
  }

  /** `Từng giữ chức Giám đốc Sở Y tế, | bà Lê Thị Mai …`: a clause about whoever is named behind its comma. */
  private namedBehind(stage: number, { end }: Span): Individual | undefined {
    const opensClause = stage === this.scene.sentenceStart(stage) || hasFlag(this.scene.tape, stage - 1, Flag.Mark);
    return opensClause && lowerAt(this.scene.tape, end) === ',' ? this.byToken.get(end + 1) : undefined;
  }

  /** An office of a printed career: of whoever is named last before it. */
  resume({ office, isFormer, opening }: ResumeOffice): void {
    const owner = nearest(this.namedBefore(opening), opening);
    if (owner && !owner.offices.some((held) => held.office === office)) owner.offices.push({ office, isFormer });
  }

  /** `Ông hiện là Bí thư Huyện ủy`: an office of the person named last whom the pronoun can mean. */
  pronoun({ office, at, gender, isFormer }: PronounOffice): void {
    const named = this.namedBefore(at).filter((each) => gender === null || each.gender === null || each.gender === gender);
    nearest(named, at)?.offices.push({ office, isFormer });
  }

  /** `khi còn là Chủ tịch UBND tỉnh`: an office held once by the person named last in the sentence, or named next in it. */
  onceHeld(office: Span<OfficeValue>): void {
    const start = this.scene.sentenceStart(office.start), before = nearest(this.namedBefore(office.start), office.start);
    const isInSentence = before?.mentions.some(([at]) => at >= start && at < office.start) ?? false;
    const owner = isInSentence ? before : this.firstIn(office.end, this.scene.sentenceEnd(office.start)) ?? before;
    owner?.offices.push({ office, isFormer: true });
  }

  /**
   * `cách chức Bí thư Huyện ủy đối với ông A`, `sau khi thôi chức Bí thư Huyện ủy, | ông A …`: of whoever is named for it behind, else
   * of the person named last in the sentence, or before it where the sentence has a pronoun.
   */
  lost({ office, named, hasPronoun }: LostOffice): void {
    const start = this.scene.sentenceStart(office.start), before = nearest(this.namedBefore(office.start), office.start);
    const isMeant = hasPronoun || (before?.mentions.some(([at]) => at >= start && at < office.start) ?? false);
    const owner = this.byToken.get(named) ?? (isMeant ? before : undefined);
    if (owner && !owner.offices.some((held) => held.office === office)) owner.offices.push({ office, isFormer: true });
  }

  /** An office alone: the person who holds it in this article. To be asked when all offices are known. */
  officeAlone(office: Span<OfficeValue>): void {
    this.holders ??= new Holders(this.scene, this.all);
    const holder = this.holderMeant(this.holders.of(office), office);
    if (!holder) return;
    addMention(holder, [office.start, office.end]);
    this.byToken.set(office.start, holder);
  }

  /**
   * A bare `Thủ tướng` is the one from here, though a foreigner of that office was spoken of last; unless a sentence right
   * before began with that foreigner.
   */
  private holderMeant(all: readonly Individual[], office: Span<OfficeValue>): Individual | undefined {
    const { start, value } = office, holders = all.filter((each) => canHold(this.scene, each, office));
    const last = nearest(holders, start);
    if (!last || value.place !== null || !isForeigner(this.scene, last)) return last;
    const home = holders.filter((each) => !isForeigner(this.scene, each));
    return home.length === 0 || this.opensNear(last, start) ? last : nearest(home, start);
  }

  /** Whether the sentence of a token, or the one before it, begins with a person. */
  private opensNear({ mentions }: Individual, at: number): boolean {
    const { sentences } = this.scene, own = sentences.of[at]!;
    const starts = [sentences.start[own]!, sentences.start[own - 1] ?? -1];
    return mentions.some(([mention]) => mention < at && starts.some((start) => mention === start || mention === start + 1));
  }

  private open(name: TokenRange, words: readonly string[]): Individual {
    const individual: Individual = { number: this.all.length, name, words, gender: null, phrases: [], offices: [], mentions: [] };
    this.names.add(individual);
    return individual;
  }

  private attach(individual: Individual, phrase: Span<PersonValue>): void {
    individual.phrases.push(phrase);
    addMention(individual, [phrase.start, phrase.end]);
    individual.gender ??= phrase.value.gender;
    for (const office of phrase.value.offices) {
      if (!isServedUnsaid(this.scene, office)) individual.offices.push(this.held(office, phrase.value.alsoFormer));
    }
    this.byToken.set(phrase.start, individual);
    this.byToken.set(phrase.value.name[0], individual);
  }

  private held(office: Span<OfficeValue>, alsoFormer: readonly Span[] = []): HeldOffice {
    return { office, isFormer: office.value.isFormer || this.past.has(office) || alsoFormer.includes(office) };
  }

  /** More of the name, or the name without the capitals of a headline. */
  private isBetterForm(name: TokenRange, known: TokenRange): boolean {
    const isLoud = ([start]: TokenRange): boolean => hasFlag(this.scene.tape, start, Flag.AllCaps);
    if (isLoud(known) !== isLoud(name)) return isLoud(known);
    return wordsOfName(this.scene, name).length > wordsOfName(this.scene, known).length;
  }

  private firstIn(start: number, end: number): Individual | undefined {
    for (let at = start; at < end; at++) {
      const found = this.byToken.get(at);
      if (found) return found;
    }
    return undefined;
  }

  private namedBefore(at: number): Individual[] {
    return this.all.filter(({ mentions }) => mentions[0] !== undefined && mentions[0][0] < at);
  }
}
