// An office's file as a judged register: read in a process of its own, judged by the rules, nothing written anywhere.

import type { Actor } from '#access/actor.ts';
import { reachOf } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { loadTerritory } from '#law/territory.ts';
import { homeOf } from '#modules/producers/services.ts';
import { sha256Hex } from '#platform/clock/random.ts';
import { readWorkbook } from '#platform/spreadsheets/read-workbook.ts';
import { type JudgedRegister, judgeRegister } from './rules/judge-register.ts';
import type { SheetInput } from './rules/sheet.ts';

/** A file that was read, with what it said and what was judged. */
export interface RegisterReading {
  readonly fileName: string;
  readonly fileHash: string;
  readonly asOf: LocalDate;
  readonly sheets: readonly SheetInput[];
  readonly judged: JudgedRegister;
}

export interface FileToRead {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How far reading has come; `of` is unknown while the file is being opened. */
export type ReadingProgress = (step: 'opening' | 'judging') => void;

/** The province that is meant where a list names none: that of the office which sends it. */
export async function provinceOfPerson(actor: Actor): Promise<string | null> {
  const reach = reachOf(actor, 'exchange/preview-register-import');
  return reach === null ? null : (await homeOf(reach)).provinceCode;
}

/**
 * Reads and judges a file for a person who can be asked which column holds the names; refused where it is no workbook, is
 * hostile, or holds no register.
 */
export async function readForPreview(
  file: FileToRead,
  asOf: LocalDate,
  provinceCode: string | null,
  onProgress: ReadingProgress = () => {},
): Promise<Result<RegisterReading>> {
  onProgress('opening');
  const workbook = await readWorkbook(file.bytes);
  if (!workbook.ok) return workbook;
  onProgress('judging');
  const { sheets } = workbook.value;
  const judged = judgeRegister(sheets, { territory: await loadTerritory(), asOf, provinceCode });
  if (judged.meta.dataRows === 0 && judged.meta.findings.length === 0) {
    const names = judged.meta.sheets.map((sheet) => sheet.name).join(', ');
    const understood = judged.meta.sheets.some((sheet) => sheet.ignored === null);
    return refuse(
      understood
        ? problem('invalid', 'exchange/no-rows', { sheets: names })
        : problem('invalid', 'exchange/no-register', { sheets: names }),
    );
  }
  const fileName = file.name.split(/[\\/]/).at(-1)?.slice(0, 200) || 'xlsx';
  return ok({ fileName, fileHash: sha256Hex(file.bytes), asOf, sheets, judged });
}

/** The same where nobody can be asked: a file of which nothing was read is refused, with the sheet whose name column is missing. */
export async function readRegister(
  file: FileToRead,
  asOf: LocalDate,
  provinceCode: string | null,
  onProgress: ReadingProgress = () => {},
): Promise<Result<RegisterReading>> {
  const read = await readForPreview(file, asOf, provinceCode, onProgress);
  if (!read.ok) return read;
  const { dataRows, findings } = read.value.judged.meta;
  const [first] = findings;
  if (dataRows > 0 || first === undefined) return read;
  const sheets = findings.map(({ sheet }) => sheet).join(', ');
  const rows = findings.reduce((sum, finding) => sum + finding.rows, 0);
  return refuse(problem('invalid', 'exchange/no-name-column', { sheets, rows }));
}
