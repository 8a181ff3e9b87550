// An officer looks at a figure of sales that was doubtful and confirmed: right, and it enters the sums, or not to be counted, and why. Who typed it
// does not judge it.

import { z } from 'zod';
import { findSpeakers } from '#access/find-recipients.ts';
import { formatVietnamese } from '#kernel/calendar.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { isSentence, notASentence } from '#kernel/sentence.ts';
import { tell } from '#modules/notifications/services.ts';
import { findLiveProducersByIds } from '#modules/producers/services.ts';
import { findProductsByIds } from '#modules/products/services.ts';
import { id, oneOf, optionalText, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { TradeEvent } from '../rules/event.ts';
import type { Sale } from '../rules/sale.ts';
import { salesPath } from '../screens/paths.ts';
import { listSales, updateSale } from '../store.ts';
import { eventFor, isOwn, subjectByEvent } from './find-event.ts';

/** Who speaks for the producer learns that its figure enters no sum, and why. */
async function tellWrong(context: Context, event: TradeEvent, sale: Sale): Promise<void> {
  const { db } = context;
  const { producerId, productId, soldOn, reviewWords } = sale;
  const [product] = await findProductsByIds(db, [productId]);
  const producer = (await findLiveProducersByIds(db, [producerId])).get(producerId);
  if (producer === undefined) return;
  await tell(context, {
    kind: 'event-sale-wrong',
    to: await findSpeakers(db, [producerId]),
    words: {
      event: event.name,
      product: product?.name ?? '',
      day: formatVietnamese(soldOn),
      words: reviewWords ?? '',
    },
    path: `${salesPath(event.id, producer.code)}?ngay=${soldOn}`,
  });
}

export const reviewSale = defineUseCase({
  name: 'promotion/review-sale',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    eventId: id<'trade-event'>(),
    saleId: id<'event-sale'>(),
    version,
    verdict: oneOf(['right', 'wrong']),
    /** What was looked at, or why it is not counted. */
    words: optionalText(500),
  }),
  subject: ({ eventId }, context) => subjectByEvent(eventId, context),
  async run({ eventId, saleId, version: seen, verdict, words }, context) {
    const { db, today, actor } = context;
    const event = await eventFor('review', eventId, context);
    if (!event.ok) return event;
    const before = (await listSales(db, [eventId])).find((one) => one.id === saleId);
    if (before === undefined) return refuse(notFound);
    if (before.review === null) return refuse(problem('conflict', 'promotion/nothing-to-review'));
    const typed = before.madeBy !== null && before.madeBy === actor.accountId;
    if (typed || isOwn(context, before.producerId)) return refuse(problem('conflict', 'promotion/typed-it-yourself'));
    if (words === null) return refuse(invalidFields([{ path: 'words', code: 'promotion/say-what-was-seen' }]));
    if (!isSentence(words)) return refuse(invalidFields([notASentence('words')]));
    const changes = {
      review: verdict,
      reviewWords: words,
      reviewedOn: today,
      reviewedByName: actor.displayName,
    } as const;
    if (!(await updateSale(db, { id: saleId, version: seen }, changes))) {
      return refuse(problem('conflict', 'records/changed-meanwhile', { current: before.version }));
    }
    context.touch({ kind: 'event-sale', id: saleId, before, after: { ...before, ...changes } });
    if (verdict === 'wrong') await tellWrong(context, event.value, { ...before, reviewWords: words });
    return ok({ eventId, saleId, verdict });
  },
});
