// The line under the heading of each sheet, as Annex II prints it; it names sector and group in other words than Annex I.

/** Line of set 1 to 26, in order. */
const lines: readonly string[] = [
  'Sản phẩm: Thực phẩm. Nhóm: Thực phẩm tươi sống',
  'Sản phẩm: Thực phẩm. Nhóm: Thực phẩm tươi sống',
  'Sản phẩm: Thực phẩm. Nhóm: Thực phẩm thô, sơ chế',
  'Sản phẩm: Thực phẩm. Nhóm: Thực phẩm thô, sơ chế',
  'Sản phẩm: Thực phẩm. Nhóm: Thực phẩm chế biến',
  'Sản phẩm: Thực phẩm. Nhóm: Thực phẩm chế biến',
  'Sản phẩm: Thực phẩm. Nhóm: Nông sản chế biến',
  'Sản phẩm: Thực phẩm. Nhóm: Nông sản chế biến',
  'Sản phẩm: Thực phẩm. Nhóm: Gia vị',
  'Sản phẩm: Thực phẩm. Nhóm: Gia vị',
  'Sản phẩm: Thực phẩm. Nhóm: Chè',
  'Sản phẩm: Thực phẩm. Nhóm: Chè',
  'Sản phẩm: Thực phẩm. Nhóm: Cà phê, Ca cao',
  'Sản phẩm: Đồ uống. Nhóm: Đồ uống có cồn',
  'Sản phẩm: Đồ uống. Nhóm: Đồ uống có cồn',
  'Sản phẩm: Đồ uống. Nhóm: Đồ uống không cồn',
  'Sản phẩm: Đồ uống. Nhóm: Đồ uống không cồn',
  'Sản phẩm: Dược liệu. Nhóm: Thực phẩm chức năng, thuốc từ dược liệu, thuốc cổ truyền',
  'Sản phẩm: Dược liệu. Nhóm: Mỹ phẩm',
  'Sản phẩm: Dược liệu. Nhóm: Dược liệu khác',
  'Sản phẩm: Thủ công mỹ nghệ, Nhóm: Thủ công mỹ nghệ gia dụng, trang trí',
  'Sản phẩm: Hàng thủ công mỹ nghệ. Nhóm: Vải, may mặc',
  'Sản phẩm: Sinh vật cảnh',
  'Sản phẩm: Sinh vật cảnh',
  'Sản phẩm: Sinh vật cảnh',
  'Sản phẩm: Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
];

/**
 * Sector and group as the sheet of a set prints them.
 * @law 26/2026/QĐ-TTg, Phụ lục II
 * @example sheetLine(11) // 'Sản phẩm: Thực phẩm. Nhóm: Chè'
 */
export function sheetLine(set: number): string {
  const line = lines[set - 1];
  if (line === undefined) throw new RangeError(`no sheet ${set}`);
  return line;
}
