// The advisory team's sheet on a dossier: what the producer said beside what the team found, and the opinions that were issued. Of
// the province alone; producer and commune do not see it before the council has met.

import { z } from 'zod';
import { findAccounts } from '#access/store-accounts.ts';
import type { Problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { sha256 } from '#law/sha256.ts';
import type { ForwardedDossier } from '#modules/dossiers/services.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type ConditionLine, conditionLines } from '../rules/conditions.ts';
import type { AdvisoryTeam, Intake } from '../rules/intake.ts';
import { whyNot } from '../rules/readiness.ts';
import {
  type AdvisoryReview,
  contentOfOpinion,
  type OpenInReview,
  type OpinionContent,
  openInReview,
} from '../rules/review.ts';
import { findOpinions, findReview, findTeam } from '../store-reviews.ts';
import { findAtProvince, provinceOfDossier, standingOf } from './find-intake.ts';
import { keptSheetAnswers, notToReview, type ReviewFacts, reviewFacts } from './review-of-dossier.ts';

export interface ReviewView {
  readonly dossier: Pick<ForwardedDossier, 'id' | 'productName' | 'producerName' | 'setId'>;
  readonly intake: Intake;
  readonly team: AdvisoryTeam;
  readonly facts: ReviewFacts;
  readonly review: AdvisoryReview | null;
  readonly savedByName: string | null;
  /** Every condition that ends an evaluation: what the producer answered, what the team has answered so far. */
  readonly conditions: readonly ConditionLine[];
  readonly open: OpenInReview;
  readonly opinions: readonly (OpinionContent & { readonly contentHash: string; readonly isWhole: boolean })[];
  /** Why the reader does not write in the sheet; `null`: may. */
  readonly notToWrite: Problem | null;
}

export const viewReview = defineUseCase({
  name: 'intake/view-review',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm c',
  input: z.object({ dossierId: id<'dossier'>() }),
  subject: (input, context) => provinceOfDossier(input.dossierId, context),
  async run(input, context) {
    const { db } = context;
    const found = await findAtProvince(input.dossierId, context);
    if (!found.ok) return found;
    const { dossier, intake } = found.value;
    const team = intake?.teamId == null ? null : await findTeam(db, intake.teamId);
    if (intake === null || team === null) return refuse(notFound);
    const facts = await reviewFacts(dossier, context);
    const review = await findReview(db, dossier.id);
    const [saver] = review?.savedBy == null ? [] : await findAccounts(db, [review.savedBy]);
    const answers = keptSheetAnswers(facts.compiled, review?.answers ?? '');
    const conditions = conditionLines(facts.compiled, facts.claimed, answers);
    const { id: dossierId, productName, producerName, setId } = dossier;
    return ok<ReviewView>({
      dossier: { id: dossierId, productName, producerName, setId },
      intake,
      team,
      facts,
      review,
      savedByName: saver?.displayName ?? null,
      conditions,
      open: openInReview(facts.compiled, facts.marking, {
        found: answers,
        claimed: facts.claimed,
        notes: review?.notes ?? {},
        conditions,
      }),
      opinions: (await findOpinions(db, dossier.id)).map((one) => ({
        ...contentOfOpinion(one),
        contentHash: one.contentHash,
        isWhole: sha256(one.content) === one.contentHash,
      })),
      notToWrite: whyNot('review', standingOf(found.value)) ?? (await notToReview(context, dossier, team.id)),
    });
  },
  // Set and marking are the law's data and have addresses of their own.
  json: ({ facts: { compiled: _compiled, marking: _marking, ...facts }, ...view }) => ({ ...view, facts }),
});
