// Every refusal of the embedded database. Each code has its sentence in src/texts/*/operations.ts; a missing one does
// not compile there.

import { type Problem, type ProblemKind, problem } from '#kernel/problem.ts';

/** The figures that each sentence needs. */
export interface EmbeddedRefusals {
  'embedded/in-use': { readonly pid: number; readonly address: string | null; readonly directory: string };
  'embedded/busy': { readonly pid: number; readonly directory: string };
  'embedded/not-offered': { readonly platform: string };
  'embedded/no-glibc': Readonly<Record<string, never>>;
  'embedded/no-account': { readonly account: string };
  'embedded/account-is-root': { readonly account: string };
  'embedded/account-unnamed': { readonly uid: number };
  'embedded/cannot-write': { readonly directory: string; readonly reason: string };
  'embedded/cannot-reach': { readonly directory: string; readonly blockedAt: string; readonly account: string };
  'embedded/other-owner': { readonly directory: string; readonly owner: number; readonly account: string };
  'embedded/other-version': { readonly directory: string; readonly found: string; readonly wanted: string };
  'embedded/foreign-files': { readonly directory: string };
  'embedded/not-disposable': { readonly directory: string };
  'embedded/not-reaped': { readonly pid: number; readonly directory: string };
  'embedded/start-failed': { readonly output: string; readonly logFile: string };
  'embedded/init-failed': { readonly output: string };
}

/** Makes a refusal of the embedded database with exactly the details that its sentence needs. */
export function embeddedProblem<C extends keyof EmbeddedRefusals & `${string}/${string}`>(
  kind: ProblemKind,
  code: C,
  details: EmbeddedRefusals[C],
): Problem {
  return problem(kind, code, { ...details });
}
