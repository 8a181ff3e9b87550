// What the last visits with the checklist of points found: how far the criteria are met, and what of the shelf was others than written.

import type { LocalDate } from '#kernel/calendar.ts';
import { answerField } from '#modules/field/index.ts';
import { checklistOf, recordOf } from '#modules/field/services.ts';
import { dayOfVisit, type Visit, type VisitId } from '#modules/inspections/index.ts';
import type { Db } from '#platform/database/db.ts';
import { pointChecklist } from '../rules/point.ts';
import type { Sighting } from '../rules/shelf.ts';
import { type ShelfProposal, shelfProposal } from '../rules/visit-proposal.ts';
import { wasSeenSince } from '../store-shelves.ts';

/** So many visits back an answer is looked for. */
const LOOKED_BACK = 5;

/** What the last visit with the checklist of points found of it. */
export interface CheckedCriteria {
  readonly visitId: VisitId;
  readonly on: string;
  readonly checklist: string;
  readonly answers: readonly { readonly question: string; readonly answer: string; readonly unmet: boolean }[];
}

/** What a finished visit said of the shelf and nobody has written there yet. */
export interface VisitedShelf {
  readonly visitId: VisitId;
  readonly on: LocalDate;
  readonly byName: string;
  /** Nobody was there to sell. */
  readonly wasClosed: boolean;
  /** As they were typed; `null`: nothing was. */
  readonly missing: string | null;
  readonly prices: string | null;
  readonly proposal: ShelfProposal;
}

const withChecklist = (visits: readonly Visit[]): readonly Visit[] =>
  visits
    .slice(0, LOOKED_BACK)
    .filter(({ state, checklists }) => state !== 'cancelled' && checklists.includes(pointChecklist));

export async function criteriaOf(db: Db, visits: readonly Visit[]): Promise<CheckedCriteria | null> {
  const checklist = await checklistOf(pointChecklist);
  if (checklist === null) return null;
  for (const visit of withChecklist(visits)) {
    const { answers } = await recordOf(db, visit.id);
    const said = checklist.sections.flatMap(({ questions }) =>
      questions.flatMap((question) => {
        const entry = answers.find(({ field }) => field === answerField(pointChecklist, question.code));
        const value = entry?.value?.value ?? null;
        if (value === null || value === undefined) return [];
        const option = question.options?.find(({ code }) => code === value);
        return [
          {
            question: question.text,
            answer: option?.text ?? String(value),
            unmet: option === undefined ? value === 'no' : option.unmet === true,
          },
        ];
      }),
    );
    if (said.length > 0) {
      return { visitId: visit.id, on: dayOfVisit(visit), checklist: pointChecklist, answers: said };
    }
  }
  return null;
}

/**
 * What the last finished visit with the checklist said of the shelf; `null`: there was none, it was written down already, or somebody looked
 * at the shelf on a later day.
 */
export async function visitedShelf(
  db: Db,
  visits: readonly Visit[],
  shelf: readonly Sighting[],
): Promise<VisitedShelf | null> {
  const last = withChecklist(visits).find(({ state }) => state === 'recorded' || state === 'closed');
  if (last?.pointOfSaleId == null) return null;
  const on = dayOfVisit(last);
  const { answers } = await recordOf(db, last.id);
  if (answers.length === 0 || (await wasSeenSince(db, last.pointOfSaleId, { visitId: last.id, on }))) return null;
  const said = (code: string): string | null => {
    const value = answers.find(({ field }) => field === answerField(pointChecklist, code))?.value?.value;
    return value === undefined || value === null ? null : String(value);
  };
  const [missing, prices] = [said('lines-missing'), said('prices-changed')];
  return {
    visitId: last.id,
    ...{ on, missing, prices },
    byName: last.team.find(({ head }) => head)?.name ?? last.madeByName,
    wasClosed: said('open-now') === 'no',
    proposal: shelfProposal(shelf, { missing, prices }),
  };
}
