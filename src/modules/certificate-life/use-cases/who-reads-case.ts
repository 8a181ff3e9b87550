// Whether the person who acts reads a case beyond the reach of their role: one that an inspection started passes the door of that inspection, so a
// department that has no part in it finds neither the case nor its files. A case on any other paper is read as before (ADR 0047, 0050).

import { findingsRead } from '#modules/findings/index.ts';
import { findFindings, issuedConclusionsAbout } from '#modules/findings/services.ts';
import { visitIdsRead } from '#modules/inspections/services.ts';
import type { Context } from '#runner/use-case.ts';
import type { WithdrawalCase } from '../rules/withdrawal-case.ts';

/** Of some cases those that the person reads, in their order. */
export async function casesRead<One extends WithdrawalCase>(
  context: Context,
  cases: readonly One[],
): Promise<readonly One[]> {
  const { accountId } = context.actor;
  const visitIds = await visitIdsRead(context);
  if (visitIds === null || accountId === null || cases.length === 0) return cases;
  const started = await findFindings(
    context.db,
    cases.flatMap((one) => one.findingId ?? []),
  );
  const findings = new Set(findingsRead(started, { accountId, visitIds }).map((one) => one.id));
  // A paper that is a conclusion of the register, replaced or not, is read by who reads its visit; every other one was brought from outside.
  const typed = cases.filter((one) => one.findingId === null);
  const papers = await issuedConclusionsAbout(
    context.db,
    typed.flatMap((one) => one.producerId ?? []),
  );
  const readsPaper = (one: One): boolean =>
    papers
      .filter(
        ({ producerId, number, issuedOn }) =>
          producerId === one.producerId && number === one.triggerNumber && issuedOn === one.triggerDate,
      )
      .every(({ visitId }) => visitIds.includes(visitId));
  return cases.filter(
    (one) =>
      [one.openedBy, one.concludedBy, one.proposedBy].includes(accountId) ||
      (one.findingId === null ? readsPaper(one) : findings.has(one.findingId)),
  );
}
