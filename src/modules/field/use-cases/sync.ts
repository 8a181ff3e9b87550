// A phone sends what it recorded. The answer says of every operation what became of it, which photographs are still wanted, and how the
// visits stand; it is given after the commit, so nothing is reported that could still be lost.

import { z } from 'zod';
import type { AccountId, FileHash } from '#kernel/ids.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { VisitId } from '#modules/inspections/index.ts';
import { findVisits } from '#modules/inspections/services.ts';
import { id, optionalWhole, tick } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type Outcome, receiveOperations } from '../receive-operations.ts';
import { recordWithChecklists } from '../record-of.ts';
import { completeness } from '../rules/completeness.ts';
import type { Device } from '../rules/device.ts';
import { operationLimits } from '../rules/operation.ts';
import { changeDevice, lockDevice } from '../store.ts';
import { arrivedAmong } from '../store-files.ts';
import { deviceContent } from './register-device.ts';

/** How a visit stands after what was sent. */
export interface SyncedRecord {
  readonly visitId: string;
  readonly finished: boolean;
  readonly complete: boolean;
  readonly undecided: readonly string[];
}

export interface SyncAnswer {
  readonly serverTime: string;
  readonly results: readonly Outcome[];
  /** Hashes of photographs that operations name and that have not arrived. */
  readonly wants: readonly FileHash[];
  /** Those of the asked photographs that are here. */
  readonly arrived: readonly string[];
  readonly records: readonly SyncedRecord[];
  /** Everything of this device up to this sequence was reached. */
  readonly through: number;
  /** The device was revoked: it wipes itself once it has sent what it holds. */
  readonly wipe: boolean;
}

const syncInput = z.object({
  device: id<'field-device'>(),
  operations: z.array(z.unknown()),
  /** Photographs of which the device wants to know whether they have arrived, at the visit that it names; older apps name none. */
  asks: z
    .array(z.union([z.string().max(64), z.object({ visitId: id<'visit'>(), sha256: z.string().max(64) })]))
    .max(500)
    .optional(),
  /** What the device still holds besides these. */
  unsent: optionalWhole(0, 1_000_000),
  /** It has wiped itself, after it was told to. */
  wiped: tick,
});

/** The device of the person who asks, under a lock; anybody else's is answered like a missing one. */
async function ownDevice(deviceId: string, { db, actor }: Context): Promise<Result<Device>> {
  const device = await lockDevice(db, deviceId);
  if (device === null || device.accountId !== actor.accountId) return refuse(notFound);
  return device.kind === 'phone' ? ok(device) : refuse(problem('invalid', 'field/desk-does-not-send'));
}

/** Visits that operations name, in the order of naming. */
function visitsNamed(operations: readonly unknown[]): readonly string[] {
  const named = operations.map((one) => (one as { readonly visitId?: unknown } | null)?.visitId);
  return [...new Set(named.filter((one): one is string => typeof one === 'string'))];
}

export const sync = defineUseCase({
  name: 'field/sync',
  kind: 'act',
  legalBasis: null,
  input: syncInput,
  async run(input, context) {
    const { db, now } = context;
    const { operations } = input;
    if (operations.length > operationLimits.perCall) {
      const details = { sent: operations.length, most: operationLimits.perCall };
      return refuse(invalidFields([{ path: 'operations', code: 'field/too-many-at-once', details }]));
    }
    const found = await ownDevice(input.device, context);
    if (!found.ok) return found;
    const device = found.value;
    const results = await receiveOperations(context, device, operations);
    const wiped = input.wiped && device.revokedAt !== null && device.wipedAt === null;
    const contact = {
      lastContactAt: now,
      ...(input.unsent === null ? {} : { unsent: input.unsent }),
      ...(wiped ? { wipedAt: now } : {}),
    };
    await changeDevice(db, device.id, contact);
    const after: Device = { ...((await lockDevice(db, device.id)) ?? device) };
    context.touch({ kind: 'field-device', id: device.id, before: deviceContent(device), after: deviceContent(after) });
    const wants: FileHash[] = [];
    const records: SyncedRecord[] = [];
    const taken = new Set(results.filter((one) => one.state !== 'refused').map((one) => one.id));
    const mine = operations.filter((one) => taken.has(String((one as { readonly id?: unknown } | null)?.id)));
    const visits = new Map(
      (await findVisits(db, visitsNamed(mine) as VisitId[])).map((one) => [one.id as string, one]),
    );
    for (const visitId of visitsNamed(mine)) {
      const visit = visits.get(visitId);
      if (visit === undefined) continue;
      const { record, checklists } = await recordWithChecklists(db, visit, context.today);
      wants.push(...(record.missingFiles as readonly FileHash[]));
      const { complete, undecided } = completeness(record, checklists);
      records.push({ visitId, finished: record.finished !== null, complete, undecided });
    }
    return ok<SyncAnswer>({
      serverTime: now,
      results,
      wants: [...new Set(wants)],
      arrived: await arrivedAmong(db, input.asks ?? [], context.actor.accountId as AccountId),
      records,
      through: after.through,
      wipe: device.revokedAt !== null,
    });
  },
});
