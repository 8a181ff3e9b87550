// The remark of a recognition, where a list brings more to it: what stands is kept, what is new is added, nothing is said twice.

/** Characters a remark may have. */
const MOST = 4_000;
const BETWEEN = '; ';

const piecesOf = (text: string): readonly string[] =>
  text
    .split(/;\s+|\n+/)
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .filter((piece) => piece !== '');

/**
 * Joins texts to one remark: each piece once, in the order given. What would pass 4,000 characters is left away from the
 * end, piece by piece, so that what came first stays whole. `null` where nothing is said.
 * @example joinedRemark('Nguồn: báo cáo', 'QĐ số: 8/QĐ-UBND; Nguồn: báo cáo') // 'Nguồn: báo cáo; QĐ số: 8/QĐ-UBND'
 */
export function joinedRemark(...texts: readonly (string | null)[]): string | null {
  const said = texts.filter((text): text is string => text !== null && text.trim() !== '');
  const [first, ...further] = said;
  if (first === undefined) return null;
  let remark = first.slice(0, MOST);
  const known = new Set(piecesOf(first));
  for (const piece of further.flatMap(piecesOf)) {
    if (known.has(piece) || remark.length + BETWEEN.length + piece.length > MOST) continue;
    known.add(piece);
    remark += BETWEEN + piece;
  }
  return remark;
}

/**
 * What a remark gained where the earlier one stands whole at its beginning; `null` where it was changed otherwise.
 * @example addedTo('Nguồn: báo cáo', 'Nguồn: báo cáo; QĐ số: 8/QĐ-UBND') // 'QĐ số: 8/QĐ-UBND'
 */
export function addedTo(before: string | null, after: string | null): string | null {
  const start = `${before ?? ''}${BETWEEN}`;
  return before !== null && after?.startsWith(start) === true ? after.slice(start.length) : null;
}
