/** Style sheet of the report; it loads nothing from elsewhere. */
export const STYLE = `
:root { color-scheme: light dark; --right: #2e7d3233; --missed: #f9a82577; --wrong: #d32f2f55; --line: #8886; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 90rem; margin: 0 auto; padding: 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .2rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
meter { width: 100%; min-width: 6rem; }
details { border-top: 1px solid var(--line); padding: .4rem 0; }
summary { cursor: pointer; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; }
.sides > section { min-width: 0; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
mark { color: inherit; }
.right { background: var(--right); } .missed { background: var(--missed); } .wrong { background: var(--wrong); }
@media (max-width: 50rem) { .sides { grid-template-columns: 1fr; } }
`;
