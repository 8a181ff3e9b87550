// When a typed search may be a code, and what of it counts: letters and figures, whatever stands between them.

import { foldName } from '#kernel/vietnamese-text.ts';

const SHORTEST = 5;
const LONGEST = 40;
/** What people write before a code or the number of a decision. */
const BEFORE = /^(?:(?:ma so|ma vach|ma|gtin|quyet dinh|so) )+(?=\d)/;

/**
 * The letters and figures of a typed code, in small letters without marks; `null` where the line cannot be a code: none
 * has fewer than five of them, more than forty, or no figure. Hyphens, dots, slashes and spaces say nothing.
 * @example codeKey('Quyết định số 88/QĐ-UBND') // '88qdubnd'
 * @example codeKey('12 106 03413-5-2023') // '121060341352023'
 */
export function codeKey(typed: string): string | null {
  const key = foldName(typed).replace(BEFORE, '').replaceAll(' ', '');
  return /\d/.test(key) && key.length >= SHORTEST && key.length <= LONGEST ? key : null;
}
