import type { OfficeValue } from '../entities/office/index.js';
import type { BodyValue } from '../entities/organization/index.js';
import type { PersonValue } from '../entities/person/index.js';
import type { Scene, Span } from '../grammar/index.js';
import { WORDS_OF_MANY } from '../lexicon/tables/record-words.js';
import { Flag, hasFlag, lowerAt } from '../text/index.js';

export type BodySpan = Span<BodyValue>;

/** Tokens that name no body and no place: names of persons, credits of pictures, the writer's name. */
export const tokensOfOthers = (scene: Scene): Uint8Array => {
  const taken = new Uint8Array(scene.tape.size);
  for (const { value: { name: [start, end] } } of scene.all<PersonValue>('Person')) taken.fill(1, start, end);
  for (const { start, end, value } of scene.all<{ readonly what: string }>('Credit')) if (value.what === 'photo') taken.fill(1, start, end);
  for (const { start, end } of scene.all('Byline')) taken.fill(1, start, end);
  return taken;
};

/** Whether more than the head of a name is there. */
const saysWhich = (scene: Scene, { start, end, value: { head } }: BodySpan): boolean =>
  head === null || scene.entriesAt(start).find(({ data }) => data === head)?.length !== end - start;

/** `UBND các huyện`: many bodies of a kind. */
const isOfMany = (scene: Scene, body: BodySpan): boolean =>
  !saysWhich(scene, body) && WORDS_OF_MANY.includes(lowerAt(scene.tape, body.end));

/** `văn phòng`, `cơ quan`: the head of a body in small letters with nothing behind it is an ordinary word. */
const isOrdinaryWord = (scene: Scene, body: BodySpan): boolean => body.value.isRole || isOfMany(scene, body)
  || (!saysWhich(scene, body) && !hasFlag(scene.tape, body.start, Flag.Capital) && !hasFlag(scene.tape, body.end - 1, Flag.Capital));

/** The body that an office is of; `Trưởng | Ban Tuyên giáo Tỉnh ủy` holds its name without naming it as a part. */
export const bodyOfOffice = (scene: Scene, { start, end, value: { body, hasField } }: Span<OfficeValue>): BodySpan | null => {
  if (body && !hasField) return body;
  for (let at = start + 1; at < (body?.start ?? end); at++) {
    const longer = scene.at<BodyValue>('Body', at).find((each) => each.end === end);
    if (longer && saysWhich(scene, longer)) return longer;
  }
  return body;
};

/** Tokens of the longest name; what is longer is a chain of words that names nothing. */
const LONGEST = 60;

/**
 * The bodies of an article in the order of the text, each followed by the bodies it is a part of. A body inside the words
 * of a post (`Phó Bí thư | Thường trực Tỉnh ủy`) is none.
 */
export const collectBodies = (scene: Scene, others: Uint8Array): BodySpan[] => {
  const offices = scene.all<OfficeValue>('Office'), bodies = scene.all<BodyValue>('Body');
  const found: BodySpan[] = [];
  let readTo = 0, nextOffice = 0;
  for (const body of bodies) {
    for (; nextOffice < offices.length && offices[nextOffice]!.start <= body.start; nextOffice++) {
      const office = offices[nextOffice]!;
      if (office.start >= readTo) readTo = bodyOfOffice(scene, office)?.start ?? office.end;
    }
    if (body.start < readTo || others[body.start] || isOrdinaryWord(scene, body)) continue;
    readTo = body.end;
    for (let each: BodySpan | null = body; each; each = each.value.whole) if (each.end - each.start <= LONGEST) found.push(each);
  }
  return found;
};
