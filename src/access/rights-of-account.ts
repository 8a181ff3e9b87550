// What an account holds on a day outside a session: its roles in units of today, the producers that it speaks for. Whoever acts for an account –
// a command at the console, a letter, a program with a key – is made from these.

import type { LocalDate } from '#kernel/calendar.ts';
import type { AccountId, ProducerId } from '#kernel/ids.ts';
import { findProducersByIds } from '#modules/producers/services.ts';
import type { Db } from '#platform/database/db.ts';
import { holdsOn } from './account.ts';
import type { Grant } from './actor.ts';
import { grantToday } from './granted-unit.ts';
import { listRoleGrants } from './store-grants.ts';
import { listProducerLinksOf } from './store-links.ts';

/** The officer roles of a day. */
export async function rolesHeld(db: Db, accountId: AccountId, on: LocalDate): Promise<readonly Grant[]> {
  const grants: Grant[] = [];
  for (const held of await listRoleGrants(db, accountId)) {
    const grant = holdsOn(held, on) ? await grantToday(held.role, held, on) : null;
    if (grant !== null) grants.push(grant);
  }
  return grants;
}

/** Producers as they live today: of a merged one, the record it was merged into. */
export async function livingProducers(db: Db, ids: readonly ProducerId[]): Promise<readonly ProducerId[]> {
  const living = new Set<ProducerId>();
  let open = ids;
  for (let steps = 0; open.length > 0 && steps < 20; steps += 1) {
    const found = await findProducersByIds(db, open);
    for (const producer of found) if (producer.mergedInto === null) living.add(producer.id);
    open = found.flatMap((producer) => producer.mergedInto ?? []);
  }
  return [...living];
}

/** The producers that an account speaks for. */
export async function producersHeld(db: Db, accountId: AccountId): Promise<readonly ProducerId[]> {
  const links = await listProducerLinksOf(db, accountId);
  return await livingProducers(
    db,
    links.filter((link) => link.status === 'confirmed').map((link) => link.producerId),
  );
}

/** The role of whoever speaks for producers; none where there is no producer. */
export const producerRole = (producerIds: readonly ProducerId[]): readonly Grant[] =>
  producerIds.length === 0 ? [] : [{ role: 'producer', provinceCode: null, communeCodes: [] }];
