// The office waits no longer for an answer and goes on with what it has; it says why, and the producer is told.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import { id, text, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { termOf } from '../rules/terms.ts';
import { changedIntake, intakeFor, subjectAtProvince } from './find-intake.ts';
import { endRequest, openRequestOf } from './open-request.ts';
import { tellSenders } from './tell-of-intake.ts';

export const endWaiting = defineUseCase({
  name: 'intake/end-waiting',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm a',
  input: z.object({ dossierId: id<'dossier'>(), version, reason: text(500) }),
  subject: (input, context) => subjectAtProvince(input.dossierId, context),
  async run(input, context) {
    const found = await intakeFor('end-waiting', input, context);
    if (!found.ok) return found;
    const { dossier, intake } = found.value;
    await endRequest(await openRequestOf(dossier, context), input.reason, context);
    // Without the answer the request of the commune is taken as complete from the day it was received.
    const { kind, proposedOn, receivedOn } = intake;
    const { dueOn } = termOf(kind, { proposedOn, completeOn: receivedOn });
    await changedIntake(intake, { state: 'checking', dueOn }, context);
    const words = { product: dossier.productName, reason: input.reason };
    await tellSenders(context, dossier, { kind: 'intake-waiting-ended', words });
    return ok({ product: dossier.productName });
  },
});
