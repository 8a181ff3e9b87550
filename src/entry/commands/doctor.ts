// `ocop doctor`: looks at machine, settings, disk, database and build, and says what to do. Changes nothing.

import { millisecondsOf } from '#kernel/calendar.ts';
import { systemClock } from '#platform/clock/clock.ts';
import { openLog } from '#platform/log/log.ts';
import { examine, worstOf } from '#platform/operations/doctor.ts';
import { textsOf } from '#texts/index.ts';
import type { CommandCall } from '../cli.ts';
import { checkoutRoot } from '../config.ts';
import { problemSentence } from '../problem-sentence.ts';
import { exitCodes } from '../terminal.ts';

const marks = { ok: '✓', info: '·', warning: '!', error: '✗' } as const;

/** Exit 0: nothing of severity error; 1: something is. */
export async function doctor({ settings, faults, terminal }: CommandCall): Promise<number> {
  const findings = await examine({
    checkout: checkoutRoot(),
    databaseUrl: settings.databaseUrl,
    dataRoot: settings.dataRoot,
    fileRoot: settings.fileRoot,
    account: settings.databaseAccount,
    log: openLog('silent'),
    mode: settings.mode,
    settingFaults: faults,
    mailConfigured: settings.smtpUrl !== null,
    now: () => millisecondsOf(systemClock.now()),
    path: process.env['PATH'] ?? '',
    sentenceOf: problemSentence,
  });
  const words: Readonly<Record<string, { what(d: never): string; todo(d: never): string }>> = textsOf('en').doctor;
  const told = findings.map((found) => {
    const details = found.details as never;
    const what = words[found.id]?.what(details) ?? found.id;
    const todo = found.severity === 'ok' ? '' : (words[found.id]?.todo(details) ?? '');
    return { id: found.id, severity: found.severity, what, todo };
  });
  for (const one of told) {
    terminal.say(`${marks[one.severity]} ${one.what}`);
    if (one.todo !== '') terminal.say(`    ${one.todo}`);
  }
  const worst = worstOf(findings);
  terminal.answer({ worst, findings: told });
  return worst === 'error' ? exitCodes.refused : exitCodes.done;
}
