// A QR picture as one path of an SVG: modules of one unit, without the quiet border, which the page leaves around it.

import { type Modules, turned, withBestMask } from './best-mask.ts';

/** `size` modules on each side. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

type Library = typeof import('qrcode');
/** Loaded when the first code is drawn. */
let library: Promise<Library> | null = null;

const masks = [0, 1, 2, 3, 4, 5, 6, 7] as const;
/** What a code packs two letters at a time: capitals, figures and few signs. */
const PACKED = /^[0-9A-Z $%*+\-./:]+$/;

function drawnWith(create: Library['create'], text: string, maskPattern: (typeof masks)[number]) {
  const said = PACKED.test(text) ? [{ data: text, mode: 'alphanumeric' as const }] : text;
  const { size, data } = create(said, { errorCorrectionLevel: 'M', maskPattern }).modules;
  return { size, data: new Uint8Array(data) };
}

/** Which modules each mask turns, by the size of a code: whatever the code says, they are the same. */
const turns = new Map<number, readonly Modules[]>();

/** Draws text with error correction M. */
export async function qrPath(text: string): Promise<QrPath> {
  library ??= import('qrcode');
  const { create } = await library;
  const first = drawnWith(create, text, 0);
  const { size } = first;
  const known = turns.get(size) ?? masks.map((mask) => turned(first.data, drawnWith(create, text, mask).data));
  turns.set(size, known);
  const data = withBestMask(first.data, size, known);
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
