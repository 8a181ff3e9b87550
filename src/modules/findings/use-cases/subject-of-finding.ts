// Whom a step about a finding concerns, for who reads it: a guest reads findings of visits that they take part in, and those that they wrote.

import type { Subject } from '#access/reach.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { findVisit, guestOf, takesPart } from '#modules/inspections/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import { type Finding, type FindingId, isReadByGuest, visitOf } from '../rules/finding.ts';
import { findFinding } from '../store.ts';
import { subjectOf } from './find-finding.ts';

export async function subjectByFinding(context: Context, findingId: FindingId): Promise<Result<Subject>> {
  const found = await findFinding(context.db, findingId);
  return found === null || !(await readsFinding(context, found)) ? refuse(notFound) : ok(subjectOf(found));
}

/** Whether the person reads a finding: as its visit; a guest reads one of no visit where they wrote it. */
async function readsFinding(context: Context, finding: Finding): Promise<boolean> {
  const guest = await guestOf(context);
  if (guest === null) return true;
  const visitId = visitOf(finding);
  const visit = visitId === null ? null : await findVisit(context.db, visitId);
  return isReadByGuest(finding, guest.accountId, () => visit !== null && takesPart(visit, guest));
}
