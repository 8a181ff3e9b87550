// Passwords that everybody tries first: a list of several thousand, written short as words, walks and rules, and the
// question whether a password is one of them. There are no rules about capitals and signs: length and this list only.

import { foldText } from '#kernel/vietnamese-text.ts';

/** Known from published lists of stolen passwords and from habit, folded. */
const WORDS =
  `password passw0rd password1 pass word admin administrator root user guest test tester testing demo default
changeme letmein welcome login master hello hello123 secret qwerty azerty dragon monkey football baseball superman
batman iloveyou sunshine princess shadow trustno1 starwars whatever freedom michael jordan charlie jennifer jessica
ashley daniel hunter killer soccer pepper ginger summer winter spring autumn flower lovely cookie cheese computer
internet google facebook samsung iphone android windows microsoft apple system server database backup office network
matkhau matkhaumoi matkhau123 matkhaula matma mk anhyeuem emyeuanh yeuem yeuanh anhnhoem emnhoanh toiyeuban banyeutoi
tinhyeu mainho mamaiyeuem yeumainho maiyeu hanhphuc giadinh conyeu bome mevacon conggiao vietnam vietnamvodich tochoi
vietnamquehuongtoi hanoi saigon hochiminh danang haiphong cantho nghean thanhhoa laichau dienbien sonla laocai hagiang
tuyenquang yenbai caobang langson thainguyen phutho bacgiang quangninh namdinh thaibinh hue dalat nhatrang vungtau
dongnai binhduong tamduong phongtho sinho muongte thanuyen tanuyen namnhun binhlu muongso taleng khunha
ocop openocop sanphamocop nongnghiep nongthon nongthonmoi ubnd ubndxa uybannhandan vanphong canbo canboxa chutich
phochutich hoptacxa htx chetuyet cheshan miendong gaosengcu matong macca thaoqua chanchau quantri quanly taikhoan
dangnhap nguoidung xinchao camon chaoban chaocau hoahong hoasen hoamai hoadao hoaban nangxuan muathu muaxuan muaha
muadong truongsa hoangsa bongda congan giaovien hocsinh sinhvien nguyen nguyenvan tranvan levan phamvan hoangvan vuvan
thanhcong mayman phattai loctailoc taiphat thanhtai tuan tuananh anhtuan minh minhanh ngocanh hoanganh thuhang thuhuong
phuong phuonganh linh thuylinh trang thutrang hung hungcuong dung dungsi hai haianh nam namanh long hoanglong son
thanhson duc minhduc quang hoa thanh kien khanh khanhlinh giahuy giabao baochau thaonguyen myduyen hongnhung`
    .split(/\s+/)
    .filter((word) => word !== '');

/** Rows of keys as fingers walk them. */
const WALKS = [
  '1234567890',
  '0987654321',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'poiuytrewq',
  'lkjhgfdsa',
  'mnbvcxz',
  'abcdefghijklmnopqrstuvwxyz',
  '1qaz2wsx3edc4rfv5tgb',
  'q1w2e3r4t5y6u7i8o9p0',
  'qazwsxedcrfvtgb',
  '147258369',
  '123123123',
  '789456123',
  '159753',
];

const SUFFIXES = ['1', '12', '123', '1234', '12345', '123456', '01', '@', '@1', '@123', '@1234', '@12345', '@123456'];
const MORE_SUFFIXES = ['!', '!@#', '#1', '.', '..', '888', '999', '666', '68', '6868', '86', '79', '39', 'vn', '@vn'];
const YEARS = ['2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026', '2027', '2028'];
const ENDINGS: readonly string[] = [...SUFFIXES, ...MORE_SUFFIXES, ...YEARS, ...YEARS.map((year) => `@${year}`)];

/** Every password of the list, folded, of at least `shortest` characters. */
export function* commonPasswords(shortest = 8): Generator<string> {
  const seen = new Set<string>();
  const fresh = (candidate: string): boolean => {
    if (candidate.length < shortest || seen.has(candidate)) return false;
    seen.add(candidate);
    return true;
  };
  for (const word of WORDS) {
    for (const ending of ['', ...ENDINGS]) if (fresh(word + ending)) yield word + ending;
    if (fresh(word + word)) yield word + word;
  }
  for (const walk of WALKS) {
    const round = walk + walk;
    for (let length = shortest; length <= round.length; length += 1) {
      const cut = round.slice(0, length);
      if (fresh(cut)) yield cut;
    }
  }
}

let list: Set<string> | undefined;

/** A walk over neighbouring digits or letters, up or down: `12345678`, `hgfedcba`, `13579` is none. */
function isRun(text: string): boolean {
  const steps = new Set<number>();
  for (let i = 1; i < text.length; i += 1) steps.add(text.charCodeAt(i) - text.charCodeAt(i - 1));
  const [step] = steps;
  return steps.size === 1 && step !== undefined && Math.abs(step) <= 1;
}

/** One short piece again and again: `aaaaaaaa`, `abcabcabc`, `12121212`. */
function isRepeat(text: string): boolean {
  return /^(.{1,4}?)\1+.{0,3}$/.test(text) && new Set(text).size <= 4;
}

/** Only digits that are a date or a phone number: `12041985`, `1985-04-12`, `0912345678`. */
function isDateOrPhone(text: string): boolean {
  const digits = text.replace(/[\s./-]/g, '');
  if (!/^\d{8,11}$/.test(digits)) return false;
  const dayFirst = /^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(19|20)\d\d$/.test(digits);
  const yearFirst = /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(digits);
  return dayFirst || yearFirst || /^(0|84)\d{9}$/.test(digits);
}

/** Signs people put for letters: `p@ssw0rd` is read as `password`. */
const plain = (folded: string): string =>
  folded
    .replace(/@(?=[a-z])/g, 'a')
    .replace(/(?<=[a-z])0(?=[a-z])/g, 'o')
    .replace(/\$/g, 's')
    .replace(/(?<=[a-z])1(?=[a-z])/g, 'i');

/**
 * Whether a password is one of those tried first: on the list, a run of keys, a repeated piece, a date, a phone number.
 * Capitals, marks and spaces do not rescue it. `Matkhau@123` is common, `con trâu gặm cỏ non` is not.
 */
export function isCommonPassword(password: string): boolean {
  const folded = foldText(password).replace(/\s/g, '');
  list ??= new Set(commonPasswords());
  return [folded, plain(folded)].some(
    (form) => list?.has(form) === true || isRun(form) || isRepeat(form) || isDateOrPhone(form),
  );
}
