export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Counts of one field, and the shares that follow from them. */
export interface Figures extends Counts {
  /** Share of what was found that is right; 1 where nothing was to be found and nothing was, 0 where all was missed. */
  readonly precision: number;
  /** Share of what was to be found that was; 1 where there was nothing. */
  readonly recall: number;
  /** Harmonic mean of the two. */
  readonly f1: number;
}

export function figuresOf({ right, wrong, missed }: Counts): Figures {
  const nothingFound = missed > 0 ? 0 : 1;
  const precision = right + wrong > 0 ? right / (right + wrong) : nothingFound;
  const recall = right + missed > 0 ? right / (right + missed) : 1;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { right, wrong, missed, precision, recall, f1 };
}
