import type { Words } from './words.js';

export const ENGLISH: Words = {
  language: 'en',
  kinds: {
    meeting: 'Meeting', decision: 'Decision', personnel: 'Personnel change', agenda: 'Agenda', person: 'Person', title: 'Title',
    group: 'Group', organization: 'Body', place: 'Place', date: 'Date', document: 'Document', abbreviation: 'Abbreviation',
  },
  fields: {
    name: 'Name', inText: 'In the text', kind: 'Kind', date: 'Date', number: 'Number', term: 'Term', organizer: 'Held by',
    place: 'Place', status: 'Status', titles: 'Titles', former: 'Former', honorifics: 'Addressed as', meaning: 'Stands for',
    office: 'In full', holder: 'Held by', level: 'Level', successor: 'Since 1 July 2025', days: 'Days', type: 'Type', actor: 'By',
    target: 'To', deadline: 'Due', vote: 'Vote', subject: 'Subject', issuer: 'Issued by', otherReadings: 'Could also be',
    person: 'Person', position: 'Office', roles: 'Roles', published: 'Published', source: 'Source', jurisdiction: 'Jurisdiction',
  },
  meetingKinds: {
    'congress': 'Congress', 'plenum': 'Plenum', 'standing-committee': 'Standing committee', 'legislature': 'Session of a legislature',
    'government': 'Government meeting', 'conference': 'Conference', 'working-session': 'Working session', 'talks': 'Talks',
    'visit': 'Visit', 'voter-meeting': 'Meeting with voters', 'ceremony': 'Ceremony', 'other': 'Other',
  },
  statuses: { passed: 'held', confirmed: 'announced', tentative: 'planned', cancelled: 'called off' },
  partsOfDay: { morning: 'morning', afternoon: 'afternoon', evening: 'evening' },
  roles: { chair: 'chair', speaker: 'speaker', attendee: 'attendee', host: 'host', guest: 'guest' },
  decisionTypes: { adopted: 'adopted', directed: 'directed', proposed: 'proposed', awarded: 'awarded' },
  actions: {
    elected: 'elected', appointed: 'appointed', nominated: 'nominated', relieved: 'relieved', disciplined: 'disciplined',
  },
  organizationKinds: {
    'party': 'Party', 'legislature': 'legislature', 'government': 'government', 'front': 'Front and unions', 'judiciary': 'judiciary',
    'armed-forces': 'armed forces', 'state-owned': 'state-owned', 'press': 'press', 'foreign': 'foreign', 'other': 'other',
  },
  placeKinds: {
    country: 'country', province: 'province or city', district: 'district', commune: 'commune', venue: 'venue', other: 'other',
  },
  levels: { central: 'central', province: 'province', district: 'district', commune: 'commune' },
  headings: {
    article: 'Article', record: 'Record', show: 'Show', meeting: 'Meeting', attendees: 'Attendees', groups: 'Unnamed attendees',
    agenda: 'Agenda', decisions: 'Decisions', personnel: 'Personnel changes', otherMeetings: 'Other meetings',
    otherPersons: 'Other persons', documents: 'Documents', abbreviations: 'Abbreviations', notes: 'Notes',
  },
  notRelevant: 'The article reports no meeting, decision or personnel change of public life.',
  noHeadline: 'Untitled article',
  readBy: 'Read by',
  inferred: 'inferred',
  keys: 'Point at a marked passage, or move through them with the arrow keys, to see what was read there and by which rule.',
  madeBy: 'Read by nghisu. Rules may err: the text decides.',
  toText: 'to the text',
  dayRange: (start, end) => `${start} to ${end}`,
  vote(votesFor, total, percent) {
    const count = votesFor === null ? '' : `${votesFor}${total === null ? '' : ` of ${total}`} for`;
    const share = percent === null ? '' : `${percent}%`;
    return count === '' || share === '' ? count + share : `${count} (${share})`;
  },
};
