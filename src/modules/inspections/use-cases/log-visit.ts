// Logs a visit of guidance or supervision after it was made: producer, day, a few words, a photograph. No decision is needed; half a minute on
// a phone (26/2026/QĐ-TTg, Art. 10.4: the commune guides and supports).

import { z } from 'zod';
import { covers } from '#access/reach.ts';
import { daysBetween } from '#kernel/calendar.ts';
import type { ProducerId } from '#kernel/ids.ts';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { findLiveProducerByCode, findProducersByText } from '#modules/producers/services.ts';
import { DrawnUpload, findProductsByProducer } from '#modules/products/services.ts';
import { reformDay } from '#modules/territory/index.ts';
import { date, lines, oneOf, optionalLines, optionalText, text, tick, ticked } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type HeldVisit, logHeldVisit } from '../log-held-visit.ts';
import { listVisitsTo } from '../store.ts';
import { productsTicked } from './plan-visits.ts';

const MOST_PHOTOS = 6;
/** A visit written down later than so many days after it says why. Ours: the act sets no term. */
const LATE_AFTER_DAYS = 31;

export const loggedKinds = ['guidance', 'supervision'] as const;

async function producerOf({ db, reach }: Context, code: string) {
  const producer = await findLiveProducerByCode(db, code);
  if (producer === null || producer.status === 'merged') return null;
  const { provinceCode, communeCode } = producer;
  return covers(reach, { provinceCode, communeCode }) ? producer : null;
}

/** A visit of the same kind to the same producer on the same day: whoever writes it once more says that it is another one. */
async function alreadyWritten(
  { db }: Context,
  producerId: ProducerId,
  { kind, heldOn }: Pick<HeldVisit, 'kind' | 'heldOn'>,
): Promise<readonly FieldProblem[]> {
  const known = (await listVisitsTo(db, [producerId], heldOn)).filter(
    (one) => one.kind === kind && one.heldOn === heldOn && one.state !== 'cancelled' && one.pointOfSaleId === null,
  );
  const details = { day: heldOn, by: known[0]?.team.find((one) => one.head)?.name ?? '' };
  return known.length === 0 ? [] : [{ path: 'another', code: 'inspections/same-visit', details }];
}

export const logVisit = defineUseCase({
  name: 'inspections/log-visit',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 9 khoản 1, Điều 10 khoản 4',
  input: z.object({
    kind: oneOf(loggedKinds),
    producerCode: text(20),
    productCodes: ticked(),
    heldOn: date,
    words: lines(2_000),
    /** Who else went along, as they are called. */
    companions: optionalText(300),
    /** Why it is written down so late. */
    lateReason: optionalLines(500),
    /** It is another visit than the one that is written down of this day already. */
    another: tick,
    photos: z.array(z.custom<DrawnUpload>((value) => value instanceof DrawnUpload)).max(MOST_PHOTOS),
  }),
  async subject(input, context) {
    const producer = await producerOf(context, input.producerCode);
    if (producer === null) {
      return refuse(invalidFields([{ path: 'producerCode', code: 'inspections/no-such-producer' }]));
    }
    return ok({ provinceCode: producer.provinceCode, communeCode: producer.communeCode });
  },
  async run(input, context) {
    const { today, db } = context;
    const producer = await producerOf(context, input.producerCode);
    const wrong: FieldProblem[] = [];
    if (input.heldOn > today) wrong.push({ path: 'heldOn', code: 'inspections/not-held-yet' });
    const days = daysBetween(input.heldOn, today);
    if (days > LATE_AFTER_DAYS && input.lateReason === null) {
      wrong.push({ path: 'lateReason', code: 'inspections/logged-late', details: { days, most: LATE_AFTER_DAYS } });
    }
    if (input.heldOn < reformDay) {
      wrong.push({ path: 'heldOn', code: 'inspections/before-its-commune', details: { day: reformDay } });
    }
    if (producer === null) wrong.push({ path: 'producerCode', code: 'inspections/no-such-producer' });
    else if (!input.another) wrong.push(...(await alreadyWritten(context, producer.id, input)));
    if (producer === null || wrong.length > 0) return refuse(invalidFields(wrong));
    const chosen = productsTicked(await findProductsByProducer(db, producer.id), input.productCodes);
    if (!chosen.ok) return chosen;
    const visit = await logHeldVisit(context, {
      kind: input.kind,
      provinceCode: producer.provinceCode,
      communeCode: producer.communeCode,
      producerId: producer.id,
      producerName: producer.name,
      place: producer.address ?? producer.placeText ?? '',
      position: null,
      productIds: chosen.value.map((one) => one.id),
      pointOfSaleId: null,
      words: input.words,
      reason: days > LATE_AFTER_DAYS ? input.lateReason : null,
      heldOn: input.heldOn,
      companions: input.companions,
      photos: input.photos,
    });
    return ok({ visitId: visit.id, producerName: producer.name });
  },
});

const MOST_LISTED = 80;

/** What the short form offers: producers of the unit while they are few, else those that fit what was typed. */
export const logChoices = defineUseCase({
  name: 'inspections/log-visit',
  kind: 'read',
  legalBasis: null,
  input: z.object({ q: optionalText(100), producerCode: optionalText(20) }),
  async run({ q, producerCode }, context) {
    const { db, reach } = context;
    const listed = await findProducersByText(db, reach, q ?? '', MOST_LISTED + 1);
    const producer = producerCode === null ? null : await producerOf(context, producerCode);
    const products = producer === null ? [] : await findProductsByProducer(db, producer.id);
    return ok({
      producers: listed.slice(0, MOST_LISTED).map(({ code, name }) => ({ code, name })),
      more: listed.length > MOST_LISTED,
      chosen: producer === null ? null : { code: producer.code, name: producer.name },
      products: products.filter((one) => one.status === 'active').map(({ code, name }) => ({ code, name })),
    });
  },
});
