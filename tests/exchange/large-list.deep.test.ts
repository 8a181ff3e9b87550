// Twenty thousand rows at once: read, judged, written, taken out again, and taken back; with the time of each step.

import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localOperator } from '#access/actor.ts';
import { unlimitedReach } from '#access/reach.ts';
import { date } from '#kernel/calendar.ts';
import { readRegister } from '#modules/exchange/read-register.ts';
import { confirmRegisterImport } from '#modules/exchange/use-cases/confirm-register-import.ts';
import { previewRegisterImport } from '#modules/exchange/use-cases/preview-register-import.ts';
import { undoRegisterImport } from '#modules/exchange/use-cases/undo-register-import.ts';
import { exportRows, writeRegister } from '#modules/exchange/write-register.ts';
import { noFilters } from '#modules/products/services.ts';
import { writeWorkbook } from '#platform/spreadsheets/write-workbook.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import type { UseCase } from '#runner/use-case.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';

const COUNT = 20_000;
const COMMUNES = ['Xã Bình Lư', 'Phường Đoàn Kết', 'Phường Tân Phong', 'Xã Khun Há', 'Xã Sìn Hồ'];
const HEADINGS =
  'TT|Mã sản phẩm|Tên sản phẩm|Chủ thể OCOP|Loại hình|Thôn, bản|Xã mới|Tỉnh|Bộ sản phẩm|Hạng sao|Số QĐ|Ngày cấp|Ngày hết hạn|Cơ quan cấp|Người đại diện|Số điện thoại|Ghi chú';

let house: TestHouse;
let folder: string;
beforeAll(async () => {
  house = await freshHouse();
  folder = mkdtempSync(join(tmpdir(), 'openocop-large-'));
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

async function* rows() {
  const batch: (string | number | null)[][] = [];
  for (let i = 1; i <= COUNT; i += 1) {
    batch.push([
      i,
      null,
      `Sản phẩm giả định số ${i}`,
      `HTX Giả định ${Math.ceil(i / 2)}`,
      'HTX',
      `Bản ${i % 40}`,
      COMMUNES[Math.ceil(i / 2) % COMMUNES.length] ?? '',
      'Tỉnh Lai Châu',
      (i % 26) + 1,
      3 + (i % 2),
      `${(i % 300) + 1}/QĐ-UBND`,
      '2026-03-05',
      '2029-03-05',
      'UBND tỉnh Lai Châu',
      `Người Giả Định ${i % 500}`,
      null,
      null,
    ]);
  }
  yield batch;
}

describe('a list of twenty thousand rows', () => {
  it('goes in, comes out, goes in again without change, and is taken back', async () => {
    const took: Record<string, number> = {};
    const timed = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
      const start = performance.now();
      const value = await work();
      took[name] = Math.round(performance.now() - start);
      return value;
    };
    const run = async <I, O>(useCase: UseCase<I, O>, input: unknown): Promise<O> => {
      const done = await runUseCase(house.ports, useCase, input, { actor: localOperator });
      if (!done.ok) throw new Error(JSON.stringify(done.problem));
      return done.value;
    };
    const path = join(folder, 'in.xlsx');
    const columns = HEADINGS.split('|').map((heading) => {
      const kind = /^Ngày/.test(heading) ? 'date' : /^(TT|Bộ|Hạng)/.test(heading) ? 'number' : 'text';
      return { heading, kind, width: 16 } as const;
    });
    const sheet = { name: 'DS', title: ['DANH MỤC SẢN PHẨM OCOP TỈNH LAI CHÂU'], columns };
    await writeWorkbook(createWriteStream(path), { author: 'giả định', madeAt: 0, sheet }, rows());
    const bytes = readFileSync(path);

    const read = await timed('read and judged', () =>
      readRegister({ name: 'in.xlsx', bytes }, date('2026-11-23'), null),
    );
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const { fileName, fileHash, asOf } = read.value;
    const staged = await timed('staged', () => run(previewRegisterImport(read.value), { fileName, fileHash, asOf }));
    expect(staged.counts.byProposal).toEqual({ new: COUNT });
    const done = await timed('written', () => run(confirmRegisterImport, { id: staged.id, version: 1 }));
    expect(done).toMatchObject({ newProducts: COUNT, newRecognitions: COUNT, newProducers: COUNT / 2 });

    const out = join(folder, 'out.xlsx');
    await timed('exported', () => {
      const stamp = { code: 'GIA-DINH', day: date('2026-11-23'), at: house.ports.clock.now(), author: 'giả định' };
      return writeRegister(
        createWriteStream(out),
        exportRows(house.ports.database.read, unlimitedReach, noFilters),
        stamp,
      );
    });
    const back = readFileSync(out);
    const again = await timed('read again', () => readRegister({ name: 'out.xlsx', bytes: back }, asOf, null));
    if (!again.ok) throw new Error(JSON.stringify(again.problem));
    const name = { fileName: again.value.fileName, fileHash: again.value.fileHash, asOf };
    const second = await timed('staged again', () => run(previewRegisterImport(again.value), name));
    expect(second.counts.byProposal).toEqual({ same: COUNT });
    await timed('undone', () => run(undoRegisterImport, { id: staged.id, version: 2 }));
    process.stdout.write(
      `${COUNT} rows, ${bytes.length} bytes in, ${statSync(out).size} bytes out, milliseconds: ${JSON.stringify(took)}\n`,
    );
  }, 240_000);
});
