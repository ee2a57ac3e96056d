import { attribute, elementsIn, plainText, rawText, type Element, type Node } from './tree.js';

/** What the head of a page and its structured data say of the article. */
export interface Metadata {
  readonly headlines: readonly string[];
  readonly publishedOn: string | null;
  readonly source: string | null;
}

const DATE_NAMES: ReadonlySet<string> = new Set([
  'article:published_time', 'og:published_time', 'datepublished', 'pubdate', 'publish-date', 'publishdate', 'date', 'dc.date',
  'dc.date.issued',
  'dcterms.created', 'dcterms.issued', 'dc.date.created', 'date_published', 'cxenseparse:recs:publishtime',
]);
const HEADLINE_NAMES: ReadonlySet<string> = new Set(['og:title', 'twitter:title', 'dc.title', 'headline']);

type Data = Readonly<Record<string, unknown>>;

/** Every object in the structured data, flat. */
const objectsIn = (value: unknown): Data[] => {
  const found: Data[] = [], waiting: unknown[] = [value];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    if (typeof each !== 'object' || each === null) continue;
    if (!Array.isArray(each)) found.push(each as Data);
    waiting.push(...Object.values(each).reverse());
  }
  return found;
};

const jsonLd = (elements: readonly Element[]): Data[] => elements.flatMap((element) => {
  if (element.tagName !== 'script' || attribute(element, 'type')?.toLowerCase() !== 'application/ld+json') return [];
  try {
    return objectsIn(JSON.parse(rawText(element)));
  } catch {
    return [];
  }
});

const isArticle = (data: Data): boolean => [data['@type']].flat().some((type) => typeof type === 'string' && /Article$|BlogPosting$/u.test(type));

const DAY = /^(?<day>\d{4}-\d\d-\d\d)(?:[T ](?<hour>\d\d):?(?<minute>\d\d)(?::?\d\d(?:[.,]\d+)?)?\s*(?<zone>Z|[+-]\d\d:?\d\d)?)?/u;
const NUMBERED = /(?<!\d)(?<date>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})\s?[/.-]\s?(?<year>(?:19|20)\d\d)(?!\d)/u;
/** Hours that the clock in Viet Nam is ahead of UTC. */
const AHEAD = 7;

const calendarDay = (year: number, month: number, date: number): string | null => {
  const day = new Date(Date.UTC(year, month - 1, date));
  return day.getUTCMonth() === month - 1 && day.getUTCDate() === date ? day.toISOString().slice(0, 10) : null;
};

/** The day of an ISO instant: as it is written, or in Viet Nam when it is written in UTC. */
export const dayOfInstant = (text: string): string | null => {
  const { day, hour, zone } = DAY.exec(text.trim())?.groups ?? {};
  if (day === undefined) return null;
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const written = calendarDay(year, month, date);
  const isUtc = zone !== undefined && /^Z$|^[+-]00:?00$/u.test(zone);
  if (written === null || !isUtc || Number(hour) + AHEAD < 24) return written;
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10);
};

/** The first day that is printed as 18/11/2020, 18-11-2020 or 18.11.2020. */
export const printedDay = (text: string): string | null => {
  const { date, month, year } = NUMBERED.exec(text)?.groups ?? {};
  return date === undefined ? null : calendarDay(Number(year), Number(month), Number(date));
};

const firstOf = <T, R>(list: readonly T[], read: (each: T) => R | null): R | null => {
  for (const each of list) {
    const found = read(each);
    if (found !== null) return found;
  }
  return null;
};

const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);
const dayOf = (value: unknown): string | null => (typeof value === 'string' ? dayOfInstant(value) ?? printedDay(value) : null);

const metaReader = (elements: readonly Element[]): ((names: ReadonlySet<string>) => string[]) => {
  const metas = elements.filter(({ tagName }) => tagName === 'meta').map((meta) => ({
    names: ['property', 'name', 'itemprop'].map((key) => attribute(meta, key)?.toLowerCase() ?? ''),
    content: attribute(meta, 'content') ?? '',
  }));
  const says = (meta: (typeof metas)[number], names: ReadonlySet<string>): boolean =>
    meta.content.trim() !== '' && meta.names.some((name) => names.has(name));
  return (names) => metas.filter((meta) => says(meta, names)).map(({ content }) => content.trim());
};

const publisherOf = ({ publisher }: Data): string | null =>
  (typeof publisher === 'object' && publisher !== null ? text((publisher as Data)['name']) : text(publisher));

const itemDates = (elements: readonly Element[]): string[] => elements.flatMap((element) => {
  const isDate = element.tagName === 'time' || attribute(element, 'itemprop')?.toLowerCase() === 'datepublished';
  if (!isDate || element.tagName === 'meta') return [];
  return [attribute(element, 'datetime') ?? attribute(element, 'content') ?? plainText(element)];
});

/** `Tên bài - Báo Ninh Thuận` is `Tên bài` too. */
const withoutSite = (title: string): string[] => [title, ...title.includes(' | ') ? [title.split(' | ')[0]!] : [], title.split(/ [-–] (?=[^-–]*$)/u)[0]!];

export const readMetadata = (document: Node): Metadata => {
  const elements = elementsIn(document), meta = metaReader(elements);
  const articles = jsonLd(elements).filter(isArticle);
  const title = elements.find(({ tagName }) => tagName === 'title');
  const publishedOn = firstOf(articles, ({ datePublished }) => dayOf(datePublished)) ?? firstOf(meta(DATE_NAMES), dayOf)
    ?? firstOf(itemDates(elements), dayOf);
  return {
    headlines: [
      ...articles.flatMap(({ headline }) => text(headline) ?? []), ...meta(HEADLINE_NAMES), ...title ? withoutSite(plainText(title)) : [],
    ].filter((each) => each !== ''),
    publishedOn,
    source: firstOf(articles, publisherOf) ?? meta(new Set(['og:site_name']))[0] ?? null,
  };
};
