import type { ViewLanguage } from '../src/view/index.js';

const ENGLISH = {
  skip: 'Skip to the record',
  tagline: 'reads Vietnamese political news in your browser',
  language: 'Language',
  textLabel: 'Article',
  placeholder: 'Paste a Vietnamese news article here, or drop a text file.',
  publishedOn: 'Published on',
  jurisdiction: 'Place of a bare “tỉnh”',
  read: 'Read',
  open: 'Open a file',
  example: 'Example',
  share: 'Copy link',
  page: 'Save as page',
  json: 'Save record',
  privacy: 'Everything happens in your browser: nothing you paste is sent anywhere. A shared link holds the text itself.',
  empty: 'There is no text to read.',
  notText: 'This file is not UTF-8 text.',
  tooLong: 'The text is too long: at most 200,000 characters are read here. Use the library or the command line for more.',
  tooLongToShare: 'The text is too long for a link. Save the page instead.',
  badLink: 'The link is damaged: its text cannot be read.',
  copied: 'The link is copied.',
  inAddress: 'The link is in the address bar.',
  done: (meetings: number, persons: number, decisions: number) =>
    `Read: ${meetings} meetings, ${persons} persons, ${decisions} decisions.`,
};

export type PlaygroundWords = typeof ENGLISH;

const VIETNAMESE: PlaygroundWords = {
  skip: 'Đến bản ghi',
  tagline: 'đọc tin chính trị tiếng Việt ngay trong trình duyệt',
  language: 'Ngôn ngữ',
  textLabel: 'Bài báo',
  placeholder: 'Dán một bài báo tiếng Việt vào đây, hoặc thả một tệp văn bản.',
  publishedOn: 'Ngày đăng',
  jurisdiction: 'Chữ “tỉnh” chỉ',
  read: 'Đọc',
  open: 'Mở tệp',
  example: 'Bài mẫu',
  share: 'Sao chép liên kết',
  page: 'Lưu thành trang',
  json: 'Lưu bản ghi',
  privacy: 'Mọi việc diễn ra trong trình duyệt: không gửi đi đâu những gì bạn dán. Liên kết chia sẻ chứa chính văn bản.',
  empty: 'Chưa có văn bản để đọc.',
  notText: 'Tệp này không phải văn bản UTF-8.',
  tooLong: 'Văn bản quá dài: ở đây chỉ đọc tối đa 200.000 ký tự. Hãy dùng thư viện hoặc dòng lệnh.',
  tooLongToShare: 'Văn bản quá dài để đưa vào liên kết. Hãy lưu thành trang.',
  badLink: 'Liên kết bị hỏng: không đọc được văn bản trong đó.',
  copied: 'Đã sao chép liên kết.',
  inAddress: 'Liên kết nằm trên thanh địa chỉ.',
  done: (meetings, persons, decisions) => `Đã đọc: ${meetings} cuộc họp, ${persons} người, ${decisions} quyết định.`,
};

export const PLAYGROUND_WORDS: Readonly<Record<ViewLanguage, PlaygroundWords>> = { en: ENGLISH, vi: VIETNAMESE };
