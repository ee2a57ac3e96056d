import type { ArticleRecord, Id, Mention, Organization, PersonnelChange, Title } from '../record/types.js';

/** That a person holds or held an office, with the days that the article gives for it. */
export interface Tenure {
  readonly person: Id;
  /** The office in full: `Phó Bí thư Tỉnh ủy Yên Bái`. */
  readonly label: string;
  /** The head alone: `Phó Bí thư`; null where the article does not part it from the body. */
  readonly post: string | null;
  readonly organization: Id | null;
  /** No longer held. */
  readonly former: boolean;
  /** A title says so, and not only a change of personnel. */
  readonly titled: boolean;
  /** Whether the article reports its beginning, and its end. */
  readonly gained: boolean;
  readonly lost: boolean;
  /** ISO days, null where the article gives none. */
  readonly start: string | null;
  readonly end: string | null;
  /** Where the article says so. */
  readonly mentions: readonly Mention[];
}

const GAINED: readonly PersonnelChange['action'][] = ['elected', 'appointed'];
const LOST: PersonnelChange['action'] = 'relieved';

const sameWords = (a: string, b: string): boolean => fold(a) === fold(b);
const fold = (words: string): string => words.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

const inside = (inner: Mention, outer: Mention): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** The body whose words end the position: `Tỉnh ủy Yên Bái` in `Phó Bí thư Tỉnh ủy Yên Bái`. */
const bodyOf = (organizations: readonly Organization[], { position, mention }: PersonnelChange): [body: Id, words: string] | null => {
  let found: [Id, string] | null = null;
  for (const { id, mentions } of organizations) {
    for (const each of mentions) {
      const fits = inside(each, mention) && position!.text.endsWith(each.text) && position!.text.length > each.text.length;
      if (fits && each.text.length > (found?.[1].length ?? 0)) found = [id, each.text];
    }
  }
  return found;
};

/** An office that only a change of personnel tells of. */
const fromChange = (record: ArticleRecord, change: PersonnelChange): Tenure => {
  const isLost = change.action === LOST;
  const body = bodyOf(record.organizations, change);
  return {
    person: change.person,
    label: change.position!.expanded,
    post: body && change.position!.text.slice(0, -body[1].length).trim(),
    organization: body && body[0],
    former: isLost,
    titled: false,
    gained: !isLost,
    lost: isLost,
    start: isLost ? null : change.effectiveOn,
    end: isLost ? change.effectiveOn : null,
    mentions: [change.mention],
  };
};

const fromTitle = (person: Id, title: Title, changes: readonly PersonnelChange[]): Tenure => {
  const gained = changes.find(({ action }) => GAINED.includes(action)), lost = changes.find(({ action }) => action === LOST);
  return {
    person,
    label: title.expanded,
    post: title.post,
    organization: title.organization,
    former: title.former || (lost !== undefined && gained === undefined),
    titled: true,
    gained: gained !== undefined,
    lost: lost !== undefined,
    start: gained?.effectiveOn ?? null,
    end: lost?.effectiveOn ?? null,
    mentions: [...title.mentions, ...changes.map(({ mention }) => mention)],
  };
};

/**
 * Who holds or held which office, by the titles of the record and its changes of personnel. Being nominated or disciplined
 * is no tenure. The order is that of the persons, of each person the titles first.
 */
export const tenuresOf = (record: ArticleRecord): Tenure[] => {
  const changes = record.personnelChanges.filter(({ action, position }) => (
    position !== null && (GAINED.includes(action) || action === LOST)));
  return record.persons.flatMap(({ id, titles }) => {
    const own = changes.filter(({ person }) => person === id);
    const says = (title: Title, { position }: PersonnelChange): boolean => sameWords(title.expanded, position!.expanded);
    return [
      ...titles.map((title) => fromTitle(id, title, own.filter((change) => says(title, change)))),
      ...own.filter((change) => !titles.some((title) => says(title, change))).map((change) => fromChange(record, change)),
    ];
  });
};
