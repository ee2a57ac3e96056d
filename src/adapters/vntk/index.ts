/**
 * Word segmentation and named entities of [vntk](https://github.com/vunb/vntk) with offsets, beside what this library reads.
 * vntk compiles native code, so it is not installed along: give its module to `withVntk`.
 *
 * @example
 * import vntk from 'vntk';
 * import { withVntk, comparisonReport } from 'nghisu/vntk';
 * const reader = withVntk(vntk);
 * reader.words('Bí thư Tỉnh ủy  họp.')[1]; // { token: 'Tỉnh ủy', mention: { start: 7, end: 14, text: 'Tỉnh ủy' } }
 * console.log(comparisonReport(reader.comparePersons(text)));
 */
import { parse, type Mention, type Parser, type ParseOptions } from '../../index.js';
import { personNameSpans } from '../entity-spans.js';
import { alignTokens, type AlignedToken } from './align.js';
import { compareMentions, type PersonComparison } from './compare.js';

export { alignTokens, type AlignedToken } from './align.js';
export { comparisonReport, type PersonComparison } from './compare.js';

/** The part of the module `vntk` that is used. */
export interface VntkModule {
  wordTokenizer(): { tag(text: string): string[] };
  /** Tags are `[word, part of speech, chunk, entity]`, the entity as `B-PER`, `I-PER`, `O`. */
  ner(): { tag(text: string): string[][] };
}

/** An entity of vntk: `PER`, `LOC`, `ORG` or `MISC`. */
export interface VntkEntity {
  readonly type: string;
  readonly mention: Mention;
}

export interface VntkReader {
  /** The words of the text; vntk joins the syllables of a word. */
  words(text: string): AlignedToken[];
  /** The entities of the text. One whose words cannot be found in the text is left out. */
  entities(text: string): VntkEntity[];
  /** Names of persons that `parse` reads, beside those that vntk finds. */
  comparePersons(text: string, options?: ParseOptions): PersonComparison;
}

const WORD = 0, ENTITY = 3;

const entitiesIn = (text: string, tagged: readonly (readonly string[])[]): VntkEntity[] => {
  const aligned = alignTokens(text, tagged.map((each) => each[WORD]!));
  const entities: { type: string; mention: Mention }[] = [];
  let open: { type: string; mention: Mention } | null = null;
  tagged.forEach((each, index) => {
    const [, begin, type] = /^(?<begin>[BI])-(?<type>.+)$/u.exec(each[ENTITY] ?? 'O') ?? [];
    const { mention } = aligned[index]!;
    if (type === undefined || mention === null) {
      open = null;
    } else if (open !== null && begin === 'I' && open.type === type) {
      open.mention = { start: open.mention.start, end: mention.end, text: text.slice(open.mention.start, mention.end) };
    } else {
      open = { type, mention };
      entities.push(open);
    }
  });
  return entities;
};

/**
 * A reader of vntk's output. Its models are loaded when they are first needed.
 *
 * @param vntk - The module `vntk`.
 * @param parser - A parser with words of your own, from `createParser`.
 */
export const withVntk = (vntk: VntkModule, parser: Pick<Parser, 'parse'> = { parse }): VntkReader => {
  let tokenizer: ReturnType<VntkModule['wordTokenizer']> | null = null;
  let tagger: ReturnType<VntkModule['ner']> | null = null;
  const entities = (text: string): VntkEntity[] => entitiesIn(text, (tagger ??= vntk.ner()).tag(text));
  return {
    words: (text) => alignTokens(text, (tokenizer ??= vntk.wordTokenizer()).tag(text)),
    entities,
    comparePersons: (text, options) => compareMentions(
      personNameSpans(parser.parse(text, options)),
      entities(text).filter(({ type }) => type === 'PER').map(({ mention }) => mention),
    ),
  };
};
