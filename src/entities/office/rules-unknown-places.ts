import { any, as, lex, rule, seq, shape, tag, type Capture, type Match, type Reading, type Rule, type Scene } from '../../grammar/index.js';
import { Flag, hasFlag } from '../../text/index.js';
import type { BodyValue } from '../organization/index.js';
import { isBehindBareName } from '../shapes/bare-names.js';
import { isBehindHolding } from '../shapes/holding.js';
import { endOfFullName, isNameBySex } from '../shapes/name-runs.js';
import { isAcronym, isCapitalWord } from '../shapes/words.js';
import { POST } from './patterns.js';
import { officeOf, type OfficeValue } from './value.js';

/**
 * Places and firms that are not known and look like a person's name: `ông Lê Văn Ba - Bí thư Huyện ủy | Trần Lâm`. Who holds the office
 * stands before it, and nobody is named behind.
 */

const WORDS_OF_PLACE = 2, WORDS_OF_FIRM = 3;

/** Capitals that have the form of a full name, without `Văn` or `Thị`, and with no capital behind. */
const LIKE_NAME = shape('place like a name', 'capital', (scene, at, limit) => {
  const end = endOfFullName(scene, at, limit);
  const isOther = isCapitalWord(scene, end) || isNameBySex(scene, at) || isBehindProperName(scene, at);
  return end - at > WORDS_OF_FIRM || isOther ? -1 : end;
});

const KNOWN_WORDS = ['NameWord', 'Field', 'BareBody', 'BodyHead.place', 'NamedBody', 'UnitHead'];
/** `Công ty Thủy sản Minh Phú | Lê Yến`: behind a proper name no other follows. */
const isBehindProperName = (scene: Scene, at: number): boolean => isCapitalWord(scene, at - 1) && !isAcronym(scene, at - 1)
  && !KNOWN_WORDS.some((cls) => scene.hitBefore(cls, at) !== undefined);

type OfUnknown = Match<{ whole?: Capture; field: Capture }>;
/** `Huyện ủy | Trần Lâm`, `Công ty CP | Trần Lâm Phát`: firms may be called by three words. */
const isShortEnough = ({ captures: { whole, field } }: OfUnknown): boolean => field.end - field.start <= WORDS_OF_PLACE
  || (whole?.span?.value as BodyValue | undefined)?.head?.isFirm !== undefined;

const isOfNameBefore = ({ scene, start }: Match): boolean => {
  const before = scene.hitBefore('Former', start)?.start ?? start;
  return isBehindHolding(scene, start) || (hasFlag(scene.tape, before - 1, Flag.Mark) && isBehindBareName(scene, before));
};

// ông Lê Văn Ba - Bí thư Huyện ủy Trần Lâm
const postAndUnknownPlace = rule({
  id: 'office/post-unknown-place',
  gloss: 'behind the name of who holds it: a post, its body, and a place or a firm that looks like a name',
  pattern: seq(POST, any(as('whole', tag('Body')), lex('BareBody')), as('field', LIKE_NAME)),
  emit: (match) => (isShortEnough(match) && isOfNameBefore(match) ? officeOf(match) : null),
  examples: [
    'Dự có ông Lê Văn Ba - {Bí thư Huyện ủy Trần Lâm}; đại diện các ban',
    'Bà Lê Thị Mai, {Giám đốc Công ty CP Trà Phan Lâm} nói', 'Bầu bà Lê Thị Mai giữ chức {Bí thư Thị ủy Hoàng Lâm}, nhiệm kỳ mới',
  ],
  counterExamples: [
    'Dự có Bí thư Huyện ủy Lê Văn Ba, Chủ tịch Hội Nông dân Trần Lâm', 'Chủ tịch Hội Nông dân Trần Lâm nói',
    'Ông Lê Văn Ba, Giám đốc Công ty Thủy sản Minh Phú Trần Lâm',
  ],
});

export const OFFICES_OF_UNKNOWN_PLACES: readonly Rule<Reading<OfficeValue>>[] = [postAndUnknownPlace];
