// Every refusal of bundle and upgrade. Sentences: src/texts/*/operations.ts.

import { type Problem, type ProblemKind, problem } from '#kernel/problem.ts';

/** The figures that each sentence needs. */
export interface OperationsRefusals {
  'bundle/not-built': { readonly missing: readonly string[] };
  'bundle/package-missing': { readonly name: string; readonly wantedBy: string };
  'bundle/target-exists': { readonly path: string };
  'bundle/cannot-write': { readonly path: string; readonly reason: string };
  'bundle/not-a-bundle': { readonly path: string; readonly reason: string };
  'bundle/damaged': { readonly path: string; readonly wrong: readonly string[] };
  'bundle/other-platform': { readonly found: string; readonly here: string };
  'bundle/other-node': { readonly needed: string; readonly here: string };
  'upgrade/not-installed-so': { readonly checkout: string; readonly base: string };
  'upgrade/same-version': { readonly release: string };
  'upgrade/data-inside': { readonly path: string };
  'upgrade/server-running': { readonly address: string | null };
  'upgrade/dump-refused': { readonly reason: string };
  'upgrade/went-back': UpgradeFailure & { readonly dump: string };
  'upgrade/not-gone-back': UpgradeFailure & { readonly dump: string; readonly reason: string };
}

/** At which step an upgrade failed, and what that step said. */
export interface UpgradeFailure {
  readonly step: 'migrate' | 'health' | 'switch';
  readonly output: string;
}

/** Makes a refusal of bundle or upgrade with exactly the details that its sentence needs. */
export function operationsProblem<C extends keyof OperationsRefusals>(
  kind: ProblemKind,
  code: C,
  details: OperationsRefusals[C],
): Problem {
  return problem(kind, code, { ...details });
}
