// What a look-up of a commune offers: what the typed text means, what it may mean, and names that hold it; each with what
// tells it apart. Nothing is taken silently: a person chooses.

import type { LocalDate } from '#kernel/calendar.ts';
import { cleanText, compareVietnamese, foldName } from '#kernel/vietnamese-text.ts';
import { loadTerritory } from '#law/territory.ts';
import { communesTodayOf, communeToday, provinceToday, resolvePlace, type Unit } from '#modules/territory/index.ts';

/** A commune of today to choose. */
export interface CommuneSuggestion {
  /** Read back without doubt: `Xã Bình Lư (03390)`. */
  readonly value: string;
  readonly label: string;
  /** `Tỉnh Lai Châu` */
  readonly province: string;
  /** Communes of before July 2025 that went into it, where their names say more than its own. */
  readonly madeFrom: readonly string[];
}

const MOST = 8;

/** Communes of today that a typed text may mean, the surest first; empty text offers nothing. */
export async function suggestCommunes(
  typed: string,
  provinceCode: string | null,
  today: LocalDate,
): Promise<readonly CommuneSuggestion[]> {
  const text = cleanText(typed).slice(0, 200);
  const folded = foldName(text);
  if (folded === '') return [];
  const territory = await loadTerritory();
  const inProvince = provinceCode === null ? {} : { provinceCode };
  const answer = resolvePlace(territory, { communeText: text, on: today, ...inProvince });
  const holding =
    folded.length < 2
      ? []
      : [...territory.since.communes.values()]
          .filter((unit) => provinceCode === null || unit.provinceCode === provinceCode)
          .filter((unit) => ` ${foldName(unit.fullName)}`.includes(` ${folded}`))
          .sort((a, b) => compareVietnamese(a.name, b.name));
  const nowOf = (unit: Unit): readonly Unit[] =>
    unit.era === 'since-2025-07' ? [unit] : communesTodayOf(territory, unit.code);
  const meant = answer.unit === null ? answer.candidates : [answer.unit];
  const found = [...meant, ...answer.suggestions].flatMap(nowOf);
  const codes = new Set([...found, ...(answer.unit === null ? holding : [])].map((unit) => unit.code));
  const suggestions: CommuneSuggestion[] = [];
  for (const code of codes) {
    const unit = communeToday(territory, code);
    if (unit === null || suggestions.length >= MOST) continue;
    const former = (territory.edgesTo.get(code) ?? []).flatMap(
      (edge) => territory.before.communes.get(edge.from)?.fullName ?? [],
    );
    suggestions.push({
      value: `${unit.fullName} (${unit.code})`,
      label: unit.fullName,
      province: provinceToday(territory, unit.provinceCode)?.fullName ?? unit.provinceCode,
      madeFrom: former.filter((name) => name !== unit.fullName),
    });
  }
  return suggestions;
}
