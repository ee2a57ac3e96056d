/**
 * What runs in the page: shows the note of the fact that is pointed at or focused, moves between facts with the arrow keys.
 * It listens on the document, so it also serves an article that is drawn later.
 */
export const VIEW_SCRIPT = `'use strict';
(() => {
  const GAP = 8;
  let shown = null;
  const factOf = (target) => target instanceof Element ? target.closest('[data-fact]') : null;
  const noteOf = (fact) => document.getElementById(fact.dataset.fact);
  const hide = () => {
    if (shown === null) return;
    shown.note.classList.remove('shown');
    for (const each of shown.pieces) each.classList.remove('shown');
    shown = null;
  };
  const place = (note, fact, x) => {
    const boxes = [...fact.getClientRects()];
    const box = boxes.find(({ left, right }) => x >= left && x <= right) ?? boxes[0];
    const left = Math.min(Math.max(GAP, x === null ? box.left : x - 24), document.documentElement.clientWidth - note.offsetWidth - GAP);
    const whole = fact.getBoundingClientRect();
    const height = note.offsetHeight;
    const lowest = window.innerHeight - height - GAP;
    const tops = [whole.bottom + GAP, whole.top - height - GAP, box.bottom + GAP, box.top - height - GAP];
    note.style.left = Math.max(GAP, left) + 'px';
    note.style.top = (tops.find((top) => top >= GAP && top <= lowest) ?? Math.max(GAP, lowest)) + 'px';
  };
  const show = (fact, x) => {
    if (shown !== null && shown.fact === fact) return;
    hide();
    const note = noteOf(fact);
    if (note === null || getComputedStyle(fact).borderBottomStyle === 'none') return;
    const pieces = [...document.querySelectorAll('[data-fact="' + fact.dataset.fact + '"]')];
    note.classList.add('shown');
    for (const each of pieces) each.classList.add('shown');
    shown = { fact, note, pieces };
    place(note, fact, x);
  };
  const facts = () => [...document.querySelectorAll('[data-article] [data-fact][tabindex]')];
  const firstIsReachable = () => {
    const all = facts();
    if (all.length > 0 && !all.some((each) => each.tabIndex === 0)) all[0].tabIndex = 0;
  };
  const moveTo = (fact) => {
    for (const each of facts()) each.tabIndex = each === fact ? 0 : -1;
    fact.focus();
  };
  document.addEventListener('pointerover', (event) => {
    const fact = factOf(event.target);
    if (fact !== null) show(fact, event.clientX);
    else if (shown !== null && !shown.note.contains(event.target) && document.activeElement !== shown.fact) hide();
  });
  document.addEventListener('focusin', (event) => {
    const fact = factOf(event.target);
    if (fact !== null) show(fact, null); else hide();
  });
  document.addEventListener('click', (event) => {
    const fact = factOf(event.target);
    if (fact !== null) return show(fact, event.clientX);
    const link = event.target instanceof Element ? event.target.closest('[data-go]') : null;
    const goal = link === null ? null : document.getElementById(link.dataset.go);
    if (goal === null) return hide();
    event.preventDefault();
    goal.scrollIntoView({ block: 'center' });
    moveTo(goal);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return hide();
    const fact = factOf(document.activeElement);
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (fact === null || step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const all = facts();
    const next = all[all.indexOf(fact) + step];
    if (next !== undefined) moveTo(next);
  });
  document.addEventListener('scroll', () => { if (shown !== null) place(shown.note, shown.fact, null); }, { passive: true });
  document.addEventListener('nghisu:drawn', () => { hide(); firstIsReachable(); });
  firstIsReachable();
})();
`;
