// From the file of a phone that could not send to what is in it: operations as they were signed, and photographs looked at like any other.

import { invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { CheckedFile } from '#modules/evidence/services.ts';
import { sha256Hex } from '#platform/clock/random.ts';
import type { PostedFile } from '#platform/http/form-body.ts';

/** A photograph of the file. */
export interface ExportedPhoto {
  readonly visitId: string;
  readonly file: CheckedFile;
}

export interface ExportedWork {
  /** The phone that the file names. */
  readonly exportedBy: string;
  readonly fileHash: string;
  readonly operations: readonly unknown[];
  readonly photos: readonly ExportedPhoto[];
  /** Photographs of the file that are none, or are not what their hash says. */
  readonly unreadable: number;
}

interface Written {
  readonly form?: unknown;
  readonly device?: unknown;
  readonly operations?: unknown;
  readonly files?: unknown;
}

function parsed(bytes: Uint8Array): Written | null {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Written;
  } catch {
    return null;
  }
}

async function photoOf(written: unknown): Promise<ExportedPhoto | null> {
  const { sha256, visitId, base64 } = (written ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof sha256 !== 'string' || typeof visitId !== 'string' || typeof base64 !== 'string') return null;
  const file = await CheckedFile.of(`${sha256.slice(0, 12)}.jpg`, Buffer.from(base64, 'base64'));
  return file.ok && file.value.sha256 === sha256 && file.value.mediaType === 'image/jpeg'
    ? { visitId, file: file.value }
    : null;
}

/** Reads the file; what is wrong with it is said at its box. */
export async function readExport(file: PostedFile | undefined): Promise<Result<ExportedWork>> {
  const refused = () => refuse(invalidFields([{ path: 'file', code: 'field/not-an-export' }]));
  if (file === undefined || file.bytes.byteLength === 0) return refused();
  const written = parsed(file.bytes);
  const { form, device, operations, files } = written ?? {};
  if (form !== 'openocop-field/1' || typeof device !== 'string') return refused();
  if (!Array.isArray(operations) || !Array.isArray(files)) return refused();
  const photos: ExportedPhoto[] = [];
  for (const one of files) {
    const photo = await photoOf(one);
    if (photo !== null) photos.push(photo);
  }
  const unreadable = files.length - photos.length;
  return ok({ exportedBy: device, fileHash: sha256Hex(file.bytes), operations, photos, unreadable });
}
