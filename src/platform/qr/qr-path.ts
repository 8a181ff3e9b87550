// A QR picture as one path of an SVG: modules of one unit, without the quiet border, which the page leaves around it.

import { bestMask } from './best-mask.ts';

/** `size` modules on each side. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

/** Loaded when the first code is drawn. */
let library: Promise<typeof import('qrcode')> | null = null;

/** What a code packs two letters at a time: capitals, figures and few signs. */
const PACKED = /^[0-9A-Z $%*+\-./:]+$/;

/** Draws text with error correction M. */
export async function qrPath(text: string): Promise<QrPath> {
  library ??= import('qrcode');
  const { create } = await library;
  const level = { errorCorrectionLevel: 'M' } as const;
  const said = PACKED.test(text) ? [{ data: text, mode: 'alphanumeric' as const }] : text;
  const first = create(said, { ...level, maskPattern: 0 }).modules;
  const mask = bestMask(first) as 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
  const { size, data } = mask === 0 ? first : create(said, { ...level, maskPattern: mask }).modules;
  // Neighbours in a row are one bar: half as many parts to draw.
  let path = '';
  for (let row = 0; row < size; row += 1) {
    for (let from = 0; from < size; from += 1) {
      let until = from;
      while (until < size && data[row * size + until]) until += 1;
      if (until > from) path += `M${from} ${row}h${until - from}v1h${from - until}z`;
      from = until;
    }
  }
  return { size, path };
}
