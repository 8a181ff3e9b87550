// The process of its own in which the pictures of scanned pages are taken out: one line with the range and the scan in; for each page the
// length of its picture and the picture out. A length of 0 says that there is none.

import { pagePictures } from './page-picture.ts';
import { pdfLimits } from './pdf-limits.ts';

const pieces: Buffer[] = [];
let size = 0;
for await (const piece of process.stdin) {
  size += (piece as Buffer).length;
  pieces.push(piece as Buffer);
  if (size > pdfLimits.fileBytes + 65_536) break;
}
const given = Buffer.concat(pieces);
const line = given.indexOf(10);
const range = JSON.parse(given.subarray(0, line).toString('utf8')) as { readonly from: number; readonly to: number };
for (const picture of await pagePictures(given.subarray(line + 1), range)) {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(picture?.byteLength ?? 0);
  process.stdout.write(length);
  if (picture !== null) process.stdout.write(picture);
}
