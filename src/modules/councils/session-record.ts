// A session with its council as it was, for the papers that speak of it: who sat where, the quorum, who did not score what.

import type { Reach } from '#access/reach.ts';
import type { Db } from '#platform/database/db.ts';
import type { CouncilId } from './rules/council.ts';
import type { CouncilSession, SessionId } from './rules/session.ts';
import { listCouncils } from './store.ts';
import { findSession, listSessionsOf } from './store-sessions.ts';
import { factsOf, type SessionFacts } from './use-cases/find-session.ts';

/** A session with everything around it; `null`: there is none. */
export async function findSessionRecord(db: Db, sessionId: SessionId): Promise<SessionFacts | null> {
  const session = await findSession(db, sessionId);
  return session === null ? null : await factsOf(db, session);
}

/** Sessions that are over with a result, of the councils of a reach, the last held first. */
export async function listClosedSessions(
  db: Db,
  reach: Reach,
  own: readonly CouncilId[] = [],
): Promise<readonly CouncilSession[]> {
  const councils = await listCouncils(db, reach, own);
  const sessions = await listSessionsOf(
    db,
    councils.map((one) => one.id),
  );
  return sessions.filter((one) => one.state === 'closed');
}
