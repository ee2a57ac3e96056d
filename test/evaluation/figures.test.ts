import { describe, expect, test } from 'vitest';
import { evaluate, type Reference } from '../../src/evaluation/index.js';

const EMPTY: Reference = {
  persons: [], abbreviations: [], documents: [], meetings: [], participants: [], groups: [], decisions: [], agenda: [], personnel: [],
};
const figuresOf = (name: string, reference: Partial<Reference>, found: Partial<Reference> | null) =>
  evaluate([{ id: 'a', reference: { ...EMPTY, ...reference }, found: found && { ...EMPTY, ...found } }]).fields.get(name);
const persons = (...names: string[]): Pick<Reference, 'persons'> => ({ persons: names.map((name) => ({ name })) });
const titles = (name: string, ...held: string[]): Pick<Reference, 'persons'> => ({ persons: [{ name, titles: held }] });

describe('figures of one field', () => {
  test('counts and shares', () => {
    expect(figuresOf('persons', persons('Lò Văn Ín', 'Vi Thị Sen', 'Hà Đức Lộc'), persons('Lò Văn Ín', 'Đỗ Quang Vịnh')))
      .toEqual({ right: 1, wrong: 1, missed: 2, precision: 1 / 2, recall: 1 / 3, f1: 0.4 });
  });
  test('nothing to find and nothing found is right', () => {
    expect(figuresOf('persons', {}, {})).toMatchObject({ precision: 1, recall: 1, f1: 1 });
  });
  test('all missed, and nothing found', () => {
    expect(figuresOf('persons', persons('Lò Văn Ín'), null)).toMatchObject({ missed: 1, precision: 0, recall: 0, f1: 0 });
  });
  test('found where nothing is', () => {
    expect(figuresOf('persons', {}, persons('Lò Văn Ín'))).toMatchObject({ wrong: 1, precision: 0, recall: 1, f1: 0 });
  });
});

describe('what is the same', () => {
  test.each([
    ['another place of the tone', 'Lê Hòa', 'Lê Hoà'],
    ['a final y or i', 'Lê Thị Mỹ', 'Lê Thị Mĩ'],
    ['capitals', 'Lê Thị Mỹ', 'LÊ THỊ MỸ'],
    ['decomposed letters', 'Lê Thị Mỹ', 'Lê Thị Mỹ'.normalize('NFD')],
    ['Eth in the place of D with stroke', 'Đỗ Đức', 'Ðỗ Ðức'],
    ['a hyphen for a dash', 'Niê – Kđăm', 'Niê-Kđăm'],
  ])('a name with %s', (_, one, other) => {
    expect(figuresOf('persons', persons(one), persons(other))).toMatchObject({ f1: 1 });
  });
  test.each([['Lê Hòa', 'Lê Hóa'], ['Đỗ Đức', 'Dỗ Dức'], ['Lê Hòa', 'Lê Văn Hòa']])('%s is not %s', (one, other) => {
    expect(figuresOf('persons', persons(one), persons(other))).toMatchObject({ f1: 0 });
  });
  test('a title of which seven words in ten agree', () => {
    const long = titles('Vi Sen', 'Phó Chủ tịch Ủy ban nhân dân huyện Lộc Bình');
    expect(figuresOf('titles', long, titles('Vi Sen', 'Phó Chủ tịch Ủy ban nhân dân huyện'))).toMatchObject({ f1: 1 });
    expect(figuresOf('titlesExact', long, titles('Vi Sen', 'Phó Chủ tịch Ủy ban nhân dân huyện'))).toMatchObject({ f1: 0 });
    expect(figuresOf('titles', long, titles('Vi Sen', 'Phó Chủ tịch huyện'))).toMatchObject({ f1: 0 });
    expect(figuresOf('titles', long, titles('Vi Thị Sen', 'Phó Chủ tịch Ủy ban nhân dân huyện'))).toMatchObject({ f1: 0 });
  });
  test('a decision of another type is another decision', () => {
    const decided = (type: 'adopted' | 'directed') => ({ decisions: [{ type, text: 'giao Sở Y tế rà soát' }] });
    expect(figuresOf('decisions', decided('directed'), decided('directed'))).toMatchObject({ f1: 1 });
    expect(figuresOf('decisions', decided('directed'), decided('adopted'))).toMatchObject({ right: 0, wrong: 1, missed: 1 });
  });
});

describe('meetings', () => {
  const held = (changes: Partial<Reference['meetings'][number]>): Pick<Reference, 'meetings'> => ({
    meetings: [{ name: 'hội nghị lần thứ 5', kind: 'plenum', start: '2022-03-01', main: true, ...changes }],
  });
  test.each([
    ['the same kind and day', { name: 'cuộc họp' }, 1],
    ['the same kind, a similar name', { name: 'hội nghị thứ 5', start: null }, 1],
    ['only the same kind', { name: 'cuộc họp', start: null }, 0],
    ['the same name', { kind: 'conference', start: null }, 1],
    ['it is not the main one', { main: false }, 0],
  ] as const)('%s', (_, changes, right) => {
    expect(figuresOf('meetings', held({}), held(changes))).toMatchObject({ right });
  });
  test('slots of a meeting that was found', () => {
    const reference = held({ place: 'Hội trường lớn', ordinal: 5 });
    const found = held({ place: 'Hội trường', ordinal: 4, partOfDay: 'morning' });
    expect(figuresOf('slot.place', reference, found)).toMatchObject({ right: 1 });
    expect(figuresOf('slot.ordinal', reference, found)).toMatchObject({ right: 0, wrong: 1, missed: 1 });
    expect(figuresOf('slot.partOfDay', reference, found)).toMatchObject({ wrong: 1, missed: 0 });
    expect(figuresOf('slot.organizer', reference, found)).toBeUndefined();
    expect(figuresOf('meetingSlots', reference, found)).toMatchObject({ right: 3, wrong: 2, missed: 1 });
  });
});
