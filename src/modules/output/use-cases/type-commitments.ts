// Types what a ranked dossier on paper promised, once: criteria with their options, capacity, raw material and the rest, with its source. A
// later saving stands beside the earlier ones. Where the dossier is in the system, nothing is typed (26/2026/QĐ-TTg, Art. 9).

import { z } from 'zod';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { compileSet, fittingAnswers, sheetAddress } from '#modules/evaluation/index.ts';
import { lockProducts } from '#modules/products/services.ts';
import {
  optionalDate,
  optionalDecimal,
  optionalLines,
  optionalText,
  optionalWhole,
  text,
  whole,
} from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { commitmentsOf } from '../commitments-of.ts';
import type { TypedSheet } from '../rules/typed-sheet.ts';
import { findSheets, insertSheet } from '../store.ts';
import { placeOf, productFor, subjectByCode } from './find-product.ts';

/** Answers by criterion as a form or a program sends them: `{ "1.1": "3" }`. */
const answers = z
  .record(z.string(), z.string())
  .optional()
  .meta({ type: 'object', additionalProperties: { type: 'string' } });

const shape = {
  productCode: text(20),
  /** How many savings the form stood on; 0 before the first. */
  seen: whole(0, 1_000_000),
  source: text(300),
  receivedOn: optionalDate,
  setId: optionalText(20),
  answers,
  capacity: optionalDecimal(0, 1_000_000_000_000),
  capacityUnit: optionalText(60),
  rawMaterial: optionalLines(2_000),
  rawMaterialArea: optionalText(500),
  workers: optionalWhole(0, 100_000),
  environment: optionalLines(2_000),
  places: optionalLines(2_000),
} as const;
type Input = z.output<z.ZodObject<typeof shape>>;

function wrongFields(read: Partial<Input>): readonly FieldProblem[] {
  return read.capacity != null && read.capacityUnit === null
    ? [{ path: 'capacityUnit', code: 'output/unit-needed' }]
    : [];
}

/** The answers that fit the set, as an address writes them. */
async function sheetOf(setId: string | null, given: Input['answers']): Promise<string | null> {
  if (setId === null) return '';
  const set = await findCriteriaSet(setId);
  if (set === null) return null;
  const compiled = compileSet(set);
  return sheetAddress(compiled, fittingAnswers(compiled, Object.entries(given ?? {})));
}

export const typeCommitments = defineUseCase({
  name: 'output/type-commitments',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 9; Phụ lục III, Mẫu số 02',
  wholeRecordBut: ['answers'],
  input: z.object(shape),
  alsoWrong: async (read) => wrongFields(read),
  subject: (input, context) => subjectByCode(input.productCode, context),
  async run(input, context) {
    const { db, today, actor, now } = context;
    const found = await productFor(input.productCode, context);
    if (!found.ok) return found;
    const product = found.value;
    const place = placeOf(product);
    if (place === null) return refuse(problem('conflict', 'output/no-producer'));
    await lockProducts(db, [product.id]);
    const known = await commitmentsOf(db, product.id, today);
    if (known?.from === 'dossier') return refuse(problem('conflict', 'output/dossier-is-here'));
    const [last] = await findSheets(db, product.id);
    if ((last?.ordinal ?? 0) !== input.seen) return refuse(problem('conflict', 'output/typed-meanwhile'));
    const sheet = await sheetOf(input.setId, input.answers);
    const { capacity, capacityUnit, rawMaterial, rawMaterialArea, workers, environment } = input;
    const said = [capacity, rawMaterial, rawMaterialArea, workers, environment, input.places, sheet || null];
    const problems = [
      ...wrongFields(input),
      ...(sheet === null ? [{ path: 'setId', code: 'not-an-option' }] : []),
      ...(said.every((one) => one === null) ? [{ path: 'capacity', code: 'output/nothing-typed' }] : []),
    ];
    if (problems.length > 0) return refuse(invalidFields(problems));
    const typed: TypedSheet = {
      id: context.newId<'output-sheet'>(),
      ordinal: input.seen + 1,
      source: input.source,
      receivedOn: input.receivedOn,
      setId: input.setId,
      answers: sheet ?? '',
      ...{ capacity, capacityUnit, rawMaterial, rawMaterialArea, workers, environment },
      places: (input.places ?? '').split('\n').filter((line) => line !== ''),
      madeBy: actor.accountId,
      madeByName: actor.displayName,
      madeAt: now,
    };
    await insertSheet(db, { ...typed, ...place });
    context.touch({ kind: 'output-sheet', id: typed.id, before: last ?? null, after: typed });
    return ok({ ordinal: typed.ordinal, product: product.name });
  },
});
