// A member of the advisory team issues its opinion: the findings at every documentary criterion and the opinion are frozen with
// their hash, and stand before the council apart from its scores. Another opinion after another supplement is appended.

import { z } from 'zod';
import { canonicalJson } from '#kernel/fingerprint.ts';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { contentHashOf } from '#law/checklist.ts';
import { sha256 } from '#law/sha256.ts';
import { id, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { conditionLines } from '../rules/conditions.ts';
import {
  type AdvisoryOpinion,
  type AdvisoryReview,
  isDocumentary,
  type OpinionContent,
  openInReview,
  optionAt,
  type VerifiedFinding,
} from '../rules/review.ts';
import type { CitedPiece } from '../rules/supplement.ts';
import { findOpinions, findReview, findTeam, insertOpinion } from '../store-reviews.ts';
import { changedIntake, intakeFor, provinceOfDossier } from './find-intake.ts';
import { keptSheetAnswers, notToReview, type ReviewFacts, type ReviewPaper, reviewFacts } from './review-of-dossier.ts';
import { tellProvince } from './tell-of-intake.ts';

/** What is kept of a paper that the team saw: as it came, not as the wallet has it meanwhile. */
function asSeen({ from: _from, ordinal: _ordinal, withdrawn: _withdrawn, ...piece }: ReviewPaper): CitedPiece {
  return piece;
}

/** The findings of a sheet at the documentary criteria, in the order of the sheet. */
function findingsOf(review: AdvisoryReview, facts: ReviewFacts): readonly VerifiedFinding[] {
  const { compiled, marking, claimed, papers } = facts;
  const found = keptSheetAnswers(compiled, review.answers);
  return compiled.leaves
    .filter((leaf) => isDocumentary(compiled, marking, leaf.code))
    .map(({ code }) => ({
      criterion: code,
      option: optionAt(found, code) ?? null,
      claimed: optionAt(claimed, code) ?? null,
      note: review.notes[code] ?? null,
      seen: (review.seen[code] ?? []).flatMap((one) => papers.find((held) => held.id === one) ?? []).map(asSeen),
    }));
}

/** One fault for all criteria that lack the same, at the first of them. */
function folded(codes: readonly string[], code: string, pathOf: (one: string) => string): readonly FieldProblem[] {
  const [first] = codes;
  if (first === undefined) return [];
  return [{ path: pathOf(first), code, details: { criterion: codes.join(', '), count: codes.length } }];
}

export const issueReview = defineUseCase({
  name: 'intake/issue-review',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm c',
  input: z.object({ dossierId: id<'dossier'>(), version }),
  subject: (input, context) => provinceOfDossier(input.dossierId, context),
  async run(input, context) {
    const { db, actor, now, today } = context;
    const found = await intakeFor('review', input, context);
    if (!found.ok) return found;
    const { dossier, intake } = found.value;
    const not = await notToReview(context, dossier, intake.teamId);
    if (not !== null) return refuse(not);
    const review = await findReview(db, dossier.id);
    const team = intake.teamId === null ? null : await findTeam(db, intake.teamId);
    if (review === null || team === null)
      return refuse(invalidFields([{ path: 'opinion', code: 'intake/no-opinion' }]));
    const facts = await reviewFacts(dossier, context);
    const answers = keptSheetAnswers(facts.compiled, review.answers);
    const conditions = conditionLines(facts.compiled, facts.claimed, answers);
    const open = openInReview(facts.compiled, facts.marking, {
      found: answers,
      claimed: facts.claimed,
      notes: review.notes,
      conditions,
    });
    const field = (code: string): string => code.replaceAll('.', '-');
    const wrong: FieldProblem[] = [
      ...open.unanswered.map((code) => ({
        path: code,
        code: 'intake/condition-unanswered',
        details: { text: conditions.find((line) => line.code === code)?.text ?? code },
      })),
      ...folded(open.unseen, 'intake/not-verified', (code) => `tc-${field(code)}`),
      ...folded(open.unexplained, 'intake/difference-unexplained', (code) => `notes.${field(code)}`),
      ...(review.opinion === null ? [{ path: 'opinion', code: 'intake/no-opinion' }] : []),
    ];
    if (wrong.length > 0 || review.opinion === null) return refuse(invalidFields(wrong));
    const ordinal = (await findOpinions(db, dossier.id)).length + 1;
    const content: OpinionContent = {
      basis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm c',
      set: { id: facts.compiled.set.id, contentSha256: contentHashOf(facts.compiled.set) },
      team: { decision: team.decisionNumber, decidedOn: team.decidedOn, members: team.members },
      findings: findingsOf(review, facts),
      conditions: answers.conditions,
      conditionLines: conditions,
      opinion: review.opinion,
      ordinal,
      issuedOn: today,
    };
    const written = canonicalJson(content);
    const opinion: AdvisoryOpinion = {
      id: context.newId<'advisory-opinion'>(),
      dossierId: dossier.id,
      ordinal,
      issuedAt: now,
      issuedOn: today,
      issuedBy: actor.accountId,
      content: written,
      contentHash: sha256(written),
    };
    await insertOpinion(db, opinion);
    context.touch({ kind: 'advisory-opinion', id: opinion.id, before: null, after: opinion });
    await changedIntake(intake, { state: 'reviewed' }, context);
    const { productName, producerName } = dossier;
    await tellProvince(context, dossier, 'intake-reviewed', { product: productName, producer: producerName });
    return ok({ product: productName, contentHash: opinion.contentHash });
  },
});
