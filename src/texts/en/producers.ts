// Producers: refusals.

import type { Shape } from '../shape.ts';
import type { producerProblems as vi } from '../vi/producers.ts';

export const producerProblems: Shape<typeof vi> = {
  'producers/looks-like-another': () =>
    'A producer in the register is very like this one (same registration number, telephone, or name and place). Look at those named; if this is another one, confirm it and save again.',
  'producers/already-merged': () => 'One of the two was merged before. Open the page again to see how it stands.',
  'producers/merge-undone-already': () => 'This merge was undone already. Open the page again to see how it stands.',
  'producers/survivor-merged-on': () =>
    'The producer that was kept has itself been merged into another. Undo that later merge first, then this one.',
};
