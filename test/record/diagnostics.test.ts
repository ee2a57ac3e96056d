import { describe, expect, test } from 'vitest';
import { parse, type ParseOptions } from '../../src/index.js';
import { collectDates } from '../../src/record/dates.js';
import { diagnose } from '../../src/record/diagnostics.js';
import { plainKey } from '../../src/text/index.js';
import { sceneOf, tinyLexicon } from '../grammar/tiny.js';

const codesIn = (text: string, options?: ParseOptions) => parse(text, options).diagnostics.map(({ code }) => code);

const NEWS = `Chiều 13/11/2020, Ban Chấp hành Đảng bộ tỉnh tổ chức hội nghị lần thứ hai. Hội nghị thống nhất các nhiệm vụ trọng tâm trong thời gian tới,
trong đó có nhiệm vụ phát triển kinh tế, xây dựng nông thôn mới và cải cách hành chính. Các đại biểu đã thảo luận về dự thảo nghị quyết của Tỉnh ủy.`;

const TCVN3 = 'Héi ®ång nh©n d©n tØnh khai m¹c kú häp thø hai vµ th«ng qua nghÞ quyÕt vÒ ph¸t triÓn kinh tÕ.';
const VNI = 'Hoäi ñoàng nhaân daân tænh khai maïc kyø hoïp thöù hai vaø thoâng qua nghò quyeát veà phaùt trieån kinh teá.';

describe('what the record says about the text', () => {
  const CASES: readonly (readonly [what: string, text: string, ...codes: string[]])[] = [
    ['news', NEWS],
    ['nothing', '', 'empty-text'],
    ['white space', ' \n\t\u00a0', 'empty-text'],
    ['no marks', plainKey(NEWS), 'no-diacritics'],
    ['few letters without marks', 'Hoi dong nhan dan tinh hop'],
    ['another language', 'The People’s Council of the province opened its second session this morning. '.repeat(5)],
    ['TCVN3', TCVN3, 'legacy-encoding'],
    ['VNI', VNI, 'legacy-encoding'],
    ['a date without a year', 'Chiều 13/11, Tỉnh ủy Yên Bái họp bàn việc mới.', 'unresolved-year'],
  ];
  test.each(CASES)('%s', (_what, text, ...codes) => { expect(codesIn(text)).toEqual(codes); });

  test('a date has its year from the option', () => {
    expect(codesIn('Chiều 13/11, Tỉnh ủy Yên Bái họp.', { publishedOn: '2020-11-18' })).toEqual([]);
  });

  test('an abbreviation that nothing decides is named with its readings', () => {
    const [diagnostic] = parse('Các đại biểu bàn về QN trong thời gian tới.').diagnostics;
    expect(diagnostic).toMatchObject({ code: 'ambiguous-abbreviation', mention: { text: 'QN' } });
    expect(diagnostic?.message).toContain('Quảng Nam');
  });

  test('a sentence in which a rule was given up', () => {
    const scene = sceneOf(tinyLexicon(), 'Một táo. Một cam, một bưởi.');
    scene.givenUp.add(1);
    const found = diagnose(scene, collectDates(scene, null), []);
    expect(found).toMatchObject([{ code: 'step-limit', mention: { text: 'Một cam, một bưởi.' } }]);
  });

  test('messages are English sentences', () => {
    for (const text of ['', TCVN3, plainKey(NEWS), 'Chiều 13/11, Tỉnh ủy họp.']) {
      for (const { message } of parse(text).diagnostics) expect(message).toMatch(/^["A-Z].*\.$/u);
    }
  });
});
