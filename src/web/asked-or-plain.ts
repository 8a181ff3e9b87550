// A question as it stands in an address: what cannot be read is answered with a plain question, and the page says so.

import type { Problem } from '#kernel/problem.ts';
import { ok, type Result } from '#kernel/result.ts';
import type { UseCase } from '#runner/use-case.ts';
import type { PageRequest } from './page.ts';

export interface AskedOrPlain<Output> {
  readonly answer: Output;
  /** What was wrong with the question; the answer is then to the plain one. */
  readonly wrong: Problem | null;
}

/** The answer to a question, or to the plain one where it is invalid. A program, which reads no sentence beside an answer, is refused. */
export async function askedOrPlain<Input, Output>(
  request: Pick<PageRequest, 'run' | 'as'>,
  useCase: UseCase<Input, Output>,
  question: Readonly<Record<string, unknown>>,
  plain: Readonly<Record<string, unknown>>,
): Promise<Result<AskedOrPlain<Output>>> {
  const asked = await request.run(useCase, question);
  if (asked.ok) return ok({ answer: asked.value, wrong: null });
  if (asked.problem.kind !== 'invalid' || request.as !== 'html') return asked;
  const answer = await request.run(useCase, plain);
  return answer.ok ? ok({ answer: answer.value, wrong: asked.problem }) : answer;
}
