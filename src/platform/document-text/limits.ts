// How much a letter may be before it is refused: letters have a few pages; plans with their tables some hundred.

import { workbookLimits } from '../spreadsheets/limits.ts';

export const documentTextLimits = {
  fileBytes: 20 * 1024 * 1024,
  pages: 300,
  /** Characters of text. */
  characters: 2_000_000,
  milliseconds: 15_000,
  heapMebibytes: 256,
  zip: { ...workbookLimits, inflatedBytes: 60 * 1024 * 1024 },
} as const;
