// What producer and team have answered to the conditions that end an evaluation: from the dossier as it was sent, and from the
// opinion that was issued last.

import type { FrozenDossier } from '#modules/dossiers/index.ts';
import { findSubmissions } from '#modules/dossiers/services.ts';
import { type CompiledSet, fittingAnswers, type SheetAnswers } from '#modules/evaluation/index.ts';
import type { Db } from '#platform/database/db.ts';
import { type ConditionLine, conditionLines } from '../rules/conditions.ts';
import { contentOfOpinion, type OpinionContent } from '../rules/review.ts';
import { findOpinions } from '../store-reviews.ts';
import { type AtProvince, setOf } from './find-intake.ts';

/** The answers that an opinion holds: its findings and what it says of the conditions. */
function answersOf({ findings, conditions }: OpinionContent): SheetAnswers {
  const chosen = findings.flatMap(({ criterion, option }) => (option === null ? [] : [[criterion, option] as const]));
  const none = findings.filter((one) => one.option === null).map((one) => one.criterion);
  return { choices: Object.fromEntries(chosen), none, conditions };
}

/** What the producer chose in the dossier as it was sent last. */
async function claimedIn(db: Db, dossierId: AtProvince['dossier']['id'], compiled: CompiledSet): Promise<SheetAnswers> {
  const [sent] = await findSubmissions(db, dossierId);
  const answers = sent === undefined ? '' : (JSON.parse(sent.content) as FrozenDossier).parts.sheet.answers;
  return fittingAnswers(compiled, new URLSearchParams(answers));
}

/** Every condition of a dossier that ends an evaluation, with both answers as they stand. */
export async function conditionsOf(
  db: Db,
  dossier: Pick<AtProvince['dossier'], 'id' | 'setId'>,
): Promise<readonly ConditionLine[]> {
  const compiled = await setOf(dossier);
  const [opinion] = await findOpinions(db, dossier.id);
  const found = opinion === undefined ? null : answersOf(contentOfOpinion(opinion));
  return conditionLines(compiled, await claimedIn(db, dossier.id, compiled), found);
}
