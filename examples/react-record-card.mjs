// A React component that shows the meetings of an article and who attended. Run: node examples/react-record-card.mjs
import { pathToFileURL } from 'node:url';
import { parse } from 'nghisu';
import { createElement as h, useMemo } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** The titles of a person in full, former ones marked. */
const titlesOf = ({ titles }) => titles.map(({ expanded, former }) => (former ? `${expanded} (nguyên)` : expanded)).join('; ');

const Attendee = ({ person, roles }) => h('li', null, h('b', null, person.name), ` (${roles.join(', ')}) `, titlesOf(person));

const Meeting = ({ meeting, persons }) => h('article', { lang: 'vi' },
  h('h2', null, meeting.name),
  meeting.start === null ? null : h('time', { dateTime: meeting.start }, meeting.start),
  h('ul', null, meeting.attendees.map((attendee) => h(Attendee, {
    key: attendee.person, roles: attendee.roles, person: persons.find(({ id }) => id === attendee.person),
  }))));

/** Reads `text` again only when it changes. */
export const RecordCard = ({ text, publishedOn }) => {
  const { meetings, persons } = useMemo(() => parse(text, publishedOn ? { publishedOn } : {}), [text, publishedOn]);
  return h('section', null, meetings.filter(({ main }) => main).map((meeting) => h(Meeting, { key: meeting.id, meeting, persons })));
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const text = 'Sáng 17/10/2025, BCH Đảng bộ tỉnh Lạng Sơn khóa XVIII tổ chức hội nghị lần thứ 2. '
    + 'Đồng chí Nông Thừa Kiên, Bí thư Tỉnh ủy chủ trì hội nghị.';
  console.log(renderToStaticMarkup(h(RecordCard, { text })));
}
