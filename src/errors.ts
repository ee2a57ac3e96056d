/** How a value is called in a message: `"2020"`, `42`, `null`, `an array`, `a function`. */
const described = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (Array.isArray(value)) return 'an array';
  if (value === null || value === undefined || typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
};

/** The error for an argument of the wrong form: where it stands, what was expected, what was got. */
export const unexpected = (where: string, expected: string, got: unknown): TypeError =>
  new TypeError(`${where}: expected ${expected}, got ${described(got)}`);

export type Fields = Readonly<Record<string, unknown>>;

/** `value` if it is an object with no other keys than `known`. */
export const expectFields = (where: string, value: unknown, known: readonly string[]): Fields => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unexpected(where, `an object with ${known.join(', ')}`, value);
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== undefined) throw new TypeError(`${where}: expected only ${known.join(', ')}, got the unknown key ${JSON.stringify(unknown)}`);
  return value as Fields;
};

/** `value` if it is a string that holds more than white space. */
export const expectText = (where: string, value: unknown): string => {
  if (typeof value !== 'string' || value.trim() === '') throw unexpected(where, 'a non-empty string', value);
  return value;
};

/** `value` if it is one of the words listed. */
export const expectOneOf = <T extends string>(where: string, value: unknown, words: readonly T[]): T => {
  const found = words.find((word) => word === value);
  if (found === undefined) throw unexpected(where, `one of ${words.map((word) => `"${word}"`).join(', ')}`, value);
  return found;
};

/** `value` if it is an array; a missing one is empty. */
export const expectList = (where: string, value: unknown): readonly unknown[] => {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw unexpected(where, 'an array', value);
  return value as readonly unknown[];
};
