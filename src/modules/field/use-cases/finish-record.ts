// Says that a visit is over. What lacks is told and does not hold it up: a record without a photograph is better than none.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, optionalLines } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { recordWithChecklists } from '../record-of.ts';
import { completeness } from '../rules/completeness.ts';
import { sayAtDesk } from './desk.ts';
import { subjectOfTeam, visitToWrite } from './visit-in-hand.ts';

export const finishRecord = defineUseCase({
  name: 'field/finish-record',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 9',
  input: z.object({ visitId: id<'visit'>(), words: optionalLines(4_000) }),
  subject: (input, context) => subjectOfTeam(input, context),
  async run({ visitId, words }, context) {
    const found = await visitToWrite(visitId, context);
    if (!found.ok) return found;
    const { record } = await recordWithChecklists(context.db, found.value, context.today);
    if (record.answers.length + record.notes.length + record.findings.length === 0) {
      return refuse(problem('conflict', 'field/record-empty'));
    }
    if (record.finished !== null) return refuse(problem('conflict', 'field/finished-already'));
    const done = await sayAtDesk(context, found.value, [
      { kind: 'finished', field: 'visit', value: { words }, sees: null },
    ]);
    if (!done.ok) return done;
    const after = await recordWithChecklists(context.db, found.value, context.today);
    const { toAnswer, toPhotograph } = completeness(after.record, after.checklists);
    return ok({ visitId, toAnswer: toAnswer.length, toPhotograph: toPhotograph.length });
  },
});
