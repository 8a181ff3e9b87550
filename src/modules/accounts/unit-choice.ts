// A unit as a form names it: `all` for the installation, `12` for a province, `12/03390` for a commune of today.

import { z } from 'zod';
import type { PlaceToday } from '#access/grantable-roles.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { loadTerritory } from '#law/territory.ts';
import { unitByCode } from '#modules/territory/index.ts';

/** How the installation as a whole is called where a unit is named. */
export const wholeInstallation = 'Toàn hệ thống';

/** The text of a place in a form. */
export function unitText(place: PlaceToday): string {
  if (place.provinceCode === null) return 'all';
  return place.communeCode === null ? place.provinceCode : `${place.provinceCode}/${place.communeCode}`;
}

/** The place of a text, or null. */
export function parseUnit(text: string): PlaceToday | null {
  if (text === 'all') return { provinceCode: null, communeCode: null };
  const parts = /^(\d{2})(?:\/(\d{5}))?$/.exec(text);
  return parts === null ? null : { provinceCode: parts[1] ?? null, communeCode: parts[2] ?? null };
}

/** A unit that must be chosen. */
export const unit = z.unknown().transform((value, context): PlaceToday => {
  const text = typeof value === 'string' ? value.trim() : '';
  const place = text === '' ? null : parseUnit(text);
  if (place !== null) return place;
  context.addIssue({ code: 'custom', params: { code: text === '' ? 'required' : 'access/unit-not-found' } });
  return z.NEVER;
});

/** What a place is called on a day, or null where no such unit stands. `12/03390` is Xã Bình Lư. */
export async function nameOfUnit(place: PlaceToday, on: LocalDate): Promise<string | null> {
  if (place.provinceCode === null) return wholeInstallation;
  const index = await loadTerritory();
  if (place.communeCode === null) return unitByCode(index, 'province', place.provinceCode, on)?.fullName ?? null;
  const commune = unitByCode(index, 'commune', place.communeCode, on);
  return commune?.provinceCode === place.provinceCode ? commune.fullName : null;
}
