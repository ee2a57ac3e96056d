/** The parts of compromise that the plug-in touches. */
export interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly id?: string;
  readonly tags: Set<string>;
}

/** Sentence, first term, term behind the last; the ids keep it right when the document changes. */
export type Pointer = [sentence: number, start: number, end: number, startId?: string, endId?: string];

/** A view of a document; what it shows is all of it, or some stretches. */
export interface View {
  readonly document: Term[][];
  /** The stretches that the view shows; `null` for all. */
  readonly fullPointer: Pointer[];
  update(pointers: Pointer[]): View;
  intersection(other: View): View;
  readonly found: boolean;
}

/** A place in the document: sentence and term. */
export interface TermPlace {
  readonly sentence: number;
  readonly term: number;
  readonly start: number;
  readonly end: number;
}

/** The text of a document, which compromise keeps whole, and where its terms stand in it. */
export const textOfDocument = (document: readonly (readonly Term[])[]): { text: string; places: TermPlace[] } => {
  const places: TermPlace[] = [];
  let text = '';
  document.forEach((terms, sentence) => {
    terms.forEach((term, index) => {
      text += term.pre;
      places.push({ sentence, term: index, start: text.length, end: text.length + term.text.length });
      text += term.text + term.post;
    });
  });
  return { text, places };
};

/** Terms that a stretch of the text touches, as pointers: one for each sentence. */
export const pointersTo = (
  { start, end }: { readonly start: number; readonly end: number }, places: readonly TermPlace[], document: readonly (readonly Term[])[],
): Pointer[] => {
  const bySentence = new Map<number, [first: number, last: number]>();
  for (const place of places) {
    if (place.end <= start || place.start >= end || place.start === place.end) continue;
    const range = bySentence.get(place.sentence);
    if (range === undefined) bySentence.set(place.sentence, [place.term, place.term]); else range[1] = place.term;
  }
  return [...bySentence].map(([sentence, [first, last]]): Pointer => {
    const from = document[sentence]![first]!.id, to = document[sentence]![last]!.id;
    return from === undefined || to === undefined ? [sentence, first, last + 1] : [sentence, first, last + 1, from, to];
  });
};
