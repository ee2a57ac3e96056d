import type { Scene, Span } from '../grammar/index.js';
import type { OfficeValue } from '../entities/office/index.js';
import type { PersonValue } from '../entities/person/index.js';
import { HOME_COUNTRY } from '../lexicon/tables/record-words.js';
import { Flag, hasFlag, lowerAt } from '../text/index.js';
import type { Individual, TokenRange } from './individual.js';
import { nearest } from './mentions.js';
import { isBeginningOf, isByBirthOrder, isMisspelt, isMisspeltTail, isReversed, isSlip, isTailOf, withoutTones } from './name-forms.js';
import { isContained, officeWords } from './same-office.js';

const isGenderPossible = (individual: Individual, { value: { gender } }: Span<PersonValue>): boolean =>
  gender === null || individual.gender === null || gender === individual.gender;

/** `Kang Soo-ah`: so are names of other languages written. */
const isHyphen = ({ tape }: Scene, at: number): boolean => lowerAt(tape, at) === '-';

/** The name of the country that an office is of, where the text says so. */
const countryOf = ({ value: { place, body } }: Span<OfficeValue>): string | undefined => (place ?? body?.value.place)?.value.country?.name;

/** By the letters of the name, or an office of another state. */
export const isForeigner = (scene: Scene, { name: [start, end], offices }: Individual): boolean => {
  for (let at = start; at < end; at++) if (hasFlag(scene.tape, at, Flag.Foreign) || isHyphen(scene, at)) return true;
  return offices.some(({ office }) => (countryOf(office) ?? HOME_COUNTRY.name) !== HOME_COUNTRY.name);
};

/** `Chủ tịch Quốc hội Lào` is nobody from here, and nobody whose offices are of yet another country. */
export const canHold = (scene: Scene, individual: Individual, alone: Span<OfficeValue>): boolean => {
  const country = countryOf(alone);
  if (country === undefined || country === HOME_COUNTRY.name) return true;
  const others = individual.offices.flatMap(({ office }) => countryOf(office) ?? []);
  return isForeigner(scene, individual) && (others.length === 0 || others.includes(country));
};

const WORDS_WITH_TWO_GIVEN = 4;

/** Which of the persons found so far a name can mean: in full, shortened, or with a slip in it. */
export class KnownNames {
  private readonly byWords = new Map<string, Individual>();
  private readonly byWordsWithoutTones = new Map<string, Individual>();
  private readonly byLastWord = new Map<string | undefined, Individual[]>();

  constructor(private readonly scene: Scene, private readonly all: Individual[]) {}

  add(individual: Individual): void {
    const { words } = individual, toneless = withoutTones(words);
    this.all.push(individual);
    // `Jean-Claude` and `Jean Claude` are one: words are joined without a mark.
    this.byWords.set(words.join(''), individual);
    if (toneless !== '' && !this.byWordsWithoutTones.has(toneless)) this.byWordsWithoutTones.set(toneless, individual);
    const last = words.at(-1), sameLast = this.byLastWord.get(last);
    if (sameLast) sameLast.push(individual);
    else this.byLastWord.set(last, [individual]);
  }

  /** A name of two words or more: the same words, the same person. */
  meantByFull(phrase: Span<PersonValue>, words: readonly string[]): Individual | undefined {
    return this.byWords.get(words.join('')) ?? this.ofInitial(words) ?? this.ofForeignForm(phrase.value.name, words)
      ?? this.ofSlip(phrase, words) ?? this.ofOtherTone(phrase, words) ?? this.ofBirthOrder(phrase, words);
  }

  /** A given name, or the end of a name: the person of that name who was spoken of last, else the next one. */
  meantByShort(phrase: Span<PersonValue>, words: readonly string[]): Individual | undefined {
    const sameLast = this.byLastWord.get(words.at(-1)) ?? [];
    const fitting = sameLast.filter((each) => isTailOf(words, each.words) && isGenderPossible(each, phrase));
    return nearest(fitting, phrase.start) ?? this.byWords.get(words.join('')) ?? this.ofBeginning(phrase, words)
      ?? this.ofSingleWord(phrase, words) ?? this.ofGivenNameInTwo(phrase, words);
  }

  /** `ông Sáu Sơn` for `Lê Văn Sơn`, whichever comes first. */
  private ofBirthOrder({ start }: Span<PersonValue>, words: readonly string[]): Individual | undefined {
    const sameLast = this.byLastWord.get(words.at(-1)) ?? [];
    return nearest(sameLast.filter((each) => isByBirthOrder(words, each.words) || isByBirthOrder(each.words, words)), start);
  }

  /** `N. Modi`, `J.Widodo`: an initial and the end of a name that is known. */
  private ofInitial(words: readonly string[]): Individual | undefined {
    const [first, ...rest] = words;
    if (first?.length !== 1 || rest.length === 0) return undefined;
    return this.all.find((each) => each.words[0]?.startsWith(first) && isTailOf(rest, each.words));
  }

  /** A foreign name in another order or spelling. */
  private ofForeignForm([start, end]: TokenRange, words: readonly string[]): Individual | undefined {
    for (let at = start; at < end; at++) {
      if (!hasFlag(this.scene.tape, at, Flag.Foreign)) continue;
      return this.all.find((each) => isReversed(words, each.words) || isMisspelt(words, each.words));
    }
    return undefined;
  }

  /** A name with a slip in it, in the same office as the person of the right name; only a letter off where one of them has none. */
  private ofSlip({ start, value: { offices } }: Span<PersonValue>, words: readonly string[]): Individual | undefined {
    return this.byLastWord.get(words.at(-1))?.find((each) => {
      if (!isSlip(words, each.words) || !this.canBeOne(each, offices)) return false;
      const areBothTold = each.offices.length > 0 && offices.length > 0;
      return areBothTold || (each.words.length === words.length && !this.isNamedIn(each, start));
    });
  }

  /** Whether a person is named in the sentence of a token: lists name brothers. */
  private isNamedIn({ mentions }: Individual, token: number): boolean {
    const { of } = this.scene.sentences;
    return mentions.some(([at]) => of[at] === of[token]);
  }

  /** Whether a person is known to hold one of some offices, with more words or less. */
  private holdsOneOf(individual: Individual, offices: readonly Span<OfficeValue>[]): boolean {
    const written = offices.map((office) => officeWords(this.scene, office));
    return individual.offices.some(({ office }) => {
      const held = officeWords(this.scene, office);
      return written.some((one) => isContained(one, held) || isContained(held, one));
    });
  }

  /**
   * `Trần Bình` for `Trần Bình Minh`, `Hamid` for `Hamid Rashid`: the beginning of one other name, in an office of that person;
   * `Y Bình` for `Y Bình Niê`, whose family name stands last, in any.
   */
  private ofBeginning({ value: { name: [start], offices } }: Span<PersonValue>, words: readonly string[]): Individual | undefined {
    const isGivenFirst = words.length > 1 && words[0]!.length === 1 && this.scene.hit('MinorityName', start) !== undefined;
    if (offices.length === 0 && !isGivenFirst) return undefined;
    const isFitting = (each: Individual): boolean => offices.length === 0 || this.holdsOneOf(each, offices);
    const fitting = this.all.filter((each) => isBeginningOf(words, each.words) && isFitting(each));
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  /** `Trần Văn Bào` in the office of `Trần Văn Bảo`, or one of them without any, in another sentence. */
  private ofOtherTone({ start, value: { offices } }: Span<PersonValue>, words: readonly string[]): Individual | undefined {
    const known = this.byWordsWithoutTones.get(withoutTones(words));
    return known && this.canBeOne(known, offices) && !this.isNamedIn(known, start) ? known : undefined;
  }

  /** One of the two is told by an office, and if both are, by the same. */
  private canBeOne(known: Individual, offices: readonly Span<OfficeValue>[]): boolean {
    if (known.offices.length === 0 || offices.length === 0) return known.offices.length + offices.length > 0;
    return this.holdsOneOf(known, offices);
  }

  /** `ông Vương` for the foreigner `Vương Nghị`, `ông Aung` for `Aung Min`, or the last word of a foreign name with a letter off. */
  private ofSingleWord({ start, value: { name: [at], isAddressed } }: Span<PersonValue>, words: readonly string[]): Individual | undefined {
    const [word] = words;
    if (words.length > 1 || word === undefined || !isAddressed) return undefined;
    const named = this.all.filter((each) => each.words[0] === word && each.words.length > 1 && isForeigner(this.scene, each));
    if (named.length > 0 || !hasFlag(this.scene.tape, at, Flag.Foreign)) return nearest(named, start);
    return nearest(this.all.filter((each) => each.words.length > 1 && isMisspeltTail(word, each.words)), start);
  }

  /** `bà Hồng` for `Lê Thị Hồng Hà`: the first word of a given name of two, where one person alone has it. */
  private ofGivenNameInTwo(phrase: Span<PersonValue>, [word, ...more]: readonly string[]): Individual | undefined {
    if (more.length > 0 || !phrase.value.isAddressed) return undefined;
    const fitting = this.all.filter((each) =>
      each.words.length === WORDS_WITH_TWO_GIVEN && each.words.at(-2) === word && isGenderPossible(each, phrase));
    return fitting.length === 1 ? fitting[0] : undefined;
  }
}
