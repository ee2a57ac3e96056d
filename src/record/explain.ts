import type { Assembly } from './assemble.js';
import type { Explanation } from './explanation.js';
export const explainAssembly = ({ record }: Assembly): Explanation => ({ record, facts: [] });
