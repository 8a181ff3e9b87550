// Files that people or attackers send as photographs, made on the spot: nothing binary is kept in the project.

import { deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** A picture being drawn. */
type Image = ReturnType<typeof sharp>;

export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const text = (words: string): Uint8Array => new Uint8Array(Buffer.from(words, 'latin1'));
const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** A photograph of the given size: coloured stripes, so that up, down, left and right can be told apart. */
export async function photograph(
  format: 'jpeg' | 'png' | 'webp',
  width = 800,
  height = 600,
  adjust: (image: Image) => Image = (image) => image,
): Promise<Uint8Array> {
  const top = await sharp({ create: { width, height: Math.floor(height / 4), channels: 3, background: '#d01010' } })
    .png()
    .toBuffer();
  const image = sharp({ create: { width, height, channels: 3, background: '#1040c0' } }).composite([
    { input: top, top: 0, left: 0 },
  ]);
  return new Uint8Array(await adjust(image).toFormat(format).toBuffer());
}

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crc32 = (bytes: Uint8Array): number => {
  let c = 0xffffffff;
  for (const byte of bytes) c = (crcTable[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
};

function pngChunk(type: string, data: Uint8Array): Uint8Array {
  const body = joined(text(type), data);
  const chunk = Buffer.alloc(12 + data.length);
  chunk.writeUInt32BE(data.length, 0);
  chunk.set(body, 4);
  chunk.writeUInt32BE(crc32(body), 8 + data.length);
  return new Uint8Array(chunk);
}

/** A black-and-white picture of the given size by its head, with the given compressed rows. */
function bilevel(width: number, height: number, rows: Uint8Array): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const signature = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = [pngChunk('IHDR', new Uint8Array(header)), pngChunk('IDAT', rows), pngChunk('IEND', new Uint8Array())];
  return joined(signature, ...chunks);
}

/** The head of a picture that claims to be enormous, with next to nothing in it. */
const claims = (width: number, height: number): Uint8Array =>
  bilevel(width, height, new Uint8Array([0x78, 0x9c, 0x63, 0, 0, 0, 1, 0, 1]));

/** A whole picture of side × side pixels in some fifty kilobytes. */
const flood = (side: number): Uint8Array =>
  bilevel(side, side, new Uint8Array(deflateSync(Buffer.alloc(side * (1 + Math.ceil(side / 8))), { level: 1 })));

const ZIP = text('PK\u0003\u0004\u0014\u0000\u0000\u0000payload');
const HTML = text('<html><script>alert(1)</script></html>');

/** Files that must be refused. */
export async function refusedFiles(): Promise<readonly Sample[]> {
  const [jpeg, png, webp] = await Promise.all([photograph('jpeg'), photograph('png'), photograph('webp')]);
  const gif = new Uint8Array(
    await sharp({ create: { width: 300, height: 300, channels: 3, background: 'red' } })
      .gif()
      .toBuffer(),
  );
  const gifScript = joined(text('GIF89a/*'), gif.subarray(8), text('*/=1;alert(1)'));
  const samples: [string, Uint8Array][] = [
    ['nothing at all', new Uint8Array()],
    ['one byte', new Uint8Array([0xff])],
    ['plain text', text('anh san pham')],
    ['a page', HTML],
    ['a page with a byte mark', joined(new Uint8Array([0xef, 0xbb, 0xbf]), HTML)],
    ['a page before a photograph', joined(HTML, jpeg)],
    ['spaces and a page before a photograph', joined(text('   \n<!DOCTYPE html>'), jpeg)],
    ['a drawing with a script', text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['a drawing after an XML head', text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a drawing with a document type', text('<!DOCTYPE svg [<!ENTITY x "y">]><svg>&x;</svg>')],
    ['a drawing with a reference outside', text('<svg><image href="file:///etc/passwd"/></svg>')],
    ['an animation', gif],
    ['an animation that is a script', gifScript],
    ['a script', text('alert(1)')],
    ['a PDF', text('%PDF-1.7\n1 0 obj\n<</OpenAction 2 0 R>>\nendobj\n%%EOF')],
    ['an archive', ZIP],
    ['a program', text('MZ\u0090\u0000\u0003\u0000')],
    ['a program for Linux', text('\u007fELF\u0002\u0001\u0001')],
    ['a film', text('\u0000\u0000\u0000\u0018ftypmp42\u0000\u0000\u0000\u0000mp42isom')],
    ['an iPhone picture', text('\u0000\u0000\u0000\u0018ftypheic\u0000\u0000\u0000\u0000mif1heic')],
    ['a bitmap', text(`BM${'\u0000'.repeat(60)}`)],
    ['a TIFF', joined(text('II*\u0000\u0008\u0000\u0000\u0000'), new Uint8Array(32))],
    ['an icon', new Uint8Array([0, 0, 1, 0, 1, 0, 16, 16, 0, 0, 1, 0, 32, 0, 4, 0, 0, 0, 22, 0, 0, 0])],
    ['a Postscript file', text('%!PS-Adobe-3.0\n(hello) show')],
    ['the first half of a JPEG', jpeg.subarray(0, Math.floor(jpeg.length / 2))],
    ['a JPEG that is all head', jpeg.subarray(0, 40)],
    ['the first half of a PNG', png.subarray(0, Math.floor(png.length / 2))],
    ['the first half of a WebP', webp.subarray(0, Math.floor(webp.length / 2))],
    ['a PNG whose data is broken', withNoise(png)],
    ['a JPEG with a segment longer than the file', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff, 1, 2, 3])],
    ['a PNG that claims 20,000 by 20,000', claims(20_000, 20_000)],
    ['a PNG that claims 2,147,483,647 by 1', claims(0x7fff_ffff, 1)],
    ['a PNG that claims nothing', claims(0, 0)],
    ['a PNG of 20,000 by 20,000 white pixels', flood(20_000)],
    ['a picture one finger wide', await photograph('png', 800, 40)],
    ['a stamp', await photograph('jpeg', 60, 60)],
    ['more than ten megabytes', joined(jpeg, new Uint8Array(10 * 1_048_576))],
  ];
  const hidden: [string, Uint8Array][] = [
    ['an archive', ZIP],
    ['a page', HTML],
    ['a page in capitals', text('<HTML><SCRIPT>alert(1)</SCRIPT>')],
    ['a PDF', text('%PDF-1.4')],
    ['a server script', text('<?php system($_GET[0]); ?>')],
    ['a shell script', text('\n#!/bin/sh\nrm -rf')],
    ['a program', text('MZ\u0090\u0000')],
    ['another archive', text('Rar!\u001a\u0007')],
  ];
  for (const [what, tail] of hidden) {
    samples.push([`a JPEG with ${what} behind it`, joined(jpeg, tail)]);
    samples.push([`a PNG with ${what} behind it`, joined(png, new Uint8Array(64), tail)]);
    samples.push([`a WebP with ${what} behind it`, joined(webp, tail)]);
  }
  return samples.map(([name, bytes]) => ({ name, bytes }));
}

function withNoise(png: Uint8Array): Uint8Array {
  const broken = new Uint8Array(png);
  const at = Buffer.from(png).indexOf('IDAT') + 8;
  for (let i = at; i < at + 60 && i < broken.length; i += 1) broken[i] = (broken[i] ?? 0) ^ 0x5a;
  return broken;
}

const SECRET = '<script>alert("EXIF")</script>';

/** Files that are photographs and carry something else, which must be gone from what is drawn. */
export async function neutralisedFiles(): Promise<readonly Sample[]> {
  const jpeg = await photograph('jpeg');
  const png = await photograph('png');
  const told = (image: Image) =>
    image.withExif({
      IFD0: { ImageDescription: SECRET, Artist: SECRET },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '22/1 23/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '103/1 28/1 0/1' },
    });
  const comment = joined(new Uint8Array([0xff, 0xfe, 0, 2 + SECRET.length]), text(SECRET));
  const app = joined(new Uint8Array([0xff, 0xe5, 0, 2 + ZIP.length]), ZIP);
  const after = (head: number, part: Uint8Array) => joined(jpeg.subarray(0, head), part, jpeg.subarray(head));
  const textChunk = pngChunk('tEXt', text(`Comment\u0000${SECRET}`));
  return [
    { name: 'JPEG with markup and a place in its EXIF', bytes: await photograph('jpeg', 800, 600, told) },
    { name: 'WebP with markup and a place in its EXIF', bytes: await photograph('webp', 800, 600, told) },
    { name: 'PNG with markup and a place in its EXIF', bytes: await photograph('png', 800, 600, told) },
    { name: 'JPEG with a script in a comment', bytes: after(2, comment) },
    { name: 'JPEG with an archive in a segment', bytes: after(2, app) },
    { name: 'JPEG whose second exposure stands behind it', bytes: joined(jpeg, jpeg) },
    { name: 'JPEG with a short film behind it', bytes: joined(jpeg, text('\u0000\u0000\u0000\u0018ftypmp42film')) },
    { name: 'JPEG with padding behind it', bytes: joined(jpeg, new Uint8Array(4_096)) },
    { name: 'PNG with a script in a text chunk', bytes: joined(png.subarray(0, 33), textChunk, png.subarray(33)) },
  ];
}

/** Words that must not be found in what is drawn. */
export const secrets = ['script', 'EXIF', 'Exif', 'GPS', 'PK\u0003\u0004', 'ftyp', 'alert'] as const;
