// An office takes in samples of a dossier: how many, of which lot, good until when, kept where. Tourism hands in none.

import { z } from 'zod';
import { dateInVietnam } from '#kernel/calendar.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import {
  date,
  id,
  oneOf,
  optionalDate,
  optionalOneOf,
  optionalText,
  optionalWhole,
  text,
  whole,
} from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { isMoreThanAsked } from '../rules/correction.ts';
import { keepings } from '../rules/custody-item.ts';
import { offices } from '../rules/places.ts';
import { daysWrong, samplesRequired } from '../rules/samples.ts';
import { sentDossier, setOf, subjectByDossier } from './find-custody.ts';
import { takeIn } from './take-in.ts';

export const receiveSamples = defineUseCase({
  name: 'custody/receive-samples',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 6 khoản 2 điểm d',
  input: z.object({
    dossierId: id<'dossier'>(),
    quantity: whole(1, 1_000),
    /** Where that is more than the act asks for: the same number once more. */
    quantityMeant: optionalWhole(1, 1_000),
    unit: text(30),
    lot: optionalText(60),
    producedOn: optionalDate,
    bestBefore: optionalDate,
    keeping: oneOf(keepings),
    keptAt: text(120),
    receivedOn: date,
    receivedBy: text(120),
    /** For who stands for both offices. */
    office: optionalOneOf(offices),
    note: optionalText(500),
  }),
  subject: (input, context) => subjectByDossier(input.dossierId, context),
  async alsoWrong({ receivedOn, producedOn = null, bestBefore = null }, context): Promise<readonly FieldProblem[]> {
    return receivedOn === undefined ? [] : daysWrong({ receivedOn, producedOn, bestBefore }, context.today, null);
  },
  async run(input, context) {
    const { today } = context;
    const found = await sentDossier(input.dossierId, context);
    if (!found.ok) return found;
    const dossier = found.value;
    const set = await setOf(dossier);
    const asked = samplesRequired(set, dossier.receivedOn ?? today);
    if (asked === 0) {
      return refuse(problem('conflict', 'custody/no-samples-here', { set: set.name }));
    }
    const wrong: FieldProblem[] = [...daysWrong(input, today, dateInVietnam(dossier.madeAt))];
    if (isMoreThanAsked(input.quantity, asked, input.quantityMeant)) {
      wrong.push({ path: 'quantity', code: 'custody/more-than-asked', details: { asked, quantity: input.quantity } });
    }
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const { quantity, unit, lot, producedOn, bestBefore, keeping, keptAt, receivedOn, receivedBy, note } = input;
    const facts = { unit, lot, producedOn, keeping, keptAt, note };
    const told = { kind: 'samples', quantity, bestBefore, receivedOn, receivedBy, facts } as const;
    const batch = await takeIn(told, dossier, input.office, context);
    return ok({ itemId: batch.id, code: batch.code, quantity, unit });
  },
});
