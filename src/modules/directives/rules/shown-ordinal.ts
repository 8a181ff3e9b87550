// The place of a clause as people say it: a dash has no number in print, so which dash it is is counted.

/**
 * @example shownOrdinal('1.2.-3', (n) => `gạch đầu dòng ${n}`) // '1.2, gạch đầu dòng 3'
 * @example shownOrdinal('4.a', (n) => `gạch đầu dòng ${n}`) // '4.a'
 */
export function shownOrdinal(ordinal: string, dash: (n: string) => string): string {
  const [, above = '', n] = /^(?:(.+)\.)?-(\d+)$/u.exec(ordinal) ?? [];
  if (n === undefined) return ordinal;
  return above === '' ? dash(n) : `${shownOrdinal(above, dash)}, ${dash(n)}`;
}
