// A file on its way from a form into a record: out of the form itself or out of quarantine, looked through, handed on. What is
// wrong with the file stands at its field; what is wrong with the record concerns the whole form.

import { invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { After, PostRequest } from '#web/page.ts';
import { arrivingFiles } from './arriving.ts';
import { CheckedFile } from './checked-file.ts';

/**
 * Takes the file of the field `file`, or what has arrived piece by piece under the id that the form names; that lies in
 * quarantine no longer once it was looked at. `twice` is the refusal of a file that the record has already.
 */
export async function takeSentFile(
  request: PostRequest,
  twice: string,
  keep: (file: CheckedFile) => Promise<Result<After>>,
): Promise<Result<After>> {
  const { upload } = request.input;
  const owner = request.actor.accountId ?? '';
  const arriving = typeof upload === 'string' && owner !== '' ? arrivingFiles(request.ports) : null;
  const [posted] = request.files['file'] ?? [];
  const file = posted ?? (await arriving?.read(String(upload), owner)) ?? null;
  if (file === null) return refuse(invalidFields([{ path: 'file', code: 'evidence/file-missing' }]));
  const checked = await CheckedFile.of(file.name, file.bytes);
  const done = checked.ok ? await keep(checked.value) : checked;
  await arriving?.forget(String(upload), owner);
  if (done.ok) return done;
  const { kind, code, details, fields } = done.problem;
  const ofFile = fields === undefined && (kind === 'invalid' || code === twice);
  return ofFile ? refuse(invalidFields([{ path: 'file', code, details }])) : done;
}

/** The largest body of a form with a scan, and what its box takes. */
export const SCAN_BODY = 21 * 1_048_576;
export const SCAN_KINDS = 'image/jpeg,image/png,image/webp,application/pdf';

/** The file of the field `file`, looked through; what is wrong with it is said at its box. `null`: the box was left empty. */
export async function optionalFile({ files }: Pick<PostRequest, 'files'>): Promise<Result<CheckedFile | null>> {
  const [sent] = files['file'] ?? [];
  if (sent === undefined) return ok(null);
  const checked = await CheckedFile.of(sent.name, sent.bytes);
  if (checked.ok) return checked;
  const { code, details } = checked.problem;
  return refuse(invalidFields([{ path: 'file', code, details }]));
}

/** The same where a form without a file is refused. */
export async function sentFile(request: Pick<PostRequest, 'files'>): Promise<Result<CheckedFile>> {
  const file = await optionalFile(request);
  if (!file.ok) return file;
  if (file.value === null) return refuse(invalidFields([{ path: 'file', code: 'evidence/file-missing' }]));
  return ok(file.value);
}

/** The files of the field `files`, looked through; what is wrong with one is said at the box. */
export async function sentFiles({ files }: Pick<PostRequest, 'files'>): Promise<Result<readonly CheckedFile[]>> {
  const all: CheckedFile[] = [];
  for (const { name, bytes } of files['files'] ?? []) {
    const checked = await CheckedFile.of(name, bytes);
    if (!checked.ok) {
      const { code, details } = checked.problem;
      return refuse(invalidFields([{ path: 'files', code, details }]));
    }
    all.push(checked.value);
  }
  return ok(all);
}
