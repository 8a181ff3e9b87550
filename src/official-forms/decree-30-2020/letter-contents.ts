// The contents of a letter as parts in their order: sections, articles, points, sub-points, tables, plain words; their marks are counted here, so
// that no letter has a number twice (Decree 30/2020/NĐ-CP, Annex I, Part I, II.6).

import type { Block, Paragraph, Table } from '../paper.ts';
import { bold, cell, paragraph, row, text } from '../paper-pieces.ts';

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

const body = { align: 'justify', firstLine: true, before: 6 } as const;

/** The sentence that ends a letter: `./.` behind it, whatever stood there. */
export const ended = (words: string): string => `${words.replace(/[\s.;,:/]+$/u, '')}./.`;

/** Parts as blocks; the words of the last end with `./.`. */
export function contentBlocks(parts: readonly ContentPart[]): readonly Block[] {
  const all = marked(parts);
  return all.map((part, i): Block => {
    if (part.kind === 'table') return workTable(part.head, part.rows);
    const words = i === all.length - 1 ? ended(part.text) : part.text;
    return partParagraph(part, words);
  });
}

function partParagraph({ kind, mark }: MarkedPart, words: string): Paragraph {
  if (kind === 'section') return paragraph([bold(`${mark} ${words}`)], { ...body, before: 8 });
  if (kind === 'article') return paragraph([bold(mark), text(` ${words}`)], body);
  return paragraph(mark === '' ? words : `${mark} ${words}`, body);
}

/** Columns as wide as their words ask, none narrower than a number or a day. */
function sharesOf(head: readonly string[], rows: readonly (readonly string[])[]): readonly number[] {
  const longest = (words: string): number => Math.max(...words.split(/\s+/u).map((word) => word.length));
  return head.map((name, i) => {
    const cells = rows.map((one) => one[i] ?? '');
    const most = Math.max(name.length / 2, ...cells.map((one) => Math.sqrt(one.length) * 4));
    const least = Math.max(longest(name), ...cells.map(longest)) + 1;
    return Math.max(4, least, Math.min(most, 60));
  });
}

function workTable(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const centred = { align: 'center' } as const;
  return {
    kind: 'table',
    columns: sharesOf(head, rows),
    head: [row(...head.map((one) => cell(paragraph([bold(one)], { ...centred, size: 12 }), centred)))],
    groups: rows.map((one) => [
      row(
        ...head.map((_, i) => {
          const words = one[i] ?? '';
          const short = /^[\d./\s-]{0,12}$/u.test(words);
          return cell(paragraph(words, { size: 12, ...(short ? centred : {}) }), short ? centred : {});
        }),
      ),
    ]),
  };
}
