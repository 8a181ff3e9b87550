// Every command of the command line, in the order the help prints them. Each loads its work when it runs.

import type { Command, CommandCall } from '../cli.ts';

const lazily =
  (load: () => Promise<(call: CommandCall) => Promise<number>>) =>
  async (call: CommandCall): Promise<number> => {
    const run = await load();
    return await run(call);
  };

export const commands: readonly Command[] = [
  {
    words: 'serve',
    usage: 'serve',
    purpose: 'run OpenOCOP: database, web pages and background work',
    run: lazily(async () => (await import('./serve.ts')).serve),
  },
  {
    words: 'worker',
    usage: 'worker',
    purpose: 'run background work alone, beside a server started with OCOP_WORKER=none',
    run: lazily(async () => (await import('./worker.ts')).worker),
  },
  {
    words: 'migrate',
    usage: 'migrate',
    purpose: 'bring the database schema up to date',
    run: lazily(async () => (await import('./migrate.ts')).migrate),
  },
  {
    words: 'user add',
    usage: 'user add LOGIN --name NAME --role ROLE --unit UNIT',
    purpose: 'open an account and print the slip with its one-time code',
    run: lazily(async () => (await import('./user-add.ts')).addUser),
  },
  {
    words: 'db dump',
    usage: 'db dump FILE',
    purpose: 'write every record and file, but no keys, to one checked archive',
    run: lazily(async () => (await import('./transfer.ts')).dump),
  },
  {
    words: 'db restore',
    usage: 'db restore FILE [--replace]',
    purpose: 'check an archive, then restore it: all or nothing',
    run: lazily(async () => (await import('./transfer.ts')).restore),
  },
  {
    words: 'keys export',
    usage: 'keys export FILE',
    purpose: 'write the keys that a dump never holds',
    run: lazily(async () => (await import('./keys.ts')).exportKeys),
  },
  {
    words: 'keys import',
    usage: 'keys import FILE',
    purpose: 'take keys back in',
    run: lazily(async () => (await import('./keys.ts')).importKeys),
  },
  {
    words: 'import register',
    usage: 'import register FILE [--dry-run]',
    purpose: 'read an office’s register, judge every row, and write the rows that need no decision',
    run: lazily(async () => (await import('./import-register.ts')).importRegister),
  },
  {
    words: 'import undo',
    usage: 'import undo ID',
    purpose: 'take a whole import back, unless something of it was changed since',
    run: lazily(async () => (await import('./import-register.ts')).undoImport),
  },
  {
    words: 'export register',
    usage: 'export register FILE',
    purpose: 'write the register as a spreadsheet that goes in again without change',
    run: lazily(async () => (await import('./export-register.ts')).exportRegister),
  },
  {
    words: 'criteria list',
    usage: 'criteria list',
    purpose: 'list the criteria sets of the three instruments',
    run: lazily(async () => (await import('./criteria.ts')).listCriteria),
  },
  {
    words: 'criteria show',
    usage: 'criteria show SET',
    purpose: 'show one criteria set as its score sheet prints it',
    run: lazily(async () => (await import('./criteria.ts')).showCriteria),
  },
  {
    words: 'criteria check',
    usage: 'criteria check [SET]',
    purpose: 'check that every set adds up, and say which were compared with the signed act; SET prints its checklist',
    run: lazily(async () => (await import('./criteria-check.ts')).checkCriteria),
  },
  {
    words: 'open-data check',
    usage: 'open-data check [FOLDER]',
    purpose:
      'hold the open-data files of now and every monthly copy, or those of a folder, against their own dictionary',
    run: lazily(async () => (await import('./open-data-check.ts')).checkOpenDataFiles),
  },
  {
    words: 'boundaries bring',
    usage: 'boundaries bring FILE --province CODE --source WORDS',
    purpose:
      'take the commune boundaries of a province from a GeoJSON file, for maps; everything wrong is said at once',
    run: lazily(async () => (await import('./bring-boundaries.ts')).bringBoundaries),
  },
  {
    words: 'law on',
    usage: 'law on YYYY-MM-DD',
    purpose: 'say which law applies to a dossier received that day: criteria, who decides, terms, transition',
    run: lazily(async () => (await import('./law-on.ts')).lawOn),
  },
  {
    words: 'score',
    usage: 'score FILE',
    purpose: 'score the sheets of a file: points, band, the level allowed and what blocks the next',
    run: lazily(async () => (await import('./score.ts')).scoreFile),
  },
  {
    words: 'letter read',
    usage: 'letter read FILE',
    purpose:
      'read an official letter (PDF, DOCX, text): what it says of itself, what it asks of whom by when, and on which words',
    run: lazily(async () => (await import('./letter-read.ts')).readLetterFile),
  },
  {
    words: 'exchange take',
    usage: 'exchange take',
    purpose: 'take the packets of the exchange folder into the books of the offices that they name',
    run: lazily(async () => (await import('./exchange-take.ts')).exchangeTake),
  },
  {
    words: 'session recompute',
    usage: 'session recompute ID',
    purpose: 'compute the results of a closed session again from its stored sheets and compare them',
    run: lazily(async () => (await import('./session-recompute.ts')).recompute),
  },
  {
    words: 'verify',
    usage: 'verify CODE',
    purpose:
      'say what a printed code (a file, a token, an address) is worth now; with --keys and --list without any installation',
    run: lazily(async () => (await import('./verify.ts')).verify),
  },
  {
    words: 'certificate show',
    usage: 'certificate show CODE',
    purpose: 'show one certificate as the register has it, with its state on a day',
    run: lazily(async () => (await import('./certificate-show.ts')).showCertificate),
  },
  {
    words: 'doctor',
    usage: 'doctor',
    purpose: 'look at machine, clock, disk, database, fonts, versions and settings, and say what to do',
    toleratesFaults: true,
    run: lazily(async () => (await import('./doctor.ts')).doctor),
  },
  {
    words: 'bundle',
    usage: 'bundle [FILE]',
    purpose: 'make one checksummed archive that installs without any network',
    run: lazily(async () => (await import('./bundle.ts')).bundle),
  },
  {
    words: 'upgrade',
    usage: 'upgrade BUNDLE',
    purpose: 'change to the version of a bundle: a dump first, a trial, and the way back when anything fails',
    run: lazily(async () => (await import('./upgrade.ts')).upgrade),
  },
];
