// A session is planned: of which council, how it meets, when and where. A council that met on paper is recorded with the day and the number of
// its minutes, and stays marked so.

import { z } from 'zod';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { date, id, oneOf, optionalLines, optionalText } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { isInDuty } from '../rules/council.ts';
import { sessionKinds } from '../rules/lifecycle.ts';
import { type CouncilSession, sessionContent } from '../rules/session.ts';
import { insertSession } from '../store-sessions.ts';
import { councilById, subjectById } from './find-council.ts';

/** `08:30`, typed with a colon, a dot or an h. */
export function hourOf(typed: string | null): string | null | undefined {
  if (typed === null) return null;
  const [, hour, minute = '00'] = /^([01]?\d|2[0-3])\s*[:.hg]\s*([0-5]\d)?$/i.exec(typed) ?? [];
  return hour === undefined ? undefined : `${hour.padStart(2, '0')}:${minute}`;
}

export const planSession = defineUseCase({
  name: 'councils/plan-session',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm d, khoản 6 điểm d',
  input: z.object({
    councilId: id<'council'>(),
    kind: oneOf(sessionKinds),
    plannedOn: date,
    plannedAt: optionalText(10),
    place: optionalText(200),
    note: optionalLines(1_000),
    /** Of a paper council: the number of its minutes. */
    minutesNumber: optionalText(60),
    /** Why re-evaluations go before a meeting. */
    meetingReason: optionalLines(500),
  }),
  subject: (input, context) => subjectById(input.councilId, context),
  async run(input, context) {
    const found = await councilById(input.councilId, context);
    if (!found.ok) return found;
    const council = found.value;
    const { today, now, actor } = context;
    const plannedAt = hourOf(input.plannedAt);
    const wrong: FieldProblem[] = [];
    if (council.level === 'ministry') wrong.push({ path: 'councilId', code: 'councils/ministry-meets-elsewhere' });
    if (!isInDuty(council, input.plannedOn)) wrong.push({ path: 'plannedOn', code: 'councils/not-in-duty' });
    if (input.kind === 'paper' && input.plannedOn > today) {
      wrong.push({ path: 'plannedOn', code: 'councils/paper-in-future' });
    }
    if (input.kind !== 'paper' && input.plannedOn < today) {
      wrong.push({ path: 'plannedOn', code: 'councils/planned-in-past' });
    }
    if (input.kind === 'paper' && input.minutesNumber === null) {
      wrong.push({ path: 'minutesNumber', code: 'councils/minutes-missing' });
    }
    if (input.kind === 'meeting' && input.place === null) wrong.push({ path: 'place', code: 'councils/place-missing' });
    if (plannedAt === undefined) wrong.push({ path: 'plannedAt', code: 'councils/not-an-hour' });
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const isPaper = input.kind === 'paper';
    const session: CouncilSession = {
      id: context.newId<'council-session'>(),
      version: 1,
      councilId: council.id,
      provinceCode: council.provinceCode,
      kind: input.kind,
      state: 'planned',
      plannedOn: input.plannedOn,
      plannedAt: plannedAt ?? null,
      place: input.place,
      note: input.note,
      heldOn: isPaper ? input.plannedOn : null,
      minutesNumber: isPaper ? input.minutesNumber : null,
      recordedOn: isPaper ? today : null,
      meetingReason: input.kind === 'meeting' ? input.meetingReason : null,
      presidingId: null,
      presidingPaper: null,
      rules: null,
      adjournedFrom: null,
      adjournedReason: null,
      reconveneOn: null,
      cancelReason: null,
      openedAt: null,
      scoringAt: null,
      revealedAt: null,
      closedAt: null,
      madeBy: actor.accountId,
      madeAt: now,
      changedAt: now,
    };
    await insertSession(context.db, session);
    context.touch({ kind: 'council-session', id: session.id, before: null, after: sessionContent(session) });
    return ok({ sessionId: session.id });
  },
});
