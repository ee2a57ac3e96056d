import { ENTITY_LAYERS } from '../../src/entities/index.js';
import type { OfficeValue } from '../../src/entities/office/index.js';
import type { PersonValue } from '../../src/entities/person/index.js';
import type { Scene, Span } from '../../src/grammar/index.js';
import { textOf } from '../../src/text/index.js';
import { readerOf } from '../rule-examples.js';

const reader = readerOf(ENTITY_LAYERS);

export const read = (text: string): Scene => reader.read(text);

export const textOfSpan = ({ tape }: Scene, { start, end }: Pick<Span, 'start' | 'end'>): string => textOf(tape, start, end);

/** Spans of a kind that lie in no other of the same kind. */
export const outermost = <T>(scene: Scene, tag: string): Span<T>[] => {
  let readTo = 0;
  return scene.all<T>(tag).filter(({ start, end }) => {
    if (start < readTo) return false;
    readTo = end;
    return true;
  });
};

/** Texts of the spans of a kind that lie in no other of the same kind. */
export const textsOf = (text: string, tag: string): string[] => {
  const scene = read(text);
  return outermost(scene, tag).map((span) => textOfSpan(scene, span));
};

/** Each person as `name: office; office`; an office held no longer has a stroke through: `-office`. */
export const personsIn = (text: string): string[] => {
  const scene = read(text);
  return scene.all<PersonValue>('Person').map(({ value }) => {
    const offices = value.offices.map((office) => (office.value.isFormer ? '-' : '') + textOfSpan(scene, office));
    const name = textOf(scene.tape, ...value.name);
    return offices.length > 0 ? `${name}: ${offices.join('; ')}` : name;
  });
};

export const officeIn = (text: string): OfficeValue => {
  const [office] = outermost<OfficeValue>(read(text), 'Office');
  if (!office) throw new Error(`no office in: ${text}`);
  return office.value;
};
