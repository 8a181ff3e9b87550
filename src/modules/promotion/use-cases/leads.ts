// Buyers that ask: entered by an office, passed to producers whose products would do, followed until something came of it. The buyer's contact
// stays between the office and the producers it was passed to.

import { z } from 'zod';
import { findSpeakers } from '#access/find-recipients.ts';
import type { Subject } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { ProducerId, ProductId } from '#kernel/ids.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { foldText } from '#kernel/vietnamese-text.ts';
import { loadProductSets } from '#law/product-sets.ts';
import { programmeBegan } from '#law/programme-began.ts';
import { tell } from '#modules/notifications/services.ts';
import { findLiveProducersByIds } from '#modules/producers/services.ts';
import { findProductsByIds } from '#modules/products/services.ts';
import {
  id,
  lines,
  oneOf,
  optional,
  optionalDate,
  optionalLines,
  optionalText,
  optionalWhole,
  text,
  ticked,
  tickedIds,
  version,
} from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { reachOfOffice } from '../candidates.ts';
import type { EventId } from '../rules/event.ts';
import { lotOf } from '../rules/invitees.ts';
import {
  followedStates,
  type Lead,
  type LeadId,
  type LeadStep,
  type MatchReason,
  matchesOf,
  passedOverBy,
} from '../rules/lead.ts';
import { missingBeside } from '../rules/missing-beside.ts';
import type { TradeContract } from '../rules/participation.ts';
import { counts, saysSold } from '../rules/sale.ts';
import { leadPath } from '../screens/paths.ts';
import { findEventRow, findEventRows, listSalesOfProducts } from '../store.ts';
import {
  findLeadRow,
  insertLead,
  insertSteps,
  listContracts,
  listDroppedContracts,
  listLeadRows,
  listSteps,
  updateLead,
} from '../store-market.ts';
import { isValidOn, validProducts } from '../valid-products.ts';
import { madeNow, mayDo, officeOf, placeOf } from './find-event.ts';
import { orderProblems } from './order-problems.ts';
import type { Named } from './view-event.ts';

/** The office that keeps a lead; for a producer it was passed to, the producer. */
async function subjectByLead(leadId: LeadId, { db, actor }: Pick<Context, 'db' | 'actor'>): Promise<Result<Subject>> {
  const lead = await findLeadRow(db, leadId);
  if (lead === null) return refuse(notFound);
  const steps = await listSteps(db, [leadId]);
  const own = steps.find(
    (one) => one.state === 'passed' && one.producerId !== null && actor.producerIds.includes(one.producerId),
  );
  return ok({ ...placeOf(lead), producerId: own?.producerId ?? null });
}

const shape = {
  buyer: text(200),
  buyerPlace: optionalText(200),
  contact: optionalLines(500),
  sought: lines(1_000),
  setNumbers: ticked(),
  leastStars: optionalWhole(3, 5),
  volume: optionalText(200),
  nextOn: optionalDate,
  nextWords: optionalText(300),
} as const;

function nextProblems(
  {
    nextOn,
    nextWords,
  }: { readonly nextOn?: LocalDate | null | undefined; readonly nextWords?: string | null | undefined },
  today: LocalDate,
): readonly FieldProblem[] {
  if (nextOn != null && nextOn < today) return [{ path: 'nextOn', code: 'promotion/next-in-past' }];
  return missingBeside(nextWords, { path: 'nextOn', value: nextOn, code: 'promotion/next-day-missing' });
}

export const recordLead = defineUseCase({
  name: 'promotion/record-lead',
  kind: 'act',
  legalBasis: null,
  input: z.object({ ...shape, eventId: optional(z.uuid()), provinceCode: optionalText(2) }),
  alsoWrong: async (read, { today }) => nextProblems(read, today),
  async subject({ provinceCode, eventId }, context) {
    if (eventId === null) return ok(await officeOf(context, provinceCode));
    const event = await findEventRow(context.db, eventId as EventId);
    return event === null ? refuse(notFound) : ok(placeOf(event));
  },
  async run(input, context) {
    const { db, now, today } = context;
    const event = input.eventId === null ? null : await findEventRow(db, input.eventId as EventId);
    const office = event ?? (await officeOf(context, input.provinceCode));
    if (office.provinceCode === null) return refuse(problem('conflict', 'promotion/no-province'));
    const problems = [...nextProblems(input, today)];
    const { sets } = (await loadProductSets()).today;
    const setNumbers = input.setNumbers.map(Number);
    if (setNumbers.some((one) => !sets.some((set) => set.number === one))) {
      problems.push({ path: 'setNumbers', code: 'not-an-option' });
    }
    if (problems.length > 0) return refuse(invalidFields(problems));
    const { buyer, buyerPlace, contact, sought, leastStars, volume, nextOn, nextWords } = input;
    const lead: Lead = {
      id: context.newId<'buyer-lead'>(),
      version: 1,
      provinceCode: office.provinceCode,
      communeCode: office.communeCode,
      eventId: event?.id ?? null,
      ...{ buyer, buyerPlace, contact, sought, setNumbers, leastStars, volume, nextOn, nextWords },
      state: 'new',
      ...madeNow(context),
      changedAt: now,
    };
    await insertLead(db, lead);
    context.touch({ kind: 'buyer-lead', id: lead.id, before: null, after: lead });
    return ok({ leadId: lead.id, buyer: lead.buyer });
  },
});

export interface LeadMatch {
  readonly id: ProductId;
  readonly producerId: ProducerId;
  readonly name: string;
  readonly producerName: string;
  readonly stars: number | null;
  readonly reasons: readonly MatchReason[];
  /** It was passed to its producer for this product. */
  readonly passed: boolean;
}

export interface LeadView {
  readonly lead: Lead;
  readonly setNames: readonly string[];
  readonly matches: readonly LeadMatch[];
  readonly steps: readonly LeadStep[];
  /** Those that were dropped stand last. */
  readonly contracts: readonly TradeContract[];
  readonly producers: Named<ProducerId>;
  readonly products: Named<ProductId>;
  readonly may: {
    readonly pass: boolean;
    readonly follow: boolean;
    readonly contract: boolean;
    readonly contact: boolean;
  };
}

/** Products of the office that would do today, with why. */
async function matchesFor(lead: Lead, steps: readonly LeadStep[], context: Context): Promise<readonly LeadMatch[]> {
  const { db, today } = context;
  const products = await validProducts(db, reachOfOffice(lead), today, [today]);
  const ids = products.map((one) => one.id);
  const ever = { from: programmeBegan, until: today };
  // What a producer says of itself earns it no buyer before an office has settled the event.
  const sales = (await listSalesOfProducts(db, ids, ever)).filter((one) => counts(one) && saysSold(one));
  const events = await findEventRows(db, [...new Set(sales.map((one) => one.eventId))]);
  const settled = new Set(events.filter((one) => one.state === 'settled').map((one) => one.id));
  const sold = new Set(sales.filter((one) => settled.has(one.eventId)).map((one) => one.productId));
  const passed = new Set(steps.filter((one) => one.state === 'passed').flatMap((one) => one.productIds));
  const matches = matchesOf(lead, foldText(lead.sought), products, {
    foldedName: (one) => foldText(one.name),
    soldBefore: (one) => sold.has(one.id),
    lot: (one) => lotOf(`${lead.id}:${one.producerId}`),
  });
  return matches.map(({ product: { id: productId, producerId, name, producerName, stars }, reasons }) => ({
    id: productId,
    producerId: producerId as ProducerId,
    name,
    producerName: producerName ?? '',
    stars,
    reasons,
    passed: passed.has(productId),
  }));
}

export const viewLead = defineUseCase({
  name: 'promotion/view-lead',
  kind: 'read',
  legalBasis: null,
  input: z.object({ leadId: id<'buyer-lead'>() }),
  subject: ({ leadId }, context) => subjectByLead(leadId, context),
  async run({ leadId }, context) {
    const { db, actor } = context;
    const found = await findLeadRow(db, leadId);
    if (found === null) return refuse(notFound);
    const place = placeOf(found);
    const all = await listSteps(db, [leadId]);
    const office = mayDo('promotion/pass-lead', place, context);
    const reads = mayDo('promotion/view-lead', place, context);
    const mine = all.find(
      ({ state, producerId }) => state === 'passed' && producerId !== null && actor.producerIds.includes(producerId),
    );
    // A producer reads what was passed to it and what it said itself, not with whom else the buyer talks.
    const steps = reads
      ? all
      : all
          .filter((one) => one.producerId !== null && actor.producerIds.includes(one.producerId))
          .map((one) => ({ ...one, reason: null, passedOver: [] }));
    const contact = office || mine !== undefined ? found.contact : null;
    const ofLead = { leadIds: [leadId] };
    const contracts = [...(await listContracts(db, ofLead)), ...(await listDroppedContracts(db, ofLead))].filter(
      (one) => reads || actor.producerIds.includes(one.producerId),
    );
    const producers = await findLiveProducersByIds(db, [
      ...[...steps, ...contracts].flatMap((one) => (one.producerId === null ? [] : [one.producerId])),
      ...steps.flatMap((one) => one.passedOver),
    ]);
    const products = await findProductsByIds(
      db,
      [...steps, ...contracts].flatMap((one) => one.productIds),
    );
    const { sets } = (await loadProductSets()).today;
    const open = found.state !== 'ended';
    return ok<LeadView>({
      lead: { ...found, contact },
      setNames: sets.filter((one) => found.setNumbers.includes(one.number)).map((one) => one.name),
      matches: reads ? await matchesFor(found, all, context) : [],
      steps,
      contracts,
      producers: Object.fromEntries([...producers].map(([key, { code, name }]) => [key, { code, name }])),
      products: Object.fromEntries(products.map(({ id: key, code, name }) => [key, { code, name }])),
      may: {
        pass: open && office,
        follow: open && (mine !== undefined || mayDo('promotion/follow-lead', place, context)),
        contract: open && mayDo('promotion/record-contract', place, context),
        contact: office || mine !== undefined,
      },
    });
  },
});

export interface LeadList {
  readonly leads: readonly (Omit<Lead, 'contact'> & { readonly due: boolean })[];
}

export const listLeads = defineUseCase({
  name: 'promotion/list-leads',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, { db, reach, today }) {
    const leads = await listLeadRows(db, reach);
    return ok<LeadList>({
      leads: leads.map(({ contact: _private, ...lead }) => ({
        ...lead,
        due: lead.nextOn !== null && lead.nextOn <= today && lead.state !== 'ended',
      })),
    });
  },
});

/** A lead that is not over, as the form saw it. */
async function openLead(leadId: LeadId, { db }: Context): Promise<Result<Lead>> {
  const lead = await findLeadRow(db, leadId);
  if (lead === null) return refuse(notFound);
  return lead.state === 'ended' ? refuse(problem('conflict', 'promotion/lead-ended')) : ok(lead);
}

async function saveLead(
  context: Context,
  before: Lead,
  seen: number,
  changes: Partial<Lead>,
  steps: readonly LeadStep[],
) {
  const changed = { ...changes, changedAt: context.now };
  if (!(await updateLead(context.db, { id: before.id, version: seen }, changed))) {
    return refuse(problem('conflict', 'records/changed-meanwhile', { current: before.version }));
  }
  await insertSteps(context.db, steps);
  context.touch({ kind: 'buyer-lead', id: before.id, before, after: { ...before, ...changed, steps } });
  return ok({ leadId: before.id, state: changes.state ?? before.state });
}

async function passedOver(
  lead: Lead,
  productIds: readonly ProductId[],
  gets: readonly ProducerId[],
  context: Context,
): Promise<readonly ProducerId[]> {
  const steps = await listSteps(context.db, [lead.id]);
  const before = steps.flatMap((one) => (one.state === 'passed' && one.producerId !== null ? [one.producerId] : []));
  return passedOverBy(await matchesFor(lead, steps, context), productIds, [...before, ...gets]);
}

export const passLead = defineUseCase({
  name: 'promotion/pass-lead',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    leadId: id<'buyer-lead'>(),
    version,
    productIds: tickedIds<ProductId>(),
    words: optionalText(500),
    /** Why producers that stand above on the list are passed over. */
    reason: optionalText(300),
  }),
  subject: ({ leadId }, context) => subjectByLead(leadId, context),
  async run({ leadId, version: seen, productIds, words, reason }, context) {
    const { db, today } = context;
    const lead = await openLead(leadId, context);
    if (!lead.ok) return lead;
    if (productIds.length === 0)
      return refuse(invalidFields([{ path: 'productIds', code: 'promotion/nothing-chosen' }]));
    const products = await findProductsByIds(db, productIds);
    const { provinceCode, communeCode } = lead.value;
    const here = products.every(
      (one) => one.provinceCode === provinceCode && (communeCode === null || one.communeCode === communeCode),
    );
    if (products.length < new Set(productIds).size || !here) {
      return refuse(invalidFields([{ path: 'productIds', code: 'not-an-option' }]));
    }
    const lapsed = products.find((one) => !isValidOn(one, today) || one.producerId === null);
    if (lapsed !== undefined) {
      const details = { product: lapsed.name, day: today };
      return refuse(invalidFields([{ path: 'productIds', code: 'promotion/not-valid-that-day', details }]));
    }
    const ids = [...new Set(products.map((one) => one.producerId as ProducerId))];
    const over = await passedOver(lead.value, productIds, ids, context);
    const wrong = over.length === 0 ? [] : await orderProblems(over, reason, context);
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const steps = ids.map((producerId): LeadStep => {
      const own = products.filter((one) => one.producerId === producerId).map((one) => one.id);
      return {
        id: context.newId<'lead-step'>(),
        leadId,
        state: 'passed',
        producerId,
        productIds: own,
        words,
        reason: over.length === 0 ? null : reason,
        passedOver: over,
        onDay: today,
        ...madeNow(context),
      };
    });
    const state = lead.value.state === 'new' ? 'passed' : lead.value.state;
    const done = await saveLead(context, lead.value, seen, { state }, steps);
    if (!done.ok) return done;
    await tell(context, {
      kind: 'lead-passed',
      to: await findSpeakers(db, ids),
      words: { buyer: lead.value.buyer, sought: lead.value.sought },
      path: leadPath(leadId),
    });
    return done;
  },
});

export const followLead = defineUseCase({
  name: 'promotion/follow-lead',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    leadId: id<'buyer-lead'>(),
    version,
    state: oneOf(followedStates),
    words: lines(1_000),
    nextOn: optionalDate,
    nextWords: optionalText(300),
  }),
  alsoWrong: async (read, { today }) => nextProblems(read, today),
  subject: ({ leadId }, context) => subjectByLead(leadId, context),
  async run({ leadId, version: seen, state, words, nextOn, nextWords }, context) {
    const { today } = context;
    const lead = await openLead(leadId, context);
    if (!lead.ok) return lead;
    const problems = nextProblems({ nextOn, nextWords }, today);
    if (problems.length > 0) return refuse(invalidFields(problems));
    const subject = await subjectByLead(leadId, context);
    const producerId = subject.ok ? (subject.value.producerId ?? null) : null;
    const step: LeadStep = {
      ...{ id: context.newId<'lead-step'>(), leadId, state, producerId, productIds: [], words, onDay: today },
      ...{ reason: null, passedOver: [] },
      ...madeNow(context),
    };
    const next = state === 'ended' ? { nextOn: null, nextWords: null } : { nextOn, nextWords };
    return await saveLead(context, lead.value, seen, { state, ...next }, [step]);
  },
});
