// `ocop doctor`: looks at machine, clock, database, disk, build, tools and settings, changes nothing, and says of each
// thing how it is and what to do.

import { statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import type { Problem } from '#kernel/problem.ts';
import { placesOf, runsAsRoot } from '#platform/database/embedded/places.ts';
import { examineDatabase } from './doctor/database-checks.ts';
import { examineDisks, examineFileRoot } from './doctor/disk-checks.ts';
import { type Finding, finding, type Severity } from './doctor/finding.ts';
import { examineBuild, examineBundle, examineTools } from './doctor/installation-checks.ts';
import { examineClock, examineMachine, examineRecords } from './doctor/machine-checks.ts';
import {
  examineOpening,
  examineOpeningSettings,
  type OpeningFacts,
  type OpeningSettings,
} from './doctor/opening-checks.ts';
import { fileRootOf, hasEmbeddedData, openPlace, type PlaceSettings } from './place.ts';

export interface DoctorOptions extends PlaceSettings {
  readonly mode: 'training' | 'production';
  /** The version of this program. */
  readonly appVersion: string;
  /** Wrong settings, as found when they were read. */
  readonly settingFaults: readonly { readonly variable: string; readonly sentence: string }[];
  readonly mailConfigured: boolean;
  /** Authorities by whose certificates signers are known. */
  readonly signatureRoots: readonly { readonly name: string; readonly validTo: string }[];
  /** Milliseconds since 1970, as the app's clock says. */
  readonly now: () => number;
  /** Where programs of the system are looked for: the variable PATH. */
  readonly path: string;
  /** The words of a refusal, in the reader's language. */
  readonly sentenceOf: (problem: Problem) => string;
  /** What is looked at before the public comes in; of a training installation nothing is. */
  readonly opening?: OpeningSettings & { readonly facts: (connection: pg.ClientConfig) => Promise<OpeningFacts> };
  /** The moment of the latest act on record, asked of the ledger; null before the first. */
  readonly latestRecord?: (connection: pg.ClientConfig) => Promise<string | null>;
}

/** Everything the doctor found, in the order of looking. */
export async function examine(options: DoctorOptions): Promise<readonly Finding[]> {
  const now = new Date(options.now()).toISOString();
  const fileRoot = fileRootOf(options);
  const { data, root } = placesOf({ checkout: options.checkout, dataRoot: options.dataRoot ?? undefined });
  const opening = options.mode === 'production' ? options.opening : undefined;
  const kept = options.databaseUrl === null ? [data, fileRoot] : [fileRoot];
  return [
    finding('program/version', 'ok', { version: options.appVersion }),
    ...examineMachine(options.databaseUrl === null),
    ...examineClock(now, join(options.checkout, 'dist', 'built.json')),
    ...options.settingFaults.map((fault) => finding('settings/fault', 'error', fault)),
    ...(options.mailConfigured
      ? []
      : [finding('settings/mail', options.mode === 'production' ? 'warning' : 'info', {})]),
    ...(opening === undefined ? [] : await examineOpeningSettings(opening, options.now())),
    examineRoots(options, now),
    ...examineBuild(options.checkout),
    ...(await examineBundle(options.checkout)),
    ...examineDisks(kept),
    await examineFileRoot(fileRoot),
    ...(await examinePlace(options, root, now)),
    ...examineTools(options.path),
  ];
}

/** Which authorities are trusted, and until when the first of them holds. */
function examineRoots({ signatureRoots }: DoctorOptions, now: string): Finding {
  const ended = signatureRoots.filter(({ validTo }) => validTo < now).map(({ name }) => name);
  const [until = null] = signatureRoots.map(({ validTo }) => validTo.slice(0, 10)).sort();
  const severity = signatureRoots.length === 0 ? 'info' : ended.length > 0 ? 'warning' : 'ok';
  return finding('settings/signature-roots', severity, { names: signatureRoots.map(({ name }) => name), until, ended });
}

async function examinePlace(options: DoctorOptions, root: string, now: string): Promise<readonly Finding[]> {
  if (options.databaseUrl === null && !hasEmbeddedData(options)) {
    return [finding('database/none-yet', 'info', { directory: root })];
  }
  const place = await openPlace(options);
  if (!place.ok) return [finding('database/unreachable', 'error', { reason: options.sentenceOf(place.problem) })];
  const { connection, embedded } = place.value;
  try {
    const findings = [...(await examineDatabase(connection, options.now))];
    if (embedded !== null) findings.push(...noticesOfEmbedded(options, embedded));
    const reached = findings.every((found) => found.id !== 'database/unreachable');
    if (reached && options.latestRecord !== undefined) {
      findings.push(...examineRecords(now, await options.latestRecord(connection)));
    }
    // Of a schema that is not this program's nothing is asked.
    const isOurs = findings.some((found) => found.id === 'database/migrations' && found.severity === 'ok');
    if (isOurs && options.mode === 'production' && options.opening !== undefined) {
      findings.push(...examineOpening(await options.opening.facts(connection)));
    }
    return findings;
  } finally {
    await place.value.close();
  }
}

/** The embedded database is for trying, training and small offices; a province uses a server of its distribution. */
function noticesOfEmbedded(
  options: DoctorOptions,
  embedded: { readonly directory: string; readonly version: string },
): readonly Finding[] {
  const notice = finding('database/embedded', options.mode === 'production' ? 'warning' : 'info', embedded);
  const shared = runsAsRoot() && isNobody(statSync(embedded.directory).uid);
  return shared ? [notice, finding('database/embedded-account', 'warning', { account: 'nobody' })] : [notice];
}

/** 65534 is `nobody` on Linux: an account that other services share. */
function isNobody(uid: number): boolean {
  return uid === 65_534 && userInfo().uid !== uid;
}

/** The worst severity among findings; `ok` when there is none. */
export function worstOf(findings: readonly Finding[]): Severity {
  const order: readonly Severity[] = ['ok', 'info', 'warning', 'error'];
  return findings.reduce<Severity>(
    (worst, found) => (order.indexOf(found.severity) > order.indexOf(worst) ? found.severity : worst),
    'ok',
  );
}
