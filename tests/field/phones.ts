// Phones with a key of their own, visits with a team, and the way to the server, for the tests of the field.

import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { Actor } from '#access/actor.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { type ProducerId, type ProductId, uuidV7 } from '#kernel/ids.ts';
import {
  canonicalOperation,
  hashOfOperation,
  type Operation,
  type OperationKind,
  type ValueOf,
} from '#modules/field/index.ts';
import { registerDevice } from '#modules/field/use-cases/register-device.ts';
import { type SyncAnswer, sync } from '#modules/field/use-cases/sync.ts';
import type { Visit, VisitId } from '#modules/inspections/index.ts';
import { planVisit } from '#modules/inspections/services.ts';
import { secureRandom } from '#platform/clock/random.ts';
import type { Ports } from '#runner/ports.ts';
import type { Context } from '#runner/use-case.ts';
import { done } from '../producers/people.ts';
import type { TestHouse } from '../support/database.ts';

let made = 0;
/** Ids in the order in which they were made, as a phone with an even clock makes them. */
export const newId = (): string => {
  made += 1;
  return uuidV7(1_795_100_000_000 + made, secureRandom);
};

export interface Phone {
  readonly id: string;
  readonly actor: Actor;
  /** `null`: what it writes is not signed, for a server that does not look. */
  readonly key: KeyObject | null;
  sequence: number;
  previous: string | null;
  seenServerTime: string | null;
}

/** A phone of somebody, known to the server. */
export async function newPhone(ports: Ports, actor: Actor, name = 'Điện thoại giả định'): Promise<Phone> {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = publicKey.export({ format: 'jwk' });
  const { deviceId } = await done(ports, actor, registerDevice, { name, publicKey: jwk });
  return { id: deviceId, actor, key: privateKey, sequence: 0, previous: null, seenServerTime: null };
}

/** What a phone writes down next. */
export function write<Kind extends OperationKind>(
  phone: Phone,
  visitId: string,
  kind: Kind,
  field: string,
  value: ValueOf[Kind],
  more: { readonly sees?: string | null | undefined; readonly deviceTime?: string } = {},
): Operation {
  phone.sequence += 1;
  const bare = {
    id: newId(),
    device: phone.id,
    sequence: phone.sequence,
    previous: phone.previous,
    visitId,
    kind,
    field,
    sees: more.sees ?? null,
    value,
    deviceTime: more.deviceTime ?? '2026-11-23T02:00:00.000Z',
    serverTimeSeen: phone.seenServerTime,
    signature: '',
  } as unknown as Operation;
  phone.previous = hashOfOperation(bare);
  return phone.key === null ? bare : signed(phone, bare);
}

/** The same signed by the phone's key. */
export function signed(phone: Pick<Phone, 'key'>, operation: Operation): Operation {
  if (phone.key === null) throw new Error('the phone has no key');
  const signature = sign('sha256', Buffer.from(canonicalOperation(operation)), {
    key: phone.key,
    dsaEncoding: 'ieee-p1363',
  }).toString('base64url');
  return { ...operation, signature };
}

export async function send(
  ports: Ports,
  phone: Phone,
  operations: readonly unknown[],
  more: Readonly<Record<string, unknown>> = {},
): Promise<SyncAnswer> {
  return await done(ports, phone.actor, sync, { device: phone.id, operations, ...more });
}

export const statesOf = (answer: SyncAnswer): readonly string[] => answer.results.map((one) => one.state);
export const reasonsOf = (answer: SyncAnswer): readonly (string | undefined)[] =>
  answer.results.map((one) => one.problem?.code);

/** A visit to a producer that exists nowhere, with these people in its team. */
export async function planned(
  { ports }: TestHouse,
  team: readonly Actor[],
  more: Partial<Visit> & { readonly producerId?: ProducerId | null; readonly productIds?: readonly ProductId[] } = {},
): Promise<VisitId> {
  const now = ports.clock.now();
  return await ports.database.write.transaction().execute(async (db) => {
    const context = {
      db,
      ports,
      now,
      today: ports.clock.today(),
      random: ports.random,
      actor: team[0],
      commandId: null,
      reach: { all: true },
      newId,
      touch: () => {},
      job: () => {},
    } as unknown as Context;
    const visit = await planVisit(context, {
      kind: 'supervision',
      provinceCode: '12',
      communeCode: '03390',
      producerId: null,
      producerName: 'HTX Giả định Bình Lư',
      place: 'Bản Giả định, xã Bình Lư',
      productIds: [],
      plannedOn: ports.clock.today() as LocalDate,
      checklists: ['label@1'],
      officeLabel: 'Văn phòng OCOP (giả định)',
      team: team.map((one, index) => ({
        accountId: one.accountId,
        name: one.displayName,
        agency: 'Cơ quan giả định',
        head: index === 0,
      })),
      ...more,
    } as Parameters<typeof planVisit>[1]);
    if (!visit.ok) throw new Error(JSON.stringify(visit.problem));
    return visit.value.id;
  });
}

export const answer = (value: string | number, note: string | null = null, photos: readonly string[] = []) => ({
  value,
  note,
  photos,
});
export const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
