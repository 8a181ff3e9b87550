// What a form or a program says about an idea: one schema, every wrong field at once.

import type { z } from 'zod';
import { covers, speaksOnly } from '#access/reach.ts';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { loadProductSets } from '#law/product-sets.ts';
import { mayTakePart, type Place, type Producer } from '#modules/producers/index.ts';
import {
  findLiveProducerByCode,
  findProducerById,
  homeOf,
  type PlaceAnswer,
  readPlace,
} from '#modules/producers/services.ts';
import { optionalDecimal, optionalLines, optionalText, optionalWhole, text } from '#runner/fields.ts';
import type { Context } from '#runner/use-case.ts';
import type { IdeaDraft } from '../rules/idea.ts';

export const ideaShape = {
  name: text(300),
  rawMaterial: text(500),
  rawMaterialArea: optionalText(500),
  capacity: optionalDecimal(0, 1_000_000_000_000),
  capacityUnit: optionalText(40),
  setNumber: optionalWhole(1, 26),
  story: optionalLines(4_000),
  /** Permanent code of the producer; empty: who has the idea is none yet. */
  producerCode: optionalText(20),
  proposerName: optionalText(200),
  commune: optionalText(200),
  placeText: optionalText(300),
} as const;
export type IdeaInput = z.output<z.ZodObject<typeof ideaShape>>;

/** The producer that is meant: the one named, or the only one that the person speaks for. */
async function producerMeant(given: Partial<IdeaInput>, { db, reach }: Context): Promise<Producer | null> {
  const [only] = reach.producerIds;
  const isOnly = speaksOnly(reach) && reach.producerIds.length === 1 && only !== undefined;
  const code = given.producerCode ?? null;
  const named =
    code !== null ? await findLiveProducerByCode(db, code) : isOnly ? await findProducerById(db, only) : null;
  if (named === null || named.status !== 'active') return null;
  const { provinceCode, communeCode, id: producerId } = named;
  return covers(reach, { provinceCode, communeCode, producerId }) ? named : null;
}

async function problemsOf(
  given: Partial<IdeaInput>,
  producer: Producer | null,
  { reach }: Context,
): Promise<readonly FieldProblem[]> {
  const problems: FieldProblem[] = [];
  if (producer === null && given.producerCode != null) {
    problems.push({ path: 'producerCode', code: 'ideas/no-such-producer' });
  } else if (producer === null && speaksOnly(reach)) {
    problems.push({ path: 'producerCode', code: 'ideas/own-producer-needed' });
  } else if (producer === null && given.proposerName === null) {
    problems.push({ path: 'proposerName', code: 'ideas/who-needed' });
  }
  const set = given.setNumber == null ? undefined : (await loadProductSets()).set(given.setNumber);
  if (producer !== null && set !== undefined && !mayTakePart(producer.producerType, set.sector)) {
    problems.push({ path: 'setNumber', code: 'products/type-not-in-sector' });
  }
  if (given.capacity != null && given.capacityUnit === null) {
    problems.push({ path: 'capacityUnit', code: 'ideas/unit-needed' });
  }
  return problems;
}

/** The commune as typed; without one, the producer's, or the one that the person works in. */
async function placeOf(given: IdeaInput, producer: Producer | null, context: Context): Promise<PlaceAnswer> {
  const { reach, today } = context;
  const { commune, placeText } = given;
  if (commune === null && producer !== null && producer.communeCode !== null) {
    const { provinceCode, communeCode, oldCommuneCode } = producer;
    return { ok: true, place: { provinceCode, communeCode, oldCommuneCode, placeText } };
  }
  const home = await homeOf(reach);
  const near = producer !== null && speaksOnly(reach) ? { ...home, provinceCode: producer.provinceCode } : home;
  return await readPlace({ commune, provinceCode: null, placeText }, near, today, null);
}

function placeProblem(place: Place, producer: Producer | null, { reach }: Context): string | null {
  const { provinceCode, communeCode } = place;
  if (communeCode === null) return 'required';
  if (!covers(reach, { provinceCode, communeCode, producerId: producer?.id ?? null }))
    return 'producers/place-elsewhere';
  const isElsewhere = speaksOnly(reach) && producer?.communeCode !== communeCode;
  return isElsewhere ? 'products/place-of-producer' : null;
}

/** What else is wrong where the schema refuses. */
export async function alsoWrong(read: Partial<IdeaInput>, context: Context): Promise<readonly FieldProblem[]> {
  return await problemsOf(read, await producerMeant(read, context), context);
}

/** The idea that the input makes, or every field that cannot be. */
export async function readIdea(given: IdeaInput, context: Context): Promise<Result<IdeaDraft>> {
  const producer = await producerMeant(given, context);
  const place = await placeOf(given, producer, context);
  // Who speaks for producers is asked for one first; the place is the producer's.
  const isUnnamed = speaksOnly(context.reach) && producer === null;
  const ofPlace = place.ok || isUnnamed ? [] : place.fields;
  const problems = [...ofPlace, ...(await problemsOf(given, producer, context))];
  const wrong = place.ok && !isUnnamed ? placeProblem(place.place, producer, context) : null;
  if (wrong !== null) problems.push({ path: 'commune', code: wrong });
  if (!place.ok || problems.length > 0) return refuse(invalidFields(problems));
  const { producerCode: _producer, commune: _commune, proposerName, ...said } = given;
  const { provinceCode, communeCode, oldCommuneCode, placeText } = place.place;
  return ok({
    ...said,
    ...{ provinceCode, oldCommuneCode, placeText },
    communeCode: communeCode ?? '',
    producerId: producer?.id ?? null,
    proposerName: producer === null ? proposerName : null,
  });
}
