// Keys for the tests: what somebody types to make one, and a program that calls with it.

import { randomUUID } from 'node:crypto';
import { useCases } from '#entry/use-cases.ts';
import { makeKeyOver } from '#modules/interface-keys/use-cases/make-key.ts';
import { freshToken, secureRandom, sha256Hex } from '#platform/clock/random.ts';
import type { Answer, Person } from '../support/web.ts';

/** What programs may call. */
export const operations = useCases.map(({ name, kind }) => ({ name, kind }));
export const makeKey = makeKeyOver(operations);

/** A key that somebody asks for, and its secret. */
export function asked(over: Readonly<Record<string, unknown>> = {}) {
  const secret = `ocop_${freshToken(secureRandom)}`;
  const input = {
    name: 'Trục liên thông giả định',
    office: '',
    set: '',
    scopes: ['products:read'],
    endsOn: '31/05/2027',
    addresses: '',
    perMinute: '',
    secretHash: sha256Hex(secret),
    secretStart: secret.slice(0, 9),
    ...over,
  };
  return { secret, input };
}

/** Makes a key on the page as a person would, and answers its secret as the page shows it. */
export async function keyOf(
  person: Person,
  values: Readonly<Record<string, string | readonly string[]>> = {},
): Promise<string> {
  const answer = await makeOnPage(person, values);
  const secret = /ocop_[A-Za-z0-9_-]{43}/.exec(answer.text)?.[0];
  if (secret === undefined) throw new Error(`no key: ${answer.status} ${answer.text.slice(0, 3_000)}`);
  return secret;
}

/** Fills the form of a new key. */
export async function makeOnPage(
  person: Person,
  values: Readonly<Record<string, string | readonly string[]>> = {},
): Promise<Answer> {
  return await person.submit('/quan-tri/khoa-truy-cap/tao', {
    name: 'Trục liên thông giả định',
    scopes: ['products:read'],
    endsOn: '31/05/2027',
    ...values,
  });
}

/** A call as a program makes it: the key and nothing else that a browser would send. */
export async function call(
  program: Person,
  secret: string | null,
  path: string,
  init: { readonly body?: unknown; readonly commandId?: string | null; readonly headers?: Record<string, string> } = {},
): Promise<Answer> {
  const headers: Record<string, string> = {
    'accept-language': 'vi',
    ...(secret === null ? {} : { authorization: `Bearer ${secret}` }),
    ...init.headers,
  };
  if (init.body === undefined) return await program.send(`/api/v1/${path}`, { headers });
  const commandId = init.commandId === undefined ? randomUUID() : init.commandId;
  if (commandId !== null) headers['idempotency-key'] = commandId;
  return await program.send(`/api/v1/${path}`, { method: 'POST', body: JSON.stringify(init.body), headers });
}
