// How much waits for the office of the province after sessions: products whose result goes on, and complaints without an answer.

import type { Reach } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { listClosedSessions } from '#modules/councils/services.ts';
import type { Db } from '#platform/database/db.ts';
import { listComplaints } from './store-complaints.ts';
import { findSessionResults } from './use-cases/session-results.ts';

/** Older sessions are looked at on their list. */
const MOST = 6;

/** Products of the newest sessions that wait for a paper, a decision, their notice or their certificate. */
export async function countWaitingResults(db: Db, reach: Reach, today: LocalDate): Promise<number> {
  let waiting = 0;
  for (const { id } of (await listClosedSessions(db, reach)).slice(0, MOST)) {
    const found = await findSessionResults(db, id, today);
    waiting += found?.results.filter((one) => one.stage !== 'done' || one.paperless).length ?? 0;
  }
  return waiting;
}

/** Complaints without an answer. */
export async function countOpenComplaints(db: Db, reach: Reach): Promise<number> {
  return (await listComplaints(db, reach)).filter((one) => one.state !== 'answered').length;
}
