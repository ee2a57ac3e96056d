import { flatLayer, type Layer } from '../../grammar/index.js';
import { loadAgendaWords } from './lexicon.js';
import { AGENDA_RULES } from './rules.js';

export { tellsWhen } from './context.js';
export { linkAgenda, type AgendaSetting } from './link.js';
export { isAgendaVerb, startOfAgendaVerb } from './tokens.js';
export type { AgendaSource, AgendaValue } from './reading.js';

const flat = flatLayer('agenda', AGENDA_RULES);

/** Reads what meetings take up: spans of kind `Agenda` over the words that say so, with the items behind them. */
export const agendaLayer: Layer = {
  ...flat,
  compile(lexicon) {
    loadAgendaWords(lexicon);
    return flat.compile(lexicon);
  },
};
