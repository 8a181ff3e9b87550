// A QR picture as one path of an SVG: modules of one unit, without the quiet border, which the page leaves around it.

/** `size` modules on each side. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

/** Draws text with error correction M. */
export async function qrPath(text: string): Promise<QrPath> {
  const { create } = await import('qrcode');
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  let path = '';
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) path += `M${column} ${row}h1v1h-1z`;
    }
  }
  return { size: modules.size, path };
}
