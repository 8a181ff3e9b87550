// What kind of producer a register's word means, and when two written names are one producer.

import { foldName } from '#kernel/vietnamese-text.ts';
import type { ProducerTypeReading } from './fields.ts';
import { foldClean } from './written-text.ts';

/** Folded openings, the first that fits decides. */
const KINDS: readonly (readonly [RegExp, ProducerTypeReading])[] = [
  [/^(to hop tac|tht|to san xuat|nhom ho|nhom san xuat|to nhom)\b/, 'cooperative-group'],
  [/^(hop tac xa|htx|lien hiep htx|lien hiep hop tac xa|quy tin dung)\b/, 'cooperative'],
  [/^(cong ty|cty|ct tnhh|ct cp|doanh nghiep|dntn|dn|cong ti|tap doan|tnhh)\b/, 'enterprise'],
  [/^(trang trai|farm)\b/, 'farm'],
  [/^(ho kinh doanh|ho kd|hkd|ho san xuat|hsx|ho sxkd|ho gia dinh|ho ca the|ho|ca nhan)\b/, 'production-household'],
  [/^(cong dong|ban quan ly|bql|lang|ban |to quan ly|hoi |diem du lich)\b/, 'community'],
  [/^(co so|cssx|cs|xuong|lo |to chuc)\b/, 'establishment'],
];

/** Reads the word in a column of kinds. `readProducerType('Hộ KD')` is `production-household`; `null` for a blank. */
export function readProducerType(text: string | null): ProducerTypeReading | null {
  if (text === null) return null;
  const folded = foldName(text);
  return KINDS.find(([opening]) => opening.test(folded))?.[1] ?? 'unknown';
}

/** The kind that a producer's name itself says, or `null`. `producerTypeOfName('HTX Biên Cương')` is `cooperative`. */
export function producerTypeOfName(name: string | null): ProducerTypeReading | null {
  if (name === null) return null;
  const folded = foldName(name);
  const kind = KINDS.find(([opening]) => opening.test(folded))?.[1] ?? null;
  return kind === 'community' || (kind === 'production-household' && !/^(ho|hkd|hsx)\b/.test(folded)) ? null : kind;
}

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bhop tac xa\b/g, 'htx'],
  [/\bto hop tac\b/g, 'tht'],
  [/\b(cong ty|cong ti)\b/g, 'cty'],
  [/\btrach nhiem huu han\b/g, 'tnhh'],
  [/\bco phan\b/g, 'cp'],
  [/\bmot thanh vien\b/g, 'mtv'],
  [/\b(1|01) thanh vien\b/g, 'mtv'],
  [/\bdoanh nghiep tu nhan\b/g, 'dntn'],
  [/\bdoanh nghiep\b/g, 'dn'],
  [/\b(ho kinh doanh|ho kd)\b/g, 'hkd'],
  [/\bho san xuat\b/g, 'hsx'],
  [/\bco so san xuat\b/g, 'cssx'],
  [/\bsan xuat\b/g, 'sx'],
  [/\bkinh doanh\b/g, 'kd'],
  [/\bthuong mai\b/g, 'tm'],
  [/\bdich vu\b/g, 'dv'],
  [/\bnong nghiep\b/g, 'nn'],
  [/\b(va|nhan hieu)\b/g, ' '],
];

/**
 * The key under which two writings of a producer's name are the same: folded, with the usual abbreviations.
 * `producerKey('Hợp tác xã Bình An')` equals `producerKey('HTX "Bình An"')`.
 */
export function producerKey(name: string): string {
  let key = foldClean(name);
  for (const [long, short] of SHORT) key = key.replace(long, short);
  return key.replace(/ +/g, ' ').trim();
}
