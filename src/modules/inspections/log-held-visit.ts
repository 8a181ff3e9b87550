// Writes down a visit of guidance or supervision that was made already; whatever leads to it, the same is kept.

import type { LocalDate } from '#kernel/calendar.ts';
import type { FileHash } from '#kernel/ids.ts';
import type { DrawnUpload } from '#modules/products/services.ts';
import type { Context } from '#runner/use-case.ts';
import { keepVisit } from './keep-visit.ts';
import type { Visit } from './rules/visit.ts';
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
  const { actor, today, ports } = context;
  const { companions, photos: sent, ...said } = held;
  const photos: FileHash[] = [];
  for (const photo of sent) photos.push(await ports.files.put(photo.drawn.large));
  const self = { accountId: actor.accountId, name: actor.displayName, agency: '', head: true };
  const agency = await officeLabelOf(context, [self]);
  return await keepVisit(context, {
    ...said,
    plannedOn: held.heldOn,
    team: [
      { ...self, agency },
      ...(companions === null ? [] : [{ accountId: null, name: companions, agency: '', head: false }]),
    ],
    state: 'closed',
    closedOn: today,
    photos,
  });
}
