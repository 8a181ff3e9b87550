// How far a letter is covered: its clauses, the units, what each did, which report tells it. A commune sees its own part.

import { z } from 'zod';
import { covers } from '#access/reach.ts';
import { ok, refuse } from '#kernel/result.ts';
import type { Clause, ClauseId, LetterHead, LetterId } from '#modules/directives/index.ts';
import { findLetters, listClauses, listEntriesOf } from '#modules/directives/services.ts';
import { type NamedOffice, type Office, officeKey } from '#modules/offices/index.ts';
import { communeOffices, officesOfActor } from '#modules/offices/services.ts';
import { listTasksOfLetter } from '#modules/tasks/services.ts';
import { id, optionalOneOf, optionalText } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { mayRead } from '../find-report.ts';
import { worked } from '../propose-content.ts';
import { type ClauseCount, type CoverageCell, countClauses, coverageOf, holes, unitsOf } from '../rules/coverage.ts';
import { listLastVersions, listReportsOfLetter } from '../store.ts';

export interface CoverageView {
  readonly letter: LetterHead;
  readonly clauses: readonly Clause[];
  readonly counts: readonly ClauseCount[];
  readonly units: readonly NamedOffice[];
  readonly cells: readonly CoverageCell[];
  /** Cells before the filter. */
  readonly total: number;
  readonly chosen: { readonly clause: string | null; readonly unit: string | null; readonly hole: string | null };
}

/**
 * Every cell of a letter that the reader's reach covers; `null`: the letter is none of theirs. `own`: the offices of the reader, where many letters
 * are asked for one answer.
 */
export async function coverageWithin(
  context: Pick<Context, 'db' | 'today' | 'reach' | 'actor'>,
  letterId: LetterId,
  own: readonly Office[] | null = null,
): Promise<{ letter: LetterHead; clauses: readonly Clause[]; cells: readonly CoverageCell[] } | null> {
  const { db, today, reach } = context;
  const [letter] = await findLetters(db, [letterId]);
  if (letter === undefined) return null;
  const entries = await listEntriesOf(db, [letterId]);
  const tasks = await listTasksOfLetter(db, letterId);
  const isTheirs = entries.some((one) => covers(reach, one)) || tasks.some((one) => covers(reach, one.lead));
  if (!isTheirs) return null;
  const clauses = await listClauses(db, letterId, own ?? (await officesOfActor(db, context.actor, today)));
  const reports = (await listReportsOfLetter(db, letterId)).filter((one) => mayRead(context, one));
  const versions = await listLastVersions(
    db,
    reports.map((one) => one.id),
  );
  const written = reports.flatMap((report) => {
    const version = versions.find((one) => one.reportId === report.id);
    return version === undefined ? [] : [{ report, content: version.content }];
  });
  const communes = await communeOffices(letter.provinceCode, today);
  const cells = coverageOf(letter, clauses, await worked(db, tasks), communes, written, today);
  return {
    letter,
    clauses,
    cells: cells.filter(({ unit }) => covers(reach, unit ?? { provinceCode: letter.provinceCode, communeCode: null })),
  };
}

export const viewCoverage = defineUseCase({
  name: 'reporting/view-coverage',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 10 khoản 3 và 4',
  input: z.object({
    letterId: id<'letter'>(),
    clause: optionalText(40),
    unit: optionalText(80),
    hole: optionalOneOf([...holes, 'any']),
  }),
  async run({ letterId, clause, unit, hole }, context) {
    const found = await coverageWithin(context, letterId);
    if (found === null) return refuse(notFound);
    const { letter, clauses, cells } = found;
    const filtered = cells.filter(
      (one) =>
        (clause === null || one.clauseId === (clause as ClauseId)) &&
        (unit === null || (one.unit !== null && officeKey(one.unit) === unit)) &&
        (hole === null || (hole === 'any' ? one.hole !== null : one.hole === hole)),
    );
    return ok<CoverageView>({
      letter,
      clauses,
      counts: countClauses(cells),
      units: unitsOf(cells),
      cells: filtered,
      total: cells.length,
      chosen: { clause, unit, hole },
    });
  },
});
