// `ocop open-data check [FOLDER]`: are the open-data files what their own dictionary says: those of now with every monthly copy, or a folder's.

import { checkOpenData, checkOpenDataFolder, type OpenDataFault } from '#modules/catalogue/services.ts';
import type { CommandCall } from '../cli.ts';
import { wordsOf } from '../command-words.ts';
import { openInstallation } from '../ports.ts';
import { exitCodes } from '../terminal.ts';

/** Faults that are told one by one; the count tells the rest. */
const TOLD = 100;

const sentences: Readonly<Record<OpenDataFault['kind'], (said: string) => string>> = {
  'unknown-column': () => 'the dictionary has no such column',
  'missing-column': () => 'the column is missing',
  'row-length': (said) => `cells in the row against columns: ${said}`,
  'missing-value': () => 'is empty, and must not be',
  'not-of-type': (said) => `“${said}” is not of the column’s type`,
  'not-in-list': (said) => `“${said}” is none of the values that the dictionary names`,
  unreadable: () => 'cannot be read as a table',
  'no-dictionary': () => 'there is no dictionary to hold the files against',
  'not-described': () => 'the dictionary beside it does not describe this file',
  'rows-differ': (said) => `rows here against rows of the other form of the same file: ${said}`,
  'not-kept': () => 'is listed, but its content is not kept',
};

/** Exit 0: every file is what its dictionary says; 1: one is not. */
export async function checkOpenDataFiles({ rest, settings, terminal }: CommandCall): Promise<number> {
  const { file: folder } = wordsOf(rest, [], []);
  let report: Awaited<ReturnType<typeof checkOpenDataFolder>>;
  if (folder === undefined) {
    const installation = await openInstallation(settings, 'join');
    try {
      report = await checkOpenData(installation.ports);
    } finally {
      await installation.close();
    }
  } else report = await checkOpenDataFolder(folder);
  if (report === null) {
    terminal.complain(`There is no folder ${folder ?? ''}.`);
    return exitCodes.usage;
  }
  const { files, faults } = report;
  for (const { file, rows, typed } of files) {
    terminal.say(`${file}: ${rows} rows${typed ? '' : ', columns only: its dictionary is older and names no types'}`);
  }
  for (const { file, row, column, kind, said } of faults.slice(0, TOLD)) {
    const place = [file, row === null ? null : `row ${row}`, column === null ? null : `column ${column}`];
    terminal.say(`${place.filter((part) => part !== null).join(', ')}: ${sentences[kind](said)}`);
  }
  if (faults.length > TOLD) terminal.say(`… and ${faults.length - TOLD} more.`);
  terminal.say(`${files.length} files read, ${faults.length} faults.`);
  terminal.answer({ files, faults });
  return faults.length === 0 ? exitCodes.done : exitCodes.refused;
}
