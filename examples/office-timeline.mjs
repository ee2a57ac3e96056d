// Who held an office when, by all articles of a folder, drawn as text or SVG.
//   node examples/office-timeline.mjs "Chủ tịch Ủy ban nhân dân tỉnh Thái Bình"
//   node examples/office-timeline.mjs "Chủ tịch Ủy ban nhân dân tỉnh Thái Bình" --svg > timeline.svg
import { readFileSync } from 'node:fs';
import { parse } from 'nghisu';
import { link } from 'nghisu/link';

const folder = 'corpus/linking';
const [label = 'Chủ tịch Ủy ban nhân dân tỉnh Thái Bình', format] = process.argv.slice(2);

// 1. Read every article.
const { articles } = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8'));
const records = Object.entries(articles).map(([id, publishedOn]) => (
  parse(readFileSync(`${folder}/${id}.txt`, 'utf8'), { id, publishedOn })));

// 2. Join them.
const { offices, persons, conflicts } = link(records);
const office = offices.find((each) => each.label === label);
if (!office) {
  console.error(`no article tells of "${label}"; there are:\n${offices.map((each) => `  ${each.label}`).join('\n')}`);
  process.exit(1);
}
const nameOf = (id) => persons.find((person) => person.id === id).name;

// 3. A bar for each tenure, from the first day that is known to its end, or to the last day on which it is held.
const bars = office.tenures.map(({ person, start, end, firstHeld, lastHeld, evidence }) => {
  const days = [start?.day, firstHeld, lastHeld, end?.day].filter(Boolean).sort();
  const count = new Set(evidence.map(({ article }) => article)).size;
  return { name: nameOf(person), from: days[0], to: end?.day ?? days.at(-1), starts: start !== null, ends: end !== null, count };
}).filter(({ from }) => from !== undefined);

const first = Math.min(...bars.map(({ from }) => Date.parse(from))), last = Math.max(...bars.map(({ to }) => Date.parse(to)));
const place = (day, width) => Math.round(((Date.parse(day) - first) / Math.max(1, last - first)) * width);

const asText = () => {
  const width = 60, names = Math.max(...bars.map(({ name }) => name.length));
  const lines = bars.map(({ name, from, to, starts, ends, count }) => {
    const indent = ' '.repeat(place(from, width));
    const bar = `${starts ? '|' : '<'}${'='.repeat(Math.max(0, place(to, width) - place(from, width) - 1))}${ends ? '|' : '>'}`;
    return `${name.padEnd(names)}  ${indent}${bar}\n${' '.repeat(names)}  ${indent}${from} to ${to}, ${count} articles`;
  });
  const notes = conflicts.filter((each) => each.office === office.id).map(({ kind, evidence }) => (
    `  ${kind}: ${[...new Set(evidence.map(({ article }) => article))].join(', ')}`));
  return [office.label, ...lines, ...(notes.length > 0 ? ['Conflicts:', ...notes] : [])].join('\n');
};

const escaped = (text) => text.replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`);

const asSvg = () => {
  const width = 640, left = 180, row = 36;
  const rows = bars.map(({ name, from, to }, index) => {
    const y = 40 + index * row, x = left + place(from, width);
    return `  <g><title>${escaped(name)}: ${from} to ${to}</title><text x="10" y="${y + 15}">${escaped(name)}</text>`
      + `<rect x="${x}" y="${y}" width="${Math.max(3, place(to, width) - place(from, width))}" height="20" rx="3"/>`
      + `<text class="days" x="${x}" y="${y + 32}">${from} – ${to}</text></g>`;
  });
  const height = 60 + bars.length * row;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${left + width + 100} ${height}" role="img"`,
    `  aria-label="${escaped(office.label)}">`,
    '  <style>text { font: 13px sans-serif } .days { font-size: 10px; fill: #555 } rect { fill: #3b6ea5 }</style>',
    `  <text x="10" y="22" font-weight="bold">${escaped(office.label)}</text>`,
    ...rows,
    '</svg>',
  ].join('\n');
};

console.log(format === '--svg' ? asSvg() : asText());
