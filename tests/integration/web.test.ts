// What every request meets before any room: health, headers, addresses that are nobody's, strangers, foreign origins, the API.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb, Person } from '../support/web.ts';

let house: TestHouse;
let web: ReturnType<typeof openWeb>;
beforeAll(async () => {
  house = await freshHouse();
  web = openWeb(house.ports);
});
afterAll(async () => {
  await house.close();
});

describe('the installation', () => {
  it('says that it lives and that it is ready; while it drains, no longer ready', async () => {
    const own = openWeb(house.ports);
    const person = new Person(own);
    expect((await person.get('/healthz')).status).toBe(200);
    expect((await person.get('/readyz')).status).toBe(200);
    own.drain();
    expect((await person.get('/readyz')).status).toBe(503);
    expect((await person.get('/healthz')).status).toBe(200);
  });

  it('answers 503 when its database is gone, with a sentence and without a trace', async () => {
    const lost = await freshHouse();
    const person = new Person(openWeb(lost.ports));
    await lost.ports.database.close();
    const ready = await person.get('/readyz');
    expect(ready.status).toBe(503);
    expect(ready.text).not.toMatch(/at |Error/);
    await lost.close();
  });
});

describe('the English first page', () => {
  it('answers with and without a question in its address', async () => {
    const person = new Person(web);
    for (const path of ['/en', '/en?q=che', '/en/?q=che', '/en/']) {
      const answer = await person.get(path);
      expect([path, answer.status, answer.text.includes('<html lang="en"')]).toEqual([path, 200, true]);
    }
  });
});

describe('every answer', () => {
  it('carries a strict content policy and no referrer to other sites', async () => {
    for (const path of ['/healthz', '/khong-co-trang-nay', '/api/v1/openapi.json']) {
      const answer = await new Person(web).get(path);
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
      expect(answer.headers.get('referrer-policy')).toBe('same-origin');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('to an address that is nobody’s is a page in the language asked, or JSON for programs', async () => {
    const person = new Person(web);
    const vi = await person.get('/khong-co-trang-nay');
    expect(vi.status).toBe(404);
    expect(vi.text).toContain('lang="vi"');
    expect(vi.text).not.toMatch(/<script(?![^>]*ld\+json)/);
    const en = await person.get('/en/no-such-page');
    expect(en.status).toBe(404);
    expect(en.text).toContain('lang="en"');
    const json = await person.get('/api/v1/none/such');
    expect(json.json()).toMatchObject({ kind: 'not-found', code: 'web/no-such-page' });
  });
});

describe('a stranger', () => {
  it('is sent to sign in from an officers’ page, and comes back to it', async () => {
    const answer = await new Person(web).get('/nhat-ky?truoc=9');
    expect(answer.status).toBe(303);
    expect(answer.location).toBe(`/dang-nhap?tiep=${encodeURIComponent('/nhat-ky?truoc=9')}`);
  });

  it('is refused the same data as JSON with a sentence', async () => {
    const answer = await new Person(web).get('/nhat-ky.json');
    expect(answer.status).toBe(403);
    expect(answer.json()).toMatchObject({ kind: 'forbidden', code: 'access/sign-in-needed' });
  });

  it('with a made-up session cookie is still a stranger', async () => {
    const person = new Person(web);
    person.cookies.set('ocop-session', 'A'.repeat(43));
    expect((await person.get('/nhat-ky')).status).toBe(303);
  });
});

describe('the API', () => {
  it('describes every use case that programs may call', async () => {
    const answer = await new Person(web).get('/api/v1/openapi.json');
    const described = answer.json() as { openapi: string; paths: Record<string, unknown> };
    expect(described.openapi).toBe('3.1.0');
    expect(Object.keys(described.paths)).toContain('/api/v1/ledger/view-ledger');
  });

  it('describes what every operation answers, and every refusal', async () => {
    const { paths } = (await new Person(web).get('/api/v1/openapi.json')).json() as {
      paths: Record<string, Record<string, { responses: Record<string, { $ref?: string; content?: Described }> }>>;
    };
    type Described = Record<string, { schema?: object }>;
    const answers = Object.entries(paths).flatMap(([path, ways]) =>
      Object.entries(ways).flatMap(([way, { responses }]) =>
        Object.entries(responses).map(([status, answer]) => ({ at: `${way} ${path} ${status}`, status, ...answer })),
      ),
    );
    const nothing = answers.filter(
      ({ status, $ref, content }) =>
        status !== '304' && $ref === undefined && Object.values(content ?? { none: {} }).some((one) => !one.schema),
    );
    expect(answers.length).toBeGreaterThan(5_000);
    expect(nothing.map(({ at }) => at)).toEqual([]);
  });

  it('describes the data of the public pages, and of no other page', async () => {
    const { paths } = (await new Person(web).get('/api/v1/openapi.json')).json() as {
      paths: Record<string, { get?: { parameters: { name: string }[] } }>;
    };
    const set = paths['/bo-tieu-chi/{instrument}/{number}.json'];
    expect(set?.get?.parameters.map((one) => one.name)).toEqual(['instrument', 'number']);
    for (const path of ['/bo-tieu-chi/{instrument}.csv', '/index.json', '/don-vi.csv', '/san-pham/{code}.json']) {
      expect(Object.keys(paths)).toContain(path);
    }
    expect(Object.keys(paths)).not.toContain('/nhat-ky.json');
  });

  it('refuses a stranger with kind, code, details and message', async () => {
    const answer = await new Person(web).send('/api/v1/ledger/view-ledger', { method: 'POST', body: '{}' });
    expect(answer.status).toBe(403);
    const body = answer.json() as Record<string, unknown>;
    expect(Object.keys(body).sort()).toEqual(['code', 'details', 'kind', 'message']);
  });
});
