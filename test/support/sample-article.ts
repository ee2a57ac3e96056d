/** An invented article and the record of it, written by hand: what the command line and the schema are tested with. */
import type { ArticleRecord, Mention } from '../../src/record/types.js';

export const SAMPLE_TEXT = `Hội nghị lần thứ 3 BCH Đảng bộ tỉnh

Sáng 5/3, BCH Đảng bộ tỉnh Hà Trung tổ chức Hội nghị lần thứ 3. Đồng chí Trần Văn Mẫu, Bí thư Tỉnh ủy chủ trì hội nghị.

Hội nghị cho ý kiến về Chương trình công tác năm 2024 và thông qua Nghị quyết số 07-NQ/TU. Đồng chí Lê Thị Thử được bầu giữ chức Phó Bí thư Tỉnh ủy.
`;

/** The first place where `text` stands in the sample, at or after `from`. */
function at(text: string, from = 0): Mention {
  const start = SAMPLE_TEXT.indexOf(text, from);
  if (start < 0) throw new Error(`the sample text has no ${JSON.stringify(text)}`);
  return { start, end: start + text.length, text };
}

const committee = { organization: 'organization-1', text: 'BCH Đảng bộ tỉnh', mention: at('BCH Đảng bộ tỉnh') };

export const SAMPLE_RECORD: ArticleRecord = {
  schemaVersion: '1.0',
  id: 'sample',
  article: {
    title: at('Hội nghị lần thứ 3 BCH Đảng bộ tỉnh'),
    publishedOn: '2024-03-05',
    source: null,
    bylines: [],
    captions: [],
    jurisdiction: 'place-1',
  },
  relevant: true,
  persons: [
    {
      id: 'person-1',
      name: 'Trần Văn Mẫu',
      key: 'tran van mau',
      gender: null,
      honorifics: ['đồng chí'],
      titles: [{
        text: 'Bí thư Tỉnh ủy',
        expanded: 'Bí thư Tỉnh ủy Hà Trung',
        post: 'Bí thư',
        organization: 'organization-1',
        former: false,
        mentions: [at('Bí thư Tỉnh ủy')],
      }],
      mentions: [at('Trần Văn Mẫu')],
    },
    {
      id: 'person-2',
      name: 'Lê Thị Thử',
      key: 'le thi thu',
      gender: 'female',
      honorifics: ['đồng chí'],
      titles: [],
      mentions: [at('Lê Thị Thử')],
    },
  ],
  organizations: [{
    id: 'organization-1',
    name: 'Ban Chấp hành Đảng bộ tỉnh Hà Trung',
    kind: 'party',
    level: 'province',
    place: 'place-1',
    mentions: [at('BCH Đảng bộ tỉnh')],
  }],
  places: [{ id: 'place-1', name: 'Hà Trung', kind: 'province', code: null, successor: null, mentions: [at('Hà Trung')] }],
  meetings: [{
    id: 'meeting-1',
    main: true,
    text: 'Hội nghị lần thứ 3 BCH Đảng bộ tỉnh',
    name: 'Hội nghị lần thứ 3 Ban Chấp hành Đảng bộ tỉnh Hà Trung',
    kind: 'plenum',
    ordinal: 3,
    term: { number: null, startYear: 2020, endYear: 2025 },
    organizer: committee,
    start: '2024-03-05',
    end: '2024-03-05',
    partOfDay: 'morning',
    place: null,
    status: 'passed',
    attendees: [{ person: 'person-1', roles: ['chair'], mentions: [at('Trần Văn Mẫu')] }],
    groups: [],
    agenda: [{ text: 'Chương trình công tác năm 2024', documents: [], mention: at('Chương trình công tác năm 2024') }],
    decisions: ['decision-1'],
    mentions: [at('Hội nghị lần thứ 3 BCH Đảng bộ tỉnh')],
  }],
  decisions: [{
    id: 'decision-1',
    type: 'adopted',
    verb: 'thông qua',
    meeting: 'meeting-1',
    actor: committee,
    target: null,
    text: 'thông qua Nghị quyết số 07-NQ/TU',
    deadline: null,
    documents: ['document-1'],
    vote: null,
    mention: at('thông qua Nghị quyết số 07-NQ/TU'),
  }],
  personnelChanges: [{
    id: 'personnel-change-1',
    action: 'elected',
    person: 'person-2',
    position: { text: 'Phó Bí thư Tỉnh ủy', expanded: 'Phó Bí thư Tỉnh ủy Hà Trung' },
    by: null,
    effectiveOn: null,
    mention: at('được bầu giữ chức Phó Bí thư Tỉnh ủy'),
  }],
  documents: [{
    id: 'document-1',
    type: 'Nghị quyết',
    number: '07-NQ/TU',
    text: 'Nghị quyết số 07-NQ/TU',
    subject: null,
    issuer: null,
    date: null,
    mentions: [at('Nghị quyết số 07-NQ/TU')],
  }],
  abbreviations: [{ short: 'BCH', long: 'Ban Chấp hành', kind: 'party-body', ambiguous: [], mentions: [at('BCH')] }],
  dates: [{
    id: 'date-1',
    text: 'Sáng 5/3',
    timex: '2024-03-05TMO',
    start: '2024-03-05',
    end: '2024-03-05',
    granularity: 'day',
    partOfDay: 'morning',
    mention: at('Sáng 5/3'),
  }],
  diagnostics: [],
};
