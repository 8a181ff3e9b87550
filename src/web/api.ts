// The API: every use case at `/api/v1/<room>/<verb>`, described from its own input schema. Same right, same refusals.

import type { Hono, Context as HonoContext } from 'hono';
import { z } from 'zod';
import { stranger } from '#access/actor.ts';
import { reachOf, rowOf, whyNoReach } from '#access/reach.ts';
import { isUuid } from '#kernel/ids.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { repeatedKey } from '#kernel/repeated-key.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { isSameOrigin } from '#platform/http/same-origin.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import type { UseCase } from '#runner/use-case.ts';
import type { Language } from '#texts/index.ts';
import { readCookie } from './cookies.ts';
import { problemAnswer } from './handle.ts';
import type { AnyPage } from './page.ts';
import type { WebParts } from './parts.ts';
import { plainAnswer } from './render.tsx';
import { isHttps } from './visit.ts';

// biome-ignore lint/suspicious/noExplicitAny: a list of use cases of every type; each checks its own input
export type AnyUseCase = UseCase<any, any>;

const MOST_BYTES = 1_048_576;

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

/** The fields of the input, or null where it is no plain object of fields. */
function fieldsOf(useCase: AnyUseCase): readonly string[] | null {
  return useCase.input instanceof z.ZodObject ? Object.keys(useCase.input.shape) : null;
}

/** The fields that a program must send where the record is stated whole; null where it is not. */
function mustSend(useCase: AnyUseCase): readonly string[] | null {
  const may = useCase.wholeRecordBut;
  return may === undefined ? null : (fieldsOf(useCase)?.filter((key) => !may.includes(key)) ?? null);
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

function needsVersion(useCase: AnyUseCase): boolean {
  return fieldsOf(useCase)?.includes('version') ?? false;
}

async function answer(parts: WebParts, useCase: AnyUseCase, c: HonoContext): Promise<Response> {
  const lang = languageOf(c);
  const raw = c.req.raw;
  const token = readCookie(raw.headers.get('cookie'), 'session', isHttps(parts, raw));
  const session = token === null ? null : await parts.findSession(token);
  const actor = session?.actor ?? stranger;
  const address = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket
    ?.remoteAddress;
  const seconds = parts.limiter.secondsToWait(
    address ?? 'local',
    useCase.kind === 'read' ? 'search' : 'act',
    performance.now(),
  );
  if (seconds > 0)
    return problemAnswer(problem('unavailable', 'web/too-many-requests', { seconds }), lang, String(seconds));
  if (reachOf(actor, useCase.name) === null) {
    return problemAnswer(problem('forbidden', whyNoReach(actor, useCase.name)), lang);
  }
  if (session !== null && session.mustFirst !== null)
    return problemAnswer(problem('forbidden', 'access/right-missing'), lang);
  const changes = useCase.kind === 'act';
  if (changes && crossSite(parts, c)) return problemAnswer(problem('forbidden', 'web/wrong-origin'), lang);
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
    freshRead: session !== null,
  });
  if (!result.ok) {
    const refused = problemAnswer(result.problem, lang);
    const stale = result.problem.code === 'records/changed-meanwhile' && c.req.header('if-match') !== undefined;
    return stale ? new Response(refused.body, { status: 412, headers: refused.headers }) : refused;
  }
  const reply = plainAnswer(
    JSON.stringify(result.value ?? null),
    'application/json; charset=utf-8',
    200,
    'private, no-store',
  );
  const version = (result.value as { version?: unknown } | null)?.version;
  if (typeof version === 'number') reply.headers.set('ETag', `"${version}"`);
  return reply;
}

/** Where programs call a use case: its own address, or room and verb. */
function addressOf(useCase: AnyUseCase): string {
  return `/api/v1/${useCase.apiPath ?? useCase.name}`;
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
    const path = addressOf(useCase);
    app.post(path, (c) => answer(parts, useCase, c));
    // What is asked with a body only has no address to be looked at.
    if (useCase.kind === 'read' && fieldsOf(useCase) !== null) {
      app.get(path, (c) => answer(parts, useCase, c));
    } else {
      app.get(path, (c) => wrongMethod(c));
    }
  }
  let description: string | undefined;
  app.get('/api/v1/openapi.json', () => {
    description ??= JSON.stringify(describeApi(useCases, pages, version));
    return plainAnswer(description, 'application/json; charset=utf-8', 200, 'public, max-age=300');
  });
}

const refusal = {
  description: 'A refusal: what happened, why and what to do, and every wrong field at once.',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** The data of the public pages at their own addresses: `/bo-tieu-chi/{instrument}/{number}.json`. */
function describeDownloads(pages: readonly AnyPage[]): Record<string, unknown> {
  const paths: Record<string, unknown> = {};
  for (const page of pages.filter((one) => rowOf(one.right)?.public === true)) {
    const names = [...page.path.matchAll(/:([a-zA-Z]+)/g)].map((match) => match[1]);
    const address = page.path === '/' ? '/index' : page.path.replace(/:([a-zA-Z]+)/g, '{$1}');
    const forms = [
      ...(page.json === undefined ? [] : [['json', 'application/json'] as const]),
      ...(page.csv === undefined ? [] : [['csv', 'text/csv'] as const]),
    ];
    for (const [suffix, media] of forms) {
      paths[`${address}.${suffix}`] = {
        get: {
          summary: `${page.right.replace('/', ': ').replace(/-/g, ' ')} (${suffix})`,
          description: `The data of the page ${page.path}; the same fields are asked in the address as there.`,
          tags: [page.right.split('/')[0]],
          parameters: [
            ...names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
            ...(page.asks ?? []).map(({ name, about, values }) => ({
              name,
              in: 'query',
              description: about,
              schema: { type: 'string', ...(values === undefined ? {} : { enum: values }) },
            })),
          ],
          responses: {
            200: { description: 'Done.', content: { [media]: {} } },
            404: refusal,
            422: refusal,
            429: refusal,
          },
        },
      };
    }
  }
  return paths;
}

/** The OpenAPI 3.1 description, made from the use cases and public pages themselves. */
export function describeApi(useCases: readonly AnyUseCase[], pages: readonly AnyPage[], version: string): unknown {
  const paths: Record<string, unknown> = { ...describeDownloads(pages) };
  for (const useCase of useCases) {
    const schema = z.toJSONSchema(useCase.input, { io: 'input', unrepresentable: 'any', target: 'draft-2020-12' });
    const { $schema: _, ...input } = schema as Record<string, unknown>;
    const required = mustSend(useCase);
    if (required !== null) input['required'] = required;
    if (fieldsOf(useCase) !== null) input['additionalProperties'] = false;
    const act = useCase.kind === 'act';
    const operation = {
      operationId: useCase.name.replace('/', '.'),
      summary: useCase.name.replace('/', ': ').replace(/-/g, ' '),
      ...(useCase.legalBasis === null ? {} : { description: `Legal basis: ${useCase.legalBasis}` }),
      tags: [useCase.name.split('/')[0]],
      parameters: act
        ? [{ name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string', format: 'uuid' } }]
        : [],
      responses: {
        200: {
          description: 'Done.',
          content: { 'application/json': useCase.answer === undefined ? {} : { schema: useCase.answer } },
        },
        403: refusal,
        404: refusal,
        409: refusal,
        413: refusal,
        415: refusal,
        422: refusal,
        429: refusal,
        503: refusal,
      },
    };
    paths[addressOf(useCase)] = {
      post: { ...operation, requestBody: { required: true, content: { 'application/json': { schema: input } } } },
    };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'OpenOCOP', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths,
    components: {
      schemas: {
        Problem: {
          type: 'object',
          required: ['kind', 'code', 'details', 'message'],
          properties: {
            kind: { enum: ['invalid', 'forbidden', 'not-found', 'conflict', 'unavailable'] },
            code: { type: 'string' },
            details: { type: 'object' },
            message: { type: 'string' },
            fields: { type: 'array', items: { type: 'object' } },
          },
        },
      },
    },
  };
}
