// Fills the register of a training installation at its first start, through the same import that officers use, from a list
// as an office keeps it: real products with their public sources, invented ones that say so.

import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { systemActor } from '#access/actor.ts';
import { importList, isUntouched } from '#modules/exchange/services.ts';
import { writeWorkbook } from '#platform/spreadsheets/write-workbook.ts';
import type { Ports } from '#runner/ports.ts';
import document from './demonstration-register.json' with { type: 'json' };

/** The list as it lies in the file: headings, then rows in their order. */
const list = document as {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
};

const PROVINCE = '12';
const FILE_NAME = 'danh-muc-tap-huan.xlsx';

/** The list as a spreadsheet. */
export async function demonstrationWorkbook(): Promise<Uint8Array> {
  const stream = new PassThrough();
  const columns = list.headings.map((heading) => {
    const kind = /^Ngày/.test(heading) ? 'date' : /^(TT|Bộ|Hạng)/.test(heading) ? 'number' : 'text';
    return { heading, kind, width: 18 } as const;
  });
  const sheet = {
    name: 'Danh mục SP',
    title: ['DANH MỤC SẢN PHẨM OCOP TRÊN ĐỊA BÀN TỈNH LAI CHÂU', '(Dữ liệu tập huấn, có phần giả định)'],
    columns,
  };
  async function* rows() {
    yield list.rows;
  }
  const bytes = buffer(stream);
  await writeWorkbook(stream, { author: 'OpenOCOP', madeAt: 0, sheet }, rows());
  return new Uint8Array(await bytes);
}

/** Fills an empty register; answers the line that the start prints, or none where there was something already. */
export async function fillRegister(ports: Ports): Promise<readonly string[]> {
  if (!(await isUntouched(ports.database.write, PROVINCE))) return [];
  const file = { name: FILE_NAME, bytes: await demonstrationWorkbook() };
  const done = await importList(ports, file, ports.clock.today(), systemActor);
  if (!done.ok) throw new Error(`the training list was refused: ${JSON.stringify(done.problem)}`);
  const { newProducts, newProducers } = done.value;
  return [
    `  training: ${newProducts} products of ${newProducers} producers, part of them invented, were put into the register`,
  ];
}
