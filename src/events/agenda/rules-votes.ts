import { opt, rule, seq, type Scene } from '../../grammar/index.js';
import { Words } from './lexicon.js';
import { itemsBehind } from './reading.js';

/** Drafts that those who meet vote on. */

/** `biểu quyết thông qua | dự thảo Luật Cây xanh`, and not `thông qua | dự án trồng rừng`: a draft of what is put to the vote. */
const isDraft = (scene: Scene, at: number): boolean => scene.hit(Words.Draft, at) !== undefined;

// biểu quyết thông qua dự thảo Nghị quyết
export const adopts = rule({
  id: 'agenda/adopts-draft',
  gloss: 'a draft that those who meet vote on',
  pattern: seq(opt('biểu quyết'), 'thông qua', opt('toàn văn')),
  emit: (match) => (isDraft(match.scene, match.end) ? itemsBehind('taken-up')(match) : null),
  examples: ['HĐND xã {biểu quyết thông qua} dự thảo Quy chế chợ làng', 'HĐND tỉnh {thông qua} dự thảo Nghị quyết về giá nước'],
  counterExamples: [
    'Huyện giúp dân thông qua dự án trồng rừng', 'Chiều 8/6, Quốc hội biểu quyết thông qua Luật Cây xanh',
    'Hội nghị thông qua danh sách đại biểu',
  ],
});
