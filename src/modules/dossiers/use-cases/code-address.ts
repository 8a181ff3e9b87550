// The facts from which it is judged to which address a code may go: accounts that speak for the producer, and who wrote the address of the
// register when.

import { findAccounts } from '#access/store-accounts.ts';
import { listOpenLinksTo } from '#access/store-links.ts';
import type { Instant } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { historyOf } from '#modules/ledger/services.ts';
import { findProducerById } from '#modules/producers/services.ts';
import type { Db } from '#platform/database/db.ts';
import { type AddressFacts, type CodeAddress, codeAddress } from '../rules/code-address.ts';
import type { Dossier } from '../rules/dossier.ts';
import { findTypists } from '../store-invitations.ts';

/** Who wrote the address that the register holds, and when: the newest act after which it was another one. */
async function writtenIn(db: Db, dossier: Dossier): Promise<AddressFacts['register']> {
  const producer = await findProducerById(db, dossier.producerId);
  const email = producer?.email ?? null;
  const nobody = { email, writtenBy: null, writtenAt: null };
  if (producer === null || email === null) return nobody;
  const acts = await historyOf(db, 'producer', producer.id, 500);
  const wrote = acts.find(({ before }) => ((before as { email?: unknown } | null)?.email ?? null) !== email);
  if (wrote === undefined) return nobody;
  return { email, writtenBy: wrote.actorId as AccountId | null, writtenAt: wrote.at as Instant };
}

/** The address of a code that an officer asks for; `null`: the way by code is not open. */
export async function findCodeAddress(
  db: Db,
  dossier: Dossier,
  officer: AccountId | null,
): Promise<CodeAddress | null> {
  const links = (await listOpenLinksTo(db, [dossier.producerId])).filter((link) => link.status === 'confirmed');
  const accounts = await findAccounts(
    db,
    links.map((link) => link.accountId),
  );
  return codeAddress({
    accounts: accounts.filter((account) => account.status === 'active'),
    register: await writtenIn(db, dossier),
    openedAt: dossier.madeAt,
    typists: new Set([officer, dossier.openedBy, ...(await findTypists(db, dossier.id))]),
  });
}
