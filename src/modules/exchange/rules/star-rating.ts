// How many stars a cell says, in figures, words or drawn. Only 1 to 5 exist (26/2026/QĐ-TTg, Article 3).

import { foldName } from '#kernel/vietnamese-text.ts';
import type { CellInput } from './sheet.ts';
import { clean, isPlaceholder } from './written-text.ts';

/** `parsed`: it was not simply a number. */
export type WrittenStars =
  | { readonly kind: 'blank' }
  | { readonly kind: 'out-of-range' }
  | { readonly kind: 'stars'; readonly stars: number; readonly parsed: boolean };

const WORDS: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3, bon: 4, tu: 4, nam: 5 };
const OUT: WrittenStars = { kind: 'out-of-range' };

const stars = (count: number, parsed: boolean): WrittenStars =>
  Number.isInteger(count) && count >= 1 && count <= 5 ? { kind: 'stars', stars: count, parsed } : OUT;

/**
 * Reads a star cell's text. `readStarText('ba sao')`, `readStarText('3*')` and `readStarText('★★★☆☆')` are three stars;
 * `readStarText('6')` and `readStarText('tiềm năng 5 sao')` are out of range: the latter is a hope, not a grade.
 */
export function readStarText(text: string): WrittenStars {
  const tidy = clean(text);
  if (tidy === '') return { kind: 'blank' };
  const bare = tidy.replace(/\s/g, '');
  if (/^[★⭐✭✮*☆✩]+$/u.test(bare)) return stars([...bare].filter((c) => '★⭐✭✮*'.includes(c)).length, true);
  if (isPlaceholder(tidy)) return { kind: 'blank' };
  const plain = /^(\d+)(?:[.,]0+)?$/.exec(tidy);
  if (plain) return stars(Number(plain[1]), false);
  const folded = foldName(tidy.replace(/[★⭐*]/gu, ' sao '));
  const words =
    /^(?:(?:ocop|san pham|sp|hang|xep hang|phan hang|dat|cong nhan|loai|cap|sao) )*0?(\d+|[a-z]+)(?: sao)?(?: (?:ocop|quoc gia|cap tinh|cap huyen|cap quoc gia|trung uong|sao))*$/.exec(
      folded,
    );
  if (!words) return OUT;
  const word = words[1] ?? '';
  return stars(WORDS[word] ?? Number(word), true);
}

/** What a star cell says; a fraction is no number of stars. */
export function readStars(cell: CellInput | undefined): WrittenStars {
  if (cell === undefined || cell.kind === 'empty') return { kind: 'blank' };
  if (cell.kind === 'number') return stars(Number(cell.value), false);
  return cell.kind === 'text' ? readStarText(String(cell.value)) : OUT;
}
