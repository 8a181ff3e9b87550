// What a program sends that changes a whole record: every field of the use case, those it does not name empty.

import type { z } from 'zod';

/** The body with every further field of the use case as `null`. */
export function wholeInput(useCase: { readonly input: unknown }, body: Readonly<Record<string, unknown>>) {
  const fields = Object.keys((useCase.input as z.ZodObject).shape);
  return { ...Object.fromEntries(fields.map((field) => [field, null])), ...body };
}
