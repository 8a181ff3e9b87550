// What one act would do to each of many chosen dossiers, or why not: asked before anything is done. Changes nothing. The same for
// the letters of open requests, which are only taken.

import { z } from 'zod';
import { isUuid } from '#kernel/ids.ts';
import { type Problem, problem } from '#kernel/problem.ts';
import { ok } from '#kernel/result.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import { listForwarded } from '#modules/dossiers/services.ts';
import { oneOf, optionalText } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { isMet } from '../rules/conditions.ts';
import { roundRefusal, whyNot } from '../rules/readiness.ts';
import { roundKey, roundsOpenTo } from '../rules/terms.ts';
import { findIntakesOf } from '../store.ts';
import { conditionsOf } from './conditions-of-dossier.ts';
import { type IntakeLine, linesOf } from './list-intake.ts';

/** Acts that are done on many at once. */
export const manyActs = ['accept', 'request-supplement', 'hand-to-team', 'mark-ready'] as const;
export type ManyAct = (typeof manyActs)[number];

/** What is done with many: an act on each, or their letters taken together. */
export const manyWork = [...manyActs, 'letters'] as const;
export type ManyWork = (typeof manyWork)[number];

/** The most that are chosen at once. */
export const MOST_AT_ONCE = 100;

export interface PreviewedLine extends IntakeLine {
  /** `null`: the act will be done. */
  readonly not: Problem | null;
  /** Producer or team said that a condition is met which ends the evaluation; asked before the council alone. */
  readonly conditionsMet: boolean;
}

export interface ActsPreview {
  readonly act: ManyWork;
  readonly lines: readonly PreviewedLine[];
  /** Chosen, and nothing here that the reader may see. */
  readonly unknown: number;
  /** Rounds that some of them can still be finished in. */
  readonly rounds: readonly string[];
}

export const previewActs = defineUseCase({
  name: 'intake/preview-acts',
  kind: 'read',
  legalBasis: null,
  input: z.object({
    act: oneOf(manyWork),
    dossierIds: z.array(z.string().max(40)).max(MOST_AT_ONCE),
    round: optionalText(10),
  }),
  async run({ act, dossierIds, round }, context) {
    const ids = [...new Set(dossierIds)].filter(isUuid) as unknown as DossierId[];
    const dossiers = await listForwarded(context.db, { reach: context.reach, ids });
    const intakes = await findIntakesOf(context.db, ids);
    const met = new Set<DossierId>();
    for (const dossier of act === 'mark-ready' ? dossiers : []) {
      if ((await conditionsOf(context.db, dossier)).some(isMet)) met.add(dossier.id);
    }
    const lines = (await linesOf(context, { dossiers, intakes })).map((line): PreviewedLine => {
      if (act === 'letters') {
        return {
          ...line,
          conditionsMet: false,
          not: line.answerBy === null ? problem('conflict', 'intake/no-open-request') : null,
        };
      }
      const asked = round ?? roundsOpenTo(line.proposedOn, context.today).map(roundKey)[0] ?? null;
      const not = whyNot(act, line) ?? (act === 'mark-ready' ? roundRefusal(line, asked, context.today) : null);
      // A reason is given for one dossier: those are taken before the council one by one.
      const ended = met.has(line.dossierId) ? problem('conflict', 'intake/conditions-met-one-by-one') : null;
      return { ...line, not: not ?? ended, conditionsMet: met.has(line.dossierId) };
    });
    // What will be done stands first, the rest under it with its reasons.
    lines.sort((a, b) => Number(a.not !== null) - Number(b.not !== null));
    const rounds = lines
      .filter((line) => line.kind !== 're-evaluation')
      .flatMap((line) => roundsOpenTo(line.proposedOn, context.today).map(roundKey));
    return ok<ActsPreview>({
      act,
      lines,
      unknown: new Set(dossierIds).size - lines.length,
      rounds: [...new Set(rounds)].sort(),
    });
  },
});
