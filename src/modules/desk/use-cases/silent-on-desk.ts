// Reports of output that are owed, as far as they wait on a desk.

import { reachOf } from '#access/reach.ts';
import { silentProducts } from '#modules/output/services.ts';
import type { Context } from '#runner/use-case.ts';

/** Own products of which a period that ended was not reported. */
export async function ownSilent({ actor, db, today }: Context): Promise<number> {
  const reach = reachOf(actor, 'output/report-output');
  return reach === null ? 0 : (await silentProducts(db, reach, today)).length;
}

/** Products late with a report. The province reads the list of all from its own page; a commune calls its producers. */
export async function lateOutput({ actor, db, today }: Context): Promise<number> {
  const reach = reachOf(actor, 'output/report-output');
  if (reach === null || reach.all || reach.provinceCodes.length > 0) return 0;
  return (await silentProducts(db, reach, today)).filter((one) => one.isLate).length;
}
