// What a process and everything below it used: processor time and memory, as Linux tells it in /proc.

import { readdirSync, readFileSync } from 'node:fs';

/** Ticks of processor time a second; the same on every Linux there is. */
const TICKS = 100;

interface Stat {
  readonly parent: number;
  /** Own time and that of children already ended and awaited, in ticks. */
  readonly ticks: number;
}

function statOf(pid: number): Stat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name may hold spaces and brackets; what follows its last bracket does not.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const at = (index: number): number => Number(fields[index]);
    return { parent: at(1), ticks: at(11) + at(12) + at(13) + at(14) };
  } catch {
    return null;
  }
}

/** Whether this machine tells. */
export const canMeasure: boolean = statOf(process.pid) !== null;

function treeOf(root: number): readonly (readonly [number, Stat])[] {
  const all = new Map<number, Stat>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = statOf(Number(name));
    if (stat !== null) all.set(Number(name), stat);
  }
  const tree: (readonly [number, Stat])[] = [];
  let level = [root];
  while (level.length > 0) {
    const below: number[] = [];
    for (const pid of level) {
      const stat = all.get(pid);
      if (stat === undefined) continue;
      tree.push([pid, stat]);
      for (const [child, { parent }] of all) if (parent === pid) below.push(child);
    }
    level = below;
  }
  return tree;
}

/** Milliseconds of processor time of a process and all below it, since they began. */
export function cpuOf(root: number | null): number {
  if (root === null) return 0;
  return (treeOf(root).reduce((sum, [, stat]) => sum + stat.ticks, 0) * 1000) / TICKS;
}

/** Megabytes of memory of a process and all below it; what is shared is counted by its share (PSS). */
export function memoryOf(root: number): number {
  let kilobytes = 0;
  for (const [pid] of treeOf(root)) {
    try {
      const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1');
      kilobytes += Number(/^Pss: +(\d+)/m.exec(text)?.[1] ?? 0);
    } catch {
      // Ended meanwhile.
    }
  }
  return kilobytes / 1024;
}

/** The parent of a process, or null where it is not of this machine. */
export function parentOf(pid: number, name: string): number | null {
  try {
    if (!readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes(name)) return null;
  } catch {
    return null;
  }
  return statOf(pid)?.parent ?? null;
}
