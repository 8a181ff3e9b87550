// What may happen next to a session of a council. A forgotten state does not compile.

import { allows } from '#kernel/lifecycle.ts';

/**
 * `planned`: day, place, agenda, declarations · `opened`: quorum found, the chair there or somebody delegated · `scoring`: members fill in
 * sealed sheets · `revealed`: all sheets are on the table, revised with reasons · `closed`: results stand · `adjourned`: stopped, to be
 * taken up again · `cancelled`: never held.
 */
export const sessionStates = ['planned', 'opened', 'scoring', 'revealed', 'closed', 'adjourned', 'cancelled'] as const;
export type SessionState = (typeof sessionStates)[number];

export const sessionActs = [
  'change',
  'set-agenda',
  'declare',
  'attend',
  'open',
  'start-scoring',
  'reveal',
  'close',
  'adjourn',
  'reconvene',
  'cancel',
] as const;
export type SessionAct = (typeof sessionActs)[number];

/**
 * What may be done in each state. The act knows a meeting of the council (Art. 7.3d) and opinions in writing (Art. 7.6d) and no states: these
 * are ours. Declarations and attendance stay open until the reveal: who comes late is marked, and who finds a conflict while scoring says so.
 */
export const sessionLifecycle = {
  planned: ['change', 'set-agenda', 'declare', 'attend', 'open', 'cancel'],
  opened: ['set-agenda', 'declare', 'attend', 'start-scoring', 'adjourn'],
  scoring: ['declare', 'attend', 'reveal', 'adjourn'],
  revealed: ['close', 'adjourn'],
  closed: [],
  adjourned: ['attend', 'reconvene', 'cancel'],
  cancelled: [],
} as const satisfies Record<SessionState, readonly SessionAct[]>;

/**
 * Whether an act is possible in a state. A council that met on paper has no sealed sheets to reveal: it is closed from any state after it was
 * opened.
 * @example sessionMay('planned', 'start-scoring') // false: it is opened first
 */
export function sessionMay(state: SessionState, act: SessionAct, kind: SessionKind = 'meeting'): boolean {
  if (kind === 'paper' && act === 'close') return ['opened', 'scoring', 'revealed'].includes(state);
  return allows(sessionLifecycle, state, act);
}

/** `meeting` · `written`: opinions asked for in writing (Art. 7.6d) · `paper`: met on paper, recorded later. */
export const sessionKinds = ['meeting', 'written', 'paper'] as const;
export type SessionKind = (typeof sessionKinds)[number];

/** Whether nothing more happens in a session. */
export function isOver(state: SessionState): boolean {
  return state === 'closed' || state === 'cancelled';
}

/** The lifecycle as plain words, for the printed page of lifecycles. */
export const sessionLifecycleDescription = {
  record: 'session of a council',
  vietnamese: 'phiên họp Hội đồng',
  law: '26/2026/QĐ-TTg, Arts 7.3d, 7.6d',
  states: sessionLifecycle,
} as const;
