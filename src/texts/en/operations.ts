// Operations: refusals of the embedded database.

import type { EmbeddedRefusals } from '#platform/database/embedded/problems.ts';
import type { TransferRefusals } from '#platform/database/transfer/problems.ts';

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
