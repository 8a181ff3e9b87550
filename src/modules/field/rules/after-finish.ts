// What was made after a visit was said to be over. Nobody's clock has a say: the device that said so goes by its own order, another device by
// the time of the server that it had seen.

import type { Operation } from './operation.ts';

/** Where and when somebody said that the visit is over. */
export interface FinishSeen {
  readonly device: string;
  readonly sequence: number;
  /** When the server had it. */
  readonly arrivedAt: string;
}

/**
 * Whether an operation was surely made after one of these ends. What another device wrote before it heard of the end was work of the visit.
 * @example madeAfterFinish({ device: 'a', sequence: 3, serverTimeSeen: null }, [{ device: 'a', sequence: 2, arrivedAt: '' }]) // true
 */
export function madeAfterFinish(
  { device, sequence, serverTimeSeen }: Pick<Operation, 'device' | 'sequence' | 'serverTimeSeen'>,
  finishes: readonly FinishSeen[],
): boolean {
  return finishes.some((one) =>
    one.device === device ? sequence > one.sequence : serverTimeSeen !== null && serverTimeSeen > one.arrivedAt,
  );
}

/**
 * Whether an operation gives no reason and would have to after the end: an answer, which then is a correction, and a note, a finding or a sample
 * without `late`. Photographs, positions and signatures only bear out what was said.
 * @example lacksReason({ kind: 'noted', value: { words: 'Kho ẩm', photos: [] } }) // true
 */
export function lacksReason(operation: Pick<Operation, 'kind' | 'value'>): boolean {
  if (operation.kind === 'answered') return true;
  if (operation.kind !== 'noted' && operation.kind !== 'found' && operation.kind !== 'sampled') return false;
  const { late } = operation.value as { readonly late?: string | null };
  return late === undefined || late === null;
}
