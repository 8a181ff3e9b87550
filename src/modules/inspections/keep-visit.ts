// Writes a visit into the register, planned or already held: with what nobody said left open, and with who wrote it.

import type { Context } from '#runner/use-case.ts';
import { type Visit, visitContent } from './rules/visit.ts';
import { insertVisits } from './store.ts';

/** A visit as it is planned; what is left out is not known. */
export type PlannedVisit = Pick<
  Visit,
  | 'kind'
  | 'provinceCode'
  | 'communeCode'
  | 'producerId'
  | 'producerName'
  | 'place'
  | 'productIds'
  | 'plannedOn'
  | 'team'
> &
  Partial<
    Pick<
      Visit,
      | 'inspectionId'
      | 'position'
      | 'decision'
      | 'reason'
      | 'checklists'
      | 'recheckOf'
      | 'caseId'
      | 'pointOfSaleId'
      | 'recentReason'
      | 'officeLabel'
    >
  >;

/** The same with how far it is. */
type NewVisit = PlannedVisit & Pick<Visit, 'state' | 'heldOn' | 'closedOn' | 'words' | 'photos'>;

export async function keepVisit(context: Context, said: NewVisit): Promise<Visit> {
  const { db, actor, now } = context;
  const visit: Visit = {
    inspectionId: null,
    position: null,
    decision: null,
    reason: null,
    checklists: [],
    recheckOf: null,
    caseId: null,
    pointOfSaleId: null,
    recentReason: null,
    officeLabel: said.team.find((one) => one.head)?.agency ?? '',
    ...said,
    id: context.newId<'visit'>(),
    version: 1,
    cancelReason: null,
    madeBy: actor.accountId,
    madeByName: actor.displayName,
    madeAt: now,
    changedAt: now,
  };
  await insertVisits(db, [visit]);
  context.touch({ kind: 'visit', id: visit.id, before: null, after: visitContent(visit) });
  return visit;
}
