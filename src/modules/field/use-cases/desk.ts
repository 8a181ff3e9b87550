// What is entered at an office goes through the same operations as what a phone writes: the desk of an account is a device of its own,
// without a key, since the account itself is signed in.

import { millisecondsOf } from '#kernel/calendar.ts';
import { type AccountId, uuidV7 } from '#kernel/ids.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Visit } from '#modules/inspections/index.ts';
import type { Context } from '#runner/use-case.ts';
import { checklistsForVisit } from '../checklists.ts';
import { type Outcome, receiveOperations } from '../receive-operations.ts';
import { keptRecordOf } from '../record-of.ts';
import { hashOfOperation } from '../rules/canonical.ts';
import type { Device } from '../rules/device.ts';
import type { DeviceId, Operation, OperationKind, ValueOf } from '../rules/operation.ts';
import { findDeskOf, insertDevice, listPlaces, lockDevice } from '../store.ts';
import { deviceContent, unitOf } from './register-device.ts';

/** One thing said at the desk. */
export type Said = {
  readonly [Kind in OperationKind]: {
    readonly kind: Kind;
    readonly field: string;
    readonly value: ValueOf[Kind];
    readonly sees: string | null;
  };
}[OperationKind];

async function deskOf(context: Context): Promise<Device> {
  const { db, actor, now } = context;
  const accountId = actor.accountId as AccountId;
  const known = await findDeskOf(db, accountId);
  if (known !== null) return (await lockDevice(db, known.id)) ?? known;
  const desk: Device = {
    id: context.newId<'field-device'>() as DeviceId,
    version: 1,
    accountId,
    accountName: actor.displayName,
    ...unitOf(actor),
    name: actor.displayName,
    kind: 'desk',
    publicKey: null,
    registeredAt: now,
    lastContactAt: now,
    unsent: 0,
    through: 0,
    revokedAt: null,
    revokedByName: null,
    revokedBecause: null,
    wipedAt: null,
  };
  await insertDevice(db, desk);
  context.touch({ kind: 'field-device', id: desk.id, before: null, after: deviceContent(desk) });
  return desk;
}

/** Writes what was said into the record of a visit, in its order; the first at a visit opens it under its checklists. */
export async function sayAtDesk(
  context: Context,
  visit: Visit,
  said: readonly Said[],
): Promise<Result<readonly Outcome[]>> {
  const { db, now, today, random } = context;
  const desk = await deskOf(context);
  const { record } = await keptRecordOf(db, visit.id);
  const opening: readonly Said[] =
    record.checklists.length > 0
      ? []
      : [
          {
            kind: 'opened',
            field: 'visit',
            value: { checklists: (await checklistsForVisit(db, visit, today)).map((one) => one.key) },
            sees: null,
          },
        ];
  const [last] = await listPlaces(db, desk.id, desk.through, desk.through);
  let previous = last?.hash ?? null;
  const operations = [...opening, ...said].map((one, index) => {
    const operation = {
      ...one,
      id: uuidV7(millisecondsOf(now) + index, random),
      device: desk.id,
      sequence: desk.through + index + 1,
      previous,
      visitId: visit.id,
      deviceTime: now,
      serverTimeSeen: now,
      signature: '',
    } as Operation;
    previous = hashOfOperation(operation);
    return operation;
  });
  const outcomes = await receiveOperations(context, desk, operations, { trusted: true });
  const refused = outcomes.find((one) => one.problem !== undefined);
  return refused?.problem === undefined ? ok(outcomes) : refuse(refused.problem);
}

/** An id for something that is only added: a finding, a note. */
export const newKey = (context: Context): string => uuidV7(millisecondsOf(context.now), context.random);
