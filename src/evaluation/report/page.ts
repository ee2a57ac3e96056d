import type { ArticleResult, Evaluation } from '../evaluate.js';
import type { Figures } from '../figures.js';
import { escaped } from './escape.js';
import { markedText } from './marks.js';
import { STYLE } from './style.js';

const share = (value: number): string => value.toFixed(3);
const cells = (values: readonly (string | number)[]): string => values.map((value) => `<td class="number">${value}</td>`).join('');

const fieldRow = ([name, { precision, recall, f1, right, wrong, missed }]: readonly [string, Figures]): string =>
  `<tr><td>${escaped(name)}</td>${cells([share(precision), share(recall), share(f1)])}`
  + `<td><meter min="0" max="1" value="${share(f1)}">${share(f1)}</meter></td>${cells([right, wrong, missed])}</tr>`;

const fieldTable = ({ fields }: Evaluation): string => `<table>
<thead><tr><th>Field</th><th class="number">Precision</th><th class="number">Recall</th><th class="number">F1</th><th></th>
<th class="number">Right</th><th class="number">Wrong</th><th class="number">Missed</th></tr></thead>
<tbody>
${[...fields].map(fieldRow).join('\n')}
</tbody></table>`;

interface Difference { readonly field: string; readonly state: 'missed' | 'wrong'; readonly words: string }

/** What the two sides disagree on. Fields that sum up others are left out. */
const differencesOf = ({ fields }: ArticleResult): Difference[] => [...fields].flatMap(([field, { missed, wrong }]): Difference[] => {
  if (field === 'titlesExact' || field === 'meetingSlots') return [];
  return [
    ...missed.map(({ words }): Difference => ({ field, state: 'missed', words })),
    ...wrong.map(({ words }): Difference => ({ field, state: 'wrong', words })),
  ];
});

const differenceTable = (differences: readonly Difference[]): string => (differences.length === 0 ? '' : `<table>
<thead><tr><th>Field</th><th></th><th>What</th></tr></thead>
<tbody>
${differences.map(({ field, state, words }) =>
    `<tr><td>${escaped(field)}</td><td><mark class="${state}">${state}</mark></td><td>${escaped(words)}</td></tr>`).join('\n')}
</tbody></table>`);

const articleSection = (result: ArticleResult, text: string | undefined): string => {
  const differences = differencesOf(result);
  const sides = text === undefined ? '<p>The text of the article is not here.</p>' : `<div class="sides">
<section><h3>Reference</h3><div class="text" lang="vi">${markedText(result, 'reference', text)}</div></section>
<section><h3>Found</h3><div class="text" lang="vi">${markedText(result, 'found', text)}</div></section>
</div>`;
  const count = differences.length === 0 ? 'no difference' : `${differences.length} ${differences.length === 1 ? 'difference' : 'differences'}`;
  return `<details><summary><b>${escaped(result.id)}</b> · ${count}</summary>\n${differenceTable(differences)}\n${sides}\n</details>`;
};

/**
 * A page that shows an evaluation: figures by field, then each article with what the reference says and what was found side by
 * side. It is one file that loads nothing, and all that comes from an article is escaped.
 *
 * @param texts - Articles by id.
 */
export function evaluationPage(evaluation: Evaluation, texts: ReadonlyMap<string, string>): string {
  const { articles, missing, macroF1, results } = evaluation;
  const lacking = missing === 0 ? '' : `, ${missing} without a record`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>nghisu evaluation</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Evaluation</h1>
<p>${articles} articles${lacking}; mean F1 of the headline fields <b>${share(macroF1)}</b>.
In the texts: <mark class="right">both agree</mark>, <mark class="missed">in the reference alone</mark>,
<mark class="wrong">found, and not in the reference</mark>; point at a mark to see what it is.</p>
${fieldTable(evaluation)}
<h2>Articles</h2>
${results.map((result) => articleSection(result, texts.get(result.id))).join('\n')}
</body>
</html>
`;
}
