// The one file of a form, checked; what is wrong with it is said at its field.

import { invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { CheckedFile } from '#modules/evidence/services.ts';
import type { PostRequest } from '#web/page.ts';

/** The file of the field `file`; a form without one is refused. */
export async function sentFile(request: PostRequest): Promise<Result<CheckedFile>> {
  const file = await optionalFile(request);
  if (!file.ok) return file;
  if (file.value === null) return refuse(invalidFields([{ path: 'file', code: 'evidence/file-missing' }]));
  return ok(file.value);
}

/** The same where a file may be left out. */
export async function optionalFile(request: PostRequest): Promise<Result<CheckedFile | null>> {
  const [sent] = request.files['file'] ?? [];
  if (sent === undefined) return ok(null);
  const checked = await CheckedFile.of(sent.name, sent.bytes);
  if (checked.ok) return checked;
  const { code, details } = checked.problem;
  return refuse(invalidFields([{ path: 'file', code, details }]));
}
