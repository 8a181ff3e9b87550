// Keeps a judged file as an import that waits: every row with its findings and what the register proposes for it. Nothing
// of it is in the register. The file was read before, in a process of its own; its bytes are not kept.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import { date, text } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { importContent, proposingFor, unitOfImport } from '../find-import.ts';
import type { RegisterReading } from '../read-register.ts';
import { usualChoices } from '../rules/import-row.ts';
import { countsOf } from '../rules/register-import.ts';
import { sheetsOf, stageRows } from '../stage-rows.ts';
import { insertImport, insertImportRows, keepWorkbook, type RegisterImport } from '../store.ts';

/** The act for one reading; its input names the file, so that a repeat of the command is known. */
export const previewRegisterImport = (reading: RegisterReading) =>
  defineUseCase({
    name: 'exchange/preview-register-import',
    kind: 'act',
    legalBasis: null,
    input: z.object({ fileName: text(200), fileHash: text(64), asOf: date }),
    subject: async (_input, context) => ok(await unitOfImport(context.reach, reading.judged.meta.provinceCode)),
    async run(_input, context) {
      const sheets = sheetsOf(reading);
      const rows = await stageRows(context.db, reading, await proposingFor(context, sheets));
      const unit = await unitOfImport(context.reach, reading.judged.meta.provinceCode);
      const made: RegisterImport = {
        id: context.newId<'register-import'>(),
        version: 1,
        state: 'staged',
        fileName: reading.fileName,
        fileHash: reading.fileHash,
        asOf: reading.asOf,
        provinceCode: unit.provinceCode,
        communeCode: unit.communeCode,
        madeBy: context.actor.accountId,
        madeByName: context.actor.displayName,
        sheets,
        counts: countsOf(rows),
        choices: usualChoices,
        madeAt: context.now,
        confirmedAt: null,
        undoneAt: null,
      };
      await insertImport(context.db, made);
      await insertImportRows(context.db, made.id, rows);
      if (sheets.some((sheet) => sheet.nameless !== undefined)) {
        // Hidden sheets are never read, so nothing of them is kept.
        const cells = reading.sheets.map((sheet) => (sheet.hidden ? { ...sheet, rows: [], merges: [] } : sheet));
        await keepWorkbook(context.db, made.id, { sheets: cells, nameColumns: {} });
      }
      context.touch({ kind: 'register-import', id: made.id, before: null, after: importContent(made) });
      return ok({ id: made.id, version: made.version, counts: made.counts });
    },
  });
