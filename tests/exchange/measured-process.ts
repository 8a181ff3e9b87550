// The reading process with one line more, told when it ends: how much memory it took at most, in mebibytes, and how
// many milliseconds of work the reading was, the start of the process not counted.

import { peakMebibytes } from '#platform/own-process/peak-memory.ts';

const started = process.cpuUsage();
process.on('exit', () => {
  const { user, system } = process.cpuUsage(started);
  const peak = peakMebibytes();
  process.stderr.write(`\npeak ${peak} work ${Math.round((user + system) / 1000)}\n`);
});
await import('#platform/spreadsheets/workbook-process.ts');
