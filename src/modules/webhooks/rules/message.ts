// What a message says: the type of the event, when it happened, the change as the list of changes tells it.

import type { SubjectKind } from '#modules/catalogue/index.ts';

/** A change as the list tells it; only what a message is named by. */
export interface ToldChange {
  readonly id: string;
  readonly at: string;
  readonly kind: SubjectKind;
  readonly change: string;
}

/** @example eventTypeOf({ kind: 'recognition', change: 'withdrawn' }) // 'recognition.withdrawn' */
export const eventTypeOf = ({ kind, change }: Pick<ToldChange, 'kind' | 'change'>): string => `${kind}.${change}`;

export const trialType = 'trial.sent';

/** The body, written once: the same bytes are signed and sent at each attempt. */
export function bodyOf(change: ToldChange): string {
  return JSON.stringify({ type: eventTypeOf(change), timestamp: change.at, data: change });
}

/** The body of a trial: nothing happened. */
export function trialBody(at: string, receiver: string): string {
  return JSON.stringify({ type: trialType, timestamp: at, data: { receiver } });
}
