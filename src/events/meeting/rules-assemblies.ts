import { any, as, lex, opt, rule, seq, tag, type Capture, type Match, type Reading, type Rule, type Scene } from '../../grammar/index.js';
import { OPENING_BEFORE_BODY, SITTING_BODIES } from '../../lexicon/tables/meeting-bodies.js';
import { lowerAt, lowerOf } from '../../text/index.js';
import { opensClause } from './clause.js';
import { REST } from './patterns.js';
import { meetingOf, type MeetingCaptures, type MeetingValue } from './value.js';

const BODIES = SITTING_BODIES.map((name) => name.toLowerCase());
const OPENING = new Set(OPENING_BEFORE_BODY);

const isSittingBody = ({ tape }: Scene, { start, end }: Capture): boolean => {
  const name = lowerOf(tape, start, end);
  return BODIES.some((first) => name.startsWith(first));
};

/** `Sáng nay | Quốc hội …`, and not `trình | Quốc hội xem xét`. */
const isSubject = (scene: Scene, { start }: Capture): boolean =>
  opensClause(scene, start) || OPENING.has(lowerAt(scene.tape, start - 1));

// Ngày 24/5, Quốc hội | thảo luận về dự án Luật Đường sắt
const assemblyDeed = rule({
  id: 'meeting/assembly-deed',
  gloss: 'what an assembly does at its sitting',
  pattern: seq(as('body', tag('Body')), opt(any('đã', 'tiếp tục', 'đã tiếp tục', 'tiến hành')), as('head', lex('AssemblyDeed')), REST),
  emit: (match: Match<MeetingCaptures>): Reading<MeetingValue> | null => {
    const { scene, end, captures } = match, body = captures.body as Capture | undefined;
    if (!body || !isSittingBody(scene, body) || !isSubject(scene, body)) return null;
    const reading = meetingOf(match);
    return reading && { ...reading, covers: [captures.head!.start, end] };
  },
  examples: [
    'Ngày 24/5, {Quốc hội thảo luận về dự án Luật Đường sắt}.',
    'Chiều nay, {Ủy ban Thường vụ Quốc hội đã cho ý kiến về dự thảo Nghị quyết}.',
  ],
  counterExamples: ['Chính phủ trình Quốc hội xem xét dự án Luật', 'Chi bộ thảo luận về nước sạch'],
});

export const ASSEMBLY_RULES: readonly Rule<Reading<MeetingValue>>[] = [assemblyDeed];
