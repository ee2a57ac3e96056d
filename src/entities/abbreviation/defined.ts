import type { Scene, Span } from '../../grammar/index.js';
import { Flag, hasFlag } from '../../text/index.js';
import { isUsedAsDefined } from './context.js';
import { FORM, type KnownForm } from './lexicon.js';
import { rawAt, shortText } from './short-form.js';
import type { AbbreviationValue, DefinitionValue } from './value.js';

/** A form that the article defines and the table lacks: its text and how many tokens it has. */
interface DefinedForm { readonly short: string; readonly tokens: number }

/** Forms with the same first letters that are looked for; more there are in no article. */
const MOST_ALIKE = 20;

const NO_SPANS: readonly Span[] = [];

type Definition = Span<DefinitionValue>;

/** A form inside the brackets of its definition may be one of the table too. */
const knownAt = (scene: Scene, start: number, end: number): KnownForm | null =>
  scene.entryOver<KnownForm>(FORM, start, end)?.data ?? null;

const spanOf = (scene: Scene, { short, tokens }: DefinedForm, start: number, from: readonly Span[]): Span<AbbreviationValue> => {
  const end = start + tokens, known = knownAt(scene, start, end);
  return { tag: 'Abbreviation', start, end, value: { short, known, papers: [] }, rule: 'abbreviation/form.defined', from };
};

const newForms = (scene: Scene, definitions: readonly Definition[]): Map<string, DefinedForm[]> => {
  const forms = new Map<string, DefinedForm[]>();
  for (const { value: { short, shortStart, shortEnd } } of definitions) {
    const first = rawAt(scene.tape, shortStart);
    const others = forms.get(first) ?? [];
    if (others.length >= MOST_ALIKE || others.some((each) => each.short === short)) continue;
    others.push({ short, tokens: shortEnd - shortStart });
    forms.set(first, others.sort((a, b) => b.tokens - a.tokens));
  }
  return forms;
};

/** Adds a span for each use of a form that the article defines, wherever the table has given none. */
export const addDefinedForms = (scene: Scene, definitions: readonly Definition[]): void => {
  if (definitions.length === 0) return;
  const { tape } = scene, forms = newForms(scene, definitions);
  for (let at = 0; at < tape.size; at++) {
    if (!hasFlag(tape, at, Flag.Capital)) continue;
    const form = forms.get(rawAt(tape, at))?.find(({ short, tokens }) => shortText(tape, at, at + tokens) === short);
    if (!form || scene.at('Abbreviation', at).length > 0) continue;
    if (isUsedAsDefined(scene, at)) scene.add(spanOf(scene, form, at, NO_SPANS));
  }
};
