// Who holds a session token, with the rights of this moment: roles resolved to the units of today, duties of today,
// producers that still are. Read at every request; nothing is remembered between two.

import { millisecondsOf } from '#kernel/calendar.ts';
import { sha256Hex } from '#platform/clock/random.ts';
import type { Ports } from '#runner/ports.ts';
import type { SessionId } from './account.ts';
import type { Actor, Grant } from './actor.ts';
import { countsAsOfficer, type FirstStep, firstStepOf } from './first-step.ts';
import { grantToday } from './granted-unit.ts';
import { livingProducers, producerRole } from './rights-of-account.ts';
import { officerRoles } from './roles.ts';
import { limitsOf, sessionHolds } from './session-limits.ts';
import { findSessionWithRights, markSeen, type SessionWithRights } from './store-sessions.ts';

/** A person's session as the web layer and the acts of this room need it. */
export interface FoundSession {
  readonly id: SessionId;
  readonly key: string;
  readonly actor: Actor;
  readonly unitName: string;
  readonly mustFirst: FirstStep;
}

const SEEN_EVERY_MS = 60_000;

function unitNameOf(session: SessionWithRights): string {
  const first = session.grants[0];
  if (first === undefined) return '';
  return first.office === null ? first.unitName : `${first.office} – ${first.unitName}`;
}

/** The session of a token, or null where it is nobody's, over, or its account is closed. */
export async function findSession(ports: Ports, token: string): Promise<FoundSession | null> {
  if (token.length < 20 || token.length > 100) return null;
  const db = ports.database.write;
  const now = ports.clock.now();
  const today = ports.clock.today();
  const session = await findSessionWithRights(db, sha256Hex(token), today);
  if (session === undefined) return null;
  const nowMs = millisecondsOf(now);
  const lastSeenMs = millisecondsOf(session.lastSeenAt);
  const isOfficer = session.grants.some((grant) => officerRoles.includes(grant.role));
  const times = {
    madeMs: millisecondsOf(session.madeAt),
    lastSeenMs,
    absoluteEndMs: millisecondsOf(session.absoluteEnd),
  };
  if (!sessionHolds(times, limitsOf(isOfficer), nowMs)) return null;
  if (nowMs - lastSeenMs >= SEEN_EVERY_MS) await markSeen(db, session.id, now);

  const grants: Grant[] = [];
  for (const held of session.grants) {
    const grant = await grantToday(held.role, held, today);
    if (grant !== null) grants.push(grant);
  }
  const producerIds = await livingProducers(db, session.producerIds);
  const standing = {
    mode: ports.mode,
    isOfficer,
    hasSecondFactor: session.hasSecondFactor,
    provenSecondFactor: session.secondFactorAt !== null,
    mustChangePassword: session.mustChangePassword,
  };
  const mustFirst = firstStepOf(standing);
  const actor: Actor = {
    kind: 'account',
    accountId: session.accountId,
    displayName: session.displayName,
    grants: [...grants, ...producerRole(producerIds)],
    assignments: session.assignments,
    producerIds,
    secondFactor: countsAsOfficer(standing),
    ...(mustFirst === 'second-factor' ? { halfSignedIn: true } : {}),
  };
  return { id: session.id, key: session.formKey, actor, unitName: unitNameOf(session), mustFirst };
}
