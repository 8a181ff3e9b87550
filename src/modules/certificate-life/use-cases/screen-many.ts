// One confirmation for many products: first what would be done to each or why not; then the act of each by itself, in its own transaction,
// with its own entry in the ledger and a command of its own that follows from the form's. Sent twice, each is done once.

import { z } from 'zod';
import type { Actor } from '#access/actor.ts';
import { covers, reachOf } from '#access/reach.ts';
import { type Problem, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { commandFor } from '#modules/intake/services.ts';
import { findLiveProductByCode } from '#modules/products/services.ts';
import { oneOf } from '#runner/fields.ts';
import type { Ports } from '#runner/ports.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { defineUseCase, type UseCase } from '#runner/use-case.ts';
import { screeningChoices } from '../rules/screening.ts';
import { chooseScreening, inviteProducer } from './screening-acts.ts';
import { type ScreenLine, screenLines } from './view-screening.ts';

/** What is done with many: a choice with one reason, or an invitation. */
export const manyWork = [...screeningChoices, 'invite'] as const;
export type ManyWork = (typeof manyWork)[number];

/** The most that are chosen at once. */
export const MOST_AT_ONCE = 200;

export interface PreviewedLine extends ScreenLine {
  /** `null`: it will be done. */
  readonly not: Problem | null;
}

function whyNot(work: ManyWork, line: ScreenLine): Problem | null {
  if (work !== 'invite') return null;
  if (line.inHand) return problem('conflict', 'certificate-life/dossier-in-hand');
  return ['expiring', 'extended', 'expired'].includes(line.status.status)
    ? null
    : problem('conflict', 'certificate-life/nothing-to-invite-to');
}

export const previewScreening = defineUseCase({
  name: 'certificate-life/view-screening',
  kind: 'read',
  legalBasis: null,
  input: z.object({ work: oneOf(manyWork), codes: z.array(z.string().max(20)).max(MOST_AT_ONCE) }),
  async run({ work, codes }, context) {
    const reach = reachOf(context.actor, 'certificate-life/choose-screening');
    const products = [];
    for (const code of new Set(codes)) {
      const product = await findLiveProductByCode(context.db, code);
      if (product !== null && reach !== null && covers(reach, product)) products.push(product);
    }
    const lines = (await screenLines(context, products, false, [])).map(
      (line): PreviewedLine => ({ ...line, not: whyNot(work, line) }),
    );
    lines.sort((a, b) => Number(a.not !== null) - Number(b.not !== null));
    return ok({ work, lines, unknown: new Set(codes).size - lines.length });
  },
});

/** Who confirms, under which command. */
export interface Confirming {
  readonly ports: Ports;
  readonly actor: Actor;
  readonly commandId: string | null;
}

export interface ManyDone {
  readonly done: readonly string[];
  readonly refused: Readonly<Record<string, Problem>>;
}

/** Runs the act for each; what is wrong with the form itself is refused before anything is done. */
export async function screenMany(
  { ports, actor, commandId }: Confirming,
  work: ManyWork,
  codes: readonly string[],
  more: Readonly<Record<string, unknown>>,
): Promise<Result<ManyDone>> {
  const done: string[] = [];
  const refused: Record<string, Problem> = {};
  const act = (work === 'invite' ? inviteProducer : chooseScreening) as UseCase<unknown, unknown>;
  for (const code of codes) {
    const call = { actor, commandId: commandId === null ? null : commandFor(commandId, code) };
    const input =
      work === 'invite'
        ? { respondBy: more['respondBy'], respondByMeant: more['respondByMeant'], code }
        : { reason: more['reason'], choice: work, code };
    const answer = await runUseCase(ports, act, input, call);
    if (answer.ok) done.push(code);
    else if (answer.problem.fields !== undefined && done.length === 0) return refuse(answer.problem);
    else refused[code] = answer.problem;
  }
  return ok({ done, refused });
}
