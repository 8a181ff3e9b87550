// Who is told what about reports: who may approve one that was submitted, who wrote one that was decided, and the clerk who numbers it.

import { findAccounts } from '#access/store-accounts.ts';
import type { AccountId } from '#kernel/ids.ts';
import { tell } from '#modules/notifications/services.ts';
import { peopleOfOffice } from '#modules/offices/services.ts';
import type { Context } from '#runner/use-case.ts';
import { aboveOf, officeOf, type Report } from './rules/report.ts';
import { reportPath } from './screens/paths.ts';
import { listVersionHeads } from './store.ts';

/** The accounts that wrote in a report, who opened it among them; who left is told nothing. */
async function writersOf({ db }: Context, report: Report): Promise<readonly AccountId[]> {
  const saved = (await listVersionHeads(db, report.id)).map((one) => one.savedBy);
  const ids = [...new Set([report.preparedBy, ...saved])].filter((one) => one !== null);
  return (await findAccounts(db, ids)).filter((one) => one.status === 'active').map((one) => one.id);
}

/** Tells the leaders of the office, and its officers who did not write, that a report waits for them. */
export async function tellOfSubmitted(context: Context, report: Report): Promise<void> {
  const { db, today, actor } = context;
  const wrote = await writersOf(context, report);
  const people = await peopleOfOffice(db, officeOf(report), today, 'officers-and-leaders');
  await tell(context, {
    kind: 'report-waits',
    to: people.filter((one) => !wrote.includes(one)),
    words: { title: report.title, by: actor.displayName },
    path: reportPath(report.id),
    dueOn: report.dueOn,
  });
}

/** Tells the officers of the office above, where there is one, that a report it holds is being corrected. */
export async function tellOfReopened(context: Context, report: Report): Promise<void> {
  const above = aboveOf(report);
  if (above === null) return;
  const { db, today, actor } = context;
  await tell(context, {
    kind: 'report-decided',
    to: await peopleOfOffice(db, above, today, 'officers-and-leaders'),
    words: { title: `${report.title} (${report.officeLabel})`, what: 'reopened', by: actor.displayName },
    path: reportPath(report.id),
    dueOn: report.dueOn,
  });
}

/** Tells who wrote a report that it was returned or approved; approved, also the clerks. */
export async function tellOfDecided(context: Context, report: Report, what: 'returned' | 'approved'): Promise<void> {
  const { db, today, actor } = context;
  const clerks = what === 'approved' ? await peopleOfOffice(db, officeOf(report), today, 'clerks') : [];
  await tell(context, {
    kind: 'report-decided',
    to: [...new Set([...(await writersOf(context, report)), ...clerks])],
    words: { title: report.title, what, by: actor.displayName },
    path: reportPath(report.id),
    dueOn: report.dueOn,
  });
}
