// Every word with the server: an answer, a refusal in its sentence, or that nobody answered. Nothing is taken for an answer that is not one.

import { freshId } from '../device/fresh-id.ts';

export type Talked<Value> =
  | { readonly said: 'yes'; readonly value: Value }
  | { readonly said: 'offline' }
  /** Nobody is signed in any more. */
  | { readonly said: 'sign-in' }
  | { readonly said: 'no'; readonly code: string; readonly message: string };

/** Why nothing goes on after a word that was not yes. */
export type Ended = { readonly kind: 'offline' | 'sign-in' } | { readonly kind: 'failed'; readonly words: string };

export const ended = (talked: Exclude<Talked<unknown>, { readonly said: 'yes' }>): Ended =>
  talked.said === 'no' ? { kind: 'failed', words: talked.message } : { kind: talked.said };

/** Operations of one call: fifty of the longest still fit into a body. */
export const PER_CALL = 25;

/** A line that says nothing for so long is a dead one. */
const PATIENCE = 45_000;

async function read<Value>(answer: Response): Promise<Talked<Value>> {
  // A gate of a hotel answers with a page: that is nobody of ours.
  if (!/\bjson\b/.test(answer.headers.get('content-type') ?? '')) return { said: 'offline' };
  const body = (await answer.json()) as Value & { readonly code?: string; readonly message?: string };
  if (answer.ok) return { said: 'yes', value: body };
  const code = String(body.code ?? answer.status);
  if (answer.status >= 502) return { said: 'offline' };
  return code === 'access/sign-in-needed' ? { said: 'sign-in' } : { said: 'no', code, message: body.message ?? code };
}

/** Asks a use case; `body` null is a plain read. `key`: the same key is the same act, however often it is sent. */
export async function talk<Value>(path: string, body: unknown = null, key: string = freshId()): Promise<Talked<Value>> {
  try {
    const answer = await fetch(`/api/v1/${path}`, {
      method: body === null ? 'GET' : 'POST',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
      headers: {
        'Accept-Language': document.documentElement.lang,
        ...(body === null ? {} : { 'Content-Type': 'application/json', 'Idempotency-Key': key }),
      },
      ...(body === null ? {} : { body: JSON.stringify(body) }),
    });
    return await read<Value>(answer);
  } catch {
    return { said: 'offline' };
  }
}

/**
 * Whether anybody is signed in in this browser: asked of a page that sends strangers on to the sign-in, so that nobody is refused anything.
 * `null`: nobody answers.
 */
export async function somebodyIsSignedIn(): Promise<boolean | null> {
  try {
    const answer = await fetch('/tai-khoan', {
      method: 'HEAD',
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return answer.type === 'opaqueredirect' ? false : answer.ok ? true : null;
  } catch {
    return null;
  }
}
