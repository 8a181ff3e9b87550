// `ocop export register FILE.xlsx --for PURPOSE [--as USER]`: the register as a spreadsheet that goes in again without change.

import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { reachOf } from '#access/reach.ts';
import { exportRegister as exportAct, exportCode, exportRows, writeRegister } from '#modules/exchange/services.ts';
import { noFilters } from '#modules/products/services.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import type { CommandCall } from '../cli.ts';
import { actingAs, wordsOf } from '../command-words.ts';
import { openInstallation } from '../ports.ts';
import { problemSentence } from '../problem-sentence.ts';
import { exitCodes } from '../terminal.ts';

const USAGE = 'Usage: ocop export register FILE.xlsx [--for PURPOSE] [--as USER] [--json]';
/** Who exports at the server's console and says no purpose. */
const USUAL_PURPOSE = 'exported at the console of the server';

/** Writes every product of the actor's reach; the act and its purpose stand in the ledger. An existing file stays. */
export async function exportRegister({ rest, settings, terminal }: CommandCall): Promise<number> {
  const { file, values } = wordsOf(rest, ['--as', '--for'], []);
  if (file === undefined) {
    terminal.complain(USAGE);
    return exitCodes.usage;
  }
  const installation = await openInstallation(settings, 'join');
  try {
    const { ports } = installation;
    const actor = await actingAs(ports, values['--as'], terminal);
    if (actor === null) return exitCodes.refused;
    const input = { purpose: values['--for'] ?? USUAL_PURPOSE, format: 'xlsx' };
    const done = await runUseCase(ports, exportAct, input, { actor });
    if (!done.ok) {
      terminal.refuse(done.problem, problemSentence(done.problem));
      return exitCodes.refused;
    }
    const { id, products } = done.value;
    const reach = reachOf(actor, 'exchange/export-register');
    if (reach === null) return exitCodes.refused;
    const target = createWriteStream(file, { flags: 'wx', mode: 0o600 });
    const opened = await new Promise<boolean>((resolve) => {
      target.once('open', () => resolve(true));
      target.once('error', () => resolve(false));
    });
    if (!opened) {
      terminal.complain(`${file} cannot be written: it exists already, or the folder does not.`);
      return exitCodes.refused;
    }
    const stamp = { code: exportCode(id), day: ports.clock.today(), at: ports.clock.now(), author: actor.displayName };
    const rows = exportRows(ports.database.read, reach, noFilters);
    async function* watched() {
      let written = 0;
      for await (const batch of rows) {
        yield batch;
        written += batch.length;
        terminal.progress('writing', written, products);
      }
    }
    try {
      await writeRegister(target, watched(), stamp);
    } catch (fault) {
      await rm(file, { force: true });
      throw fault;
    }
    terminal.answer({ id, code: stamp.code, products, file });
    terminal.say(`${file}: ${products} products, export ${stamp.code}.`);
    return exitCodes.done;
  } finally {
    await installation.close();
  }
}
