// The words of the territory pages in the language of the page, and the few phrases that several of them build.

import { formatVietnamese } from '#kernel/calendar.ts';
import { territory as english } from '#texts/en/territory.ts';
import type { Language } from '#texts/index.ts';
import { territory as vietnamese } from '#texts/vi/territory.ts';
import type { LegalGround, UnitLabel, UnitStep } from '../rules/unit-detail.ts';

export type TerritoryWords = typeof vietnamese;

/** All words of the room in a language. */
export function territoryWords(lang: Language): TerritoryWords {
  return lang === 'en' ? english : vietnamese;
}

/** `Huyện Tam Đường, Tỉnh Lai Châu`, as far as known. */
export function placeWords(unit: UnitLabel): string {
  return [unit.district, unit.province].filter((part) => part !== null).join(', ');
}

/** `Nghị quyết số 1670/NQ-UBTVQH15 ngày 16/06/2025, khoản 36 Điều 1`. */
export function groundWords(words: TerritoryWords, ground: LegalGround | null): string {
  if (ground === null) return words.unchangedGround;
  const { instrumentType, instrument, date, clause } = ground;
  const cited = words.ground(instrumentType, instrument, formatVietnamese(date));
  return clause === null ? cited : `${cited}, ${words.clause(clause)}`;
}

/** How far a step was checked, in words; null where there is nothing to check. */
export function checkWords(words: TerritoryWords, step: UnitStep): string | null {
  if (step.check === null) return null;
  if (step.verified) return words.checked;
  return step.check === 'suspect' ? words.doubtful : words.unchecked;
}

/** The address of the page of a unit; the fragment tells apart the two units a code may have named. */
export function unitPath(unit: UnitLabel): string {
  return `/don-vi/${unit.code}${unit.era === 'before-2025-07' ? '#truoc' : ''}`;
}
