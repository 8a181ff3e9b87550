// Photographs of a form drawn anew, or what is wrong with each at its field.

import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { PostRequest } from '#web/page.ts';
import { DrawnUpload } from './drawn-upload.ts';

/** What was chosen in the box `photos`; an empty choice is none. */
export async function drawnPhotos(request: PostRequest): Promise<Result<readonly DrawnUpload[]>> {
  const sent = (request.files['photos'] ?? []).filter((file) => file.bytes.byteLength > 0 || file.name !== '');
  const drawn: DrawnUpload[] = [];
  const wrong: FieldProblem[] = [];
  for (const file of sent) {
    const one = await DrawnUpload.of(file.bytes);
    if (one.ok) drawn.push(one.value);
    else wrong.push({ path: 'photos', code: one.problem.code, details: one.problem.details });
  }
  return wrong.length > 0 ? refuse(invalidFields(wrong)) : ok(drawn);
}
