// Where the register has products: the choices of the place filters.

import { keptAMinute } from './kept-a-minute.ts';
import { countByPlace } from './store-search.ts';

/** Counts by place, at most a minute old. */
export const placeCounts = keptAMinute(countByPlace);
