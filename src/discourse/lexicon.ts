import { PhraseList } from '../lexicon/index.js';
import { AND } from '../lexicon/tables/function-words.js';
import { INSPECTING_DELEGATIONS, LEADING_POSTS } from '../lexicon/tables/office-words.js';

/** Words by which the discourse tells who does what, and what is past. */

/** Words before an office that make it one of several people: `các Phó Chủ tịch`. */
export const PLURAL_WORDS: ReadonlySet<string> = new Set(['các', 'những', 'nhiều', 'vị']);

/** Words before an office that mean another than its holder: `Văn phòng | Tổng thống`. */
export const NOT_THE_HOLDER: ReadonlySet<string> = new Set([
  'văn phòng', 'phát ngôn', 'phu nhân', 'phủ', 'dinh', 'cố vấn', 'trợ lý', 'thư ký',
]);

/** A mark of past offices that says nothing of whose they are: `nguyên Bí thư` may be anybody. */
export const FORMER_OF_ANYBODY = 'nguyên';

/** Words that make what follows them no subject: `của Bộ Chính trị`, `tại Hà Nội`. */
export const GOVERNORS: ReadonlySet<string> = new Set([
  'của', 'tại', 'với', 'cho', 'về', 'từ', 'trong', 'ở', 'đến', 'trên', 'theo', 'bởi', 'vào', 'qua', 'cùng', 'gồm', 'như', 'giữa',
  'trước', 'tới', 'nhằm', 'để', 'có', 'là', 'gửi', 'giúp', 'bằng',
]);

/** Of these the one before a meeting at which something is said. */
export const AT = 'tại';

/** Words that may stand between a subject and its verb. */
export const LIGHT: ReadonlySet<string> = new Set([
  'đã', 'cũng', 'tiếp', 'tục', 'còn', 'sẽ', 'đang', 'vừa', 'mới', 'đồng', 'thời', 'trân', 'trọng', 'cơ', 'bản', 'cùng', 'đều', 'lại',
  'luôn', 'xin', 'ngay', 'thẳng', 'thắn', 'và', 'rất', 'sau', 'đó', 'nhiều', 'lần', 'chính', 'thức', 'hết', 'sức', 'này', 'nêu', 'trên',
  'cao', 'tham', 'gia', 'hoàn', 'toàn', 'do', 'vậy', 'đầu', 'tiên', 'thì', 'trực', 'tiến', 'hành', 'lượt', 'xúc', 'động',
]);

/** Words behind which a person takes an office, in the story of a career. */
export const TAKES_UP: readonly (readonly string[])[] = [
  'là', 'làm', 'giữ chức', 'giữ chức vụ', 'giữ các chức vụ', 'giữ các chức danh', 'đảm nhiệm', 'đảm nhiệm chức vụ', 'như :',
  'giữ cương vị', 'nhận chức', 'trở thành', 'được bổ nhiệm', 'với các chức danh', 'cương vị', 'vị trí', 'đảm nhận', 'chức vụ',
  'chức danh',
].map((phrase) => phrase.split(' '));

/** First words of a stage of a career, which its years follow: `Từ năm 2001 đến năm 2006, …`. */
export const STAGE_OPENINGS: ReadonlySet<string> = new Set([
  'từ', 'năm', 'tháng', 'trong', 'đến', 'giai', 'thời', 'nhiệm', 'những',
]);

/** Openings that say without a year that the office behind them is past: before something else, or when what is told happened. */
export const beforeThat = new PhraseList(['trước khi']);
export const atThatTime = new PhraseList([
  'trước đó', 'trước đây', 'trước kia', 'khi đó', 'khi ấy', 'lúc đó', 'lúc ấy', 'lúc bấy giờ', 'bấy giờ', 'hồi đó', 'hồi ấy', 'thời đó',
  'thời điểm đó', 'thời điểm ấy', 'tại thời điểm đó', 'vào thời điểm đó', 'tại thời điểm ấy', 'vào thời điểm ấy', 'thời gian đó',
]);
/** `Trước khi | làm | Bí thư`, `do ông A | làm | Trưởng đoàn`: before what a person comes to be, or serves as. */
export const SERVES_AS = 'làm';
/** Who leads a visit has no office by it; who leads an inspection has one, by the decision that ordered it. */
export const HEAD_OF_DELEGATION = 'Trưởng đoàn';
export const inspections = new PhraseList(INSPECTING_DELEGATIONS);

/** In small letters, posts of those who lead a body: one of them is meant by `người đứng đầu`. */
export const leadingPosts: ReadonlySet<string> = new Set(LEADING_POSTS.map((post) => post.toLowerCase()));

export const IS = 'là';

/** `từ năm 2001 đến năm 2006`: a stage with an end. */
export const FROM = 'từ';
/** `đến nay`, `đến khi`: the stage has not ended. */
export const UNTIL = 'đến';
export const OPEN_ENDS: ReadonlySet<string> = new Set(['nay', 'khi', 'hiện']);
/** Behind `từ`, before the year in which an office was taken up. */
export const TENURE_WORDS: ReadonlySet<string> = new Set(['năm', 'tháng', 'đầu', 'cuối', 'giữa']);
/** Behind an office: it was given up for what follows. */
export const isLeftFor = new PhraseList([
  ...['trước khi', 'đến khi', 'cho đến khi', 'tới khi', 'cho tới khi'].flatMap((until) =>
    ['được', 'về', 'chuyển', 'sang', 'nghỉ', 'trở', 'lên', 'bị', 'giữ', 'làm', 'đảm', 'nhận', 'từ', 'ra'].map((next) => `${until} ${next}`)),
]);

/** `Ông | hiện là | Bí thư Huyện ủy`: what tells an office of a pronoun. */
export const isIsNow = new PhraseList([
  'là', 'hiện vẫn là', 'hiện vẫn đang là', 'vẫn là', 'vẫn đang là',
  'hiện là', 'hiện nay là', 'nay là', 'hiện đang là', 'đang là', 'cũng là', 'còn là', 'đồng thời là',
  'hiện giữ chức', 'hiện đang giữ chức', 'hiện giữ chức vụ',
]);
/** Of these the ones that say nothing of the time: what they join is as past as the office before. */
export const isIsToo = new PhraseList(['là', 'cũng là', 'còn là', 'đồng thời là']);
/** Between two offices of a list. */
export const JOINS_OFFICES: ReadonlySet<string> = new Set([',', ';', '-', '–', AND, 'kiêm']);

/** Words of the times before a stage of a printed career: `Từ tháng 7/1994 đến hết năm 2005:`. */
export const STAGE_TIME_WORDS: ReadonlySet<string> = new Set([
  'từ', 'ngày', 'tháng', 'năm', 'đến', 'nay', 'tới', 'hết', 'đầu', 'giữa', 'cuối',
]);
export const TO_THIS_DAY: ReadonlySet<string> = new Set(['nay']);

/** What opens a list of past offices. */
export const careerOpenings = new PhraseList([
  'trải qua', 'kinh qua', 'từng giữ', 'từng là', 'từng đảm', 'từng có thời gian làm', 'từng có thời gian dài làm', 'thời kỳ giữ',
  'thời gian giữ', 'trong thời gian giữ', 'trong thời kỳ giữ', 'trong thời gian đảm', 'trong thời kỳ đảm',
  'lần lượt giữ', 'lần lượt đảm', 'lần lượt làm', 'lần lượt là', 'lần lượt qua',
  ...['qua', 'đã giữ', 'giữ', 'đã đảm nhiệm', 'đảm nhiệm', 'đã đảm nhận', 'đảm nhận', 'đã nắm giữ'].flatMap((held) =>
    ['vị trí', 'cương vị', 'chức vụ', 'chức danh', 'trọng trách'].flatMap((noun) => [`${held} nhiều ${noun}`])),
  ...['qua', 'đã giữ', 'đã đảm nhiệm', 'đã đảm nhận'].flatMap((held) =>
    ['vị trí', 'cương vị', 'chức vụ', 'chức danh'].flatMap((noun) => [`${held} các ${noun}`])),
]);
const SPEECH = [
  'cho biết', 'cho rằng', 'nhấn mạnh', 'khẳng định', 'đề nghị', 'yêu cầu', 'nhận định', 'chia sẻ', 'bày tỏ', 'phát biểu', 'nói', 'kể',
  'đánh giá', 'chỉ đạo', 'ký',
];
/** What ends it: the offices behind such words are held now, or are yet to come. */
export const endsCareer = new PhraseList([
  ...SPEECH, 'hiện', 'hiện nay', 'nay là', 'nay làm', 'nay giữ', 'trước khi', 'cho đến khi', 'đương kim', 'sẽ', 'vừa được', 'mới được',
]);
/** Verbs whose subject stands right before them. */
export const subjectVerbs = new PhraseList([
  ...SPEECH, 'đã', 'cũng', 'đang', 'phải', 'có', 'không', 'chưa', 'lại', 'vẫn', 'cùng', 'quyết định', 'giao', 'phê duyệt',
]);
/** Before whoever held an office at that time: `khi | ông Ba còn làm …`. */
export const timesOfOffice = new PhraseList(['khi', 'lúc', 'hồi', 'thời', 'thời gian', 'thời kỳ', 'thời điểm', 'giai đoạn', 'những năm']);
/** Before `khi` they tell that the office may be held to this day, or is yet to be taken up. */
export const isPresentSince: ReadonlySet<string> = new Set(['từ', 'sau', 'trước', 'đến', 'tới', 'nếu', 'mỗi', 'ngay']);
/** Behind whoever held the office. */
export const STILL: ReadonlySet<string> = new Set(['còn']);
export const takesUpOnce = new PhraseList([
  'làm', 'đang là', 'đang làm', 'đang giữ chức', 'đang giữ', 'giữ chức', 'giữ các chức', 'giữ cương vị', 'giữ các cương vị',
  'giữ vị trí', 'giữ các vị trí',
  'đảm nhiệm', 'đảm nhận', 'đương chức', 'đang đương chức',
]);

/** `Trong 23 năm công tác, …`: a stage told by its length; not one that lasts, `trong 5 năm | qua`. */
export const STAGE_OF_YEARS = 'trong', YEARS = 'năm';
export const LASTS_TO_NOW: ReadonlySet<string> = new Set(['qua', 'tới', 'nay', 'gần', 'vừa']);

/** Words behind which stands an office that somebody loses: by a penalty, or in whatever way. */
const OFFICE_NOUNS = ['chức', 'chức vụ', 'chức danh', 'các chức', 'các chức vụ', 'các chức danh', 'các chức vụ :', 'cương vị', 'ghế'];
const withNouns = (verbs: readonly string[]): string[] => verbs.flatMap((verb) => OFFICE_NOUNS.map((noun) => `${verb} ${noun}`));
export const losesByPenalty = new PhraseList([
  ...withNouns(['bãi', 'cách', 'cách cả', 'mất', 'tước']), 'bãi nhiệm tư cách', 'chấm dứt tư cách', 'tước tư cách',
]);
export const losesOffice = new PhraseList([
  ...withNouns(['thôi', 'thôi giữ', 'thôi đảm nhiệm', 'miễn nhiệm', 'bãi nhiệm', 'rời']),
  'thôi', 'thôi làm', 'thôi giữ', 'thôi nhiệm vụ', 'thôi làm nhiệm vụ',
]);
/** `ông | bị | cách chức …` tells what has become of him; `quyết định cách chức …` is the news. */
export const SUFFERS = 'bị';
/** `kỷ luật ông A bằng hình thức | cảnh cáo, | thôi chức …`: what is lost behind it is a penalty too. */
export const penalties = new PhraseList(['kỷ luật', 'cảnh cáo']);
/**
 * `bàn | việc | cho ông A thôi chức`, `sau khi | thôi chức`: the loss is known before the news; `nghị quyết | về | việc …`,
 * `thông | qua | việc …` decide it.
 */
export const TALKS_OF = 'việc';
export const DECIDES_ON: ReadonlySet<string> = new Set([
  'về', 'qua', 'xét', 'nhất', 'ý', 'hành', 'hiện', 'bố', 'chuẩn', 'quyết', 'định', 'trình', 'nghị', 'bằng',
]);
/** `sau khi | thôi chức`; `sau khi | miễn nhiệm …, hội đồng bầu` is the news itself. */
export const LEAVES: ReadonlySet<string> = new Set(['thôi', 'rời']);
export const isThereafter = new PhraseList(['sau khi', 'từ khi', 'kể từ khi', 'khi đã']);
/** Before the verb they say that the office is not lost, or not yet. */
export const notYetLost = new PhraseList([
  'xin', 'sẽ', 'sắp', 'đề nghị', 'đề xuất', 'trình', 'tờ trình', 'không', 'chưa', 'nếu', 'có thể', 'dự kiến', 'kêu gọi', 'yêu cầu',
  'muốn', 'xem xét', 'kiến nghị', 'đòi',
]);
/** Behind such a word these say that it was decided: `xem xét, | đồng ý | cho thôi …`. */
export const isSettled = new PhraseList(['đồng ý', 'quyết định', 'thống nhất', 'nhất trí', 'đã']);
/** Before whoever loses the office, behind it. */
export const OF_WHOM: ReadonlySet<string> = new Set(['với', 'của', 'cho']);
