// A figure as people read it: its value with the unit, or why there is none; its parts by name.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import type { Indicator, Split } from '#law/indicators.ts';
import type { Texts } from '#texts/index.ts';
import { type Figure, numberWords } from '../rules/figure.ts';
import type { PartNames } from '../use-cases/view-figures.ts';

/** The value alone; where there is none, why. */
export function valueWords(t: Texts, figure: Pick<Figure, 'value' | 'missing'>): string {
  if (figure.value !== null) return numberWords(figure.value);
  return figure.missing === 'nothing-to-share' ? t.reporting.figures.nothingToShare : t.reporting.figures.notKept;
}

/** The name of a part: 4 sao, Thực phẩm, Xã Bình Lư, Hợp tác xã. */
export function partName(t: Texts, names: PartNames, split: Split, key: string): string {
  if (key === '') return t.reporting.figures.unknownPart[split];
  switch (split) {
    case 'stars':
      return t.reporting.figures.stars(key);
    case 'sector':
      return names.sectors[key] ?? key;
    case 'commune':
      return names.communes[key] ?? key;
    case 'producer-type':
      return t.producers.types[key as keyof typeof t.producers.types] ?? key;
    case 'visit-kind':
      return t.inspections.kinds[key as keyof typeof t.inspections.kinds] ?? key;
    case 'finding-kind':
      return t.findings.kinds[key as keyof typeof t.findings.kinds] ?? key;
    case 'severity':
      return t.findings.severities[key as keyof typeof t.findings.severities] ?? key;
    case 'point-kind':
      return t.pointsOfSale.kinds[key as keyof typeof t.pointsOfSale.kinds] ?? key;
    case 'event-kind':
      return t.promotion.kinds[key as keyof typeof t.promotion.kinds] ?? key;
    case 'granted-year':
      return key;
    case 'ending-month':
      return monthWords(key);
    case 'old-district':
      return names.districts[key] ?? key;
    case 'old-commune':
      return names.oldCommunes[key] ?? key;
    case 'point-state':
      return t.pointsOfSale.states[key as keyof typeof t.pointsOfSale.states] ?? key;
  }
}

/**
 * A month as people write it.
 * @example monthWords('2026-12') // '12/2026'
 */
export const monthWords = (month: string): string => month.split('-').toReversed().join('/');

export const dayWords = (day: LocalDate | null): string => (day === null ? '–' : formatVietnamese(day));

/** Where an indicator comes from and how sure that is; a source that says itself that it is the software's own says it once. */
export function sourceWords(t: Texts, { source, confidence }: Pick<Indicator, 'source' | 'confidence'>): string {
  const words = t.reporting.records;
  return confidence === 'I' ? words.ownSource(source) : words.source(source, t.reporting.confidence[confidence]);
}
