import type { Story } from '../discourse/index.js';
import type { Layer } from '../grammar/index.js';
import type { Events } from './types.js';

export type * from './types.js';

/** The event layers in the order of reading. */
export const EVENT_LAYERS: readonly Layer[] = [];

/** No events are read yet. */
export const readEvents = (_story: Story): Events => ({ isRelevant: false, meetings: [], decisions: [], meetingOf: [], personnel: [] });
