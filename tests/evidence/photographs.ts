// Photographs for tests: scenes drawn from a number, with light, shapes and grain, as a phone would send them.

/** A scene that no other number draws; the same number draws the same one. */
export async function photograph(number: number, width = 1_600, quality = 90): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  let state = number * 2_654_435_761 + 12_345;
  const draw = (most: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0;
    return state % most;
  };
  const shapes = Array.from({ length: 14 }, () => {
    const grey = draw(256);
    const place = `x="${draw(1_400)}" y="${draw(1_000)}" width="${150 + draw(600)}" height="${100 + draw(500)}"`;
    return `<rect ${place} rx="${draw(200)}" fill="rgb(${grey},${draw(256)},${(grey + draw(120)) % 256})"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200">
    <rect width="1600" height="1200" fill="rgb(${draw(256)},${draw(256)},${draw(256)})"/>${shapes.join('')}</svg>`;
  return new Uint8Array(await sharp(Buffer.from(svg)).resize(width).jpeg({ quality }).toBuffer());
}
