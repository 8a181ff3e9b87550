// `ocop import register FILE.xlsx --dry-run [--as-of DAY] [--json]`: reads an office's register and judges every row.
// Nothing is written: the register is filled from the screens, after a person has looked.

import { readFile } from 'node:fs/promises';
import { type LocalDate, parseIsoDate } from '#kernel/calendar.ts';
import { loadTerritory } from '#law/territory.ts';
import { judgeRegister } from '#modules/exchange/index.ts';
import { systemClock } from '#platform/clock/clock.ts';
import { readWorkbook } from '#platform/spreadsheets/read-workbook.ts';
import type { CommandCall } from '../cli.ts';
import { problemSentence } from '../problem-sentence.ts';
import { exitCodes } from '../terminal.ts';

const USAGE = 'Usage: ocop import register FILE.xlsx --dry-run [--as-of YYYY-MM-DD] [--json]';

/** Judges a workbook. Exit 0: nothing to mend; 1: refused, or rows with errors; 2: wrong usage. */
export async function importRegister({ rest, terminal }: CommandCall): Promise<number> {
  const dayAt = rest.indexOf('--as-of');
  const day = dayAt === -1 ? null : (rest[dayAt + 1] ?? '');
  const file = rest.find((word, i) => !word.startsWith('--') && (dayAt === -1 || i !== dayAt + 1));
  const asOf: LocalDate | null = day === null ? systemClock.today() : parseIsoDate(day);
  if (file === undefined || asOf === null || !rest.includes('--dry-run')) {
    terminal.complain(asOf === null ? `"${day}" is no day. Write --as-of YYYY-MM-DD.` : USAGE);
    return exitCodes.usage;
  }
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) {
    terminal.complain(`${file} cannot be read. Check the name and the right to read it.`);
    return exitCodes.refused;
  }
  const workbook = await readWorkbook(new Uint8Array(bytes));
  if (!workbook.ok) {
    terminal.refuse(workbook.problem, problemSentence(workbook.problem));
    return exitCodes.refused;
  }
  const territory = await loadTerritory();
  const judged = judgeRegister(workbook.value.sheets, { territory, asOf, provinceCode: null });
  terminal.answer(judged);
  terminal.say(`${file} as of ${asOf}: ${judged.meta.dataRows} rows of data.`);
  for (const [action, count] of Object.entries(judged.meta.byAction)) terminal.say(`  ${action.padEnd(20)} ${count}`);
  for (const row of judged.rows) {
    const shown = (row.issues ?? []).filter((issue) => issue.severity !== 'info');
    if (shown.length === 0) continue;
    const codes = shown.map((issue) => `${issue.code}${issue.refRow === undefined ? '' : ` (row ${issue.refRow})`}`);
    terminal.say(`  ${row.sheet} row ${row.row}: ${row.action}: ${codes.join(', ')}`);
  }
  return (judged.meta.byAction.reject ?? 0) > 0 ? exitCodes.refused : exitCodes.done;
}
