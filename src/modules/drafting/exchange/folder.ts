// The exchange folder: `out` for letters that went out, `in` for letters that came, beside which taken and broken packets are put aside. Whoever
// writes a packet writes it under a name that begins with a point and renames it when it is whole.

import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const IN = 'in';
export const OUT = 'out';
/** Below `in`: packets that were taken, and packets that were not, each with a sentence why. */
export const TAKEN = 'da-nhan';
export const BROKEN = 'hong';
export const WHY = 'vi-sao.txt';

/** Makes the folders of an exchange folder where they are missing. */
export async function prepareFolder(root: string): Promise<void> {
  for (const parts of [[OUT], [IN, TAKEN], [IN, BROKEN]])
    await mkdir(join(root, ...parts), { recursive: true, mode: 0o770 });
}

/** Whether a name waits: hidden, or by its ending still being written. */
export const isBeingWritten = (name: string): boolean =>
  name.startsWith('.') || /\.(?:tmp|part|crdownload)$/iu.test(name);

/** Puts a packet aside; a name that is taken there gets a number behind it. */
export async function putAside(root: string, name: string, place: typeof TAKEN | typeof BROKEN): Promise<string> {
  for (let count = 1; count < 1_000; count += 1) {
    const to = join(root, IN, place, count === 1 ? name : `${name}-${count}`);
    const moved = await rename(join(root, IN, name), to).then(
      () => true,
      (fault: NodeJS.ErrnoException) => {
        if (fault.code === 'ENOTEMPTY' || fault.code === 'EEXIST') return false;
        throw fault;
      },
    );
    if (moved) return to;
  }
  throw new Error(`no room for ${name} in ${place}`);
}

/** Writes a whole packet: under a hidden name first, then renamed, so that nobody meets half of one. */
export async function writePacket(
  root: string,
  name: string,
  files: readonly { readonly name: string; readonly content: Uint8Array | string }[],
): Promise<void> {
  const hidden = join(root, OUT, `.${name}`);
  await rm(hidden, { recursive: true, force: true });
  await mkdir(hidden, { recursive: true, mode: 0o770 });
  for (const file of files) await writeFile(join(hidden, file.name), file.content, { mode: 0o660, flush: true });
  await rename(hidden, join(root, OUT, name));
}
