import type { Mention } from '../../index.js';

/** Names of persons as two readers see them, by their place in the text. */
export interface PersonComparison {
  /** Found by both, with the same first and last character. */
  readonly both: Mention[];
  /** Found by both, with other limits. */
  readonly differing: { readonly nghisu: Mention; readonly vntk: Mention }[];
  readonly onlyNghisu: Mention[];
  readonly onlyVntk: Mention[];
}

const overlap = (a: Mention, b: Mention): boolean => a.start < b.end && b.start < a.end;
const same = (a: Mention, b: Mention): boolean => a.start === b.start && a.end === b.end;

/** Compares two lists of mentions in one text. */
export const compareMentions = (nghisu: readonly Mention[], vntk: readonly Mention[]): PersonComparison => {
  const both = nghisu.filter((ours) => vntk.some((theirs) => same(ours, theirs)));
  const differing = nghisu.flatMap((ours) => {
    if (both.includes(ours)) return [];
    const theirs = vntk.find((each) => overlap(ours, each));
    return theirs === undefined ? [] : [{ nghisu: ours, vntk: theirs }];
  });
  return {
    both,
    differing,
    onlyNghisu: nghisu.filter((ours) => !vntk.some((theirs) => overlap(ours, theirs))),
    onlyVntk: vntk.filter((theirs) => !nghisu.some((ours) => overlap(ours, theirs))),
  };
};

const placed = ({ start, end, text }: Mention): string => `${text.replace(/\s+/gu, ' ')} (${start}-${end})`;

const section = (heading: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `\n${heading}\n${lines.map((line) => `- ${line}`).join('\n')}\n`;

/** The comparison in plain text (Markdown): counts first, then each name with its place. */
export const comparisonReport = ({ both, differing, onlyNghisu, onlyVntk }: PersonComparison): string => [
  `Names of persons: ${both.length} the same, ${differing.length} with other limits, ${onlyNghisu.length} only nghisu, ${onlyVntk.length} only vntk.\n`,
  section('The same', both.map(placed)),
  section('Other limits', differing.map(({ nghisu, vntk }) => `nghisu ${placed(nghisu)}, vntk ${placed(vntk)}`)),
  section('Only nghisu', onlyNghisu.map(placed)),
  section('Only vntk', onlyVntk.map(placed)),
].join('');
