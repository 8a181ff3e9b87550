// An office that letters go to and tasks are given to: a people's committee of a province or a commune, or a body of the province.

import type { Id } from '#kernel/ids.ts';

export type BodyId = Id<'body'>;

/** No commune and no body: the province's own office. */
export interface Office {
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly bodyId: BodyId | null;
}

/** An office with the name it had when something was given to it. */
export interface NamedOffice extends Office {
  readonly label: string;
}

/**
 * One text for one office, for forms, maps and addresses.
 * @example officeKey({ provinceCode: '12', communeCode: '03390', bodyId: null }) // '12/03390/'
 */
export function officeKey({ provinceCode, communeCode, bodyId }: Office): string {
  return `${provinceCode}/${communeCode ?? ''}/${bodyId ?? ''}`;
}

/** The office of a key; `null` for a text that is none. */
export function officeOfKey(key: string): Office | null {
  const found = /^(\d{2})\/(\d{5})?\/([0-9a-f-]{36})?$/.exec(key);
  if (found === null) return null;
  const [, provinceCode = '', communeCode, bodyId] = found;
  return { provinceCode, communeCode: communeCode ?? null, bodyId: (bodyId as BodyId | undefined) ?? null };
}

/** Whether both are the same office: same unit, same body. */
export function sameOffice(a: Office, b: Office): boolean {
  return a.provinceCode === b.provinceCode && a.communeCode === b.communeCode && a.bodyId === b.bodyId;
}

/** Whether an office is one of several. */
export const isAmong = (office: Office, among: readonly Office[]): boolean =>
  among.some((one) => sameOffice(one, office));
