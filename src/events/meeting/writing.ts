import type { Scene } from '../../grammar/index.js';

/** Sentences at the start within which an article that reviews another one says so. */
const SAYS_WHAT_IT_IS = 9;

/**
 * `Tờ Thời báo Kinh tế vừa | đăng bài bình luận …`: where the article begins it speaks of what someone has written about an
 * event: the visit or the talks upon which that was written, and none besides. What the writer asks for is decided nowhere.
 */
export const isOnWriting = (scene: Scene): boolean => {
  const end = scene.sentences.end[Math.min(SAYS_WHAT_IT_IS, scene.sentences.count) - 1] ?? 0;
  return scene.tokensWith('WritingOnEvents').some((at) => at < end);
};
