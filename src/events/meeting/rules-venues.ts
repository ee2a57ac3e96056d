import {
  any, as, before, lex, list, not, notAfter, opt, rule, seq, tag, upTo, type Capture, type Match, type Reading, type Rule,
} from '../../grammar/index.js';
import { NUMBER } from '../../entities/shapes/patterns.js';
import { HOLDS_BEHIND_PLACE, NO_VENUE_BEHIND } from '../../lexicon/tables/meeting-words.js';
import { ANY_NAME, CAPITAL_WORD, FIRST_SYLLABLE, INSTITUTION_NAME } from '../../entities/shapes/names.js';

const MOST_IN_BRACKETS = 8;

interface Captures { readonly venue?: Capture }

const venueOf = ({ captures: { venue } }: Match<Captures>): Reading<null> | null =>
  (venue ? { tag: 'Venue', value: null, covers: [venue.start, venue.end] } : null);

/** `Quảng trường | 2/4`, but not `hội trường | ngày 2/4`. */
const NAMED_AFTER_DAY = any(seq(not('ngày'), tag('Date')), seq(NUMBER, '/', NUMBER));
/** `tại Nhà văn hóa, | xã Yên Sơn | tổ chức …`: the place that holds it is none where it is held. */
const HOLDS = any(...HOLDS_BEHIND_PLACE);
const PLACES = list(tag('Place'), any(',', '-'), { most: 4 });
const PLACES_OF_HALL = seq(opt(any(',', 'ở', 'tại')), PLACES, not(HOLDS));
/** `Khu lưu niệm | Chủ tịch Hồ Chí Minh`: a name in which nobody is said to be there. */
const SOMEBODY = any(tag('Person'), seq(tag('Office'), ANY_NAME));
const NAME = any(SOMEBODY, tag('Body'), INSTITUTION_NAME, tag('Place'));
const NAME_OF_HALL = any(NAME, seq(not(FIRST_SYLLABLE), ANY_NAME), NAMED_AFTER_DAY, before(lex('UnitHead')));
/** `Hội trường | tầng 2`, `Phòng họp | số 1`, `Hội trường | trung tâm xã`: which of the halls of a house. */
const ROOM = any(
  seq(any('tầng', 'lầu', 'số'), NUMBER), lex('VenueQualifier'), seq('trung tâm', before(any(lex('UnitHead'), tag('Body')))),
);
/** `Trung đoàn | 880`, but not `hội trường | 200 chỗ`. */
const NUMBERED = seq(NUMBER, before(any(',', '.', '(', lex('UnitHead'))));
const DASH = any('-', '–');
/** `Trụ sở | HĐND - UBND tỉnh`: bodies under one roof. */
const OWNER = any(seq(NAME, opt(DASH, tag('Body'))), seq(CAPITAL_WORD, DASH, tag('Body')));
/** Whose house it is: behind a comma only where another follows, `, | Huyện ủy, Bí thư …`, for a body can be who meets. */
const HOUSE = any(
  seq(lex('VenueHead'), OWNER), OWNER, seq(DASH, NAME), NAMED_AFTER_DAY, NUMBERED,
  seq(',', any(tag('Body'), seq(lex('VenueHead'), opt(tag('Body')))), before(',')),
);
/** `, số 35 Ngô Quyền` */
const STREET = seq(opt(','), 'số', NUMBER, ANY_NAME);
/** `(đường Trần Phú, quận Hải Châu)`, `(Kokuritsu Gekijo)` */
const IN_BRACKETS = seq('(', any(CAPITAL_WORD, 'số', 'đường', before(lex('UnitHead'))), upTo(MOST_IN_BRACKETS), ')');
/** `Hội trường UBND tỉnh`, `Trung tâm Hội nghị | tỉnh`, `Nhà Văn hóa | , thị trấn Bo`. */
const HALL = seq(
  any(seq(lex('NamedVenueHead'), NAME_OF_HALL), seq(lex('VenueHead'), opt(list(ROOM, '', { most: 4 })), opt(HOUSE))),
  opt(STREET), opt(IN_BRACKETS), opt(any(PLACES_OF_HALL, lex('UnitHead'))), opt(IN_BRACKETS),
);

/** `các xã | Yên Mông, Bao La và Kim Lập`: more than one, behind the word for their sort. */
const MANY_PLACES = seq('các', any(
  seq(before(lex('UnitHead')), list(any(tag('Place'), ANY_NAME), any(',', 'và'), { most: 6 })),
  seq(list(lex('UnitHead'), ',', { most: 3 }), ':', list(any(tag('Place'), ANY_NAME), any(',', 'và'), { most: 12 })),
));

// Chiều nay, tại Nhà Quốc hội, …
const venue = rule({
  id: 'meeting/venue',
  gloss: 'where: behind tại',
  pattern: seq(notAfter(...NO_VENUE_BEHIND), any('tại', 'ở'), as('venue', any(HALL, MANY_PLACES, PLACES))),
  emit: venueOf,
  examples: [
    'Chiều nay, {tại Nhà Quốc hội}, đồng chí chủ trì họp báo',
    'Hội nghị diễn ra {tại Hà Nội}', 'Sáng nay, {tại chùa Pháp Vân}, lễ cầu siêu diễn ra',
    'Các đại biểu thảo luận {tại hội trường} ngày 8/6', 'Ông gặp họ {tại trụ sở} Thủ tướng hôm qua',
    'Sáng nay, {tại Hội trường tầng 2}, UBND xã tổ chức hội nghị',
    'Chiều nay, {tại Phòng họp số 1, Văn phòng UBND tỉnh}, lãnh đạo tỉnh họp',
    'Họp {tại Hội trường trung tâm huyện} sáng nay',
    'Họp {tại Phòng họp số 3, trụ sở UBND tỉnh}, ông Ba nói', 'Lễ diễn ra {tại Quảng trường 3/2, phường 5}',
    'Lễ dâng hương {tại Khu di tích lịch sử quốc gia Bến Xanh}', 'Họp {tại Trung đoàn 99, xã Yên Sơn} hôm qua',
    'Họp {tại phòng họp tầng 2 Trụ sở HĐND - UBND tỉnh} sáng nay', 'Đoàn kiểm tra {tại các xã Yên Mông, Bao La}',
    'Đoàn kiểm tra {tại các xã, phường: Yên Mông, Bao La và Kim Lập}',
    'Hội thảo diễn ra {tại Nhà khách Hoa Sen (đường Lê Lợi, phường 5)} sáng nay',
    'Sáng nay, {tại Hội trường Thành ủy}, tỉnh Bình Sơn tổ chức lễ công bố',
  ],
  counterExamples: ['Phát biểu tại hội nghị', 'Thực trạng tại địa phương', 'Học sinh học tại trường', 'Tổ đại biểu bầu tại huyện Kim Bôi'],
});

export const VENUE_RULES: readonly Rule<Reading<null>>[] = [venue];
