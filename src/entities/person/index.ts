import { flatLayer, readThen, type Layer, type Scene } from '../../grammar/index.js';
import { PERSON_RULES } from './rules.js';
import { SHARED_OFFICES_RULES } from './rules-shared-offices.js';
import type { PersonValue } from './value.js';

export type { PersonValue } from './value.js';
export type { SharedOfficesValue } from './rules-shared-offices.js';

/** `Nguyễn Văn | Đồng chủ trì`, `Lê Văn | Kính đề nghị`: no phrase begins in a name and goes on behind it. */
const forgetPhrasesOutOfNames = (scene: Scene): void => {
  for (const { value: { name: [start, end] } } of scene.all<PersonValue>('Person')) {
    for (let at = start + 1; at < end; at++) scene.forgetPhrases(at, ({ length }) => at + length > end);
  }
};

/** Reads named persons with their offices: spans of kind `Person`. */
export const personLayer: Layer = readThen(flatLayer('person', PERSON_RULES), forgetPhrasesOutOfNames);
/** Reads offices held by a list of persons: spans of kind `SharedOffices`. */
export const sharedOfficesLayer: Layer = flatLayer('shared-offices', SHARED_OFFICES_RULES);
