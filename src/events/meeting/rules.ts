import type { DateValue } from '../../entities/date/index.js';
import {
  after, any, as, before, lex, list, not, opt, rule, seq, shape, tag, type Match, type Reading, type Rule,
} from '../../grammar/index.js';
import { DONE_WORDS } from '../../lexicon/tables/meeting-contexts.js';
import type { MeetingHeadEntry } from '../../lexicon/index.js';
import { TOWARDS } from '../../lexicon/tables/meeting-names.js';
import {
  BEFORE_HEARING_PEOPLE, GIFTS, GIVING, HEARING_PEOPLE, INSPECTED, MANNERS, NO_MEETING_BEFORE, PLAIN_OBJECTS, RECEIVING,
} from '../../lexicon/tables/meeting-words.js';
import { CAPITAL_WORD, FIRST_SYLLABLE, FULL_NAME } from '../../entities/shapes/names.js';
import { NUMBER } from '../../entities/shapes/patterns.js';
import { ORDINAL, REST, TERM, TITLE, TOPIC, YEARS } from './patterns.js';
import { meetingOf, type MeetingCaptures, type MeetingValue } from './value.js';

const BODY = seq(opt(any('của', 'toàn thể', 'đại biểu')), as('body', any(tag('Body'), tag('Place'))));
/** `cuối năm 2025`, `tháng 6`, `6 tháng đầu năm`, but not `năm nay`: a time that is no day and belongs to the name. */
const isOwn = ({ granularity, relation, tense, anchor }: DateValue): boolean =>
  granularity !== 'day' && relation === null && tense === null && (anchor === null || granularity === 'half');

const PERIOD = shape('period', 'any', (scene, at, limit) => {
  const period = scene.at<DateValue>('Date', at).find(({ value, end }) => isOwn(value) && end <= limit);
  return period ? period.end : -1;
});
/** `(mở rộng)`, `(kỳ họp chuyên đề)`, `(kỳ họp thường lệ cuối năm)`. */
const IN_BRACKETS = seq(
  '(', opt(lex('MeetingHead')), list(lex('MeetingQualifier'), '', { most: 2 }), opt(any(PERIOD, 'cuối năm', 'giữa năm')), ')',
);
/** `tổng kết năm 2023 | , | triển khai nhiệm vụ`: a verb and its time, and a further verb. */
const REVIEW = seq(lex('MeetingTopicVerb'), PERIOD, ',', before(lex('MeetingTopicVerb')));
/** `Đảng bộ xã Yên Mông | (Hòa Bình) | lần thứ I`: where it lies, before its number. */
const LYING_IN = seq('(', tag('Place'), ')', before(any(ORDINAL, TERM, YEARS)));
const PART = any(
  REVIEW, LYING_IN, TERM, YEARS, ORDINAL, BODY, PERIOD, TITLE, lex('MeetingQualifier'), lex('MeetingTopicVerb'), lex('Centre'),
  'tiếp xúc cử tri', IN_BRACKETS,
);
/** `…, Thường trực HĐND | đã chuyển …`: a body that is the subject of another clause. */
const CLAUSE = seq(tag('Body'), opt(any('khóa mới', 'nhiệm kỳ mới')), any(...DONE_WORDS, lex('PeoplePredicate')));
/** `tổng kết năm 2024 | và | triển khai nhiệm vụ`. */
const BETWEEN_PARTS = any(seq(',', not(lex('MeetingTopicVerb'), CLAUSE)), '-', seq('và', before(lex('MeetingTopicVerb'))));

const HEAD = seq(as('head', lex('MeetingHead')), not(...NO_MEETING_BEFORE));

const headOf = ({ captures: { head } }: Match<MeetingCaptures>): MeetingHeadEntry | undefined =>
  head?.data as MeetingHeadEntry | undefined;

// Hội nghị lần thứ 6 BCH Đảng bộ huyện khóa XI; phiên họp thường kỳ
const namedMeeting = rule({
  id: 'meeting/head-parts',
  gloss: 'a word for a meeting with its number, body, term and qualifiers',
  pattern: seq(HEAD, opt(list(PART, opt(BETWEEN_PARTS), { most: 8 })), opt(as('topic', TOPIC))),
  emit: meetingOf,
  examples: [
    'Sáng nay, {Hội nghị lần thứ 6 BCH Đảng bộ huyện khóa XI} đã khai mạc',
    'Tại {phiên họp thường kỳ}, các thành viên thảo luận',
    '{Kỳ họp thứ tư HĐND huyện} diễn ra trong hai ngày', 'Dự {Hội nghị tổng kết năm 2023, triển khai nhiệm vụ năm 2024}.',
    'Sở Y tế tổ chức {hội nghị trực tuyến về phòng, chống dịch bệnh}.',
  ],
  counterExamples: ['Xã hội học tập', 'Thiết bị hội họa', 'Trung tâm hội nghị đã xây xong', 'Chiều nay, Quốc hội thảo luận'],
});

// chất vấn Bộ trưởng tại phiên sáng 15/6
const sittingOfDay = rule({
  id: 'meeting/sitting-of-day',
  gloss: 'a sitting that is told by its day alone',
  pattern: seq(as('head', lex('MeetingHead')), as('day', tag('Date')), opt(BODY)),
  emit: (match: Match<MeetingCaptures>) => (headOf(match)?.needsNumber ? meetingOf(match) : null),
  examples: ['Đại biểu chất vấn Bộ trưởng tại {phiên sáng 15/6}'],
  counterExamples: ['Tại hội nghị sáng 15/6', 'Giá giảm ba phiên liên tiếp'],
});

/** `chúc Tết | Đảng bộ, chính quyền và nhân dân tỉnh Hòa Bình`: all of a place. */
const ALL_OF_PLACE = seq('Đảng bộ', any(',', 'và', '-', '–'), REST);
const OBJECT = any(
  ALL_OF_PLACE, tag('Person'), tag('Office'), tag('Group'), tag('Body'), tag('Place'), seq(any(...PLAIN_OBJECTS), opt(REST)),
);
/** `làm việc với | Vinalines`, `kiểm tra | Samsung Việt Nam`: a firm, by its name alone; not `dâng hoa tại | Tượng đài`. */
const FIRM = seq(not(FIRST_SYLLABLE, FULL_NAME), list(CAPITAL_WORD, '', { most: 5 }));
/** `Tại buổi tiếp Thủ tướng | nhấn mạnh`: behind the party stands what it does, and it is not the one that is met. */
const metOf = (match: Match<MeetingCaptures>): Reading<MeetingValue> | null => (headOf(match)?.takesParty ? meetingOf(match) : null);

// Tại cuộc tiếp Đại sứ Lào; lễ đón chính thức Thủ tướng Lào
const meetingWithParty = rule({
  id: 'meeting/head-party',
  gloss: 'a word for talks or a reception, and who is met',
  pattern: seq(
    HEAD, opt(list(lex('MeetingQualifier'), '', { most: 3 })),
    any(tag('Person'), tag('Office'), tag('Group'), tag('Body')), not(...DONE_WORDS, lex('PeoplePredicate')), opt(TOPIC),
  ),
  emit: metOf,
  examples: ['Tại {cuộc tiếp Đại sứ Lào}, hai bên trao đổi', 'Chiều 12/12, {lễ đón chính thức Thủ tướng Lào} diễn ra'],
  counterExamples: ['Tại cuộc tiếp, Chủ tịch tỉnh cảm ơn', 'Tại buổi gặp Sở Y tế nói', 'Tại hội nghị Đại sứ Lào, ông Ba nói'],
});

const INSPECTION = any('kiểm tra', 'khảo sát', 'thị sát', 'giám sát', 'tiến hành giám sát', 'tiến hành khảo sát');

const COUNTED_GIFTS = seq(any(...GIVING), NUMBER, any(...GIFTS));
/** `thăm | , tặng quà và chúc mừng`, `và tặng 50 suất quà cho`, `dâng hương | , dâng hoa tưởng niệm`: what is done there besides. */
const DEEDS = seq(
  as('deeds', list(seq(opt(any(',', 'và')), opt(any(...MANNERS)), any(lex('VisitDeed'), COUNTED_GIFTS)), '', { most: 4 })),
  opt(any(...RECEIVING)),
);
/** `về | xã Yên Sơn, huyện Lạc Sơn | chúc Tết …`: where those go who do something there. */
const GONE_TO = seq(list(tag('Place'), ',', { most: 3 }), before(lex('VisitDeed')));
/** `Đoàn | khảo sát HĐND tỉnh`: the verb is in the name of a delegation. */
const isOfDelegation = ({ scene, captures: { head } }: Match<MeetingCaptures>): boolean =>
  scene.at('Body', head!.start - 1).some(({ end }) => end > head!.end);

/** `đến | chúc mừng …`: without what is done there no visit is told; `đến | dâng hương` is a rite, and `đến | Hoa Kỳ` a way. */
const verbOf = (match: Match<MeetingCaptures>): Reading<MeetingValue> | null => {
  const { scene, captures: { deeds } } = match;
  const isDeed = deeds !== undefined && scene.hit('MeetingVerb', deeds.start) === undefined && scene.at('Place', deeds.start).length === 0;
  return (headOf(match)?.needsDeed && !isDeed) || isOfDelegation(match) ? null : meetingOf(match);
};

// đã làm việc với Ban Thường vụ Tỉnh ủy; tiếp Đại sứ Lào; thăm, tặng quà mẹ liệt sĩ
const meetingByVerb = rule({
  id: 'meeting/verb-object',
  gloss: 'a verb that tells of a meeting, with whom or where',
  pattern: seq(
    as('head', lex('MeetingVerb')), opt(GONE_TO), opt(DEEDS), opt(any(...MANNERS)),
    opt(any('đoàn', 'tại', 'với', 'ngài', 'cùng', 'các', ...TOWARDS)), any(OBJECT, FIRM), opt(TOPIC),
  ),
  emit: verbOf,
  examples: [
    'Đoàn công tác đã {làm việc với Ban Thường vụ Huyện ủy Mai Sơn}', 'Chiều nay, Phó Thủ tướng {tiếp Đại sứ Lào}',
    'Chiều 8/7, Chủ tịch nước đã {tiếp thân mật Đại sứ Lào}', 'Sáng 24/7, đoàn {thăm, tặng quà và chúc mừng các gia đình chính sách}',
    'Bí thư Tỉnh ủy {đến chúc mừng giáo xứ Sông Hậu}', 'Sáng 3/2, ông Ba {thăm và tặng 50 suất quà cho bà con bản Nẩy}',
    'Đoàn của tỉnh đã {về xã Yên Sơn chúc Tết các gia đình chính sách}',
    'Đoàn {sang chúc Tết Đảng bộ, chính quyền và nhân dân tỉnh bạn}',
    'Ông Ba vừa tới {thăm, chúc Tết và trao quà cho bà con bản Nẩy}',
    'Đoàn đã {dâng hương, dâng hoa tưởng niệm các anh hùng liệt sĩ}',
    'Sáng 3/2, Bộ trưởng đã {làm việc với Vinasong}',
  ],
  counterExamples: [
    'Cần tiếp tục kiểm tra', 'Thông báo về việc đoàn đến Hoa Kỳ', 'Đoàn đã đến giáo xứ Sông Hậu', 'Đoàn về xã Yên Sơn dự lễ',
    'Gặp khó khăn về vốn', 'Ban Kiểm tra Tỉnh ủy thông báo',
  ],
});

// đã kiểm tra tiến độ thi công; khảo sát thực địa
const inspection = rule({
  id: 'meeting/inspection',
  gloss: 'a verb of inspecting, and works or affairs that are inspected',
  pattern: seq(before(INSPECTION), as('head', lex('MeetingVerb')), opt(any(...MANNERS)), opt('tại'), any(...INSPECTED), opt(TOPIC)),
  emit: meetingOf,
  examples: ['Chiều 8/7, Chủ tịch UBND tỉnh đã {kiểm tra tiến độ thi công cầu Suối Hoa}'],
  counterExamples: ['Ban Kiểm tra Tỉnh ủy thông báo', 'Gặp khó khăn về vốn', 'Đề thi kiểm tra môn Toán'],
});

// UBND xã tổ chức | bàn giao nhà tình nghĩa; Bí thư dự | khai mạc Lễ hội Hoa Ban
const heldDeed = rule({
  id: 'meeting/held-deed',
  gloss: 'what a body holds or somebody attends, told by a verb: a handing over, a review, the opening of a festival',
  pattern: any(
    seq(after('tổ chức'), as('head', lex('MeetingDeed')), REST),
    seq(after('dự'), as('head', lex('MeetingDeed')), not(lex('MeetingHead')), REST),
    seq(after(...BEFORE_HEARING_PEOPLE), before(...HEARING_PEOPLE), as('head', lex('MeetingDeed')), REST),
  ),
  emit: meetingOf,
  examples: [
    'Sáng 4/10, UBND xã tổ chức {bàn giao nhà tình nghĩa}.',
    'Sáng 20/12, Hội Nông dân tỉnh tổ chức {tổng kết phong trào nông dân năm 2022}.',
    'Sáng 3/2, Chủ tịch UBND huyện đã {tiếp công dân định kỳ tháng 2}.',
    'Tối 3/2, Phó Thủ tướng đã dự {khai mạc Lễ hội Hoa Ban năm 2017}.',
  ],
  counterExamples: [
    'Sở Y tế báo cáo tổng kết năm', 'Ông Ba dự khai mạc Kỳ họp thứ 5', 'Công tác tiếp công dân được quan tâm',
    'Chủ đầu tư bàn giao mặt bằng',
  ],
});

export const MEETING_RULES: readonly Rule<Reading<MeetingValue>>[] = [
  namedMeeting, sittingOfDay, meetingByVerb, meetingWithParty, inspection, heldDeed,
];
