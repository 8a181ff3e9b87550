// The API: every use case at `/api/v1/<room>/<verb>`. Same right, same refusals as on the screens.

import type { Hono, Context as HonoContext } from 'hono';
import { reachOf, whyNoReach } from '#access/reach.ts';
import { isUuid } from '#kernel/ids.ts';
import { loadedOnce } from '#kernel/loaded-once.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { repeatedKey } from '#kernel/repeated-key.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { sha256Hex } from '#platform/clock/random.ts';
import { isSameOrigin } from '#platform/http/same-origin.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import type { Language } from '#texts/index.ts';
import { readApiAnswers } from './api-answers.ts';
import { type Caller, callerOf, withHeaders } from './api-caller.ts';
import { addressOfUseCase, describeApi } from './api-description.ts';
import { type AnyUseCase, fieldsOf, mustSend, needsVersion } from './api-input.ts';
import { hasAlready } from './file-answer.ts';
import { problemAnswer } from './handle.ts';
import type { AnyPage } from './page.ts';
import type { WebParts } from './parts.ts';
import { plainAnswer } from './render.tsx';

export type { AnyUseCase } from './api-input.ts';

const MOST_BYTES = 1_048_576;
const JSON_TYPE = 'application/json; charset=utf-8';

function languageOf(c: HonoContext): Language {
  return (c.req.header('accept-language') ?? '').toLowerCase().startsWith('en') ? 'en' : 'vi';
}

/** A browser's cookie must not be usable from elsewhere: JSON calls come from our own pages or carry no cookie. */
function crossSite(parts: WebParts, c: HonoContext): boolean {
  const site = c.req.header('sec-fetch-site');
  const origin = c.req.header('origin');
  if (site === undefined && origin === undefined) return c.req.header('x-ocop-request') === undefined;
  const { publicOrigins } = parts;
  const host = c.req.header('host') ?? null;
  return !isSameOrigin({ secFetchSite: site ?? null, origin: origin ?? null, host, publicOrigins });
}

const notJson = refuse(problem('invalid', 'web/not-json'));
const tooLarge = refuse(problem('invalid', 'web/body-too-large', { megabytes: MOST_BYTES / 1_048_576 }));

async function inputOf(c: HonoContext, useCase: AnyUseCase): Promise<Result<unknown>> {
  if (useCase.kind === 'read' && c.req.method === 'GET') return ok(c.req.query());
  const type = c.req.header('content-type');
  if (type !== undefined && !/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(type)) {
    return refuse(problem('invalid', 'web/not-json-type', { type: type.slice(0, 100) }));
  }
  if (Number(c.req.header('content-length') ?? '0') > MOST_BYTES) return tooLarge;
  const text = await c.req.text();
  if (Buffer.byteLength(text) > MOST_BYTES) return tooLarge;
  try {
    const body = text === '' ? {} : (JSON.parse(text) as unknown);
    const twice = repeatedKey(text);
    if (twice !== null) return refuse(invalidFields([{ path: twice, code: 'web/key-twice' }]));
    const match = c.req.header('if-match')?.replace(/"/g, '');
    const plain = body !== null && typeof body === 'object' && !Array.isArray(body);
    return ok(plain && match !== undefined && needsVersion(useCase) ? { version: Number(match), ...body } : body);
  } catch {
    return notJson;
  }
}

/** Keys of a body that the input does not have, and those that it lacks where the record is stated whole. */
function wrongKeys(useCase: AnyUseCase, input: unknown): readonly FieldProblem[] {
  const known = fieldsOf(useCase);
  if (known === null || typeof input !== 'object' || input === null) return [];
  const given = Object.keys(input);
  const unknown = given.filter((key) => !known.includes(key)).map((path) => ({ path, code: 'web/unknown-field' }));
  const left = (mustSend(useCase) ?? []).filter((key) => !given.includes(key));
  return [...unknown, ...left.map((path) => ({ path, code: 'web/field-left-out' }))];
}

function wrongMethod(c: HonoContext): Response {
  const refused = problemAnswer(problem('invalid', 'web/wrong-method', { allowed: 'POST' }), languageOf(c));
  refused.headers.set('Allow', 'POST');
  return new Response(refused.body, { status: 405, headers: refused.headers });
}

async function answer(parts: WebParts, useCase: AnyUseCase, c: HonoContext): Promise<Response> {
  const lang = languageOf(c);
  const called = await callerOf(parts, c, useCase.kind, lang);
  if ('refused' in called) return called.refused;
  return withHeaders(await answerTo(parts, useCase, c, { ...called.caller, lang }), called.caller.headers);
}

async function answerTo(
  parts: WebParts,
  useCase: AnyUseCase,
  c: HonoContext,
  caller: Caller & { readonly lang: Language },
): Promise<Response> {
  const { actor, lang } = caller;
  if (reachOf(actor, useCase.name) === null) {
    return problemAnswer(problem('forbidden', whyNoReach(actor, useCase.name)), lang);
  }
  if (caller.owesStep) return problemAnswer(problem('forbidden', 'access/right-missing'), lang);
  const changes = useCase.kind === 'act';
  // No browser sends a key by itself, so another page cannot use it behind somebody's back.
  if (changes && actor.key === undefined && crossSite(parts, c)) {
    return problemAnswer(problem('forbidden', 'web/wrong-origin'), lang);
  }
  const commandId = c.req.header('idempotency-key') ?? null;
  if (changes && (commandId === null || !isUuid(commandId))) {
    return problemAnswer(problem('invalid', 'web/idempotency-key-missing'), lang);
  }
  const read = await inputOf(c, useCase);
  if (!read.ok) return problemAnswer(read.problem, lang);
  const input = read.value;
  if (changes && needsVersion(useCase) && (input as { version?: unknown } | null)?.version === undefined) {
    const refused = problemAnswer(problem('invalid', 'web/if-match-missing'), lang);
    return new Response(refused.body, { status: 428, headers: refused.headers });
  }
  const wrong = c.req.method === 'POST' ? wrongKeys(useCase, input) : [];
  if (wrong.length > 0) return problemAnswer(invalidFields(wrong), lang);
  const result = await runUseCase(parts.ports, useCase, input, {
    actor,
    commandId: changes ? commandId : null,
    freshRead: actor.kind !== 'stranger',
  });
  if (!result.ok) {
    const refused = problemAnswer(result.problem, lang);
    const stale = result.problem.code === 'records/changed-meanwhile' && c.req.header('if-match') !== undefined;
    return stale ? new Response(refused.body, { status: 412, headers: refused.headers }) : refused;
  }
  const told: unknown = useCase.json === undefined ? result.value : useCase.json(result.value);
  const body = JSON.stringify(told ?? null);
  const version = (told as { version?: unknown } | null | undefined)?.version;
  if (typeof version !== 'number' && c.req.method === 'GET') {
    return taggedAnswer(
      c,
      body,
      actor.kind === 'stranger' ? 'public, max-age=0, must-revalidate' : 'private, no-store',
    );
  }
  const reply = plainAnswer(body, JSON_TYPE, 200, 'private, no-store');
  if (typeof version === 'number') reply.headers.set('ETag', `"${version}"`);
  return reply;
}

/** An answer known by its content: who asks often and has it already gets nothing but that. */
function taggedAnswer(c: HonoContext, body: string, cache: string): Response {
  const tag = sha256Hex(body).slice(0, 32);
  const reply = plainAnswer(body, JSON_TYPE, 200, cache);
  reply.headers.set('ETag', `"${tag}"`);
  reply.headers.set('Vary', 'Accept-Language, Authorization, Cookie');
  if (!hasAlready(tag, c.req.header('if-none-match'))) return reply;
  reply.headers.delete('Content-Type');
  return new Response(null, { status: 304, headers: reply.headers });
}

/** Mounts the use cases that programs may call, and the description of all of them. */
export function mountApi(
  app: Hono,
  parts: WebParts,
  useCases: readonly AnyUseCase[],
  pages: readonly AnyPage[],
  version: string,
): void {
  for (const useCase of useCases) {
    const path = addressOfUseCase(useCase);
    app.post(path, (c) => answer(parts, useCase, c));
    // What is asked with a body only has no address to be looked at.
    if (useCase.kind === 'read' && fieldsOf(useCase) !== null) {
      app.get(path, (c) => answer(parts, useCase, c));
    } else {
      app.get(path, (c) => wrongMethod(c));
    }
  }
  const description = loadedOnce(async () =>
    JSON.stringify(describeApi(useCases, pages, await readApiAnswers(), version)),
  );
  app.get('/api/v1/openapi.json', async (c) => taggedAnswer(c, await description(), 'public, max-age=300'));
}
