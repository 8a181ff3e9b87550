// Node, memory, C library, language data and time zone of this machine.

import { existsSync, readFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { type Finding, finding, type Severity } from './finding.ts';

const MEGABYTE = 1024 * 1024;

/** Whether OpenOCOP runs on this Node: 20.19 and later of 20, or 22.12 and later. `nodeSuits('22.11.0')` is false. */
export function nodeSuits(version: string): boolean {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major === 20 ? minor >= 19 : major > 22 || (major === 22 && minor >= 12);
}

/** Memory for OpenOCOP and its database: under 480 MB is an error, under 960 MB a warning (a 1 GB machine is enough). */
export function memorySeverity(megabytes: number): Severity {
  if (megabytes < 480) return 'error';
  return megabytes < 960 ? 'warning' : 'ok';
}

/** Memory this process may use: the limit of a container where there is one, else that of the machine. */
function usableMemory(): number {
  const limit = (process as { constrainedMemory?: () => number | undefined }).constrainedMemory?.();
  return limit !== undefined && limit > 0 && limit < totalmem() ? limit : totalmem();
}

/** `glibc 2.36`, `musl` or the platform's name. */
function libcName(): string {
  if (process.platform !== 'linux') return process.platform;
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  if (header.glibcVersionRuntime !== undefined) return `glibc ${header.glibcVersionRuntime}`;
  return existsSync('/lib/ld-musl-x86_64.so.1') || existsSync('/lib/ld-musl-aarch64.so.1') ? 'musl' : 'unknown';
}

/** Whether Node carries what Vietnamese needs: ordering of names and the zone of Vietnam. */
function hasVietnamese(): boolean {
  try {
    const ordered = ['đa', 'da', 'ê', 'e'].sort(new Intl.Collator('vi').compare).join();
    const hour = new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', hour12: false });
    return ordered === 'da,đa,e,ê' && hour.format(new Date('2025-06-30T17:30:00Z')).startsWith('00');
  } catch {
    return false;
  }
}

/** Looks at the machine. `embedded` says whether the bundled database is used: only that needs glibc. */
export function examineMachine(embedded: boolean): readonly Finding[] {
  const version = process.versions.node;
  const megabytes = Math.floor(usableMemory() / MEGABYTE);
  const libc = libcName();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return [
    finding('machine/node', nodeSuits(version) ? 'ok' : 'error', { version }),
    finding('machine/memory', memorySeverity(megabytes), { megabytes }),
    finding('machine/libc', embedded && libc === 'musl' ? 'error' : 'ok', { libc }),
    finding('machine/language-data', hasVietnamese() ? 'ok' : 'error', {}),
    finding('clock/zone', 'info', { zone }),
  ];
}

/** A clock before the moment of the build cannot be right. */
export function examineClock(now: string, builtAtFile: string): readonly Finding[] {
  let builtAt: string;
  try {
    builtAt = (JSON.parse(readFileSync(builtAtFile, 'utf8')) as { builtAt: string }).builtAt;
  } catch {
    return [];
  }
  const wrong = Date.parse(now) < Date.parse(builtAt) - 60_000;
  return [finding('clock/against-build', wrong ? 'error' : 'ok', { now, builtAt })];
}

/** A clock behind the latest act on record was set back, or the record came from one that ran ahead. */
export function examineRecords(now: string, latest: string | null): readonly Finding[] {
  if (latest === null) return [];
  const behind = Date.parse(latest) > Date.parse(now) + 60_000;
  return [finding('clock/against-records', behind ? 'error' : 'ok', { latest, now })];
}
