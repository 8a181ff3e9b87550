// The law as data: whether a criteria set was compared with the signed act.

import type { CheckState } from '#law/checklist.ts';

const compared: Readonly<Record<CheckState, string>> = {
  unchecked: 'from a copy, not compared with the signed act',
  'checked-once': 'from a copy, compared with the signed act by one person',
  checked: 'compared with the signed act by two people',
};

export const law = {
  /** Within a line, at the foot of a paper. */
  compared,
  /** Standing alone. */
  comparedAlone: (state: CheckState) => `${compared[state].charAt(0).toUpperCase()}${compared[state].slice(1)}`,
};
