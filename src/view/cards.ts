import type { ArticleRecord, Decision, Meeting, Person } from '../record/types.js';
import { anchorOf } from './article.js';
import { dayWords, type Fact } from './facts.js';
import { html, joined, type Html } from './html.js';
import type { Field, Heading, Words } from './language/index.js';
import { entryOf, partyWords, personName, termWords } from './wording.js';

/** What the cards are drawn from. */
export interface CardContext {
  readonly record: ArticleRecord;
  readonly words: Words;
  readonly factAt: ReadonlyMap<string, Fact>;
}

/** The words of a fact, linked to where they stand in the text. */
const linked = ({ factAt, words }: CardContext, path: string, label: string): Html => {
  const fact = factAt.get(path);
  if (fact === undefined || fact.mentions.length === 0) return html`<span lang="vi">${label}</span>`;
  return html`<a href="#${anchorOf(fact)}" data-go="${anchorOf(fact)}" title="${words.toText}" lang="vi">${label}</a>`;
};

const card = ({ words }: CardContext, heading: Heading, body: Html | null, number = 0): Html | null => body === null
  ? null
  : html`<section class="card card-${heading}" aria-labelledby="heading-${heading}-${number}">
<h2 id="heading-${heading}-${number}">${words.headings[heading]}</h2>${body}</section>`;

const list = (items: readonly Html[], ordered = false): Html | null => {
  if (items.length === 0) return null;
  const entries = items.map((item) => html`<li>${item}</li>`);
  return ordered ? html`<ol>${entries}</ol>` : html`<ul>${entries}</ul>`;
};

const rowsHtml = ({ words }: CardContext, rows: readonly (readonly [Field, Html | string | null])[]): Html => html`<dl>${rows
  .filter(([, value]) => value !== null && value !== '')
  .map(([field, value]) => html`<div><dt>${words.fields[field]}</dt><dd>${value}</dd></div>`)}</dl>`;

const titlesHtml = (person: Person | undefined, { words }: CardContext): Html | null => {
  if (person === undefined || person.titles.length === 0) return null;
  return html`<span class="titles" lang="vi">${person.titles.map(({ expanded, former }, index) => html`${index === 0 ? '' : '; '}${expanded}${
    former ? html` <em lang="${words.language}">(${words.fields.former})</em>` : null}`)}</span>`;
};

const personHtml = (context: CardContext, id: string, tags: readonly string[]): Html => {
  const { persons } = context.record;
  const at = persons.findIndex((person) => person.id === id);
  return html`<span class="who">${linked(context, `/persons/${at}`, personName(context.record, id))}${
    tags.map((tag) => html` <span class="tag">${tag}</span>`)}</span>${titlesHtml(persons[at], context)}`;
};

const meetingCards = (context: CardContext, meeting: Meeting, at: number): (Html | null)[] => {
  const { words } = context;
  return [
    card(context, 'meeting', html`<p class="name">${linked(context, `/meetings/${at}`, meeting.name)}</p>${rowsHtml(context, [
      ['kind', words.meetingKinds[meeting.kind]], ['date', dayWords(meeting, words)],
      ['number', meeting.ordinal === null ? null : String(meeting.ordinal)], ['term', termWords(meeting.term)],
      ['organizer', partyWords(meeting.organizer)], ['place', partyWords(meeting.place)], ['status', words.statuses[meeting.status]],
    ])}`, at),
    card(context, 'attendees', list(meeting.attendees.map(({ person, roles }) =>
      personHtml(context, person, roles.map((role) => words.roles[role])))), at),
    card(context, 'groups', list(meeting.groups.map(({ text }, index) => linked(context, `/meetings/${at}/groups/${index}`, text))), at),
    card(context, 'agenda', list(meeting.agenda.map(({ text }, index) => linked(context, `/meetings/${at}/agenda/${index}`, text)), true), at),
  ];
};

const decisionHtml = (context: CardContext, decision: Decision, at: number): Html => {
  const { record, words } = context;
  const due = entryOf(record.dates, decision.deadline);
  const { vote } = decision;
  return html`<p class="parties"><span class="tag ${decision.type}">${words.decisionTypes[decision.type]}</span>
<span lang="vi">${partyWords(decision.actor)}${decision.target === null ? null : html` <span aria-hidden="true">→</span> ${
  decision.target.text}`}</span></p>
<p>${linked(context, `/decisions/${at}`, decision.text)}</p>${rowsHtml(context, [
  ['deadline', due === undefined ? null : due.end ?? due.text],
  ['vote', vote && words.vote(vote.for, vote.total, vote.percent)],
])}`;
};

const personnelHtml = (context: CardContext): Html | null => list(context.record.personnelChanges.map((change, at) => html`<p class="parties">
<span class="tag">${context.words.actions[change.action]}</span> ${
  linked(context, `/personnelChanges/${at}`, personName(context.record, change.person))}</p>${rowsHtml(context, [
  ['position', change.position?.expanded ?? null], ['actor', partyWords(change.by)], ['date', change.effectiveOn],
])}`));

const otherPersons = (context: CardContext): Html | null => {
  const { meetings, persons } = context.record;
  const shown = new Set(meetings.filter(({ main }) => main).flatMap(({ attendees }) => attendees.map(({ person }) => person)));
  return list(persons.filter(({ id }) => !shown.has(id)).map(({ id }) => personHtml(context, id, [])));
};

const otherMeetings = (context: CardContext): Html | null => list(context.record.meetings
  .flatMap((meeting, at) => meeting.main ? [] : [html`${linked(context, `/meetings/${at}`, meeting.name)} <span class="titles">${
    dayWords(meeting, context.words)}</span>`]));

const referenceCards = (context: CardContext): (Html | null)[] => {
  const { documents, abbreviations, diagnostics } = context.record;
  return [
    card(context, 'documents', list(documents.map(({ type, number, subject }, at) => html`${
      linked(context, `/documents/${at}`, number === null ? type : `${type} ${number}`)} <span class="titles" lang="vi">${subject}</span>`))),
    card(context, 'abbreviations', abbreviations.length === 0 ? null : html`<dl class="pairs">${abbreviations.map(({ short, long }, at) =>
      html`<div><dt>${linked(context, `/abbreviations/${at}`, short)}</dt><dd lang="vi">${long}</dd></div>`)}</dl>`),
    card(context, 'notes', list(diagnostics.map(({ code, message }) => html`<code>${code}</code> ${message}`))),
  ];
};

/** The record in cards: the reported meetings, decisions, personnel changes, and what else was read. */
export const cardsHtml = (context: CardContext): Html => {
  const { record, words } = context;
  return joined([
    record.relevant ? null : html`<p class="card not-relevant">${words.notRelevant}</p>`,
    ...record.meetings.flatMap((meeting, at) => meeting.main ? meetingCards(context, meeting, at) : []),
    card(context, 'decisions', list(record.decisions.map((decision, at) => decisionHtml(context, decision, at)))),
    card(context, 'personnel', personnelHtml(context)),
    card(context, 'otherMeetings', otherMeetings(context)),
    card(context, 'otherPersons', otherPersons(context)),
    ...referenceCards(context),
  ]);
};
