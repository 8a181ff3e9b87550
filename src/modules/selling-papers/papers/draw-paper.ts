// Draws a paper: its pictures first, then the file. A sheet takes the first room in which it lies on one page.

import { formatVietnamese } from '#kernel/calendar.ts';
import { readDrawnPhoto } from '#modules/products/services.ts';
import type { Paper } from '#official-forms/paper.ts';
import { type PaperFormat, paperFormats } from '#platform/documents/paper-formats.ts';
import { renderPages } from '#platform/documents/render-pdf.ts';
import { renderShelfLabels } from '#platform/documents/render-shelf-labels.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import { jpegOfSvg, smallerJpeg } from '#platform/images/drawn-jpeg.ts';
import { qrPath } from '#platform/qr/qr-path.ts';
import { type Language, textsOf } from '#texts/index.ts';
import type { PaperFacts } from '../paper-facts.ts';
import { type LabelSize, labelGrids, marginsOf } from '../rules/paper.ts';
import { priceOfLabel } from '../rules/price.ts';
import type { SoldProduct } from '../sold-product.ts';
import { brochure, priceList } from './brochure.ts';
import {
  grantLine,
  type PaperPictures,
  type PaperSetting,
  placeOf,
  priceSource,
  priceWords,
  STAR_STEP,
  untilLine,
} from './pieces.ts';
import { productSheet, type SheetRoom, sheetRooms } from './product-sheet.ts';

export interface Drawing {
  readonly files: Pick<FileStore, 'get'>;
  readonly lang: Language;
  readonly training: boolean;
  /** The address that printed codes lead to. */
  readonly origin: string;
}

/** Pixels of the longest side of a photograph: on a sheet alone, and beside many others. */
const LARGE = 1_200;
const SMALL = 480;
const QR_PIXELS = 420;
const QUIET = 4;

const addressOf = (product: SoldProduct, { origin, lang }: Drawing): string =>
  `${origin}${lang === 'en' ? '/en' : ''}/san-pham/${product.code}`;

async function qrJpeg(address: string): Promise<Uint8Array> {
  const { size, path } = await qrPath(address);
  const side = size + 2 * QUIET;
  return await jpegOfSvg(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-QUIET} ${-QUIET} ${side} ${side}" width="${side * 8}" height="${side * 8}"><path d="${path}" fill="#000" shape-rendering="crispEdges"/></svg>`,
    QR_PIXELS,
  );
}

/** So many stars in a row, drawn here: plain stars, not the emblem of the programme. */
async function starsJpeg(stars: number): Promise<Uint8Array> {
  const one = (x: number): string => {
    const points = Array.from({ length: 10 }, (_, i) => {
      const [r, a] = [i % 2 === 0 ? 50 : 20, (i * Math.PI) / 5 - Math.PI / 2];
      return `${(x + r * Math.cos(a)).toFixed(1)},${(50 + r * Math.sin(a)).toFixed(1)}`;
    });
    return `<polygon points="${points.join(' ')}" fill="#d99a1e" stroke="#1b2420" stroke-width="2"/>`;
  };
  const step = 100 * STAR_STEP;
  const width = stars * step;
  const drawn = Array.from({ length: stars }, (_, i) => one(i * step + step / 2)).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -3 ${width} 106" width="${width}" height="106">${drawn}</svg>`;
  return await jpegOfSvg(svg, Math.round(width));
}

async function picturesOf(
  { kind, products }: PaperFacts,
  drawing: Drawing,
): Promise<ReadonlyMap<string, PaperPictures>> {
  const pictures = new Map<string, PaperPictures>();
  if (kind === 'price-list') return pictures;
  const rows = new Map<number, Uint8Array>();
  for (const product of products) {
    const { stars, photo, code } = product;
    const row = rows.get(stars) ?? (await starsJpeg(stars));
    rows.set(stars, row);
    const kept = photo === null ? null : await readDrawnPhoto(drawing.files, photo.hash);
    pictures.set(code, {
      qr: await qrJpeg(addressOf(product, drawing)),
      stars: row,
      photo:
        photo === null || kept === null
          ? null
          : {
              content: await smallerJpeg(kept.body, kind === 'sheet' ? LARGE : SMALL),
              width: photo.width,
              height: photo.height,
            },
    });
  }
  return pictures;
}

/** The first room in which the sheet lies on one page; the least one where none does. */
async function sheetOnOnePage(facts: PaperFacts, setting: PaperSetting): Promise<Paper> {
  let paper: Paper | null = null;
  for (const room of sheetRooms as readonly SheetRoom[]) {
    paper = productSheet(facts, setting, room);
    const { pages } = await renderPages(paper);
    if (pages === 1) return paper;
  }
  if (paper === null) throw new Error('no room for a sheet');
  return paper;
}

/** A sheet, brochure or price list as a file. */
export async function drawPaper(facts: PaperFacts, format: PaperFormat, drawing: Drawing): Promise<Uint8Array> {
  const { paper: words } = textsOf(drawing.lang).sellingPapers;
  const setting: PaperSetting = { words, pictures: await picturesOf(facts, drawing), training: drawing.training };
  const paper =
    facts.kind === 'sheet'
      ? await sheetOnOnePage(facts, setting)
      : facts.kind === 'brochure'
        ? brochure(facts, setting)
        : priceList(facts, setting);
  // Its mark, in its own language, is on it already.
  return await paperFormats[format].render(paper, 'production');
}

/** Side of the code as a share of the height of a label. */
const QR_SHARE = 0.44;

/** Labels of a shelf as PDF, each product as often as asked. */
export async function drawLabels(
  facts: PaperFacts,
  { size, copies }: { readonly size: LabelSize; readonly copies: number },
  drawing: Drawing,
): Promise<Uint8Array> {
  const { paper: words } = textsOf(drawing.lang).sellingPapers;
  const grid = labelGrids[size];
  const { x, y } = marginsOf(grid);
  const labels = [];
  for (const product of facts.products) {
    const price = priceOfLabel(product.price, facts.day);
    const label = {
      product: product.name,
      producer: product.producerName ?? '',
      // The smallest has no room for what the code leads to anyway.
      place: size === 'small' ? '' : placeOf(product, words),
      stars: product.stars,
      starWords: words.stars(product.stars),
      price: price === null ? '' : priceWords(price, words),
      // On its own shelf a price needs no word of where it was seen.
      priceSource: price === null || price.source === 'own-shelf' ? '' : priceSource(product, words, facts.day),
      lines: [
        size === 'small' ? '' : grantLine(product, words),
        untilLine(product, words),
        `${words.validOn(words.day(formatVietnamese(facts.day)))}. ${words.version(facts.version)}`,
      ].filter((line) => line !== ''),
      scan: words.scanShort,
      code: product.code,
      qr: await qrPath(addressOf(product, drawing)),
    };
    for (let i = 0; i < copies; i += 1) labels.push(label);
  }
  const drawn = await renderShelfLabels({
    ...grid,
    title: words.labelTitle,
    date: facts.day,
    training: drawing.training ? words.watermarkShort : '',
    marginX: x,
    marginY: y,
    qrSide: Math.round(grid.height * QR_SHARE * 10) / 10,
    labels,
  });
  return drawn.pdf;
}
