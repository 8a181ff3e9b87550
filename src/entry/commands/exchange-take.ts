// `ocop exchange take [--as USER] [--json]`: takes the packets that lie in the exchange folder into the books of the offices that they name, as the
// background work does by itself every few minutes.

import { problem } from '#kernel/problem.ts';
import { takePackets } from '#modules/drafting/services.ts';
import type { CommandCall } from '../cli.ts';
import { actingAs, wordsOf } from '../command-words.ts';
import { openInstallation } from '../ports.ts';
import { problemSentence } from '../problem-sentence.ts';
import { exitCodes } from '../terminal.ts';

/** Exit 0: everything that was whole is taken; 1: some packet is broken; 3: no folder is set. */
export async function exchangeTake({ rest, settings, terminal }: CommandCall): Promise<number> {
  const { values } = wordsOf(rest, ['--as'], []);
  const installation = await openInstallation(settings, 'join');
  try {
    const { ports } = installation;
    const actor = await actingAs(ports, values['--as'], terminal);
    if (actor === null) return exitCodes.refused;
    const taken = await takePackets(ports, actor);
    if (taken === null) {
      const missing = problem('unavailable', 'drafting/no-exchange-folder');
      terminal.refuse(missing, problemSentence(missing));
      return exitCodes.unavailable;
    }
    terminal.answer({ packets: taken.map(({ problem: why, ...one }) => ({ ...one, code: why?.code ?? null })) });
    for (const { packet, state, problem: why } of taken) {
      terminal.say(`${packet}: ${state}${why === null ? '' : `: ${problemSentence(why)}`}`);
    }
    if (taken.length === 0) terminal.say('No packet lies in the folder.');
    return taken.some((one) => one.state === 'broken') ? exitCodes.refused : exitCodes.done;
  } finally {
    await installation.close();
  }
}
