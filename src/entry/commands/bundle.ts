// `ocop bundle [FILE or FOLDER]`: one checksummed archive that installs on a machine without any network.

import { createBundle } from '#platform/operations/bundle.ts';
import type { CommandCall } from '../cli.ts';
import { checkoutRoot } from '../config.ts';
import { problemSentence } from '../problem-sentence.ts';
import { exitCodes } from '../terminal.ts';

export async function bundle({ rest, terminal }: CommandCall): Promise<number> {
  const done = await createBundle({
    checkout: checkoutRoot(),
    target: rest.find((word) => !word.startsWith('--')) ?? process.cwd(),
    onProgress: (p) => terminal.progress(p.phase, p.done, p.whole),
  });
  if (!done.ok) {
    terminal.refuse(done.problem, problemSentence(done.problem));
    return exitCodes.refused;
  }
  terminal.say(`${done.value.path}: ${done.value.files} files, ${Math.round(done.value.bytes / 1_048_576)} MB`);
  terminal.say(`SHA-256: ${done.value.sha256}`);
  terminal.answer(done.value);
  return exitCodes.done;
}
