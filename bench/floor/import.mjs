// The floor's import: scan the file, copy producers and products in, commit. It checks nothing.

import { randomUUID } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { dayOf, readSheet } from './workbook.mjs';

const cell = (value) => (value === undefined || value === '' ? '\\N' : value.replace(/[\\\t\n\r]/g, ' '));

/** Takes in a workbook of the workload's seventeen columns; answers how many products. */
export async function importRegister(pool, file, fold) {
  const rows = readSheet(file).filter((row) => /^\d+$/.test(row[0] ?? '') && row[1] !== undefined);
  const client = await pool.connect();
  try {
    await client.query('begin');
    const known = await client.query('select code, name from floor.commune where province_code = $1', ['12']);
    const communes = new Map(known.rows.map((row) => [row.name, row.code]));
    const producers = new Map();
    for (const row of rows) {
      if (!producers.has(row[3])) producers.set(row[3], { id: randomUUID(), commune: communes.get(row[7]) });
    }
    await client.query("set local gin_pending_list_limit = '64MB'");
    const producerLines = [...producers].map(
      ([name, { id, commune }]) => `${id}\tC${id.slice(0, 13)}\t${cell(name)}\t${cell(commune)}\n`,
    );
    await pipeline(
      [producerLines.join('')],
      client.query(copyFrom('copy floor.producer (id, code, name, commune_code) from stdin')),
    );
    const lines = rows.map((row) => {
      const id = randomUUID();
      const { id: producer, commune } = producers.get(row[3]);
      const norm = fold(row[1]);
      const search = ` ${norm} ${fold(row[3])} ${fold(row[7])} `;
      const fields = [id, `S${id.slice(0, 13)}`, id, row[1], norm, search, producer, '12', commune, row[9], row[10]];
      fields.push(row[11], dayOf(row[12]), dayOf(row[13]), row[15], row[16], row[2]);
      return `${fields.map(cell).join('\t')}\n`;
    });
    await pipeline(
      [lines.join('')],
      client.query(
        copyFrom(`copy floor.product (id, code, qr_token, name, norm, search_text, producer_id, province_code, commune_code,
          set_number, stars, decision_number, issued_on, valid_until, price_vnd, specification, official_code) from stdin`),
      ),
    );
    await client.query('commit');
    return { products: rows.length };
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
