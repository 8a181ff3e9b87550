// A phone makes itself known with the public half of a key that never leaves it. The same key once more answers the same device.

import { z } from 'zod';
import type { Actor } from '#access/actor.ts';
import { addDays } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { listVisitsOf } from '#modules/inspections/services.ts';
import { text } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { isUsableKey } from '../device-key.ts';
import { type Device, isDeviceKey } from '../rules/device.ts';
import type { DeviceId } from '../rules/operation.ts';
import { insertDevice, listDevicesOf } from '../store.ts';

/** Phones of one person that are in use; more than a drawer full is a fault or an attack. */
const MOST_DEVICES = 10;

/** The unit a person's officer roles are for; who holds none works in a team by its decision alone. */
export function unitOf({ grants }: Actor): Pick<Device, 'provinceCode' | 'communeCode'> {
  const grant = grants.find((one) => one.role !== 'producer' && one.provinceCode !== null);
  return { provinceCode: grant?.provinceCode ?? null, communeCode: grant?.communeCodes[0] ?? null };
}

/** Whether a person has anything to do in the field: an officer, or in the team of a visit of these months. */
export async function worksInField({ actor, db, today }: Context): Promise<boolean> {
  if (actor.accountId === null) return false;
  if (actor.grants.some((one) => one.role !== 'producer')) return true;
  return (await listVisitsOf(db, actor.accountId, addDays(today, -60), addDays(today, 60))).length > 0;
}

/** What the ledger keeps of a device. */
export function deviceContent(device: Device): Readonly<Record<string, unknown>> {
  const { lastContactAt: _contact, ...content } = device;
  return content;
}

export const registerDevice = defineUseCase({
  name: 'field/register-device',
  kind: 'act',
  legalBasis: null,
  apiPath: 'field/devices',
  input: z.object({ name: text(80), publicKey: z.unknown() }),
  async run({ name, publicKey }, context) {
    const { db, actor, now } = context;
    if (!(await worksInField(context))) return refuse(problem('forbidden', 'field/no-duty'));
    if (!isDeviceKey(publicKey) || !isUsableKey(publicKey)) {
      return refuse(invalidFields([{ path: 'publicKey', code: 'field/not-a-key' }]));
    }
    const accountId = actor.accountId as AccountId;
    const own = await listDevicesOf(db, accountId);
    const known = own.find((one) => one.publicKey?.x === publicKey.x && one.publicKey.y === publicKey.y);
    if (known !== undefined) {
      if (known.revokedAt !== null) return refuse(problem('conflict', 'field/device-revoked'));
      context.touch({ kind: 'field-device', id: known.id, before: null, after: deviceContent(known) });
      return ok({ deviceId: known.id, through: known.through, serverTime: now });
    }
    if (own.filter((one) => one.revokedAt === null).length >= MOST_DEVICES) {
      return refuse(problem('conflict', 'field/too-many-devices', { most: MOST_DEVICES }));
    }
    const { kty, crv, x, y } = publicKey;
    const device: Device = {
      id: context.newId<'field-device'>() as DeviceId,
      version: 1,
      accountId,
      accountName: actor.displayName,
      ...unitOf(actor),
      name,
      kind: 'phone',
      publicKey: { kty, crv, x, y },
      registeredAt: now,
      lastContactAt: now,
      unsent: 0,
      through: 0,
      revokedAt: null,
      revokedByName: null,
      revokedBecause: null,
      wipedAt: null,
    };
    await insertDevice(db, device);
    context.touch({ kind: 'field-device', id: device.id, before: null, after: deviceContent(device) });
    return ok({ deviceId: device.id, through: 0, serverTime: now });
  },
});
