// How much was taken of something, in the words of who took it: `2 túi 500 g`, `một gói`.

/**
 * Whether words name an amount: no number below nothing, not nothing at all.
 * @example isAmount('-5 túi') // false
 */
export function isAmount(words: string): boolean {
  if (/(^|[\s(,])[-−–]\s*\d/u.test(words)) return false;
  const numbers = words.match(/\d+/g) ?? [];
  return numbers.length === 0 ? /\p{L}/u.test(words) : numbers.some((one) => Number(one) > 0);
}
