// Titles that the sheet prints in capitals, for the screen: capitals on a page shout. The data keeps them as printed.

const KEPT = new Map(
  ['OCOP', 'ATTP', 'HTX', 'TNHH', 'GAP', 'ISO', 'HACCP', 'GMP', 'QĐ'].map((word) => [word.toLowerCase(), word]),
);

/**
 * A title in sentence case where it is printed in capitals; any other as it is.
 * @example calmTitle('CÂU CHUYỆN SẢN PHẨM') // 'Câu chuyện sản phẩm'
 */
export function calmTitle(printed: string): string {
  if (printed !== printed.toUpperCase()) return printed;
  const lowered = printed
    .toLowerCase()
    .split(/(\s+)/)
    .map((word) => KEPT.get(word) ?? word)
    .join('');
  return lowered.charAt(0).toUpperCase() + lowered.slice(1);
}
