// Saved views: sentences of refusals.

import type { Shape } from '../shape.ts';
import type { savedViewProblems as vietnamese } from '../vi/saved-views.ts';

type Details = Readonly<Record<string, unknown>>;

export const savedViewProblems: Shape<typeof vietnamese> = {
  'views/nothing-filtered': () => 'The list shows everything; there is nothing to save. Search or filter first.',
  'views/no-unit': () => 'Your account belongs to no unit. Save the view for yourself.',
  'views/too-many': (d: Details) =>
    `There are ${String(d['most'] ?? '')} views, as many as there can be. Remove one that nobody uses, then save.`,
};
