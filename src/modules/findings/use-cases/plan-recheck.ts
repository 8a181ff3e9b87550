// A visit to see whether a finding was corrected: planned like any other, with the visit it checks again.

import { z } from 'zod';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { planVisit } from '#modules/inspections/services.ts';
import { date, optionalLines } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { seenFinding } from './correction-acts.ts';
import { changeFinding, findingFor, subjectByFinding } from './find-finding.ts';
import { visitFor } from './find-visit.ts';
import { aboutWords } from './tell-of-findings.ts';

export const planRecheck = defineUseCase({
  name: 'findings/plan-recheck',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 9',
  input: z.object({ ...seenFinding, plannedOn: date, words: optionalLines(1_000) }),
  subject: (input, context) => subjectByFinding(context, input.findingId),
  async run(input, context) {
    const found = await findingFor('plan-recheck', input, context);
    if (!found.ok) return found;
    const before = found.value;
    if (before.visitId === null) return refuse(problem('conflict', 'findings/no-visit-before'));
    if (input.plannedOn < context.today) {
      return refuse(invalidFields([{ path: 'plannedOn', code: 'findings/due-in-past' }]));
    }
    const visit = await visitFor(context, before.visitId);
    if (!visit.ok) return visit;
    const { kind, provinceCode, communeCode, producerId, producerName, place, position, team, decision, checklists } =
      visit.value;
    const planned = await planVisit(context, {
      ...{ kind, provinceCode, communeCode, producerId, producerName, place, position, team, decision, checklists },
      inspectionId: visit.value.inspectionId,
      productIds: before.productId === null ? visit.value.productIds : [before.productId],
      plannedOn: input.plannedOn,
      reason: `Kiểm tra lại việc khắc phục: ${aboutWords(before)}`,
      recheckOf: visit.value.id,
    });
    if (!planned.ok) return planned;
    const changes = { recheckVisitId: planned.value.id };
    const said = { kind: 'recheck-planned', words: input.words, until: input.plannedOn } as const;
    const after = await changeFinding(context, before, changes, said);
    return after.ok ? ok({ findingId: before.id, visitId: planned.value.id }) : after;
  },
});
