// Shows the slip of a link that was not used yet, so that it can be printed and handed over. Whoever reads a slip could use it:
// so each look at one stands in the ledger.

import { z } from 'zod';
import type { OneTimeLink, OneTimeLinkId } from '#access/account.ts';
import type { Subject } from '#access/reach.ts';
import { findAccount } from '#access/store-accounts.ts';
import { findLink, listLinksOfBatch } from '#access/store-links.ts';
import type { AccountId } from '#kernel/ids.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { compareVietnamese } from '#kernel/vietnamese-text.ts';
import { id } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { managedSubjects } from '../manageable-account.ts';
import { linkNotUsable } from '../problems.ts';

/** What a slip says; the link itself is written by the page, which knows the address of the house. */
export interface Slip {
  readonly link: OneTimeLink;
  readonly accountId: AccountId;
  readonly displayName: string;
  readonly login: string;
}

async function linksOf(linkId: string, context: Context): Promise<readonly OneTimeLink[]> {
  const one = await findLink(context.db, linkId as OneTimeLinkId);
  return one === undefined ? await listLinksOfBatch(context.db, linkId) : [one];
}

/** `linkId`: one link, or the batch of links that an import made. */
export const printSlip = defineUseCase({
  name: 'access/print-slip',
  kind: 'sensitive-read',
  legalBasis: null,
  input: z.object({ linkId: id<'one-time-link'>() }),
  async subject({ linkId }, context): Promise<Result<readonly Subject[]>> {
    const links = await linksOf(linkId, context);
    if (links.length === 0) return refuse(linkNotUsable);
    const subjects: Subject[] = [];
    for (const link of links) {
      const managed = await managedSubjects(link.accountId, context);
      if (!managed.ok) return managed.problem.kind === 'not-found' ? refuse(linkNotUsable) : managed;
      subjects.push(...managed.value);
    }
    return ok(subjects);
  },
  async run({ linkId }, context) {
    const slips: Slip[] = [];
    for (const link of await linksOf(linkId, context)) {
      const open = link.usedAt === null && link.revokedAt === null && link.expiresAt > context.now;
      const account = await findAccount(context.db, link.accountId);
      if (!open || link.delivery !== 'slip' || account === undefined) continue;
      slips.push({ link, accountId: account.id, displayName: account.displayName, login: account.login });
      context.touch({ kind: 'one-time-link', id: link.id, before: null, after: { shown: context.now } });
    }
    // As a pile is handed out: by name.
    slips.sort((a, b) => compareVietnamese(a.displayName, b.displayName));
    return slips.length === 0 ? refuse(linkNotUsable) : ok(slips);
  },
});
