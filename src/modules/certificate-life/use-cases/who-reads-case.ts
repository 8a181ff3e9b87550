// Whether the person who acts reads a case beyond the reach of their role: one that an inspection started passes the door of that inspection, so a
// department that has no part in it finds neither the case nor its files. A case on any other paper is read as before (ADR 0047, 0050).

import { isReadByGuest } from '#modules/findings/index.ts';
import { conclusionWithNumber, findFindings } from '#modules/findings/services.ts';
import { guestOf, visitIdsRead } from '#modules/inspections/services.ts';
import type { Context } from '#runner/use-case.ts';
import type { WithdrawalCase } from '../rules/withdrawal-case.ts';

/** Of some cases those that the person reads, in their order. */
export async function casesRead<One extends WithdrawalCase>(
  context: Context,
  cases: readonly One[],
): Promise<readonly One[]> {
  const guest = await guestOf(context);
  if (guest === null || cases.length === 0) return cases;
  const visits = new Set<string>((await visitIdsRead(context)) ?? []);
  const ids = cases.flatMap((one) => one.findingId ?? []);
  const findings = new Set(
    (await findFindings(context.db, ids))
      .filter((one) => isReadByGuest(one, guest.accountId, (visitId) => visits.has(visitId)))
      .map((one) => one.id),
  );
  const read: One[] = [];
  for (const one of cases) {
    const own = [one.openedBy, one.concludedBy, one.proposedBy].includes(guest.accountId);
    if (own || (one.findingId !== null && findings.has(one.findingId))) read.push(one);
    else if (one.findingId === null && (await readsTrigger(context, one, visits))) read.push(one);
  }
  return read;
}

/** A paper that is a conclusion of the register is read by who reads its visit; every other one was brought from outside. */
async function readsTrigger(context: Context, one: WithdrawalCase, visits: ReadonlySet<string>): Promise<boolean> {
  if (one.producerId === null) return true;
  const asked = { producerId: one.producerId, number: one.triggerNumber, issuedOn: one.triggerDate };
  const conclusion = await conclusionWithNumber(context.db, asked);
  return conclusion === null || visits.has(conclusion.visitId);
}
