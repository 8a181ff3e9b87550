// Words of the register in another language, where a plain list tells them: what a pack is, what kind of unit a place is. Names stay as they are.

/** By the word with its marks: `tạ` is a hundredweight, `tá` a dozen. */
const packs: Readonly<Record<string, string>> = {
  hộp: 'box',
  túi: 'bag',
  gói: 'pack',
  chai: 'bottle',
  lọ: 'jar',
  hũ: 'jar',
  lon: 'can',
  can: 'can',
  khay: 'tray',
  vỉ: 'tray',
  set: 'set',
  cái: 'piece',
  chiếc: 'piece',
  con: 'head',
  quả: 'piece',
  bộ: 'set',
  bó: 'bunch',
  bao: 'sack',
  thùng: 'case',
  lít: 'litre',
  tá: 'dozen',
  tạ: '100 kg',
  yến: '10 kg',
  tấn: 'tonne',
};

/**
 * What a price is of, in English where the first word is a known pack; else as it was written.
 * @example packInEnglish('Túi 500 g') // 'bag of 500 g'
 */
export function packInEnglish(unit: string): string {
  const [first = '', ...rest] = unit.trim().split(/\s+/);
  const known = packs[first.normalize('NFC').toLowerCase()];
  if (known === undefined) return unit;
  return rest.length === 0 ? known : `${known} of ${rest.join(' ')}`;
}

const kinds: readonly (readonly [string, string])[] = [
  ['Tỉnh ', 'Province'],
  ['Thành phố ', 'City'],
  ['Xã ', 'Commune'],
  ['Phường ', 'Ward'],
  ['Đặc khu ', 'Special Zone'],
];

/**
 * A unit with its kind in English behind its name.
 * @example unitInEnglish('Xã Bản Bo') // 'Bản Bo Commune'
 */
export function unitInEnglish(name: string): string {
  const kind = kinds.find(([word]) => name.startsWith(word));
  return kind === undefined ? name : `${name.slice(kind[0].length)} ${kind[1]}`;
}

const months = 'January February March April May June July August September October November December'.split(' ');

/**
 * A day of figures, `dd/mm/yyyy`, as no reader of English reads it wrong.
 * @example dayInEnglish('01/04/2027') // '1 April 2027'
 */
export function dayInEnglish(day: string): string {
  const [, d, m, y] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(day) ?? [];
  return d === undefined ? day : `${Number(d)} ${months[Number(m) - 1]} ${y}`;
}
