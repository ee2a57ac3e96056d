import { readStory, type Individual, type Party, type Story } from '../../src/discourse/index.js';
import { textOf } from '../../src/text/index.js';
import { read } from '../entities/readings.js';

export const storyOf = (text: string): Story => readStory(read(text));

export const nameOf = ({ scene }: Story, { name }: Individual): string => textOf(scene.tape, ...name);

export const partyText = ({ scene }: Story, { start, end }: Party): string => textOf(scene.tape, start, end);

/** Offices of each person by name; an office held no longer has a stroke before it. */
export const officesIn = (text: string): Record<string, string[]> => {
  const story = storyOf(text);
  return Object.fromEntries(story.people.all.map((each) => [nameOf(story, each), each.offices.map(({ office, isFormer }) =>
    (isFormer ? '-' : '') + textOf(story.scene.tape, office.start, office.end))]));
};

/** What the text says where it speaks of each person. */
export const mentionsIn = (text: string): Record<string, string[]> => {
  const story = storyOf(text);
  return Object.fromEntries(story.people.all.map((each) => [nameOf(story, each), each.mentions.map(([start, end]) =>
    textOf(story.scene.tape, start, end))]));
};
