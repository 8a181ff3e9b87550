// Papers of closed sessions that have no number yet, for the letter book of the office of the province.

import type { Reach } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { listClosedSessions } from '#modules/councils/services.ts';
import type { Db } from '#platform/database/db.ts';
import { numberOf, type PaperKind, paperWord } from './rules/papers.ts';
import { paperLines } from './screens/paper-lines.ts';
import { paperPath } from './screens/paths.ts';
import { findSessionResults } from './use-cases/session-results.ts';

/** Older sessions are looked at on their own pages. */
const MOST = 12;

export interface OpenSessionPaper {
  readonly kind: PaperKind;
  readonly heldOn: LocalDate;
  /** Of a notice: whose. */
  readonly product: string | null;
  /** Where the number is typed. */
  readonly path: string;
}

/** Minutes, reports, submissions, letters and notices without a number; decisions have theirs when they are recorded. */
export async function sessionPapersWithoutNumber(
  db: Db,
  reach: Reach,
  today: LocalDate,
): Promise<readonly OpenSessionPaper[]> {
  const open: OpenSessionPaper[] = [];
  for (const { id } of (await listClosedSessions(db, reach)).slice(0, MOST)) {
    const all = await findSessionResults(db, id, today);
    if (all === null) continue;
    const { heldOn } = all;
    for (const { kind, word, number, decision } of paperLines(all)) {
      if (decision !== null || number !== null) continue;
      open.push({ kind, heldOn, product: null, path: paperPath(id, word) });
    }
    for (const { notice, dossierId, product } of all.results) {
      if (notice === null || numberOf(all.numbers, { kind: 'notice', dossierId }) !== null) continue;
      open.push({ kind: 'notice', heldOn, product, path: paperPath(id, paperWord('notice'), dossierId) });
    }
  }
  return open;
}
