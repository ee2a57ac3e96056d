/// <reference lib="dom" />
/** The playground and the page of `nghisu view`, in a real browser. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildWeb } from '../../scripts/build-web.js';
import { explain, parse } from '../../src/index.js';
import { renderHtml } from '../../src/view/index.js';
import { OWN_ARTICLES } from '../support/texts.js';
import { launch, MISSING_BROWSER, serve } from './browser.js';

const ARTICLE = OWN_ARTICLES.find(({ id }) => id === 'provincial-plenum-second')!.text;
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;

const folder = mkdtempSync(join(tmpdir(), 'nghisu-web-'));
let browser: Browser, server: Server, url: string;
let complaints: string[] = [];

/** A page with a profile of its own; what it complains about in its console, and what it asks the network for, is kept. */
const opened = async (address: string, options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await browser.newContext({ locale: 'vi-VN', timezoneId: 'America/Caracas', acceptDownloads: true, ...options });
  const page = await context.newPage();
  page.on('console', (message) => { complaints.push(message.text()); });
  page.on('pageerror', (error) => { complaints.push(error.message); });
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/u.test(request.url()) && !request.url().startsWith(url)) complaints.push(request.url());
  });
  await page.goto(address);
  return page;
};

const paste = (page: Page, text: string): Promise<void> => page.locator('#text').evaluate((area, pasted) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', pasted);
  area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}, text);

const recordIn = (page: Page): Promise<string> => page.evaluate('nghisuRecord()');
const noteIn = (page: Page) => page.locator('.note.shown');
const widthsIn = (page: Page): Promise<number[]> => page.evaluate('[document.documentElement.scrollWidth, window.innerWidth]');

describe.skipIf(MISSING_BROWSER !== null)(`in a browser${MISSING_BROWSER === null ? '' : ` (skipped: ${MISSING_BROWSER})`}`, () => {
  beforeAll(async () => {
    await buildWeb(folder);
    [browser, { server, url }] = await Promise.all([launch(), serve(folder)]);
  });

  afterEach(() => {
    const heard = complaints;
    complaints = [];
    expect(heard).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  });

  test('a pasted article is read and shown, letter by letter', async () => {
    const page = await opened(url);
    await paste(page, ARTICLE);
    expect(await page.locator('[data-article]').textContent()).toBe(ARTICLE);
    expect(await page.locator('#status').textContent()).toContain('3 người');
    expect(await page.locator('.card-attendees li').count()).toBe(3);
  });

  test('the record is the one that Node gives, byte for byte', async () => {
    const page = await opened(url);
    const articles = OWN_ARTICLES.filter((_, index) => index % 8 === 0);
    expect(articles.length).toBeGreaterThan(6);
    const odd = `🙂\u00a0${ARTICLE.slice(0, 900)}`.normalize('NFD').replaceAll('\n', '\r\n');
    for (const { id, text } of [...articles, { id: 'CRLF, NBSP, emoji, NFD', text: odd }]) {
      await page.locator('#text').fill('');
      await paste(page, text);
      expect(await recordIn(page), id).toBe(JSON.stringify(parse(text)));
    }
  });

  test('pointing at a fact shows its text and the rule that read it', async () => {
    const page = await opened(url);
    await paste(page, ARTICLE);
    await page.hover('.fact.person >> text=Lương Thị Bích Khuê');
    expect(await noteIn(page).count()).toBe(1);
    expect(await noteIn(page).textContent()).toMatch(/Lương Thị Bích Khuê[\s\S]*Phó Bí thư Thường trực Tỉnh ủy Lạng Sơn[\s\S]*person\/name-offices/u);
    await page.hover('.card-meeting h2');
    expect(await noteIn(page).count()).toBe(0);
  });

  test('by keyboard alone: read, reach a fact, move on, close its note, follow a card', async () => {
    const page = await opened(url);
    await page.locator('#text').focus();
    await page.keyboard.insertText('Sáng 5/3/2024, đồng chí Lê Văn Mẫu, Bí thư Tỉnh ủy Hà Giang chủ trì hội nghị.');
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-article]').waitFor();
    await page.locator('.legend input').last().focus();
    await page.keyboard.press('Tab');
    const focused = (): Promise<string> => page.evaluate('document.activeElement.textContent');
    expect(await focused()).toBe('Sáng 5/3/2024');
    expect(await noteIn(page).textContent()).toContain('2024-03-05');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('Lê Văn Mẫu');
    await page.keyboard.press('Escape');
    expect(await noteIn(page).count()).toBe(0);
    await page.locator('.card-meeting a').focus();
    await page.keyboard.press('Enter');
    expect(await focused()).toContain('hội nghị');
  });

  test('on a phone nothing is wider than the screen, and a tap shows a note that fits', async () => {
    const page = await opened(url, PHONE);
    await paste(page, `${ARTICLE}\n${'https://example.org/'.padEnd(300, 'x')}`);
    expect(await widthsIn(page)).toEqual([360, 360]);
    await page.tap('.fact.decision >> nth=2');
    const box = (await noteIn(page).boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
  });

  test('a shared link brings the article, the options and nothing from a server', async () => {
    const page = await opened(url, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.fill('#published-on', '2025-10-21');
    await page.locator('#text').focus();
    await paste(page, ARTICLE);
    await page.click('#share');
    await page.waitForURL(({ hash }) => hash.length > 100);
    const other = await opened(page.url());
    await other.locator('[data-article]').waitFor();
    expect(await recordIn(other)).toBe(JSON.stringify(parse(ARTICLE, { publishedOn: '2025-10-21' })));
  });

  test('a damaged link says so', async () => {
    const page = await opened(`${url}#a=bm9uc2Vuc2U`);
    await page.locator('#status.error').waitFor();
    expect(await page.locator('#status').textContent()).toContain('Liên kết bị hỏng');
  });

  test('a file is read; one that is no text is refused', async () => {
    const page = await opened(url);
    await page.setInputFiles('#file', { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(ARTICLE) });
    await page.locator('[data-article]').waitFor();
    await page.setInputFiles('#file', { name: 'b.txt', mimeType: 'text/plain', buffer: Buffer.from([0xC3, 0x28, 0xFF]) });
    await page.locator('#status.error').waitFor();
    expect(await page.locator('[data-article]').textContent()).toBe(ARTICLE);
  });

  test('the interface is English for those who ask for it', async () => {
    const page = await opened(url, { locale: 'en-GB' });
    expect(await page.locator('button[type=submit]').textContent()).toBe('Read');
    await page.click('#example');
    expect(await page.locator('.card-attendees h2').textContent()).toBe('Attendees');
    await page.click('[data-language=vi]');
    expect(await page.locator('.card-attendees h2').textContent()).toBe('Người dự');
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
  });

  describe('the page of nghisu view', () => {
    const path = join(folder, 'saved.html');
    const explanation = explain(ARTICLE);

    beforeAll(() => { writeFileSync(path, renderHtml(explanation.record, ARTICLE, { explanation })); });

    test('works from the disk, under its own content security policy', async () => {
      const page = await opened(pathToFileURL(path).href);
      expect(await page.locator('[data-article]').textContent()).toBe(readFileSync(path, 'utf8') === '' ? '' : ARTICLE);
      await page.hover('.fact.date >> nth=1');
      expect(await noteIn(page).textContent()).toContain('2025-10-17');
      expect(await page.locator('.fact.person').first().evaluate((mark) => getComputedStyle(mark).borderBottomStyle)).toBe('solid');
    });

    test('hides a kind of fact without moving its words', async () => {
      const page = await opened(pathToFileURL(path).href);
      await page.uncheck('#show-person');
      expect(await page.locator('.fact.person').first().evaluate((mark) => getComputedStyle(mark).borderBottomStyle)).toBe('none');
      expect(await page.locator('[data-article]').textContent()).toBe(ARTICLE);
    });

    test('fits a phone', async () => {
      const page = await opened(pathToFileURL(path).href, PHONE);
      expect(await widthsIn(page)).toEqual([360, 360]);
    });

    test('a text that holds markup runs nothing', async () => {
      const text = `${ARTICLE}\n<img src=x onerror="document.title='taken'"><script>document.title = 'taken'</script>`;
      const hostile = join(folder, 'hostile.html');
      writeFileSync(hostile, renderHtml(parse(text), text));
      const page = await opened(pathToFileURL(hostile).href);
      expect(await page.title()).not.toBe('taken');
      expect(await page.locator('[data-article]').textContent()).toBe(text);
    });
  });
});

test.runIf(MISSING_BROWSER !== null)(`browser tests are skipped: ${MISSING_BROWSER}`, ({ skip }) => { skip(); });
