// A figure as people read it: its value with the unit, or why there is none; its parts by name.

import { type LocalDate, partsOf } from '#kernel/calendar.ts';
import type { Indicator, Split } from '#law/indicators.ts';
import type { Texts } from '#texts/index.ts';
import type { Figure } from '../rules/figure.ts';
import type { ReportPeriod } from '../rules/period.ts';
import type { ToldBeside } from '../rules/small-number.ts';
import type { PartNames } from '../use-cases/view-figures.ts';

/** The value alone; where there is none, why. */
export function valueWords(t: Texts, figure: Pick<Figure, 'value' | 'missing'>): string {
  if (figure.value !== null) return numberIn(t, figure.value);
  if (figure.missing === 'not-begun') return t.reporting.figures.notBegun;
  return figure.missing === 'nothing-to-share' ? t.reporting.figures.nothingToShare : t.reporting.figures.notKept;
}

/** What stands for a number that the public is not told. */
export const maskWords = (t: Texts, { isWithheld }: ToldBeside, unit: string): string =>
  isWithheld ? t.figureMap.withheld : t.figureMap.fewerThan(unit);

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
      return monthWords(t, key);
    case 'old-district':
      return names.districts[key] ?? key;
    case 'old-commune':
      return names.oldCommunes[key] ?? key;
    case 'point-state':
      return t.pointsOfSale.states[key as keyof typeof t.pointsOfSale.states] ?? key;
  }
}

/** A number in the form of the page's language; papers of offices are in Vietnamese whatever the page. */
export const numberIn = (t: Texts, value: number): string => t.reportWords.number(value);

/**
 * A month as people write it.
 * @example monthWords(textsOf('vi'), '2026-12') // '12/2026'
 */
export function monthWords(t: Texts, month: string): string {
  const [year = '', ofYear = ''] = month.split('-');
  return t.reportWords.monthOfYear(Number(ofYear), Number(year));
}

export const dayWords = (t: Texts, day: LocalDate | null): string => (day === null ? '–' : t.reportWords.day(day));

/**
 * A period in the language of the page.
 * @example periodIn(textsOf('en'), periodOf('half-year', date('2026-11-23'))) // 'second half of 2026'
 */
export function periodIn(t: Texts, { kind, from, to }: ReportPeriod): string {
  const { year, month } = partsOf(from);
  const words = t.reportWords.periods;
  switch (kind) {
    case 'month':
      return words.month(month, year);
    case 'quarter':
      return words.quarter(Math.ceil(month / 3), year);
    case 'half-year':
      return words['half-year'](Math.ceil(month / 6), year);
    case 'year':
      return words.year(year);
    case 'days':
      return words.days(dayWords(t, from), dayWords(t, to));
  }
}

/** Where an indicator comes from and how sure that is; a source that says itself that it is the software's own says it once. */
export function sourceWords(t: Texts, { source, confidence }: Pick<Indicator, 'source' | 'confidence'>): string {
  const words = t.reporting.records;
  return confidence === 'I' ? words.ownSource(source) : words.source(source, t.reporting.confidence[confidence]);
}
