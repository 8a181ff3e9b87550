// What may happen next to the paper dossier of a product. A forgotten state does not compile.

import { allows } from '#kernel/lifecycle.ts';

/** `splitting`: scans come in, pages are put in order · `settled`: in order, what starts from it may rely on it · `dropped`: opened in error. */
export const legacyFileStates = ['splitting', 'settled', 'dropped'] as const;
export type LegacyFileState = (typeof legacyFileStates)[number];

export const legacyFileActs = [
  'add-scan',
  'remove-scan',
  'place',
  'take-off',
  'commit',
  'settle',
  'reopen',
  'drop',
] as const;
export type LegacyFileAct = (typeof legacyFileActs)[number];

/** What may be done to a paper dossier in each of its states. */
export const legacyFileLifecycle = {
  splitting: ['add-scan', 'remove-scan', 'place', 'take-off', 'commit', 'settle', 'drop'],
  settled: ['reopen'],
  dropped: [],
} as const satisfies Record<LegacyFileState, readonly LegacyFileAct[]>;

/**
 * Whether an act is possible in a state.
 * @example legacyFileMay('settled', 'place') // false
 */
export function legacyFileMay(state: LegacyFileState, act: LegacyFileAct): boolean {
  return allows(legacyFileLifecycle, state, act);
}

/** The lifecycle as plain words, for the printed page of lifecycles. */
export const legacyFileLifecycleDescription = {
  record: 'paper dossier',
  vietnamese: 'hồ sơ giấy',
  law: '26/2026/QĐ-TTg, Arts 6.1, 9',
  states: legacyFileLifecycle,
} as const;
