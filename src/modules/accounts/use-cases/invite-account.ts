// Opens an account for somebody with a first role in a unit. Nobody sets a password for somebody else: the person does it
// with a link that works once, by letter or on a slip.

import { z } from 'zod';
import { type Account, accountContent, type RoleGrant, roleGrantContent } from '#access/account.ts';
import { mayGive, type PlaceToday } from '#access/grantable-roles.ts';
import { isMailAddress, loginKey } from '#access/login-name.ts';
import { type Role, roles } from '#access/roles.ts';
import { findTakenLogins, insertAccount } from '#access/store-accounts.ts';
import { insertRoleGrant } from '#access/store-grants.ts';
import { addDays, type LocalDate } from '#kernel/calendar.ts';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { oneOf, optionalDate, optionalText, text } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { giveLink } from '../one-time-links.ts';
import { nameOfUnit, unit } from '../unit-choice.ts';

/** One person to be invited, as a form or a line of a sheet gives them. */
export const invitation = z.object({
  displayName: text(120),
  login: text(200).superRefine((value, context) => {
    if (loginKey(value) === null) context.addIssue({ code: 'custom', params: { code: 'access/login-format' } });
  }),
  email: optionalText(200)
    .prefault(null)
    .superRefine((value, context) => {
      if (value === null || isMailAddress(value)) return;
      context.addIssue({ code: 'custom', params: { code: 'access/mail-format' } });
    }),
  role: oneOf(roles),
  unit,
  office: optionalText(120).prefault(null),
  /** The last day of the role. */
  lastDay: optionalDate.prefault(null),
  delivery: oneOf(['mail', 'slip']),
});
export type Invitation = z.infer<typeof invitation>;

/**
 * Every fault of an invitation that its fields alone do not show; of a line of a sheet also where other fields are wrong.
 * `taken` are logins that exist already.
 */
export async function invitationFaults(
  wanted: Partial<Invitation>,
  context: Context,
  taken: ReadonlySet<string>,
): Promise<readonly FieldProblem[]> {
  const faults: FieldProblem[] = [];
  const { login, email, role, unit: place, lastDay, delivery } = wanted;
  if (login !== undefined && taken.has(loginKey(login) ?? '')) {
    faults.push({ path: 'login', code: 'access/login-taken' });
  }
  if (place !== undefined && (await nameOfUnit(place, context.today)) === null) {
    faults.push({ path: 'unit', code: 'access/unit-not-found' });
  } else if (place !== undefined && role !== undefined && !mayOpenFor(context, role, place)) {
    faults.push({ path: 'role', code: 'access/role-not-grantable' });
  }
  if (lastDay != null && lastDay < context.today) faults.push({ path: 'lastDay', code: 'access/end-not-ahead' });
  if (delivery === 'mail') {
    if (email === null) faults.push({ path: 'email', code: 'required' });
    if (!context.ports.mailer.delivers) faults.push({ path: 'delivery', code: 'access/no-mail-here' });
  }
  return faults;
}

/** A person who is to speak for a producer gets no role by invitation: the commune confirms the link afterwards. */
function mayOpenFor(context: Context, role: Role, place: PlaceToday): boolean {
  if (role === 'producer') return place.communeCode !== null;
  return mayGive(context.actor, role, place);
}

/** A role as it is given today. */
export async function newRoleGrant(
  context: Context,
  wanted: {
    readonly accountId: Account['id'];
    readonly role: Role;
    readonly place: PlaceToday;
    readonly office: string | null;
    readonly lastDay: LocalDate | null;
  },
): Promise<RoleGrant> {
  return {
    id: context.newId<'role-grant'>(),
    accountId: wanted.accountId,
    role: wanted.role,
    provinceCode: wanted.place.provinceCode,
    communeCode: wanted.place.communeCode,
    namedOn: context.today,
    unitName: (await nameOfUnit(wanted.place, context.today)) ?? '',
    office: wanted.office,
    validFrom: context.today,
    validUntil: wanted.lastDay === null ? null : addDays(wanted.lastDay, 1),
    grantedBy: context.actor.accountId,
    grantedAt: context.now,
    endedBy: null,
    endedAt: null,
    endReason: null,
  };
}

/** Opens the account, gives the role, makes the link. The faults were asked before. */
export async function openAccount(
  wanted: Invitation,
  context: Context,
  batchId?: string,
): Promise<Result<{ readonly accountId: string; readonly linkId: string }>> {
  const account: Account = {
    id: context.newId<'account'>(),
    version: 1,
    login: wanted.login,
    loginKey: loginKey(wanted.login) ?? '',
    displayName: wanted.displayName,
    email: wanted.email,
    status: 'invited',
    statusReason: null,
    passwordHash: null,
    passwordChangedAt: null,
    mustChangePassword: false,
    provinceCode: wanted.unit.provinceCode,
    communeCode: wanted.unit.communeCode,
    namedOn: context.today,
    selfRegistered: false,
    madeAt: context.now,
    changedAt: context.now,
  };
  if (!(await insertAccount(context.db, account))) {
    return refuse(invalidFields([{ path: 'login', code: 'access/login-taken' }]));
  }
  context.touch({ kind: 'account', id: account.id, before: null, after: accountContent(account) });
  if (wanted.role !== 'producer') {
    const { role, office, lastDay } = wanted;
    const grant = await newRoleGrant(context, { accountId: account.id, role, place: wanted.unit, office, lastDay });
    await insertRoleGrant(context.db, grant);
    context.touch({ kind: 'role-grant', id: grant.id, before: null, after: roleGrantContent(grant) });
  }
  const link = await giveLink(context, account, {
    purpose: 'invitation',
    delivery: wanted.delivery,
    ...(batchId === undefined ? {} : { batchId }),
  });
  return ok({ accountId: account.id, linkId: link.id });
}

export const inviteAccount = defineUseCase({
  name: 'access/invite-account',
  kind: 'act',
  legalBasis: null,
  input: invitation,
  subject: async ({ unit: place }) => ok({ provinceCode: place.provinceCode, communeCode: place.communeCode }),
  async run(wanted, context) {
    const key = loginKey(wanted.login);
    const taken = new Set(key === null ? [] : await findTakenLogins(context.db, [key]));
    const faults = await invitationFaults(wanted, context, taken);
    return faults.length > 0 ? refuse(invalidFields(faults)) : await openAccount(wanted, context);
  },
});
