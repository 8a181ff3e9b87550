// How much memory this process has taken at most. The system's own count of a child begins with what its parent held when it was
// started, so what Linux keeps of the process itself is read where it can be.

import { readFileSync } from 'node:fs';

/** Mebibytes at most since the program of this process began. */
export function peakMebibytes(): number {
  try {
    const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (kibibytes !== undefined) return Math.round(Number(kibibytes) / 1024);
  } catch {
    // No such file on other systems.
  }
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
