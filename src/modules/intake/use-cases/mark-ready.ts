// A dossier goes before the council in a round, or is put back to be checked again.

import { z } from 'zod';
import { invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { lastDayOf } from '#law/rounds.ts';
import { id, optionalLines, optionalText, text, version } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { isMet } from '../rules/conditions.ts';
import type { Despite } from '../rules/intake.ts';
import { roundRefusal } from '../rules/readiness.ts';
import { roundKey, roundName, roundsOpenTo } from '../rules/terms.ts';
import { conditionsOf } from './conditions-of-dossier.ts';
import { type AtProvince, changedIntake, intakeFor, standingOf, subjectAtProvince } from './find-intake.ts';
import { tellSenders } from './tell-of-intake.ts';

/** Where a condition that ends the evaluation was answered yes: the confirmation with its reason, or the fields that lack. */
async function despiteOf(
  dossier: AtProvince['dossier'],
  said: { readonly despite: string | null; readonly reason: string | null },
  context: Context,
): Promise<Result<Despite | null>> {
  const met = (await conditionsOf(context.db, dossier)).filter(isMet).map((line) => line.code);
  if (met.length === 0) return ok(null);
  const wrong = [
    ...(said.despite === 'yes' ? [] : [{ path: 'despite', code: 'intake/conditions-met' }]),
    ...(said.reason === null ? [{ path: 'reason', code: 'intake/despite-without-reason' }] : []),
  ];
  if (wrong.length > 0 || said.reason === null) return refuse(invalidFields(wrong));
  return ok({ reason: said.reason, conditions: met, on: context.today });
}

export const markReady = defineUseCase({
  name: 'intake/mark-ready',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 5 khoản 1, Điều 7 khoản 3 điểm a, khoản 6 điểm c',
  input: z.object({
    dossierId: id<'dossier'>(),
    version,
    /** `2026-2`; absent: the first that the dossier can still be finished in, or none for a re-evaluation. */
    round: optionalText(10),
    /** `yes`: the conditions that end it were read, the council decides. Asked only where one was answered yes. */
    despite: optionalText(3),
    reason: optionalLines(1_000),
  }),
  subject: (input, context) => subjectAtProvince(input.dossierId, context),
  async run(input, context) {
    const found = await intakeFor('mark-ready', input, context);
    if (!found.ok) return found;
    const { dossier, intake } = found.value;
    const open = roundsOpenTo(intake.proposedOn, context.today);
    const key = input.round ?? (open[0] === undefined ? null : roundKey(open[0]));
    const not = roundRefusal(standingOf({ dossier, intake }), key, context.today);
    if (not !== null) return refuse(not);
    const despite = await despiteOf(dossier, input, context);
    if (!despite.ok) return despite;
    const round = dossier.kind === 're-evaluation' ? undefined : open.find((one) => roundKey(one) === key);
    const dated =
      round === undefined ? {} : { round: round.round, roundYear: roundName(round).year, dueOn: lastDayOf(round) };
    const after = await changedIntake(intake, { state: 'ready', despite: despite.value, ...dated }, context);
    const words = { product: dossier.productName, round: after.round, year: after.roundYear };
    await tellSenders(context, dossier, { kind: 'intake-ready', words });
    return ok({ product: dossier.productName, round: after.round, roundYear: after.roundYear });
  },
});

export const putBack = defineUseCase({
  name: 'intake/put-back',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm a',
  input: z.object({ dossierId: id<'dossier'>(), version, reason: text(500) }),
  subject: (input, context) => subjectAtProvince(input.dossierId, context),
  async run(input, context) {
    const found = await intakeFor('put-back', input, context);
    if (!found.ok) return found;
    const { dossier, intake } = found.value;
    await changedIntake(intake, { state: 'checking', despite: null }, context);
    return ok({ product: dossier.productName, reason: input.reason });
  },
});
