// What may happen next to a letter that an office drafts (30/2020/NĐ-CP, Điều 9 to 15): content checked, signed outside, numbered by the clerk,
// the signed copy attached, issued. What is issued never changes.

import { allows } from '#kernel/lifecycle.ts';

/**
 * `draft`: being written · `checked`: the content was checked, it can be printed and signed · `numbered`: the clerk typed number and day from
 * the signed paper · `issued`: in the book of outgoing letters · `dropped`: given up.
 */
export const draftStates = ['draft', 'checked', 'numbered', 'issued', 'dropped'] as const;
export type DraftState = (typeof draftStates)[number];

export const draftActs = ['save', 'check', 'return', 'number', 'attach', 'issue', 'drop'] as const;
export type DraftAct = (typeof draftActs)[number];

/** What may be done to a letter in each of its states. A number that was given is not given back: a numbered letter is not dropped. */
export const draftLifecycle = {
  draft: ['save', 'check', 'drop'],
  checked: ['return', 'number', 'drop'],
  numbered: ['number', 'attach', 'issue'],
  issued: [],
  dropped: [],
} as const satisfies Record<DraftState, readonly DraftAct[]>;

/**
 * Whether an act is possible in a state.
 * @law Decree 30/2020/NĐ-CP, Điều 9 to 15
 * @example draftMay('draft', 'number') // false: its content was not checked
 */
export function draftMay(state: DraftState, act: DraftAct): boolean {
  return allows(draftLifecycle, state, act);
}

/** The lifecycle as plain words, for the printed page of lifecycles. */
export const draftLifecycleDescription = {
  record: 'outgoing letter',
  vietnamese: 'văn bản đi',
  law: '30/2020/NĐ-CP, Điều 9–15',
  states: draftLifecycle,
} as const;
