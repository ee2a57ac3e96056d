/** Web Annotations (W3C Recommendation of 23 February 2017), as far as a record fills them. */

export interface TextQuoteSelector { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string }
/** Counts Unicode code points, as the model wants it, and not the UTF-16 code units of a record. */
export interface TextPositionSelector { type: 'TextPositionSelector'; start: number; end: number }

export interface TextualBody { type: 'TextualBody'; purpose: 'tagging' | 'describing' | 'identifying'; format: 'text/plain'; value: string }

export interface Annotation {
  id: string;
  type: 'Annotation';
  motivation: 'identifying' | 'describing';
  body: TextualBody[];
  target: { source: string; selector: [TextQuoteSelector, TextPositionSelector] };
}

export interface AnnotationPage { id: string; type: 'AnnotationPage'; partOf: string; startIndex: 0; items: Annotation[] }

export interface AnnotationCollection {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  'id': string;
  'type': 'AnnotationCollection';
  'label': string;
  'total': number;
  'first': AnnotationPage;
}
