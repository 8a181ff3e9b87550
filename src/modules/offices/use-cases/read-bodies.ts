// The bodies of a province, those that stand and those that ended, and one of them with who belongs to it.

import { z } from 'zod';
import { officerRoles, type Role } from '#access/roles.ts';
import { findAccounts } from '#access/store-accounts.ts';
import { listHoldersOf } from '#access/store-grants.ts';
import type { AccountId } from '#kernel/ids.ts';
import { ok, refuse } from '#kernel/result.ts';
import { startingResponsibilities, type UsualBody } from '#law/responsibilities.ts';
import { reformDay } from '#law/territory-types.ts';
import { id, optionalText } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { provinceSeen } from '../own-province.ts';
import { type Body, type BodyMember, standsOn } from '../rules/body.ts';
import { bodyNamed } from '../rules/responsibility.ts';
import { findBody, listAllBodies, listMembersOf, listMembersOn } from '../store.ts';

export interface BodyList {
  readonly provinceCode: string;
  readonly standing: readonly { readonly body: Body; readonly people: number }[];
  readonly ended: readonly Body[];
  /** Usual names that no body of the province has. */
  readonly usual: readonly UsualBody[];
}

export const listBodiesOfProvince = defineUseCase({
  name: 'offices/list-bodies',
  kind: 'read',
  legalBasis: null,
  input: z.object({ provinceCode: optionalText(2) }),
  async run(input, context) {
    const { db, today } = context;
    const provinceCode = provinceSeen(context, input.provinceCode);
    const all = await listAllBodies(db, provinceCode);
    const members = await listMembersOn(db, provinceCode, today);
    return ok<BodyList>({
      provinceCode,
      standing: all
        .filter((body) => standsOn(body, today))
        .map((body) => ({ body, people: members.filter((one) => one.bodyId === body.id).length })),
      ended: all.filter((body) => !standsOn(body, today)),
      usual: startingResponsibilities().usualBodies.filter((one) => bodyNamed(all, one.name, today) === null),
    });
  },
});

/** Somebody who could be added: names alone do not tell people of one first name apart. */
export interface Candidate {
  readonly id: AccountId;
  readonly name: string;
  readonly login: string;
  readonly roles: readonly Role[];
}

export interface BodyView {
  readonly body: Body;
  readonly stands: boolean;
  readonly members: readonly (BodyMember & { readonly belongs: boolean })[];
  readonly successors: readonly Body[];
  readonly predecessors: readonly Body[];
  /** Accounts of the province that could be added, by name. */
  readonly candidates: readonly Candidate[];
  readonly others: readonly Body[];
}

export const viewBody = defineUseCase({
  name: 'offices/view-body',
  kind: 'read',
  legalBasis: null,
  input: z.object({ bodyId: id<'body'>() }),
  async run({ bodyId }, context) {
    const { db, today } = context;
    const body = await findBody(db, bodyId);
    if (body === null || (!context.reach.all && body.provinceCode !== provinceSeen(context))) return refuse(notFound);
    const all = await listAllBodies(db, body.provinceCode);
    const members = await listMembersOf(db, bodyId);
    const holders = await listHoldersOf(db, officerRoles, {
      provinceCode: body.provinceCode,
      today,
      reform: reformDay,
    });
    const inIt = new Set(members.filter((one) => standsOn(one, today)).map((one) => one.accountId));
    const free = new Set(
      holders.filter((one) => one.communeCode === null && !inIt.has(one.accountId)).map((one) => one.accountId),
    );
    const accounts = await findAccounts(db, [...free]);
    return ok<BodyView>({
      body,
      stands: standsOn(body, today),
      members: members.map((one) => ({ ...one, belongs: standsOn(one, today) })),
      successors: all.filter((one) => body.successorIds.includes(one.id)),
      predecessors: all.filter((one) => one.successorIds.includes(body.id)),
      candidates: accounts
        .map(({ id: accountId, displayName, login }) => ({
          id: accountId,
          name: displayName,
          login,
          roles: [...new Set(holders.filter((one) => one.accountId === accountId).map((one) => one.role))],
        }))
        .sort((a, b) => a.name.localeCompare(b.name, 'vi')),
      others: all.filter((one) => one.id !== body.id && standsOn(one, today)),
    });
  },
});
