// For which office a person drafts: one of those that they stand for. Who audits a province reads the letters of all of them.

import { covers } from '#access/reach.ts';
import type { Result } from '#kernel/result.ts';
import { isAmong, type Office } from '#modules/offices/index.ts';
import { officeMeant as meant, officesOfActor, subjectOfOffice } from '#modules/offices/services.ts';
import type { Context } from '#runner/use-case.ts';
import type { Whose } from './store.ts';

type Seeing = Pick<Context, 'db' | 'actor' | 'today' | 'reach'>;

/** Whose records somebody sees: their own offices', or all of the provinces that their right reaches as a whole. */
export async function whoseOf({ db, actor, today, reach }: Seeing): Promise<Whose> {
  if (reach.all || reach.provinceCodes.length > 0) return { reach, offices: null };
  return { reach, offices: await officesOfActor(db, actor, today) };
}

/** Whether somebody sees the records of an office. */
export async function sees(context: Seeing, office: Office): Promise<boolean> {
  const { offices } = await whoseOf(context);
  return covers(context.reach, subjectOfOffice(office)) && (offices === null || isAmong(office, offices));
}

/** The office that is meant by a key, or the only one. */
export async function officeMeant(context: Context, key: string | null): Promise<Result<Office>> {
  return await meant(context, key, { none: 'drafting/no-office', another: 'drafting/another-office' });
}
