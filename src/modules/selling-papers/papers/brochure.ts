// The brochure: products by commune, each with photograph, stars, facts and code; and the price list, one line each.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { groupedBy } from '#kernel/grouped-by.ts';
import type { Block, Paper } from '#official-forms/paper.ts';
import { bold, cell, headed, italic, paragraph, row, shadedRow, text } from '#official-forms/paper-pieces.ts';
import type { PaperFacts } from '../paper-facts.ts';
import type { KnownPrice } from '../rules/price.ts';
import type { SoldProduct } from '../sold-product.ts';
import {
  factLines,
  fittedPicture,
  frameOf,
  type PaperSetting,
  type PaperWords,
  priceSource,
  priceWords,
  squarePicture,
  starsPicture,
  untilLine,
} from './pieces.ts';
import { beginningOf } from './product-sheet.ts';

/** Signs of the summary of one product. */
const SUMMARY = 420;

function headOf({ day, products }: PaperFacts, words: PaperWords, title: string): readonly Block[] {
  const provinces = [...new Set(products.map(({ province }) => province))];
  return [
    paragraph([bold(title)], { align: 'center', size: 22, before: 0 }),
    paragraph([text(provinces.map(words.unitName).join(', '))], { align: 'center', size: 14 }),
    paragraph([italic(`${words.count(products.length)}. ${words.validOn(words.day(formatVietnamese(day)))}`)], {
      align: 'center',
      size: 11,
    }),
    { kind: 'space', height: 6 },
  ];
}

function entryOf(product: SoldProduct, { words, pictures }: PaperSetting, day: LocalDate): Block {
  const drawn = pictures.get(product.code);
  const told = product.summary ?? product.story;
  return {
    kind: 'kept',
    blocks: [
      {
        kind: 'columns',
        shares: [0.3, 0.54, 0.16],
        columns: [
          drawn?.photo == null
            ? [paragraph([italic(words.noPhoto)], { align: 'center', size: 10, before: 20 })]
            : [fittedPicture(drawn.photo, { width: 48, height: 40 })],
          [
            paragraph([bold(product.name)], { size: 13, before: 0 }),
            paragraph([bold(words.stars(product.stars))], { size: 10.5 }),
            ...factLines(product, words, day).map((one) => ({ ...one, size: 10.5, before: 1 })),
            ...(told === null ? [] : [paragraph([text(beginningOf(told, SUMMARY))], { size: 10.5, before: 3 })]),
          ],
          drawn === undefined
            ? []
            : [
                starsPicture(drawn.stars, product.stars, 3.6),
                { kind: 'space', height: 4 },
                squarePicture(drawn.qr, 24),
                paragraph([text(product.code)], { align: 'center', size: 8.5, before: 1 }),
              ],
        ],
      },
      { kind: 'space', height: 4 },
      { kind: 'rule', share: 1 },
    ],
  };
}

const groupOf = (commune: string, entries: readonly Block[]): readonly Block[] =>
  headed(paragraph([bold(commune)], { size: 15, before: 10 }), entries);

export function brochure(facts: PaperFacts, setting: PaperSetting): Paper {
  const { words } = setting;
  const groups = [...groupedBy(facts.products, ({ commune }) => commune)];
  return {
    ...frameOf(facts, setting, words.brochureTitle, 11),
    blocks: [
      ...headOf(facts, words, words.brochureTitle),
      ...groups.flatMap(([commune, products]) =>
        groupOf(
          commune === '' ? words.noCommune : words.unitName(commune),
          products.map((product) => entryOf(product, setting, facts.day)),
        ),
      ),
    ],
  };
}

type PricedProduct = SoldProduct & { readonly price: KnownPrice };
const isPriced = (product: SoldProduct): product is PricedProduct => product.price !== null;

function priceRow(product: PricedProduct, ordinal: number, words: PaperWords, day: LocalDate) {
  return row(
    cell(paragraph(String(ordinal)), { align: 'center' }),
    cell([
      paragraph([bold(product.name)]),
      paragraph([text([product.producerName ?? '', ...product.packs.map(words.pack)].filter(Boolean).join('; '))], {
        size: 10,
      }),
    ]),
    cell([
      paragraph(words.starsShort(product.stars), { align: 'center' }),
      paragraph([text(untilLine(product, words))], { size: 9, align: 'center' }),
    ]),
    cell([
      paragraph([bold(priceWords(product.price, words))]),
      paragraph([text(priceSource(product, words, day))], { size: 9 }),
    ]),
  );
}

/** Those without a price, in a paragraph: rows without a price would fill the list and say nothing. */
function withoutPrice(products: readonly SoldProduct[], words: PaperWords): readonly Block[] {
  if (products.length === 0) return [];
  const named = products.map(({ name, producerName }) => (producerName === null ? name : `${name} (${producerName})`));
  return [
    paragraph([bold(words.unpriced(products.length)), text(`: ${named.join('; ')}.`)], { size: 10.5, before: 8 }),
  ];
}

export function priceList(facts: PaperFacts, setting: PaperSetting): Paper {
  const { words } = setting;
  const groups = [...groupedBy(facts.products.filter(isPriced), ({ commune }) => commune)];
  let ordinal = 0;
  const table: Block = {
    kind: 'table',
    columns: [0.06, 0.4, 0.2, 0.34],
    head: [
      row(...words.columns.map((label) => cell(paragraph([bold(label)], { align: 'center' }), { align: 'center' }))),
    ],
    groups: groups.map(([commune, products]) => [
      shadedRow(
        cell(paragraph([bold(commune === '' ? words.noCommune : words.unitName(commune))]), {
          span: words.columns.length,
        }),
      ),
      ...products.map((product) => {
        ordinal += 1;
        return priceRow(product, ordinal, words, facts.day);
      }),
    ]),
  };
  return {
    ...frameOf(facts, setting, words.priceListTitle, 11),
    blocks: [
      ...headOf(facts, words, words.priceListTitle),
      ...(groups.length === 0 ? [] : [table]),
      ...withoutPrice(
        facts.products.filter((product) => !isPriced(product)),
        words,
      ),
      paragraph([italic(words.priceNote)], { size: 9.5, before: 6 }),
    ],
  };
}
