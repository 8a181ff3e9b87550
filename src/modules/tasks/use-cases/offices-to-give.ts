// To whom an office may give tasks on a day: the province to its communes and bodies of that day and to itself, a commune to itself.

import type { LocalDate } from '#kernel/calendar.ts';
import { type NamedOffice, type Office, officeKey, officeOfKey } from '#modules/offices/index.ts';
import { bodyOffices, communeOffices, labelOfOffice } from '#modules/offices/services.ts';
import type { Db } from '#platform/database/db.ts';
import type { TaskSpread } from '../rules/task.ts';

/** Words that stand for many offices in a list of keys. */
export const manyKeys = ['communes', 'departments'] as const;

export interface OfficesToGive {
  readonly own: NamedOffice;
  readonly bodies: readonly NamedOffice[];
  readonly communes: readonly NamedOffice[];
}

export async function officesToGive(db: Db, assigner: Office, day: LocalDate): Promise<OfficesToGive> {
  const own = { ...assigner, label: await labelOfOffice(db, assigner, day) };
  if (assigner.communeCode !== null || assigner.bodyId !== null) return { own, bodies: [], communes: [] };
  return {
    own,
    bodies: await bodyOffices(db, assigner.provinceCode, day),
    communes: await communeOffices(assigner.provinceCode, day),
  };
}

/** The offices that keys name, each once, in the order of the list; keys of none are answered apart. */
export function officesOfKeys(
  keys: readonly string[],
  { own, bodies, communes }: OfficesToGive,
): {
  readonly offices: readonly NamedOffice[];
  readonly unknown: readonly string[];
  readonly spread: TaskSpread | null;
} {
  const wanted = new Set(keys);
  const all = [own, ...bodies, ...communes];
  const known = new Set([...all.map(officeKey), ...manyKeys]);
  const offices = all.filter(
    (one) =>
      wanted.has(officeKey(one)) ||
      (one.communeCode !== null && communes.includes(one) && wanted.has('communes')) ||
      (one.bodyId !== null && bodies.includes(one) && wanted.has('departments')),
  );
  const many = wanted.has('communes') ? 'communes' : wanted.has('departments') ? 'departments' : null;
  const spread = many !== null && wanted.size === 1 ? many : offices.length > 1 || many !== null ? 'chosen' : null;
  return { offices, unknown: keys.filter((key) => !known.has(key)), spread };
}

/** The office that assigns: as named, else the first that the person stands for. `null`: none, or another's. */
export function assignerOf(named: string | null, own: readonly Office[], anybody: boolean): Office | null {
  if (named === null) return own.find((one) => one.bodyId === null) ?? null;
  if (anybody) return officeOfKey(named);
  return own.find((one) => officeKey(one) === named && one.bodyId === null) ?? null;
}
