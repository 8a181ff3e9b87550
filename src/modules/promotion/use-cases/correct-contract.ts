// A contract that was written down by mistake: read on its own, set right or dropped, each with the reason, while the account of its event is open.
// What it said before, and what counts no more, stay readable.

import { z } from 'zod';
import { addMonths } from '#kernel/calendar.ts';
import type { ProductId } from '#kernel/ids.ts';
import { only } from '#kernel/only.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { isSentence, notASentence } from '#kernel/sentence.ts';
import { findLiveProducersByIds } from '#modules/producers/services.ts';
import { findProductsByIds } from '#modules/products/services.ts';
import { id, text, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { eventMay, stateOn, type TradeEvent } from '../rules/event.ts';
import type { ContractContent, TradeContract } from '../rules/participation.ts';
import { findEventRow, findParticipation } from '../store.ts';
import {
  findContracts,
  findLeadRow,
  listContracts,
  listFollowUpsOf,
  listSteps,
  updateContract,
  updateFollowUp,
} from '../store-market.ts';
import { eventFor, mayDo, placeOf } from './find-event.ts';
import { contentOf, contractShape, wrongFields } from './record-contract.ts';

type ContractId = TradeContract['id'];
type Reading = Pick<Context, 'db'>;
const key = { contractId: id<'trade-contract'>() };

/** The contract, where it still counts. */
async function standing(contractId: ContractId, { db }: Reading): Promise<Result<TradeContract>> {
  const [found] = await findContracts(db, [contractId]);
  return found === undefined || found.droppedReason !== null ? refuse(notFound) : ok(found);
}

async function subjectOf(contractId: ContractId, { db }: Reading) {
  const [found] = await findContracts(db, [contractId]);
  return found === undefined ? refuse(notFound) : ok(placeOf(found));
}

/** The contract to be changed: the account of its event must be open. */
async function openContract(
  contractId: ContractId,
  context: Context,
): Promise<Result<{ readonly contract: TradeContract; readonly event: TradeEvent | null }>> {
  const found = await standing(contractId, context);
  if (!found.ok) return found;
  const contract = found.value;
  if (contract.eventId === null) return ok({ contract, event: null });
  const event = await eventFor('contract', contract.eventId, context);
  return event.ok ? ok({ contract, event: event.value }) : event;
}

const contentOfContract = (contract: ContractContent): ContractContent =>
  only(contract, 'productIds', 'kind', 'buyer', 'valueVnd', 'signedOn', 'words', 'confirmed');

/** Whether two contents say the same; that a doubt was confirmed says nothing more. */
const isSame = (a: ContractContent, b: ContractContent): boolean =>
  JSON.stringify({ ...contentOfContract(a), productIds: a.productIds.toSorted(), confirmed: null }) ===
  JSON.stringify({ ...contentOfContract(b), productIds: b.productIds.toSorted(), confirmed: null });

export interface ContractView {
  readonly contract: TradeContract;
  readonly origin: { readonly kind: 'event' | 'lead'; readonly id: string; readonly name: string };
  readonly producerName: string;
  /** Products that it may name: what the producer came with, or was passed for, and what it names already. */
  readonly products: readonly { readonly id: ProductId; readonly name: string }[];
  /** The account is open, and the person keeps it. */
  readonly may: boolean;
}

/** Where a contract came from, what the producer came with, and whether that is open. */
async function originOf(contract: TradeContract, { db, today }: Context) {
  const { eventId, leadId, producerId } = contract;
  const event = eventId === null ? null : await findEventRow(db, eventId);
  const lead = leadId === null || event !== null ? null : await findLeadRow(db, leadId);
  if (event !== null) {
    const part = await findParticipation(db, event.id, producerId);
    const isOpen = eventMay(stateOn(event, today), 'contract');
    const origin = { kind: 'event', id: event.id, name: event.name } as const;
    return { origin, isOpen, productIds: part?.productIds ?? [] };
  }
  if (lead === null) return null;
  const own = (await listSteps(db, [lead.id])).filter((one) => one.producerId === producerId);
  const origin = { kind: 'lead', id: lead.id, name: lead.buyer } as const;
  return { origin, isOpen: true, productIds: own.flatMap((one) => one.productIds) };
}

export const viewContract = defineUseCase({
  name: 'promotion/view-contract',
  kind: 'read',
  legalBasis: null,
  input: z.object(key),
  subject: ({ contractId }, context) => subjectOf(contractId, context),
  async run({ contractId }, context) {
    const { db } = context;
    const [contract] = await findContracts(db, [contractId]);
    const from = contract === undefined ? null : await originOf(contract, context);
    if (contract === undefined || from === null) return refuse(notFound);
    const { origin, isOpen } = from;
    const ids = [...new Set([...from.productIds, ...contract.productIds])];
    const producers = await findLiveProducersByIds(db, [contract.producerId]);
    return ok<ContractView>({
      contract,
      origin,
      producerName: producers.get(contract.producerId)?.name ?? '',
      products: (await findProductsByIds(db, ids)).map(({ id: productId, name }) => ({ id: productId, name })),
      may: isOpen && contract.droppedReason === null && mayDo('promotion/change-contract', contract, context),
    });
  },
});

export const changeContract = defineUseCase({
  name: 'promotion/change-contract',
  kind: 'act',
  legalBasis: null,
  input: z.object({ ...key, version, ...contractShape, reason: text(300) }),
  alsoWrong: async (read, { today }) => wrongFields(read, today),
  subject: ({ contractId }, context) => subjectOf(contractId, context),
  async run({ contractId, version: seen, reason, ...said }, context) {
    const { db, today, actor } = context;
    const open = await openContract(contractId, context);
    if (!open.ok) return open;
    const { contract: before, event } = open.value;
    if (!isSentence(reason)) return refuse(invalidFields([notASentence('reason')]));
    const producer = (await findLiveProducersByIds(db, [before.producerId])).get(before.producerId);
    if (producer === undefined) return refuse(notFound);
    const beside = await listContracts(
      db,
      event === null ? { leadIds: before.leadId === null ? [] : [before.leadId] } : { eventIds: [event.id] },
    );
    const known = beside.filter((one) => one.id !== contractId);
    const content = await contentOf(said, { event, producer, known }, context);
    if (!content.ok) return content;
    if (isSame(content.value, before)) return refuse(problem('conflict', 'promotion/nothing-changed'));
    const change = { on: today, byName: actor.displayName, reason, before: contentOfContract(before) };
    const changes = { ...content.value, changes: [...before.changes, change] };
    if (!(await updateContract(db, { id: contractId, version: seen }, changes))) {
      return refuse(problem('conflict', 'records/changed-meanwhile', { current: before.version }));
    }
    await moveQuestions(before, content.value, context);
    context.touch({ kind: 'trade-contract', id: contractId, before, after: { ...before, ...changes } });
    return ok({ contractId });
  },
});

/** Questions that are still to be asked follow the day on which it was signed. */
async function moveQuestions({ id: contractId }: TradeContract, { signedOn }: ContractContent, context: Context) {
  for (const asked of await listFollowUpsOf(context.db, [contractId])) {
    const dueOn = addMonths(signedOn, asked.months);
    if (asked.outcome !== null || asked.dueOn === dueOn) continue;
    await updateFollowUp(context.db, asked, { dueOn });
    context.touch({ kind: 'follow-up', id: asked.id, before: asked, after: { ...asked, dueOn } });
  }
}

export const dropContract = defineUseCase({
  name: 'promotion/drop-contract',
  kind: 'act',
  legalBasis: null,
  input: z.object({ ...key, version, reason: text(300) }),
  subject: ({ contractId }, context) => subjectOf(contractId, context),
  async run({ contractId, version: seen, reason }, context) {
    const open = await openContract(contractId, context);
    if (!open.ok) return open;
    const { contract: before } = open.value;
    if (!isSentence(reason)) return refuse(invalidFields([notASentence('reason')]));
    if (!(await updateContract(context.db, { id: contractId, version: seen }, { droppedReason: reason }))) {
      return refuse(problem('conflict', 'records/changed-meanwhile', { current: before.version }));
    }
    context.touch({ kind: 'trade-contract', id: contractId, before, after: { ...before, droppedReason: reason } });
    return ok({ contractId });
  },
});
