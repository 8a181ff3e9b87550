// A program that knows nothing of the house but its OpenAPI file: its types are generated from the file as it is served, it is compiled, and
// it calls a running server with a key.

import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import openapiTS, { astToString } from 'openapi-typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, type RunningServer } from '#entry/listen.ts';
import { makePaper } from '../certificates/papers.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { scratchFolder } from '../support/scratch.ts';
import { openWeb } from '../support/web.ts';
import { keyOf } from './making.ts';

const run = promisify(execFile);
const tsc = resolve('node_modules/typescript/bin/tsc');

let house: TestHouse;
let server: RunningServer;
let folder: string;
beforeAll(async () => {
  house = await freshHouse();
  server = await listen(openWeb(house.ports).fetch as never, '127.0.0.1', 0);
  folder = scratchFolder('openocop-client-');
  mkdirSync(folder, { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const served: unknown = await (await fetch(`${server.address}/api/v1/openapi.json`)).json();
  writeFileSync(join(folder, 'schema.d.ts'), astToString(await openapiTS(served as never)));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
}, 120_000);
afterAll(async () => {
  await server.stop(1_000);
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

const compilerOptions = {
  target: 'es2022',
  module: 'nodenext',
  strict: true,
  skipLibCheck: true,
  types: ['node'],
  lib: ['es2023', 'dom'],
};

/** Compiles a program beside the generated types; answers what the compiler said. */
async function compiled(name: string, source: string): Promise<string> {
  writeFileSync(join(folder, `${name}.ts`), source);
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ compilerOptions, files: [`${name}.ts`] }));
  try {
    await run(process.execPath, [tsc, '-p', join(folder, `${name}.json`)]);
    return '';
  } catch (fault) {
    return String((fault as { stdout?: unknown }).stdout);
  }
}

const HEAD = `
import createClient from 'openapi-fetch';
import type { paths } from './schema.js';
const [baseUrl = '', key = '', code = '', paperCode = ''] = process.argv.slice(2);
const client = createClient<paths>({ baseUrl, headers: { Authorization: 'Bearer ' + key, 'Accept-Language': 'en' } });
`;

const PROGRAM = `${HEAD}
import type { components } from './schema.js';
const once = () => ({ header: { 'Idempotency-Key': crypto.randomUUID() } });
const listed = await client.GET('/api/v1/products/list-products', { params: { query: {} } });
const shown = await client.POST('/api/v1/products/view-product', { body: { code } });
const paper = await client.GET('/api/v1/certificates/view-certificate', { params: { query: { code: paperCode } } });
const page = await client.GET('/san-pham/{code}.json', { params: { path: { code } } });
const first = await client.GET('/api/v1/changes', { params: { query: { limit: 1 } } });
const second = await client.GET('/api/v1/changes', { params: { query: { limit: 1, since: first.data?.next } } });
const act = { code, act: 'add', kind: 'gtin' } as const;
const done = await client.POST('/api/v1/products/change-codes', { params: once(), body: { ...act, written: '8936012345674' } });
const wrong = await client.POST('/api/v1/products/change-codes', { params: once(), body: { ...act, written: '8936012345675' } });
const beyond = await client.POST('/api/v1/ledger/view-ledger', { body: {} });
// What the file forbids does not compile: an act without its key, a field left out, an operation that there is not, a field no answer has.
export const wrongly = async () => {
  // @ts-expect-error no Idempotency-Key
  await client.POST('/api/v1/products/change-codes', { body: { ...act, written: '1' } });
  // @ts-expect-error no code
  await client.POST('/api/v1/products/view-product', { body: {} });
  // @ts-expect-error no such operation
  await client.POST('/api/v1/products/burn-product', { body: {} });
  // @ts-expect-error a certificate has no colour
  paper.data?.certificate.colour;
  // @ts-expect-error stars are a number
  paper.data?.certificate.stars.toUpperCase();
  // @ts-expect-error a last day may be missing
  shown.data?.recognitions[0]?.expiresOn.length;
};
// Every answer is read by the types that the file gives it, and so is every refusal: nothing here is told what it is.
const said = (answer: { response: Response; error?: components['schemas']['Problem'] }) => ({
  status: answer.response.status,
  code: answer.error?.code,
  fields: answer.error?.fields?.map((field) => field.code),
});
const stars: number | undefined = paper.data?.certificate.stars;
const day: string | undefined = paper.data?.certificate.validUntil;
const names: string[] = listed.data?.lines.map((line) => line.name) ?? [];
const recognised: number[] = shown.data?.recognitions.map((one) => one.stars) ?? [];
const codes: string[] = shown.data?.codes.map((one) => one.code) ?? [];
console.log(JSON.stringify({
  listed: { ...said(listed), names, pages: listed.data && Math.ceil(listed.data.total / listed.data.pageSize) },
  left: listed.response.headers.get('RateLimit-Remaining'),
  shown: { ...said(shown), recognised, codes, may: shown.data?.may },
  paper: { ...said(paper), stars, day },
  page: { ...said(page), name: page.data?.name },
  first: { ...said(first), names: first.data?.changes.map((one) => one.name), more: first.data?.more, next: first.data?.next },
  second: { ...said(second), names: second.data?.changes.map((one) => one.name), more: second.data?.more },
  done: said(done),
  wrong: said(wrong),
  beyond: said(beyond),
}));
`;

describe('a client generated from the OpenAPI file', () => {
  it('compiles only where it calls rightly, reads, acts and is refused in the shape that the file promises', async () => {
    const { productCode: code, code: paperCode } = await makePaper(house.ports, 'Chè của phần mềm (giả định)');
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const key = await keyOf(tua, { scopes: ['products:read', 'certificates:read', 'products/change-codes'] });
    expect(await compiled('program', PROGRAM)).toBe('');
    const { stdout } = await run(process.execPath, [join(folder, 'program.js'), server.address, key, code, paperCode]);
    const answer = JSON.parse(stdout) as Record<string, Record<string, unknown>>;
    expect(answer).toMatchObject({
      listed: { status: 200, names: ['Chè của phần mềm (giả định)'], pages: 1 },
      shown: { status: 200, recognised: [3], codes: [], may: { changeCodes: true, withdraw: false } },
      paper: { status: 200, stars: 3, day: '2029-06-06' },
      page: { status: 200, name: 'Chè của phần mềm (giả định)' },
      first: { status: 200, names: [expect.any(String)], more: true },
      second: { status: 200, names: [expect.any(String)] },
      done: { status: 200 },
      wrong: { status: 422, code: 'input/invalid', fields: ['products/gtin-format'] },
      beyond: { status: 403, code: 'interface-keys/not-in-scope' },
    });
    expect(answer['left']).toBe('59');
    expect(answer['first']?.['next']).toMatch(/^\d+\.produc/);
  }, 120_000);
});
