// Operations as devices write them, for tests of what they add up to: the n-th of a device by number, without signature.

import type { Operation, OperationKind, ValueOf } from '#modules/field/index.ts';

const visitId = '01920000-0000-7000-8000-0000000000aa';
export const opId = (n: number): string => `01920000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** `by`: the number of the device; `sees`: the number of the operation that it saw as the last of the field. */
export function written<Kind extends OperationKind>(
  n: number,
  by: number,
  kind: Kind,
  field: string,
  value: ValueOf[Kind],
  sees: number | null = null,
): Operation {
  return {
    id: opId(n),
    device: opId(by),
    sequence: n,
    previous: null,
    visitId,
    kind,
    field,
    sees: sees === null ? null : opId(sees),
    value,
    deviceTime: '2026-11-20T02:00:00.000Z',
    serverTimeSeen: null,
    signature: '',
  } as unknown as Operation;
}
