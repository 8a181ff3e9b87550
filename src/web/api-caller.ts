// Who calls the API: a program with a key, somebody with a session, or a stranger; and whether it may call now. A key goes before a session:
// whoever sends one acts as its owner and not as who is signed in.

import type { Context as HonoContext } from 'hono';
import { type Actor, stranger } from '#access/actor.ts';
import { type Problem, problem } from '#kernel/problem.ts';
import type { Language } from '#texts/index.ts';
import { readCookie } from './cookies.ts';
import { problemAnswer } from './handle.ts';
import type { WebParts } from './parts.ts';
import { addressOf, isHttps } from './visit.ts';

/** Names and values to be sent with the answer. */
export type HeaderLines = readonly (readonly [string, string])[];

export interface Caller {
  readonly actor: Actor;
  /** A second factor or a new password is owed first. */
  readonly owesStep: boolean;
  /** How often the key may still call. */
  readonly headers: HeaderLines;
}

export function withHeaders(answer: Response, headers: HeaderLines): Response {
  for (const [name, value] of headers) answer.headers.set(name, value);
  return answer;
}

function tooMany(seconds: number, lang: Language): Response {
  return problemAnswer(problem('unavailable', 'web/too-many-requests', { seconds }), lang, String(seconds));
}

/** Keys that are none or are over are answered 401, keys that may not come from here or for this owner 403. */
const OVER: readonly string[] = [
  'interface-keys/unknown-key',
  'interface-keys/key-ended',
  'interface-keys/key-revoked',
];

function refusedKey(refused: Problem, lang: Language): Response {
  const answer = problemAnswer(refused, lang);
  if (!OVER.includes(refused.code)) return answer;
  const headers = new Headers(answer.headers);
  headers.set('WWW-Authenticate', 'Bearer realm="OpenOCOP", error="invalid_token"');
  return new Response(answer.body, { status: 401, headers });
}

/** The caller, or the answer where it may not call. */
export async function callerOf(
  parts: WebParts,
  c: HonoContext,
  kind: 'act' | 'read' | 'sensitive-read',
  lang: Language,
): Promise<{ readonly caller: Caller } | { readonly refused: Response }> {
  const address = addressOf(parts, c);
  const now = performance.now();
  const secret = /^Bearer\s+(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  if (secret !== undefined) {
    const found = await parts.findKey(secret, address);
    if (!found.ok) {
      // Whoever tries secrets is counted by address; a key that works is counted by itself.
      const seconds = parts.limiter.secondsToWait(address, 'verify', now);
      parts.ports.log.info({ code: found.problem.code }, 'refused key');
      return { refused: seconds > 0 ? tooMany(seconds, lang) : refusedKey(found.problem, lang) };
    }
    const { id, actor, perMinute } = found.value;
    const taken = parts.limiter.take(`key ${id}`, { burst: perMinute, perMinute }, now);
    const headers: HeaderLines = [
      ['RateLimit-Limit', String(perMinute)],
      ['RateLimit-Remaining', String(taken.left)],
      ['RateLimit-Reset', String(taken.fullIn)],
    ];
    if (taken.seconds > 0) return { refused: withHeaders(tooMany(taken.seconds, lang), headers) };
    return { caller: { actor, owesStep: false, headers } };
  }
  const raw = c.req.raw;
  const token = readCookie(raw.headers.get('cookie'), 'session', isHttps(parts, raw));
  const session = token === null ? null : await parts.findSession(token);
  const seconds = parts.limiter.secondsToWait(address, kind === 'read' ? 'search' : 'act', now);
  if (seconds > 0) return { refused: tooMany(seconds, lang) };
  return {
    caller: {
      actor: session?.actor ?? stranger,
      owesStep: session !== null && session.mustFirst !== null,
      headers: [],
    },
  };
}
