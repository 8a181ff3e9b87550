// For which office a person acts: one of those that they stand for. The console and the training installation name one.

import type { Subject } from '#access/reach.ts';
import { invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { isAmong, type NamedOffice, type Office, officeOfKey, sameOffice } from '#modules/offices/index.ts';
import { labelOfOffice, officesOfActor } from '#modules/offices/services.ts';
import type { Context } from '#runner/use-case.ts';

type Acting = Pick<Context, 'db' | 'actor' | 'today'>;

/** Whom a record of an office concerns. */
export const subjectOfOffice = ({ provinceCode, communeCode }: Office): Subject => ({ provinceCode, communeCode });

const isConsole = ({ actor }: Acting): boolean => actor.kind === 'local-operator' || actor.kind === 'system';

/** Whether a person acts for an office. */
export async function actsFor(context: Acting, office: Office): Promise<boolean> {
  return isConsole(context) || isAmong(office, await officesOfActor(context.db, context.actor, context.today));
}

/** The office that is meant by a key, or the only one; a key of another office is answered like a box left empty. */
export async function officeMeant(context: Acting, key: string | null): Promise<Result<Office>> {
  const named = key === null ? null : officeOfKey(key);
  if (isConsole(context) && named !== null) return ok(named);
  const own = await officesOfActor(context.db, context.actor, context.today);
  if (own.length === 0) return refuse(invalidFields([{ path: 'office', code: 'directives/no-office' }]));
  const found = named === null ? (key === null ? own[0] : undefined) : own.find((office) => sameOffice(office, named));
  return found === undefined
    ? refuse(invalidFields([{ path: 'office', code: 'directives/another-office' }]))
    : ok(found);
}

/** The offices that a person acts for, as they are called today. */
export async function ownOffices(context: Acting): Promise<readonly NamedOffice[]> {
  const own = await officesOfActor(context.db, context.actor, context.today);
  return await Promise.all(
    own.map(async (office) => ({ ...office, label: await labelOfOffice(context.db, office, context.today) })),
  );
}
