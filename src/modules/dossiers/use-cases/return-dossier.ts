// Returns a dossier for what it lacks, all of it at once: parts, signed pages, single papers, samples, with a last day. The clock of the
// commune stands still until it is completed.

import { z } from 'zod';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { cleanLines } from '#kernel/vietnamese-text.ts';
import { lastDayMeant } from '#law/last-day.ts';
import { date, id, optionalDate, optionalLines, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import type { DossierReturn, ReturnItem } from '../rules/dossier.ts';
import { signedForms } from '../rules/form-signature.ts';
import { type PartName, partNames } from '../rules/parts.ts';
import { usedWorkingDays } from '../rules/receipt.ts';
import { findReturns, findSubmissions, insertReturn } from '../store.ts';
import { changed, seenDossier } from './changing-dossier.ts';
import { subjectById } from './find-dossier.ts';
import { copyOf } from './sent-copy.ts';
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
    /** What the signed page of each form lacks. */
    'form-01': item,
    'form-02': item,
    /** Paper → what it lacks; an empty note leaves it out. */
    pieces: z.record(z.string().max(40), z.string().max(2_000)).optional(),
    note: optionalLines(2_000),
    /** The last day to complete it; that day counts. */
    dueOn: date,
    /** Where that is a day off: this very day, or the working day after it, whichever is meant. */
    dueOnMeant: optionalDate,
  }),
  subject: (input, context) => subjectById(input.dossierId, context),
  async run(input, context) {
    const { db, today, now, actor } = context;
    const found = await seenDossier('return', input, context);
    if (!found.ok) return found;
    const before = found.value;
    const [sent] = await findSubmissions(db, before.id);
    const named = ([...partNames, ...signedForms, 'samples'] as const).flatMap((place): ReturnItem[] => {
      const note = input[place];
      return note === null || note === undefined ? [] : [{ place, note }];
    });
    const held = sent === undefined ? [] : copyOf(sent).frozen.evidence;
    const wrong: FieldProblem[] = [];
    for (const [pieceId, written] of Object.entries(input.pieces ?? {})) {
      const note = cleanLines(written);
      const title = held.find((one) => one.id === pieceId)?.title;
      if (note === '') continue;
      if (title === undefined) wrong.push({ path: `pieces.${pieceId}`, code: 'dossiers/return-piece-unknown' });
      else named.push({ place: `piece:${pieceId}`, title, note });
    }
    const due = lastDayMeant('dueOn', input.dueOn, input.dueOnMeant);
    if (input.dueOn <= today) wrong.push({ path: 'dueOn', code: 'dossiers/return-due-not-ahead' });
    else if (due.wrong !== null) wrong.push(due.wrong);
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    if (named.length === 0) return refuse(problem('invalid', 'dossiers/nothing-to-complete'));
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
      items: named,
      note: input.note,
      dueOn: due.day,
      answer: null,
      completedOn: null,
    };
    await insertReturn(db, returned);
    context.touch({ kind: 'dossier-return', id: returned.id, before: null, after: returned });
    const done = await changed(before, { state: 'returned', dueOn: null, dueEstimated: false }, context);
    if (!done.ok) return done;
    const told = { product: done.value.productName, items: named.length };
    await tellProducer(context, done.value, 'dossier-returned', told, due.day);
    return ok({ ...told, dueOn: due.day });
  },
});
