// Who came to an event, and at which stand; a producer of which nobody says anything stays unknown.

import { z } from 'zod';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, optionalOneOf, optionalText, whole } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { sellersOf } from '../rules/sale.ts';
import { listParticipations, listSales, updateParticipation } from '../store.ts';
import { eventFor, subjectByEvent } from './find-event.ts';

const line = z.object({
  participationId: id<'participation'>(),
  version: whole(1, 2_000_000_000),
  attended: optionalOneOf(['yes', 'no']),
  stand: optionalText(40),
  words: optionalText(300),
});

export const recordAttendance = defineUseCase({
  name: 'promotion/record-attendance',
  kind: 'act',
  legalBasis: null,
  input: z.object({ eventId: id<'trade-event'>(), lines: z.array(line).min(1).max(500) }),
  subject: ({ eventId }, context) => subjectByEvent(eventId, context),
  async run({ eventId, lines }, context) {
    const { db } = context;
    const event = await eventFor('attend', eventId, context);
    if (!event.ok) return event;
    const parts = new Map((await listParticipations(db, [eventId])).map((one) => [one.id, one]));
    const sold = sellersOf(await listSales(db, [eventId]));
    const problems: FieldProblem[] = [];
    for (const [i, said] of lines.entries()) {
      const part = parts.get(said.participationId);
      if (part === undefined) return refuse(notFound);
      if (said.attended === 'no' && sold.has(part.producerId)) {
        problems.push({ path: `lines.${i}.attended`, code: 'promotion/absent-with-sales' });
      }
    }
    if (problems.length > 0) return refuse(invalidFields(problems));
    let changed = 0;
    for (const { participationId, version, attended: said, stand, words } of lines) {
      const part = parts.get(participationId);
      if (part === undefined) continue;
      const attended = said === null ? null : said === 'yes';
      if (part.attended === attended && part.stand === stand && part.attendanceWords === words) continue;
      const changes = { attended, stand, attendanceWords: words };
      if (!(await updateParticipation(db, { id: part.id, version }, changes))) {
        return refuse(problem('conflict', 'records/changed-meanwhile', { current: part.version }));
      }
      context.touch({ kind: 'participation', id: part.id, before: part, after: { ...part, ...changes } });
      changed += 1;
    }
    if (changed === 0) return refuse(problem('conflict', 'promotion/nothing-changed'));
    return ok({ eventId, changed });
  },
});
