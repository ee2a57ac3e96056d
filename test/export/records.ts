/**
 * Records to export: two that stand still, whatever the parser comes to read (one of them with a vote, a term and days of
 * personnel changes), and those of the corpus as they are read now.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createParser, type ArticleRecord } from '../../src/index.js';
import { SAMPLE_RECORD, SAMPLE_TEXT } from '../support/sample-article.js';
import richRecord from './rich-record.json' with { type: 'json' };

/** Time for a test that reads the corpus first, in milliseconds. */
export const PATIENCE = 60_000;

export interface Read { readonly name: string; readonly text: string; readonly record: ArticleRecord }

const parser = createParser();
const CORPUS = 'corpus/articles';

const readOf = (name: string, text: string, publishedOn?: string): Read =>
  ({ name, text, record: parser.parse(text, { id: name, ...(publishedOn === undefined ? {} : { publishedOn }) }) });

const texts = (): string[] => readdirSync(CORPUS).filter((file) => file.endsWith('.txt')).sort();

let corpus: readonly Read[] | null = null;

/** Every ninth article of the corpus as it is read. */
export const corpusReads = (): readonly Read[] => corpus ??= texts().filter((_, index) => index % 9 === 0).map((file) => {
  const name = file.slice(0, -'.txt'.length);
  const { publishedAt } = JSON.parse(readFileSync(`${CORPUS}/${name}.json`, 'utf8')) as { publishedAt: string | null };
  return readOf(name, readFileSync(`${CORPUS}/${file}`, 'utf8'), publishedAt ?? undefined);
});

export const RICH_TEXT = `HĐND tỉnh Yên Bái khóa XVIII họp Kỳ họp thứ 5 🏛

Ngày 12/7/2022, HĐND tỉnh Yên Bái khóa XVIII, nhiệm kỳ 2021-2026 khai mạc Kỳ họp thứ 5 tại thành phố Yên Bái. Đồng chí Lò Thị Mẫn, Chủ tịch HĐND tỉnh chủ trì kỳ họp. Dự kỳ họp có ông Vàng A Khải, nguyên Phó Chủ tịch UBND tỉnh; lãnh đạo các sở, ngành.

Kỳ họp xem xét Báo cáo tình hình kinh tế - xã hội 6 tháng đầu năm 2022. Với 45/50 đại biểu tán thành, HĐND tỉnh thông qua Nghị quyết số 12/NQ-HĐND.

HĐND tỉnh miễn nhiệm chức danh Phó Chủ tịch HĐND tỉnh đối với ông Giàng Seo Tú kể từ ngày 15/7/2022; bầu bà Hà Thị Nhàn giữ chức Phó Chủ tịch HĐND tỉnh kể từ ngày 16/7/2022.
`;

export const RICH: Read = { name: 'rich', text: RICH_TEXT, record: richRecord as ArticleRecord };
export const SAMPLE: Read = { name: 'sample', text: SAMPLE_TEXT, record: SAMPLE_RECORD };

export const allReads = (): readonly Read[] => [SAMPLE, RICH, ...corpusReads()];
