import { describe, expect, test } from 'vitest';
import { isLightBetween, subjectOf, wordAt } from '../../src/discourse/index.js';
import { nameOf, partyText, storyOf } from './readings.js';

/** The subject of the first word `verb` of a text. */
const subject = (text: string, verb: string): string | null => {
  const story = storyOf(text);
  const at = Array.from({ length: story.scene.tape.size }, (_, i) => i).find((i) => wordAt(story.scene, i) === verb)!;
  const party = subjectOf(story, at);
  return party && partyText(story, party);
};

describe('parties', () => {
  test('are maximal', () => {
    const story = storyOf('Bí thư Tỉnh ủy Trần Văn Bảo làm việc với UBND tỉnh Yên Bái');
    expect(story.parties.map((party) => [party.kind, partyText(story, party)])).toEqual([
      ['person', 'Bí thư Tỉnh ủy Trần Văn Bảo'], ['body', 'UBND tỉnh Yên Bái'],
    ]);
  });

  test('stand in their sentences', () => {
    const story = storyOf('UBND tỉnh họp. Ông Trần Văn Bảo dự.');
    const texts = [0, 1, 2].map((s) => story.partiesOf(s).map((party) => partyText(story, party)));
    expect(texts).toEqual([['UBND tỉnh'], ['Ông Trần Văn Bảo'], []]);
  });

  test('know the person that an office means', () => {
    const story = storyOf('Bí thư Tỉnh ủy Trần Văn Bảo dự. Bí thư Tỉnh ủy yêu cầu làm sớm.');
    const [office] = story.partiesOf(1);
    expect(office?.kind).toBe('office');
    expect(nameOf(story, office!.individual!)).toBe('Trần Văn Bảo');
  });
});

test.each([
  ['UBND tỉnh đã giao Sở Y tế', 'giao', 'UBND tỉnh'],
  ['UBND tỉnh thảo luận kỹ rồi giao Sở Y tế', 'giao', 'UBND tỉnh'],
  ['Tại Hà Nội, Bộ Công Thương giao việc', 'giao', 'Bộ Công Thương'],
  ['Ý kiến của UBND tỉnh giao việc', 'giao', null],
  ['Tại Hà Nội giao việc', 'giao', null],
  ['UBND tỉnh họp. Rồi giao việc', 'giao', null],
])('%s: who does %s is %s', (text, verb, expected) => { expect(subject(text, verb)).toBe(expected); });

test.todo('a place in brackets behind a person is not the subject: Ông Trần Văn Bảo (phường 5) đề nghị');

test('brackets and appositions between two commas are light', () => {
  const { scene } = storyOf('Ông , người làng bên , đã ( hôm qua ) cũng nói rõ');
  const at = (word: string): number => Array.from({ length: scene.tape.size }, (_, i) => i).find((i) => wordAt(scene, i) === word)!;
  expect(isLightBetween(scene, 1, at('nói'))).toBe(true);
  expect(isLightBetween(scene, 1, at('rõ'))).toBe(false);
});
