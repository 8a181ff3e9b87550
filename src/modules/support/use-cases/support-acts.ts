// What is done with a support that was written down: corrected with a reason, handed over, cancelled with a reason. What it was before stays
// readable.

import { z } from 'zod';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { keepFile, optionalCheckedFile } from '#modules/evidence/services.ts';
import { findLiveProducerById } from '#modules/producers/services.ts';
import { date, id, optionalText, optionalWhole, text, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { changesBetween, type Support, type SupportAct, type SupportChange } from '../rules/support.ts';
import { findSupport, insertAct, updateSupport } from '../store.ts';
import { subjectBySupport, supportFor } from './find.ts';
import { readSupport, supportShape, wrongSupport } from './support-input.ts';
import { tellOfSupport } from './tell-of-support.ts';

const seen = { supportId: id<'support'>(), version } as const;
const reasonShape = { reason: text(500) } as const;

/** Writes the change with its act, if nobody was faster. */
async function change(
  context: Context,
  before: Support,
  changes: Partial<Support>,
  act: Pick<SupportAct, 'kind' | 'reason'> & { readonly changes?: readonly SupportChange[] },
): Promise<Result<Support>> {
  const { db, now, today, actor } = context;
  const after: Support = { ...before, ...changes, version: before.version + 1, changedAt: now };
  const done = await updateSupport(db, before, { ...changes, changedAt: now });
  if (!done) {
    const current = await findSupport(db, before.id);
    return refuse(problem('conflict', 'records/changed-meanwhile', { current: current?.version }));
  }
  await insertAct(db, {
    id: context.newId<'support-act'>(),
    supportId: before.id,
    changes: [],
    ...act,
    onDay: today,
    byName: actor.displayName,
    madeAt: now,
  });
  context.touch({ kind: 'support', id: before.id, before, after });
  return ok(after);
}

/** The support as the form showed it, still standing. */
async function standing(
  context: Context,
  seenAs: { readonly supportId: Support['id']; readonly version: number },
): Promise<Result<Support>> {
  const found = await supportFor(context, seenAs.supportId);
  if (!found.ok) return found;
  if (found.value.version !== seenAs.version) {
    return refuse(problem('conflict', 'records/changed-meanwhile', { current: found.value.version }));
  }
  return found.value.cancelledOn === null ? found : refuse(problem('conflict', 'support/cancelled-already'));
}

export const correctSupport = defineUseCase({
  name: 'support/correct-support',
  kind: 'act',
  legalBasis: null,
  input: z.object({ ...supportShape, ...seen, ...reasonShape, file: optionalCheckedFile }),
  alsoWrong: async (read, context) => wrongSupport(read, context),
  subject: (input, context) => subjectBySupport(context, input.supportId),
  async run(input, context) {
    const found = await standing(context, input);
    if (!found.ok) return found;
    const before = found.value;
    const producer = await findLiveProducerById(context.db, before.producerId);
    if (producer === null) return refuse(notFound);
    const read = await readSupport(input, producer, context, before);
    if (!read.ok) return read;
    const { draft, doubts, confirmation } = read.value;
    const files = input.file == null ? before.files : [...before.files, await keepFile(context, input.file)];
    const changes = changesBetween(before, draft);
    if (changes.length === 0 && files === before.files) return refuse(problem('conflict', 'support/nothing-changed'));
    const act = { kind: 'corrected', reason: input.reason, changes } as const;
    const after = await change(context, before, { ...draft, doubts, confirmation, files }, act);
    if (!after.ok) return after;
    await tellOfSupport(context, after.value, 'corrected');
    return ok({ supportId: before.id, changed: changes.length });
  },
});

export const deliverSupport = defineUseCase({
  name: 'support/deliver-support',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    ...seen,
    deliveredOn: date,
    people: optionalWhole(1, 100_000),
    note: optionalText(500),
    file: optionalCheckedFile,
  }),
  subject: (input, context) => subjectBySupport(context, input.supportId),
  async run(input, context) {
    const found = await standing(context, input);
    if (!found.ok) return found;
    const before = found.value;
    if (before.deliveredOn !== null) return refuse(problem('conflict', 'support/delivered-already'));
    const wrong: FieldProblem[] = [];
    const { deliveredOn } = input;
    if (deliveredOn > context.today) {
      wrong.push({ path: 'deliveredOn', code: 'support/day-in-future', details: { today: context.today } });
    }
    if (deliveredOn < before.decidedOn) {
      const details = { day: before.decidedOn };
      wrong.push({ path: 'deliveredOn', code: 'support/delivered-before-decided', details });
    }
    if (before.periodTo !== null && deliveredOn < before.periodTo) {
      const details = { day: before.periodTo };
      wrong.push({ path: 'deliveredOn', code: 'support/delivered-before-end', details });
    }
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const people = input.people ?? before.people;
    const files = input.file == null ? before.files : [...before.files, await keepFile(context, input.file)];
    const changes: readonly SupportChange[] = [
      { field: 'deliveredOn', from: null, to: deliveredOn },
      ...(people === before.people ? [] : [{ field: 'people', from: before.people, to: people } as const]),
    ];
    const act = { kind: 'delivered', reason: input.note, changes } as const;
    const after = await change(context, before, { deliveredOn, people, files }, act);
    if (!after.ok) return after;
    await tellOfSupport(context, after.value, 'delivered');
    return ok({ supportId: before.id });
  },
});

export const cancelSupport = defineUseCase({
  name: 'support/cancel-support',
  kind: 'act',
  legalBasis: null,
  input: z.object({ ...seen, ...reasonShape }),
  subject: (input, context) => subjectBySupport(context, input.supportId),
  async run(input, context) {
    const found = await standing(context, input);
    if (!found.ok) return found;
    const { reason } = input;
    const changes = { cancelledOn: context.today, cancelReason: reason };
    const after = await change(context, found.value, changes, { kind: 'cancelled', reason });
    if (!after.ok) return after;
    await tellOfSupport(context, after.value, 'cancelled');
    return ok({ supportId: after.value.id });
  },
});
