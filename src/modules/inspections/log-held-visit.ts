// Writes down a visit of guidance or supervision that was made already; whatever leads to it, the same is kept.

import type { LocalDate } from '#kernel/calendar.ts';
import type { FileHash } from '#kernel/ids.ts';
import type { DrawnUpload } from '#modules/products/services.ts';
import type { Context } from '#runner/use-case.ts';
import { type Visit, visitContent } from './rules/visit.ts';
import { insertVisits } from './store.ts';
import { officeLabelOf } from './use-cases/plan-visits.ts';

/** A visit as it is logged. */
export interface HeldVisit
  extends Pick<
    Visit,
    | 'kind'
    | 'provinceCode'
    | 'communeCode'
    | 'producerId'
    | 'producerName'
    | 'place'
    | 'position'
    | 'productIds'
    | 'pointOfSaleId'
    | 'words'
  > {
  readonly heldOn: LocalDate;
  /** Why it was written down late; `null`: it was not. */
  readonly reason: string | null;
  /** Who else went along, as they are called. */
  readonly companions: string | null;
  readonly photos: readonly DrawnUpload[];
}

/** The visit, closed at once; the team is led by who logs it. */
export async function logHeldVisit(context: Context, held: HeldVisit): Promise<Visit> {
  const { actor, now, today, db, ports } = context;
  const { companions, photos: sent, ...said } = held;
  const photos: FileHash[] = [];
  for (const photo of sent) photos.push(await ports.files.put(photo.drawn.large));
  const self = { accountId: actor.accountId, name: actor.displayName, agency: '', head: true };
  const agency = await officeLabelOf(context, [self]);
  const visit: Visit = {
    ...said,
    id: context.newId<'visit'>(),
    version: 1,
    inspectionId: null,
    plannedOn: held.heldOn,
    team: [
      { ...self, agency },
      ...(companions === null ? [] : [{ accountId: null, name: companions, agency: '', head: false }]),
    ],
    decision: null,
    checklists: [],
    recheckOf: null,
    caseId: null,
    state: 'closed',
    closedOn: today,
    recentReason: null,
    cancelReason: null,
    photos,
    officeLabel: agency,
    madeBy: actor.accountId,
    madeByName: actor.displayName,
    madeAt: now,
    changedAt: now,
  };
  await insertVisits(db, [visit]);
  context.touch({ kind: 'visit', id: visit.id, before: null, after: visitContent(visit) });
  return visit;
}
