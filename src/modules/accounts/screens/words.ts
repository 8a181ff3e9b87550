// How accounts, roles, days and people are called on the screens of this room.

import { addDays, formatInstantInVietnam, formatVietnamese, type Instant, type LocalDate } from '#kernel/calendar.ts';
import type { Texts } from '#texts/index.ts';

/** `23/11/2026 10:42` */
export function whenWords(at: string): string {
  return formatInstantInVietnam(at as Instant);
}

/** `23/11/2026` */
export function dayWords(day: LocalDate): string {
  return formatVietnamese(day);
}

/** The last day something holds, from the first day it does not; `null`: no end. */
export function lastDayWords(t: Texts, until: LocalDate | null): string {
  return until === null ? t.accounts.record.noEnd : formatVietnamese(addDays(until, -1));
}

/** A unit with the body inside it: `Sở Công Thương, Tỉnh Lai Châu`. */
export function unitWords(held: { readonly unitName: string; readonly office: string | null }): string {
  return held.office === null ? held.unitName : `${held.office}, ${held.unitName}`;
}

/** Who did something, by id. No id: the operator at the server, or the system. */
export function personWords(t: Texts, names: Readonly<Record<string, string>>, id: string | null): string {
  return id === null ? t.accounts.nobody : (names[id] ?? t.accounts.unknownPerson);
}

/** The label of a field, for the error summary. */
export function fieldLabel(t: Texts, name: string): string | undefined {
  const labels: Readonly<Record<string, string>> = t.accounts.fields;
  return labels[name];
}
