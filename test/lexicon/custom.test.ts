import { describe, expect, test } from 'vitest';
import { createParser, type PartialLexicon } from '../../src/index.js';

const parseWith = (lexicon: PartialLexicon, text: string) => createParser({ lexicon }).parse(text);

describe('words of your own are read like those of the library', () => {
  test('abbreviations', () => {
    const lexicon = { abbreviations: [{ short: 'BĐL', long: 'Ban Đại lễ', kind: 'state-body' }] };
    const { abbreviations } = parseWith(lexicon, 'Sáng qua, BĐL họp phiên đầu tiên.');
    expect(abbreviations).toMatchObject([{ short: 'BĐL', long: 'Ban Đại lễ', kind: 'state-body' }]);
  });

  test('an abbreviation that the library reads otherwise', () => {
    const { abbreviations } = parseWith({ abbreviations: [{ short: 'BTV', long: 'biên tập viên' }] }, 'Các BTV của tòa soạn dự họp.');
    expect(abbreviations).toMatchObject([{ short: 'BTV', long: 'biên tập viên' }]);
  });

  test('posts', () => {
    const { persons } = parseWith({ posts: ['Chánh sự vụ'] }, 'Chánh sự vụ Trần Văn Bảo phát biểu.');
    expect(persons).toMatchObject([{ name: 'Trần Văn Bảo', titles: [{ text: 'Chánh sự vụ', post: 'Chánh sự vụ' }] }]);
  });

  test('organizations', () => {
    const lexicon: PartialLexicon = { organizations: [{ name: 'Hội đồng Hương ước', kind: 'front', level: 'commune' }] };
    const { organizations } = parseWith(lexicon, 'Hôm qua, Hội đồng Hương ước họp.');
    expect(organizations).toMatchObject([{ name: 'Hội đồng Hương ước', kind: 'front', level: 'commune' }]);
  });

  test('places', () => {
    const { places } = parseWith({ places: [{ name: 'Sơn Hạ', kind: 'province' }] }, 'Đoàn đến thăm Sơn Hạ hôm qua.');
    expect(places).toMatchObject([{ name: 'Sơn Hạ', kind: 'province', code: null, successor: null }]);
  });

  test('family names', () => {
    const text = 'Tham dự có Zơng Văn Bảo và nhiều đại biểu.';
    expect(parseWith({ familyNames: ['Zơng'] }, text).persons.map(({ name }) => name)).toEqual(['Zơng Văn Bảo']);
  });
});

test('verbs of decisions', () => {
  const text = 'Sáng nay, HĐND tỉnh họp phiên bế mạc. Chủ tịch HĐND tỉnh Trần Văn Bảo giao phó Sở Y tế hoàn thiện đề án.';
  const { decisions } = parseWith({ verbs: [{ verb: 'giao phó', type: 'directed' }] }, text);
  expect(decisions).toMatchObject([{ type: 'directed', verb: 'giao phó', text: 'giao phó Sở Y tế hoàn thiện đề án' }]);
});

describe('an entry of the wrong form is named', () => {
  const WRONG: readonly (readonly [lexicon: unknown, message: string])[] = [
    [[], 'lexicon: expected an object with abbreviations, posts, organizations, places, familyNames, verbs, got an array'],
    [
      { titles: [] },
      'lexicon: expected only abbreviations, posts, organizations, places, familyNames, verbs, got the unknown key "titles"',
    ],
    [{ posts: 'Chánh sự vụ' }, 'lexicon.posts: expected an array, got "Chánh sự vụ"'],
    [{ posts: ['Chánh sự vụ', 7] }, 'lexicon.posts[1]: expected a non-empty string, got 7'],
    [{ abbreviations: [{ short: 'BĐL' }] }, 'lexicon.abbreviations[0].long: expected a non-empty string, got undefined'],
    [{ abbreviations: ['BĐL'] }, 'lexicon.abbreviations[0]: expected an object with short, long, kind, got "BĐL"'],
    [{ organizations: [{ name: 'Hội đồng', kind: 'club' }] }, 'lexicon.organizations[0].kind: expected one of "party"'],
    [{ places: [{ name: 'Sơn Hạ' }] }, 'lexicon.places[0].kind: expected one of "country", "province", "district", got undefined'],
    [{ familyNames: [''] }, 'lexicon.familyNames[0]: expected a non-empty string, got ""'],
    [
      { verbs: [{ verb: 'hạ bút', type: 'signed' }] },
      'lexicon.verbs[0].type: expected one of "adopted", "directed", "proposed", "awarded", got "signed"',
    ],
  ];
  test.each(WRONG)('%j', (lexicon, message) => {
    const call = () => createParser({ lexicon: lexicon as PartialLexicon });
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });
});
