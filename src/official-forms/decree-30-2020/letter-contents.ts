// The contents of a letter as paragraphs and tables of a paper, each part with its counted mark (Decree 30/2020/NĐ-CP, Annex I, Part I, II.6).

import { type ContentPart, type MarkedPart, marked } from '#law/letter-parts.ts';
import type { Block, Paragraph, Table } from '../paper.ts';
import { bold, cell, paragraph, row, text } from '../paper-pieces.ts';

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
