// `ocop db dump FILE` and `ocop db restore FILE [--replace]`: everything of an installation but its keys, in one file.

import { dumpDatabase, type TransferProgress } from '#platform/database/transfer/dump.ts';
import { restoreDatabase } from '#platform/database/transfer/restore.ts';
import type { CommandCall } from '../cli.ts';
import { openInstallation } from '../ports.ts';
import { problemSentence } from '../problem-sentence.ts';
import { exitCodes } from '../terminal.ts';
import { version } from '../version.ts';

function asked(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  return stop.signal;
}

const labels: Readonly<Record<TransferProgress['phase'], string>> = {
  tables: 'records',
  files: 'files',
  verify: 'checking',
  load: 'loading',
};

/** Writes a dump; an existing file is never overwritten. */
export async function dump({ rest, settings, terminal }: CommandCall): Promise<number> {
  const target = rest.find((word) => !word.startsWith('--'));
  if (target === undefined) {
    terminal.complain('Usage: ocop db dump FILE.tar.gz');
    return exitCodes.usage;
  }
  const installation = await openInstallation(settings, 'join');
  try {
    const done = await dumpDatabase({
      connection: installation.connection,
      fileRoot: installation.ports.files.root,
      target,
      appVersion: version,
      now: installation.ports.clock.now(),
      signal: asked(),
      onProgress: (p) => terminal.progress(labels[p.phase], p.done, p.whole),
    });
    if (!done.ok) {
      terminal.refuse(done.problem, problemSentence(done.problem));
      return exitCodes.refused;
    }
    const { path, bytes, rows, files, manifestSha256 } = done.value;
    terminal.say(
      `${path}: ${rows} rows, ${files} files, ${bytes} bytes. Keys are not in it: see \`ocop keys export\`.`,
    );
    terminal.say(`SHA-256 of its list: ${manifestSha256}`);
    terminal.answer(done.value);
    return exitCodes.done;
  } finally {
    await installation.close();
  }
}

/** Restores a dump into an empty installation, or with `--replace` over what is there; all or nothing. */
export async function restore({ rest, settings, terminal }: CommandCall): Promise<number> {
  const source = rest.find((word) => !word.startsWith('--'));
  if (source === undefined) {
    terminal.complain('Usage: ocop db restore FILE.tar.gz [--replace]');
    return exitCodes.usage;
  }
  const installation = await openInstallation(settings, 'own');
  try {
    const done = await restoreDatabase({
      connection: installation.connection,
      fileRoot: installation.ports.files.root,
      source,
      replace: rest.includes('--replace'),
      signal: asked(),
      onProgress: (p) => terminal.progress(labels[p.phase], p.done, p.whole),
    });
    if (!done.ok) {
      terminal.refuse(done.problem, problemSentence(done.problem));
      return exitCodes.refused;
    }
    terminal.say(
      `Restored ${done.value.rows} rows and ${done.value.files} files of the dump of ${done.value.createdAt}.`,
    );
    terminal.answer(done.value);
    return exitCodes.done;
  } finally {
    await installation.close();
  }
}
