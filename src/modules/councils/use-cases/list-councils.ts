// The councils of the province, or those somebody is a member of; and what a form needs to record one.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import { defineUseCase } from '#runner/use-case.ts';
import type { Candidate } from '../rules/candidate.ts';
import { type Council, type CouncilId, membersOn } from '../rules/council.ts';
import { listCouncils, listMembers, provincesOf } from '../store.ts';
import { candidatesOf } from './council-people.ts';
import { councilsOfActor } from './find-council.ts';

export interface CouncilLine extends Council {
  readonly members: number;
  readonly chair: string | null;
}

export const listCouncilsOf = defineUseCase({
  name: 'councils/list-councils',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, context) {
    const lines: CouncilLine[] = [];
    for (const council of await listCouncils(context.db, context.reach, councilsOfActor(context.actor))) {
      const now = membersOn(await listMembers(context.db, council.id), dayFor(council, context.today));
      const chair = now.find((one) => one.duty === 'chair')?.name ?? null;
      lines.push({ ...council, members: now.length, chair });
    }
    return ok(lines);
  },
});

/** The day whose members are counted: today, or the nearest day on which the council is in duty. */
function dayFor(council: Pick<Council, 'validFrom' | 'lastDay'>, today: Council['validFrom']): Council['validFrom'] {
  if (today < council.validFrom) return council.validFrom;
  return council.lastDay !== null && today > council.lastDay ? council.lastDay : today;
}

export interface CouncilChoices {
  readonly provinceCode: string | null;
  readonly candidates: readonly Candidate[];
  readonly councils: readonly { readonly id: CouncilId; readonly decisionNumber: string }[];
}

export const seeChoices = defineUseCase({
  name: 'councils/see-choices',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, context) {
    const provinceCode = provincesOf(context.reach)[0] ?? null;
    const councils = await listCouncils(context.db, context.reach, []);
    return ok<CouncilChoices>({
      provinceCode,
      candidates: provinceCode === null ? [] : await candidatesOf(context, provinceCode),
      councils: councils.map(({ id, decisionNumber }) => ({ id, decisionNumber })),
    });
  },
});
