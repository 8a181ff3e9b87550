// A contract or memorandum that came of an event or of a buyer, and the questions some months later whether it was kept.

import { z } from 'zod';
import type { Subject } from '#access/reach.ts';
import { addMonths, type LocalDate } from '#kernel/calendar.ts';
import type { ProductId } from '#kernel/ids.ts';
import { holdsPhoneNumber } from '#kernel/phone-number.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { programmeBegan } from '#law/programme-began.ts';
import type { Producer } from '#modules/producers/index.ts';
import { findProductsByIds } from '#modules/products/services.ts';
import {
  date,
  id,
  oneOf,
  optional,
  optionalLines,
  optionalText,
  optionalVnd,
  text,
  tick,
  ticked,
  tickedIds,
  version,
} from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { contractDoubts } from '../rules/contract-doubts.ts';
import type { TradeEvent } from '../rules/event.ts';
import type { Lead } from '../rules/lead.ts';
import {
  type ContractContent,
  contractKinds,
  type FollowUp,
  outcomes,
  type TradeContract,
} from '../rules/participation.ts';
import { findEventRow, findParticipation } from '../store.ts';
import {
  findContracts,
  findFollowUp,
  findLeadRow,
  insertContract,
  insertFollowUps,
  listContracts,
  listSteps,
  updateFollowUp,
} from '../store-market.ts';
import { eventFor, madeNow, placeOf, producerFor } from './find-event.ts';

const followMonths = ['3', '6', '12'] as const;
const LEAST_CONTRACT_VND = 10_000;

/** What a contract says. */
export const contractShape = {
  productIds: tickedIds<ProductId>(),
  kind: oneOf(contractKinds),
  buyer: text(200),
  valueVnd: optionalVnd,
  signedOn: date,
  words: optionalLines(1_000),
  /** What looks like a slip is right. */
  confirmed: tick,
} as const;

const shape = {
  eventId: optional(z.string()),
  leadId: optional(z.string()),
  producerCode: text(20),
  ...contractShape,
  /** Ask again after so many months. */
  followUp: ticked(),
} as const;
type Input = z.output<z.ZodObject<typeof shape>>;
type Origin = { readonly event: TradeEvent | null; readonly lead: Lead | null };

/** Where the contract came from: an event or a buyer, at least one of them. */
async function originOf(
  { eventId, leadId }: Pick<Input, 'eventId' | 'leadId'>,
  { db }: Pick<Context, 'db'>,
): Promise<Result<Origin>> {
  const isId = z.uuid();
  const [wantsEvent, wantsLead] = [eventId !== null, leadId !== null];
  const event = isId.safeParse(eventId).success ? await findEventRow(db, eventId as TradeEvent['id']) : null;
  const lead = isId.safeParse(leadId).success ? await findLeadRow(db, leadId as Lead['id']) : null;
  const missing = (wantsEvent && event === null) || (wantsLead && lead === null) || (!wantsEvent && !wantsLead);
  return missing ? refuse(notFound) : ok({ event, lead });
}

/** What is wrong with a contract by itself. */
export function wrongFields(
  { buyer, followUp = [], signedOn, valueVnd }: Partial<Input>,
  today: LocalDate,
): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (holdsPhoneNumber(buyer)) problems.push({ path: 'buyer', code: 'promotion/phone-in-buyer' });
  if (signedOn !== undefined && signedOn > today) problems.push({ path: 'signedOn', code: 'promotion/day-in-future' });
  if (signedOn !== undefined && signedOn < programmeBegan) {
    problems.push({ path: 'signedOn', code: 'promotion/before-programme', details: { began: programmeBegan } });
  }
  if (valueVnd != null && valueVnd > 0 && valueVnd < LEAST_CONTRACT_VND) {
    problems.push({ path: 'valueVnd', code: 'promotion/value-too-small', details: { value: valueVnd } });
  }
  if (followUp.some((one) => !(followMonths as readonly string[]).includes(one))) {
    problems.push({ path: 'followUp', code: 'not-an-option' });
  }
  return problems;
}

type Content = z.output<z.ZodObject<typeof contractShape>> & Partial<Pick<Input, 'followUp'>>;

/** What a contract of a producer says once it may be kept: its days and products fit, and what looks like a slip was confirmed. */
export async function contentOf(
  { productIds, kind, buyer, valueVnd, signedOn, words, confirmed, followUp = [] }: Content,
  { event, producer: { id: producerId, name }, known }: ContractContext,
  { db, today }: Pick<Context, 'db' | 'today'>,
): Promise<Result<ContractContent>> {
  const problems = [...wrongFields({ buyer, valueVnd, signedOn, followUp }, today)];
  if (event !== null && signedOn < event.from) {
    problems.push({ path: 'signedOn', code: 'promotion/before-event', details: { from: event.from } });
  }
  const products = await findProductsByIds(db, productIds);
  if (products.length < new Set(productIds).size || products.some((one) => one.producerId !== producerId)) {
    problems.push({ path: 'productIds', code: 'promotion/not-of-producer', details: { producer: name } });
  }
  if (problems.length > 0) return refuse(invalidFields(problems));
  const doubts = contractDoubts({ producerId, buyer, valueVnd, signedOn }, known);
  if (doubts.length > 0 && !confirmed) {
    const asked = doubts.map(({ code, field, details }) => ({ path: field, code: `promotion/${code}`, details }));
    return refuse(invalidFields(asked, 'promotion/doubtful'));
  }
  const ids = products.map((one) => one.id);
  return ok({ kind, buyer, valueVnd, signedOn, words, productIds: ids, confirmed: doubts.length > 0 });
}

interface ContractContext {
  readonly event: TradeEvent | null;
  readonly producer: Pick<Producer, 'id' | 'name'>;
  /** Contracts of the same event or buyer. */
  readonly known: readonly TradeContract[];
}

export const recordContract = defineUseCase({
  name: 'promotion/record-contract',
  kind: 'act',
  legalBasis: null,
  input: z.object(shape),
  alsoWrong: async (read, { today }) => wrongFields(read, today),
  async subject(input, context): Promise<Result<Subject>> {
    const origin = await originOf(input, context);
    if (!origin.ok) return origin;
    const place = origin.value.event ?? origin.value.lead;
    return place === null ? refuse(notFound) : ok(placeOf(place));
  },
  async run(input, context) {
    const { db } = context;
    const origin = await originOf(input, context);
    if (!origin.ok) return origin;
    const { event, lead } = origin.value;
    const producer = await producerFor(input.producerCode, context);
    if (!producer.ok) return refuse(invalidFields([{ path: 'producerCode', code: 'not-an-option' }]));
    const { id: producerId, name } = producer.value;
    if (event !== null) {
      const open = await eventFor('contract', event.id, context);
      if (!open.ok) return open;
      if ((await findParticipation(db, event.id, producerId)) === null) {
        return refuse(
          invalidFields([{ path: 'producerCode', code: 'promotion/not-invited', details: { producer: name } }]),
        );
      }
    } else if (lead !== null) {
      const passed = (await listSteps(db, [lead.id])).some(
        (one) => one.state === 'passed' && one.producerId === producerId,
      );
      if (!passed) {
        return refuse(
          invalidFields([{ path: 'producerCode', code: 'promotion/not-passed', details: { producer: name } }]),
        );
      }
    }
    const place = event ?? lead;
    if (place === null) return refuse(notFound);
    const { provinceCode, communeCode } = place;
    const known = await listContracts(
      db,
      event === null ? { leadIds: [lead?.id as Lead['id']] } : { eventIds: [event.id] },
    );
    const content = await contentOf(input, { event, producer: producer.value, known }, context);
    if (!content.ok) return content;
    const { signedOn } = content.value;
    const contract: TradeContract = {
      id: context.newId<'trade-contract'>(),
      version: 1,
      eventId: event?.id ?? null,
      leadId: lead?.id ?? null,
      ...{ provinceCode, communeCode, producerId },
      ...content.value,
      changes: [],
      droppedReason: null,
      ...madeNow(context),
    };
    await insertContract(db, contract);
    const asks = [...new Set(input.followUp)].map(Number).map((months): FollowUp => {
      const later = { outcome: null, valueVnd: null, words: null, settledOn: null, settledByName: null };
      const dueOn = addMonths(signedOn, months);
      return {
        id: context.newId<'follow-up'>(),
        version: 1,
        contractId: contract.id,
        provinceCode,
        communeCode,
        months,
        dueOn,
        ...later,
      };
    });
    await insertFollowUps(db, asks);
    context.touch({ kind: 'trade-contract', id: contract.id, before: null, after: { ...contract, asks } });
    return ok({ contractId: contract.id, followUpIds: asks.map((one) => one.id) });
  },
});

export const settleFollowUp = defineUseCase({
  name: 'promotion/settle-follow-up',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    followUpId: id<'follow-up'>(),
    version,
    outcome: oneOf(outcomes),
    /** What was delivered by then. */
    valueVnd: optionalVnd,
    words: optionalText(500),
  }),
  async subject({ followUpId }, { db }) {
    const found = await findFollowUp(db, followUpId);
    return found === null ? refuse(notFound) : ok(placeOf(found));
  },
  async run({ followUpId, version: seen, outcome, valueVnd, words }, context) {
    const { db, today, actor } = context;
    const before = await findFollowUp(db, followUpId);
    const [contract] = before === null ? [] : await findContracts(db, [before.contractId]);
    if (before === null || contract === undefined || contract.droppedReason !== null) return refuse(notFound);
    if (before.outcome !== null) return refuse(problem('conflict', 'promotion/asked-already'));
    if (outcome !== 'kept' && words === null) {
      return refuse(invalidFields([{ path: 'words', code: 'promotion/say-why' }]));
    }
    const changes = { outcome, valueVnd, words, settledOn: today, settledByName: actor.displayName };
    if (!(await updateFollowUp(db, { id: followUpId, version: seen }, changes))) {
      return refuse(problem('conflict', 'records/changed-meanwhile', { current: before.version }));
    }
    context.touch({ kind: 'follow-up', id: followUpId, before, after: { ...before, ...changes } });
    return ok({ followUpId });
  },
});
