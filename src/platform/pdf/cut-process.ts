// The process of its own in which pages are cut out of a scan: one line of ranges and the scan in; for each range its length and its file
// out. A length of 0 says that the range is the whole scan.

import { type CutRange, cutPages } from './page-cutter.ts';
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
const ranges = JSON.parse(given.subarray(0, line).toString('utf8')) as readonly CutRange[];
for (const cut of await cutPages(given.subarray(line + 1), ranges)) {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(cut?.byteLength ?? 0);
  process.stdout.write(length);
  if (cut !== null) process.stdout.write(cut);
}
