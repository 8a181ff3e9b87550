// Receives a letter that was sent to the office inside the system: it gets the next number of the book, and the day it came.

import { z } from 'zod';
import type { Subject } from '#access/reach.ts';
import { partsOf } from '#kernel/calendar.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { actsFor, subjectOfOffice } from '#modules/offices/services.ts';
import { date, id, optionalText, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { LetterEntryId } from '../rules/letter.ts';
import { findEntry, lockEntry, nextNumber, updateEntry } from '../store-entries.ts';
import { dayProblems } from './head-input.ts';

async function subjectOfEntry(entryId: LetterEntryId, context: Context): Promise<Result<Subject>> {
  const entry = await findEntry(context.db, entryId);
  return entry === null || !(await actsFor(context, entry)) ? refuse(notFound) : ok(subjectOfOffice(entry));
}

export const receiveLetter = defineUseCase({
  name: 'directives/receive-letter',
  kind: 'act',
  legalBasis: '30/2020/NĐ-CP, Điều 21, 22',
  input: z.object({
    entryId: id<'letter-entry'>(),
    version,
    onDay: date,
    note: optionalText(500),
    dayReason: optionalText(500),
  }),
  subject: ({ entryId }, context) => subjectOfEntry(entryId, context),
  async run({ entryId, version: seen, onDay, note, dayReason }, context) {
    const before = await lockEntry(context.db, entryId);
    if (before === null) return refuse(notFound);
    if (before.bookNumber !== null || before.version !== seen)
      return refuse(problem('conflict', 'directives/received-already'));
    if (onDay > context.today) return refuse(invalidFields([{ path: 'onDay', code: 'directives/day-to-come' }]));
    if (onDay < before.onDay)
      return refuse(
        invalidFields([{ path: 'onDay', code: 'directives/came-before-sent', details: { onDay: before.onDay } }]),
      );
    const far = dayProblems(onDay, dayReason, context.today);
    if (far.length > 0) return refuse(invalidFields(far));
    const { year } = partsOf(onDay);
    const changes = {
      onDay,
      note,
      dayReason,
      bookYear: year,
      bookNumber: await nextNumber(context.db, before, 'incoming', year),
      enteredBy: context.actor.accountId,
      enteredByName: context.actor.displayName,
      enteredAt: context.now,
    };
    if (!(await updateEntry(context.db, before, changes))) throw new Error('a locked entry was changed');
    const after = { ...before, ...changes, version: before.version + 1 };
    context.touch({ kind: 'letter-entry', id: entryId, before, after });
    return ok({ letterId: before.letterId, bookNumber: changes.bookNumber, bookYear: year });
  },
});
