// A workbook that goes out while it is written: nothing of it is held whole.

import { PassThrough, Readable } from 'node:stream';

/**
 * What a writer writes, as the body of an answer; a writer that fails breaks the answer off.
 * @example workbookStream((to) => writeTemplate(to, now))
 */
export function workbookStream(write: (to: PassThrough) => Promise<unknown>): ReadableStream<Uint8Array> {
  const stream = new PassThrough();
  write(stream).catch((fault: Error) => stream.destroy(fault));
  return Readable.toWeb(stream) as ReadableStream<Uint8Array>;
}
