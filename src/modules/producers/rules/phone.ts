// Vietnamese telephone numbers: one way of storing, one of showing.

/**
 * The number as it is stored: digits with the leading zero (or a 1800/1900 line), `null` for anything else.
 * Mobile numbers have ten digits (03, 05, 07, 08, 09), fixed lines ten or eleven (02), spaces, dots, hyphens and
 * brackets are read over, and +84 or 84 stands for the zero.
 * @example parsePhone('+84 213 3876 543') // '02133876543'
 */
export function parsePhone(text: string): string | null {
  const bare = text.replace(/[\s.\-()/]/g, '');
  const digits = bare.replace(/^(\+|00)84/, '0').replace(/^84(?=[235789]\d{8,9}$)/, '0');
  if (/^0[35789]\d{8}$/.test(digits) || /^02\d{8,9}$/.test(digits)) return digits;
  return /^1[89]00\d{4,6}$/.test(digits) ? digits : null;
}

/**
 * The number in groups, as people read it aloud.
 * @example formatPhone('0912345678') // '0912 345 678'
 */
export function formatPhone(stored: string): string {
  if (/^0[35789]\d{8}$/.test(stored)) return stored.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1 $2 $3');
  if (/^02[48]\d{8}$/.test(stored)) return stored.replace(/^(\d{3})(\d{4})(\d{4})$/, '$1 $2 $3');
  if (/^02\d{9}$/.test(stored)) return stored.replace(/^(\d{4})(\d{4})(\d{3})$/, '$1 $2 $3');
  if (/^02\d{8}$/.test(stored)) return stored.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1 $2 $3');
  if (/^1[89]00/.test(stored)) return stored.replace(/^(\d{4})(\d+)$/, '$1 $2');
  return stored;
}
