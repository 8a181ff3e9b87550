// Products of 90 points and more at the ministry: the day their file went, and the ministry's answer. Nothing is uploaded twice: the file is
// the dossier and the papers that are here already. Below 90 the province takes the ministry council's level or evaluates itself.

import { z } from 'zod';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import { checkedFile, keepFile } from '#modules/evidence/services.ts';
import { moveAtCouncil } from '#modules/intake/services.ts';
import { date, id, oneOf, optionalLines, optionalOneOf, optionalWhole, text, version, whole } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { answerFault, type MinistryFileRecord } from '../rules/ministry-file.ts';
import { lockResults } from '../store.ts';
import { insertMinistryFile, updateMinistryFile } from '../store-decisions.ts';
import { dayOfPaper } from './number-paper.ts';
import { resultOf, sessionResults, subjectOfSession } from './session-results.ts';

const named = { sessionId: id<'council-session'>(), dossierId: id<'dossier'>() };

async function locked(input: { readonly sessionId: never; readonly dossierId: DossierId }, context: Context) {
  await lockResults(context.db, input.sessionId);
  const found = await sessionResults(input, context);
  if (!found.ok) return found;
  const one = resultOf(found.value, input.dossierId);
  return one === null ? refuse(notFound) : ok({ all: found.value, one });
}

export const sendToMinistry = defineUseCase({
  name: 'results/send-to-ministry',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 6 khoản 3, Điều 7 khoản 3 điểm e',
  input: z.object({ ...named, sentOn: date, samples: whole(0, 100), extraChecks: whole(0, 200) }),
  subject: (input, context) => subjectOfSession(input, context),
  async run(input, context) {
    const found = await locked(input as never, context);
    if (!found.ok) return found;
    const { all, one } = found.value;
    if (!one.way.approved) return refuse(problem('conflict', 'results/not-approved'));
    if (one.ministry !== null) return refuse(problem('conflict', 'results/sent-already', { on: one.ministry.sentOn }));
    const letter = dayOfPaper(all, 'ministry-request');
    if (letter === null) return refuse(problem('conflict', 'results/letter-not-numbered'));
    const { today, now, actor } = context;
    if (input.sentOn > today) return refuse(invalidFields([{ path: 'sentOn', code: 'results/paper-in-future' }]));
    if (input.sentOn < letter) {
      return refuse(invalidFields([{ path: 'sentOn', code: 'results/sent-before-letter', details: { letter } }]));
    }
    const file: MinistryFileRecord = {
      id: context.newId<'ministry-file'>(),
      version: 1,
      sessionId: all.sessionId,
      dossierId: one.dossierId,
      provinceCode: all.provinceCode,
      sentOn: input.sentOn,
      samples: input.samples,
      extraChecks: input.extraChecks,
      sentBy: actor.accountId,
      sentAt: now,
      answeredOn: null,
      outcome: null,
      answerNumber: null,
      answerPoints: null,
      answerStars: null,
      way: null,
      answerReason: null,
      answerFile: null,
      answerBy: null,
      answerAt: null,
    };
    await insertMinistryFile(context.db, file);
    context.touch({ kind: 'ministry-file', id: file.id, before: null, after: file });
    return ok({ product: one.product });
  },
});

/** Hundredths of a point from what is printed: `88,33`. */
function hundredths(printed: string | null): number | null {
  const found = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(printed ?? '');
  if (found === null) return null;
  const points = Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
  return points <= 10_000 ? points : null;
}

export const recordMinistryAnswer = defineUseCase({
  name: 'results/record-ministry-answer',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 4 điểm đ, e, g',
  input: z.object({
    ...named,
    version,
    answeredOn: date,
    answerNumber: text(60),
    outcome: oneOf(['five-stars', 'below-ninety']),
    points: text(6),
    /** The level of the ministry's council, where the province takes it over. */
    stars: optionalWhole(3, 4),
    way: optionalOneOf(['recognise', 'evaluate']),
    reason: optionalLines(2_000),
    file: checkedFile,
  }),
  subject: (input, context) => subjectOfSession(input, context),
  async run(input, context) {
    const found = await locked(input as never, context);
    if (!found.ok) return found;
    const { one } = found.value;
    const before = one.ministry;
    if (before === null) return refuse(problem('conflict', 'results/not-sent'));
    if (before.outcome !== null) return refuse(problem('conflict', 'results/answered-already'));
    if (before.version !== input.version) {
      return refuse(problem('conflict', 'records/changed-meanwhile', { current: before }));
    }
    const { today, now, actor } = context;
    const points = hundredths(input.points);
    const answer = { outcome: input.outcome, points, stars: input.stars, way: input.way };
    const fault = answerFault(answer);
    const wrong = [
      ...(fault === null ? [] : [fault]),
      ...(input.answeredOn > today ? [{ path: 'answeredOn', code: 'results/paper-in-future' } as const] : []),
      ...(input.answeredOn < before.sentOn
        ? [{ path: 'answeredOn', code: 'results/answer-before-sending', details: { sentOn: before.sentOn } } as const]
        : []),
    ];
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const fallen = input.outcome === 'below-ninety';
    // The province evaluates by itself: the dossier is before the council again.
    if (fallen && input.way === 'evaluate') {
      const { dossierId, provinceCode } = one;
      const moved = await moveAtCouncil('evaluate-again', { dossierId, provinceCode }, context);
      if (!moved.ok) return moved;
    }
    const changes = {
      answeredOn: input.answeredOn,
      outcome: input.outcome,
      answerNumber: input.answerNumber,
      answerPoints: points,
      answerStars: fallen ? input.stars : 5,
      way: fallen ? input.way : null,
      answerReason: input.reason,
      answerFile: await keepFile(context, input.file),
      answerBy: actor.accountId,
      answerAt: now,
    };
    if (!(await updateMinistryFile(context.db, before, changes))) {
      return refuse(problem('conflict', 'records/changed-meanwhile', { current: before }));
    }
    const after = { ...before, ...changes, version: before.version + 1 };
    context.touch({ kind: 'ministry-file', id: before.id, before, after });
    return ok({ product: one.product, outcome: input.outcome });
  },
});
