import type { Scene } from '../../grammar/index.js';
import type { MeetingValue } from '../meeting/value.js';
import { spansWithin } from '../meeting/within.js';

/** `lễ trao Huy hiệu Đảng và | trao tặng Kỷ niệm chương`: a verb in the name of a ceremony or another meeting, which tells no deed. */
export const isOfMeetingName = (scene: Scene, verb: number): boolean =>
  spansWithin<MeetingValue>(scene, 'Meeting', scene.sentenceStart(verb), verb)
    .some(({ end, value: { head } }) => end > verb && head.isVerb !== true);
