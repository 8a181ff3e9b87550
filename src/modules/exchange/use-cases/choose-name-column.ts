// A person says which column of a sheet holds the products' names, where no heading does: the workbook is judged anew with it,
// and the import's rows with it. What was decided of the other rows stays decided.

import { z } from 'zod';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { loadTerritory } from '#law/territory.ts';
import { id, text, whole } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { importContent, importFor, proposingFor, subjectOfImport } from '../find-import.ts';
import { provinceOfPerson } from '../read-register.ts';
import { decisionsFor, type ImportRow } from '../rules/import-row.ts';
import { judgeRegister } from '../rules/judge-register.ts';
import { countsOf } from '../rules/register-import.ts';
import { sheetsOf, stageRows } from '../stage-rows.ts';
import {
  deleteImportRows,
  findImportRows,
  findWorkbook,
  insertImportRows,
  keepWorkbook,
  updateImport,
  writeDecisions,
} from '../store.ts';

const LAST_COLUMN = 16_384;
const placeOf = ({ sheet, row }: Pick<ImportRow, 'sheet' | 'row'>): string => `${sheet}\n${row}`;

export const chooseNameColumn = defineUseCase({
  name: 'exchange/choose-name-column',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    id: id<'register-import'>(),
    sheet: text(200),
    /** 1 for column A. */
    column: whole(1, LAST_COLUMN),
  }),
  subject: (input, context) => subjectOfImport(input, context),
  async run(input, context) {
    const found = await importFor({ id: input.id }, 'decide', context);
    if (!found.ok) return found;
    const before = found.value;
    const asked = before.sheets.find((sheet) => sheet.name === input.sheet)?.nameless;
    const workbook = await findWorkbook(context.db, before.id);
    if (workbook === null || asked === undefined) return refuse(problem('conflict', 'exchange/no-column-to-choose'));
    if (!asked.candidates.some(({ column }) => column === input.column)) {
      return refuse(invalidFields([{ path: 'column', code: 'exchange/no-such-column' }]));
    }
    const nameColumns = { ...workbook.nameColumns, [input.sheet]: input.column };
    const judged = judgeRegister(workbook.sheets, {
      territory: await loadTerritory(),
      asOf: before.asOf,
      provinceCode: await provinceOfPerson(context.actor),
      nameColumns: new Map(Object.entries(nameColumns)),
    });
    const { fileName, fileHash, asOf } = before;
    const reading = { fileName, fileHash, asOf, sheets: workbook.sheets, judged };
    const sheets = sheetsOf(reading);
    const said = new Map((await findImportRows(context.db, before.id)).map((row) => [placeOf(row), row]));
    const rows = (await stageRows(context.db, reading, await proposingFor(context, sheets))).map((row): ImportRow => {
      const earlier = row.sheet === input.sheet ? undefined : said.get(placeOf(row));
      const { decision = null, communeCode = null } = earlier ?? {};
      const offered = communeCode === null || row.content.offers.includes(communeCode);
      return decision !== null && offered && decisionsFor(row).includes(decision)
        ? { ...row, decision, communeCode }
        : row;
    });
    await deleteImportRows(context.db, before.id);
    await insertImportRows(context.db, before.id, rows);
    await writeDecisions(
      context.db,
      before.id,
      rows.filter((row) => row.decision !== null),
    );
    const counts = countsOf(rows);
    await updateImport(context.db, before.id, { sheets, counts });
    await keepWorkbook(context.db, before.id, { sheets: workbook.sheets, nameColumns });
    const after = { ...before, version: before.version + 1, sheets, counts };
    context.touch({
      kind: 'register-import',
      id: before.id,
      before: importContent(before),
      after: { ...importContent(after), nameColumn: { sheet: input.sheet, column: input.column } },
    });
    return ok({ id: before.id, version: after.version, counts });
  },
});
