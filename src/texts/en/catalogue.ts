// The public register: refusals.

import type { Shape } from '../shape.ts';
import type { catalogueProblems as vi } from '../vi/catalogue.ts';

export const catalogueProblems: Shape<typeof vi> = {
  'catalogue/product-not-held': () =>
    'Not in the data of this province yet. That does not mean the product is false: check the code, or search by name.',
  'catalogue/producer-not-held': () =>
    'This producer is not in the data of this province yet. Check the code, or search by name.',
  'catalogue/no-such-file': () =>
    'There is no such data file. The open data page lists the months and the files there are.',
  'catalogue/too-many-downloads': (d) =>
    `Many people are downloading all data right now. Try again in ${String(d['seconds'] ?? '30')} seconds, or take the monthly copy.`,
};
