// Pictures of papers as JPEG: a drawing of ours (stars, a code), or a smaller copy of a photograph that this house drew.

/** A drawing on white; `side` is its width in pixels. Only for SVG that this house wrote. */
export async function jpegOfSvg(svg: string, side: number): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  const drawn = sharp(Buffer.from(svg), { density: 300 }).resize({ width: side }).flatten({ background: '#ffffff' });
  return new Uint8Array(await drawn.jpeg({ quality: 95, chromaSubsampling: '4:4:4' }).toBuffer());
}

/** A copy of a photograph with sides of at most so many pixels. */
export async function smallerJpeg(drawn: Uint8Array, side: number): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  const small = sharp(drawn).resize(side, side, { fit: 'inside', withoutEnlargement: true });
  return new Uint8Array(await small.jpeg({ quality: 80 }).toBuffer());
}
