import type { HonorificEntry } from '../define.js';

/** Words of address before a name. They are kept apart from the name and say the gender where they can. */
export const HONORIFICS: readonly HonorificEntry[] = [
  { word: 'đồng chí' },
  { word: 'đ/c' },
  { word: 'đc' },
  { word: 'ông', gender: 'male' },
  { word: 'bà', gender: 'female' },
  { word: 'anh', gender: 'male' },
  { word: 'chị', gender: 'female' },
  { word: 'cụ' },
  { word: 'ngài', gender: 'male' },
  { word: 'ông bà' },
  { word: 'cô', gender: 'female' },
  { word: 'thầy', gender: 'male' },
  { word: 'già' },
  { word: 'em' },
  { word: 'cháu' },
  { word: 'phu nhân', gender: 'female' },
  { word: 'quý ông', gender: 'male' },
  { word: 'quý bà', gender: 'female' },
  { word: 'nữ đồng chí', gender: 'female' },
  { word: 'Samdech', gender: 'male' },
  { word: 'Samdech Techo', gender: 'male' },
];

/** The same, before a list of names. */
export const PLURAL_HONORIFICS: readonly string[] = [
  'các đồng chí', 'các đ/c', 'các ông', 'các bà', 'các ông bà', 'các ông, bà', 'các ngài', 'các vị', 'hai đồng chí', 'ba đồng chí', 'các anh', 'các chị', 'các anh, chị', 'các anh chị',
];
