// The scan of a form about a recognition: checked before the act sees it; nothing where the box was left empty.

import { invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { CheckedFile } from '#modules/evidence/services.ts';
import type { PostRequest } from '#web/page.ts';

/** The largest body of a form with a scan, and what its box takes. */
export const SCAN_BODY = 21 * 1_048_576;
export const SCAN_KINDS = 'image/jpeg,image/png,image/webp,application/pdf';

export async function sentScan({ files }: Pick<PostRequest, 'files'>): Promise<Result<CheckedFile | null>> {
  const [sent] = files['file'] ?? [];
  if (sent === undefined || sent.bytes.byteLength === 0) return ok(null);
  const checked = await CheckedFile.of(sent.name, sent.bytes);
  if (checked.ok) return checked;
  const { code, details } = checked.problem;
  return refuse(invalidFields([{ path: 'file', code, details }]));
}
