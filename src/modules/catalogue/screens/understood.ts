// A read that is asked in an address: what it does not understand there is left out and named, never a refusal of the page. A program, which
// reads no sentence beside the answer, is refused.

import type { FieldProblem } from '#kernel/problem.ts';
import type { Result } from '#kernel/result.ts';
import type { UseCase } from '#runner/use-case.ts';
import type { PageRequest } from '#web/page.ts';

interface Understood<Output> {
  readonly answer: Result<Output>;
  /** What was asked, without what was not understood. */
  readonly asked: Readonly<Record<string, string>>;
  readonly wrong: readonly FieldProblem[];
}

/** Asks until nothing is left that is not understood: the shape of a field is looked at before what it says. */
export async function understood<Input, Output>(
  request: PageRequest,
  useCase: UseCase<Input, Output>,
  question: Readonly<Record<string, string>>,
): Promise<Understood<Output>> {
  const asked = { ...question };
  const wrong: FieldProblem[] = [];
  let answer = await request.run(useCase, asked);
  if (request.as !== 'html') return { answer, asked, wrong };
  while (!answer.ok && answer.problem.fields?.some(({ path }) => asked[path] !== undefined)) {
    for (const field of answer.problem.fields) {
      wrong.push(field);
      delete asked[field.path];
    }
    answer = await request.run(useCase, asked);
  }
  return { answer, asked, wrong };
}
