// A QR code as one path of an SVG: a square of one unit for every dark module, drawn by us so that the page needs no picture file.

import { create } from 'qrcode';

/** What an SVG needs: the number of modules on a side, with the quiet zone, and the path of the dark ones. */
export interface QrPicture {
  readonly side: number;
  readonly path: string;
}

const QUIET = 4;

/** Draws a text with a correction that survives a fold or a stain. */
export function qrPicture(text: string): QrPicture {
  const { modules } = create(text, { errorCorrectionLevel: 'Q' });
  let path = '';
  for (let y = 0; y < modules.size; y += 1) {
    for (let x = 0; x < modules.size; x += 1) {
      if (modules.get(y, x)) path += `M${x + QUIET} ${y + QUIET}h1v1h-1z`;
    }
  }
  return { side: modules.size + 2 * QUIET, path };
}
