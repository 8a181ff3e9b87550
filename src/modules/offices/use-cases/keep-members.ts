// An account comes to a body, and leaves it: what it gives to do and to report is that body's for that time.

import { z } from 'zod';
import { officerRoles } from '#access/roles.ts';
import { findAccount } from '#access/store-accounts.ts';
import { listHoldersOf } from '#access/store-grants.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { reformDay } from '#law/territory-types.ts';
import { id, optionalDate } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type BodyMember, memberContent, standsOn } from '../rules/body.ts';
import { endMember as endRow, findBody, findMember, insertMember, listMembersOf } from '../store.ts';
import { subjectOfBody } from './keep-bodies.ts';

export const addMember = defineUseCase({
  name: 'offices/add-member',
  kind: 'act',
  legalBasis: null,
  input: z.object({ bodyId: id<'body'>(), accountId: id<'account'>(), validFrom: optionalDate }),
  subject: (input, context) => subjectOfBody(input, context),
  async run({ bodyId, accountId, validFrom }, context) {
    const { db, today, now, actor } = context;
    const body = await findBody(db, bodyId);
    const account = await findAccount(db, accountId);
    if (body === null || account === undefined) return refuse(notFound);
    if (!standsOn(body, today)) return refuse(problem('conflict', 'offices/ended'));
    const holders = await listHoldersOf(db, officerRoles, {
      provinceCode: body.provinceCode,
      today,
      reform: reformDay,
    });
    if (!holders.some((one) => one.accountId === accountId && one.communeCode === null)) {
      return refuse(invalidFields([{ path: 'accountId', code: 'offices/not-of-province' }]));
    }
    if ((await listMembersOf(db, bodyId)).some((one) => one.accountId === accountId && one.validUntil === null)) {
      return refuse(invalidFields([{ path: 'accountId', code: 'offices/member-already' }]));
    }
    const member: BodyMember = {
      id: context.newId<'body-member'>(),
      bodyId,
      provinceCode: body.provinceCode,
      accountId,
      personName: account.displayName,
      validFrom: validFrom ?? today,
      validUntil: null,
      madeBy: actor.accountId,
      madeAt: now,
    };
    await insertMember(db, member);
    context.touch({ kind: 'body-member', id: member.id, before: null, after: memberContent(member) });
    return ok({ memberId: member.id });
  },
});

export const endMember = defineUseCase({
  name: 'offices/end-member',
  kind: 'act',
  legalBasis: null,
  input: z.object({ memberId: id<'body-member'>() }),
  async subject({ memberId }, { db }) {
    const member = await findMember(db, memberId);
    return member === null ? refuse(notFound) : ok({ provinceCode: member.provinceCode, communeCode: null });
  },
  async run({ memberId }, context) {
    const { db, today } = context;
    const member = await findMember(db, memberId);
    if (member === null) return refuse(notFound);
    if (!(await endRow(db, memberId, today))) return refuse(problem('conflict', 'offices/member-ended'));
    const after = { ...member, validUntil: today < member.validFrom ? member.validFrom : today };
    context.touch({ kind: 'body-member', id: memberId, before: memberContent(member), after: memberContent(after) });
    return ok({ bodyId: member.bodyId, accountId: member.accountId });
  },
});
