// What was written of a batch of samples is put right, with a reason; what stood there before is kept beside it.

import { z } from 'zod';
import { dateInVietnam } from '#kernel/calendar.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { date, lines, optionalDate, optionalText, optionalWhole, text, version, whole } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import {
  type BatchCorrection,
  type BatchWords,
  correctionReach,
  isMoreThanAsked,
  wordsOfBatch,
} from '../rules/correction.ts';
import { daysWrong, samplesRequired } from '../rules/samples.ts';
import { seenItem, settled } from './changing-item.ts';
import { officesOfActor, sentDossier, setOf, subjectByCode } from './find-custody.ts';

const named = ['quantity', 'lot', 'producedOn', 'bestBefore', 'receivedOn'] as const;

export const correctBatch = defineUseCase({
  name: 'custody/correct-batch',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    code: text(30),
    version,
    quantity: whole(1, 1_000),
    /** Where that is more than the act asks for: the same number once more. */
    quantityMeant: optionalWhole(1, 1_000),
    lot: optionalText(60),
    producedOn: optionalDate,
    bestBefore: optionalDate,
    receivedOn: date,
    reason: lines(500),
  }),
  subject: (input, context) => subjectByCode(input.code, context),
  async run(input, context) {
    const { actor, today, now } = context;
    const seen = await seenItem(input, context);
    if (!seen.ok) return seen;
    const { item, moves } = seen.value;
    if (item.kind !== 'samples') return refuse(problem('conflict', 'custody/not-samples'));
    const reach = correctionReach(item, moves, officesOfActor(actor, item));
    if (reach === null) return refuse(problem('forbidden', 'custody/not-yours-to-correct'));
    const dossier = await sentDossier(item.dossierId, context);
    if (!dossier.ok) return refuse(notFound);
    const was = wordsOfBatch(item);
    const { quantity, quantityMeant, lot, producedOn, bestBefore, receivedOn, reason } = input;
    const right: BatchWords = { quantity, lot, producedOn, bestBefore, receivedOn };
    const wrong: FieldProblem[] = [...daysWrong(right, today, dateInVietnam(dossier.value.madeAt))];
    const asked = samplesRequired(await setOf(dossier.value), dossier.value.receivedOn ?? today);
    if (reach === 'pack') {
      for (const path of ['quantity', 'receivedOn'] as const) {
        if (right[path] !== was[path]) wrong.push({ path, code: 'custody/count-is-handed-over' });
      }
    } else if (quantity !== was.quantity && isMoreThanAsked(quantity, asked, quantityMeant)) {
      wrong.push({ path: 'quantity', code: 'custody/more-than-asked', details: { asked, quantity } });
    }
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    if (named.every((one) => right[one] === was[one])) {
      return refuse(invalidFields([{ path: 'reason', code: 'custody/nothing-corrected' }]));
    }
    const correction: BatchCorrection = {
      on: today,
      at: now,
      by: actor.accountId,
      byName: actor.kind === 'account' ? actor.displayName : '',
      reason,
      was,
    };
    const corrections = [...(item.facts.corrections ?? []), correction];
    const after = await settled(
      { item, moves },
      { quantity, bestBefore, receivedOn, facts: { ...item.facts, lot, producedOn, corrections } },
      context,
    );
    return ok({ code: after.code, version: after.version });
  },
});
