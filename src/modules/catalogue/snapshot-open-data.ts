// The monthly copy of the open data: every file once, kept by its content and never changed afterwards.

import { sha256Hex } from '#platform/clock/random.ts';
import type { Ports } from '#runner/ports.ts';
import { formats, mediaTypes, writeDataset, writeDictionary } from './open-data-files.ts';
import { datasets } from './rules/open-data-fields.ts';
import { findMonthlyFile, insertMonthlyFile } from './store-open-data.ts';

/** Makes the files of the present month that are not there yet; answers how many it made. */
export async function snapshotOpenData(ports: Ports): Promise<number> {
  const day = ports.clock.today();
  const month = day.slice(0, 7);
  const source = { pool: ports.database.readPool, db: ports.database.read, day };
  // Its dictionary comes last: a month that has one is whole, and gets no file that its dictionary does not describe.
  if ((await findMonthlyFile(ports.database.writePool, month, 'dictionary.json')) !== null) return 0;
  let made = 0;
  for (const dataset of [...datasets, 'dictionary' as const]) {
    for (const format of formats) {
      const name = `${dataset}.${format}`;
      if ((await findMonthlyFile(ports.database.writePool, month, name)) !== null) continue;
      const pieces: string[] = [];
      let rowCount: number;
      if (dataset === 'dictionary') {
        const written = writeDictionary(format);
        pieces.push(written.text);
        rowCount = written.rows;
      } else {
        const written = writeDataset(dataset, format, source);
        for await (const piece of written.text) pieces.push(piece);
        rowCount = written.rows();
      }
      const content = new TextEncoder().encode(pieces.join(''));
      const sha256 = await ports.files.put(content);
      if (sha256 !== sha256Hex(content)) throw new Error(`${name} was not stored as written`);
      await insertMonthlyFile(ports.database.write, {
        month,
        name,
        mediaType: mediaTypes[format],
        rowCount,
        bytes: content.byteLength,
        sha256,
        asOf: day,
        madeAt: ports.clock.now(),
      });
      made += 1;
    }
  }
  return made;
}
