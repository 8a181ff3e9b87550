// A producer says that visitors may come, and what they should know; or that they may no more. An office writes down what a producer told it, and
// how. Without it a producer stands on no route.

import { z } from 'zod';
import { covers, type Subject } from '#access/reach.ts';
import { holdsPhoneNumber } from '#kernel/phone-number.ts';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { compareVietnamese } from '#kernel/vietnamese-text.ts';
import { tellDoneFor } from '#modules/notifications/services.ts';
import { findLiveProducerByCode, findProducersByIds, loadUnitLabels } from '#modules/producers/services.ts';
import { oneOf, optionalLines, optionalText, text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { VisitorConsent } from '../rules/route.ts';
import { insertConsent, lastConsents, listConsents, listSpokenProducerIds } from '../store.ts';

async function subjectOf(code: string, { db }: Pick<Context, 'db'>): Promise<Result<Subject>> {
  const producer = await findLiveProducerByCode(db, code);
  if (producer === null) return refuse(notFound);
  const { provinceCode, communeCode, id } = producer;
  return ok({ provinceCode, communeCode, producerId: id });
}

export interface ConsentView {
  readonly code: string;
  readonly name: string;
  readonly consents: readonly VisitorConsent[];
  /** Whoever asks speaks for the producer. */
  readonly own: boolean;
}

export const viewConsent = defineUseCase({
  name: 'routes/view-consent',
  kind: 'read',
  legalBasis: null,
  input: z.object({ producerCode: text(20) }),
  subject: ({ producerCode }, context) => subjectOf(producerCode, context),
  async run({ producerCode }, { db, actor }) {
    const producer = await findLiveProducerByCode(db, producerCode);
    if (producer === null) return refuse(notFound);
    return ok<ConsentView>({
      code: producer.code,
      name: producer.name,
      consents: await listConsents(db, producer.id),
      own: actor.producerIds.includes(producer.id),
    });
  },
});

/** Producers that said a word about visitors, and those that whoever asks speaks for. */
export interface ConsentLine {
  readonly code: string;
  readonly name: string;
  readonly commune: string;
  /** `null`: nothing was said yet. */
  readonly last: VisitorConsent | null;
}

export const listConsented = defineUseCase({
  name: 'routes/list-consents',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, { db, actor, reach }) {
    const asked = [...(await listSpokenProducerIds(db)), ...actor.producerIds];
    const producers = (await findProducersByIds(db, [...new Set(asked)])).filter((one) =>
      covers(reach, { ...one, producerId: one.id }),
    );
    const last = await lastConsents(
      db,
      producers.map(({ id }) => id),
    );
    const labels = await loadUnitLabels();
    const lines = producers
      .map((one): ConsentLine => {
        const said = last.find(({ producerId }) => producerId === one.id) ?? null;
        return { code: one.code, name: one.name, commune: labels.commune(one.communeCode), last: said };
      })
      .sort((a, b) => compareVietnamese(a.name, b.name));
    return ok({ lines });
  },
});

export const giveConsent = defineUseCase({
  name: 'routes/give-consent',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    producerCode: text(20),
    letsIn: oneOf(['yes', 'no']),
    words: optionalLines(600),
    /** How an office was told; of a producer's own word nothing is asked. */
    givenHow: optionalText(300),
  }),
  subject: ({ producerCode }, context) => subjectOf(producerCode, context),
  async run({ producerCode, letsIn, words, givenHow }, context) {
    const { db, actor, today, now } = context;
    const producer = await findLiveProducerByCode(db, producerCode);
    if (producer === null) return refuse(notFound);
    const own = actor.producerIds.includes(producer.id);
    const wrong: FieldProblem[] = [];
    if (!own && givenHow === null) wrong.push({ path: 'givenHow', code: 'routes/how-given' });
    if (holdsPhoneNumber(words)) wrong.push({ path: 'words', code: 'routes/phone-in-public' });
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const [last] = await listConsents(db, producer.id);
    const consent: VisitorConsent = {
      id: context.newId<'visitor-consent'>(),
      producerId: producer.id,
      ordinal: (last?.ordinal ?? 0) + 1,
      letsIn: letsIn === 'yes',
      words,
      givenHow: own ? null : givenHow,
      byProducer: own,
      onDay: today,
      madeBy: actor.accountId,
      // Who reads it later sees that no person typed it.
      madeByName: actor.key === undefined ? actor.displayName : `${actor.displayName} (${actor.key.name})`,
      madeAt: now,
    };
    await insertConsent(db, consent);
    await tellDoneFor(context, producer.id, {
      what: consent.letsIn ? 'consent-given' : 'consent-taken',
      about: '',
      path: `/don-khach/${producer.code}`,
    });
    const { madeAt: _at, ...content } = consent;
    context.touch({ kind: 'visitor-consent', id: consent.id, before: null, after: content });
    return ok({ producerCode: producer.code, letsIn: consent.letsIn, consentId: consent.id });
  },
});
