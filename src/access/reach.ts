// How far one actor's right to one use case reaches today, and whether it covers a record.

import type { ProducerId } from '#kernel/ids.ts';
import type { Actor, Grant } from './actor.ts';
import { type Cell, type MatrixRow, permissionMatrix, type UseCaseName } from './permission-matrix.ts';
import { roleLevels } from './roles.ts';

/** Whom or what an act concerns: the units of today the record belongs to, its producer, its account. */
export interface Subject {
  readonly provinceCode: string | null;
  /** `null`: the record belongs to the province itself, or its commune is not known. */
  readonly communeCode: string | null;
  readonly producerId?: ProducerId | null;
  readonly accountId?: string | null;
}

/** A subject of nobody in particular: lists, sign-in, public pages. */
export const noSubject: Subject = { provinceCode: null, communeCode: null };

/** The union of everything the actor's roles give for one use case. Empty in every part: the right is not held. */
export interface Reach {
  readonly all: boolean;
  /** Whole provinces: everything in them. */
  readonly provinceCodes: readonly string[];
  /** Provinces of which only the province's own records are covered, not its communes'. */
  readonly provinceOwnCodes: readonly string[];
  readonly communeCodes: readonly string[];
  readonly producerIds: readonly ProducerId[];
  readonly accountId: string | null;
  /** The one account that is never covered: the actor's own, in acts nobody does to themselves. */
  readonly exceptAccountId?: string | null;
}

const nothing: Reach = {
  all: false,
  provinceCodes: [],
  provinceOwnCodes: [],
  communeCodes: [],
  producerIds: [],
  accountId: null,
};
const everything: Reach = { ...nothing, all: true };

/** Everything: the console, the system's own jobs, and what the public may see. */
export const unlimitedReach: Reach = everything;

/** The row of a use case. */
export function rowOf(name: UseCaseName): MatrixRow {
  return permissionMatrix[name];
}

/**
 * What the actor may reach with a use case, or `null` where no right is held at all.
 * Officer roles count only in a session with the second factor (or where the installation trains).
 */
export function reachOf(actor: Actor, name: UseCaseName): Reach | null {
  const row = rowOf(name);
  if (actor.kind === 'local-operator' || actor.kind === 'system' || row.public) return everything;
  if (actor.kind === 'stranger' || (actor.halfSignedIn && !row.beforeSecondFactor)) return null;
  if (row.byDuty && !actor.secondFactor) return null;
  if (actor.key !== undefined && !actor.key.operations.includes(name)) return null;
  const own = row.signedIn === 'own' && actor.key?.ofOffice !== true;
  let reach: Reach | null = own ? { ...nothing, accountId: actor.accountId } : null;
  for (const grant of actor.grants) {
    const cell = row.roles?.[grant.role];
    if (cell === undefined || (grant.role !== 'producer' && !actor.secondFactor)) continue;
    if (cell === 'province' && grant.communeCodes.length > 0) continue;
    reach = widen(reach ?? nothing, grant, cell, actor);
  }
  return reach !== null && row.notOneself ? { ...reach, exceptAccountId: actor.accountId } : reach;
}

/** Why somebody has no right to a use case at all: what a refusal says before anything was read. */
export function whyNoReach(
  actor: Actor,
  name: UseCaseName,
): 'access/sign-in-needed' | 'access/second-factor-for-duty' | 'access/right-missing' | 'interface-keys/not-in-scope' {
  if (actor.kind === 'stranger') return 'access/sign-in-needed';
  if (actor.key !== undefined && !actor.key.operations.includes(name)) return 'interface-keys/not-in-scope';
  const isMember = actor.assignments.some((one) => one.kind.startsWith('council-'));
  return rowOf(name).byDuty && !actor.secondFactor && isMember
    ? 'access/second-factor-for-duty'
    : 'access/right-missing';
}

function widen(reach: Reach, grant: Grant, cell: Cell, actor: Actor): Reach {
  if (cell === 'own') {
    return { ...reach, producerIds: [...reach.producerIds, ...actor.producerIds], accountId: actor.accountId };
  }
  if (grant.provinceCode === null && grant.communeCodes.length === 0) {
    // A role without a unit reaches everywhere only where the role is one for the installation; else nowhere.
    return roleLevels[grant.role].includes('installation') ? everything : reach;
  }
  if (grant.communeCodes.length > 0) return { ...reach, communeCodes: [...reach.communeCodes, ...grant.communeCodes] };
  const province = grant.provinceCode ?? '';
  return cell === 'unit'
    ? { ...reach, provinceOwnCodes: [...reach.provinceOwnCodes, province] }
    : { ...reach, provinceCodes: [...reach.provinceCodes, province] };
}

/** Whether the person speaks for producers and works for no office. */
export function speaksOnly({ all, provinceCodes, provinceOwnCodes, communeCodes }: Reach): boolean {
  return !all && provinceCodes.length + provinceOwnCodes.length + communeCodes.length === 0;
}

/** Whether a reach covers a subject. What is not covered is answered exactly like what does not exist. */
export function covers(reach: Reach, subject: Subject): boolean {
  if (reach.exceptAccountId != null && subject.accountId === reach.exceptAccountId) return false;
  if (reach.all) return true;
  const { provinceCode, communeCode, producerId, accountId } = subject;
  if (provinceCode !== null && reach.provinceCodes.includes(provinceCode)) return true;
  if (provinceCode !== null && communeCode === null && reach.provinceOwnCodes.includes(provinceCode)) return true;
  if (communeCode !== null && reach.communeCodes.includes(communeCode)) return true;
  if (producerId != null && reach.producerIds.includes(producerId)) return true;
  return accountId != null && accountId === reach.accountId;
}
