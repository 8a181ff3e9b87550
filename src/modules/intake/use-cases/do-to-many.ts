// One confirmation for many dossiers: the act of each is run by itself, in its own transaction, with its own entry in the ledger and
// a command of its own that follows from the form's. Sent twice, each is done once.

import type { Actor } from '#access/actor.ts';
import type { Problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { sha256 } from '#law/sha256.ts';
import type { Ports } from '#runner/ports.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import type { UseCase } from '#runner/use-case.ts';
import { acceptDossier } from './accept-dossier.ts';
import { handToTeam } from './hand-to-team.ts';
import { markReady } from './mark-ready.ts';
import type { ManyAct } from './preview-acts.ts';
import { requestSupplement } from './request-supplement.ts';

/** Who confirms, under which command. */
export interface Confirming {
  readonly ports: Ports;
  readonly actor: Actor;
  readonly commandId: string | null;
}

/**
 * The command of one dossier under the command of the form: always the same for both.
 * @example commandFor(form, dossier) === commandFor(form, dossier)
 */
export function commandFor(commandId: string, dossierId: string): string {
  const hash = sha256(`${commandId} ${dossierId}`);
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

const acts: Readonly<Record<ManyAct, UseCase<unknown, unknown>>> = {
  accept: acceptDossier as UseCase<unknown, unknown>,
  'request-supplement': requestSupplement as UseCase<unknown, unknown>,
  'hand-to-team': handToTeam as UseCase<unknown, unknown>,
  'mark-ready': markReady as UseCase<unknown, unknown>,
};

export interface ManyDone {
  readonly done: readonly string[];
  /** Dossier → why it was not done. */
  readonly refused: Readonly<Record<string, Problem>>;
}

/**
 * Runs the act for each. What is wrong with the form itself (a field that every one would refuse) is refused before anything is
 * done: the first dossier shows it.
 */
export async function doToMany(
  confirming: Confirming,
  act: ManyAct,
  chosen: {
    readonly dossiers: readonly { readonly dossierId: string; readonly version: string | undefined }[];
    readonly more: Readonly<Record<string, unknown>>;
  },
): Promise<Result<ManyDone>> {
  const { ports, actor, commandId } = confirming;
  const done: string[] = [];
  const refused: Record<string, Problem> = {};
  for (const { dossierId, version } of chosen.dossiers) {
    const call = { actor, commandId: commandId === null ? null : commandFor(commandId, dossierId) };
    const answer = await runUseCase(ports, acts[act], { ...chosen.more, dossierId, version }, call);
    if (answer.ok) done.push(dossierId);
    else if (answer.problem.fields !== undefined && done.length === 0) return refuse(answer.problem);
    else refused[dossierId] = answer.problem;
  }
  return ok({ done, refused });
}
