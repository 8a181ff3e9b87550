// Hours in the words of minutes: they are hours of a day, and an end is not before its beginning. Other words may stand beside them.

/** `08 giờ 30 phút`, `8h30`, `08:30`, `trong khoảng 08:30 đến 08:55`. */
const CLOCK = /(\d+)\s*(?:giờ|h|:)\s*(\d+)?/giu;

/**
 * The hours that words name, as minutes of the day in their order; `null`: none, or one that no day has.
 * @example clocksIn('25 giờ 99 phút') // null
 */
export function clocksIn(words: string): readonly number[] | null {
  const found = [...words.matchAll(CLOCK)].map(([, hour, minute = '0']) => [Number(hour), Number(minute)] as const);
  const isOfDay = found.every(([hour, minute]) => hour < 24 && minute < 60);
  return found.length > 0 && isOfDay ? found.map(([hour, minute]) => hour * 60 + minute) : null;
}

/**
 * Whether an end lies before its beginning, both read as far as they name hours; the same hour does not.
 * @example endsBefore('10 giờ 15 phút', '08 giờ 00 phút') // true
 */
export function endsBefore(start: string | null, end: string | null): boolean {
  const from = start === null ? null : clocksIn(start);
  const to = end === null ? null : clocksIn(end);
  return from !== null && to !== null && Math.max(...to) < Math.min(...from);
}
