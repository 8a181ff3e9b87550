// Front door of the room of directives: reading a letter, the letters and clauses that are held, and the types of what was read.

export { bodyName } from './rules/body-name.ts';
export type {
  Clause,
  ClauseId,
  ClauseOrigin,
  ClauseState,
  ClauseWords,
} from './rules/clause.ts';
export type { Confidence, Found, Span } from './rules/found.ts';
export { numberParts } from './rules/head-of-reading.ts';
export {
  type EntryDirection,
  type Letter,
  type LetterEntry,
  type LetterEntryId,
  type LetterFile,
  type LetterHead,
  type LetterHeadWords,
  type LetterId,
  type LetterSignature,
  type LinkKind,
  nobodysHead,
} from './rules/letter.ts';
export { issuerKey, numberKey } from './rules/letter-key.ts';
export { asScanned, type ReadLetter, readLetter } from './rules/read-letter.ts';
export type { Recurrence } from './rules/written-days.ts';
