// Every refusal of dump and restore. Sentences: src/texts/*/operations.ts.

import { type Problem, type ProblemKind, problem } from '#kernel/problem.ts';

/** The figures that each sentence needs. */
export interface TransferRefusals {
  'transfer/target-exists': { readonly path: string };
  'transfer/cannot-write': { readonly path: string; readonly reason: string };
  'transfer/no-space': { readonly path: string };
  'transfer/aborted': Readonly<Record<string, never>>;
  'transfer/cannot-read': { readonly path: string; readonly reason: string };
  'transfer/not-a-dump': { readonly path: string };
  'transfer/damaged': { readonly path: string; readonly fault: DamageFault; readonly entry: string | null };
  'transfer/newer-format': { readonly path: string; readonly found: number; readonly known: number };
  'transfer/other-migrations': { readonly missing: readonly string[]; readonly surplus: readonly string[] };
  'transfer/other-columns': { readonly table: string };
  'transfer/not-empty': { readonly tables: readonly { readonly name: string; readonly rows: number }[] };
  'transfer/database-busy': Readonly<Record<string, never>>;
  'transfer/not-equal': { readonly table: string };
}

/** How a dump is damaged: cut off, changed, or holding something that its list does not name. */
export type DamageFault = 'truncated' | 'changed' | 'unlisted' | 'missing';

/** Makes a refusal of dump or restore with exactly the details that its sentence needs. */
export function transferProblem<C extends keyof TransferRefusals>(
  kind: ProblemKind,
  code: C,
  details: TransferRefusals[C],
): Problem {
  return problem(kind, code, { ...details });
}

/** Carries a refusal out of the depth of a stream; caught at the door of dump and restore only. */
export class TransferRefused extends Error {
  readonly problem: Problem;
  constructor(refused: Problem) {
    super(refused.code);
    this.problem = refused;
  }
}

/** Throws when the person has asked to stop. */
export function stopIfAsked(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new TransferRefused(transferProblem('conflict', 'transfer/aborted', {}));
}

/** Turns the file system's and the database's expected troubles into refusals; anything else stays a fault. */
export function refusalOf(error: unknown, path: string): Problem | null {
  if (error instanceof TransferRefused) return error.problem;
  const { code, message } = error as { code?: string; message: string };
  if (code === 'ENOSPC' || code === 'EDQUOT') return transferProblem('unavailable', 'transfer/no-space', { path });
  if (code === '55P03') return transferProblem('conflict', 'transfer/database-busy', {});
  if (['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EISDIR'].includes(code ?? '')) {
    return transferProblem('unavailable', 'transfer/cannot-write', { path, reason: message });
  }
  return null;
}
