import type { Scene, Span } from '../grammar/index.js';
import type { Assembly } from './assemble.js';
import { explainEvents } from './explain-events.js';
import { Explainer, type Basis } from './explainer.js';
import type { ExplainedStep, Explanation } from './explanation.js';

/** `stated` where the record's words are those of the text. */
const basisOf = (value: string, text: string | undefined): Basis => (value === text ? 'stated' : 'inferred');

const explainArticle = (explainer: Explainer, { record: { article }, header, dates, entities }: Assembly): void => {
  const titles = explainer.scene.all('Title');
  explainer.add('/article/title/text', article.title?.text ?? null, 'stated', explainer.stepsOf(...titles));
  const printed = dates.entries.findIndex(({ start, end }) => start === header.printedOn && start === end);
  const isPrinted = header.printedOn !== null && header.printedOn === article.publishedOn;
  const dateSteps = isPrinted && printed >= 0 ? explainer.stepsOf(dates.spans[printed]!) : [];
  explainer.add('/article/publishedOn', article.publishedOn, isPrinted ? 'stated' : 'inferred', dateSteps);
  const { source } = header;
  const credits = source === null ? [] : explainer.scene.all('Credit').filter(({ start }) => start === source[0]);
  explainer.add('/article/source', article.source, 'stated', explainer.stepsOf(...credits));
  explainer.add('/article/jurisdiction', article.jurisdiction, 'inferred', explainer.stepsOf(...(entities.main?.spans ?? []).slice(0, 1)));
};

const explainPersons = (explainer: Explainer, { record, entities }: Assembly): void => {
  entities.persons.forEach(({ individual, titles }, i) => {
    const person = record.persons[i]!;
    const named = individual.phrases.find((phrase) => phrase.value.name[0] === individual.name[0]) ?? individual.phrases[0];
    explainer.add(`/persons/${i}/name`, person.name, 'stated', named ? explainer.stepsOf(named) : []);
    const gendered = individual.phrases.find((phrase) => phrase.value.gender !== null);
    explainer.add(`/persons/${i}/gender`, person.gender, 'inferred', gendered ? explainer.stepsOf(gendered) : []);
    titles.forEach(({ office }, k) => {
      const title = person.titles[k]!, path = `/persons/${i}/titles/${k}`, steps = explainer.stepsOf(office);
      explainer.add(`${path}/text`, title.text, 'stated', steps);
      explainer.add(`${path}/expanded`, title.expanded, basisOf(title.expanded, title.text), steps);
      explainer.add(`${path}/former`, title.former || null, 'stated', steps);
    });
  });
};

const explainBodiesAndPlaces = (explainer: Explainer, { record, entities }: Assembly): void => {
  entities.organizations.forEach(({ spans }, i) => {
    const { name, mentions } = record.organizations[i]!;
    explainer.add(`/organizations/${i}/name`, name, basisOf(name, mentions[0]?.text), explainer.stepsOf(spans[0]!));
  });
  entities.places.forEach(({ spans }, i) => {
    const { name, mentions } = record.places[i]!;
    const isNamed = mentions.some(({ text }) => text.endsWith(name));
    explainer.add(`/places/${i}/name`, name, isNamed ? 'stated' : 'inferred', explainer.stepsOf(...spans.slice(0, 1)));
  });
};

const explainDates = (explainer: Explainer, { record, dates }: Assembly): void => {
  dates.spans.forEach((span, i) => {
    const { timex, start, end } = record.dates[i]!, steps = explainer.stepsOf(span);
    const basis = span.value.year === null && start !== null ? 'inferred' : 'stated';
    explainer.add(`/dates/${i}/timex`, timex, basis, steps);
    explainer.add(`/dates/${i}/start`, start, basis, steps);
    explainer.add(`/dates/${i}/end`, end, basis, steps);
  });
};

const spansByOffset = (scene: Scene, tag: string): Map<number, Span> =>
  new Map(scene.all(tag).map((span) => [scene.tape.start[span.start]!, span]));

const explainDocumentsAndShortForms = (explainer: Explainer, { record }: Assembly): void => {
  const documents = spansByOffset(explainer.scene, 'Document'), shortForms = spansByOffset(explainer.scene, 'Abbreviation');
  const stepsAt = (spans: ReadonlyMap<number, Span>, offset: number | undefined): ExplainedStep[] => {
    const span = spans.get(offset ?? -1);
    return span ? explainer.stepsOf(span) : [];
  };
  record.documents.forEach(({ number, type, mentions }, i) => {
    const steps = stepsAt(documents, mentions[0]?.start);
    explainer.add(`/documents/${i}/type`, type, 'stated', steps);
    explainer.add(`/documents/${i}/number`, number, 'stated', steps);
  });
  record.abbreviations.forEach(({ long, mentions }, i) => {
    explainer.add(`/abbreviations/${i}/long`, long, 'inferred', stepsAt(shortForms, mentions[0]?.start));
  });
};

/** The record, and for each of its facts the rules that read it and the text that they read. */
export const explainAssembly = (assembly: Assembly): Explanation => {
  const explainer = new Explainer(assembly.story.scene);
  explainArticle(explainer, assembly);
  explainPersons(explainer, assembly);
  explainBodiesAndPlaces(explainer, assembly);
  explainEvents(explainer, assembly);
  explainDocumentsAndShortForms(explainer, assembly);
  explainDates(explainer, assembly);
  return { record: assembly.record, facts: explainer.facts };
};
