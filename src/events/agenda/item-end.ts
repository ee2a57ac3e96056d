import type { Scene } from '../../grammar/index.js';
import type { Row } from './row.js';
import { markAt } from './tokens.js';

/** One item being read: where it began, how far it may go, and in what kind of list it stands. */
export interface ItemReading {
  readonly from: number;
  readonly limit: number;
  /** Behind a colon, or behind `như`: every comma separates. */
  readonly isList: boolean;
  /** Semicolons separate, and commas do not. */
  readonly hasSemicolons: boolean;
  /** The row of things in which the item stands. */
  readonly row: Row;
}

/** Token at which the item ends, and the token behind its separator; -1 where the list ends with it. */
export interface ItemEnd { readonly end: number; readonly next: number; readonly opensList: boolean }

/** The item goes on at a token, ends for good at one, or ends at one and another follows behind its separator. */
export const inside = (next: number): ItemEnd => ({ end: -1, next, opensList: false });
export const stop = (end: number): ItemEnd => ({ end, next: -1, opensList: false });
export const separated = (end: number, next: number): ItemEnd => ({ end, next, opensList: false });

/** The next semicolon, or -1. */
const nextSemicolon = (scene: Scene, from: number, limit: number): number => {
  for (let at = from; at < limit; at++) if (markAt(scene, at) === ';') return at;
  return -1;
};

/** In a list that semicolons separate a comma ends nothing while another semicolon follows. */
export const goesOnListing = (scene: Scene, from: number, limit: number): boolean => nextSemicolon(scene, from, limit) >= 0;

/** `tình hình thu ngân sách | , nhất là thuế đất; kế hoạch …`: more is said of the item, and behind the semicolon another follows. */
export const lapse = (scene: Scene, end: number, { limit, hasSemicolons }: ItemReading): ItemEnd => {
  const semicolon = hasSemicolons ? nextSemicolon(scene, end, limit) : -1;
  return semicolon < 0 ? stop(end) : separated(end, semicolon + 1);
};
