// The people of a council as a form gives them: who they are, which body they are of, their duty, and the account of who has one.

import { z } from 'zod';
import { findHolders } from '#access/find-recipients.ts';
import { loginKey } from '#access/login-name.ts';
import { findAccountByLogin, findAccounts } from '#access/store-accounts.ts';
import type { FieldProblem } from '#kernel/problem.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import { oneOf, optionalOneOf, optionalText, text } from '#runner/fields.ts';
import type { Context } from '#runner/use-case.ts';
import type { Candidate } from '../rules/candidate.ts';
import { bodies, type CouncilMember, type MemberDuty, memberDuties } from '../rules/council.ts';

/** People of the province and of its departments who have an account today, without who asks: nobody appoints themselves. */
export async function candidatesOf(
  context: Pick<Context, 'db' | 'today' | 'actor'>,
  provinceCode: string,
): Promise<readonly Candidate[]> {
  const unit = { provinceCode, communeCode: null };
  const holders = await findHolders(
    context.db,
    ['department-officer', 'province-officer', 'leader'],
    unit,
    context.today,
  );
  const accounts = await findAccounts(context.db, holders);
  return accounts
    .filter((one) => one.id !== context.actor.accountId)
    .map(({ id, displayName }): Candidate => ({ accountId: id, name: displayName }));
}

const rowSchema = z.object({
  name: text(120),
  position: optionalText(160),
  body: oneOf(bodies),
  bodyName: optionalText(160),
  duty: oneOf(memberDuties),
  /** Whether they score; empty: as the duty has it. */
  votes: optionalOneOf(['yes', 'no']),
  accountId: optionalText(40),
  /** Of an expert whom no office lists: the name they sign in with. */
  login: optionalText(200),
});
export type PersonRow = z.output<typeof rowSchema>;

/** Body and duty stand in a new form already: they alone name nobody. */
const isBlank = (row: unknown): boolean =>
  row === null ||
  typeof row !== 'object' ||
  ['name', 'position', 'bodyName', 'accountId', 'login'].every((key) => {
    const value = Reflect.get(row, key);
    return value === undefined || value === null || value === '';
  });

/** Rows of people; rows that nobody filled in are left out, the others keep their place. */
export const peopleRows = z
  .unknown()
  .optional()
  .meta({ type: 'array', description: 'name, position, body, bodyName, duty, votes, accountId, login' })
  .transform((value, context): readonly (PersonRow & { readonly row: number })[] => {
    if (value === undefined || value === null || value === '') return [];
    if (!Array.isArray(value) || value.length > 60) {
      context.addIssue({ code: 'custom', params: { code: 'wrong-format' } });
      return z.NEVER;
    }
    return value.flatMap((row: unknown, index) => {
      if (isBlank(row)) return [];
      const parsed = rowSchema.safeParse(row);
      if (parsed.success) return [{ ...parsed.data, row: index }];
      for (const issue of parsed.error.issues) context.addIssue({ ...issue, path: [index, ...issue.path] } as never);
      return [];
    });
  });

/** Whether somebody of a duty scores where the decision does not say otherwise: everybody but the secretary (ours). */
export function scores(duty: MemberDuty, said: 'yes' | 'no' | null): boolean {
  if (duty === 'alternate') return false;
  return said === null ? duty !== 'secretary' : said === 'yes';
}

export type NumberedRow = PersonRow & { readonly row: number };

/**
 * The rows with the accounts of people who hold no role here, found by the name they sign in with: an expert who opened an account by
 * themselves. Exactly that name; who asks does not name themselves.
 */
export async function withLogins(
  rows: readonly NumberedRow[],
  context: Pick<Context, 'db' | 'actor'>,
): Promise<{
  readonly rows: readonly NumberedRow[];
  readonly found: readonly Candidate[];
  readonly wrong: readonly FieldProblem[];
}> {
  const found: Candidate[] = [];
  const wrong: FieldProblem[] = [];
  const named: NumberedRow[] = [];
  for (const one of rows) {
    if (one.login === null || one.accountId !== null) {
      named.push(one);
      continue;
    }
    const key = loginKey(one.login);
    const account = key === null ? undefined : await findAccountByLogin(context.db, key);
    const isFit = account?.status === 'active' && account.id !== context.actor.accountId;
    if (account === undefined || !isFit) {
      wrong.push({ path: `members.${one.row}.login`, code: 'councils/login-unknown' });
      named.push(one);
      continue;
    }
    found.push({ accountId: account.id, name: account.displayName });
    named.push({ ...one, accountId: account.id });
  }
  return { rows: named, found, wrong };
}

/** What is wrong with a list of people: nobody presides, two of a duty there is one of, somebody twice, an unknown account. */
export function wrongPeople(
  rows: readonly (PersonRow & { readonly row: number })[],
  candidates: readonly Candidate[],
  staying: readonly Pick<CouncilMember, 'name' | 'duty' | 'accountId'>[] = [],
): readonly FieldProblem[] {
  const wrong: FieldProblem[] = [];
  const all = [...staying, ...rows];
  for (const duty of ['chair', 'secretary'] as const) {
    const holders = all.filter((one) => one.duty === duty);
    if (holders.length === 0) wrong.push({ path: 'members', code: `councils/no-${duty}` });
    if (holders.length > 1) {
      const last = rows.findLast((one) => one.duty === duty);
      wrong.push({
        path: last === undefined ? 'members' : `members.${last.row}.duty`,
        code: 'councils/two-of-duty',
        details: { duty },
      });
    }
  }
  const names = new Set(staying.map((one) => foldName(one.name)));
  const accounts = new Set(staying.map((one) => one.accountId as string | null));
  for (const one of rows) {
    if (names.has(foldName(one.name))) wrong.push({ path: `members.${one.row}.name`, code: 'councils/named-twice' });
    names.add(foldName(one.name));
    if (one.accountId === null) continue;
    const path = `members.${one.row}.accountId`;
    if (!candidates.some((candidate) => candidate.accountId === one.accountId)) {
      wrong.push({ path, code: 'councils/account-unknown' });
    } else if (accounts.has(one.accountId)) wrong.push({ path, code: 'councils/account-twice' });
    accounts.add(one.accountId);
  }
  return wrong;
}
