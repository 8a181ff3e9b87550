// A dossier that goes no further, for a reason that the act names: a condition that its score sheet prints for leaving a dossier
// out, or a producer that may not register the set. Anything that merely lacks is asked for instead.

import { z } from 'zod';
import { invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { tellReEvaluationClosed } from '#modules/dossiers/services.ts';
import type { CompiledSet } from '#modules/evaluation/index.ts';
import { id, text, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { findOpenRequests } from '../store.ts';
import { changedIntake, intakeFor, setOf, subjectAtProvince } from './find-intake.ts';
import { endRequest } from './open-request.ts';
import { tellSenders } from './tell-of-intake.ts';

/** A reason that the act names, with where. */
export interface Ground {
  readonly ground: string;
  readonly text: string;
  readonly citation: string;
}

/**
 * What the act names for a set.
 * @law 26/2026/QĐ-TTg, Art. 2.3, Phụ lục II ("Hồ sơ bị loại khi")
 */
export function groundsOf({ set }: CompiledSet): readonly Ground[] {
  return [
    ...set.conditions
      .filter((one) => one.kind === 'disqualify' || one.kind === 'ineligible')
      .map(({ code, text: printed, criterion }) => ({
        ground: code,
        text: printed,
        citation: `Phụ lục II, Bộ số ${set.number}${criterion === null ? '' : `, tiêu chí ${criterion}`}`,
      })),
    {
      ground: 'producer-type',
      text: 'Loại hình của chủ thể không được đăng ký sản phẩm thuộc bộ này',
      citation: 'Điều 2 khoản 3',
    },
  ];
}

export const refuseDossier = defineUseCase({
  name: 'intake/refuse-dossier',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 2 khoản 3, Điều 7 khoản 3 điểm a, Phụ lục II',
  input: z.object({ dossierId: id<'dossier'>(), version, ground: text(40), explanation: text(2_000) }),
  subject: (input, context) => subjectAtProvince(input.dossierId, context),
  async run(input, context) {
    const found = await intakeFor('refuse', input, context);
    if (!found.ok) return found;
    const { dossier, intake } = found.value;
    const ground = groundsOf(await setOf(dossier)).find((one) => one.ground === input.ground);
    if (ground === undefined) return refuse(invalidFields([{ path: 'ground', code: 'intake/ground-unknown' }]));
    const [open] = await findOpenRequests(context.db, [dossier.id]);
    if (open !== undefined) await endRequest(open, input.explanation, context);
    const refusal = { ...ground, explanation: input.explanation, refusedOn: context.today };
    await changedIntake(intake, { state: 'not-eligible', refusal, dueOn: null }, context);
    await tellReEvaluationClosed(dossier, context);
    const words = { product: dossier.productName, reason: ground.text };
    await tellSenders(context, dossier, { kind: 'intake-refused', words });
    return ok({ product: dossier.productName });
  },
});
