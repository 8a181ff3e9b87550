// Keys for the sweep: one that works and one that was revoked, held by whoever opens these pages first.

import { stranger } from '#access/actor.ts';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { revokeKey } from '#modules/interface-keys/use-cases/revoke-key.ts';
import { asked, makeKey } from '../interface-keys/making.ts';
import { done } from '../producers/people.ts';
import type { TestHouse } from '../support/database.ts';

/** Values for the addresses of keys. */
export async function keySamples(house: TestHouse, login: string): Promise<readonly [string, string][]> {
  const { ports } = house;
  const account = await findAccountByLogin(ports.database.write, login);
  if (account === undefined) throw new Error(`there is no account ${login}`);
  const grants = [{ role: 'province-officer', provinceCode: '12', communeCodes: [] }] as const;
  const actor = {
    ...stranger,
    kind: 'account',
    accountId: account.id,
    displayName: account.displayName,
    grants,
    secondFactor: true,
  } as const;
  const make = (name: string, office: string) =>
    done(ports, actor, makeKey, asked({ name, office, addresses: '10.0.0.0/24\n192.0.2.7' }).input);
  const { keyId: over } = await make('Máy chủ cũ của Sở (giả định), chuyển dữ liệu hằng đêm', '');
  await done(ports, actor, revokeKey, { keyId: over });
  const { keyId } = await make('Trục liên thông của tỉnh (giả định)', '12');
  return [['/quan-tri/khoa-truy-cap :keyId', keyId]];
}
