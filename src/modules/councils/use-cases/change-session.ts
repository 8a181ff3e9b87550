// Day, hour, place and note of a session that is planned.

import { z } from 'zod';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { date, id, optionalLines, optionalText, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { isInDuty } from '../rules/council.ts';
import { outOfTime } from '../rules/paper-receipt.ts';
import { whyNotThatDay } from '../rules/session.ts';
import { changedSession, notPreparing, sessionFor, subjectOfSession } from './find-session.ts';
import { hourOf } from './plan-session.ts';

export const changeSession = defineUseCase({
  name: 'councils/change-session',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm d, khoản 6 điểm d',
  wholeRecordBut: [],
  input: z.object({
    sessionId: id<'council-session'>(),
    version,
    plannedOn: date,
    plannedAt: optionalText(10),
    place: optionalText(200),
    note: optionalLines(1_000),
    minutesNumber: optionalText(60),
    meetingReason: optionalLines(500),
  }),
  subject: (given, context) => subjectOfSession(given.sessionId, context),
  async run(given, context) {
    const found = await sessionFor('change', given, context);
    if (!found.ok) return found;
    const { session, council, agenda } = found.value;
    const not = notPreparing(context, found.value);
    if (not !== null) return refuse(not);
    const isPaper = session.kind === 'paper';
    const plannedAt = hourOf(given.plannedAt);
    const wrong: FieldProblem[] = [];
    if (!isInDuty(council, given.plannedOn)) wrong.push({ path: 'plannedOn', code: 'councils/not-in-duty' });
    if (isPaper ? given.plannedOn > context.today : given.plannedOn < context.today) {
      wrong.push({ path: 'plannedOn', code: isPaper ? 'councils/paper-in-future' : 'councils/planned-in-past' });
    }
    for (const { line, dossier } of agenda) {
      const { product } = dossier;
      const receivedOn = line.paperReceivedOn ?? dossier.receivedOn;
      const late = whyNotThatDay(given.plannedOn, receivedOn);
      if (late !== null) wrong.push({ path: 'plannedOn', code: late, details: { product, receivedOn } });
      const past =
        line.paperReceivedOn === null ? null : outOfTime(dossier.kind, line.paperReceivedOn, given.plannedOn);
      if (past !== null) wrong.push({ path: 'plannedOn', code: past.code, details: { product, ...past.details } });
    }
    if (isPaper && given.minutesNumber === null)
      wrong.push({ path: 'minutesNumber', code: 'councils/minutes-missing' });
    if (session.kind === 'meeting' && given.place === null) {
      wrong.push({ path: 'place', code: 'councils/place-missing' });
    }
    if (plannedAt === undefined) wrong.push({ path: 'plannedAt', code: 'councils/not-an-hour' });
    const again = agenda.find((one) => one.dossier.kind === 're-evaluation');
    if (session.kind === 'meeting' && again !== undefined && given.meetingReason === null) {
      const details = { product: again.dossier.product };
      wrong.push({ path: 'meetingReason', code: 'councils/meeting-reason-missing', details });
    }
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const changes = {
      plannedOn: given.plannedOn,
      plannedAt: plannedAt ?? null,
      place: given.place,
      note: given.note,
      ...(isPaper ? { heldOn: given.plannedOn, minutesNumber: given.minutesNumber } : {}),
      ...(session.kind === 'meeting' ? { meetingReason: given.meetingReason } : {}),
    };
    const after = await changedSession(session, changes, context);
    return ok({ sessionId: after.id, version: after.version });
  },
});
