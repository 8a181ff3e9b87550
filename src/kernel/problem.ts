// The one shape of every refusal, on screen, in the API and on the command line.

/** How a refusal is answered: 422, 403, 404, 409 and 503 on the web. */
export type ProblemKind = 'invalid' | 'forbidden' | 'not-found' | 'conflict' | 'unavailable';

/** `room/short-reason`; never reused for another meaning. Its sentence lives in `src/texts`. */
export type ProblemCode = `${string}/${string}`;

/** One wrong field: where (dotted path of the input), which rule, and the figures its sentence needs. */
export interface FieldProblem {
  readonly path: string;
  readonly code: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** An expected refusal. `fields` holds every wrong field at once, never only the first. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly code: ProblemCode;
  readonly details: Readonly<Record<string, unknown>>;
  readonly fields?: readonly FieldProblem[];
}

/** Makes a problem. `problem('conflict', 'products/stale-version', { current: 4 })`. */
export function problem(
  kind: ProblemKind,
  code: ProblemCode,
  details: Readonly<Record<string, unknown>> = {},
): Problem {
  return { kind, code, details };
}

/** Makes the refusal of a form or request with every wrong field in it. */
export function invalidFields(fields: readonly FieldProblem[], code: ProblemCode = 'input/invalid'): Problem {
  return { kind: 'invalid', code, details: {}, fields };
}

/** The same refusal with the wrong field named as a form that holds several of them names it; other fields stay as they are. */
export function atPath(refused: Problem, path: string, asNamed: string): Problem {
  if (refused.fields === undefined) return refused;
  return { ...refused, fields: refused.fields.map((one) => (one.path === path ? { ...one, path: asNamed } : one)) };
}
