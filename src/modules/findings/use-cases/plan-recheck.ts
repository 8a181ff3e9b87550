// A visit to see whether a finding was corrected: the visit before once more. A finding that was written down without a visit has none: for it a
// supervision is planned, which needs no decision (26/2026/QĐ-TTg, Art. 9), and whose conclusion may state the finding.

import { z } from 'zod';
import { invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { officeLabelOf, type PlannedVisit, planVisit } from '#modules/inspections/services.ts';
import { findLiveProducerById } from '#modules/producers/services.ts';
import { date, optionalLines } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { Finding } from '../rules/finding.ts';
import { seenFinding } from './correction-acts.ts';
import { changeFinding, findingFor } from './find-finding.ts';
import { visitFor } from './find-visit.ts';
import { subjectByFinding } from './subject-of-finding.ts';
import { aboutWords } from './tell-of-findings.ts';

/** What a supervision of a finding without a visit looks through. */
const CHECKLISTS = ['dossier-criteria@1', 'mark-and-advertising@1'];

/** The supervision that goes to see a finding of no visit, led by who plans it. */
async function supervisionOf(context: Context, finding: Finding): Promise<Omit<PlannedVisit, 'plannedOn' | 'reason'>> {
  const { db, actor } = context;
  const { provinceCode, communeCode, producerId, producerName } = finding;
  const producer = producerId === null ? null : await findLiveProducerById(db, producerId);
  const self = { accountId: actor.accountId, name: actor.displayName, agency: '', head: true };
  const agency = await officeLabelOf(context, [self]);
  return {
    ...{ kind: 'supervision', provinceCode, communeCode, producerId, producerName },
    place: producer?.address ?? producer?.placeText ?? '',
    productIds: finding.productId === null ? [] : [finding.productId],
    team: [{ ...self, agency }],
    checklists: CHECKLISTS,
    officeLabel: agency,
  };
}

/** The visit before, as it is gone on once more. */
async function onceMore(
  context: Context,
  finding: Finding,
): Promise<Result<Omit<PlannedVisit, 'plannedOn' | 'reason'>>> {
  if (finding.visitId === null) return ok(await supervisionOf(context, finding));
  const visit = await visitFor(context, finding.visitId);
  if (!visit.ok) return visit;
  const { kind, provinceCode, communeCode, producerId, producerName, place, position, team, decision, checklists } =
    visit.value;
  return ok({
    ...{ kind, provinceCode, communeCode, producerId, producerName, place, position, team, decision, checklists },
    inspectionId: visit.value.inspectionId,
    productIds: finding.productId === null ? visit.value.productIds : [finding.productId],
    recheckOf: visit.value.id,
  });
}

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
    if (input.plannedOn < context.today) {
      return refuse(invalidFields([{ path: 'plannedOn', code: 'findings/due-in-past' }]));
    }
    const visit = await onceMore(context, before);
    if (!visit.ok) return visit;
    const planned = await planVisit(context, {
      ...visit.value,
      plannedOn: input.plannedOn,
      reason: `Kiểm tra lại việc khắc phục: ${aboutWords(before)}`,
    });
    if (!planned.ok) return planned;
    const changes = { recheckVisitId: planned.value.id };
    const said = { kind: 'recheck-planned', words: input.words, until: input.plannedOn } as const;
    const after = await changeFinding(context, before, changes, said);
    return after.ok ? ok({ findingId: before.id, visitId: planned.value.id }) : after;
  },
});
