// What every operation answers, as JSON Schema: drawn from the types of the program (`npm run docs`), read when somebody asks for the
// description of the API and not before.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

type Schemas = Readonly<Record<string, unknown>>;

export interface ApiAnswers {
  /** By the address of the use case below `/api/v1/`. */
  readonly useCases: Schemas;
  /** By the path of the page: what it answers with `.json`. */
  readonly pages: Schemas;
  /** Types that have a name, each once. */
  readonly schemas: Schemas;
}

/** Reads the drawn answers; they lie beside this program. */
export async function readApiAnswers(): Promise<ApiAnswers> {
  return JSON.parse(await readFile(join(import.meta.dirname, 'api-answers.json'), 'utf8')) as ApiAnswers;
}
