// Side door of the offices: which offices a person stands for, how an office is called on a day, who leads a function.

import type { Actor } from '#access/actor.ts';
import { findHolders } from '#access/find-recipients.ts';
import type { Role } from '#access/roles.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { functionByCode } from '#law/responsibilities.ts';
import { loadTerritory } from '#law/territory.ts';
import { communesOf, unitByCode } from '#modules/territory/index.ts';
import type { Db } from '#platform/database/db.ts';
import { textsOf } from '#texts/index.ts';
import { type Body, standsOn } from './rules/body.ts';
import { type BodyId, isAmong, type NamedOffice, type Office } from './rules/office.ts';
import { type Duty, dutyOn } from './rules/responsibility.ts';
import { findBody, listAllBodies, listBodiesOfAccount, listMembersOn, listResponsibilities } from './store.ts';

export { provinceSeen } from './own-province.ts';
export { findBody, listAllBodies } from './store.ts';

/** Roles that stand for the people's committee of their unit. */
const committeeRoles: readonly Role[] = ['province-officer', 'commune-officer', 'leader', 'clerk'];

/**
 * The offices that a person stands for today: the committees of the roles held, and the bodies the account belongs to while it holds a
 * role in their province. The console and the system's own jobs stand for none.
 */
export async function officesOfActor(db: Db, actor: Actor, today: LocalDate): Promise<readonly Office[]> {
  const found: Office[] = [];
  const add = (office: Office): void => {
    if (!isAmong(office, found)) found.push(office);
  };
  for (const { role, provinceCode, communeCodes } of actor.grants) {
    if (provinceCode === null || !committeeRoles.includes(role)) continue;
    if (communeCodes.length === 0) add({ provinceCode, communeCode: null, bodyId: null });
    for (const communeCode of communeCodes) add({ provinceCode, communeCode, bodyId: null });
  }
  if (actor.accountId === null) return found;
  const provinces = new Set(actor.grants.flatMap((one) => (one.communeCodes.length === 0 ? [one.provinceCode] : [])));
  for (const body of await listBodiesOfAccount(db, actor.accountId, today)) {
    if (provinces.has(body.provinceCode)) {
      add({ provinceCode: body.provinceCode, communeCode: null, bodyId: body.id });
    }
  }
  return found;
}

/** Bodies of a province that stand on a day, by name. */
export async function listBodies(db: Db, provinceCode: string, day: LocalDate): Promise<readonly Body[]> {
  return (await listAllBodies(db, provinceCode)).filter((body) => standsOn(body, day));
}

const lowered = (name: string): string => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);

/** The committee of a unit as it was called on a day: `UBND xã Bình Lư`. */
export async function committeeOn(
  { provinceCode, communeCode }: Pick<Office, 'provinceCode' | 'communeCode'>,
  day: LocalDate,
): Promise<string> {
  const territory = await loadTerritory();
  const unit =
    communeCode === null
      ? unitByCode(territory, 'province', provinceCode, day)
      : unitByCode(territory, 'commune', communeCode, day);
  const { committee } = textsOf('vi').offices;
  return committee(unit === null ? (communeCode ?? provinceCode) : lowered(unit.fullName));
}

/** How an office is called on a day. */
export async function labelOfOffice(db: Db, office: Office, day: LocalDate): Promise<string> {
  if (office.bodyId === null) return await committeeOn(office, day);
  return (await findBody(db, office.bodyId))?.name ?? office.bodyId;
}

/** Every commune of a province on a day as an office, in Vietnamese order. */
export async function communeOffices(provinceCode: string, day: LocalDate): Promise<readonly NamedOffice[]> {
  const territory = await loadTerritory();
  const { committee } = textsOf('vi').offices;
  return communesOf(territory, provinceCode, day).map((unit) => ({
    provinceCode,
    communeCode: unit.code,
    bodyId: null,
    label: committee(lowered(unit.fullName)),
  }));
}

/** Every body of a province that stands on a day as an office, by name. */
export async function bodyOffices(db: Db, provinceCode: string, day: LocalDate): Promise<readonly NamedOffice[]> {
  return (await listBodies(db, provinceCode, day)).map(({ id, name }) => ({
    provinceCode,
    communeCode: null,
    bodyId: id,
    label: name,
  }));
}

/** Who leads a function of the programme in a province on a day; `null`: the programme knows no such function. */
export async function leadFor(
  db: Db,
  provinceCode: string,
  functionCode: string,
  day: LocalDate,
): Promise<Duty | null> {
  const fn = functionByCode(functionCode);
  if (fn === null) return null;
  return dutyOn(await listResponsibilities(db, provinceCode), fn, await listAllBodies(db, provinceCode), day);
}

/** Open accounts that act for an office today: officers of the committee, with leaders where asked for, or who belongs to the body. */
export async function peopleOfOffice(
  db: Db,
  office: Office,
  today: LocalDate,
  which: 'officers' | 'leaders' = 'officers',
): Promise<readonly AccountId[]> {
  if (office.bodyId !== null) {
    const members = await listMembersOn(db, office.provinceCode, today);
    return members.filter((one) => one.bodyId === office.bodyId).map((one) => one.accountId);
  }
  const officer = office.communeCode === null ? 'province-officer' : 'commune-officer';
  return await findHolders(db, [which === 'leaders' ? 'leader' : officer], office, today);
}

/** Bodies of a province that nobody's account belongs to on a day: the office that assigns writes in their place. */
export async function bodiesWithoutPeople(db: Db, provinceCode: string, day: LocalDate): Promise<ReadonlySet<BodyId>> {
  const members = new Set((await listMembersOn(db, provinceCode, day)).map((one) => one.bodyId));
  return new Set((await listAllBodies(db, provinceCode)).map(({ id }) => id).filter((id) => !members.has(id)));
}
