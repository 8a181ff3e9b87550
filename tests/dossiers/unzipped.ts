// What an archive holds, read back by the library that reads workbooks: name and bytes of each entry.

import { fromBuffer } from 'yauzl';

/** The entries of an archive in their order; throws where sizes or checksums are not what they claim. */
export async function unzipped(archive: Uint8Array): Promise<ReadonlyMap<string, Buffer>> {
  const found = new Map<string, Buffer>();
  await new Promise<void>((resolve, reject) => {
    fromBuffer(Buffer.from(archive), { lazyEntries: true, validateEntrySizes: true }, (fault, zip) => {
      if (fault !== null || zip === undefined) {
        reject(fault ?? new Error('no archive'));
        return;
      }
      zip.on('error', reject);
      zip.on('end', () => resolve());
      zip.on('entry', (entry) => {
        zip.openReadStream(entry, (wrong, stream) => {
          if (wrong !== null || stream === undefined) {
            reject(wrong ?? new Error('no entry'));
            return;
          }
          const pieces: Buffer[] = [];
          stream.on('data', (piece: Buffer) => pieces.push(piece));
          stream.on('error', reject);
          stream.on('end', () => {
            found.set(entry.fileName, Buffer.concat(pieces));
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
  return found;
}
