// The office of the province receives a dossier that a commune sent on: its own slip, the day received, the round, the last day.

import { z } from 'zod';
import { dateInVietnam } from '#kernel/calendar.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { receivedOn } from '#law/working-days.ts';
import { slipNumber, slipYear } from '#modules/dossiers/index.ts';
import { drawSlipNumber, lockDossier } from '#modules/dossiers/services.ts';
import { id } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type Intake, intakeContent } from '../rules/intake.ts';
import { whyNot } from '../rules/readiness.ts';
import { roundName, termOf } from '../rules/terms.ts';
import { insertIntake } from '../store.ts';
import { findAtProvince, standingOf, subjectAtProvince } from './find-intake.ts';
import { tellSenders } from './tell-of-intake.ts';

export const acceptDossier = defineUseCase({
  name: 'intake/accept-dossier',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm a, Phụ lục III Mẫu số 01',
  input: z.object({ dossierId: id<'dossier'>() }),
  subject: (input, context) => subjectAtProvince(input.dossierId, context),
  async run(input, context) {
    const { db, now, actor } = context;
    await lockDossier(db, input.dossierId);
    const found = await findAtProvince(input.dossierId, context);
    if (!found.ok) return found;
    const not = whyNot('accept', standingOf(found.value));
    if (not !== null) return refuse(not);
    const { dossier } = found.value;
    // Sent on a day off, it counts as received on the next working day, as at the commune.
    const received = receivedOn(dateInVietnam(dossier.changedAt));
    if (received === null) return refuse(problem('unavailable', 'dossiers/calendar-unknown'));
    const proposedOn = dossier.reportedOn;
    const { round, dueOn } = termOf(dossier.kind, { proposedOn, completeOn: received });
    const { provinceCode, communeCode } = dossier;
    const year = slipYear(received);
    const number = await drawSlipNumber(db, provinceCode, year);
    const intake: Intake = {
      id: context.newId<'intake'>(),
      version: 1,
      dossierId: dossier.id,
      state: 'checking',
      kind: dossier.kind,
      provinceCode,
      communeCode,
      producerId: dossier.producerId,
      slipNumber: slipNumber({ number, round: round?.round ?? 0, provinceCode, communeCode, year }),
      receivedOn: received,
      receivedBy: actor.accountId,
      proposedOn,
      round: round?.round ?? null,
      roundYear: round === null ? null : roundName(round).year,
      dueOn,
      teamId: null,
      refusal: null,
      despite: null,
      madeAt: now,
      changedAt: now,
    };
    await insertIntake(db, intake);
    context.touch({ kind: 'intake', id: intake.id, before: null, after: intakeContent(intake) });
    const words = { product: dossier.productName, slip: intake.slipNumber };
    await tellSenders(context, dossier, { kind: 'intake-accepted', words });
    return ok({ product: dossier.productName, slipNumber: intake.slipNumber, version: intake.version });
  },
});
