import type { Fact } from './facts.js';
import { html, joined, type Html } from './html.js';
import type { Words } from './language/index.js';
import type { Reason } from './reasons.js';

/** Rules shown of one value; a meeting gathers more than a note can hold. */
const MAXIMUM_STEPS = 4;
const MAXIMUM_QUOTE = 90;

const quoted = (text: string): string => text.length <= MAXIMUM_QUOTE ? text : `${text.slice(0, MAXIMUM_QUOTE).trimEnd()}…`;

/** Values that the same steps gave stand together: `name, kind, number`. */
const byReading = (reasons: readonly Reason[]): { fields: string[]; inferred: boolean; steps: Reason['steps'] }[] => {
  const groups = new Map<string, { fields: string[]; inferred: boolean; steps: Reason['steps'] }>();
  for (const { field, inferred, steps } of reasons) {
    const key = JSON.stringify([inferred, steps]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { fields: [field], inferred, steps }); else group.fields.push(field);
  }
  return [...groups.values()];
};

const readingHtml = ({ fields, inferred, steps }: ReturnType<typeof byReading>[number], words: Words): Html => html`
<li>${fields.some((field) => field !== '') ? html`<span class="fields">${fields.filter((field) => field !== '').join(', ')}</span>` : null}
${inferred ? html`<em>${words.inferred}</em>` : null}
${steps.slice(0, MAXIMUM_STEPS).map(({ rule, text }) => html`<span class="step"><code>${rule}</code> <q>${quoted(text)}</q></span>`)}
${steps.length > MAXIMUM_STEPS ? html`<span class="step">… +${steps.length - MAXIMUM_STEPS}</span>` : null}</li>`;

const noteHtml = ({ id, kind, heading, rows }: Fact, reasons: readonly Reason[], words: Words): Html => html`
<div class="note" id="${id}" role="tooltip" data-kind="${kind}">
<p class="note-kind ${kind}">${words.kinds[kind]}</p>
<p class="note-heading" lang="vi">${quoted(heading)}</p>
${rows.length === 0 ? null : html`<dl>${rows.map(([field, value]) => html`<div><dt>${words.fields[field]}</dt><dd>${value}</dd></div>`)}</dl>`}
${reasons.length === 0 ? null : html`<div class="reasons"><p>${words.readBy}</p><ul>${byReading(reasons).map((each) => readingHtml(each, words))}</ul></div>`}
</div>`;

/** For each fact what is shown where it is pointed at; hidden until then. */
export const notesHtml = (facts: readonly Fact[], reasons: ReadonlyMap<string, Reason[]>, words: Words): Html => html`
<div class="fact-notes" data-notes>${joined(facts.map((fact) => noteHtml(fact, reasons.get(fact.path) ?? [], words)))}</div>`;
