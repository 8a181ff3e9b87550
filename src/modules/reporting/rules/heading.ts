// A clause as the heading of a part of a report: what it asks, in one sentence.

/** A heading longer than this is cut at a comma or between words. */
const MOST = 160;

/**
 * The first sentence of a clause, without the sign at its end.
 * @example headingOf('Rà soát, phân loại; báo cáo trước 10/12/2026.Thường xuyên kiểm tra.') // 'Rà soát, phân loại'
 */
export function headingOf(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  const [first = plain] = plain.split(/[.;:](?=\s|\p{Lu}|$)/u);
  const words = first.trim() === '' ? plain : first.trim();
  if (words.length <= MOST) return words.replace(/[,.;:\s]+$/u, '');
  const cut = words.slice(0, MOST);
  const comma = cut.lastIndexOf(',');
  return comma > MOST / 5 ? cut.slice(0, comma) : `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}
