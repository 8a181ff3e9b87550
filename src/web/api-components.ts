// What the OpenAPI description says once for all operations: ways to prove who calls, the shape of a refusal, common headers, examples.

export const DESCRIPTION = `Every use case of the screens at \`/api/v1/<room>/<verb>\`, under the same rights, with the same refusals.

A program sends its key as \`Authorization: Bearer ocop_…\`. A key opens the scopes it was made for, never more than its owner may, until its
last day. \`<room>:read\` is every plain read of a room; an act, and a read that is written to the ledger, is named by itself.

An act needs \`Idempotency-Key\`: the same key and body get the first answer again, nothing is done twice. A record is answered with its
version as \`ETag\`; what changes it needs \`If-Match\` (or \`version\` in the body). Missing is 428, stale is 412.

What else is read by GET is answered with an \`ETag\` of its content; sent back as \`If-None-Match\`, the answer is 304 as long as nothing changed.

The data of the open files and of the changes is under CC BY 4.0; the licence below is that of the program.`;

const problem = {
  type: 'object',
  description: 'What happened, why and what to do; every wrong field at once.',
  required: ['kind', 'code', 'details', 'message'],
  properties: {
    kind: { enum: ['invalid', 'forbidden', 'not-found', 'conflict', 'unavailable'] },
    code: { type: 'string', description: '`room/short-reason`; never reused for another meaning.' },
    details: { type: 'object', description: 'Figures and words of the sentence.', additionalProperties: true },
    message: { type: 'string', description: 'In the language of `Accept-Language`: Vietnamese, or English for `en`.' },
    fields: { type: 'array', items: { $ref: '#/components/schemas/FieldProblem' } },
  },
};

const fieldProblem = {
  type: 'object',
  required: ['path', 'code', 'message'],
  properties: {
    path: { type: 'string', description: 'Dotted path of the input.' },
    code: { type: 'string' },
    details: { type: 'object', additionalProperties: true },
    message: { type: 'string' },
  },
};

const examples = {
  wrongFields: {
    summary: 'Every wrong field at once (422)',
    value: {
      kind: 'invalid',
      code: 'input/invalid',
      details: {},
      message: 'Some fields are not right yet. Mend those named and send again; what you typed is kept.',
      fields: [{ path: 'name', code: 'required', message: 'Please fill in this field.' }],
    },
  },
  notInScope: {
    summary: 'The key was not made for this (403)',
    value: {
      kind: 'forbidden',
      code: 'interface-keys/not-in-scope',
      details: {},
      message: 'This key was not made for that. Make a key with the scope that this operation names.',
    },
  },
};

const refusalContent = { 'application/json': { schema: { $ref: '#/components/schemas/Problem' }, examples } };

export const apiComponents = {
  securitySchemes: {
    key: {
      type: 'http',
      scheme: 'bearer',
      bearerFormat: 'ocop_ and 43 signs',
      description:
        'A key of an account or an office, made at /quan-tri/khoa-truy-cap. Scopes stand beside each operation.',
    },
    session: {
      type: 'apiKey',
      in: 'cookie',
      name: 'ocop-session',
      description:
        'Who is signed in with a browser; only from pages of this house. Over HTTPS the name is __Host-ocop-session.',
    },
  },
  parameters: {
    IdempotencyKey: {
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      description: 'A UUID that the caller draws for each act.',
      schema: { type: 'string', format: 'uuid' },
      example: '0190b3c2-7a51-7c33-9d0e-6f1f0c2a9b11',
    },
    IfMatch: {
      name: 'If-Match',
      in: 'header',
      required: false,
      description: 'The version that was read, as ETag gave it; or send `version` in the body.',
      schema: { type: 'string' },
      example: '"3"',
    },
  },
  responses: {
    Refusal: { description: 'A refusal: what happened, why and what to do.', content: refusalContent },
    TooMany: {
      description: 'Too many calls; how many seconds to wait.',
      headers: { 'Retry-After': { description: 'Seconds.', schema: { type: 'integer' } } },
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  },
  schemas: { Problem: problem, FieldProblem: fieldProblem },
};
