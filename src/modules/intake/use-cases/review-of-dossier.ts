// What the advisory team works from, read together: the dossier and the supplements as they were sent, what the producer chose there,
// what lies in the wallet beside them, the marking of the set; and whether somebody may write in the team's sheet.

import type { Actor } from '#access/actor.ts';
import { type Problem, problem } from '#kernel/problem.ts';
import { markingOf, type SetMarking } from '#law/marking.ts';
import type { FrozenDossier } from '#modules/dossiers/index.ts';
import { type ForwardedDossier, findSubmissions, whoPrepared } from '#modules/dossiers/services.ts';
import { type CompiledSet, readSheetAddress, type SheetAnswers } from '#modules/evaluation/index.ts';
import { listEvidenceOf } from '#modules/evidence/services.ts';
import type { Context } from '#runner/use-case.ts';
import type { TeamId } from '../rules/intake.ts';
import { type CitedPiece, citedPiece } from '../rules/supplement.ts';
import { supplementsOf } from '../supplement-letter.ts';
import { setOf, speaksFor } from './find-intake.ts';

export interface ReviewFacts {
  readonly compiled: CompiledSet;
  readonly marking: SetMarking | null;
  readonly sent: FrozenDossier;
  /** What the producer chose for itself. */
  readonly claimed: SheetAnswers;
  /** Papers that the team may have seen, as they came; those that lie in the wallet alone come last. */
  readonly papers: readonly ReviewPaper[];
}

/** A paper with the way it came: with the dossier, with an answer to a request, or not at all: it lies in the producer's wallet. */
export interface ReviewPaper extends CitedPiece {
  readonly from: 'dossier' | 'answer' | 'wallet';
  /** Of which answer. */
  readonly ordinal: number | null;
  readonly withdrawn: boolean;
}

/** What was sent stands as it was sent, the last sending of a paper before an earlier one. */
async function papersOf(dossier: ForwardedDossier, sent: FrozenDossier, { db }: Pick<Context, 'db'>) {
  const papers = new Map<string, ReviewPaper>();
  const put = (piece: CitedPiece, from: ReviewPaper['from'], ordinal: number | null = null): void => {
    if (!papers.has(piece.id)) papers.set(piece.id, { ...piece, from, ordinal, withdrawn: false });
  };
  for (const { ordinal, answer } of await supplementsOf(db, dossier.id)) {
    for (const item of answer?.items ?? []) for (const piece of item.pieces) put(piece, 'answer', ordinal);
  }
  for (const { id, version, kind, title, number, issuedOn, expiresOn, files } of sent.evidence) {
    put({ id, version, kind, title, number, issuedOn, expiresOn, files }, 'dossier');
  }
  for (const piece of await listEvidenceOf(db, dossier.producerId)) {
    if (papers.has(piece.id)) continue;
    papers.set(piece.id, {
      ...citedPiece(piece),
      from: 'wallet',
      ordinal: null,
      withdrawn: piece.withdrawnAt !== null,
    });
  }
  return [...papers.values()];
}

/** Answers of a sheet that were kept and therefore fit. */
export function keptSheetAnswers(compiled: CompiledSet, answers: string): SheetAnswers {
  const read = readSheetAddress(compiled, new URLSearchParams(answers));
  if (!read.ok) throw new Error('a kept sheet that does not fit its set');
  return read.value;
}

export async function reviewFacts(dossier: ForwardedDossier, context: Pick<Context, 'db'>): Promise<ReviewFacts> {
  const compiled = await setOf(dossier);
  const [submission] = await findSubmissions(context.db, dossier.id);
  if (submission === undefined) throw new Error('a forwarded dossier that was never sent');
  const sent = JSON.parse(submission.content) as FrozenDossier;
  return {
    compiled,
    marking: await markingOf(compiled.set),
    sent,
    claimed: keptSheetAnswers(compiled, sent.parts.sheet.answers),
    papers: await papersOf(dossier, sent, context),
  };
}

/** Whether somebody is a member of a team today. */
export function isInTeam(actor: Actor, teamId: TeamId | null): boolean {
  return actor.assignments.some(
    (one) => one.kind === 'advisory-team-member' && one.subjectKind === 'advisory-team' && one.subjectId === teamId,
  );
}

/**
 * Why somebody may not write in the sheet of a dossier's team; `null`: may. The duty is the team's alone; and who prepared a
 * dossier, typed it, speaks for its producer or reported on it, does not review it.
 */
export async function notToReview(
  context: Pick<Context, 'db' | 'actor'>,
  dossier: ForwardedDossier,
  teamId: TeamId | null,
): Promise<Problem | null> {
  const { actor, db } = context;
  if (!isInTeam(actor, teamId)) return problem('forbidden', 'intake/not-in-team');
  const prepared = await whoPrepared(db, dossier.id);
  const involved = speaksFor(actor, dossier) || (actor.accountId !== null && prepared.has(actor.accountId));
  return involved ? problem('forbidden', 'intake/prepared-it') : null;
}
