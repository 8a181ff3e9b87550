// Front door of the room of directives: reading a letter, and the types of what was read.

export type { Confidence, Found, Span } from './rules/found.ts';
export { asScanned, type ReadLetter, readLetter } from './rules/read-letter.ts';
