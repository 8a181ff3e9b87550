// Holds every answer that the operations give in a test against its description, whoever asks: a page, a program, the test itself. Every house of
// the tests does so (`tests/support/database.ts`) and says at its end in which field of which operation an answer was another.

import { pages } from '#entry/pages.ts';
import { useCases } from '#entry/use-cases.ts';
import type { AnyUseCase } from '#web/api.ts';
import { type ApiAnswers, readApiAnswers } from '#web/api-answers.ts';
import type { AnyPage } from '#web/page.ts';
import { type Described, misfits, type Schemas } from './misfits.ts';

export interface Watch {
  /** Operations that answered, by how often. */
  readonly answered: ReadonlyMap<string, number>;
  /** Each operation and field in which an answer was not as described, once. */
  readonly misfits: ReadonlySet<string>;
}

type Writable<Thing> = { -readonly [Key in keyof Thing]: Thing[Key] };

let watching: Promise<Watch> | undefined;

/** Watches all answers of this process from the first call on. */
export function watchAnswers(): Promise<Watch> {
  watching ??= readApiAnswers().then(watch);
  return watching;
}

function watch(described: ApiAnswers): Watch {
  const schemas = described.schemas as Schemas;
  const answered = new Map<string, number>();
  const found = new Set<string>();
  const look = (operation: string, schema: unknown, told: unknown): void => {
    answered.set(operation, (answered.get(operation) ?? 0) + 1);
    const value: unknown = JSON.parse(JSON.stringify(told ?? null));
    const wrong = schema === undefined ? [' is not described'] : misfits(value, schema as Described, schemas);
    for (const one of wrong) found.add(`${operation}: ${one.replace(/\[\d+\]/g, '[]')}`);
  };
  for (const useCase of useCases as readonly Writable<AnyUseCase>[]) {
    const { run, json } = useCase;
    const name = useCase.apiPath ?? useCase.name;
    useCase.run = async (input, context) => {
      const answer = await run.call(useCase, input, context);
      if (answer.ok) look(name, described.useCases[name], json === undefined ? answer.value : json(answer.value));
      return answer;
    };
  }
  for (const page of pages as readonly Writable<AnyPage>[]) {
    const { json } = page;
    const schema = described.pages[page.path];
    if (json === undefined || schema === undefined) continue;
    page.json = (data, request) => {
      const told = json.call(page, data, request);
      look(page.path, schema, typeof told === 'string' ? JSON.parse(told) : told);
      return told;
    };
  }
  return { answered, misfits: found };
}
