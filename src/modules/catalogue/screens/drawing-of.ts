// Which drawing stands for a product without a photograph, by its product set of Decision 26/2026/QĐ-TTg.

import type { DrawingName } from '#design/product-drawing.tsx';

const bySet: readonly DrawingName[] = [
  'basket',
  'meat',
  'grain',
  'jar',
  'jar',
  'grain',
  'jar',
  'meat',
  'bottle',
  'jar',
  'leaf',
  'leaf',
  'leaf',
  'bottle',
  'bottle',
  'bottle',
  'bottle',
  'herb',
  'herb',
  'herb',
  'craft',
  'craft',
  'flower',
  'flower',
  'flower',
  'house',
];

/** The drawing of a set; a basket where the set is not known. */
export function drawingOf(setNumber: number | null): DrawingName {
  return (setNumber === null ? undefined : bySet[setNumber - 1]) ?? 'basket';
}
