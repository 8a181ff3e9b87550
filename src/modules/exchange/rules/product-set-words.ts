// The 26 product sets by name, so that a register which names the set instead of numbering it is understood.
// Names of 26/2026/QĐ-TTg, Annexes I and II, folded; alternatives stand between bars. Numbers under earlier
// instruments differ: a number is taken as written.

import { foldName } from '#kernel/vietnamese-text.ts';
import type { CellInput } from './sheet.ts';
import { clean, isPlaceholder, writtenText } from './written-text.ts';

const NAMES: Readonly<Record<number, string>> = {
  1: 'rau cu qua hat tuoi|rau cu qua tuoi|rau qua tuoi',
  2: 'thit thuy san trung sua tuoi|thit trung sua tuoi|thit thuy san tuoi|thuy san tuoi',
  3: 'gao ngu coc hat so che khac|gao ngu coc|gao ngu coc hat so che|gao',
  4: 'mat ong mat khac va nong san thuc pham khac|mat ong cac san pham tu mat ong mat khac va nong san thuc pham khac|mat ong mat khac|mat ong',
  5: 'do an nhanh',
  6: 'che bien tu gao ngu coc|che bien tu gao va ngu coc|che bien tu gao',
  7: 'che bien tu rau cu qua hat|che bien tu rau cu qua',
  8:
    'che bien tu thit thuy san trung sua cac san pham tu mat ong mat khac va nong san thuc pham khac|' +
    'che bien tu thit trung sua thuy san cac san pham tu mat ong mat khac va nong san thuc pham khac|' +
    'che bien tu thit thuy san trung sua|che bien tu thit trung sua|che bien tu thit thuy san|che bien tu thit|che bien tu thuy san',
  9: 'tuong nuoc mam gia vi dang long khac|tuong nuoc mam gia vi dang long|tuong nuoc mam',
  10: 'gia vi khac muoi hanh toi tieu|gia vi khac|gia vi',
  11: 'che tuoi che che bien|che tuoi che bien|che|che xanh',
  12: 'san pham tra tu thuc vat khac|san pham che tu thuc vat khac|tra tu thuc vat khac|che tu thuc vat khac|tra thao moc',
  13: 'ca phe cacao|san pham ca phe ca cao|ca phe ca cao|ca phe',
  14: 'ruou trang',
  15: 'do uong co con khac|do uong co con',
  16: 'nuoc khoang thien nhien nuoc uong dong chai|nuoc khoang thien nhien|nuoc uong dong chai',
  17: 'do uong khong con khac|do uong khong con',
  18: 'thuc pham chuc nang thuoc duoc lieu thuoc co truyen|thuc pham chuc nang|thuoc co truyen',
  19: 'my pham co thanh phan tu duoc lieu|my pham co thanh phan tu thao duoc|my pham',
  20: 'tinh dau va duoc lieu khac|tinh dau va thao duoc khac|tinh dau duoc lieu khac|tinh dau',
  21: 'thu cong my nghe gia dung trang tri|thu cong my nghe|do thu cong my nghe',
  22: 'vai may mac|vai va may mac|vai',
  23: 'hoa',
  24: 'cay canh',
  25: 'dong vat canh',
  26:
    'dich vu du lich cong dong du lich sinh thai va diem du lich|du lich cong dong du lich sinh thai va diem du lich|' +
    'dich vu du lich cong dong|du lich cong dong|du lich cong dong du lich sinh thai|diem du lich',
};

const byName = new Map<string, number>();
for (const [set, names] of Object.entries(NAMES)) for (const name of names.split('|')) byName.set(name, Number(set));

/** `unknown`: a text that names no set. */
export type WrittenSet =
  | { readonly kind: 'blank' | 'out-of-range' | 'unknown' }
  | { readonly kind: 'set'; readonly set: number };

const numbered = (set: number): WrittenSet =>
  Number.isInteger(set) && set >= 1 && set <= 26 ? { kind: 'set', set } : { kind: 'out-of-range' };

/**
 * The product set a cell says: a number (`4`, `Bộ số 04`, `I.4`), a name, or both. `readProductSet` of `27` is out of
 * range; of "Mật ong, mật khác và nông sản thực phẩm khác" it is 4.
 * @law 26/2026/QĐ-TTg, Phụ lục I, II
 */
export function readProductSet(cell: CellInput | undefined): WrittenSet {
  if (cell?.kind === 'number') return numbered(Number(cell.value));
  const text = clean(writtenText(cell));
  if (isPlaceholder(text)) return { kind: 'blank' };
  const lead =
    /^(?:bộ|bo)?\s*(?:sản phẩm|sp|tiêu chí)?\s*(?:số|so)?\s*:?\s*(?:[IVX]{1,3}\s*[.-]\s*)?0?(\d{1,3})\s*(?:$|[.:)–-]\s*(.*)$)/iu.exec(
      text,
    );
  if (lead) return numbered(Number(lead[1]));
  const folded = foldName(text.replace(/^(?:bộ sản phẩm|bộ|nhóm|phân nhóm|sản phẩm)\s*:?\s+/iu, ''));
  const set = byName.get(folded) ?? byName.get(foldName(text)) ?? byName.get(foldName(text.replace(/\([^)]*\)/g, ' ')));
  return set === undefined ? { kind: 'unknown' } : { kind: 'set', set };
}
