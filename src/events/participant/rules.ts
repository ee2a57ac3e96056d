import type { Rule } from '../../grammar/index.js';
import type { RoleReading } from './role-value.js';
import { ATTENDEE_RULES } from './rules-attendees.js';
import { CHAIR_RULES } from './rules-chairs.js';
import { SIDE_RULES } from './rules-sides.js';
import { SPEAKER_RULES } from './rules-speakers.js';

export const ROLE_RULES: readonly Rule<RoleReading>[] = [...CHAIR_RULES, ...ATTENDEE_RULES, ...SPEAKER_RULES, ...SIDE_RULES];
