import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createParser } from '../../src/index.js';
import { marksIn, TAGS, TOPICS } from './found.js';
import { unmark, type Mark } from './marks.js';

export const SENTENCES_FOLDER = 'corpus/sentences';
/** Each line is an article of its own, of this day and this province. */
const OPTIONS = { publishedOn: '2024-07-10', jurisdiction: 'Hòa Bình' };

/** One line of a topic. */
export interface SentenceCase {
  readonly topic: string;
  /** Number of the line in its file, from 1. */
  readonly line: number;
  readonly source: string;
  /** Nothing of the topic may be read in it. */
  readonly isNegative: boolean;
  /** It is read wrongly today: a limit that is known. */
  readonly isKnownLimit: boolean;
  readonly text: string;
  readonly marks: readonly Mark[];
}

const PREFIX = /^(?<limit>\? )?(?<negative>! )?/u;

function caseOf(topic: string, source: string, line: number): SentenceCase {
  const prefix = PREFIX.exec(source)!;
  const { text, marks } = unmark(source.slice(prefix[0].length));
  const unknown = marks.find(({ tag }) => !TAGS.has(tag));
  if (unknown) throw new Error(`${topic}.txt:${line}: no tag is called ${unknown.tag}; there are ${[...TAGS].join(', ')}`);
  const { limit, negative } = prefix.groups!;
  return { topic, line, source, isNegative: negative !== undefined, isKnownLimit: limit !== undefined, text, marks };
}

/** Every case of every topic. Lines that begin with `#` say what the next ones are about. */
export function sentenceCases(): SentenceCase[] {
  return readdirSync(SENTENCES_FOLDER).filter((name) => name.endsWith('.txt')).sort().flatMap((name) => {
    const topic = name.slice(0, -'.txt'.length);
    if (TOPICS[topic] === undefined) throw new Error(`${name} is no topic; there are ${Object.keys(TOPICS).join(', ')}`);
    return readFileSync(join(SENTENCES_FOLDER, name), 'utf8').split('\n')
      .flatMap((source, i) => (source === '' || source.startsWith('#') ? [] : [caseOf(topic, source, i + 1)]));
  });
}

const parser = createParser();
const shown = (text: string, { tag, value, start, end }: Mark): string =>
  `${tag}${value === null ? '' : `:${value}`} ${JSON.stringify(text.slice(start, end))}`;

/** What is read wrongly in a case: `missed: …` where a mark is not read, `wrong: …` where something of the topic is not marked. */
export function faultsOf({ topic, text, marks }: SentenceCase): string[] {
  const found = marksIn(parser.parse(text, OPTIONS)), own = TOPICS[topic]!;
  const isAt = (a: Mark, b: Mark): boolean => a.tag === b.tag && a.start === b.start && a.end === b.end;
  const missed = marks.filter((mark) => !found.some((each) => isAt(each, mark) && (mark.value === null || mark.value === each.value)));
  const wrong = found.filter((each) => own.includes(each.tag) && !marks.some((mark) => isAt(mark, each)));
  const faults = [...missed.map((mark) => `missed: ${shown(text, mark)}`), ...wrong.map((mark) => `wrong: ${shown(text, mark)}`)];
  return [...new Set(faults)];
}
