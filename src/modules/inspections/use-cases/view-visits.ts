// Visits within reach; one with its products, the other visits to its producer, and what may be done; an inspection with its days and routes.

import { z } from 'zod';
import { covers, reachOf } from '#access/reach.ts';
import { parseVietnameseDate } from '#kernel/calendar.ts';
import { ok, refuse } from '#kernel/result.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import { findLiveProducerByCode, findProducersByIds, findProducersByText } from '#modules/producers/services.ts';
import { findProductsByIds, findProductsByProducer } from '#modules/products/services.ts';
import type { VisitNoticeFacts } from '#official-forms/decree-30-2020/visit-notice.ts';
import { id, optionalOneOf, optionalText, optionalWhole } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { noticeFacts } from '../papers/visit-notice.ts';
import { visitsInTheWay, visitsLately } from '../plan-visit.ts';
import { takesPart } from '../rules/guest.ts';
import type { Inspection } from '../rules/inspection.ts';
import { takesNotice, type VisitNotice } from '../rules/notice.ts';
import { lastChoices } from '../rules/plan.ts';
import { inTeam, type Visit, visitKinds } from '../rules/visit.ts';
import { type VisitState, visitMay, visitStates } from '../rules/visit-lifecycle.ts';
import {
  findInspection,
  findVisitRow,
  listInspectionRows,
  listInspectionsOfGuest,
  listVisitRows,
  listVisitsOfInspection,
} from '../store.ts';
import { findNotices, listChoices } from '../store-plans.ts';
import { guestOf } from '../who-reads.ts';
import { asProducer, shownToProducer, subjectByVisit, subjectOfInspection } from './find-records.ts';
import { type Candidate, candidatesOf } from './inputs.ts';
import { communeNames } from './view-plans.ts';

export const VISITS_PAGE = 25;
/** Inspections that stand below the list of visits. */
const LATEST = 8;

export interface VisitList {
  readonly visits: readonly (Visit & { readonly commune: string | null })[];
  readonly total: number;
  readonly page: number;
  readonly inspections: readonly Inspection[];
}

export const listVisits = defineUseCase({
  name: 'inspections/list-visits',
  kind: 'read',
  legalBasis: null,
  input: z.object({
    kind: optionalOneOf(visitKinds),
    state: optionalOneOf([...visitStates, 'ahead'] as const),
    /** Only those of the own team. */
    mine: optionalOneOf(['yes']),
    from: optionalText(10),
    to: optionalText(10),
    text: optionalText(100),
    page: optionalWhole(1, 10_000),
  }),
  async run(input, context) {
    const { db, reach, actor, today } = context;
    const page = input.page ?? 1;
    const { state } = input;
    const ahead: readonly VisitState[] = ['planned', 'notified', 'on-site', 'recorded'];
    const guest = await guestOf(context);
    const question = {
      reach,
      guest,
      kind: input.kind,
      states: state === null ? null : state === 'ahead' ? ahead : [state],
      communeCode: null,
      member: input.mine === null ? null : actor.accountId,
      from: input.from === null ? null : parseVietnameseDate(input.from),
      to: input.to === null ? null : parseVietnameseDate(input.to),
      words: foldName(input.text ?? ''),
      newestFirst: state !== 'ahead' && state !== 'planned',
      offset: (page - 1) * VISITS_PAGE,
      limit: VISITS_PAGE,
    };
    const { visits, total } = await listVisitRows(db, question);
    const shown = visits.filter((visit) => !asProducer(reach, visit) || shownToProducer(visit));
    const names = await communeNames(
      today,
      shown.map((one) => one.communeCode),
    );
    return ok<VisitList>({
      visits: shown.map((one) => ({
        ...one,
        commune: one.communeCode === null ? null : (names.get(one.communeCode) ?? null),
      })),
      total: total - (visits.length - shown.length),
      page,
      inspections:
        guest === null
          ? await listInspectionRows(db, reach, null, LATEST)
          : (await listInspectionsOfGuest(db, guest)).slice(0, LATEST),
    });
  },
});

export interface VisitView {
  readonly visit: Visit;
  readonly commune: string | null;
  readonly products: readonly { readonly code: string; readonly name: string }[];
  readonly inspection: Inspection | null;
  readonly notice: VisitNotice | null;
  /** Other visits to the producer in the twelve months before it, of whatever office. */
  readonly others: readonly Visit[];
  readonly candidates: readonly Candidate[];
  readonly member: boolean;
  readonly onlyProducer: boolean;
  /** What its notice is drawn from; `null`: it gets none, or the reader sees it only once it is out. */
  readonly facts: VisitNoticeFacts | null;
  readonly may: { readonly change: boolean; readonly cancel: boolean; readonly notice: boolean };
}

export async function visitView(context: Context, visit: Visit): Promise<VisitView> {
  const { db, actor, today, reach } = context;
  const { provinceCode, communeCode } = visit;
  const products = await findProductsByIds(db, visit.productIds);
  const inspection = visit.inspectionId === null ? null : await findInspection(db, visit.inspectionId);
  const [notice] = await findNotices(db, [visit.id]);
  const onlyProducer = asProducer(reach, visit);
  const guest = await guestOf(context);
  const others = onlyProducer
    ? []
    : (await visitsLately(db, visit.producerId, visit.plannedOn)).filter(
        (one) => one.id !== visit.id && (guest === null || takesPart(one, guest)),
      );
  const holds = (name: Parameters<typeof reachOf>[1]): boolean => {
    const held = reachOf(actor, name);
    return held !== null && covers(held, { provinceCode, communeCode });
  };
  const ofProvince = reachOf(actor, 'inspections/number-notice');
  const change = holds('inspections/change-visit') && visitMay(visit.state, 'change');
  const names = await communeNames(today, [communeCode]);
  const issue = { number: notice?.number ?? null, date: notice?.issuedOn ?? null };
  const hasPaper =
    inspection !== null &&
    takesNotice(visit, inspection.unscheduled) &&
    visit.state !== 'cancelled' &&
    (!onlyProducer || notice !== undefined);
  return {
    facts: hasPaper ? await noticeFacts(context, visit, inspection, issue) : null,
    visit,
    commune: communeCode === null ? null : (names.get(communeCode) ?? null),
    products: products.map(({ code, name }) => ({ code, name })),
    inspection: onlyProducer ? null : inspection,
    notice: notice ?? null,
    others,
    candidates: change ? await candidatesOf(context, provinceCode, communeCode) : [],
    member: inTeam(visit, actor.accountId),
    onlyProducer,
    may: {
      change,
      cancel: holds('inspections/cancel-visit') && visitMay(visit.state, 'cancel'),
      notice:
        ofProvince !== null &&
        covers(ofProvince, { provinceCode, communeCode: null }) &&
        visitMay(visit.state, 'notify') &&
        takesNotice(visit, inspection?.unscheduled ?? true),
    },
  };
}

export const viewVisit = defineUseCase({
  name: 'inspections/view-visit',
  kind: 'read',
  legalBasis: null,
  input: z.object({ visitId: id<'visit'>() }),
  subject: ({ visitId }, context) => subjectByVisit(context, visitId),
  async run({ visitId }, context) {
    const visit = await findVisitRow(context.db, visitId);
    if (visit === null) return refuse(notFound);
    // A producer is not told beforehand of an inspection whose notice is not out.
    if (asProducer(context.reach, visit) && !shownToProducer(visit)) return refuse(notFound);
    return ok(await visitView(context, visit));
  },
});

export interface InspectionView {
  readonly inspection: Inspection;
  readonly visits: readonly Visit[];
  readonly communes: Readonly<Record<string, string>>;
  /** Names of the products of its visits, by id. */
  readonly products: Readonly<Record<string, string>>;
  readonly may: { readonly addVisit: boolean };
}

export const viewInspection = defineUseCase({
  name: 'inspections/view-inspection',
  kind: 'read',
  legalBasis: null,
  input: z.object({ inspectionId: id<'inspection'>() }),
  subject: ({ inspectionId }, context) => subjectOfInspection(context, inspectionId),
  async run({ inspectionId }, context) {
    const { db, actor, today } = context;
    const inspection = await findInspection(db, inspectionId);
    if (inspection === null) return refuse(notFound);
    const guest = await guestOf(context);
    const visits = (await listVisitsOfInspection(db, inspectionId)).filter(
      (one) => guest === null || takesPart(one, guest),
    );
    const names = await communeNames(
      today,
      visits.map((one) => one.communeCode),
    );
    const products = await findProductsByIds(db, [...new Set(visits.flatMap((one) => one.productIds))]);
    return ok<InspectionView>({
      inspection,
      visits,
      communes: Object.fromEntries(names),
      products: Object.fromEntries(products.map(({ id: productId, name }) => [productId, name])),
      may: { addVisit: reachOf(actor, 'inspections/plan-visit') !== null },
    });
  },
});

export interface VisitChoices {
  readonly inspection: Inspection;
  readonly found: readonly { readonly code: string; readonly name: string; readonly communeCode: string | null }[];
  readonly chosen: {
    readonly code: string;
    readonly name: string;
    readonly place: string;
    readonly commune: string | null;
    readonly products: readonly { readonly code: string; readonly name: string; readonly stars: number | null }[];
    /** Visits of the twelve months before, of whatever office. */
    readonly lately: readonly Visit[];
    /** Inspections so near that another one asks for a reason. */
    readonly inTheWay: readonly Visit[];
    readonly companions: readonly Candidate[];
  } | null;
}

const MOST_LISTED = 60;

/** Producers whose products were chosen for the plan of an inspection; whom others go to is not said to a guest. */
async function producersOfPlan(context: Context, { planId }: Inspection) {
  const { db } = context;
  if (planId === null || (await guestOf(context)) !== null) return [];
  const chosen = lastChoices(await listChoices(db, planId)).filter((one) => one.chosen);
  const ids = [...new Set(chosen.flatMap((one) => one.producerId ?? []))];
  return (await findProducersByIds(db, ids)).toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));
}

/** What the form of a visit shows: the producer with its products and its other visits, or producers that fit what was typed. */
export const visitChoices = defineUseCase({
  name: 'inspections/plan-visit',
  kind: 'read',
  legalBasis: null,
  input: z.object({
    inspectionId: id<'inspection'>(),
    producerCode: optionalText(20),
    q: optionalText(100),
    plannedOn: optionalText(10),
  }),
  subject: ({ inspectionId }, context) => subjectOfInspection(context, inspectionId),
  async run({ inspectionId, producerCode, q, plannedOn }, context) {
    const { db, reach, today } = context;
    const inspection = await findInspection(db, inspectionId);
    if (inspection === null) return refuse(notFound);
    const producer = producerCode === null ? null : await findLiveProducerByCode(db, producerCode);
    if (producer === null || producer.provinceCode !== inspection.provinceCode) {
      const found =
        q === null ? await producersOfPlan(context, inspection) : await findProducersByText(db, reach, q, MOST_LISTED);
      return ok<VisitChoices>({
        inspection,
        found: found.map(({ code, name, communeCode }) => ({ code, name, communeCode })),
        chosen: null,
      });
    }
    const day = (plannedOn === null ? null : parseVietnameseDate(plannedOn)) ?? inspection.startsOn;
    const asked = { kind: 'inspection', producerId: producer.id, plannedOn: day } as const;
    const products = await findProductsByProducer(db, producer.id);
    const officers = await candidatesOf(context, producer.provinceCode, producer.communeCode);
    const province = await candidatesOf(context, producer.provinceCode, null);
    const names = await communeNames(today, [producer.communeCode]);
    return ok<VisitChoices>({
      inspection,
      found: [],
      chosen: {
        code: producer.code,
        name: producer.name,
        place: producer.address ?? producer.placeText ?? '',
        commune: producer.communeCode === null ? null : (names.get(producer.communeCode) ?? null),
        products: products
          .filter((one) => one.status === 'active')
          .map(({ code, name, stars }) => ({ code, name, stars })),
        lately: await visitsLately(db, producer.id, day),
        inTheWay: await visitsInTheWay(db, asked),
        companions: officers.filter((one) => !province.some((known) => known.accountId === one.accountId)),
      },
    });
  },
});

/** People who may be put into a team of the province. */
export const teamChoices = defineUseCase({
  name: 'inspections/make-inspection',
  kind: 'read',
  legalBasis: null,
  input: z.object({ provinceCode: optionalText(2) }),
  async run({ provinceCode }, context) {
    const own = context.actor.grants.find((one) => one.provinceCode !== null)?.provinceCode ?? provinceCode ?? '';
    return ok(await candidatesOf(context, own, null));
  },
});
