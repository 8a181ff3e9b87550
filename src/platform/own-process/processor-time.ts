// How much processor time a process has used, where the system says so of others: on Linux, in /proc.

import { readFileSync } from 'node:fs';

/** What Linux calls a tick when it speaks to programs, on every machine that Node runs on. */
const TICK_MILLISECONDS = 10;
/** Places of `utime` and `stime` after the name, which stands in brackets and may hold anything. */
const [USER, SYSTEM] = [11, 12] as const;

/** Milliseconds that all threads of a process have used; `null` where nobody can tell. */
export function processorMilliseconds(pid: number): number | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    const used = (Number(fields[USER]) + Number(fields[SYSTEM])) * TICK_MILLISECONDS;
    return Number.isFinite(used) ? used : null;
  } catch {
    return null;
  }
}
