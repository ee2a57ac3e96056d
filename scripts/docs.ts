/** Writes what is generated in docs/: the catalogue of rules and the list of known limits. `npm run docs` */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ENTITY_LAYERS } from '../src/entities/index.js';
import { EVENT_LAYERS } from '../src/events/index.js';
import type { Layer, Rule } from '../src/grammar/index.js';
import { sentenceCases, type SentenceCase } from './sentences/cases.js';
import { TOPICS } from './sentences/found.js';

export const RULES_FILE = 'docs/rules.md';
export const LIMITS_FILE = 'docs/limits.md';
const LIST_BEGINS = '<!-- list: written by npm run docs -->\n', LIST_ENDS = '<!-- end of the list -->\n';

const escaped = (text: string): string => text.replace(/[\\`*_<>[\]|]/gu, (character) => `\\${character}`).replaceAll('\n', ' ⏎ ');
/** What a rule reads, in bold. */
const withBold = (example: string): string => escaped(example).replace('{', '**').replace('}', '**');
const list = (items: readonly string[]): string => items.join(' · ');

const ruleEntry = ({ id, gloss, examples, counterExamples }: Rule): string => [
  `### ${id}`, '', `${gloss[0]!.toUpperCase()}${gloss.slice(1)}.`, '',
  `- reads ${list(examples.map(withBold))}`, `- leaves ${list(counterExamples.map(escaped))}`, '',
].join('\n');

const layerSection = ({ name, rules }: Layer): string => [`## ${name}`, '', ...rules.map(ruleEntry)].join('\n');

/** Every rule in the order of reading, with what it reads and what it leaves. */
export function rulesDocument(): string {
  const layers = [...ENTITY_LAYERS, ...EVENT_LAYERS].filter(({ rules }) => rules.length > 0);
  const count = layers.reduce((sum, { rules }) => sum + rules.length, 0);
  return `# The rules

${count} rules in ${layers.length} layers, in the order in which a text is read. A rule reads what stands in **bold**, and leaves the texts of its
second line alone; both are tested. \`explain\` names these rules for each fact. The words that they are made of stand in
\`src/lexicon/tables\`; [how to add a rule](adding.md#a-rule).

This file is written by \`npm run docs\`.

${layers.map(layerSection).join('\n')}`;
}

const limitLine = ({ text, isNegative, marks, topic }: SentenceCase): string => {
  const own = marks.filter(({ tag }) => TOPICS[topic]!.includes(tag));
  const expected = isNegative ? 'nothing' : own.map(({ tag, start, end }) => `${tag} “${escaped(text.slice(start, end))}”`).join(', ');
  return `- ${escaped(text)} — should give ${expected}`;
};

/** The cases that are read wrongly, by topic. */
export function limitsList(): string {
  const limits = sentenceCases().filter(({ isKnownLimit }) => isKnownLimit);
  return Object.keys(TOPICS).flatMap((topic) => {
    const own = limits.filter((each) => each.topic === topic);
    return own.length === 0 ? [] : [`### ${topic}\n\n${own.map(limitLine).join('\n')}\n`];
  }).join('\n');
}

/** The page of limits with its list as it should be now. */
export function limitsDocument(page: string): string {
  const start = page.indexOf(LIST_BEGINS) + LIST_BEGINS.length, end = page.indexOf(LIST_ENDS);
  if (start < LIST_BEGINS.length || end < start) throw new Error(`${LIMITS_FILE} needs the two lines that the list stands between`);
  return `${page.slice(0, start)}\n${limitsList()}\n${page.slice(end)}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(RULES_FILE, rulesDocument());
  writeFileSync(LIMITS_FILE, limitsDocument(readFileSync(LIMITS_FILE, 'utf8')));
}
