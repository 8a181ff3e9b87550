// Devices of people: who has which, when it was last heard of, what waits from it; and taking one out of use.

import { z } from 'zod';
import type { Subject } from '#access/reach.ts';
import { reachOf } from '#access/reach.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { VisitId } from '#modules/inspections/index.ts';
import { findVisits } from '#modules/inspections/services.ts';
import { id, lines, oneOf, tickedIds } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { lawChecklists } from '../checklists.ts';
import { followVisits, letThrough } from '../receive-operations.ts';
import { recordWithChecklists } from '../record-of.ts';
import type { Checklist } from '../rules/checklist.ts';
import type { Device } from '../rules/device.ts';
import type { OperationState } from '../rules/inbox.ts';
import { type KeptOperation, operationContent } from '../rules/kept-operation.ts';
import {
  changeDevice,
  changeState,
  countStates,
  findDevice,
  findOperations,
  listDeviceRows,
  listOperationsBy,
  lockDevice,
} from '../store.ts';
import { deviceContent } from './register-device.ts';

export interface ListedDevice {
  readonly device: Device;
  readonly counts: Readonly<Partial<Record<OperationState, number>>>;
}

async function withCounts(devices: readonly Device[], { db }: Pick<Context, 'db'>): Promise<readonly ListedDevice[]> {
  const counted = await countStates(
    db,
    devices.map((one) => one.id),
  );
  return devices.map((device) => {
    const own = counted.filter((one) => one.deviceId === device.id);
    return { device, counts: Object.fromEntries(own.map((one) => [one.state, one.count])) };
  });
}

export async function subjectOfDevice(
  { deviceId }: { readonly deviceId: string },
  { db }: Context,
): Promise<Result<Subject>> {
  const device = await findDevice(db, deviceId);
  if (device === null || device.kind === 'desk') return refuse(notFound);
  const { provinceCode, communeCode, accountId } = device;
  return ok({ provinceCode, communeCode, accountId });
}

export const listDevices = defineUseCase({
  name: 'field/list-devices',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, context) {
    const devices = await listDeviceRows(context.db, context.reach);
    return ok({ devices: await withCounts(devices, context) });
  },
});

export interface DeviceView extends ListedDevice {
  readonly held: readonly KeptOperation[];
  readonly quarantined: readonly KeptOperation[];
  readonly refused: readonly KeptOperation[];
  /** Questions that what waits answers. */
  readonly checklists: readonly Checklist[];
  /** Names of the visits that what waits is about. */
  readonly visits: Readonly<Record<string, string>>;
  readonly may: Readonly<Record<'revoke' | 'release' | 'decide' | 'bringIn', boolean>>;
}

export const viewDevice = defineUseCase({
  name: 'field/view-device',
  kind: 'read',
  legalBasis: null,
  input: z.object({ deviceId: id<'field-device'>() }),
  subject: (input, context) => subjectOfDevice(input, context),
  async run({ deviceId }, context) {
    const { db, actor } = context;
    const device = await findDevice(db, deviceId);
    if (device === null) return refuse(notFound);
    const [listed] = await withCounts([device], context);
    const [held, quarantined, refused] = [
      await listOperationsBy(db, device.id, 'held'),
      await listOperationsBy(db, device.id, 'quarantined'),
      await listOperationsBy(db, device.id, 'refused'),
    ];
    const ids = [...new Set([...held, ...quarantined, ...refused].map((one) => one.operation.visitId))] as VisitId[];
    const found = await findVisits(db, ids);
    const visits = Object.fromEntries(found.map((one) => [one.id, one.producerName]));
    const checklists = new Map((await lawChecklists()).map((one) => [one.key, one]));
    for (const visit of found) {
      const { checklists: own } = await recordWithChecklists(db, visit, context.today);
      for (const one of own) checklists.set(one.key, one);
    }
    const own = device.accountId === actor.accountId;
    return ok<DeviceView>({
      device,
      counts: listed?.counts ?? {},
      held,
      quarantined,
      refused,
      checklists: [...checklists.values()],
      visits,
      may: {
        revoke: device.revokedAt === null,
        release: held.length > 0 && reachOf(actor, 'field/release-held') !== null,
        bringIn: reachOf(actor, 'field/bring-in') !== null,
        decide: quarantined.length > 0 && !own && reachOf(actor, 'field/decide-quarantined') !== null,
      },
    });
  },
});

export const revokeDevice = defineUseCase({
  name: 'field/revoke-device',
  kind: 'act',
  legalBasis: null,
  input: z.object({ deviceId: id<'field-device'>(), reason: lines(500) }),
  subject: (input, context) => subjectOfDevice(input, context),
  async run({ deviceId, reason }, context) {
    const device = await lockDevice(context.db, deviceId);
    if (device === null) return refuse(notFound);
    if (device.revokedAt !== null) return refuse(problem('conflict', 'field/revoked-already'));
    const changes = { revokedAt: context.now, revokedByName: context.actor.displayName, revokedBecause: reason };
    await changeDevice(context.db, device.id, changes);
    const after = deviceContent({ ...device, ...changes });
    context.touch({ kind: 'field-device', id: device.id, before: deviceContent(device), after });
    return ok({ deviceId });
  },
});

export const releaseHeld = defineUseCase({
  name: 'field/release-held',
  kind: 'act',
  legalBasis: null,
  input: z.object({ deviceId: id<'field-device'>(), reason: lines(500) }),
  subject: (input, context) => subjectOfDevice(input, context),
  async run({ deviceId, reason }, context) {
    const device = await lockDevice(context.db, deviceId);
    if (device === null) return refuse(notFound);
    const released = await letThrough(context, device, { byName: context.actor.displayName, because: reason });
    if (released === 0) return refuse(problem('conflict', 'field/nothing-held'));
    context.touch({ kind: 'field-device', id: device.id, before: deviceContent(device), after: deviceContent(device) });
    return ok({ deviceId, released });
  },
});

export const decideQuarantined = defineUseCase({
  name: 'field/decide-quarantined',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    deviceId: id<'field-device'>(),
    /** Which; none named: all that wait from this device. */
    operations: tickedIds<string>(),
    decision: oneOf(['accept', 'refuse']),
    reason: lines(1_000),
  }),
  subject: (input, context) => subjectOfDevice(input, context),
  async run({ deviceId, operations, decision, reason }, context) {
    const { db, actor, now } = context;
    const device = await lockDevice(db, deviceId);
    if (device === null) return refuse(notFound);
    if (device.accountId === actor.accountId) return refuse(problem('forbidden', 'field/own-quarantine'));
    const waiting = await listOperationsBy(db, device.id, 'quarantined');
    const chosen = operations.length === 0 ? waiting : waiting.filter((one) => operations.includes(one.operation.id));
    if (chosen.length === 0) return refuse(problem('conflict', 'field/nothing-quarantined'));
    const state = decision === 'accept' ? 'applied' : 'refused';
    for (const reasonBefore of new Set(chosen.map((one) => one.reason))) {
      const ids = chosen.filter((one) => one.reason === reasonBefore).map((one) => one.operation.id);
      await changeState(db, ids, {
        state,
        reason: reasonBefore,
        decidedByName: actor.displayName,
        decidedBecause: reason,
        decidedAt: now,
      });
    }
    const after = await findOperations(
      db,
      chosen.map((one) => one.operation.id),
    );
    for (const before of chosen) {
      const now = after.find((one) => one.operation.id === before.operation.id) ?? before;
      const [was, is] = [operationContent(before), operationContent(now)];
      context.touch({ kind: 'field-operation', id: before.operation.id, before: was, after: is });
    }
    const ids = [...new Set(chosen.map((one) => one.operation.visitId))] as VisitId[];
    const visits = new Map(
      (await findVisits(db, ids)).filter((one) => one.state !== 'closed').map((one) => [one.id as string, one]),
    );
    await followVisits(context, after, visits);
    return ok({ deviceId, decided: chosen.length });
  },
});
