// The sheet of one product on a page of A4: photograph, stars, whose and from where, its story, price and where to buy, the code of its page.

import type { Block, Paper } from '#official-forms/paper.ts';
import { bold, italic, paragraph, text } from '#official-forms/paper-pieces.ts';
import type { PaperFacts } from '../paper-facts.ts';
import type { SoldProduct } from '../sold-product.ts';
import {
  factLines,
  fittedPicture,
  frameOf,
  type PaperSetting,
  type PaperWords,
  squarePicture,
  starsPicture,
  whereLines,
} from './pieces.ts';

/** How much room a sheet gives: smaller ones follow where a long story would need a second page. */
export interface SheetRoom {
  readonly size: number;
  readonly photo: number;
  /** Signs of the story; the rest is read where the code leads. */
  readonly story: number;
}

const WHOLE = 1_000_000;
export const sheetRooms: readonly SheetRoom[] = [
  { size: 13, photo: 82, story: WHOLE },
  { size: 12, photo: 66, story: WHOLE },
  { size: 11, photo: 52, story: WHOLE },
  { size: 10.5, photo: 40, story: WHOLE },
  { size: 10.5, photo: 40, story: 3_600 },
  { size: 10.5, photo: 40, story: 3_000 },
  { size: 10.5, photo: 40, story: 2_400 },
  { size: 10.5, photo: 40, story: 1_400 },
  { size: 10.5, photo: 30, story: 700 },
];

/**
 * The beginning of a text up to the last whole sentence within so many signs; the text itself where it is shorter.
 * @example beginningOf('Một. Hai ba bốn.', 8) // 'Một.'
 */
export function beginningOf(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, most);
  const sentence = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('.\n'), cut.endsWith('.') ? cut.length - 1 : -1);
  return sentence > 0 ? cut.slice(0, sentence + 1) : `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}

function storyOf({ summary, story }: SoldProduct, words: PaperWords, most: number): readonly Block[] {
  const whole = [summary, story].filter((part): part is string => part !== null && part !== '').join('\n');
  if (whole === '') return [];
  const told = beginningOf(whole, most);
  return [
    paragraph([bold(words.story)], { before: 8 }),
    ...told.split(/\n+/).map((line) => paragraph([text(line)], { align: 'justify', before: 2 })),
    ...(told === whole ? [] : [paragraph([italic(words.readOn)])]),
  ];
}

export function productSheet(facts: PaperFacts, setting: PaperSetting, room: SheetRoom): Paper {
  const { words, pictures } = setting;
  const [product] = facts.products;
  if (product === undefined) throw new Error('a sheet without a product');
  const drawn = pictures.get(product.code);
  if (drawn === undefined) throw new Error('a sheet without its pictures');
  const centred = { align: 'center' } as const;
  return {
    ...frameOf(facts, setting, words.sheetTitle(product.name), room.size),
    blocks: [
      paragraph([bold(words.kicker)], { ...centred, size: room.size, before: 0 }),
      paragraph([bold(product.name)], { ...centred, size: product.name.length > 60 ? 19 : 25, before: 4 }),
      { kind: 'space', height: 5 },
      starsPicture(drawn.stars, product.stars, 9),
      paragraph([bold(words.stars(product.stars))], { ...centred, before: 2 }),
      ...(drawn.photo === null
        ? []
        : [{ kind: 'space', height: 8 } as const, fittedPicture(drawn.photo, { width: 150, height: room.photo })]),
      { kind: 'space', height: 8 },
      {
        kind: 'columns',
        shares: [0.76, 0.24],
        columns: [
          factLines(product, words, facts.day),
          [
            squarePicture(drawn.qr, 34),
            paragraph([text(words.scan)], { ...centred, size: 10 }),
            paragraph([text(product.code)], { ...centred, size: 10, before: 0 }),
          ],
        ],
      },
      ...storyOf(product, words, room.story),
      ...whereLines(product, words),
    ],
  };
}
