import { any, as, lex, list, opt, rule, seq, tag, type Capture, type Match, type Reading, type Rule } from '../../grammar/index.js';
import { INSTITUTION_NAME } from '../../entities/shapes/names.js';

interface Captures { readonly venue?: Capture }

const venueOf = ({ captures: { venue } }: Match<Captures>): Reading<null> | null =>
  (venue ? { tag: 'Venue', value: null, covers: [venue.start, venue.end] } : null);

const PLACES = list(tag('Place'), any(',', '-'), { most: 4 });
const HALL = seq(
  lex('VenueHead'), opt(any(tag('Body'), tag('Person'), INSTITUTION_NAME, tag('Place'))),
  opt(seq(opt(any(',', 'ở', 'tại')), PLACES)), opt(seq('(', PLACES, ')')),
);

// Chiều nay, tại Nhà Quốc hội, …
const venue = rule({
  id: 'meeting/venue',
  gloss: 'where: behind tại',
  pattern: seq(any('tại', 'ở'), as('venue', any(HALL, PLACES))),
  emit: venueOf,
  examples: ['Chiều nay, {tại Nhà Quốc hội}, đồng chí chủ trì họp báo', 'Hội nghị diễn ra {tại Hà Nội}'],
  counterExamples: ['Phát biểu tại hội nghị', 'Thực trạng tại địa phương'],
});

export const VENUE_RULES: readonly Rule<Reading<null>>[] = [venue];
