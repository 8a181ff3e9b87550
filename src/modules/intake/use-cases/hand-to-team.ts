// The office hands a dossier to the advisory team on duty, which reads the file before the council does.

import { z } from 'zod';
import { invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { isOnDuty } from '../rules/intake.ts';
import { findTeam } from '../store-reviews.ts';
import { changedIntake, intakeFor, subjectAtProvince } from './find-intake.ts';
import { tellTeam } from './tell-of-intake.ts';

export const handToTeam = defineUseCase({
  name: 'intake/hand-to-team',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm c',
  input: z.object({ dossierId: id<'dossier'>(), version, teamId: id<'advisory-team'>() }),
  subject: (input, context) => subjectAtProvince(input.dossierId, context),
  async run(input, context) {
    const found = await intakeFor('hand-to-team', input, context);
    if (!found.ok) return found;
    const { dossier, intake } = found.value;
    const team = await findTeam(context.db, input.teamId);
    if (team === null || team.provinceCode !== dossier.provinceCode || !isOnDuty(team, context.today)) {
      return refuse(invalidFields([{ path: 'teamId', code: 'intake/team-not-on-duty' }]));
    }
    await changedIntake(intake, { state: 'under-review', teamId: team.id }, context);
    const members = team.members.flatMap((one) => one.accountId ?? []);
    await tellTeam(context, dossier, members);
    return ok({ product: dossier.productName });
  },
});
