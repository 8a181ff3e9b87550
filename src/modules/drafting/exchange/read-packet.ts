// Reads one packet of the exchange folder: a folder with `metadata.xml` and the files that it names, each by its SHA-256. Nothing outside the folder
// is read: no link is followed, every name is plain. What may still be arriving is told apart from what is broken.

import { constants } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { sha256Hex } from '#platform/clock/random.ts';
import { isPlainName, type PacketFile, type PacketMetadata } from '../rules/packet.ts';
import { METADATA_BYTES, METADATA_NAME, readMetadata } from './metadata-xml.ts';

const MOST_FILES = 30;
const MOST_BYTES = 100 * 1_048_576;

export interface ReadPacket {
  readonly metadata: PacketMetadata;
  readonly files: readonly (PacketFile & { readonly content: Buffer })[];
  /** SHA-256 over what the metadata says and over the files. */
  readonly contentHash: string;
}

/** Problems of a packet that may still be arriving. */
export const arrivingCodes: readonly string[] = [
  'drafting/packet-without-metadata',
  'drafting/packet-file-missing',
  'drafting/packet-file-differs',
  'drafting/packet-damaged-xml',
];

const broken = (code: `drafting/${string}`, file = '') => refuse(problem('invalid', code, { file }));

/** A regular file of the folder itself, not through a link; `null`: there is none such. */
async function contentOf(path: string, most: number): Promise<Buffer | null> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(() => null);
  if (handle === null) return null;
  try {
    const about = await handle.stat();
    return about.isFile() && about.size <= most ? await handle.readFile() : null;
  } finally {
    await handle.close();
  }
}

async function metadataOf(
  folder: string,
): Promise<Result<{ readonly metadata: PacketMetadata; readonly said: Buffer }>> {
  const said = await contentOf(join(folder, METADATA_NAME), METADATA_BYTES);
  if (said === null) return broken('drafting/packet-without-metadata');
  try {
    return ok({ metadata: readMetadata(new TextDecoder('utf-8', { fatal: true }).decode(said)), said });
  } catch (fault) {
    const code =
      fault instanceof Error && fault.message.includes('unsafe-xml')
        ? 'drafting/packet-unsafe-xml'
        : 'drafting/packet-damaged-xml';
    return broken(code);
  }
}

/** The newest change in a folder, in milliseconds; 0 where it is gone. */
export async function lastChange(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const all = await Promise.all(
    [folder, ...names.map((name) => join(folder, name))].map((path) => lstat(path).catch(() => null)),
  );
  return Math.max(0, ...all.map((one) => Math.max(one?.mtimeMs ?? 0, one?.ctimeMs ?? 0)));
}

export async function readPacket(folder: string): Promise<Result<ReadPacket>> {
  const about = await lstat(folder).catch(() => null);
  if (about === null || !about.isDirectory()) return broken('drafting/packet-no-folder');
  const names = (await readdir(folder)).filter((name) => name !== METADATA_NAME);
  const hidden = names.find((name) => !isPlainName(name));
  if (hidden !== undefined) return broken('drafting/packet-name', hidden);
  const read = await metadataOf(folder);
  if (!read.ok) return read;
  const { metadata, said } = read.value;
  const asked = metadata.files;
  if (asked.length === 0 || asked.length > MOST_FILES) return broken('drafting/packet-files-count');
  const unnamed = names.find((name) => !asked.some((file) => file.name === name));
  if (unnamed !== undefined) return broken('drafting/packet-file-unnamed', unnamed);
  const files: (PacketFile & { content: Buffer })[] = [];
  let left = MOST_BYTES;
  for (const file of asked) {
    if (!isPlainName(file.name)) return broken('drafting/packet-name', file.name);
    const status = await lstat(join(folder, file.name)).catch(() => null);
    if (status === null) return broken('drafting/packet-file-missing', file.name);
    if (!status.isFile()) return broken('drafting/packet-link', file.name);
    if (status.size > left) return broken('drafting/packet-too-large', file.name);
    const content = await contentOf(join(folder, file.name), left);
    if (content === null) return broken('drafting/packet-link', file.name);
    if (sha256Hex(content) !== file.sha256) return broken('drafting/packet-file-differs', file.name);
    left -= content.byteLength;
    files.push({ ...file, bytes: content.byteLength, content });
  }
  const contentHash = sha256Hex(Buffer.from([sha256Hex(said), ...files.map((file) => file.sha256)].join('\n')));
  return ok({ metadata, files, contentHash });
}
