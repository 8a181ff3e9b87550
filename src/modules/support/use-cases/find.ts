// The record that an act names, whom it therefore concerns, and the living producer behind it.

import { covers, reachOf, type Subject } from '#access/reach.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Producer } from '#modules/producers/index.ts';
import { findLiveProducerByCode, findLiveProducerById, findProducerIdsBehind } from '#modules/producers/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import type { SupportRequest, SupportRequestId } from '../rules/request.ts';
import type { Support, SupportId } from '../rules/support.ts';
import { findRequest, findSupport, listSupportOfProducers } from '../store.ts';

type Reading = Pick<Context, 'db'>;

export const subjectOfProducer = ({ provinceCode, communeCode, id }: Producer): Subject => ({
  provinceCode,
  communeCode,
  producerId: id,
});

export async function liveProducer({ db }: Reading, code: string): Promise<Result<Producer>> {
  const found = await findLiveProducerByCode(db, code);
  return found === null ? refuse(notFound) : ok(found);
}

export async function subjectByCode(code: string, context: Reading): Promise<Result<Subject>> {
  const found = await liveProducer(context, code);
  return found.ok ? ok(subjectOfProducer(found.value)) : found;
}

/** Where a record lies, with the producer that its own was merged into. */
async function subjectOf(
  { db }: Reading,
  record: Pick<Support, 'provinceCode' | 'communeCode' | 'producerId'> | null,
): Promise<Result<Subject>> {
  if (record === null) return refuse(notFound);
  const { provinceCode, communeCode, producerId } = record;
  const living = await findLiveProducerById(db, producerId);
  return ok({ provinceCode, communeCode, producerId: living?.id ?? producerId });
}

export const subjectBySupport = async (context: Reading, id: SupportId): Promise<Result<Subject>> =>
  await subjectOf(context, await findSupport(context.db, id));

export const subjectByRequest = async (context: Reading, id: SupportRequestId): Promise<Result<Subject>> =>
  await subjectOf(context, await findRequest(context.db, id));

export async function supportFor({ db }: Reading, id: SupportId): Promise<Result<Support>> {
  const found = await findSupport(db, id);
  return found === null ? refuse(notFound) : ok(found);
}

export async function requestFor({ db }: Reading, id: SupportRequestId): Promise<Result<SupportRequest>> {
  const found = await findRequest(db, id);
  return found === null ? refuse(notFound) : ok(found);
}

/** Everything that a producer got, also under records that were merged into it. */
export async function supportOf({ db }: Reading, producer: Producer): Promise<readonly Support[]> {
  return await listSupportOfProducers(db, await findProducerIdsBehind(db, producer.id));
}

/** Whether the reader's right to an act covers a record. */
export function mayOn(context: Context, name: Parameters<typeof reachOf>[1], subject: Subject): boolean {
  const reach = reachOf(context.actor, name);
  return reach !== null && covers(reach, subject);
}
