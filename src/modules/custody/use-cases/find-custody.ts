// The dossier, thing or request that an act names, whom it therefore concerns, and for which office somebody acts.

import type { Actor } from '#access/actor.ts';
import type { Subject } from '#access/reach.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { CriteriaSet } from '#law/criteria-set.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import type { Dossier, DossierId } from '#modules/dossiers/index.ts';
import { findDossierById } from '#modules/dossiers/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import { readCustodyCode } from '../codes.ts';
import type { CustodyOwner } from '../rules/custody-item.ts';
import type { CustodyRequestId } from '../rules/custody-request.ts';
import { type Office, offices } from '../rules/places.ts';
import { findItemByCode, findRequest } from '../store.ts';

type Reading = Pick<Context, 'db'>;

/** Whom something belongs to. */
export function subjectOf({
  provinceCode,
  communeCode,
  producerId,
}: Pick<CustodyOwner, 'provinceCode' | 'communeCode' | 'producerId'>): Subject {
  return { provinceCode, communeCode, producerId };
}

/** A dossier that was sent; a draft answers like one that does not exist. */
export async function sentDossier(id: DossierId, { db }: Reading): Promise<Result<Dossier>> {
  const dossier = await findDossierById(db, id);
  if (dossier === null || dossier.receivedOn === null) return refuse(notFound);
  return ok(dossier);
}

export async function subjectByDossier(id: DossierId, context: Reading): Promise<Result<Subject>> {
  const found = await sentDossier(id, context);
  return found.ok ? ok(subjectOf(found.value)) : found;
}

export async function subjectByCode(typed: string, { db }: Reading): Promise<Result<Subject>> {
  const code = readCustodyCode(typed);
  const item = code === null ? null : await findItemByCode(db, code);
  return item === null ? refuse(notFound) : ok(subjectOf(item));
}

export async function subjectByRequest(id: CustodyRequestId, { db }: Reading): Promise<Result<Subject>> {
  const request = await findRequest(db, id);
  return request === null ? refuse(notFound) : ok(subjectOf(request));
}

/** The owner's facts as labels print them. */
export function ownerOf(dossier: Dossier): CustodyOwner {
  const { id, slipNumber, productName, producerName, provinceCode, communeCode, producerId } = dossier;
  return { dossierId: id, slipNumber, productName, producerName, provinceCode, communeCode, producerId };
}

/** The offices that somebody stands for where this belongs: the commune's, the province's, at the console both. */
export function officesOfActor(
  actor: Actor,
  { provinceCode, communeCode }: Pick<CustodyOwner, 'provinceCode' | 'communeCode'>,
): readonly Office[] {
  if (actor.kind === 'local-operator' || actor.kind === 'system') return offices;
  const holds = {
    commune: actor.grants.some((one) => one.role === 'commune-officer' && one.communeCodes.includes(communeCode)),
    province: actor.grants.some(
      (one) => one.role === 'province-officer' && one.communeCodes.length === 0 && one.provinceCode === provinceCode,
    ),
  };
  return offices.filter((office) => holds[office]);
}

/** The office that something is recorded for: the one that was named, if who acts stands for it; else the own one. */
export function officeFor(
  actor: Actor,
  owner: Pick<CustodyOwner, 'provinceCode' | 'communeCode'>,
  named: Office | null,
): Office {
  const own = officesOfActor(actor, owner);
  return named !== null && own.includes(named) ? named : (own[0] ?? 'commune');
}

/** The criteria set that a dossier is written for. */
export async function setOf({ setId }: Pick<Dossier, 'setId'>): Promise<CriteriaSet> {
  const set = await findCriteriaSet(setId);
  if (set === null) throw new Error('a dossier without its criteria set');
  return set;
}
