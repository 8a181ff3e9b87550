// The number of a certificate by the pattern of its province: 26/2026/QĐ-TTg gives no form of it. Numbers of one series
// follow each other without gaps; a pattern with the year begins again each year.

/** Where the running number and the year stand in a pattern. */
export const ordinalMark = '{số}';
export const yearMark = '{năm}';
export const usualPattern = '{số}/{năm}/GCN-OCOP';

/**
 * Whether a pattern names the running number once; the year at most once.
 * @example isPattern('{số}/GCN-OCOP') // true
 */
export function isPattern(pattern: string): boolean {
  const times = (mark: string): number => pattern.split(mark).length - 1;
  const rest = pattern.replace(ordinalMark, '').replace(yearMark, '');
  return times(ordinalMark) === 1 && times(yearMark) <= 1 && !/[{}]/.test(rest) && pattern.length <= 60;
}

/** The series that a number belongs to: the pattern with its year filled in. */
export function seriesOf(pattern: string, year: number): string {
  return pattern.replace(yearMark, String(year));
}

/**
 * The number itself.
 * @example certificateNumber('{số}/{năm}/GCN-OCOP', 7, 2026) // '07/2026/GCN-OCOP'
 */
export function certificateNumber(pattern: string, ordinal: number, year: number): string {
  return seriesOf(pattern, year).replace(ordinalMark, String(ordinal).padStart(2, '0'));
}
