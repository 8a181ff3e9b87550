// Returns a dossier for what it lacks, all of it at once. The clock of the commune stands still until it is completed.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, optionalLines, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import type { DossierReturn, ReturnItem } from '../rules/dossier.ts';
import { type PartName, partNames } from '../rules/parts.ts';
import { usedWorkingDays } from '../rules/receipt.ts';
import { findReturns, findSubmissions, insertReturn } from '../store.ts';
import { changed, seenDossier } from './changing-dossier.ts';
import { subjectById } from './find-dossier.ts';
import { tellProducer } from './tell-of-dossier.ts';

const item = optionalLines(2_000);
const items = Object.fromEntries(partNames.map((name) => [name, item])) as Record<PartName, typeof item>;

export const returnDossier = defineUseCase({
  name: 'dossiers/return-dossier',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 2 điểm a',
  input: z.object({
    dossierId: id<'dossier'>(),
    version,
    /** What each part lacks. */
    ...items,
    samples: item,
    note: optionalLines(2_000),
  }),
  subject: (input, context) => subjectById(input.dossierId, context),
  async run(input, context) {
    const { db, today, now, actor } = context;
    const found = await seenDossier('return', input, context);
    if (!found.ok) return found;
    const before = found.value;
    const lacks = ([...partNames, 'samples'] as const).flatMap((place): ReturnItem[] => {
      const note = input[place];
      return note === null || note === undefined ? [] : [{ place, note }];
    });
    if (lacks.length === 0) return refuse(problem('invalid', 'dossiers/nothing-to-complete'));
    const [sent] = await findSubmissions(db, before.id);
    const earlier = await findReturns(db, before.id);
    const began = sent?.receivedOn ?? before.receivedOn ?? today;
    const returned: DossierReturn = {
      id: context.newId<'dossier-return'>(),
      dossierId: before.id,
      ordinal: earlier.length + 1,
      returnedAt: now,
      returnedOn: today,
      returnedBy: actor.accountId,
      usedDays: (earlier[0]?.usedDays ?? 0) + usedWorkingDays(began, today),
      items: lacks,
      note: input.note,
      completedOn: null,
    };
    await insertReturn(db, returned);
    context.touch({ kind: 'dossier-return', id: returned.id, before: null, after: returned });
    const done = await changed(before, { state: 'returned', dueOn: null, dueEstimated: false }, context);
    if (!done.ok) return done;
    const told = { product: done.value.productName, items: lacks.length };
    await tellProducer(context, done.value, 'dossier-returned', told);
    return ok(told);
  },
});
