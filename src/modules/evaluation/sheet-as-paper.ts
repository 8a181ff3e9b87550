// A filled sheet as the paper of Annex II, for who knows only the answers: product, producer and signature stay lines to write on.

import type { LocalDate } from '#kernel/calendar.ts';
import { checkOf } from '#law/checklist.ts';
import type { CriteriaSet } from '#law/criteria-set.ts';
import { type ScoreSheetFacts, type SheetResult, scoreSheet } from '#official-forms/decision-26-2026/score-sheet.ts';
import type { Paper } from '#official-forms/paper.ts';
import { explainPoints } from './rules/explain-points.ts';
import { score } from './rules/score.ts';
import type { Scored } from './rules/score-request.ts';

/** One sheet of a request; `null`: nothing was answered, the blank sheet of the act. */
export interface FilledSheet {
  readonly request: Scored;
  readonly by: string;
  /** Leaves where none of the printed options holds; a request does not know them. */
  readonly none: readonly string[];
  /** Who scored, as printed under the signature; `null` leaves a line to write on, and the sheet is a self-assessment. */
  readonly evaluator: string | null;
  /** What a dossier knows of it beside the answers. */
  readonly about?: Pick<ScoreSheetFacts, 'product' | 'producer' | 'origin'>;
}

/**
 * The paper of a sheet, with the answers to its conditions and what does not count and why; it says so where the producer scored
 * alone, and where nobody has compared the set with the signed act.
 * @law 26/2026/QĐ-TTg, Phụ lục II
 */
export function sheetAsPaper(set: CriteriaSet, filled: FilledSheet | null, madeOn: LocalDate): Paper {
  const sheet = filled?.request.sheets.find((one) => one.by === filled.by);
  return scoreSheet(set, {
    choices: sheet?.choices ?? {},
    none: filled?.none ?? [],
    conditions: filled?.request.conditions ?? null,
    selfAssessment: filled !== null && filled.evaluator === null,
    result: filled === null ? null : resultOf(set, filled),
    madeOn,
    product: filled?.about?.product ?? { name: null, code: null },
    producer: filled?.about?.producer ?? { name: null, phone: null, address: null },
    origin: filled?.about?.origin,
    evaluator: { name: filled?.evaluator ?? null, office: null },
    opinion: null,
    signedAt: { place: null, date: null },
    comparedWithSignedAct: checkOf(set).state === 'checked',
  });
}

/** What the sheet gives; the gates are those of all sheets of the request together. */
function resultOf(set: CriteriaSet, { request, by, none }: FilledSheet): SheetResult | null {
  const answer = score(request, set);
  const member = answer.members.find((one) => one.by === by);
  if (member === undefined) return null;
  const own = explainPoints(request, set, answer).filter((point) => point.by === by);
  return {
    parts: member.parts,
    total: member.total,
    unscored: own
      .filter(({ option, criterion }) => option === null && !none.includes(criterion))
      .map(({ criterion }) => criterion),
    lost: own.flatMap(({ criterion, lost }) =>
      lost === null || lost.why === 'unscored'
        ? []
        : [{ criterion, points: lost.points, why: lost.why, condition: lost.condition.text }],
    ),
    gates: answer.gates,
  };
}
