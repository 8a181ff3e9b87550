// What a person sees of their own account: who they are here, what they may do where, how they prove it, where they are
// signed in.

import { z } from 'zod';
import type { DatedAssignment, ProducerLink, RoleGrant } from '#access/account.ts';
import { officerRoles } from '#access/roles.ts';
import { limitsOf } from '#access/session-limits.ts';
import { findAccount } from '#access/store-accounts.ts';
import { countRecoveryCodes, findTotp, type KeptCodes, listPasskeys } from '#access/store-factors.ts';
import { listAssignments, listRoleGrants } from '#access/store-grants.ts';
import { listProducerLinksOf } from '#access/store-links.ts';
import { listOpenSessions, type OpenSession } from '#access/store-sessions.ts';
import { type Instant, instantOf, millisecondsOf } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { ok, refuse } from '#kernel/result.ts';
import { findProducersByIds } from '#modules/producers/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';

export type { OpenSession };

/** A producer link with the producer's name. */
export interface NamedProducerLink extends ProducerLink {
  readonly producerName: string;
  readonly producerCode: string;
}

export interface OwnAccount {
  readonly id: AccountId;
  readonly login: string;
  readonly displayName: string;
  readonly email: string | null;
  readonly passwordChangedAt: Instant | null;
  readonly isOfficer: boolean;
  readonly grants: readonly RoleGrant[];
  readonly assignments: readonly DatedAssignment[];
  readonly links: readonly NamedProducerLink[];
  readonly app: { readonly since: Instant } | null;
  readonly passkeys: readonly { readonly id: string; readonly name: string; readonly madeAt: Instant }[];
  readonly recoveryCodes: KeptCodes;
  readonly sessions: readonly OpenSession[];
}

export const viewOwnAccount = defineUseCase({
  name: 'access/view-own-account',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  subject: async (_input, context) => ok({ provinceCode: null, communeCode: null, accountId: context.actor.accountId }),
  async run(_input, context) {
    const { db, now } = context;
    const id = context.actor.accountId as AccountId;
    const account = await findAccount(db, id);
    if (account === undefined) return refuse(notFound);
    const links = await listProducerLinksOf(db, id);
    const producers = await findProducersByIds(
      db,
      links.map((link) => link.producerId),
    );
    const isOfficer = context.actor.grants.some((grant) => officerRoles.includes(grant.role));
    const totp = await findTotp(db, id);
    const own: OwnAccount = {
      id,
      login: account.login,
      displayName: account.displayName,
      email: account.email,
      passwordChangedAt: account.passwordChangedAt,
      isOfficer,
      grants: await listRoleGrants(db, id),
      assignments: await listAssignments(db, id),
      links: links.map((link) => {
        const producer = producers.find((p) => p.id === link.producerId);
        return { ...link, producerName: producer?.name ?? '', producerCode: producer?.code ?? '' };
      }),
      app: totp === undefined ? null : { since: totp.confirmedAt },
      passkeys: (await listPasskeys(db, id)).map(({ id: key, name, madeAt }) => ({ id: key, name, madeAt })),
      recoveryCodes: await countRecoveryCodes(db, id),
      sessions: await listOpenSessions(db, id, now, instantOf(millisecondsOf(now) - limitsOf(isOfficer).idleMs)),
    };
    return ok(own);
  },
});
