/**
 * A plug-in for [compromise](https://github.com/spencermountain/compromise), which is an optional peer of this package.
 *
 * @example
 * import nlp from 'compromise';
 * import { createPlugin } from 'nghisu/compromise';
 * nlp.plugin(createPlugin());
 * const doc = nlp('Bí thư Tỉnh ủy Lê Văn Mẫu chủ trì hội nghị.');
 * doc.match('#Title+ #Person+').text(); // 'Bí thư Tỉnh ủy Lê Văn Mẫu'
 * doc.persons().json();
 */
import { parse, sentences, type ArticleRecord, type Parser, type ParseOptions } from '../../index.js';
import { readDocument, type List, type Reading } from './reading.js';
import type { Term, View } from './view.js';

/** How the plug-in reads. */
export interface PluginOptions {
  /** A parser with words of your own, from `createParser`. */
  readonly parser?: Pick<Parser, 'parse' | 'sentences'>;
  /** Options of `parse` for every document: day of publication, jurisdiction. */
  readonly parseOptions?: ParseOptions;
}

/** What the plug-in adds to every view of compromise. `ViewType` is the `View` of the build of compromise that you use. */
export interface NghisuMethods<ViewType = unknown> {
  /** Names of persons, one match a mention. */
  persons(): ViewType;
  titles(): ViewType;
  meetings(): ViewType;
  decisions(): ViewType;
  /** The record of the whole document. */
  record(): ArticleRecord;
}

interface World {
  methods: { one: {
    killUnicode: (text: string, world: World) => string;
    tokenize: { splitSentences: (text: string, world: World) => string[] };
  }; };
}

type ViewClass = new () => View & NghisuMethods<View>;

/** The shape that `nlp.plugin` takes. */
export interface Plugin {
  readonly tags: Readonly<Record<string, { readonly is?: string }>>;
  readonly compute: Readonly<Record<string, (view: View) => void>>;
  readonly hooks: string[];
  readonly api: (viewClass: unknown) => void;
  readonly mutate: (world: unknown) => void;
}

/** Letters that Vietnamese has, and English and its loans have not. */
const VIETNAMESE = /[ăâđêôơưĂÂĐÊÔƠƯ\u1EA0-\u1EF9]|[aeiouyAEIOUY][\u0302\u0306\u031B]?[\u0300\u0301\u0303\u0309\u0323]/u;
const NOT_LETTERS = /[^\p{L}\p{M}]+/gu;
const HOOK = 'nghisu';

const isVietnamese = (text: string): boolean => VIETNAMESE.test(text);

/** Sentences with the white space behind them, as compromise wants them: put together they are the text. */
const piecesOf = (text: string, parser: Pick<Parser, 'sentences'>): string[] => {
  const starts = parser.sentences(text).map(({ start }) => start);
  return starts.map((start, index) => text.slice(index === 0 ? 0 : start, starts[index + 1]));
};

/**
 * A plug-in: give it to `nlp.plugin`. From then on a Vietnamese text
 *
 * - keeps its letters in `normal` (compromise writes `dảng` for `Đảng`), so that `match('đảng')` finds them,
 * - is split into the sentences of `sentences`,
 * - is tagged from `parse`: `#Person #Title #Organization #Place #Date #Meeting #Decision #Document`, in the place of what
 *   the English tagger guesses,
 * - has `.persons()`, `.titles()`, `.meetings()`, `.decisions()` and `.record()`.
 *
 * Texts without Vietnamese letters are read as before, but that accents stay in `normal`.
 */
export const createPlugin = ({ parser = { parse, sentences }, parseOptions = {} }: PluginOptions = {}): Plugin => {
  const readings = new WeakMap<Term[][], Reading>();
  const readingOf = ({ document }: View): Reading => {
    const known = readings.get(document);
    if (known !== undefined) return known;
    const reading = readDocument(document, parser, parseOptions);
    readings.set(document, reading);
    return reading;
  };
  const list = (view: View, name: List): View => {
    if (!view.found) return view.update([]);
    return view.intersection(view.update(readingOf(view).pointers[name]));
  };
  return {
    tags: { Title: { is: 'Noun' }, Meeting: { is: 'Noun' }, Document: { is: 'Noun' }, Decision: {} },
    compute: {
      [HOOK]: (view) => {
        if (view.document.some((terms) => terms.some(({ text }) => isVietnamese(text)))) readingOf(view);
      },
    },
    hooks: [HOOK],
    api: (viewClass) => {
      const methods: NghisuMethods<View> & ThisType<View> = {
        persons() { return list(this, 'persons'); },
        titles() { return list(this, 'titles'); },
        meetings() { return list(this, 'meetings'); },
        decisions() { return list(this, 'decisions'); },
        record() { return readingOf(this).record; },
      };
      Object.assign((viewClass as ViewClass).prototype as object, methods);
    },
    mutate: (world) => {
      const { one } = (world as World).methods;
      const { killUnicode, tokenize: { splitSentences } } = one;
      one.killUnicode = (text, itself) => text.normalize('NFC').replace(NOT_LETTERS, (marks) => killUnicode(marks, itself));
      one.tokenize.splitSentences = (text, itself) => isVietnamese(text) ? piecesOf(text, parser) : splitSentences(text, itself);
    },
  };
};
