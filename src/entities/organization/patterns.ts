import { any, as, lex, list, opt, seq, tag } from '../../grammar/index.js';
import { INSTITUTION_NAME } from '../shapes/names.js';

/** `tỉnh Yên Bái`, `Hà Nội`, or the unit word alone, which means the article's own place. */
export const PLACE = any(as('place', tag('Place')), as('unit', lex('UnitHead')));

/** What a body can be a part of or belong to: another body, or a place. */
export const WHOLE = any(as('whole', tag('Body')), PLACE, lex('Centre'));
export const OF_WHOLE = seq(opt(any('của', 'thuộc', '-', '–')), WHOLE);

/** A domain: `Kế hoạch và Đầu tư`, `Lao động - Thương binh và Xã hội`, `GTVT`. */
export const FIELD = any(list(any(lex('Field'), lex('FieldAbbreviation')), any('và', '-', ',', '&', ', và'), { most: 6 }));
export const FIELD_OR_NAME = any(FIELD, INSTITUTION_NAME);
