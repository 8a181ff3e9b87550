// For which office a person drafts: one of those that they stand for. Who audits a province reads the letters of all of them.

import { covers, type Subject } from '#access/reach.ts';
import { invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { isAmong, type NamedOffice, type Office, officeOfKey, sameOffice } from '#modules/offices/index.ts';
import { labelOfOffice, officesOfActor } from '#modules/offices/services.ts';
import type { Context } from '#runner/use-case.ts';
import type { Whose } from './store.ts';

type Acting = Pick<Context, 'db' | 'actor' | 'today'>;

/** Whom a record of an office concerns. */
export const subjectOfOffice = ({ provinceCode, communeCode }: Office): Subject => ({ provinceCode, communeCode });

const isConsole = ({ actor }: Acting): boolean => actor.kind === 'local-operator' || actor.kind === 'system';

/** Whether a person acts for an office. */
export async function actsFor(context: Acting, office: Office): Promise<boolean> {
  return isConsole(context) || isAmong(office, await officesOfActor(context.db, context.actor, context.today));
}

/** Whose records somebody sees: their own offices', or all of the provinces that their right reaches as a whole. */
export async function whoseOf(context: Acting & Pick<Context, 'reach'>): Promise<Whose> {
  const { reach } = context;
  if (reach.all || reach.provinceCodes.length > 0) return { reach, offices: null };
  return { reach, offices: await officesOfActor(context.db, context.actor, context.today) };
}

/** Whether somebody sees the records of an office. */
export async function sees(context: Acting & Pick<Context, 'reach'>, office: Office): Promise<boolean> {
  const { offices } = await whoseOf(context);
  return covers(context.reach, subjectOfOffice(office)) && (offices === null || isAmong(office, offices));
}

/** The office that is meant by a key, or the only one. */
export async function officeMeant(context: Acting, key: string | null): Promise<Result<Office>> {
  const named = key === null ? null : officeOfKey(key);
  if (isConsole(context) && named !== null) return ok(named);
  const own = await officesOfActor(context.db, context.actor, context.today);
  if (own.length === 0) return refuse(invalidFields([{ path: 'office', code: 'drafting/no-office' }]));
  const found = named === null ? (key === null ? own[0] : undefined) : own.find((office) => sameOffice(office, named));
  return found === undefined ? refuse(invalidFields([{ path: 'office', code: 'drafting/another-office' }])) : ok(found);
}

/** The offices that a person drafts for, as they are called today. */
export async function ownOffices(context: Acting): Promise<readonly NamedOffice[]> {
  const own = await officesOfActor(context.db, context.actor, context.today);
  return await Promise.all(
    own.map(async (office) => ({ ...office, label: await labelOfOffice(context.db, office, context.today) })),
  );
}
