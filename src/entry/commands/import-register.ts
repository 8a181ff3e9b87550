// `ocop import register FILE.xlsx [--dry-run] [--as USER] [--as-of DAY] [--json]`: reads an office's register, judges every
// row, and without --dry-run writes the rows that need no decision. `ocop import undo ID` takes a whole import back.

import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type LocalDate, parseIsoDate } from '#kernel/calendar.ts';
import { uuidV7 } from '#kernel/ids.ts';
import { problem } from '#kernel/problem.ts';
import type { JudgedRegister } from '#modules/exchange/index.ts';
import { importList, readRegister, undoRegisterImport } from '#modules/exchange/services.ts';
import { systemClock } from '#platform/clock/clock.ts';
import { workbookLimits } from '#platform/spreadsheets/limits.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import type { CommandCall } from '../cli.ts';
import { actingAs, wordsOf } from '../command-words.ts';
import { openInstallation } from '../ports.ts';
import { problemSentence } from '../problem-sentence.ts';
import { exitCodes, type Terminal } from '../terminal.ts';

const USAGE = 'Usage: ocop import register FILE.xlsx [--dry-run] [--as USER] [--as-of YYYY-MM-DD] [--json]';
const UNDO_USAGE = 'Usage: ocop import undo ID [--as USER] [--json]';

/** Exit 0: nothing to mend; 1: refused, or rows with errors (the others are written all the same); 2: wrong usage. */
export async function importRegister({ rest, settings, terminal }: CommandCall): Promise<number> {
  const { file, values, flags } = wordsOf(rest, ['--as', '--as-of'], ['--dry-run']);
  const day = values['--as-of'] ?? null;
  const asOf: LocalDate | null = day === null ? systemClock.today() : parseIsoDate(day);
  if (file === undefined || asOf === null) {
    terminal.complain(asOf === null ? `"${day}" is no day. Write --as-of YYYY-MM-DD.` : USAGE);
    return exitCodes.usage;
  }
  const found = await stat(file).catch(() => null);
  const tooLarge = found !== null && found.size > workbookLimits.fileBytes;
  const bytes = found?.isFile() && !tooLarge ? await readFile(file).catch(() => null) : null;
  if (bytes === null) {
    const refused = tooLarge
      ? problem('invalid', 'spreadsheets/too-large', { limit: workbookLimits.fileBytes })
      : problem('not-found', 'exchange/file-unreadable', { file });
    terminal.refuse(refused, problemSentence(refused));
    return exitCodes.refused;
  }
  if (flags.has('--dry-run')) return await dryRun(file, new Uint8Array(bytes), asOf, terminal);
  const installation = await openInstallation(settings, 'join');
  try {
    const actor = await actingAs(installation.ports, values['--as'], terminal);
    if (actor === null) return exitCodes.refused;
    const steps = ['opening', 'judging', 'comparing', 'writing'] as const;
    const done = await importList(
      installation.ports,
      { name: basename(file), bytes: new Uint8Array(bytes) },
      asOf,
      actor,
      (step) => terminal.progress(step, steps.indexOf(step), steps.length),
    );
    if (!done.ok) {
      terminal.refuse(done.problem, problemSentence(done.problem));
      return exitCodes.refused;
    }
    terminal.progress('written', 1, 1);
    const { judged, ...result } = done.value;
    terminal.answer({ import: result, meta: judged.meta, rows: judged.rows });
    sayRows(file, judged, terminal);
    terminal.say(
      `Import ${result.id}: ${result.newProducts} products, ${result.newProducers} producers and ${result.newRecognitions} recognitions new, ${result.changedProducts} products changed, ${result.leftOut} rows left out.`,
    );
    terminal.say(`To take it back: ocop import undo ${result.id}`);
    return mustBeMended(judged) ? exitCodes.refused : exitCodes.done;
  } finally {
    await installation.close();
  }
}

async function dryRun(file: string, bytes: Uint8Array, asOf: LocalDate, terminal: Terminal): Promise<number> {
  const read = await readRegister({ name: basename(file), bytes }, asOf, null);
  if (!read.ok) {
    terminal.refuse(read.problem, problemSentence(read.problem));
    return exitCodes.refused;
  }
  const { judged } = read.value;
  terminal.answer(judged);
  sayRows(file, judged, terminal);
  return mustBeMended(judged) ? exitCodes.refused : exitCodes.done;
}

/** Rows with errors, or a whole sheet of a register that could not be read. */
function mustBeMended({ meta }: JudgedRegister): boolean {
  return (meta.byAction.reject ?? 0) > 0 || meta.findings.length > 0;
}

function sayRows(file: string, judged: JudgedRegister, terminal: Terminal): void {
  terminal.say(`${file} as of ${judged.meta.asOf}: ${judged.meta.dataRows} rows of data.`);
  for (const { sheet, rows } of judged.meta.findings) {
    terminal.complain(problemSentence(problem('invalid', 'exchange/no-name-column', { sheets: sheet, rows })));
  }
  for (const [action, count] of Object.entries(judged.meta.byAction)) terminal.say(`  ${action.padEnd(20)} ${count}`);
  for (const row of judged.rows) {
    const shown = (row.issues ?? []).filter((issue) => issue.severity !== 'info');
    if (shown.length === 0) continue;
    const codes = shown.map((issue) => `${issue.code}${issue.refRow === undefined ? '' : ` (row ${issue.refRow})`}`);
    terminal.say(`  ${row.sheet} row ${row.row}: ${row.action}: ${codes.join(', ')}`);
  }
}

/** Takes a whole import back; exit 1 where something of it was changed since, with what. */
export async function undoImport({ rest, settings, terminal }: CommandCall): Promise<number> {
  const { file: id, values } = wordsOf(rest, ['--as'], []);
  if (id === undefined) {
    terminal.complain(UNDO_USAGE);
    return exitCodes.usage;
  }
  const installation = await openInstallation(settings, 'join');
  try {
    const { ports } = installation;
    const actor = await actingAs(ports, values['--as'], terminal);
    if (actor === null) return exitCodes.refused;
    // A confirmed import changes no more, so its version is the one that the confirmation left.
    const commandId = uuidV7(Date.now(), ports.random);
    const done = await runUseCase(ports, undoRegisterImport, { id }, { actor, commandId });
    if (!done.ok) {
      terminal.refuse(done.problem, problemSentence(done.problem));
      return exitCodes.refused;
    }
    terminal.answer(done.value);
    terminal.say(`Import ${id} was undone.`);
    return exitCodes.done;
  } finally {
    await installation.close();
  }
}
