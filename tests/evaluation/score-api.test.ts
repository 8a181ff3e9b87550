// POST /api/v1/score as a program calls it: what it answers is what its description says, and what it does not take is refused by
// the status that says why.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Described, misfits, type Schemas } from '../api-answers/misfits.ts';
import { workedRequest } from '../law/scoring/worked-example.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb, Person } from '../support/web.ts';

let house: TestHouse;
let program: Person;
beforeAll(async () => {
  house = await freshHouse();
  program = new Person(openWeb(house.ports));
});
afterAll(() => house.close());

const post = (body: string, type: string | null = 'application/json') =>
  program.send('/api/v1/score', { method: 'POST', body, headers: type === null ? {} : { 'content-type': type } });

describe('POST /api/v1/score', () => {
  test('answers as its description says, whatever the answer holds', async () => {
    const api = (await program.get('/api/v1/openapi.json')).json() as {
      paths: Record<
        string,
        { post: { responses: Record<string, { content: Record<string, { schema: Described }> }> } }
      >;
      components: { schemas: Schemas };
    };
    const { schemas } = api.components;
    const described = api.paths['/api/v1/score']?.post.responses;
    const schema = described?.['200']?.content['application/json']?.schema ?? {};
    expect(Object.keys(described ?? {})).toEqual(expect.arrayContaining(['413', '415', '422']));
    expect(misfits({ set: 1 }, schema, schemas)).not.toEqual([]);
    const water = { set: '26-2026/16', asOf: '2026-06-15', sheets: [{ by: 'm1', choices: { '1.1': 1 } }] };
    for (const request of [
      workedRequest,
      { ...workedRequest, conditions: { L1: true } },
      { ...workedRequest, minima: 'finding', findings: { '1.5': 2 } },
      water,
    ]) {
      const answer = await post(JSON.stringify(request));
      expect(answer.status).toBe(200);
      expect(misfits(answer.json(), schema, schemas)).toEqual([]);
    }
  });

  test('takes no more than it says, and says so', async () => {
    const answer = await post(JSON.stringify({ ...workedRequest, more: 'á'.repeat(600_000) }));
    expect([answer.status, answer.json()]).toEqual([413, expect.objectContaining({ code: 'web/body-too-large' })]);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp'])(
    'does not guess at a body of %s',
    async (type) => {
      const answer = await post(JSON.stringify(workedRequest), type);
      expect([answer.status, answer.json()]).toEqual([415, expect.objectContaining({ code: 'web/not-json-type' })]);
    },
  );

  test.each(['application/json; charset=utf-8', 'application/vnd.ocop+json', 'APPLICATION/JSON'])(
    'takes JSON called %s',
    async (type) => {
      expect((await post(JSON.stringify(workedRequest), type)).status).toBe(200);
    },
  );

  test('says that a body is no JSON', async () => {
    const answer = await post('{"set":');
    expect([answer.status, answer.json()]).toEqual([422, expect.objectContaining({ code: 'web/not-json' })]);
  });
});
