import {
  any, as, before, lex, list, not, notAfter, opt, rule, seq, shape, tag, type Capture, type Match, type Reading, type Rule,
} from '../../grammar/index.js';
import { NO_VENUE_BEHIND } from '../../lexicon/tables/meeting-words.js';
import { Flag, hasFlag } from '../../text/index.js';
import { ANY_NAME, FIRST_SYLLABLE, INSTITUTION_NAME } from '../../entities/shapes/names.js';

interface Captures { readonly venue?: Capture }

const venueOf = ({ captures: { venue } }: Match<Captures>): Reading<null> | null =>
  (venue ? { tag: 'Venue', value: null, covers: [venue.start, venue.end] } : null);

/** `Quảng trường | 2/4`, but not `hội trường | ngày 2/4`. */
const NAMED_AFTER_DAY = seq(not('ngày'), tag('Date'));
const PLACES = list(tag('Place'), any(',', '-'), { most: 4 });
const NAME = any(tag('Body'), tag('Person'), INSTITUTION_NAME, tag('Place'));
const NAME_OF_HALL = any(NAME, seq(not(FIRST_SYLLABLE), ANY_NAME), NAMED_AFTER_DAY, before(lex('UnitHead')));
const NUMBER = shape('number', 'number', ({ tape }, at) => (hasFlag(tape, at, Flag.Number) ? at + 1 : -1));
/** `Hội trường | tầng 2`, `Phòng họp | số 1`, `Hội trường | trung tâm xã`: which of the halls of a house. */
const ROOM = any(seq(any('tầng', 'lầu', 'số'), NUMBER), 'lớn', 'nhỏ', 'trực tuyến', seq('trung tâm', before(lex('UnitHead'))));
/** Whose house it is: behind a comma only where another follows, `, | Huyện ủy, Bí thư …`, for a body can be who meets. */
const HOUSE = any(NAME, seq(any('-', '–'), NAME), seq(',', any(tag('Body'), lex('VenueHead')), before(',')));
/** `Hội trường UBND tỉnh`, `Trung tâm Hội nghị | tỉnh`, `Nhà Văn hóa | , thị trấn Bo`. */
const HALL = seq(
  any(seq(lex('NamedVenueHead'), NAME_OF_HALL), seq(lex('VenueHead'), opt(ROOM), opt(HOUSE))),
  any(seq(opt(any(',', 'ở', 'tại')), PLACES), opt(lex('UnitHead'))), opt(seq('(', PLACES, ')')),
);

// Chiều nay, tại Nhà Quốc hội, …
const venue = rule({
  id: 'meeting/venue',
  gloss: 'where: behind tại',
  pattern: seq(notAfter(...NO_VENUE_BEHIND), any('tại', 'ở'), as('venue', any(HALL, PLACES))),
  emit: venueOf,
  examples: [
    'Chiều nay, {tại Nhà Quốc hội}, đồng chí chủ trì họp báo',
    'Hội nghị diễn ra {tại Hà Nội}', 'Sáng nay, {tại chùa Pháp Vân}, lễ cầu siêu diễn ra',
    'Các đại biểu thảo luận {tại hội trường} ngày 8/6', 'Ông gặp họ {tại trụ sở} Thủ tướng hôm qua',
    'Sáng nay, {tại Hội trường tầng 2}, UBND xã tổ chức hội nghị',
    'Chiều nay, {tại Phòng họp số 1, Văn phòng UBND tỉnh}, lãnh đạo tỉnh họp',
    'Họp {tại Hội trường trung tâm huyện} sáng nay',
  ],
  counterExamples: ['Phát biểu tại hội nghị', 'Thực trạng tại địa phương', 'Học sinh học tại trường', 'Tổ đại biểu bầu tại huyện Kim Bôi'],
});

export const VENUE_RULES: readonly Rule<Reading<null>>[] = [venue];
