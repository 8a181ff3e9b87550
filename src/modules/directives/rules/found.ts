// What was read of a letter: a value, the words it stands on, and whether a person must look. Nothing is read without its words.

/** Offsets count UTF-16 units of the text as it came; `text` has its white space collapsed. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `unsure`: the words allow another reading, or the value was concluded from words that do not state it. */
export type Confidence = 'sure' | 'unsure';

export interface Found<Value> {
  readonly value: Value;
  readonly span: Span;
  readonly confidence: Confidence;
}

export const sure = <Value>(value: Value, span: Span): Found<Value> => ({ value, span, confidence: 'sure' });
export const unsure = <Value>(value: Value, span: Span): Found<Value> => ({ value, span, confidence: 'unsure' });
