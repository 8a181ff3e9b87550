// One account as an officer sees it: who, which roles where, which way in is open, what was done to it. No secret, and of the
// second factor only whether there is one.

import { z } from 'zod';
import { type Account, type DatedAssignment, holdsOn, type OneTimeLink, type RoleGrant } from '#access/account.ts';
import { grantableRoles, mayGive } from '#access/grantable-roles.ts';
import { placesToday } from '#access/granted-unit.ts';
import { findAccounts } from '#access/store-accounts.ts';
import { findTotp, listPasskeys } from '#access/store-factors.ts';
import { listAssignments } from '#access/store-grants.ts';
import { listLinks, listProducerLinksOf } from '#access/store-links.ts';
import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { ok, refuse } from '#kernel/result.ts';
import { type HistoryItem, historyOf } from '#modules/ledger/services.ts';
import { findProducersByIds } from '#modules/producers/services.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { findAccountWithRoles, managedSubjects, seenSubject } from '../manageable-account.ts';
import { nameOfUnit } from '../unit-choice.ts';
import type { NamedProducerLink } from './view-own-account.ts';

/** An act on the account with the name of who did it. */
export interface AccountHistoryItem extends HistoryItem {
  readonly actorName: string;
}

export interface AccountView {
  readonly account: Omit<Account, 'passwordHash'>;
  readonly hasPassword: boolean;
  readonly hasSecondFactor: boolean;
  readonly grants: readonly (RoleGrant & { readonly holds: boolean; readonly mayEnd: boolean })[];
  readonly assignments: readonly (DatedAssignment & { readonly state: 'ahead' | 'holds' | 'over' })[];
  readonly links: readonly NamedProducerLink[];
  readonly oneTimeLinks: readonly (OneTimeLink & { readonly usable: boolean })[];
  readonly history: readonly AccountHistoryItem[];
  /** Names of people mentioned: who granted, made, handed over. */
  readonly names: Readonly<Record<string, string>>;
  /** The unit that keeps the account, as it was called when that was said; `null`: none. */
  readonly homeName: string | null;
  /** Whether the viewer may change this account; if not, why. */
  readonly manageable: boolean;
  readonly whyNot: 'own' | 'wider' | null;
  /** Whether the viewer may give roles at all. */
  readonly givesRoles: boolean;
}

function stateOf(duty: DatedAssignment, today: LocalDate): 'ahead' | 'holds' | 'over' {
  if (holdsOn(duty, today)) return 'holds';
  return duty.validFrom > today && duty.endedAt === null ? 'ahead' : 'over';
}

function usable(link: OneTimeLink, now: Instant): boolean {
  return link.usedAt === null && link.revokedAt === null && link.expiresAt > now;
}

export const viewAccount = defineUseCase({
  name: 'access/view-account',
  kind: 'read',
  legalBasis: null,
  input: z.object({ accountId: id<'account'>() }),
  subject: async ({ accountId }, context) => await seenSubject(accountId, context),
  async run({ accountId }, context) {
    const { db, today, now, actor } = context;
    const found = await findAccountWithRoles(db, accountId);
    if (found === null) return refuse(notFound);
    const { passwordHash, ...account } = found.account;
    const oneTimeLinks = (await listLinks(db, accountId, 10)).map((link) => ({ ...link, usable: usable(link, now) }));
    const links = await listProducerLinksOf(db, accountId);
    const producers = await findProducersByIds(
      db,
      links.map((link) => link.producerId),
    );
    const history = await historyOf(db, 'account', accountId, 50);
    const mentioned = new Set<string>(
      [
        ...history.map((item) => item.actorId),
        ...found.grants.flatMap((grant) => [grant.grantedBy, grant.endedBy]),
        ...oneTimeLinks.flatMap((link) => [link.madeBy, link.handedBy]),
        ...links.flatMap((link) => [link.decidedBy, link.endedBy]),
      ].filter((one) => one !== null),
    );
    const people = await findAccounts(db, [...mentioned] as AccountId[]);
    const names = Object.fromEntries(people.map((person) => [person.id, person.displayName]));
    const grants = [];
    for (const grant of found.grants) {
      const places = await placesToday(grant, today);
      const mayEnd =
        places.length > 0 &&
        actor.accountId !== accountId &&
        places.every((place) => mayGive(actor, grant.role, place));
      grants.push({ ...grant, holds: holdsOn(grant, today), mayEnd });
    }
    const managed = await managedSubjects(accountId, context);
    const view: AccountView = {
      account,
      hasPassword: passwordHash !== null,
      hasSecondFactor: (await findTotp(db, accountId)) !== undefined || (await listPasskeys(db, accountId)).length > 0,
      grants,
      assignments: (await listAssignments(db, accountId)).map((one) => ({ ...one, state: stateOf(one, today) })),
      links: links.map((link) => {
        const producer = producers.find((p) => p.id === link.producerId);
        return { ...link, producerName: producer?.name ?? '', producerCode: producer?.code ?? '' };
      }),
      oneTimeLinks,
      history: history.map((item) => ({ ...item, actorName: names[item.actorId ?? ''] ?? '' })),
      names,
      homeName: await nameOfUnit(account, account.namedOn),
      manageable: managed.ok,
      whyNot: managed.ok ? null : actor.accountId === accountId ? 'own' : 'wider',
      givesRoles: actor.grants.some((grant) => grantableRoles[grant.role].length > 0),
    };
    return ok(view);
  },
});
