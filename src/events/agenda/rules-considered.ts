import { any, lex, notAfter, rule, seq, upTo, type Match, type Pattern } from '../../grammar/index.js';
import { NOT_CONSIDERED_AFTER } from '../../lexicon/tables/agenda-verbs.js';
import { readItems } from './items.js';
import { Words } from './lexicon.js';
import { agendaOf, type AgendaReading } from './reading.js';

/** Things that are items behind one verb only. */

/** Both verbs have two syllables; the item begins behind them. */
const VERB_LENGTH = 2;

const itemsBehindVerb = ({ scene, start }: Match): AgendaReading | null =>
  agendaOf(scene, 'taken-up', readItems(scene, start + VERB_LENGTH, false));

const behind = (verb: string, thing: string): Pattern => seq(notAfter(...NOT_CONSIDERED_AFTER), verb, lex(thing));

/** Words from a complaint to those whom it is against or who made it. */
const TO_PARTY = 4;

// hội nghị xem xét thi hành kỷ luật đảng viên
export const considers = rule({
  id: 'agenda/considers',
  gloss: 'a disciplining or a list that those who meet consider',
  pattern: behind('xem xét', Words.Considered),
  emit: itemsBehindVerb,
  examples: ['Hội nghị {xem xét thi hành kỷ luật} hai đảng viên', 'Hội đồng {xem xét danh sách} Chiến sĩ thi đua'],
  counterExamples: ['Hội nghị xem xét, quyết định thi hành kỷ luật hai đảng viên', 'Hội nghị công bố danh sách đoàn'],
});

// UBKT Tỉnh ủy giải quyết tố cáo đối với hai đảng viên
export const settles = rule({
  id: 'agenda/settles',
  gloss: 'a complaint that those who meet settle',
  pattern: seq(behind('giải quyết', Words.Complaint), upTo(TO_PARTY, any(',', ';', '.')), any('đối với', 'của')),
  emit: itemsBehindVerb,
  examples: ['Ủy ban Kiểm tra {giải quyết tố cáo đối với} hai đảng viên'],
  counterExamples: [
    'Công tác giải quyết tố cáo của xã còn chậm', 'Phòng Giải quyết khiếu nại, tố cáo của Cục', 'Huyện giải quyết nhanh mọi việc',
  ],
});
