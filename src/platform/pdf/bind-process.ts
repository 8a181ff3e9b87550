// The process of its own in which a book is bound: parts in, one after another, the book out, one line about it at the end.

import { writeSync } from 'node:fs';
import { peakMebibytes } from '../own-process/peak-memory.ts';
import { bindLimits } from './bind-limits.ts';
import { type BookHead, type Bound, type PartHead, PartReader } from './bound-parts.ts';
import { PageBinder } from './page-binder.ts';

/** The whole of some bytes; a pipe may take a part at a time. */
function writeAll(bytes: Uint8Array): void {
  for (let at = 0; at < bytes.byteLength; ) at += writeSync(1, bytes, at);
}

const parts = new PartReader(process.stdin as AsyncIterable<Buffer>);
const book = await parts.head<BookHead>();
if (book === null) throw new Error('no book');
const binder = new PageBinder(writeAll);
const unbound: number[] = [];
for (let n = 0; ; n += 1) {
  const head = await parts.head<PartHead>();
  if (head === null) break;
  if (head.bytes > bindLimits.partBytes) throw new Error('a part is too large');
  const bytes = head.bytes === 0 ? null : await parts.bytes(head.bytes);
  if (!(await binder.add(head, bytes ?? new Uint8Array()))) unbound.push(n);
}
binder.close(book);
const said: Bound = {
  pages: binder.pages,
  unbound,
  peakMebibytes: peakMebibytes(),
};
process.stderr.write(`${JSON.stringify(said)}\n`);
