// A member of the advisory team saves the team's sheet: what was found at each criterion, with note and evidence seen, and the
// opinion. Nothing need be complete; whoever saved first since the form was opened is not overwritten.

import { z } from 'zod';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { leafOfField, notesByLeaf, readSheetAddress, sheetAddress } from '#modules/evaluation/index.ts';
import { id, optionalLines, optionalWhole } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { whyNot } from '../rules/readiness.ts';
import type { AdvisoryReview } from '../rules/review.ts';
import { findReview, insertReview, updateReview } from '../store-reviews.ts';
import { findAtProvince, provinceOfDossier, standingOf } from './find-intake.ts';
import { notToReview, type ReviewFacts, reviewFacts } from './review-of-dossier.ts';

const input = z.object({
  dossierId: id<'dossier'>(),
  /** Of the sheet that the form showed; absent: there was none. */
  version: optionalWhole(1, 2_000_000_000),
  /** Options as an address writes them. */
  answers: z.string().max(2_000).optional(),
  /** Leaf with hyphens (`1-5`) → what was found. */
  notes: z.record(z.string().max(12), z.string().max(4_000)).optional(),
  /** Leaf with hyphens → ids of pieces that were seen. */
  seen: z.record(z.string().max(12), z.union([z.string().max(40), z.array(z.string().max(40)).max(50)])).optional(),
  opinion: optionalLines(12_000),
});
type Given = z.output<typeof input>;

/** Notes and seen pieces by leaf, or every field that cannot be. */
function readFindings(given: Given, { compiled, papers }: ReviewFacts) {
  const known = new Set<string>(papers.map((piece) => piece.id));
  const { notes, wrong: unknown } = notesByLeaf(compiled, given.notes, 'intake/item-unknown');
  const wrong: FieldProblem[] = [...unknown];
  const seen: Record<string, readonly string[]> = {};
  for (const [key, chosen] of Object.entries(given.seen ?? {})) {
    const pieces = [...new Set([chosen].flat())].filter((one) => one !== '');
    if (!compiled.byCode.has(leafOfField(key)) || pieces.some((one) => !known.has(one))) {
      wrong.push({ path: `seen.${key}`, code: 'dossiers/piece-not-in-wallet' });
    } else if (pieces.length > 0) seen[leafOfField(key)] = pieces;
  }
  return { wrong, notes, seen };
}

export const saveReview = defineUseCase({
  name: 'intake/save-review',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm c',
  input,
  subject: (given, context) => provinceOfDossier(given.dossierId, context),
  async run(given, context) {
    const { db, actor, now } = context;
    const found = await findAtProvince(given.dossierId, context);
    if (!found.ok) return found;
    const { dossier, intake } = found.value;
    const not =
      whyNot('review', standingOf(found.value)) ?? (await notToReview(context, dossier, intake?.teamId ?? null));
    if (not !== null || intake?.teamId == null) return refuse(not ?? problem('forbidden', 'intake/not-in-team'));
    const before = await findReview(db, dossier.id);
    const stale = problem('conflict', 'records/changed-meanwhile', { current: before });
    if ((before?.version ?? null) !== given.version) return refuse(stale);
    const facts = await reviewFacts(dossier, context);
    const answers = readSheetAddress(facts.compiled, new URLSearchParams(given.answers ?? ''));
    if (!answers.ok) return answers;
    const { wrong, notes, seen } = readFindings(given, facts);
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const said = {
      teamId: intake.teamId,
      answers: sheetAddress(facts.compiled, answers.value),
      notes,
      seen,
      opinion: given.opinion,
      savedBy: actor.accountId,
      savedAt: now,
    };
    const after: AdvisoryReview = {
      id: before?.id ?? context.newId<'advisory-review'>(),
      dossierId: dossier.id,
      version: (before?.version ?? 0) + 1,
      ...said,
    };
    if (before === null) await insertReview(db, after);
    else if (!(await updateReview(db, before, said))) return refuse(stale);
    context.touch({ kind: 'advisory-review', id: after.id, before, after });
    return ok({ dossierId: dossier.id, version: after.version, savedAt: now });
  },
});
