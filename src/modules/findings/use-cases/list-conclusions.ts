// Conclusions within reach: drafts that wait, those that were issued, and visits whose minutes are closed and that nobody has concluded.

import { z } from 'zod';
import type { LocalDate } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import type { Visit } from '#modules/inspections/index.ts';
import { findVisits, visitIdsRead } from '#modules/inspections/services.ts';
import { optionalDate, optionalOneOf, optionalWhole } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import type { VisitConclusion } from '../rules/conclusion.ts';
import { countConclusionRows, listConclusionRows, listUnconcluded } from '../store-papers.ts';

export const CONCLUSIONS_PAGE = 40;

export const conclusionWhiches = ['waiting', 'draft', 'issued'] as const;
export type ConclusionWhich = (typeof conclusionWhiches)[number];

export interface ConclusionList {
  readonly which: ConclusionWhich;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly conclusions: readonly VisitConclusion[];
  /** Visits to conclude, the last signed first; none where conclusions were asked for. */
  readonly visits: readonly Visit[];
  readonly total: number;
  readonly page: number;
}

export const listConclusions = defineUseCase({
  name: 'findings/list-conclusions',
  kind: 'read',
  legalBasis: null,
  input: z.object({
    which: optionalOneOf(conclusionWhiches),
    from: optionalDate,
    to: optionalDate,
    page: optionalWhole(1, 10_000),
  }),
  async run({ which: asked, from, to, page: askedPage }, context) {
    const { db, reach } = context;
    const which = asked ?? 'draft';
    const page = askedPage ?? 1;
    const offset = (page - 1) * CONCLUSIONS_PAGE;
    // An officer of a department reads those of visits that it takes part in or leads.
    const ofVisits = await visitIdsRead(context);
    if (which === 'waiting') {
      const ids = await listUnconcluded(db, reach, ofVisits);
      const shown = ids.slice(offset, offset + CONCLUSIONS_PAGE);
      const found = new Map((await findVisits(db, shown)).map((one) => [one.id, one]));
      const visits = shown.flatMap((one) => found.get(one) ?? []);
      return ok<ConclusionList>({ which, from: null, to: null, conclusions: [], visits, total: ids.length, page });
    }
    const question = { reach, state: which, ofVisits, from, to };
    return ok<ConclusionList>({
      ...{ which, from, to, page },
      conclusions: await listConclusionRows(db, question, { offset, limit: CONCLUSIONS_PAGE }),
      visits: [],
      total: await countConclusionRows(db, question),
    });
  },
});
