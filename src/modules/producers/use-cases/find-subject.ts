// The producer that an act names by its code, and whom that act therefore concerns.

import type { Subject } from '#access/reach.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import type { Producer } from '../rules/producer.ts';
import { findLiveProducerByCode, findProducerByCode } from '../services.ts';

/** Whom a producer's record belongs to. */
export function subjectOfProducer(producer: Producer): Subject {
  return { provinceCode: producer.provinceCode, communeCode: producer.communeCode, producerId: producer.id };
}

/** The living producer behind a code (of a merged one, its survivor), or the answer of a missing record. */
export async function liveProducer(context: Context, code: string): Promise<Result<Producer>> {
  const found = await findLiveProducerByCode(context.db, code);
  return found === null ? refuse(notFound) : ok(found);
}

/** The subject of an act on a living producer. */
export async function subjectByCode(input: { readonly code: string }, context: Context): Promise<Result<Subject>> {
  const found = await liveProducer(context, input.code);
  return found.ok ? ok(subjectOfProducer(found.value)) : found;
}

/** The record of a code as it stands, merged or not, or the answer of a missing record. */
export async function recordOf(context: Context, code: string): Promise<Result<Producer>> {
  const found = await findProducerByCode(context.db, code);
  return found === null ? refuse(notFound) : ok(found);
}
