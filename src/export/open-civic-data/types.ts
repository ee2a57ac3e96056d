/** The event of Open Civic Data, with its agenda, as scrapers hand it over. */

export interface OcdParticipant { name: string; entity_type: 'person' | 'organization'; note: string }
export interface OcdRelatedEntity { name: string; entity_type: 'bill'; note: string }
export interface OcdAgendaItem {
  description: string;
  /** Counted from "1". */
  order: string;
  classification: string[]; subjects: string[]; notes: string[]; related_entities: OcdRelatedEntity[]; media: [];
}

/** Ours: what was decided at the event. */
export interface OcdDecision {
  type: string; text: string; actor?: string; target?: string; votes_for?: number; votes_total?: number; votes_percent?: number;
}

/** What the record knows beside the fields of an event; OCD leaves this object to the source. */
export interface OcdExtras {
  main: boolean;
  ordinal?: number;
  term?: { number?: number; start_year?: number; end_year?: number };
  part_of_day?: string;
  groups: string[];
  decisions: OcdDecision[];
}

export interface OcdEvent {
  _type: 'event';
  name: string; description: string; classification: string; status: 'cancelled' | 'tentative' | 'confirmed' | 'passed';
  /** A day: an article gives the part of the day, and no time. */
  start_date: string;
  end_date: string;
  all_day: true;
  location?: { name: string; note: ''; url: ''; coordinates: null };
  participants: OcdParticipant[];
  agenda: OcdAgendaItem[];
  documents: []; links: []; media: [];
  sources: { url: string; note: string }[];
  extras: OcdExtras;
}

/** The events, and the meetings that are none because the day they began is not known. */
export interface OcdExport { events: OcdEvent[]; undated: { meeting: string; name: string }[] }
