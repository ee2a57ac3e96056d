import { wordAt } from '../discourse/index.js';
import type { Scene } from '../grammar/index.js';

const OPENS_ASIDE = '[';

/** `[Chủ tịch nước tiếp Đại sứ Nhật Bản]`: a sentence in square brackets is the headline of another article. */
export const isAside = (scene: Scene, at: number): boolean => wordAt(scene, scene.sentenceStart(at)) === OPENS_ASIDE;
