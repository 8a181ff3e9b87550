// The name of the leading office inside a sentence or a book; the province keeps it in the capitals of a letter's head.

import { bodyName } from '#modules/directives/index.ts';

/** @example officeInWords(['SỞ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG']) // 'Sở Nông nghiệp và Môi trường' */
export function officeInWords(lines: readonly string[]): string {
  const printed = lines.join(' ');
  return printed === printed.toLocaleUpperCase('vi') ? bodyName(printed, '') : printed;
}
