// Room on the disks and the right to write files. The marks are those of the watermark guard: 15, 10 and 5 % free.

import { existsSync, statfsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Finding, finding, type Severity } from './finding.ts';

const MEGABYTE = 1024 * 1024;

/**
 * Under 15 % free: said (info). Under 10 %: uploads and exports are refused (warning). Under 5 %: nothing is written
 * any more (error). Exactly 15, 10 and 5 % still belong to the better band.
 */
export function spaceSeverity(freePercent: number): Severity {
  if (freePercent < 5) return 'error';
  if (freePercent < 10) return 'warning';
  return freePercent < 15 ? 'info' : 'ok';
}

/** The folder itself, or the nearest above it that exists. */
function existing(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : existing(dirname(path));
}

/** Room where records and files are kept; two places on one disk are told once. */
export function examineDisks(paths: readonly string[]): readonly Finding[] {
  const seen = new Set<string>();
  return paths.flatMap((path) => {
    const at = existing(path);
    const disk = statfsSync(at);
    const mark = `${disk.type}/${disk.blocks}/${disk.bavail}/${disk.files}`;
    if (seen.has(mark) || disk.blocks === 0) return [];
    seen.add(mark);
    const freePercent = Math.floor((disk.bavail * 1000) / disk.blocks) / 10;
    const freeMegabytes = Math.floor((disk.bavail * disk.bsize) / MEGABYTE);
    const space = finding('disk/space', spaceSeverity(freePercent), { path: at, freePercent, freeMegabytes });
    if (disk.files === 0) return [space];
    const freeInodes = Math.floor((disk.ffree * 1000) / disk.files) / 10;
    return [space, finding('disk/inodes', spaceSeverity(freeInodes), { path: at, freePercent: freeInodes })];
  });
}

/** Tries to write and remove a small file where uploads are, or will be, kept. */
export async function examineFileRoot(fileRoot: string): Promise<Finding> {
  const probe = join(existing(fileRoot), `.probe-${process.pid}.part`);
  try {
    await writeFile(probe, 'OpenOCOP', { mode: 0o600, flush: true });
    return finding('files/writable', 'ok', { path: fileRoot, reason: '' });
  } catch (error) {
    return finding('files/writable', 'error', { path: fileRoot, reason: (error as Error).message });
  } finally {
    await rm(probe, { force: true }).catch(() => {});
  }
}
