import EXAMPLE from '../corpus/articles/provincial-plenum-second.txt';
import { explain, type Explanation, type ParseOptions } from '../src/index.js';
import { renderHtml, renderParts, type ViewLanguage } from '../src/view/index.js';
import { fragmentOf, LONGEST_TEXT, sharedIn } from './share.js';
import { PLAYGROUND_WORDS, type PlaygroundWords } from './words.js';

const byId = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;

const form = byId<HTMLFormElement>('input'), area = byId<HTMLTextAreaElement>('text'), file = byId<HTMLInputElement>('file');
const publishedOn = byId<HTMLInputElement>('published-on'), jurisdiction = byId<HTMLInputElement>('jurisdiction');
const status = byId('status'), result = byId('result'), notes = byId('notes');

let language: ViewLanguage = navigator.language.startsWith('vi') ? 'vi' : 'en';
/** What is shown: the text that was read, which the box may have moved on from. */
let shown: { readonly text: string; readonly explanation: Explanation } | null = null;

const words = (): PlaygroundWords => PLAYGROUND_WORDS[language];

const say = (message: string, isError = false): void => {
  status.textContent = message;
  status.classList.toggle('error', isError);
};

/** The text of the box has only line feeds; what came from a file or a link is kept as it was. */
let original: string | null = null;
const currentText = (): string => original ?? area.value;
const setText = (text: string): void => {
  area.value = text;
  original = text;
};

const options = (): ParseOptions => ({
  ...(publishedOn.value === '' ? null : { publishedOn: publishedOn.value }),
  ...(jurisdiction.value.trim() === '' ? null : { jurisdiction: jurisdiction.value.trim() }),
});

const draw = (): void => {
  if (shown === null) return;
  const { text, explanation } = shown;
  const parts = renderParts(explanation.record, text, { explanation, language });
  result.innerHTML = `${parts.header}<main class="view-columns"><section>${parts.legend}${parts.article}</section>`
    + `<aside class="cards">${parts.cards}</aside></main>`;
  notes.innerHTML = parts.notes;
  document.dispatchEvent(new Event('nghisu:drawn'));
};

const read = (): void => {
  const text = currentText();
  if (text.trim() === '') return say(words().empty, true);
  if (text.length > LONGEST_TEXT) return say(words().tooLong, true);
  shown = { text, explanation: explain(text, options()) };
  draw();
  const { meetings, persons, decisions } = shown.explanation.record;
  say(words().done(meetings.length, persons.length, decisions.length));
};

const setLanguage = (chosen: ViewLanguage): void => {
  language = chosen;
  document.documentElement.lang = chosen;
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) {
    element.textContent = words()[element.dataset['word'] as Exclude<keyof PlaygroundWords, 'done'>];
  }
  area.placeholder = words().placeholder;
  document.querySelector('.languages')!.setAttribute('aria-label', words().language);
  for (const button of document.querySelectorAll<HTMLElement>('[data-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset['language'] === chosen));
  }
  draw();
};

const take = async (given: Blob | undefined): Promise<void> => {
  if (given === undefined) return;
  if (given.size > 4 * LONGEST_TEXT) return say(words().tooLong, true);
  try {
    setText(new TextDecoder('utf-8', { fatal: true }).decode(await given.arrayBuffer()));
  } catch {
    return say(words().notText, true);
  }
  read();
};

const save = (name: string, type: string, content: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => { URL.revokeObjectURL(link.href); }, 1000);
};

const share = async (): Promise<void> => {
  const text = currentText();
  if (text.trim() === '') return say(words().empty, true);
  const fragment = await fragmentOf({ text, ...options() });
  if (fragment === null) return say(words().tooLongToShare, true);
  history.replaceState(null, '', fragment);
  try {
    await navigator.clipboard.writeText(location.href);
    say(words().copied);
  } catch {
    say(words().inAddress);
  }
};

const openLink = async (): Promise<void> => {
  if (location.hash.length < 2 || !location.hash.startsWith('#a=')) return;
  const shared = await sharedIn(location.hash);
  if (shared === null) return say(words().badLink, true);
  setText(shared.text);
  publishedOn.value = shared.publishedOn ?? '';
  jurisdiction.value = shared.jurisdiction ?? '';
  read();
};

const listen = (): void => {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    read();
  });
  area.addEventListener('input', () => { original = null; });
  area.addEventListener('paste', (event) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (area.value !== '' && area.selectionEnd - area.selectionStart < area.value.length) return;
    event.preventDefault();
    setText(pasted);
    read();
  });
  area.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    if (key === 'Enter' && (ctrlKey || metaKey)) read();
  });
  for (const kind of ['dragover', 'dragleave', 'drop'] as const) {
    document.addEventListener(kind, (event) => {
      event.preventDefault();
      area.classList.toggle('over', kind === 'dragover');
      if (kind === 'drop') void take(event.dataTransfer?.files[0]);
    });
  }
  file.addEventListener('change', () => {
    void take(file.files?.[0]);
    file.value = '';
  });
  byId('open').addEventListener('click', () => { file.click(); });
  byId('example').addEventListener('click', () => {
    setText(EXAMPLE);
    read();
  });
  byId('share').addEventListener('click', () => { void share(); });
  byId('page').addEventListener('click', () => {
    if (shown === null) return say(words().empty, true);
    const { text, explanation } = shown;
    save('article.html', 'text/html', renderHtml(explanation.record, text, { explanation, language }));
  });
  byId('json').addEventListener('click', () => {
    if (shown === null) return say(words().empty, true);
    save('record.json', 'application/json', `${JSON.stringify(shown.explanation.record, null, 2)}\n`);
  });
  for (const button of document.querySelectorAll<HTMLElement>('[data-language]')) {
    button.addEventListener('click', () => { setLanguage(button.dataset['language'] as ViewLanguage); });
  }
  window.addEventListener('hashchange', () => { void openLink(); });
};

/** For tests: the record that is shown, as JSON. */
Object.assign(window, { nghisuRecord: () => shown === null ? null : JSON.stringify(shown.explanation.record) });

listen();
setLanguage(language);
void openLink();
