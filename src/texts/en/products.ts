// Products: refusals.

import type { Shape } from '../shape.ts';
import type { productProblems as vi } from '../vi/products.ts';

export const productProblems: Shape<typeof vi> = {
  'products/code-ended-already': () => 'This code already has an end. Open the page again to see how it stands.',
  'products/looks-like-another': () =>
    'A product in the register is very like this one (same code, or same name and producer). Look at those named; if this is another one, confirm it and save again.',
  'products/already-merged': () => 'One of the two was merged before. Open the page again to see how it stands.',
  'products/not-made-any-more': () =>
    'This product is no longer made or was merged, so nothing can be added. Its page says which record is in use.',
  'products/too-many-photos': (d: Readonly<Record<string, unknown>>) =>
    `The product has ${String(d['most'] ?? '')} photographs, the most there may be. Remove an old one, then add.`,
  'products/photo-twice': () => 'The product has this photograph already. Choose another.',
  'products/merge-undone-already': () => 'This merge was undone already. Open the page again to see how it stands.',
  'products/survivor-merged-on': () =>
    'The product that was kept has itself been merged into another. Undo that later merge first, then this one.',
};
