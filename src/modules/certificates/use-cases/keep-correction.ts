// A correction, or a recognition typed by hand, as it is kept: what stood, what is to stand, the signed decision behind it.

import type { z } from 'zod';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { keepFile, optionalCheckedFile } from '#modules/evidence/services.ts';
import type { Product } from '#modules/products/index.ts';
import { optionalDate, optionalText } from '#runner/fields.ts';
import type { Context } from '#runner/use-case.ts';
import {
  type Correction,
  type CorrectionId,
  type CorrectionKind,
  correctionContent,
  factsOf,
  type SuspensionTurn,
} from '../rules/correction.ts';
import type { Recognition } from '../rules/recognition.ts';
import { findOpenCorrection, insertCorrection } from '../store-corrections.ts';

/** The signed decision, as it is typed and sent. */
export const paperShape = {
  paperNumber: optionalText(60),
  paperDate: optionalDate,
  paperBody: optionalText(200),
  file: optionalCheckedFile,
};
export type TypedPaper = z.output<z.ZodObject<typeof paperShape>>;

/** Fields that may be left out by a program: a paper is needed for some changes only. */
export const paperFields = ['paperNumber', 'paperDate', 'paperBody', 'file'] as const;

/** What lacks of the signed decision. */
function paperProblems(paper: TypedPaper, { today }: Pick<Context, 'today'>): readonly FieldProblem[] {
  const missing = paperFields
    .filter((path) => paper[path] == null)
    .map((path): FieldProblem => ({ path, code: 'certificates/signed-decision-missing' }));
  const late = paper.paperDate !== null && paper.paperDate > today;
  return late ? [...missing, { path: 'paperDate', code: 'certificates/day-in-future' }] : missing;
}

type CorrectionToKeep = Pick<Correction, 'draft' | 'termReason' | 'reason' | 'state'> & {
  readonly paper: TypedPaper | null;
  readonly order?: { readonly kind: Exclude<CorrectionKind, 'correct' | 'record'>; readonly turn: SuspensionTurn };
};

/**
 * Proposes it to another officer: with its signed paper, and one at a time for a product. `bodyField`: where the form asks for the body of the
 * decision.
 */
export async function proposeCorrection(
  context: Context,
  held: { readonly before: Recognition | null; readonly product: Product },
  what: Omit<CorrectionToKeep, 'state' | 'paper'> & { readonly paper: TypedPaper },
  bodyField: 'paperBody' | 'issuer' = 'paperBody',
): Promise<Result<CorrectionId>> {
  const lacks = paperProblems(what.paper, context).map((one) =>
    one.path === 'paperBody' ? { ...one, path: bodyField } : one,
  );
  if (lacks.length > 0) return refuse(invalidFields(lacks));
  if ((await findOpenCorrection(context.db, held.product.id)) !== null) {
    return refuse(problem('conflict', 'certificates/correction-open-already'));
  }
  return ok(await keepCorrection(context, held, { ...what, state: 'open' }));
}

/** Keeps it in the transaction and touches it. */
export async function keepCorrection(
  context: Context,
  { before, product }: { readonly before: Recognition | null; readonly product: Product },
  what: CorrectionToKeep,
): Promise<CorrectionId> {
  const { today, now, actor } = context;
  const { paper, order, ...rest } = what;
  const alone = what.state === 'alone';
  const correction: Correction = {
    id: context.newId<'recognition-correction'>(),
    version: 1,
    kind: order?.kind ?? (before === null ? 'record' : 'correct'),
    turn: order?.turn ?? null,
    productId: product.id,
    recognitionId: before?.id ?? null,
    provinceCode: product.provinceCode,
    communeCode: product.communeCode,
    producerId: product.producerId,
    productName: product.name,
    seenVersion: before?.version ?? null,
    factsBefore: before === null ? null : factsOf(before),
    factsAfter: factsOf(what.draft),
    ...rest,
    paperNumber: paper?.paperNumber ?? null,
    paperDate: paper?.paperDate ?? null,
    paperBody: paper?.paperBody ?? null,
    file: paper?.file == null ? null : await keepFile(context, paper.file),
    proposedBy: actor.accountId,
    proposedOn: today,
    decidedBy: alone ? actor.accountId : null,
    decidedOn: alone ? today : null,
    decisionNote: null,
    madeAt: now,
    changedAt: now,
  };
  await insertCorrection(context.db, correction);
  const after = correctionContent(correction);
  context.touch({ kind: 'recognition-correction', id: correction.id, before: null, after });
  return correction.id;
}
