import type { OfficeValue } from '../entities/office/index.js';
import type { Scene } from '../grammar/index.js';
import type { UnitHeadEntry } from '../lexicon/index.js';
import { HEADS_OF_PROVINCE } from '../lexicon/tables/record-words.js';
import { cleanText, Flag, hasFlag, lowerOf } from '../text/index.js';
import type { BodySpan } from './bodies.js';
import type { Jurisdiction } from './jurisdiction.js';
import type { PlaceDraft, Places } from './places.js';

/** Tokens [start, end) that stand for the words `long`. */
export interface ShortForm { readonly start: number; readonly end: number; readonly long: string }

/** Gives a stretch of the text in full words: short forms written out, and the place named that a bare unit word means. */
export interface FullWords {
  /** `Chủ tịch HĐND tỉnh` → `Chủ tịch Hội đồng nhân dân tỉnh Vĩnh Phúc`. */
  of(start: number, end: number): string;
  /** The place that a body is of whose place is not named, or null. */
  placeOf(body: BodySpan): PlaceDraft | null;
  /** Tokens that mean a place without naming it, by place. */
  readonly unitWords: ReadonlyMap<PlaceDraft, readonly (readonly [number, number])[]>;
}

/** Words that may open a long form and stand before the short one too. */
const MOST_REPEATED = 2;

class Writer implements FullWords {
  /** What stands instead of the tokens from here on, and what is added before a token. */
  private readonly instead = new Map<number, ShortForm>();
  private readonly added = new Map<number, string>();
  private readonly meant = new Map<BodySpan, PlaceDraft>();
  readonly unitWords = new Map<PlaceDraft, [number, number][]>();

  constructor(private readonly scene: Scene, private readonly jurisdiction: Jurisdiction) {}

  write(form: ShortForm): void {
    if (!this.instead.has(form.start)) this.instead.set(form.start, form);
  }

  /** `TP` before a name: `thành phố`. */
  unitWord(at: number, { word, long }: UnitHeadEntry): void {
    const hit = word === long ? undefined : this.scene.hit<UnitHeadEntry>('UnitHead', at);
    if (hit) this.write({ start: at, end: hit.end, long });
  }

  /** `tỉnh` in `HĐND tỉnh`, `TP` in `UBND TP`. */
  bareUnit(at: number, body: BodySpan | null): void {
    const hit = this.scene.hit<UnitHeadEntry>('UnitHead', at);
    if (!hit) return;
    const place = this.jurisdiction.of(hit.entry.data.long);
    if (!place) {
      this.unitWord(at, hit.entry.data);
      return;
    }
    this.instead.set(at, { start: at, end: hit.end, long: `${hit.entry.data.long} ${place.bareName}` });
    this.means(place, [at, hit.end], body);
  }

  /** `Tỉnh ủy`, `Sở Y tế`: the place that is not written is added behind. */
  bareBody(body: BodySpan): void {
    const { value: { head, named, whole, place }, start, end } = body;
    if (!head || named || whole || place) return;
    const word = head.long ?? head.head;
    const unit = this.jurisdiction.unitOfCommittee(word);
    const meant = unit !== null ? this.jurisdiction.of(unit) : HEADS_OF_PROVINCE.includes(word) ? this.jurisdiction.province() : null;
    if (!meant) return;
    if (unit !== null && this.isNameAdded(body)) return this.meansIfNamed(meant, body);
    this.added.set(end, unit === null ? `${meant.unit} ${meant.bareName}` : meant.bareName);
    this.means(meant, [start, end], body);
  }

  private meansIfNamed(place: PlaceDraft, body: BodySpan): void {
    if (this.of(body.start, body.end).endsWith(` ${place.bareName}`)) this.means(place, [body.start, body.end], body);
  }

  /** `Huyện ủy Đồng Văn`: the place behind the head is named, though nothing else tells of it. */
  private isNameAdded({ start, end, value: { head } }: BodySpan): boolean {
    const entry = this.scene.entriesAt(start).find(({ data }) => data === head);
    return entry !== undefined && start + entry.length < end && hasFlag(this.scene.tape, end - 1, Flag.Capital);
  }

  private means(place: PlaceDraft, range: [number, number], body: BodySpan | null): void {
    const ranges = this.unitWords.get(place);
    if (ranges) ranges.push(range);
    else this.unitWords.set(place, [range]);
    if (body) this.meant.set(body, place);
  }

  placeOf(body: BodySpan): PlaceDraft | null { return this.meant.get(body) ?? null; }

  /** `TP.Hà Nội`, `Tp. Hà Nội`: the dot is part of the short form. */
  private isDotOfForm(at: number, end: number): boolean {
    const { tape } = this.scene;
    return at + 1 < end && tape.input[tape.start[at]!] === '.' && hasFlag(tape, at, Flag.Glued) && hasFlag(tape, at + 1, Flag.Word);
  }

  /** The short form that begins at a token and ends within the stretch. */
  private formAt(at: number, end: number): ShortForm | null {
    const form = this.instead.get(at);
    return form && form.end <= end ? form : null;
  }

  /** `Tổ chức | WTO`, `Đảng | PAP`: behind words that open the long form too; one word must be the first of all. */
  private behindHead(at: number, end: number, isFirst: boolean): number {
    if (this.instead.has(at)) return at;
    for (let behind = at + 1; behind <= at + MOST_REPEATED; behind++) {
      const form = this.formAt(behind, end);
      if (!form || (behind === at + 1 && !isFirst)) continue;
      const head = `${lowerOf(this.scene.tape, at, behind)} `, opening = form.long.slice(0, head.length);
      if (opening.toLowerCase() === head && (behind > at + 1 || opening !== head)) return behind;
    }
    return at;
  }

  private addedBefore(at: number): string {
    const added = this.added.get(at);
    return added === undefined ? '' : ` ${added}`;
  }

  /** Whether a space stands before a token, when something is written already. */
  private isApart(at: number, isBehindForm: boolean): boolean {
    const { tape } = this.scene;
    return !hasFlag(tape, at, Flag.Glued) || (isBehindForm && hasFlag(tape, at, Flag.Word));
  }

  of(start: number, end: number): string {
    const { tape } = this.scene;
    let text = '', isReplaced = false;
    for (let at = this.behindHead(start, end, true); at < end; at = this.behindHead(at, end, false)) {
      const form = this.formAt(at, end);
      const next = form?.end ?? at + 1;
      if (text !== '' && this.isApart(at, isReplaced)) text += ' ';
      text += form?.long ?? tape.input.slice(tape.start[at], tape.end[at]);
      text += this.addedBefore(next);
      isReplaced = form !== null;
      at = isReplaced && this.isDotOfForm(next, end) ? next + 1 : next;
    }
    return cleanText(text);
  }
}

interface Material {
  readonly shortForms: readonly ShortForm[];
  readonly bodies: readonly BodySpan[];
  readonly places: Places;
  readonly jurisdiction: Jurisdiction;
}

const writeBodies = (writer: Writer, scene: Scene, bodies: readonly BodySpan[]): void => {
  for (const body of bodies) {
    const { value: { head, bareUnit }, start } = body;
    if (head?.long !== undefined) {
      const entry = scene.entriesAt(start).find(({ data }) => data === head);
      if (entry) writer.write({ start, end: start + entry.length, long: head.long });
    }
    if (bareUnit === null) writer.bareBody(body);
    else writer.bareUnit(bareUnit, body);
  }
};

export const createFullWords = (scene: Scene, { shortForms, bodies, places, jurisdiction }: Material): FullWords => {
  const writer = new Writer(scene, jurisdiction);
  for (const form of shortForms) writer.write(form);
  writeBodies(writer, scene, bodies);
  for (const { value: { bareUnit } } of scene.all<OfficeValue>('Office')) if (bareUnit !== null) writer.bareUnit(bareUnit, null);
  for (const { spans } of places.drafts) for (const { start, value: { head } } of spans) if (head) writer.unitWord(start, head);
  return writer;
};
