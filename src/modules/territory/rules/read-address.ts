// Takes apart what is written where a place belongs: "bản Mé Gióng, xã Ka Lăng, huyện Mường Tè (cũ), Lai Châu". Only
// the parts are told apart here; which unit they name is decided elsewhere.

import { cleanText, foldText } from '#kernel/vietnamese-text.ts';
import type { UnitLevel, UnitType } from '#law/territory-types.ts';
import { readName } from './unit-names.ts';

/** The parts of a written place. Absent parts are empty. */
export interface WrittenPlace {
  readonly communeText: string;
  readonly districtText: string;
  readonly provinceText: string;
  /** What "nay là …" or "nay thuộc …" says. */
  readonly nowText: string;
  /** The writer said so: `(cũ)` or `(mới)`. */
  readonly said: 'old' | 'new' | null;
}

const COMMUNE: ReadonlySet<UnitType> = new Set<UnitType>(['commune', 'ward', 'township', 'special-zone']);
const SMALLER = /^(so|duong|pho|ngo|to|khu|thon|ban|ap|xom|buon|lang|tieu khu|cum) /;

const HYPHEN = /\s[-–—]\s/;

/** Whether a text is the name of some unit of a level, in any era. */
export type KnowsUnit = (text: string, level: UnitLevel) => boolean;

/**
 * Reads the parts of a place. Parts stand between commas, semicolons or spaced hyphens
 * (but `Chân Mây - Lăng Cô` is one name); a part with a type word goes to
 * its level, villages and streets are dropped unless a commune has that very name (Bản Bo), the last part is the
 * province where it names one, the rest fills commune, then district.
 * `readPlace('Bình Lư, Tam Đường, Lai Châu')` is commune Bình Lư, district Tam Đường, province Lai Châu.
 */
export function readPlace(text: string, knows: KnowsUnit): WrittenPlace {
  let rest = cleanText(text);
  let said: WrittenPlace['said'] = null;
  let nowText = '';
  rest = rest.replace(/\(([^()]*)\)/g, (_, inside: string) => {
    const folded = foldText(inside).trim();
    if (folded === 'cu') said = 'old';
    else if (folded === 'moi') said = 'new';
    else nowText = nowOf(inside) || nowText;
    return ' ';
  });
  const now = /[,;–-]?\s*\bnay (?:là|thuộc)\b\s*/iu.exec(rest);
  if (now !== null) {
    nowText = rest.slice(now.index + now[0].length).split(/[,;]/)[0] ?? '';
    rest = rest.slice(0, now.index);
  }
  if (/\s+cũ\s*$/iu.test(rest)) {
    said = 'old';
    rest = rest.replace(/\s+cũ\s*$/iu, '');
  }
  return { ...partsOf(rest, knows), nowText: cleanText(nowText), said };
}

function nowOf(inside: string): string {
  const match = /^\s*nay (?:là|thuộc)\s+(.*)$/iu.exec(inside);
  return match?.[1]?.split(/[,;]/)[0] ?? '';
}

type Parts = Pick<WrittenPlace, 'communeText' | 'districtText' | 'provinceText'>;

function partsOf(text: string, knows: KnowsUnit): Parts {
  const parts = text
    .split(/[,;|\n]/)
    .flatMap((part) => (!HYPHEN.test(part) || knows(cleanText(part), 'commune') ? [part] : part.split(HYPHEN)))
    .map(cleanText)
    .filter((p) => p !== '');
  if (parts.length <= 1) return { communeText: parts[0] ?? '', districtText: '', provinceText: '' };
  const found = { communeText: '', districtText: '', provinceText: '' };
  const untyped: string[] = [];
  for (const part of parts) {
    const types = readName(part)[0]?.types ?? null;
    if (types === null) untyped.push(part);
    else if (types.some((t) => COMMUNE.has(t))) found.communeText ||= part;
    else if (types.includes('province')) found.provinceText ||= part;
    // A city that closes the address is run by the centre; one before that belongs to a province.
    else if (types.includes('city') && part === parts.at(-1) && knows(part, 'province')) found.provinceText ||= part;
    else found.districtText ||= part;
  }
  placeUntyped(untyped, found, knows);
  return found;
}

/** Fills what the typed parts left open: the last known province, then commune, then district. */
function placeUntyped(
  untyped: readonly string[],
  found: { -readonly [K in keyof Parts]: string },
  knows: KnowsUnit,
): void {
  const rest = untyped.filter(
    (part) => !(SMALLER.test(foldText(part)) && (found.communeText !== '' || !knows(part, 'commune'))),
  );
  const last = rest.at(-1);
  const closes = rest.length > 1 || found.communeText !== '' || found.districtText !== '';
  if (last !== undefined && closes && found.provinceText === '' && knows(last, 'province')) {
    found.provinceText = last;
    rest.pop();
  }
  for (const part of rest) {
    if (found.communeText === '') found.communeText = part;
    else if (found.districtText === '') found.districtText = part;
    else if (found.provinceText === '') found.provinceText = part;
  }
}
