// compromise with a plug-in for Vietnamese. Run: node examples/compromise.mjs
import nlp from 'compromise';
import { createPlugin } from 'nghisu/compromise';

nlp.plugin(createPlugin({ parseOptions: { publishedOn: '2025-10-21' } }));

const doc = nlp('Bí thư Tỉnh ủy Nông Thừa Kiên chủ trì hội nghị. Hội nghị thông qua Nghị quyết số 07-NQ/TU.');

console.log('persons:', doc.persons().out('array'));
console.log('titles:', doc.titles().out('array'));
console.log('decisions:', doc.decisions().out('array'));
console.log('title and person:', doc.match('#Title+ #Person+').text());
console.log('said of the meeting:', doc.match('thông qua .').text());
