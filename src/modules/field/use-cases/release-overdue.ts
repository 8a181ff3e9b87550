// What has waited behind a gap for seven days is let through by the clock of the house: what is missing may never come.

import { z } from 'zod';
import { systemActor } from '#access/actor.ts';
import { instantAfterDays } from '#kernel/calendar.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id } from '#runner/fields.ts';
import type { Ports } from '#runner/ports.ts';
import { notFound, runUseCase } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { letThrough } from '../receive-operations.ts';
import { HELD_DAYS } from '../rules/inbox.ts';
import { listDevicesHeldSince, lockDevice } from '../store.ts';
import { deviceContent } from './register-device.ts';

export const releaseOverdue = defineUseCase({
  name: 'field/release-overdue',
  kind: 'act',
  legalBasis: null,
  input: z.object({ deviceId: id<'field-device'>() }),
  async run({ deviceId }, context) {
    const device = await lockDevice(context.db, deviceId);
    if (device === null) return refuse(notFound);
    const released = await letThrough(context, device, { byName: 'system', because: `${HELD_DAYS}` });
    context.touch({ kind: 'field-device', id: device.id, before: deviceContent(device), after: deviceContent(device) });
    return ok({ deviceId, released });
  },
});

/** Lets everything through that has waited so long; answers from how many devices. */
export async function releaseWhatWaited(ports: Ports): Promise<number> {
  const before = instantAfterDays(ports.clock.now(), -HELD_DAYS);
  const devices = await listDevicesHeldSince(ports.database.write, before);
  for (const deviceId of devices) await runUseCase(ports, releaseOverdue, { deviceId }, { actor: systemActor });
  return devices.length;
}
