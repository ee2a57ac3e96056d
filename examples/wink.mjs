// wink-nlp with a Vietnamese language model. Run: node examples/wink.mjs
import { createModel } from 'nghisu/wink';
import winkNLP from 'wink-nlp';

const nlp = winkNLP(createModel({ parseOptions: { publishedOn: '2025-10-21' } }));
const { as, its } = nlp;

const doc = nlp.readDoc('Chiều 17/10, GS.TS. Lê Văn Mẫu, Bí thư Tỉnh ủy Lạng Sơn thăm TP. Hà Giang. '
  + 'Đồng chí Lê Văn Mẫu chúc Tết nhân dân.');

console.log('sentences:', doc.sentences().out());
console.log('entities:', doc.customEntities().out(its.detail).map(({ value, type }) => `${type} ${value}`));
console.log('persons:', doc.customEntities().filter((each) => each.out(its.type) === 'PERSON').out(its.value, as.freqTable));
console.log('words:', doc.tokens().filter((each) => each.out(its.type) === 'word' && !each.out(its.stopWordFlag)).out(its.normal).length);
