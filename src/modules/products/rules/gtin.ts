// Numbers of goods (GTIN-8, -12, -13, -14) under the bar code: their last digit is a check digit.

/**
 * The number as stored: digits only, `null` where the length or the check digit is wrong. Spaces and hyphens are read over.
 * @example parseGtin('8 936012 345674') // '8936012345674'
 */
export function parseGtin(text: string): string | null {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^(\d{8}|\d{12}|\d{13}|\d{14})$/.test(digits)) return null;
  return gtinCheckDigit(digits.slice(0, -1)) === Number(digits.at(-1)) ? digits : null;
}

/**
 * The number as GS1 compares it: 14 digits with noughts before, so that the 13 of a pack and the 14 of its carton label are one; `null` where it
 * is none.
 * @example paddedGtin('8936012345674') // '08936012345674'
 */
export function paddedGtin(text: string): string | null {
  return parseGtin(text)?.padStart(14, '0') ?? null;
}

/**
 * What makes two codes one: numbers of goods by their 14 digits, everything else as it is written.
 * @example codeIdentity('12-03390-3-2026') // '12-03390-3-2026'
 */
export function codeIdentity(code: string): string {
  return /^\d+$/.test(code) ? (paddedGtin(code) ?? code) : code;
}

/**
 * The check digit of the digits before it: weights 3 and 1 from the right, up to the next multiple of ten.
 * @example gtinCheckDigit('893601234567') // 4
 */
export function gtinCheckDigit(body: string): number {
  let sum = 0;
  for (let i = 0; i < body.length; i += 1) {
    const fromRight = body.length - i;
    sum += Number(body[i]) * (fromRight % 2 === 1 ? 3 : 1);
  }
  return (10 - (sum % 10)) % 10;
}
