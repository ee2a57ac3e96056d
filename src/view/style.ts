/** Looks of the view: no image, no font, no address. Kinds differ in colour, in the line under them and in their label. */
export const VIEW_STYLE = `
:root { color-scheme: light dark; --paper: #fbfaf7; --card: #fff; --ink: #1c1b1a; --soft: #5d5a55; --line: #dcd8d0; --link: #0b4f8a;
  --tint-s: 70%; --tint-l: 92%; --edge-s: 60%; --edge-l: 34%; }
@media (prefers-color-scheme: dark) { :root { --paper: #16171a; --card: #1f2125; --ink: #eceae6; --soft: #a9a59d; --line: #3a3d43;
  --link: #8cc4ff; --tint-s: 32%; --tint-l: 21%; --edge-s: 65%; --edge-l: 70%; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  overflow-wrap: anywhere; }
.meeting { --hue: 265; } .decision { --hue: 30; } .personnel { --hue: 335; } .agenda { --hue: 175; } .person { --hue: 210; }
.title { --hue: 235; } .group { --hue: 190; } .organization { --hue: 140; } .place { --hue: 95; } .date { --hue: 48; }
.document { --hue: 12; } .abbreviation { --hue: 300; }
.view-header, .view-columns, .view-footer { max-width: 82rem; margin: 0 auto; padding: 1rem 1.25rem; }
.view-header h1 { margin: 0 0 .25rem; font-size: 1.45rem; line-height: 1.3; text-wrap: balance; }
.view-header p, .view-footer { margin: 0; color: var(--soft); font-size: .9rem; }
.facts-line span + span::before { content: "·"; margin: 0 .5em; }
.view-columns { display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr); align-items: start; }
.legend { border: 0; margin: 0 0 1rem; padding: 0; display: flex; flex-wrap: wrap; gap: .35rem; }
.legend legend { float: left; margin: .1rem .4rem 0 0; padding: 0; font-size: .85rem; color: var(--soft); }
.legend label { display: inline-flex; align-items: center; gap: .35rem; min-height: 1.9rem; padding: .1rem .55rem .1rem .4rem; border-radius: 1rem;
  font-size: .82rem; cursor: pointer; border: 1px solid hsl(var(--hue) var(--edge-s) var(--edge-l) / .5);
  background: hsl(var(--hue) var(--tint-s) var(--tint-l)); }
.legend label:has(input:not(:checked)) { background: none; color: var(--soft); }
.legend input { margin: 0; accent-color: hsl(var(--hue) var(--edge-s) 38%); }
.legend b { font-weight: 600; }
.keys { color: var(--soft); font-size: .82rem; margin: 0 0 .75rem; }
.article-text { white-space: pre-wrap; background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: 1.25rem 1.4rem;
  font-size: 1.05rem; line-height: 1.95; }
.fact { --edge: hsl(var(--hue) var(--edge-s) var(--edge-l)); color: inherit; background: hsl(var(--hue) var(--tint-s) var(--tint-l));
  border-bottom: 2px solid var(--edge); padding: .1em 0 .05em; border-radius: .2em .2em 0 0; box-decoration-break: clone;
  -webkit-box-decoration-break: clone; unicode-bidi: isolate; scroll-margin-top: 6rem; }
.fact[data-label]::before { content: attr(data-label); margin: 0 .3em 0 .12em; padding: 0 .3em; border-radius: .25em; background: var(--edge);
  color: var(--card); font-size: .6em; font-weight: 650; letter-spacing: .02em; vertical-align: .32em; line-height: 1.2; white-space: nowrap; }
.fact .fact { border-radius: .2em; }
.fact.fact .abbreviation::before, .fact:is(.title, .meeting, .organization) .organization::before { content: none; }
.fact:is(.decision, .agenda, .personnel) { border-bottom-width: 1px; }
.fact.meeting { border-bottom-style: double; border-bottom-width: 3px; } .fact.decision { border-bottom-style: solid; }
.fact.agenda { border-bottom-style: dashed; } .fact.personnel { border-bottom-style: solid; border-bottom-width: 3px; }
.fact:is(.title, .group) { border-bottom-style: dotted; } .fact:is(.organization, .document) { border-bottom-style: dashed; }
.fact:is(.place, .abbreviation) { border-bottom-style: dotted; border-bottom-width: 1px; }
.fact:focus-visible, .fact.shown { outline: 2px solid var(--edge); outline-offset: 1px; }
.fact:target { outline: 3px solid var(--edge); outline-offset: 2px; }
.cards { display: grid; gap: 1rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: .9rem 1.1rem; margin: 0; }
.card h2 { margin: 0 0 .5rem; font-size: .8rem; letter-spacing: .06em; text-transform: uppercase; color: var(--soft); }
.card p { margin: 0 0 .25rem; } .card .name { font-size: 1.08rem; font-weight: 600; line-height: 1.4; }
.card ul, .card ol { margin: 0; padding: 0 0 0 1.2rem; } .card ul { list-style: none; padding: 0; }
.card li + li { margin-top: .55rem; padding-top: .55rem; border-top: 1px solid var(--line); }
.card ol li + li { border: 0; padding-top: 0; margin-top: .35rem; }
.card a { color: inherit; text-decoration: underline; text-decoration-color: var(--line); text-underline-offset: .2em; }
.card a:hover, .card a:focus-visible { color: var(--link); text-decoration-color: currentColor; }
.card-attendees a, .card-otherPersons a, .parties { font-weight: 600; }
.parties { font-size: .9rem; }
.titles { display: block; color: var(--soft); font-size: .88rem; }
.tag { display: inline-block; padding: 0 .5em; border: 1px solid var(--line); border-radius: 1em; font-size: .76rem; font-weight: 500;
  background: var(--paper); }
dl { margin: .25rem 0 0; font-size: .9rem; } dl div { display: grid; grid-template-columns: 8.2rem minmax(0, 1fr); gap: .5rem; }
dt { color: var(--soft); } dd { margin: 0; } .pairs div { grid-template-columns: 5.5rem minmax(0, 1fr); padding: .12rem 0; }
code { font: .86em ui-monospace, "Cascadia Code", Menlo, monospace; }
.fact-notes .note { display: none; }
.note.shown { display: block; position: fixed; z-index: 10; width: max-content; max-width: min(26rem, calc(100vw - 1.5rem)); max-height: 60vh;
  overflow: auto; background: var(--card); color: var(--ink); border: 1px solid var(--line); border-radius: .5rem; padding: .7rem .9rem;
  box-shadow: 0 .5rem 1.5rem rgb(0 0 0 / .22); font-size: .88rem; line-height: 1.45; }
.note p { margin: 0; } .note-kind { display: inline-block; padding: 0 .5em; border-radius: .25em; font-size: .74rem; font-weight: 650;
  background: hsl(var(--hue) var(--edge-s) var(--edge-l)); color: var(--card); }
.note .note-heading { margin: .3rem 0; font-weight: 600; } .note dl div { grid-template-columns: 7rem minmax(0, 1fr); }
.reasons { border-top: 1px solid var(--line); margin-top: .5rem; padding-top: .4rem; font-size: .8rem; } .reasons p { color: var(--soft); }
.reasons ul { margin: 0; padding: 0; list-style: none; } .reasons li { margin-top: .3rem; } .reasons .fields { font-weight: 600; }
.reasons .step { display: block; padding-left: .8rem; } .reasons q { color: var(--soft); }
@media (max-width: 56rem) { .view-columns { grid-template-columns: minmax(0, 1fr); padding: .75rem; } .view-header { padding: .75rem; }
  .article-text { padding: .9rem; font-size: 1rem; } .cards { grid-row: 1; } dl div { grid-template-columns: 6.5rem minmax(0, 1fr); } }
@media print { :root { color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; }
  .view-columns { display: block; padding: 0; } .legend, .keys, .fact-notes { display: none; } .card { break-inside: avoid; margin-bottom: .6rem; }
  .fact, .fact::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; } .cards { margin-top: 1rem; display: block; } }
`;

/** Kinds are shown and hidden by their box in the legend, without a script. */
export const hidingStyle = (kinds: readonly string[]): string => kinds.map((kind) => (
  `body:has(#show-${kind}:not(:checked)) .fact.${kind} { background: none; border-bottom: 0; padding: 0; outline: 0; }\n`
  + `body:has(#show-${kind}:not(:checked)) .fact.${kind}::before { content: none; }\n`)).join('');
