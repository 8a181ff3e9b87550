// Operations: refusals of the embedded database.

import type { EmbeddedRefusals } from '#platform/database/embedded/problems.ts';
import type { TransferRefusals } from '#platform/database/transfer/problems.ts';
import type { FindingId } from '#platform/operations/doctor/finding.ts';
import type { OperationsRefusals } from '#platform/operations/problems.ts';

type Details = Readonly<Record<string, unknown>>;
type Sentences = { readonly [C in keyof EmbeddedRefusals]: (details: Details) => string };
const s = (value: unknown): string => String(value ?? '');

export const embeddedProblems: Sentences = {
  'embedded/in-use': (d) =>
    `OpenOCOP already runs on these data (process ${s(d['pid'])}${d['address'] ? `, ${s(d['address'])}` : ''}; ${s(d['directory'])}). Use the running one, or stop it first.`,
  'embedded/busy': (d) =>
    `Process ${s(d['pid'])} is opening or closing the database in ${s(d['directory'])}. Wait a minute and run it again.`,
  'embedded/not-offered': (d) =>
    `There is no embedded PostgreSQL for ${s(d['platform'])}. Install PostgreSQL 15 to 18 and set DATABASE_URL.`,
  'embedded/no-glibc': () =>
    'The embedded PostgreSQL needs a system with glibc (Debian, Ubuntu and the like). Change the system or set DATABASE_URL.',
  'embedded/no-account': (d) =>
    `There is no account "${s(d['account'])}" on this machine to run the database. Make one or set OCOP_PG_USER.`,
  'embedded/account-is-root': (d) =>
    `The account "${s(d['account'])}" is root, and PostgreSQL refuses root. Set OCOP_PG_USER to an ordinary account.`,
  'embedded/account-unnamed': (d) =>
    `User number ${s(d['uid'])} has no name in /etc/passwd, so PostgreSQL cannot start. Add a line for it or run as another account.`,
  'embedded/cannot-write': (d) =>
    `${s(d['directory'])} cannot be written (${s(d['reason'])}). Allow writing or set OCOP_DATA to another folder.`,
  'embedded/cannot-reach': (d) =>
    `The account "${s(d['account'])}" cannot reach ${s(d['directory'])} (stopped at ${s(d['blockedAt'])}). Set OCOP_DATA to another folder.`,
  'embedded/other-owner': (d) =>
    `The data in ${s(d['directory'])} belong to user number ${s(d['owner'])}, not to "${s(d['account'])}". Run as that account.`,
  'embedded/other-version': (d) =>
    `The data in ${s(d['directory'])} are of PostgreSQL ${s(d['found'])}; this program brings ${s(d['wanted'])}. Run \`ocop db dump\` with the older OpenOCOP, then \`ocop db restore\` with this one.`,
  'embedded/foreign-files': (d) =>
    `${s(d['directory'])} holds files that are no database. Move them away or set OCOP_DATA to another folder.`,
  'embedded/not-disposable': (d) => `The database in ${s(d['directory'])} holds real data and is not for trying.`,
  'embedded/not-reaped': (d) =>
    `The database process ${s(d['pid'])} is dead but not yet cleared by the system (${s(d['directory'])}). In a container switch on init; otherwise restart the machine.`,
  'embedded/start-failed': (d) => `The database did not start: ${s(d['output'])} See ${s(d['logFile'])}.`,
  'embedded/init-failed': (d) => `The database could not be made: ${s(d['output'])}`,
};

type TransferSentences = { readonly [C in keyof TransferRefusals]: (details: Details) => string };
const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : s(value));
const faults: Readonly<Record<string, string>> = {
  truncated: 'is cut off',
  changed: 'was changed',
  unlisted: 'holds something its list does not name',
  missing: 'lacks a part',
};

export const transferProblems: TransferSentences = {
  'transfer/target-exists': (d) => `${s(d['path'])} is there already. Choose another name; a dump never overwrites.`,
  'transfer/cannot-write': (d) => `${s(d['path'])} cannot be written (${s(d['reason'])}). Choose another folder.`,
  'transfer/no-space': (d) =>
    `The disk is full while writing ${s(d['path'])}. Nothing was changed; make room and try again.`,
  'transfer/aborted': () => 'Stopped as asked. Nothing was changed.',
  'transfer/cannot-read': (d) => `${s(d['path'])} cannot be read (${s(d['reason'])}).`,
  'transfer/not-a-dump': (d) => `${s(d['path'])} is no dump of OpenOCOP.`,
  'transfer/damaged': (d) =>
    `The dump ${s(d['path'])} ${faults[s(d['fault'])] ?? 'is damaged'}${d['entry'] ? ` (${s(d['entry'])})` : ''}. The target was not touched; use another copy.`,
  'transfer/newer-format': (d) =>
    `The dump ${s(d['path'])} has format ${s(d['found'])}; this program knows ${s(d['known'])} at most. Use a newer OpenOCOP.`,
  'transfer/other-migrations': (d) =>
    `The dump is of another version (missing: ${list(d['missing']) || 'none'}; surplus: ${list(d['surplus']) || 'none'}). Restore with the version that made it, then upgrade.`,
  'transfer/other-columns': (d) =>
    `Table ${s(d['table'])} has other columns than the dump. Restore with the version that made it.`,
  'transfer/not-empty': () =>
    'The target holds records already. Use an empty one, or add --replace if everything is to be replaced.',
  'transfer/database-busy': () => 'The target database is in use. Stop the server, then restore.',
  'transfer/not-equal': (d) =>
    `After loading, table ${s(d['table'])} did not equal the dump, so everything was put back.`,
};

type OperationsSentences = { readonly [C in keyof OperationsRefusals]: (details: Details) => string };
type DoctorSentences = {
  readonly [Id in FindingId]: {
    readonly what: (details: Details) => string;
    readonly todo: (details: Details) => string;
  };
};
const count = (value: unknown): number => (Array.isArray(value) ? value.length : 0);
const steps: Readonly<Record<string, string>> = {
  migrate: 'migrate',
  health: 'check of the new version',
  switch: 'switch of the link current',
};
const trigram: Readonly<Record<string, string>> = {
  installed: 'on',
  available: 'there, not yet on',
  missing: 'absent',
};

const node = '20.19 or later of 20, or 22.12 or later';

export const operationsProblems: OperationsSentences = {
  'bundle/not-built': (d) =>
    `The build is not complete (missing: ${list(d['missing'])}). Run \`npm run build\`, then bundle again.`,
  'bundle/package-missing': (d) =>
    `Package ${s(d['name'])}, which ${s(d['wantedBy'])} needs, is not installed. Run \`npm ci\`, then bundle again.`,
  'bundle/target-exists': (d) => `${s(d['path'])} is there already. Choose another name or move it away.`,
  'bundle/cannot-write': (d) => `${s(d['path'])} cannot be written (${s(d['reason'])}). Choose another folder.`,
  'bundle/not-a-bundle': (d) => `${s(d['path'])} is no bundle of OpenOCOP (${s(d['reason'])}).`,
  'bundle/damaged': (d) =>
    `The bundle ${s(d['path'])} is damaged (${list(d['wrong'])}). Nothing was changed; copy the bundle again and retry.`,
  'bundle/other-platform': (d) =>
    `This bundle is for ${s(d['found'])}; this machine is ${s(d['here'])}. Use the bundle for this kind of machine.`,
  'bundle/other-node': (d) =>
    `This bundle needs Node ${s(d['needed'])}; here is ${s(d['here'])}. Install Node ${node}.`,
  'upgrade/not-installed-so': (d) =>
    `Only an installation laid out as <base>/releases/<version> with a link <base>/current can be upgraded (running: ${s(d['checkout'])}). See docs/operate/upgrade.md.`,
  'upgrade/same-version': (d) => `${s(d['release'])} is installed already. There is nothing to upgrade.`,
  'upgrade/data-inside': (d) =>
    `Data lie inside the folder of the running version (${s(d['path'])}) and would not follow to the next. Move them out and set OCOP_DATA or OCOP_FILES.`,
  'upgrade/server-running': (d) =>
    `The OpenOCOP server is running${d['address'] ? ` (${s(d['address'])})` : ''}. Stop it, then upgrade.`,
  'upgrade/dump-refused': (d) => `No dump could be made before the upgrade, so nothing was changed: ${s(d['reason'])}`,
  'upgrade/went-back': (d) =>
    `The upgrade failed at the step "${steps[s(d['step'])] ?? s(d['step'])}"; the old version is back with all its data. Dump: ${s(d['dump'])}. Details: ${s(d['output'])}`,
  'upgrade/not-gone-back': (d) =>
    `The upgrade failed at the step "${steps[s(d['step'])] ?? s(d['step'])}" and the old version is NOT back (${s(d['reason'])}). Do not start the server. All data are in ${s(d['dump'])}; follow docs/operate/restore.md. Details: ${s(d['output'])}`,
};

/** The words of `ocop doctor`: what was found, and what to do (empty where nothing is). */
export const doctor: DoctorSentences = {
  'program/version': {
    what: (d) => `OpenOCOP ${s(d['version'])}`,
    todo: () => '',
  },
  'machine/node': {
    what: (d) => `Node ${s(d['version'])}`,
    todo: () => `Install Node ${node} (24 LTS recommended).`,
  },
  'machine/memory': {
    what: (d) => `Usable memory: ${s(d['megabytes'])} MB`,
    todo: () => 'Give the machine 1 GB of memory or more.',
  },
  'machine/libc': {
    what: (d) => `C library: ${s(d['libc'])}`,
    todo: () => 'The embedded PostgreSQL does not run on musl (Alpine). Use Debian or set DATABASE_URL.',
  },
  'machine/language-data': {
    what: () => 'Vietnamese language data and the zone of Vietnam in Node',
    todo: () => 'This Node lacks language data (small-icu). Install a full build of Node.',
  },
  'clock/zone': {
    what: (d) => `Time zone of the machine: ${s(d['zone'])}; OpenOCOP always reckons days in Vietnam`,
    todo: () => '',
  },
  'clock/against-build': {
    what: (d) => `Clock of the machine (${s(d['now'])}) against the day of the build (${s(d['builtAt'])})`,
    todo: () => 'The clock is behind. Switch on time synchronisation (systemd-timesyncd or chrony).',
  },
  'clock/against-database': {
    what: (d) => `Clock against that of the database: ${s(d['seconds'])} seconds`,
    todo: () => 'Switch on time synchronisation on both machines.',
  },
  'clock/against-records': {
    what: (d) => `Latest act on record: ${s(d['latest'])}; now: ${s(d['now'])}`,
    todo: () => 'The clock is behind what is on record. Set it right before work goes on.',
  },
  'database/none-yet': {
    what: (d) => `No data yet; the first start makes them in ${s(d['directory'])}`,
    todo: () => 'Run `npm start`.',
  },
  'database/unreachable': {
    what: (d) => `The database cannot be opened: ${s(d['reason'])}`,
    todo: () => 'Check that the database server runs and that DATABASE_URL is right.',
  },
  'database/version': {
    what: (d) => `PostgreSQL ${s(d['version'])}`,
    todo: () => 'OpenOCOP uses PostgreSQL 15 to 18. Move to one of these.',
  },
  'database/encoding': {
    what: (d) => `Encoding of the database: ${s(d['encoding'])}`,
    todo: () => 'Make the database again with ENCODING UTF8 and restore a dump into it.',
  },
  'database/migrations': {
    what: (d) =>
      `Schema: ${count(d['pending'])} steps to come, ${count(d['unknown'])} steps this program does not know`,
    todo: (d) =>
      count(d['unknown']) > 0
        ? 'The data belong to a newer version. Use the newer program.'
        : 'Run `ocop migrate`, or start the server.',
  },
  'database/trigram': {
    what: (d) => `Extension pg_trgm (search by similarity): ${trigram[s(d['state'])] ?? s(d['state'])}`,
    todo: (d) =>
      d['state'] === 'available' ? '`ocop migrate` switches it on.' : 'Install postgresql-contrib of the distribution.',
  },
  'database/vietnamese-order': {
    what: () => 'Vietnamese order of letters (ICU) in PostgreSQL',
    todo: () => 'This PostgreSQL was built without ICU. Use that of Debian.',
  },
  'database/durability': {
    what: (d) => `Durable writing: ${count(d['off']) === 0 ? 'complete' : `switched off: ${list(d['off'])}`}`,
    todo: () => 'Switch these on in postgresql.conf: otherwise a power cut loses records that were reported as saved.',
  },
  'database/checksums': {
    what: () => 'Data checksums',
    todo: () => 'Switch them on with `pg_checksums --enable` while the server is stopped, to notice a failing disk.',
  },
  'database/superuser': {
    what: (d) => `Database role: ${s(d['role'])}`,
    todo: () => 'OpenOCOP needs no superuser. Use a role that owns this database and nothing else.',
  },
  'database/embedded': {
    what: (d) => `Embedded PostgreSQL ${s(d['version'])}, data in ${s(d['directory'])}`,
    todo: () =>
      'The embedded database is for trying, training and small offices. A province uses PostgreSQL of its distribution (docs/operate/postgresql.md).',
  },
  'database/embedded-account': {
    what: (d) => `The database runs as the shared account "${s(d['account'])}"`,
    todo: () => 'Make an account of its own and set OCOP_PG_USER, or run OpenOCOP as an ordinary user.',
  },
  'disk/space': {
    what: (d) => `Disk of ${s(d['path'])}: ${s(d['freePercent'])} % free (${s(d['freeMegabytes'])} MB)`,
    todo: () => 'Make room: under 10 % uploads and exports are refused, under 5 % only reading is left.',
  },
  'disk/inodes': {
    what: (d) => `Disk of ${s(d['path'])}: ${s(d['freePercent'])} % of its files still free`,
    todo: () => 'Remove small files from this disk.',
  },
  'files/writable': {
    what: (d) => `Folder of uploaded files: ${s(d['path'])}${d['reason'] ? ` (${s(d['reason'])})` : ''}`,
    todo: () => 'Let the account of OpenOCOP write there, or set OCOP_FILES to another folder.',
  },
  'fonts/present': {
    what: (d) => `Typeface Be Vietnam Pro${count(d['missing']) > 0 ? `: missing ${list(d['missing'])}` : ''}`,
    todo: () => 'Build again (`npm run build`) or install the bundle again.',
  },
  'build/present': {
    what: (d) => `Build${count(d['missing']) > 0 ? `: missing ${list(d['missing'])}` : ''}`,
    todo: () => 'Build again (`npm run build`) or install the bundle again.',
  },
  'bundle/files': {
    what: (d) =>
      `Bundle: ${s(d['checked'])} files compared${count(d['wrong']) > 0 ? `, wrong: ${list(d['wrong'])}` : ''}`,
    todo: () => 'Files of the program were changed. Unpack the bundle again.',
  },
  'tools/optional': {
    what: (d) => `Optional tool ${s(d['tool'])}: ${d['path'] ? s(d['path']) : 'absent'}`,
    todo: () => '',
  },
  'settings/fault': {
    what: (d) => s(d['sentence']),
    todo: (d) => `Correct ${s(d['variable'])}.`,
  },
  'settings/mail': {
    what: () => 'No mail is configured; letters are written into the folder mail',
    todo: () => 'Set OCOP_SMTP_URL to send mail; without, invite and reset by printed slips.',
  },
  'opening/origin': {
    what: (d) => `Public address: ${list(d['origins']) || 'none is set'}`,
    todo: () => 'Set OCOP_ORIGIN to the https address that people open (proxy.md).',
  },
  'opening/dump': {
    what: (d) =>
      `Dump of the night: ${d['to'] === null ? 'no place to copy to is set' : `to ${s(d['to'])}`}, ${d['encrypted'] ? 'encrypted' : 'not encrypted'}, newest in ${s(d['folder'])}: ${d['hours'] === null ? 'none' : `${s(d['hours'])} hours ago`}`,
    todo: () => 'Set DUMP_TO and DUMP_RECIPIENTS, switch openocop-dump.timer on, run it once (dump.md).',
  },
  'opening/administrators': {
    what: (d) =>
      `Administrators of the installation: ${s(d['administrators'])}, of whom ${s(d['withoutFactor'])} have no second factor`,
    todo: () =>
      'There must be two at least, each with a second factor: `ocop user add … --role platform-admin --unit all`.',
  },
  'opening/officers': {
    what: (d) => `Officers of a province with an account: ${s(d['officers'])}`,
    todo: () =>
      'Open an account for the officer of the province: `ocop user add … --role province-officer --unit CODE`.',
  },
  'opening/boundaries': {
    what: (d) => `Provinces without boundaries of communes for the maps: ${list(d['missing']) || 'none'}`,
    todo: () => 'Bring them (maps.md); without, the page of the map draws tiles.',
  },
  'opening/receivers': {
    what: (d) => `Receivers of changes at which something did not arrive: ${s(d['failing'])}`,
    todo: () => 'Open /quan-tri/noi-nhan-thay-doi: see why, then send again or let go (webhooks.md).',
  },
  'settings/signature-roots': {
    what: (d) =>
      list(d['names']) === ''
        ? 'No authority is trusted to name the signer of a PDF'
        : list(d['ended']) !== ''
          ? `Authorities of digital signatures that have ended: ${list(d['ended'])}`
          : `Authorities of digital signatures: ${list(d['names'])}; the first ends on ${s(d['until'])}`,
    todo: (d) =>
      list(d['names']) === ''
        ? 'Every digital signature says "intact, signer not verified". To verify signers, put the root certificates that your office trusts (PEM) into a folder and set OCOP_SIGNATURE_ROOTS to it.'
        : 'Signatures of today are not verified by an authority that has ended. Put its new root certificate into the folder of OCOP_SIGNATURE_ROOTS.',
  },
};
