// The body of a post as a form, never longer than its page allows.

import { invalidFields, type Problem, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { type PostedForm, readForm } from '#platform/http/form-body.ts';
import type { AnyPage } from './page.ts';

const MEGABYTE = 1_048_576;

/** A form of files has a megabyte to spare for its other boxes: the sentence names what a file may have, as the form does. */
function tooLargeFor(most: number, withFiles: boolean): Problem {
  const whole = Math.floor(most / MEGABYTE);
  if (whole <= 1 || !withFiles) return problem('invalid', 'web/body-too-large', { megabytes: whole });
  return problem('invalid', 'web/file-too-large', { megabytes: whole - 1 });
}

/** Reads the form, or refuses a body that is too large or no form. */
export async function readPosted(page: AnyPage, raw: Request): Promise<Result<PostedForm>> {
  const most = page.maxBodyBytes ?? MEGABYTE;
  const type = raw.headers.get('content-type') ?? '';
  const tooLarge = refuse(tooLargeFor(most, type.startsWith('multipart/form-data')));
  if (Number(raw.headers.get('content-length') ?? '0') > most) return tooLarge;
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(type)) {
    return refuse(problem('invalid', 'web/not-a-form'));
  }
  let length = 0;
  const counted = raw.body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        length += chunk.byteLength;
        if (length > most) controller.error(new RangeError('body too large'));
        else controller.enqueue(chunk);
      },
    }),
  );
  try {
    const body = new Response(counted ?? null, { headers: { 'content-type': type } });
    return ok(await readForm(body));
  } catch {
    return length > most ? tooLarge : refuse(problem('invalid', 'web/not-a-form'));
  }
}

/** Files without a byte, each named at its box; `null` where there are none. */
export function emptyFileProblem({ emptyFiles = [] }: PostedForm): Result<never> | null {
  const fields = emptyFiles.map((path) => ({ path, code: 'web/file-empty' }));
  return fields.length === 0 ? null : refuse(invalidFields(fields));
}
