import type { Capture, Match, Scene } from '../../grammar/index.js';
import type { BodyHeadEntry } from '../../lexicon/index.js';
import { BOARD } from '../../lexicon/tables/body-heads.js';
import { Flag, hasFlag, lowerAt } from '../../text/index.js';
import type { PlaceValue } from '../place/index.js';
import { beginsFullName } from '../shapes/name-runs.js';
import { isAcronym, isLoudWord, isSmallWord } from '../shapes/words.js';

/** What looks like the head of a body and its domain or name, and is something else. */

type WithField = Match<{ head: Capture; field: Capture }>;
type WithName = Match<{ head: Capture; name?: Capture }>;

const CLASSES_OF_DOMAINS = ['Field', 'FieldAbbreviation', 'Province', 'Geographic', 'BoardTask'];

const isUnknownWord = (scene: Scene, at: number): boolean => hasFlag(scene.tape, at, Flag.Word)
  && !hasFlag(scene.tape, at, Flag.Foreign) && !isAcronym(scene, at) && !CLASSES_OF_DOMAINS.some((cls) => scene.hit(cls, at) !== undefined);

/** `Bộ | không`, `Trung tâm Đăng | kiểm`: one syllable that names nothing, or goes on in small letters. */
const isSyllable = (scene: Scene, { start, end }: Capture): boolean => end === start + 1 && isUnknownWord(scene, start)
  && (isSmallWord(scene, start) || (isSmallWord(scene, end) && scene.hit('NoSecondSyllable', end) === undefined));

/** `Tây | Ban Nha`, `Trường Sơn`: the words are of a place's name. */
const isOfPlace = ({ scene, start, captures: { head } }: Match<{ head: Capture }>): boolean =>
  [start, start - 1].some((at) => scene.at<PlaceValue>('Place', at).some(({ end, value }) => end > head.end && value.head === null));

/** `Ban Chỉ đạo | xây dựng kế hoạch`: small words behind a board that are no purpose of it. */
const isVerbOfBoard = ({ scene, captures: { head, field } }: WithField): boolean =>
  (head.data as BodyHeadEntry).forTask === true && isSmallWord(scene, field.start) && !hasFlag(scene.tape, field.end - 1, Flag.Number);

/** `Ban | Chỉ đạo …`, `HỘI | NGHỊ`: the words are a longer head, and nothing behind it is known. */
const isLongerHead = ({ scene, start, captures: { head, field } }: WithField): boolean => {
  const endOf = (cls: string): number => scene.hit(cls, start)?.end ?? 0;
  return endOf('MeetingHead') > head.end || endOf('TaskBoard') > head.end
    || (endOf('BodyHead.field') > head.end && endOf('BodyHead.field') >= field.end);
};

/** `đồng chí Đoàn Minh Hải`: the head is a family name when no domain follows. */
const isFamilyNameOnly = ({ scene, start, captures }: WithField): boolean =>
  scene.hit('FamilyName', start) !== undefined && scene.hit('Field', captures.field.start) === undefined
  && scene.hit('GivenName', captures.field.start) !== undefined;

/**
 * `Bộ Chính trị` has a name of its own, though `Chính trị` is a domain too, and `Bộ Tài chính | tổng hợp` no longer one;
 * `Hội đồng nhân dân` is no `Hội đồng` for a domain.
 */
export const isNamed = ({ scene, start, end, captures: { head, field } }: WithField): boolean => {
  const named = scene.hit('NamedBody', start)?.end ?? 0;
  if (named >= end || (scene.hit('BodyHead.place', start)?.end ?? 0) > head.end) return true;
  if (named <= head.end || field.end <= named || JOINTS_OF_DOMAINS.has(lowerAt(scene.tape, named))) return false;
  return (scene.hit('Field', field.start)?.end ?? 0) <= named;
};
/** `Ủy ban Kinh tế | - | Tài chính`: marks behind which a domain goes on. */
const JOINTS_OF_DOMAINS = new Set(['-', '–', '&']);

/** `các Ban | HĐND tỉnh`: a body of its own stands where the domain would. */
const isBodyForField = ({ scene, captures: { field } }: WithField): boolean =>
  scene.hit('BodyHead.place', field.start) !== undefined && scene.hit('Field', field.start) === undefined;

/** `đa | khoa khu vực`: the head is the second syllable of a word. */
const isInsideWord = ({ scene, start }: WithField): boolean => (scene.hit('NameWord', start - 1)?.end ?? 0) > start;

/** `Chủ tịch Mặt trận | Lê Văn Ba`: somebody's name stands where the domain would. */
const isPerson = ({ scene, captures: { field } }: WithField): boolean =>
  scene.hit('Field', field.start) === undefined && beginsFullName(scene, field.start, scene.tape.size, 0);

const NO_FIELD_BODY: readonly ((match: WithField) => boolean)[] = [
  isFamilyNameOnly, isNamed, isLongerHead, isVerbOfBoard, isOfPlace, isBodyForField, isInsideWord, isPerson,
];
export const isNoFieldBody = (match: WithField): boolean =>
  NO_FIELD_BODY.some((isOther) => isOther(match)) || isSyllable(match.scene, match.captures.field);

/** `XÃ TỔ CHỨC HỘI NGHỊ`: in a headline of capitals the word is no head. */
const isVerbInCapitals = ({ scene, start, captures }: WithName): boolean =>
  captures.head.end > start + 1 && isLoudWord(scene, start) && isLoudWord(scene, captures.head.end);

/** `Trưởng ban Tổ chức …`: behind a board the word is its domain. */
const isDomainOfBoard = ({ scene, start }: WithName): boolean =>
  start > 0 && lowerAt(scene.tape, start - 1) === BOARD && scene.hit('Field', start) !== undefined;

const CLASSES_OF_OTHER_PHRASES = ['BodyHead.place', 'UnitHead', 'NameStop', 'MeetingHead'];

/** `xây dựng Đảng | Tỉnh ủy`, `Tổ chức | Hội nghị`: ordinary words, behind which another phrase begins. */
const isWordOfOthers = ({ scene, captures: { head, name } }: WithName): boolean => {
  if ((head.data as BodyHeadEntry).onlyNamed !== true) return false;
  return !name || CLASSES_OF_OTHER_PHRASES.some((cls) => scene.hit(cls, name.start) !== undefined);
};

/** `Ngân hàng Nhà nước | nghiên cứu`: a name of its own ends before small words. */
const isBehindName = ({ scene, start, captures: { head, name } }: WithName): boolean => {
  const named = scene.hit('NamedBody', start)?.end ?? 0;
  return named > head.end && name !== undefined && named < name.end && isSmallWord(scene, named);
};

/** `Đài | Khí tượng Thủy văn tỉnh`: the words are a longer head, which a place follows. */
const isHeadOfPlace = ({ scene, start, captures: { head } }: WithName): boolean =>
  (scene.hit('BodyHead.place', start)?.end ?? 0) > head.end;

const NO_NAMED_BODY: readonly ((match: WithName) => boolean)[] = [
  isVerbInCapitals, isDomainOfBoard, isWordOfOthers, isOfPlace, isBehindName, isHeadOfPlace,
];
export const isNoNamedBody = (match: WithName): boolean => NO_NAMED_BODY.some((isOther) => isOther(match))
  || (match.captures.name !== undefined && isSyllable(match.scene, match.captures.name));

/** `giao | ban Thường trực`: the head begins with the second syllable of a word for a meeting. */
export const isInsideMeeting = ({ scene, start }: { readonly scene: Scene; readonly start: number }): boolean =>
  isSmallWord(scene, start) && (scene.hit('MeetingHead', start - 1)?.end ?? 0) > start;
