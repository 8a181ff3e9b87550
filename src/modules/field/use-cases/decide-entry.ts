// Decisions of a person about one field of a record: which of several contradicting versions stands, decided by the head of the team or by the
// leading office, never by one of the two; and what stands instead of something that was sent wrong. Both ask for a reason.

import { z } from 'zod';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, lines, text } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { keptRecordOf } from '../record-of.ts';
import { partsOfField } from '../rules/visit-field.ts';
import { sayAtDesk } from './desk.ts';
import { subjectOfTeam, visitToDecide, visitToWrite } from './visit-in-hand.ts';
import { authorsOf, decidesHere } from './who-decides-here.ts';

export const resolveConflict = defineUseCase({
  name: 'field/resolve-conflict',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 9',
  input: z.object({ visitId: id<'visit'>(), field: text(200), chosen: text(36), reason: lines(2_000) }),
  subject: (input, context) => subjectOfTeam(input, context),
  async run({ visitId, field, chosen, reason }, context) {
    const found = await visitToDecide(visitId, context);
    if (!found.ok) return found;
    const { record, applied } = await keptRecordOf(context.db, visitId);
    const open = record.conflicts.find((one) => one.field === field && one.resolvedBy === null);
    if (open === undefined) return refuse(problem('conflict', 'field/no-conflict'));
    if (!open.candidates.includes(chosen)) {
      return refuse(invalidFields([{ path: 'chosen', code: 'field/not-a-candidate' }]));
    }
    const may = decidesHere(context.actor, found.value, authorsOf(open.candidates, applied));
    if (may !== 'yes') return refuse(problem('forbidden', `field/decides-${may}`));
    const over = open.candidates.filter((one) => one !== chosen);
    const done = await sayAtDesk(context, found.value, [
      { kind: 'resolved', field, value: { chosen, over, reason }, sees: chosen },
    ]);
    return done.ok ? ok({ visitId, field }) : done;
  },
});

export const correctEntry = defineUseCase({
  name: 'field/correct-entry',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 9',
  input: z.object({
    visitId: id<'visit'>(),
    field: text(200),
    sees: text(36),
    reason: lines(2_000),
    /** Other words instead; absent: the entry is put aside. */
    words: z.string().max(8_000).optional(),
  }),
  subject: (input, context) => subjectOfTeam(input, context),
  async run({ visitId, field, sees, reason, words }, context) {
    const found = await visitToWrite(visitId, context);
    if (!found.ok) return found;
    const part = partsOfField(field)?.part;
    const { record } = await keptRecordOf(context.db, visitId);
    const entries = [...record.findings, ...record.notes, ...record.samples, ...record.photos];
    const entry = entries.find((one) => one.field === field);
    if (entry === undefined || part === undefined) return refuse(problem('not-found', 'field/entry-unknown'));
    if (!entry.heads.some((one) => one.operation === sees)) {
      return refuse(problem('conflict', 'field/entry-changed'));
    }
    if (entry.undecided) return refuse(problem('conflict', 'field/decide-first'));
    const said = words?.trim() ?? '';
    const value = said === '' || entry.value === null ? null : changed(entry.value, said);
    const done = await sayAtDesk(context, found.value, [{ kind: 'corrected', field, value: { reason, value }, sees }]);
    return done.ok ? ok({ visitId, field }) : done;
  },
});

function changed<Value extends object>(value: Value, words: string): Value {
  return 'what' in value && !('words' in value) ? { ...value, what: words } : { ...value, words };
}
