// `ocop session recompute ID [--as USER] [--json]`: computes the results of a closed session again from its stored sheets and says whether
// they equal what was frozen, and whether each sheet is the one in the ledger.

import { isUuid } from '#kernel/ids.ts';
import { type RecomputedResult, recomputeSession } from '#modules/scoring/use-cases/recompute-session.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import type { CommandCall } from '../cli.ts';
import { actingAs, wordsOf } from '../command-words.ts';
import { openInstallation } from '../ports.ts';
import { problemSentence } from '../problem-sentence.ts';
import { exitCodes } from '../terminal.ts';

const USAGE = 'Usage: ocop session recompute ID [--as USER] [--json]';

const SAID: Readonly<Record<RecomputedResult['outcome'], string>> = {
  equal: 'equal to the frozen result',
  paper: 'recorded from paper, not computed',
  different: 'NOT EQUAL to the frozen result',
  'not-in-ledger': 'NOT what the ledger recorded',
};

/** Exit 0: every result is equal, or from paper; 1: refused, or one is not; 2: wrong usage. */
export async function recompute({ rest, settings, terminal }: CommandCall): Promise<number> {
  const { file: sessionId, values } = wordsOf(rest, ['--as'], []);
  if (sessionId === undefined || !isUuid(sessionId)) {
    if (sessionId !== undefined) terminal.complain(`${sessionId} is not the id of a session.`);
    terminal.complain(USAGE);
    return exitCodes.usage;
  }
  const installation = await openInstallation(settings, 'join');
  try {
    const actor = await actingAs(installation.ports, values['--as'], terminal);
    if (actor === null) return exitCodes.refused;
    const done = await runUseCase(installation.ports, recomputeSession, { sessionId }, { actor });
    if (!done.ok) {
      terminal.refuse(done.problem, problemSentence(done.problem));
      return exitCodes.refused;
    }
    const { results } = done.value;
    const equal = results.every((one) => one.outcome === 'equal' || one.outcome === 'paper');
    terminal.answer({ ...done.value, equal });
    for (const one of results) {
      const why = one.reason === null ? '' : ` (${one.reason}: ${one.detail ?? ''})`;
      terminal.say(`${one.product}: ${one.total} from ${one.sheets} sheets, ${SAID[one.outcome]}${why}`);
    }
    return equal ? exitCodes.done : exitCodes.refused;
  } finally {
    await installation.close();
  }
}
