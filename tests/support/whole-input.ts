// What a program sends that changes a whole record: every field of the use case, those it does not name empty.

import type { z } from 'zod';
import type { Person } from './web.ts';

/** The body with every further field of the use case as `null`. */
export function wholeInput(useCase: { readonly input: unknown }, body: Readonly<Record<string, unknown>>) {
  const fields = Object.keys((useCase.input as z.ZodObject).shape);
  return { ...Object.fromEntries(fields.map((field) => [field, null])), ...body };
}

/** Sends an act as a program does that runs in the person's browser. */
export async function sendAct(person: Person, useCase: { readonly name: string }, body: unknown) {
  return await person.send(`/api/v1/${useCase.name}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
      'sec-fetch-site': 'same-origin',
      origin: 'http://127.0.0.1:8080',
    },
  });
}
