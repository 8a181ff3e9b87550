// How a typed search is read: which words and codes every found product must carry, whatever their order and marks.

import { cleanText, foldName } from '#kernel/vietnamese-text.ts';

const MOST_TOKENS = 8;
const MOST_LETTERS = 40;

/**
 * The parts a product must carry, in any order: folded words, at most eight, each at most forty letters. What was
 * typed without a space stays together, so a code is one part. Typed marks alone (`?`) leave no part.
 * @example searchTokens('Chè  HOÀ 12-03390-3-2026') // ['che', 'hoa', '12 03390 3 2026']
 */
export function searchTokens(typed: string): readonly string[] {
  const tokens: string[] = [];
  for (const part of cleanText(typed).split(' ')) {
    const folded = foldName(part).slice(0, MOST_LETTERS).trim();
    if (folded !== '' && !tokens.includes(folded)) tokens.push(folded);
    if (tokens.length === MOST_TOKENS) break;
  }
  return tokens;
}

/**
 * Whether a register text carries every part as a whole word, the last one at least as the beginning of a word (it may
 * still be being typed): what "found" means, for tests and for whoever reads the SQL.
 * @example carriesAll('che shan tuyet xa binh lu', ['binh', 'sha']) // true
 */
export function carriesAll(searchText: string, tokens: readonly string[]): boolean {
  const padded = ` ${searchText} `;
  return tokens.every((token, i) => padded.includes(i === tokens.length - 1 ? ` ${token}` : ` ${token} `));
}

/** A province that is named within a search, with the parts that are left. */
export interface NamedProvince {
  readonly code: string;
  readonly rest: readonly string[];
}

/** A province of today by its folded name, and whether it is a city of the centre. */
export interface ProvinceName {
  readonly code: string;
  readonly isCity: boolean;
}

/** Words of kind before a name, and whether they say a city. */
const KINDS: readonly { readonly words: readonly string[]; readonly city: boolean }[] = [
  { words: ['thanh', 'pho'], city: true },
  { words: ['tp'], city: true },
  { words: ['tinh'], city: false },
  { words: ['t'], city: false },
];

/**
 * Finds the name of a province among the parts, the longest first, the last place first; `null` where there is none.
 * The word of its kind goes with it; nothing may be left (`tinh lai chau`). A city that is asked for where the name is a
 * province's is another unit (`tp lai chau`, a city within the province until 2025): it is not found here.
 * @example provinceWithin(['tra', 'lai', 'chau'], new Map([['lai chau', { code: '12', isCity: false }]])) // { code: '12', rest: ['tra'] }
 */
export function provinceWithin(
  tokens: readonly string[],
  byName: ReadonlyMap<string, ProvinceName>,
): NamedProvince | null {
  for (let length = Math.min(4, tokens.length); length >= 1; length -= 1) {
    for (let at = tokens.length - length; at >= 0; at -= 1) {
      const province = byName.get(tokens.slice(at, at + length).join(' '));
      if (province === undefined) continue;
      const before = tokens.slice(0, at);
      const kind = KINDS.find(({ words }) => before.slice(-words.length).join(' ') === words.join(' '));
      if (kind?.city === true && !province.isCity) continue;
      const left = kind === undefined ? before : before.slice(0, before.length - kind.words.length);
      return { code: province.code, rest: [...left, ...tokens.slice(at + length)] };
    }
  }
  return null;
}
