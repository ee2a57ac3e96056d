import { createParser, type ArticleRecord } from '../../src/index.js';

const parser = createParser();
const OPTIONS = { publishedOn: '2024-07-10', jurisdiction: 'Hòa Bình' };

/** Reads a short article of July 2024 from Hòa Bình. */
export const told = (text: string): ArticleRecord => parser.parse(text, OPTIONS);

/** `Lê Văn Hùng: chair, speaker`, for everyone at the meetings of the article. */
export const attendeesIn = ({ meetings, persons }: ArticleRecord): string[] =>
  meetings.flatMap(({ attendees }) => attendees).map(({ person, roles }) =>
    `${persons.find(({ id }) => id === person)!.name}: ${[...roles].sort().join(', ')}`).sort();

/** `type · actor · target · text`, what is missing written `-`. */
export const decisionsIn = ({ decisions }: ArticleRecord): string[] =>
  decisions.map(({ type, actor, target, text }) => [type, actor?.text ?? '-', target?.text ?? '-', text].join(' · '));
