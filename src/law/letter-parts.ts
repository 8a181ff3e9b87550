// The contents of a letter as parts in their order: sections, articles, points, sub-points, tables, plain words; their marks are counted here, so
// that no letter has a number twice (Decree 30/2020/NĐ-CP, Annex I, Part I, II.6).

/** Levels from the outside in. `number`: `1.1.` under a point. */
export const partLevels = ['section', 'article', 'point', 'number', 'letter', 'dash'] as const;
export type PartLevel = (typeof partLevels)[number];

export type ContentPart =
  | { readonly kind: PartLevel; readonly text: string }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

export type MarkedPart = ContentPart & {
  /** As printed: `I.`, `Điều 1.`, `2.`, `2.1.`, `đ)`, `-`; empty for words and tables. */
  readonly mark: string;
};

/** Letters of points in the order of the Vietnamese alphabet, without those that only differ by a mark on a vowel. */
export const pointLetters = 'a b c d đ e g h i k l m n o p q r s t u v x y'.split(' ');

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/**
 * @example roman(14) // 'XIV'
 */
export function roman(number: number): string {
  let left = number;
  let written = '';
  for (const [value, sign] of ROMAN) {
    while (left >= value) {
      written += sign;
      left -= value;
    }
  }
  return written;
}

/**
 * Each part with its mark: sections in Roman figures, points counted anew in each section and article, sub-points by letters.
 * @law Decree 30/2020/NĐ-CP, Annex I, Part I, II.6
 * @example marked([{ kind: 'point', text: 'x' }])[0]?.mark // '1.'
 */
export function marked(parts: readonly ContentPart[]): readonly MarkedPart[] {
  const count = { section: 0, article: 0, point: 0, number: 0, letter: 0 };
  return parts.map((part): MarkedPart => {
    switch (part.kind) {
      case 'section':
        count.section += 1;
        Object.assign(count, { point: 0, number: 0, letter: 0 });
        return { ...part, mark: `${roman(count.section)}.` };
      case 'article':
        count.article += 1;
        Object.assign(count, { point: 0, number: 0, letter: 0 });
        return { ...part, mark: `Điều ${count.article}.` };
      case 'point':
        count.point += 1;
        Object.assign(count, { number: 0, letter: 0 });
        return { ...part, mark: `${count.point}.` };
      case 'number':
        count.number += 1;
        count.letter = 0;
        return { ...part, mark: `${count.point}.${count.number}.` };
      case 'letter':
        count.letter += 1;
        return { ...part, mark: `${pointLetters[count.letter - 1] ?? '?'})` };
      case 'dash':
        return { ...part, mark: '-' };
      default:
        return { ...part, mark: '' };
    }
  });
}
