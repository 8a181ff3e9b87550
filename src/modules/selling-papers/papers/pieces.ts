// What the papers that sell share: the head of a product, its facts, the foot with day and version, codes and stars as pictures.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import type { Block, Margins, Paper, Paragraph, Picture } from '#official-forms/paper.ts';
import { bold, italic, paragraph, text } from '#official-forms/paper-pieces.ts';
import type { Texts } from '#texts/index.ts';
import type { PaperFacts } from '../paper-facts.ts';
import { ageInMonths, type KnownPrice } from '../rules/price.ts';
import type { SoldProduct } from '../sold-product.ts';

/** The words of a paper, in its language. */
export type PaperWords = Texts['sellingPapers']['paper'];

/** Pictures of one product, drawn before the paper is written. */
export interface PaperPictures {
  /** `null`: the record has no photograph. */
  readonly photo: { readonly content: Uint8Array; readonly width: number; readonly height: number } | null;
  readonly qr: Uint8Array;
  readonly stars: Uint8Array;
}
export type PicturesOf = ReadonlyMap<string, PaperPictures>;

export interface PaperSetting {
  readonly words: PaperWords;
  readonly pictures: PicturesOf;
  readonly training: boolean;
}

export const sellingMargins: Margins = { top: 15, right: 15, bottom: 20, left: 15 };

/** Title, day, foot and watermark; the blocks are the paper's own. */
export function frameOf(
  { day, version }: PaperFacts,
  { words, training }: PaperSetting,
  title: string,
  size: number,
): Omit<Paper, 'blocks'> {
  return {
    title,
    date: day,
    size,
    margins: sellingMargins,
    foot: { left: words.validOn(words.day(formatVietnamese(day))), right: words.version(version) },
    ...(training ? { watermark: words.watermark } : {}),
  };
}

/** A picture within a box of millimetres, in its own shape. */
export function fittedPicture(
  { content, width, height }: NonNullable<PaperPictures['photo']>,
  most: { readonly width: number; readonly height: number },
): Picture {
  const scale = Math.min(most.width / width, most.height / height);
  return { kind: 'picture', content, width: width * scale, height: height * scale };
}

/** Stars in a row: as many as are drawn in it, so much wider. */
export const starsPicture = (content: Uint8Array, stars: number, height: number): Picture => ({
  kind: 'picture',
  content,
  width: stars * height * STAR_STEP,
  height,
});
/** A star and the gap behind it, as shares of its height. */
export const STAR_STEP = 1.2;

export const squarePicture = (content: Uint8Array, side: number): Picture => ({
  kind: 'picture',
  content,
  width: side,
  height: side,
});

const fact = (label: string, value: string | null): readonly Paragraph[] =>
  value === null || value === '' ? [] : [paragraph([text(`${label}: `), bold(value)])];

/** Price with where and when it was seen; nothing where none is known. */
export function priceLine(product: SoldProduct, words: PaperWords, day: LocalDate): readonly Paragraph[] {
  const { price } = product;
  if (price === null) return [];
  return [
    paragraph([
      text(`${words.price}: `),
      bold(priceWords(price, words)),
      italic(` (${priceSource(product, words, day)})`),
    ]),
  ];
}

/** `125.000 ₫ đến 130.000 ₫ một hộp 200 g`. */
export const priceWords = ({ priceVnd, highVnd, unit }: KnownPrice, words: PaperWords): string =>
  highVnd === null ? words.perUnit(priceVnd, unit) : words.rangePerUnit(priceVnd, highVnd, unit);

/** Who said a price when; how old it is where that is more than the limit. */
export function priceSource({ price }: SoldProduct, words: PaperWords, day: LocalDate): string {
  if (price === null) return '';
  const { source, where, points } = price;
  const written = (one: LocalDate): string => words.day(formatVietnamese(one));
  const said = words.priceSources[source](written(price.on), where ?? '', points, written(price.from));
  const age = ageInMonths(price.on, day);
  return age === null ? said : `${said}, ${words.old(age)}`;
}

export const placeOf = ({ commune, province }: SoldProduct, words: PaperWords): string =>
  [commune, province]
    .filter((part) => part !== '')
    .map(words.unitName)
    .join(', ');

/** The paper that gives the stars: certificate where one was made here, else the decision. */
export function grantLine({ certificateNumber, decisionNumber, issuedOn }: SoldProduct, words: PaperWords): string {
  const day = issuedOn === null ? null : words.day(formatVietnamese(issuedOn));
  if (certificateNumber !== null) return words.certificate(certificateNumber, day);
  return decisionNumber === null ? '' : words.decision(decisionNumber, day);
}

export const untilLine = ({ until }: SoldProduct, words: PaperWords): string =>
  until === null ? '' : words.until(words.day(formatVietnamese(until)));

/** Who makes it where, which paper gives the stars until when, packs, price. */
export function factLines(product: SoldProduct, words: PaperWords, day: LocalDate): readonly Paragraph[] {
  return [
    ...fact(words.producer, product.producerName),
    ...fact(words.place, placeOf(product, words)),
    ...fact(words.recognised, [grantLine(product, words), untilLine(product, words)].filter(Boolean).join('; ')),
    ...fact(words.packs, product.packs.map(words.pack).join('; ')),
    ...priceLine(product, words, day),
  ];
}

/** Points where it was seen and shops on the net. */
export function whereLines({ points, shops }: SoldProduct, words: PaperWords): readonly Block[] {
  if (points.length + shops.length === 0) return [];
  return [
    paragraph([bold(words.whereToBuy)], { before: 8 }),
    ...points.map(({ name, place, hours }) =>
      paragraph([text(`- ${name}. ${[place, hours].filter((part) => part !== null && part !== '').join('. ')}`)]),
    ),
    ...shops.map(({ url, seller }) => paragraph([text(`- ${seller}: ${url}`)])),
  ];
}
