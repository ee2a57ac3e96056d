import type { Hit, Scene } from '../../grammar/index.js';
import type { BodyHeadEntry } from '../../lexicon/index.js';
import { AND } from '../../lexicon/tables/function-words.js';
import { Flag, hasFlag, lowerAt } from '../../text/index.js';
import { ENDS_NAME, SMALL_WORDS_OF_NAMES } from './lexicon.js';
import { beginsAnotherPhrase, beginsFullName, isNameBySex } from './name-runs.js';
import { isAcronym, isCapitalWord, isFirstSyllable, isShortNumber, isSmallWord } from './words.js';

const MOST_TOKENS = 14;
const MOST_WORDS_OF_SCHOOL = 4;

/** `Phát điện 1,`: a number, and no part of a longer one (`1.000`). */
const isNumberInside = (scene: Scene, at: number, from: number): boolean => at > from && isShortNumber(scene, at, 2)
  && (!hasFlag(scene.tape, at + 1, Flag.Glued) || !hasFlag(scene.tape, at + 2, Flag.Number));

const endsNameAt = (scene: Scene, at: number): boolean =>
  ENDS_NAME.has(lowerAt(scene.tape, at)) || scene.hit('UnitHead', at) !== undefined;

/** `Hội Quy | hoạch phát triển đô thị`: the first word of a name goes on in small letters, and known words follow it. */
const isOfFirstWord = (scene: Scene, at: number, from: number): boolean =>
  at === from + 1 && (scene.hit('NameWord', at + 1) ?? scene.hit('Field', at + 1)) !== undefined;

/** `Trung tâm Nghiên cứu thuộc …`: a small second syllable, where the name goes on or visibly ends behind it. */
const isSecondSyllable = (scene: Scene, at: number, from: number): boolean =>
  at > from && hasFlag(scene.tape, at, Flag.Word) && isCapitalWord(scene, at - 1) && !isAcronym(scene, at - 1)
  && scene.hit('NoSecondSyllable', at) === undefined
  && (isCapitalWord(scene, at + 1) || endsNameAt(scene, at + 1) || isOfFirstWord(scene, at, from) || isShortNumber(scene, at + 1, 2));

/** `Trường THCS | Nguyễn Khuyến`: behind the type of a school its name, which is a person's. */
const isNameOfSchool = (scene: Scene, at: number): boolean => scene.hitBefore('SchoolType', at) !== undefined;

/** `HĐND`, `UBND` inside a run of capitals begin a body of their own; so do ranks and words of address. */
const CLASSES_OF_OTHERS = ['Rank', 'Honorific', 'PluralHonorific'];
const beginsOwnPhrase = (scene: Scene, at: number): boolean =>
  (isAcronym(scene, at) && scene.hit('BodyHead.place', at) !== undefined)
  || CLASSES_OF_OTHERS.some((cls) => (scene.hit(cls, at)?.end ?? 0) > at + 1);

const isForeign = (scene: Scene, at: number): boolean => isCapitalWord(scene, at) && hasFlag(scene.tape, at, Flag.Foreign);

const isForeignName = (scene: Scene, at: number): boolean => isForeign(scene, at) || scene.hit('NameParticle', at) !== undefined
  || (isCapitalWord(scene, at) && isForeign(scene, at + 1));

/** `Bộ Ngoại giao | John Carter`: two foreign words behind Vietnamese ones are somebody's name. */
const isForeignPerson = (scene: Scene, at: number): boolean => isForeign(scene, at) && isForeignName(scene, at + 1)
  && hasFlag(scene.tape, at - 1, Flag.Word) && !isAcronym(scene, at - 1) && !isForeign(scene, at - 1);

const firmBefore = (scene: Scene, from: number): Hit | undefined => {
  const head = scene.hitBefore('BodyHead.name', from);
  return (head?.entry.data as BodyHeadEntry | undefined)?.isFirm === true ? head : undefined;
};

/** Whether an office stands before the firm at hand, so that its holder may be named behind. */
const isOfOffice = (scene: Scene, from: number): boolean => {
  const firm = firmBefore(scene, from);
  return firm === undefined || scene.hitBefore('Post', firm.start) !== undefined;
};

/** `Công ty Vận tải | Hoàng Lâm`: behind the head of a firm and known words its proper name is due, which may look like a person's. */
const isNameOfFirm = (scene: Scene, from: number, at: number): boolean => {
  if (!firmBefore(scene, from)) return false;
  let word = from, ownWords = 0;
  while (word < at) {
    const known = knownWord(scene, word);
    if (!known && hasFlag(scene.tape, word, Flag.Word) && !isAcronym(scene, word) && lowerAt(scene.tape, word) !== AND) ownWords++;
    word = known?.end ?? word + 1;
  }
  return ownWords === 0 || (ownWords === 1 && isVietnameseWord(scene, at - 1));
};

/** `Công ty Đại | Lộc Phát`: no firm is called by one Vietnamese word. */
const isVietnameseWord = (scene: Scene, at: number): boolean => isCapitalWord(scene, at) && !isForeign(scene, at) && !isAcronym(scene, at)
  && knownWord(scene, at) === undefined;

const MOST_WORDS_BEFORE_NAME = 3;

/** `Hoàng Lâm | Trần Văn Ba`: behind words that could begin a name one begins that `Văn` shows; not in `Nguyễn Trần Thị Mai`. */
const beginsLaterName = (scene: Scene, at: number): boolean => {
  const least = scene.hit('AmbiguousFamilyName', at) ? 1 : 2;
  for (let word = at + 1; word <= at + MOST_WORDS_BEFORE_NAME && isCapitalWord(scene, word); word++) {
    if (word >= at + least && isNameBySex(scene, word)) return true;
  }
  return false;
};
const beginsPerson = (scene: Scene, at: number, limit: number, from: number): boolean => {
  const isOfFirm = isNameOfFirm(scene, from, at);
  if (!beginsFullName(scene, at, limit, isOfFirm ? 0 : 2) || (isOfFirm && !isOfOffice(scene, from))) return false;
  return !isNameOfSchool(scene, at) && !beginsLaterName(scene, at);
};

const beginsOther = (scene: Scene, at: number, limit: number, from: number): boolean =>
  beginsPerson(scene, at, limit, from)
  || beginsAnotherPhrase(scene, at) || beginsOwnPhrase(scene, at) || scene.at('Place', at).length > 0;

const CLASSES_OF_NAME_WORDS = ['NameWord', 'Field'];
const knownWord = (scene: Scene, at: number): Hit | undefined => scene.hit('NameWord', at) ?? scene.hit('Field', at);
const isBehindKnownWord = (scene: Scene, at: number): boolean =>
  CLASSES_OF_NAME_WORDS.some((cls) => scene.hitBefore(cls, at) !== undefined);

/** `và | Sở Nội vụ`: a body of its own. */
const beginsBody = (scene: Scene, at: number): boolean => isCapitalWord(scene, at)
  && scene.entriesAt(at).some(({ cls }) => cls === 'NamedBody' || cls.startsWith('BodyHead'));

/** `Giải quyết khiếu nại | , tố cáo và thanh tra`: a known word of names in a list of them that ends with `và`. */
const isCommaInside = (scene: Scene, at: number): boolean => {
  const next = knownWord(scene, at + 1);
  if (!next || beginsBody(scene, at + 1) || !isBehindKnownWord(scene, at)) return false;
  return lowerAt(scene.tape, next.end) === AND && knownWord(scene, next.end + 1) !== undefined && !beginsBody(scene, next.end + 1);
};

/** `Đầu tư | và | Xây dựng`, `xây dựng | và | lắp máy`: a small word between two known ones. */
const isSmallJoint = (scene: Scene, at: number): boolean => SMALL_WORDS_OF_NAMES.has(lowerAt(scene.tape, at))
  && knownWord(scene, at + 1) !== undefined && !beginsBody(scene, at + 1) && isBehindKnownWord(scene, at);

/** `Đại học Bình An và | TS Lê Văn Ba`: a rank of one word. */
const isShortRank = (scene: Scene, at: number): boolean => scene.hit('Rank', at)?.end === at + 1;

/** `Quy hoạch | và | Phát triển đô thị`: a capital that begins nothing of its own. */
const isCapitalBehindAnd = (scene: Scene, at: number, limit: number): boolean => lowerAt(scene.tape, at) === AND
  && isCapitalWord(scene, at + 1) && !isShortRank(scene, at + 1) && !beginsBody(scene, at + 1)
  && !beginsOther(scene, at + 1, limit, at + 1);

/** `Bộ Tư pháp - | Cơ quan soạn thảo`: what the body is in this matter. */
const isAgency = (scene: Scene, at: number): boolean => scene.hit('BodyHead.part', at) !== undefined && scene.hit('Field', at) === undefined
  && !isCapitalWord(scene, at + 1);

/** A mark or a small word that joins what stands before with more of the name. */
const isJoint = (scene: Scene, at: number, limit: number): boolean => {
  const text = lowerAt(scene.tape, at);
  if (text === ',') return isCommaInside(scene, at);
  if (scene.hit('Post', at + 1) ?? (scene.hit('ShortCountry', at + 1) ? undefined : scene.hit('Honorific', at + 1))) return false;
  if (text !== '-' && text !== '&') return isSmallJoint(scene, at) || isCapitalBehindAnd(scene, at, limit);
  return (isCapitalWord(scene, at + 1) || scene.hit('NameWord', at + 1) !== undefined)
    && !beginsOther(scene, at + 1, limit, at + 1) && !isAgency(scene, at + 1);
};

/** `Bình An | khai thác`, `Zenamex | tổ chức`: a proper name of two words, or of one foreign word, ends before small ones. */
const isVerbBehindName = (scene: Scene, at: number, from: number): boolean => isSmallWord(scene, at)
  && ((at - 2 >= from && isCapitalWord(scene, at - 1) && isCapitalWord(scene, at - 2) && !isBehindKnownWord(scene, at))
    || (at - 1 >= from && isForeign(scene, at - 1)));

/** End of the word of a name at `at`; `at` itself where none stands. `from` is the first token of the name. */
const endOfWord = (scene: Scene, at: number, from: number): number => {
  const known = knownWord(scene, at) ?? scene.hit('Centre', at);
  if (known) return isVerbBehindName(scene, at, from) ? at : known.end;
  return isCapitalWord(scene, at) || isNumberInside(scene, at, from) ? at + 1 : at;
};

/** End of a person's name that a school is called after, up to the name of somebody else. */
const endOfSchoolName = (scene: Scene, at: number, limit: number): number => {
  let end = at + 1;
  while (end < limit && end - at < MOST_WORDS_OF_SCHOOL && isCapitalWord(scene, end) && !beginsFullName(scene, end, limit, 0)) end++;
  return end;
};

/** Token behind the next part of a name, or `at` where none follows; a joint alone is no part. */
const endOfPart = (scene: Scene, at: number, from: number, limit: number): number => {
  const behind = endOfWord(scene, at, from);
  if (behind > at) return behind;
  if (at > from && isJoint(scene, at, limit)) return endOfWord(scene, at + 1, from);
  return isSecondSyllable(scene, at, from) ? at + 1 : at;
};

/** `Tổng Giám đốc Tổng Công ty | Trần Văn Ba`: behind an office that names a firm by its kind alone. */
const isPersonBehindHead = (scene: Scene, from: number): boolean => {
  const head = scene.hitBefore('BareBody', from);
  return head !== undefined && isNameBySex(scene, from) && BEFORE_BARE_BODIES.some((cls) => scene.hitBefore(cls, head.start) !== undefined);
};

const BEFORE_BARE_BODIES = ['Post', 'BodyHead.part'];

const beginsName = (scene: Scene, from: number): boolean =>
  (isCapitalWord(scene, from) || scene.hit('NameWord', from) !== undefined) && !isPersonBehindHead(scene, from);

/**
 * End of the proper name of an institution: capitals, numbers, joining marks, and small words that the lexicon knows in
 * such names; -1 where none begins. A joint is part of the name only with a word behind it.
 */
export const endOfInstitutionName = (scene: Scene, from: number, limit: number): number => {
  const end = beginsName(scene, from) ? endOfParts(scene, from, limit) : from;
  return end > from && !(end === from + 1 && isFirstSyllable(scene, from)) ? Math.min(end, limit) : -1;
};

/** `Hội đồng PECC | Daniel Marwick`: a given name that everyone knows, and behind it another foreign word, which is no firm's. */
const beginsKnownForeigner = (scene: Scene, at: number): boolean => scene.hit('ForeignGivenName', at) !== undefined
  && isForeign(scene, at + 1) && scene.hit('FirmWord', at + 1) === undefined && scene.hit('FirmWord', at + 2) === undefined;

/** End of the parts of a name, one behind the other; `from` where there is none. */
const endOfParts = (scene: Scene, from: number, limit: number): number => {
  let at = from;
  while (at < limit && at - from < MOST_TOKENS && (at === from || isJoint(scene, at, limit) || !beginsOther(scene, at, limit, from))) {
    if (isNameOfSchool(scene, at) && beginsFullName(scene, at, limit, 2)) return endOfSchoolName(scene, at, limit);
    const end = at > from && beginsKnownForeigner(scene, at) ? at : endOfPart(scene, at, from, limit);
    if (end === at) break;
    at = end;
  }
  return at;
};

/**
 * The name of a firm behind a post; `WHO | Peter Carter`: two foreign words behind an acronym are a person, if none of them is
 * a firm's.
 */
export const endOfFirmName = (scene: Scene, from: number, limit: number): number => {
  const end = endOfInstitutionName(scene, from, limit);
  if (!isAcronym(scene, from) || !isForeign(scene, from + 1) || !isForeign(scene, from + 2)) return end;
  for (let at = from; at < end; at++) if (scene.hit('FirmWord', at)) return end;
  return -1;
};

/** The same, where no firm is meant and foreign words behind Vietnamese ones are a person's name. */
export const endOfStateName = (scene: Scene, from: number, limit: number): number => {
  let stop = from + 1;
  while (stop < limit && stop - from < MOST_TOKENS && !isForeignPerson(scene, stop)) stop++;
  return endOfInstitutionName(scene, from, Math.min(stop, limit));
};
