// The sheets behind a result as minutes name them: those that the frozen result counted, read from the stored sheets.

import { findDisplayNames } from '#access/store-accounts.ts';
import type { SheetContent } from '#modules/scoring/index.ts';
import { type ResultWithItems, sheetsOf } from '#modules/scoring/services.ts';
import type { ProductScoring, RevisedSheet } from '#official-forms/decree-30-2020/minutes-scoring.ts';
import type { Db } from '#platform/database/db.ts';
import type { ResultView, SessionResults } from './use-cases/session-results.ts';

/** So much of a hash stands on paper: enough to find the sheet in the ledger. */
const CODE = 8;

function revisions(own: readonly SheetContent[], upTo: number): readonly RevisedSheet[] {
  const kept = own.filter((one) => one.ordinal <= upTo).sort((a, b) => a.ordinal - b.ordinal);
  return kept.flatMap((one, i) => {
    const before = kept[i - 1];
    if (before === undefined || one.reason === null) return [];
    return [{ member: one.by, from: before.points.total, to: one.points.total, reason: one.reason }];
  });
}

function scoringOf(
  one: ResultView,
  all: SessionResults,
  sheets: readonly SheetContent[],
  names: ReadonlyMap<ResultWithItems['madeBy'], string>,
): ProductScoring {
  const { content, dossierId } = one;
  if (content.kind === 'paper') {
    const { members, recordedOn } = content;
    const typedBy = names.get(one.madeBy) ?? null;
    return { kind: 'typed', sheets: members, recordedOn, typedBy, checkedBy: names.get(one.checkedBy) ?? null };
  }
  const of = (memberId: SheetContent['memberId']) =>
    sheets.filter((sheet) => sheet.dossierId === dossierId && sheet.memberId === memberId);
  const counted = content.sheets.flatMap((named) => {
    const sheet = of(named.memberId).find((known) => known.ordinal === named.ordinal);
    return sheet === undefined ? [] : [{ named, sheet }];
  });
  return {
    kind: 'sheets',
    sheets: counted.map(({ named, sheet }) => ({
      member: named.by,
      points: sheet.points.total,
      onPaper: sheet.origin === 'paper',
      code: named.contentHash.slice(0, CODE),
    })),
    revised: counted.flatMap(({ sheet }) => revisions(of(sheet.memberId), sheet.ordinal)),
    gap: content.gap,
    gapPoints: all.record.rules.gapPoints,
  };
}

/** Of each product of a closed session, in the order of its results. */
export async function scoringsOf(db: Db, all: SessionResults): Promise<readonly ProductScoring[]> {
  const sheets = await sheetsOf(db, all.sessionId);
  const names = await findDisplayNames(
    db,
    all.results.flatMap((one) => [one.madeBy, one.checkedBy]),
  );
  return all.results.map((one) => scoringOf(one, all, sheets, names));
}
