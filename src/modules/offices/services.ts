// Side door of the offices: which offices a person stands for, how an office is called on a day, who leads a function.

import type { Actor } from '#access/actor.ts';
import { findHolders, holdersWithin } from '#access/find-recipients.ts';
import type { Subject } from '#access/reach.ts';
import type { Role } from '#access/roles.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { invalidFields, type ProblemCode } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { smallFirst } from '#kernel/vietnamese-text.ts';
import { functionByCode } from '#law/responsibilities.ts';
import { loadTerritory } from '#law/territory.ts';
import { communesOf, unitByCode } from '#modules/territory/index.ts';
import type { Db } from '#platform/database/db.ts';
import type { Context } from '#runner/use-case.ts';
import { textsOf } from '#texts/index.ts';
import { type Body, type BodyMember, standsOn } from './rules/body.ts';
import { isAmong, type NamedOffice, type Office, officeKey, officeOfKey, sameOffice } from './rules/office.ts';
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

/** The committee of a unit by the name of the unit: `Xã Bình Lư` gives `UBND xã Bình Lư`. */
export const committeeOfUnit = (unitName: string): string => textsOf('vi').offices.committee(smallFirst(unitName));

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
  return unit === null ? textsOf('vi').offices.committee(communeCode ?? provinceCode) : committeeOfUnit(unit.fullName);
}

/** How an office is called on a day. */
export async function labelOfOffice(db: Db, office: Office, day: LocalDate): Promise<string> {
  if (office.bodyId === null) return await committeeOn(office, day);
  return (await findBody(db, office.bodyId))?.name ?? office.bodyId;
}

/** How offices are called on a day, by their keys; each is looked up once. */
export async function labelsOf(
  db: Db,
  offices: readonly Office[],
  day: LocalDate,
): Promise<ReadonlyMap<string, string>> {
  const labels = new Map<string, string>();
  for (const office of offices) {
    const key = officeKey(office);
    if (!labels.has(key)) labels.set(key, await labelOfOffice(db, office, day));
  }
  return labels;
}

/** Every commune of a province on a day as an office, in Vietnamese order. */
export async function communeOffices(provinceCode: string, day: LocalDate): Promise<readonly NamedOffice[]> {
  const territory = await loadTerritory();
  return communesOf(territory, provinceCode, day).map((unit) => ({
    provinceCode,
    communeCode: unit.code,
    bodyId: null,
    label: committeeOfUnit(unit.fullName),
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

/** Who leads each function of the programme in a province on a day, by its code; `null`: the programme knows no such function. */
export async function leadsOn(
  db: Db,
  provinceCode: string,
  day: LocalDate,
): Promise<(functionCode: string) => Duty | null> {
  const said = await listResponsibilities(db, provinceCode);
  const bodies = await listAllBodies(db, provinceCode);
  return (functionCode) => {
    const fn = functionByCode(functionCode);
    return fn === null ? null : dutyOn(said, fn, bodies, day);
  };
}

const membersOf = (members: readonly BodyMember[], { bodyId }: Office): readonly AccountId[] => [
  ...new Set(members.filter((one) => one.bodyId === bodyId).map((one) => one.accountId)),
];

const officerOf = ({ communeCode }: Office): Role => (communeCode === null ? 'province-officer' : 'commune-officer');

/** Open accounts that act for an office today: officers of the committee, with leaders where asked for, or who belongs to the body. */
export async function peopleOfOffice(
  db: Db,
  office: Office,
  today: LocalDate,
  which: 'officers' | 'leaders' | 'clerks' | 'officers-and-leaders' = 'officers',
): Promise<readonly AccountId[]> {
  if (office.bodyId !== null) return membersOf(await listMembersOn(db, office.provinceCode, today), office);
  const officer = officerOf(office);
  const roles = {
    officers: [officer],
    leaders: ['leader'],
    clerks: ['clerk'],
    'officers-and-leaders': [officer, 'leader'],
  } as const;
  return await findHolders(db, roles[which], office, today);
}

/** Tells of any of these offices which open accounts act for it today as its officers; each province is asked once. */
export async function peopleOfOffices(
  db: Db,
  offices: readonly Office[],
  today: LocalDate,
): Promise<(office: Office) => readonly AccountId[]> {
  const provinces = new Map<string, (office: Office) => readonly AccountId[]>();
  for (const provinceCode of new Set(offices.map((one) => one.provinceCode))) {
    const members = await listMembersOn(db, provinceCode, today);
    const ofProvince = await holdersWithin(db, ['province-officer'], provinceCode, today);
    const ofCommune = await holdersWithin(db, ['commune-officer'], provinceCode, today);
    provinces.set(provinceCode, (office) => {
      if (office.bodyId !== null) return membersOf(members, office);
      return office.communeCode === null ? ofProvince(office) : ofCommune(office);
    });
  }
  return (office) => provinces.get(office.provinceCode)?.(office) ?? [];
}

type Acting = Pick<Context, 'db' | 'actor' | 'today'>;

/** The console and the training installation stand for no office: they name the one that they act for. */
const isConsole = ({ actor }: Acting): boolean => actor.kind === 'local-operator' || actor.kind === 'system';

/** Whom a record of an office concerns. */
export const subjectOfOffice = ({ provinceCode, communeCode }: Office): Subject => ({ provinceCode, communeCode });

/** Tells of any office whether a person acts for it. */
export async function actingFor(context: Acting): Promise<(office: Office) => boolean> {
  if (isConsole(context)) return () => true;
  const own = await officesOfActor(context.db, context.actor, context.today);
  return (office) => isAmong(office, own);
}

/** Whether a person acts for an office. */
export async function actsFor(context: Acting, office: Office): Promise<boolean> {
  return (await actingFor(context))(office);
}

/** The office that a form means by a key, or the first of the person where no key was sent. */
export async function officeMeant(
  context: Acting,
  key: string | null,
  refusals: { readonly none: ProblemCode; readonly another: ProblemCode },
): Promise<Result<Office>> {
  const named = key === null ? null : officeOfKey(key);
  if (isConsole(context) && named !== null) return ok(named);
  const own = await officesOfActor(context.db, context.actor, context.today);
  if (own.length === 0) return refuse(invalidFields([{ path: 'office', code: refusals.none }]));
  const found = named === null ? (key === null ? own[0] : undefined) : own.find((office) => sameOffice(office, named));
  return found === undefined ? refuse(invalidFields([{ path: 'office', code: refusals.another }])) : ok(found);
}

/** The offices that a person stands for, as they are called today. */
export async function ownOffices({ db, actor, today }: Acting): Promise<readonly NamedOffice[]> {
  const own = await officesOfActor(db, actor, today);
  return await Promise.all(own.map(async (office) => ({ ...office, label: await labelOfOffice(db, office, today) })));
}

/** Every office of a province on a day: its own first, then bodies, then communes. */
export async function officesOfProvince(db: Db, provinceCode: string, day: LocalDate): Promise<readonly NamedOffice[]> {
  const own = { provinceCode, communeCode: null, bodyId: null };
  return [
    { ...own, label: await committeeOn(own, day) },
    ...(await bodyOffices(db, provinceCode, day)),
    ...(await communeOffices(provinceCode, day)),
  ];
}
