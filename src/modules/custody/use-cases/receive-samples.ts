// An office takes in samples of a dossier: how many, of which lot, good until when, kept where. Tourism hands in none.

import { z } from 'zod';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { date, id, oneOf, optionalDate, optionalOneOf, optionalText, text, whole } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { drawCustodyCode } from '../codes.ts';
import { itemContent, keepings, type SampleBatch, searchTextOf } from '../rules/custody-item.ts';
import { offices } from '../rules/places.ts';
import { daysWrong, samplesRequired } from '../rules/samples.ts';
import { insertItem } from '../store.ts';
import { officesOfActor, ownerOf, sentDossier, subjectByDossier } from './find-custody.ts';

export const receiveSamples = defineUseCase({
  name: 'custody/receive-samples',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 6 khoản 2 điểm d',
  input: z.object({
    dossierId: id<'dossier'>(),
    quantity: whole(1, 1_000),
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
    return receivedOn === undefined ? [] : daysWrong({ receivedOn, producedOn, bestBefore }, context.today);
  },
  async run(input, context) {
    const { db, actor, today, now } = context;
    const found = await sentDossier(input.dossierId, context);
    if (!found.ok) return found;
    const dossier = found.value;
    const set = await findCriteriaSet(dossier.setId);
    if (set === null) throw new Error('a dossier without its criteria set');
    if (samplesRequired(set, dossier.receivedOn ?? today) === 0) {
      return refuse(problem('conflict', 'custody/no-samples-here', { set: set.name }));
    }
    const wrong = daysWrong(input, today);
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const { quantity, unit, lot, producedOn, bestBefore, keeping, keptAt, receivedOn, receivedBy, note } = input;
    const own = officesOfActor(actor, dossier);
    const firstPlace = input.office !== null && own.includes(input.office) ? input.office : (own[0] ?? 'commune');
    const owner = ownerOf(dossier);
    const code = await drawCustodyCode(db, 'samples', context.random);
    const batch: SampleBatch = {
      ...owner,
      id: context.newId<'custody-item'>(),
      version: 1,
      kind: 'samples',
      code,
      quantity,
      bestBefore,
      firstPlace,
      receivedOn,
      receivedBy,
      facts: { unit, lot, producedOn, keeping, keptAt, note },
      places: [firstPlace],
      onTheWayTo: null,
      searchText: searchTextOf(owner, code),
      madeBy: actor.accountId,
      madeAt: now,
      changedAt: now,
    };
    await insertItem(db, batch);
    context.touch({ kind: 'custody-item', id: batch.id, before: null, after: itemContent(batch) });
    return ok({ itemId: batch.id, code, quantity, unit });
  },
});
