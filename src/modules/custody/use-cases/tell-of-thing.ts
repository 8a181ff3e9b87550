// Tells of one batch that ends before its council meets, or of one paper set that has not come: once. The clock of the house does it,
// nobody by hand.

import { z } from 'zod';
import { systemActor } from '#access/actor.ts';
import { findHolders, findSpeakers } from '#access/find-recipients.ts';
import { unlimitedReach } from '#access/reach.ts';
import { formatVietnamese } from '#kernel/calendar.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { tell } from '#modules/notifications/services.ts';
import { oneOf } from '#runner/fields.ts';
import type { Ports } from '#runner/ports.ts';
import { notFound, runUseCase } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { CustodyOwner } from '../rules/custody-item.ts';
import { type CustodyNotice, type ToldKind, toldKinds } from '../rules/told.ts';
import { findToldThings, insertNotice } from '../store-notices.ts';
import {
  type DossierWithoutPaper,
  dossiersWithoutPaper,
  type EndingBatch,
  samplesEndingBefore,
} from '../things-to-tell.ts';

/** The officers of the commune, and of the province where it has to do with it. */
async function officesTold(
  { db, today }: Context,
  { provinceCode, communeCode }: Pick<CustodyOwner, 'provinceCode' | 'communeCode'>,
  withProvince: boolean,
) {
  const commune = await findHolders(db, ['commune-officer'], { provinceCode, communeCode }, today);
  if (!withProvince) return commune;
  return [...commune, ...(await findHolders(db, ['province-officer'], { provinceCode, communeCode: null }, today))];
}

/** Who brings other samples, and the offices that hold these. */
async function tellOfSamples(context: Context, { item, councilDay }: EndingBatch): Promise<void> {
  const { productName: product, code, bestBefore } = item;
  await tell(context, {
    kind: 'samples-end-before-council',
    to: [
      ...(await findSpeakers(context.db, [item.producerId])),
      ...(await officesTold(
        context,
        item,
        item.places.some((place) => place !== 'commune'),
      )),
    ],
    words: { product, code, bestBefore: bestBefore === null ? '' : formatVietnamese(bestBefore) },
    path: `/mau-va-ho-so-giay/${code}`,
    dueOn: councilDay,
  });
}

/** The commune that sends the set, and the province that waits for it. */
async function tellOfPaper(context: Context, dossier: DossierWithoutPaper): Promise<void> {
  await tell(context, {
    kind: 'paper-set-missing',
    to: await officesTold(context, dossier, true),
    words: { product: dossier.productName, producer: dossier.producerName },
    path: `/mau-va-ho-so-giay/ho-so/${dossier.id}`,
  });
}

export const tellOfThing = defineUseCase({
  name: 'custody/tell-of-thing',
  kind: 'act',
  legalBasis: null,
  input: z.object({ kind: oneOf(toldKinds), thingId: z.uuid() }),
  async run({ kind, thingId }, context) {
    const { db, today } = context;
    const ofSamples = kind === 'samples-end-before-council';
    const batch = ofSamples
      ? (await samplesEndingBefore(db, unlimitedReach, today)).find(({ item }) => item.id === thingId)
      : undefined;
    const dossier = ofSamples
      ? undefined
      : (await dossiersWithoutPaper(db, unlimitedReach, today)).find(({ id }) => id === thingId);
    const dossierId = batch?.item.dossierId ?? dossier?.id;
    if (dossierId === undefined) return refuse(notFound);
    const notice: CustodyNotice = {
      id: context.newId<'custody-notice'>(),
      kind,
      thingId: batch?.item.id ?? dossierId,
      dossierId,
      toldOn: today,
    };
    if (!(await insertNotice(db, notice))) return refuse(problem('conflict', 'custody/told-already'));
    context.touch({ kind: 'custody-notice', id: notice.id, before: null, after: notice });
    if (batch !== undefined) await tellOfSamples(context, batch);
    if (dossier !== undefined) await tellOfPaper(context, dossier);
    return ok({ thingId });
  },
});

/** Every morning: tells of whatever was not told yet; answers how many that were. */
export async function tellOfThings(ports: Ports): Promise<number> {
  const db = ports.database.read;
  const today = ports.clock.today();
  const found: Readonly<Record<ToldKind, readonly string[]>> = {
    'samples-end-before-council': (await samplesEndingBefore(db, unlimitedReach, today)).map(({ item }) => item.id),
    'paper-set-missing': (await dossiersWithoutPaper(db, unlimitedReach, today)).map(({ id }) => id),
  };
  let told = 0;
  for (const kind of toldKinds) {
    const before = await findToldThings(db, kind);
    for (const thingId of found[kind].filter((one) => !before.has(one))) {
      const done = await runUseCase(ports, tellOfThing, { kind, thingId }, { actor: systemActor });
      if (done.ok) told += 1;
    }
  }
  return told;
}
