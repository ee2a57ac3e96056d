export { flatLayer, nestedLayer, readThen, type Candidates, type CompiledLayer, type Layer, type Reading } from './layer.js';
export { STEP_LIMIT } from './machine.js';
export { compileRuleSet, type Found, type RuleSet } from './match.js';
export { resolveOverlaps } from './overlap.js';
export {
  after, any, as, before, lex, list, not, notAfter, opt, seq, shape, tag, upTo, type Capture, type Node, type Pattern, type ShapeReader,
} from './pattern.js';
export { rule, type Examples, type Match, type Rule } from './rule.js';
export { Scene, type Hit, type Span } from './scene.js';
