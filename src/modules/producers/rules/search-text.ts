// What a search in the register looks through: folded names, codes and places, the place of before July 2025 included.

import { foldName } from '#kernel/vietnamese-text.ts';

const MOST = 1_500;

/** Joins parts into one folded text; parts that say nothing new are left out. `searchTextOf(['Chè Đỏ', 'chè'])` is `che do`. */
export function searchTextOf(parts: readonly (string | null | undefined)[]): string {
  let text = '';
  for (const part of parts) {
    if (part === null || part === undefined) continue;
    const folded = foldName(part);
    if (folded !== '' && !` ${text} `.includes(` ${folded} `)) text = text === '' ? folded : `${text} ${folded}`;
  }
  return text.slice(0, MOST);
}
