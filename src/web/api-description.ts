// The OpenAPI 3.1 description, made from the use cases and the public pages themselves.

import { z } from 'zod';
import { isGrantable, readsOf, roomOf } from '#access/key-reach.ts';
import { rowOf } from '#access/reach.ts';
import type { ApiAnswers } from './api-answers.ts';
import { apiComponents, DESCRIPTION } from './api-components.ts';
import { type AnyUseCase, fieldsOf, mustSend, needsVersion } from './api-input.ts';
import type { AnyPage } from './page.ts';

const pathOf = (useCase: AnyUseCase): string => useCase.apiPath ?? useCase.name;

/** Where programs call a use case: its own address, or room and verb. */
export function addressOfUseCase(useCase: AnyUseCase): string {
  return `/api/v1/${pathOf(useCase)}`;
}

const tooMany = { $ref: '#/components/responses/TooMany' };
const csv = { type: 'string', description: 'A table with a line of headings.' };
const refusal = { $ref: '#/components/responses/Refusal' };

const idempotencyKey = { $ref: '#/components/parameters/IdempotencyKey' };

/** Who may call: a stranger, a program with a key of that scope, or somebody signed in. */
function securityOf(useCase: AnyUseCase): readonly Readonly<Record<string, readonly string[]>>[] {
  if (rowOf(useCase.name).public === true) return [{}];
  const scope = useCase.kind === 'read' ? readsOf(roomOf(useCase.name)) : useCase.name;
  return isGrantable(useCase) ? [{ key: [scope] }, { session: [] }] : [{ session: [] }];
}

function responsesOf(useCase: AnyUseCase, answers: ApiAnswers): Readonly<Record<string, unknown>> {
  const content = { 'application/json': contentOf(answers.useCases[pathOf(useCase)]) };
  const version = needsVersion(useCase);
  return {
    200: { description: 'Done.', content, headers: keyHeaders },
    401: refusal,
    403: refusal,
    404: refusal,
    409: refusal,
    ...(version ? { 412: refusal } : {}),
    413: refusal,
    415: refusal,
    422: refusal,
    ...(version && useCase.kind === 'act' ? { 428: refusal } : {}),
    429: tooMany,
    503: refusal,
  };
}

const contentOf = (schema: unknown): Readonly<Record<string, unknown>> => (schema === undefined ? {} : { schema });

const header = (description: string) => ({ description, schema: { type: 'integer' } });
const keyHeaders = {
  'RateLimit-Limit': header('With a key: how many calls a minute it may make.'),
  'RateLimit-Remaining': header('With a key: how many more it may make at once.'),
  'RateLimit-Reset': header('With a key: seconds until it may make as many again as at first.'),
};

/** The data of the public pages at their own addresses: `/bo-tieu-chi/{instrument}/{number}.json`. */
function describeDownloads(pages: readonly AnyPage[], answers: ApiAnswers): Record<string, unknown> {
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
          operationId: `page.${(address === '/index' ? 'index' : address.slice(1)).replace(/[{}]/g, '').replace(/\//g, '.')}.${suffix}`,
          security: [{}],
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
            200: {
              description: 'Done.',
              content: { [media]: suffix === 'json' ? contentOf(answers.pages[page.path]) : { schema: csv } },
            },
            404: refusal,
            422: refusal,
            429: tooMany,
          },
        },
      };
    }
  }
  return paths;
}

interface InputSchema {
  readonly properties?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly required?: readonly string[];
}

/** The fields of a read as they stand in an address; `null` where one of them does not fit there. */
function queryOf(input: InputSchema): readonly unknown[] | null {
  const fields = Object.entries(input.properties ?? {});
  const nested = fields.some(([, schema]) => ['array', 'object'].includes(String(schema['type'])) || 'anyOf' in schema);
  if (nested) return null;
  return fields.map(([name, schema]) => ({
    name,
    in: 'query',
    required: input.required?.includes(name) ?? false,
    schema,
  }));
}

function describeUseCase(useCase: AnyUseCase, answers: ApiAnswers): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(useCase.input, { io: 'input', unrepresentable: 'any', target: 'draft-2020-12' });
  const { $schema: _, ...input } = schema as Record<string, unknown>;
  const required = mustSend(useCase);
  if (required !== null) input['required'] = required;
  if (fieldsOf(useCase) !== null) input['additionalProperties'] = false;
  const act = useCase.kind === 'act';
  const id = pathOf(useCase).replace(/\//g, '.');
  const common = {
    summary: useCase.name.replace('/', ': ').replace(/-/g, ' '),
    description: [
      KINDS[useCase.kind],
      ...(useCase.legalBasis === null ? [] : [`Legal basis: ${useCase.legalBasis}`]),
    ].join(' '),
    tags: [roomOf(useCase.name)],
    security: securityOf(useCase),
    responses: responsesOf(useCase, answers),
  };
  const query = useCase.kind === 'read' && fieldsOf(useCase) !== null ? queryOf(input) : null;
  return {
    ...(query === null
      ? {}
      : {
          get: {
            operationId: `${id}.get`,
            ...common,
            responses: {
              ...common.responses,
              304: { description: 'Nothing changed since the `ETag` in `If-None-Match`.' },
            },
            parameters: query,
          },
        }),
    post: {
      operationId: id,
      ...common,
      parameters: [
        ...(act ? [idempotencyKey] : []),
        ...(act && needsVersion(useCase) ? [{ $ref: '#/components/parameters/IfMatch' }] : []),
      ],
      requestBody: { required: true, content: { 'application/json': { schema: input } } },
    },
  };
}

const KINDS = {
  act: 'Changes something; written to the ledger.',
  read: 'Reads only.',
  'sensitive-read': 'Reads what is private; every look is written to the ledger.',
} as const;

/** The OpenAPI 3.1 description, made from the use cases and public pages themselves and from the types of their answers. */
export function describeApi(
  useCases: readonly AnyUseCase[],
  pages: readonly AnyPage[],
  answers: ApiAnswers,
  version: string,
): unknown {
  const paths: Record<string, unknown> = { ...describeDownloads(pages, answers) };
  for (const useCase of useCases) paths[addressOfUseCase(useCase)] = describeUseCase(useCase, answers);
  const tags = [...new Set(useCases.map((one) => roomOf(one.name)))].sort().map((name) => ({ name }));
  return {
    openapi: '3.1.0',
    info: {
      title: 'OpenOCOP',
      version,
      summary: 'The register and the work of the One Commune One Product programme.',
      description: DESCRIPTION,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    externalDocs: { description: 'The same for people', url: '/en/du-lieu-mo/api' },
    tags,
    paths,
    components: { ...apiComponents, schemas: { ...answers.schemas, ...apiComponents.schemas } },
  };
}
