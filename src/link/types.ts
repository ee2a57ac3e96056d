import type { Id, Organization } from '../record/types.js';

/** One entry of one article. */
export interface Appearance {
  /** Id of the record, or a name made from its content when it has none. */
  article: string;
  /** Id of the entry in that record. */
  entry: Id;
}

/** A human being who appears in articles. Ids are those of one result: more articles may change them. */
export interface LinkedPerson {
  id: string;
  /** The form that most articles use. */
  name: string;
  names: string[];
  key: string;
  gender: 'female' | 'male' | null;
  appearances: Appearance[];
}

/** A body that appears in articles; only those that can be told apart: central, or of a place that is known. */
export interface LinkedBody {
  id: string;
  name: string;
  kind: Organization['kind'];
  level: Organization['level'];
  place: { name: string; code: string | null } | null;
  /** The body of the same name of the unit that the place became part of on 1 July 2025, if articles tell of it. */
  successor: string | null;
  appearances: Appearance[];
}

/** What one article says of a person and an office. */
export interface Evidence extends Appearance {
  /** `held`: has it; `former`: had it; `gained`: elected or appointed; `lost`: relieved. */
  says: 'held' | 'former' | 'gained' | 'lost';
  /** ISO day: for `gained` and `lost` the day of effect if the article gives it, else the day of the article; null if unknown. */
  day: string | null;
  /** Whether the article gives the day itself. */
  exact: boolean;
}

/** That a person held an office once, as far as the articles tell. Days are ISO days. */
export interface LinkedTenure {
  id: string;
  person: string;
  /** The day it began, if an article reports its beginning; `exact` if it gives the day, else it began on it or before. */
  start: { day: string; exact: boolean } | null;
  /** The day it ended, likewise. */
  end: { day: string; exact: boolean } | null;
  /** First and last day on which an article says that the person holds it. */
  firstHeld: string | null;
  lastHeld: string | null;
  /** First day on which an article says that the person holds it no longer. */
  formerOn: string | null;
  evidence: Evidence[];
}

/** An office of a body, with those who held it in the order of time. */
export interface LinkedOffice {
  id: string;
  label: string;
  post: string;
  body: string;
  /** Only one person at a time can hold it, by its title. */
  sole: boolean;
  tenures: LinkedTenure[];
}

/** Articles that cannot all be right, or people or offices taken for one another. Nothing is corrected. */
export interface LinkConflict {
  /**
   * `two-holders`: a sole office with two holders at a time; `held-after-end`: said to be held after it was lost or former;
   * `different-days`: two days for one beginning or end.
   */
  kind: 'two-holders' | 'held-after-end' | 'different-days';
  office: string;
  tenures: string[];
  evidence: Evidence[];
}

/** Persons of the same name who may be one: the articles do not say enough. */
export interface PossibleLink {
  persons: string[];
  /** `no-common-office`: nothing joins them; `different-places`: they hold offices in different places. */
  reason: 'no-common-office' | 'different-places';
}

/** A title that names no body that can be told apart: "Bí thư Tỉnh ủy" in an article that does not say of which province. */
export interface UnresolvedTitle extends Appearance { label: string }

/** What articles tell together. The order of the records does not matter. */
export interface LinkedRecords {
  persons: LinkedPerson[];
  bodies: LinkedBody[];
  offices: LinkedOffice[];
  conflicts: LinkConflict[];
  possible: PossibleLink[];
  unresolved: UnresolvedTitle[];
}
