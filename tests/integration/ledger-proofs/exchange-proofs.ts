// Spreadsheets in and out: a list brought, decided about, put in, taken back, another one discarded; the register taken out.

import { readFileSync } from 'node:fs';
import { readForPreview } from '#modules/exchange/services.ts';
import { chooseNameColumn } from '#modules/exchange/use-cases/choose-name-column.ts';
import { confirmRegisterImport } from '#modules/exchange/use-cases/confirm-register-import.ts';
import { decideImportRows } from '#modules/exchange/use-cases/decide-import-rows.ts';
import { discardRegisterImport } from '#modules/exchange/use-cases/discard-register-import.ts';
import { exportRegister } from '#modules/exchange/use-cases/export-register.ts';
import { previewRegisterImport } from '#modules/exchange/use-cases/preview-register-import.ts';
import { undoRegisterImport } from '#modules/exchange/use-cases/undo-register-import.ts';
import { buildWorkbook } from '../../exchange/office-workbook.ts';
import { province } from '../../producers/people.ts';
import type { Proving } from './proving.ts';

const list = new URL('../../fixtures/register/demo-register.xlsx', import.meta.url);

/** A register whose name column no heading tells. */
const namelessList = {
  name: 'Danh mục',
  rows: [
    ['TT', 'Nội dung', 'Chủ thể', 'Xã', 'Hạng sao'],
    [1, 'Chè giả định', 'HTX Giả định Chè', 'Xã Bình Lư', 3],
  ],
};

/** A list that waits to be confirmed. */
async function brought(proving: Proving, bytes: Uint8Array = readFileSync(list)) {
  const today = proving.house.ports.clock.today();
  const reading = await readForPreview({ name: 'danh-muc.xlsx', bytes }, today, '12');
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  const { fileName, fileHash, asOf } = reading.value;
  const input = { fileName, fileHash, asOf };
  return await proving.act(previewRegisterImport(reading.value), input, province, ['register-import'], (done) => [
    done.id,
  ]);
}

export async function proveExchange(proving: Proving): Promise<void> {
  const unwanted = await brought(proving);
  await proving.act(discardRegisterImport, { id: unwanted.id }, province, ['register-import'], () => [unwanted.id]);
  const nameless = await brought(proving, await buildWorkbook([namelessList]));
  const column = { id: nameless.id, sheet: namelessList.name, column: 2 };
  await proving.act(chooseNameColumn, column, province, ['register-import'], (done) => [done.id]);
  const { id } = await brought(proving);
  const said = await proving.act(
    decideImportRows,
    { id, warnings: 'take', rows: undefined, changes: undefined },
    province,
    ['register-import'],
    () => [id],
  );
  const written = ['producer', 'product', 'recognition', 'register-import'];
  const put = { id, version: said.version };
  const done = await proving.act(confirmRegisterImport, put, province, written, () => [id]);
  const wish = { purpose: 'Báo cáo quý cho Văn phòng', format: 'xlsx' };
  await proving.act(exportRegister, wish, province, ['register-export'], (made) => [made.id]);
  await proving.act(undoRegisterImport, { id, version: done.version }, province, written, () => [id]);
}
