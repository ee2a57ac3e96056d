import { any, as, lex, opt, rule, seq, type Reading, type Rule } from '../../grammar/index.js';
import type { BodyHeadEntry } from '../../lexicon/index.js';
import { BOARD_TASK } from './board-task.js';
import { isNamed } from './no-body.js';
import { OF_WHOLE, PLACE } from './patterns.js';
import { bodyOf, type BodyValue } from './value.js';

// Ban Chỉ đạo họp
const boardAlone = rule({
  id: 'organization/head-alone',
  gloss: 'a board whose domain the text has told before',
  pattern: seq(as('head', lex('BodyHead.field')), opt(OF_WHOLE)),
  emit: (match) => ((match.captures.head.data as BodyHeadEntry).alone ? bodyOf(match) : null),
  examples: ['{Ban Chỉ đạo} họp hôm qua', '{BCĐ tỉnh} kiểm tra'],
  counterExamples: ['Ban Quản lý họp', 'Cấp trên ban chỉ thị'],
});

const TAIL_OF_BOARD = any(OF_WHOLE, seq(any('cấp', 'trên địa bàn', 'ở'), PLACE));

// Ban Chỉ huy Phòng, chống thiên tai (PCTT) và Tìm kiếm cứu nạn (TKCN) tỉnh
const boardForTask = rule({
  id: 'organization/head-task',
  gloss: 'a board and the purpose that it was set up for, with the body or place it belongs to',
  pattern: seq(as('head', lex('TaskBoard')), as('field', BOARD_TASK), opt(TAIL_OF_BOARD)),
  emit: (match) => (isNamed(match) ? null : bodyOf(match)),
  examples: [
    '{Ban Chỉ huy phòng, chống thiên tai (PCTT) và tìm kiếm cứu nạn (TKCN) tỉnh} họp', '{Ban Chỉ đạo thực hiện Đề án 06 huyện} kiểm tra',
    '{Hội đồng Nghĩa vụ quân sự xã Yên Sơn} gọi khám', '{BCĐ xóa nhà tạm, nhà dột nát tỉnh} sơ kết',
  ],
  counterExamples: ['Ban Chỉ đạo yêu cầu các ngành', 'Ban Chỉ đạo thực hiện nghiêm', 'Hội đồng xét xử quyết định'],
});

export const RULES_OF_BOARDS: readonly Rule<Reading<BodyValue>>[] = [boardForTask, boardAlone];
