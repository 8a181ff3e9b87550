// Another officer than who proposed a correction confirms it or refuses it with a reason; who proposed it may take it back.

import { z } from 'zod';
import { type HolderOfRight, othersWhoMay } from '#access/holders-of-right.ts';
import { covers, reachOf } from '#access/reach.ts';
import { findDisplayNames } from '#access/store-accounts.ts';
import type { RecognitionId } from '#kernel/ids.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Product } from '#modules/products/index.ts';
import { findProductById } from '#modules/products/services.ts';
import { id, oneOf, optionalLines, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type Correction, type CorrectionId, correctionContent, decidesCorrection } from '../rules/correction.ts';
import { mayHappen } from '../rules/lifecycle.ts';
import { statusOn } from '../rules/status.ts';
import { turnRecognition } from '../services.ts';
import { findRecognitionRow } from '../store.ts';
import { findCorrection, listCorrections, updateCorrection } from '../store-corrections.ts';
import { correctionFault } from './check-correction.ts';
import { writeDraft } from './correct-recognition.ts';
import { insertTyped, recordFault } from './record-recognition.ts';

const correctionId = id<'recognition-correction'>();

async function subjectOf(input: { readonly correctionId: CorrectionId }, { db }: Pick<Context, 'db'>) {
  const found = await findCorrection(db, input.correctionId);
  if (found === null) return refuse(notFound);
  const { provinceCode, communeCode, producerId } = found;
  return ok({ provinceCode, communeCode, producerId });
}

export const decideCorrection = defineUseCase({
  name: 'certificates/decide-correction',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 4 khoản 1 và 3',
  input: z.object({
    correctionId,
    version,
    decision: oneOf(['confirmed', 'refused', 'taken-back']),
    note: optionalLines(2_000),
  }),
  subject: (input, context) => subjectOf(input, context),
  async run(input, context) {
    const { db, today, now, actor } = context;
    const before = await findCorrection(db, input.correctionId);
    if (before === null) return refuse(notFound);
    if (before.version !== input.version) {
      return refuse(problem('conflict', 'records/changed-meanwhile', { current: correctionContent(before) }));
    }
    const who = decidesCorrection(before, actor.accountId);
    if (who === 'not-now') return refuse(problem('conflict', 'certificates/correction-decided-already'));
    const back = input.decision === 'taken-back';
    if (who === 'own' && !back) return refuse(problem('forbidden', 'certificates/proposer-does-not-correct'));
    if (who === 'yes' && back) return refuse(problem('forbidden', 'certificates/not-your-correction'));
    if (input.decision === 'refused' && input.note === null) {
      return refuse(invalidFields([{ path: 'note', code: 'certificates/refusal-without-reason' }]));
    }
    const product = await findProductById(db, before.productId);
    if (product === null) return refuse(notFound);
    const written = input.decision === 'confirmed' ? await write(context, before, product) : ok(before.recognitionId);
    if (!written.ok) return written;
    const changes = {
      recognitionId: written.value,
      state: input.decision,
      decidedBy: actor.accountId,
      decidedOn: today,
      decisionNote: input.note,
      changedAt: now,
    };
    if (!(await updateCorrection(db, before, changes))) return refuse(problem('conflict', 'records/changed-meanwhile'));
    const after: Correction = { ...before, ...changes, version: before.version + 1 };
    const [was, is] = [correctionContent(before), correctionContent(after)];
    context.touch({ kind: 'recognition-correction', id: before.id, before: was, after: is });
    return ok({
      correctionId: before.id,
      decision: input.decision,
      code: product.code,
      recognitionId: written.value,
    });
  },
});

/** Does what was proposed, if it can still be done; answers the recognition. */
async function write(context: Context, proposed: Correction, product: Product): Promise<Result<RecognitionId>> {
  const { kind, draft, turn, termReason, reason, recognitionId, seenVersion } = proposed;
  const outdated = refuse(problem('conflict', 'certificates/correction-outdated'));
  const word = { termConfirmed: termReason !== null, termReason };
  if (recognitionId === null) {
    if ((await recordFault(context, product, draft, word)) !== null) return outdated;
    return ok((await insertTyped(context, product, draft, termReason)).id);
  }
  const before = await findRecognitionRow(context.db, recognitionId);
  // What was typed over something else is not put over what stands now.
  if (before === null || before.version !== seenVersion) return outdated;
  if (turn !== null) {
    const act = kind === 'suspend' ? 'suspend' : 'lift-suspension';
    if (!mayHappen(statusOn(before, context.today).status, act)) return outdated;
    const day = kind === 'suspend' ? 'suspensionRecordedOn' : 'suspensionEndRecordedOn';
    const turned = await turnRecognition(context.db, before.id, { ...turn, [day]: context.today }, context.now);
    if (turned === null) return outdated;
    context.touch(...turned.touched);
    return ok(recognitionId);
  }
  if ((await correctionFault(context, { before, product }, 'correct', draft, word)) !== null) return outdated;
  const done = await writeDraft(context, { before, product }, draft, { correctionReason: reason, termReason });
  return done.ok ? ok(recognitionId) : done;
}

const MOST = 500;

export const listCorrectionsOf = defineUseCase({
  name: 'certificates/list-corrections',
  kind: 'read',
  legalBasis: null,
  input: z.object({ which: oneOf(['open', 'ended']).optional() }),
  async run({ which = 'open' }, { db, reach }) {
    return ok({ which, corrections: await listCorrections(db, reach, which === 'open', MOST) });
  },
});

/** One correction with the people and the product behind it. */
export interface CorrectionView {
  readonly correction: Correction;
  readonly code: string;
  readonly proposer: string | null;
  readonly decider: string | null;
  readonly decide: 'yes' | 'own' | 'not-now' | 'not-yours';
  /** Who may confirm it, while it is open: never who proposed it. */
  readonly confirmers: readonly HolderOfRight[];
  /** The recognition was changed after this was proposed: it can only be refused or taken back. */
  readonly outdated: boolean;
}

export const viewCorrection = defineUseCase({
  name: 'certificates/list-corrections',
  kind: 'read',
  legalBasis: null,
  input: z.object({ correctionId }),
  subject: (input, context) => subjectOf(input, context),
  async run(input, context) {
    const correction = await findCorrection(context.db, input.correctionId);
    if (correction === null) return refuse(notFound);
    const product = await findProductById(context.db, correction.productId);
    if (product === null) return refuse(notFound);
    const { recognitionId } = correction;
    const now = recognitionId === null ? null : await findRecognitionRow(context.db, recognitionId);
    const { provinceCode, communeCode, producerId, proposedBy, decidedBy, state, seenVersion } = correction;
    const { today } = context;
    const reach = reachOf(context.actor, 'certificates/decide-correction');
    const mine = reach !== null && covers(reach, { provinceCode, communeCode, producerId });
    const names = await findDisplayNames(context.db, [proposedBy, decidedBy]);
    const decide = decidesCorrection(correction, context.actor.accountId);
    return ok<CorrectionView>({
      correction,
      code: product.code,
      proposer: names.get(proposedBy) ?? null,
      decider: names.get(decidedBy) ?? null,
      decide: decide === 'not-now' || mine ? decide : 'not-yours',
      confirmers:
        state === 'open'
          ? await othersWhoMay(context.db, 'certificates/decide-correction', { provinceCode, today, but: proposedBy })
          : [],
      outdated: state === 'open' && now !== null && now.version !== seenVersion,
    });
  },
});
