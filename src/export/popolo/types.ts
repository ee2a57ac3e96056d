/** Classes of Popolo 1.0.1, as far as a record fills them. Fields that the article does not give are left out. */

export interface PopoloLink { url: string; note?: string }
export interface PopoloIdentifier { identifier: string; scheme?: string }

export interface PopoloPerson {
  id: string; name: string; gender?: string; honorific_prefix?: string; identifiers: PopoloIdentifier[]; sources: PopoloLink[];
}
export interface PopoloOrganization { id: string; name: string; classification: string; area_id?: string; sources: PopoloLink[] }
export interface PopoloPost { id: string; label: string; role: string; organization_id: string; area_id?: string; sources: PopoloLink[] }
export interface PopoloMembership {
  id: string; label: string; role?: string; person_id: string; organization_id?: string; post_id?: string;
  start_date?: string; end_date?: string;
  /** Ours: the article says that the office is no longer held, and perhaps not since when. */
  former?: true;
  sources: PopoloLink[];
}
export interface PopoloArea { id: string; name: string; identifier?: string; classification: string }
export interface PopoloEvent {
  id: string; name: string; classification: string; start_date?: string; end_date?: string; location?: string; status?: string;
  organization_id?: string; parent_id?: string; identifiers?: PopoloIdentifier[]; attendees?: { id: string; name: string }[];
  sources: PopoloLink[];
}
export interface PopoloMotion {
  id: string; text: string; classification: string; organization_id?: string; legislative_session_id?: string; creator_id?: string;
  result?: 'pass'; sources: PopoloLink[];
}
export interface PopoloVoteEvent {
  id: string; motion_id: string; organization_id?: string; legislative_session_id?: string; result?: 'pass';
  counts: { option: 'yes'; value: number }[]; sources: PopoloLink[];
}

/** Lists of Popolo objects that refer to each other by id. */
export interface PopoloDocument {
  persons: PopoloPerson[];
  organizations: PopoloOrganization[];
  posts: PopoloPost[];
  memberships: PopoloMembership[];
  areas: PopoloArea[];
  events: PopoloEvent[];
  motions: PopoloMotion[];
  vote_events: PopoloVoteEvent[];
}
