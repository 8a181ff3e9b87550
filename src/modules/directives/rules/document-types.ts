// Kinds of administrative documents with the letters by which a symbol names them.

import { foldText } from '#kernel/vietnamese-text.ts';

/**
 * Kinds with an abbreviation; công văn has none.
 * @law Decree 30/2020/NĐ-CP, Điều 7, Annex III
 */
const kinds: readonly (readonly [string, string])[] = [
  ['Nghị quyết', 'NQ'],
  ['Quyết định', 'QĐ'],
  ['Chỉ thị', 'CT'],
  ['Quy chế', 'QC'],
  ['Quy định', 'QyĐ'],
  ['Thông cáo', 'TC'],
  ['Thông báo', 'TB'],
  ['Hướng dẫn', 'HD'],
  ['Chương trình', 'CTr'],
  ['Kế hoạch', 'KH'],
  ['Phương án', 'PA'],
  ['Đề án', 'ĐA'],
  ['Dự án', 'DA'],
  ['Báo cáo', 'BC'],
  ['Biên bản', 'BB'],
  ['Tờ trình', 'TTr'],
  ['Hợp đồng', 'HĐ'],
  ['Công điện', 'CĐ'],
  ['Bản ghi nhớ', 'BGN'],
  ['Bản thỏa thuận', 'BTT'],
  ['Giấy ủy quyền', 'GUQ'],
  ['Giấy mời', 'GM'],
  ['Giấy giới thiệu', 'GGT'],
  ['Giấy nghỉ phép', 'GNP'],
  ['Phiếu gửi', 'PG'],
  ['Phiếu chuyển', 'PC'],
  ['Phiếu báo', 'PB'],
  ['Nghị định', 'NĐ'],
  ['Thông tư', 'TT'],
];

export const OFFICIAL_LETTER = 'Công văn';

/** Kinds that are cited by type and number, in the order of their length, so that none hides another. */
export const citedKinds: readonly string[] = [
  ...['Nghị quyết', 'Quyết định', 'Chỉ thị', 'Kế hoạch', 'Công văn', 'Công điện', 'Thông báo', 'Báo cáo', 'Tờ trình'],
  ...['Nghị định', 'Thông tư liên tịch', 'Thông tư', 'Hướng dẫn', 'Chương trình', 'Kết luận', 'Giấy mời', 'Đề án'],
  ...['Quy chế', 'Quy định', 'Văn bản', 'Biên bản', 'Phương án'],
];

/** The kind that a line in capitals names alone, as `BÁO CÁO`. */
export function kindNamed(line: string): string | null {
  const folded = foldText(line).replace(/ (?:lien nganh|lien tich|ket luan)$/u, '');
  return kinds.find(([name]) => foldText(name) === folded)?.[0] ?? null;
}

/**
 * The kind that a symbol names, or nothing.
 * @example kindOfSymbol('BC-UBND') // 'Báo cáo'
 * @example kindOfSymbol('UBND-KTN') // null: an official letter has no letters of its kind
 */
export function kindOfSymbol(symbol: string): string | null {
  const [beginning = ''] = symbol.split('-');
  return kinds.find(([, short]) => short.toLocaleLowerCase('vi') === beginning.toLocaleLowerCase('vi'))?.[0] ?? null;
}
