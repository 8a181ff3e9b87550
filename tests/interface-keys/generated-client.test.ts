// A program that knows nothing of the house but its OpenAPI file: its types are generated from the file as it is served, it is compiled, and
// it calls a running server with a key.

import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import openapiTS, { astToString } from 'openapi-typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, type RunningServer } from '#entry/listen.ts';
import { makeProduct } from '../register/making.ts';
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
const [baseUrl = '', key = '', code = ''] = process.argv.slice(2);
const client = createClient<paths>({ baseUrl, headers: { Authorization: 'Bearer ' + key, 'Accept-Language': 'en' } });
`;

const PROGRAM = `${HEAD}
const once = () => ({ header: { 'Idempotency-Key': crypto.randomUUID() } });
const listed = await client.GET('/api/v1/products/list-products', { params: { query: {} } });
const shown = await client.POST('/api/v1/products/view-product', { body: { code } });
const changes = await client.GET('/api/v1/changes', { params: { query: { limit: 10 } } });
const act = { code, act: 'add', kind: 'gtin' } as const;
const done = await client.POST('/api/v1/products/change-codes', { params: once(), body: { ...act, written: '8936012345674' } });
const wrong = await client.POST('/api/v1/products/change-codes', { params: once(), body: { ...act, written: '8936012345675' } });
const beyond = await client.POST('/api/v1/ledger/view-ledger', { body: {} });
// What the file forbids does not compile: an act without its key, a field left out, an operation that there is not.
export const wrongly = async () => {
  // @ts-expect-error no Idempotency-Key
  await client.POST('/api/v1/products/change-codes', { body: { ...act, written: '1' } });
  // @ts-expect-error no code
  await client.POST('/api/v1/products/view-product', { body: {} });
  // @ts-expect-error no such operation
  await client.POST('/api/v1/products/burn-product', { body: {} });
};
const said = (answer: { response: Response; error?: unknown }) => {
  const problem = answer.error as { code: string; message: string; fields?: { path: string; code: string; message: string }[] } | undefined;
  return { status: answer.response.status, code: problem?.code, fields: problem?.fields?.map((field) => field.code) };
};
console.log(JSON.stringify({
  listed: said(listed),
  left: listed.response.headers.get('RateLimit-Remaining'),
  shown: said(shown),
  changes: { ...said(changes), next: changes.data?.next, names: changes.data?.changes.map((one) => one.name) },
  done: said(done),
  wrong: said(wrong),
  beyond: said(beyond),
}));
`;

describe('a client generated from the OpenAPI file', () => {
  it('compiles only where it calls rightly, reads, acts and is refused in the shape that the file promises', async () => {
    const code = await makeProduct(house.ports, 'Chè của phần mềm (giả định)');
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const key = await keyOf(tua, { scopes: ['products:read', 'products/change-codes'] });
    expect(await compiled('program', PROGRAM)).toBe('');
    const { stdout } = await run(process.execPath, [join(folder, 'program.js'), server.address, key, code]);
    const answer = JSON.parse(stdout) as Record<string, Record<string, unknown>>;
    expect(answer).toMatchObject({
      listed: { status: 200 },
      shown: { status: 200 },
      changes: { status: 200, names: ['Chè của phần mềm (giả định)'] },
      done: { status: 200 },
      wrong: { status: 422, code: 'input/invalid', fields: ['products/gtin-format'] },
      beyond: { status: 403, code: 'interface-keys/not-in-scope' },
    });
    expect(answer['left']).toBe('59');
    expect(answer['changes']?.['next']).toMatch(/^\d+\.product/);
  }, 120_000);
});
