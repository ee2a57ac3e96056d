/** A marked stretch of a line: `{date:2024-07-09TAF|Chiều 9/7}` has the tag `date` and the value `2024-07-09TAF`. */
export interface Mark {
  readonly tag: string;
  readonly value: string | null;
  readonly start: number;
  readonly end: number;
}

export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Line ends inside a case. */
const LINE_ENDS: readonly (readonly [string, string])[] = [[' ⏎⏎ ', '\n\n'], [' ⏎ ', '\n']];

const OPENING = /^\{(?<tags>[a-z]+(?:,[a-z]+)*)(?::(?<value>[^|{}]+))?\|/u;

/**
 * The text of a line without its marks, and the marks with offsets into that text. Marks may lie in one another.
 *
 * @throws Error when a mark is not of the form `{tag|words}` or has no end.
 */
export function unmark(line: string): MarkedText {
  const source = LINE_ENDS.reduce((text, [sign, lineEnd]) => text.replaceAll(sign, lineEnd), line);
  const marks: Mark[] = [], open: { tags: string[]; value: string | null; start: number }[] = [];
  let text = '';
  for (let at = 0; at < source.length; at++) {
    const character = source[at]!;
    if (character === '{') {
      const opening = OPENING.exec(source.slice(at));
      if (!opening) throw new Error(`a mark is {tag|words} or {tag:value|words}: ${source.slice(at)}`);
      open.push({ tags: opening.groups!['tags']!.split(','), value: opening.groups!['value'] ?? null, start: text.length });
      at += opening[0].length - 1;
    } else if (character === '}') {
      const mark = open.pop();
      if (!mark) throw new Error(`a mark ends that did not begin: ${line}`);
      for (const tag of mark.tags) marks.push({ tag, value: mark.value, start: mark.start, end: text.length });
    } else {
      text += character;
    }
  }
  if (open.length > 0) throw new Error(`a mark has no end: ${line}`);
  return { text, marks };
}
