// What a phone takes along: the visits its person is assigned to within a week, with what is needed to judge on the spot. Nothing of anybody
// else's work; a revoked device gets nothing.

import { z } from 'zod';
import { addDays, type Instant, instantAfterDays, type LocalDate } from '#kernel/calendar.ts';
import type { AccountId, ProductId } from '#kernel/ids.ts';
import { ok, refuse } from '#kernel/result.ts';
import { readCodesOfProducts, readPublicKeys, readSignedList } from '#modules/certificates/services.ts';
import { findingsRead, isUnsettled } from '#modules/findings/index.ts';
import { listFindingsOf } from '#modules/findings/services.ts';
import type { Visit } from '#modules/inspections/index.ts';
import { listVisitsOf, listVisitsOfProducers, visitIdsRead } from '#modules/inspections/services.ts';
import type { Commitments } from '#modules/output/index.ts';
import { commitmentsOf } from '#modules/output/services.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { findProductsByIds, readDrawnPhoto } from '#modules/products/services.ts';
import { optionalText } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { checklistsForVisit, findChecklistsByKey } from '../checklists.ts';
import { keptRecordOf } from '../record-of.ts';
import type { Checklist } from '../rules/checklist.ts';
import type { KnownFinding } from '../rules/known-finding.ts';
import type { Operation } from '../rules/operation.ts';
import { findDevice } from '../store.ts';

/** Days before and after today that are taken along. */
const DAYS = 7;
/** Most visits on one phone. */
const MOST_VISITS = 60;

/** The largest picture that goes along, in bytes. */
const MOST_PHOTO = 60_000;
/** Signed lists that are taken along; each speaks of thousands of certificates. */
const MOST_LISTS = 4;
/** Findings of one producer that are taken along. */
const MOST_FINDINGS = 30;

/** A product as it is looked at on the spot. */
export interface PackedProduct {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly setNumber: number | null;
  readonly stars: number | null;
  readonly standing: string;
  readonly until: LocalDate | null;
  readonly packs: readonly string[];
  /** A small picture as a `data:` address, where there is one. */
  readonly photo: string | null;
  /** Codes of its certificates, as they are printed. */
  readonly printedCodes: readonly string[];
}

export interface PackedVisit {
  readonly visit: Visit;
  readonly products: readonly PackedProduct[];
  readonly commitments: readonly Commitments[];
  /** What entered the record so far, of every device. */
  readonly operations: readonly (Operation & { readonly arrivedAt: Instant; readonly by: string })[];
  /** Photographs whose bytes are here. */
  readonly arrived: readonly string[];
  readonly lastVisits: readonly { readonly on: LocalDate; readonly kind: Visit['kind']; readonly office: string }[];
  /** What was found at this producer before and is not settled, the newest first. */
  readonly openFindings: readonly KnownFinding[];
  readonly checklists: readonly string[];
}

export interface FieldPackage {
  readonly serverTime: Instant;
  readonly account: { readonly id: AccountId; readonly name: string };
  readonly visits: readonly PackedVisit[];
  readonly checklists: readonly Checklist[];
  /** What a scanned code is verified with while there is no connection. */
  readonly keys: Awaited<ReturnType<typeof readPublicKeys>>;
  readonly statusLists: readonly string[];
  /** Until when the phone may hold it without a contact. */
  readonly until: Instant;
  readonly wipe: boolean;
}

async function packProducts(visit: Visit, { db, ports }: Context): Promise<readonly PackedProduct[]> {
  const products = await findProductsByIds(db, visit.productIds);
  const codes = await readCodesOfProducts(
    ports.database.readPool,
    products.map((one) => one.code),
  );
  return await Promise.all(
    products.map(async ({ id, code, name, setNumber, stars, standing, validUntil, packs, photoHash }) => {
      const drawn = photoHash === null ? null : await readDrawnPhoto(ports.files, photoHash);
      const small = drawn !== null && drawn.body.byteLength <= MOST_PHOTO;
      const printed = codes.get(code);
      return {
        id,
        code,
        name,
        setNumber,
        stars,
        standing,
        until: validUntil,
        packs: packs.map((one) => one.name),
        photo: small ? `data:${drawn.contentType};base64,${Buffer.from(drawn.body).toString('base64')}` : null,
        printedCodes: printed === undefined ? [] : [printed],
      };
    }),
  );
}

async function pack(visit: Visit, context: Context, lists: Map<string, Checklist>): Promise<PackedVisit> {
  const { db, today } = context;
  const place = visit.place === '' ? (await loadUnitLabels()).commune(visit.communeCode) : visit.place;
  const products = await packProducts(visit, context);
  const { record, applied, files } = await keptRecordOf(db, visit.id);
  const checklists =
    record.checklists.length > 0
      ? await findChecklistsByKey(db, visit, record.checklists, today)
      : await checklistsForVisit(db, visit, today);
  for (const one of checklists) lists.set(one.key, one);
  const promised = await Promise.all(
    // At a point of sale nobody is held against what a producer promised.
    visit.pointOfSaleId === null ? products.map((one) => commitmentsOf(db, one.id as ProductId, today)) : [],
  );
  const others =
    visit.producerId === null ? [] : await listVisitsOfProducers(db, [visit.producerId], addDays(today, -365));
  return {
    visit: { ...visit, place },
    products,
    commitments: promised.filter((one) => one !== null),
    operations: applied.map(({ operation, arrivedAt, accountName }) => ({ ...operation, arrivedAt, by: accountName })),
    arrived: files.map((one) => one.hash),
    lastVisits: others
      .filter((one) => one.id !== visit.id && one.state !== 'cancelled')
      .slice(0, 10)
      .map(({ kind, plannedOn, heldOn, officeLabel }) => ({ on: heldOn ?? plannedOn, kind, office: officeLabel })),
    openFindings: await openFindingsOf(visit, context),
    checklists: checklists.map((one) => one.key),
  };
}

/** Only what this person may read. */
async function openFindingsOf({ id: visitId, producerId }: Visit, context: Context): Promise<readonly KnownFinding[]> {
  if (producerId === null) return [];
  const all = await listFindingsOf(context.db, { producerIds: [producerId] }, null);
  const visitIds = await visitIdsRead(context);
  return findingsRead(all, { accountId: context.actor.accountId, visitIds })
    .filter((one) => one.visitId !== visitId && isUnsettled(one.state))
    .slice(0, MOST_FINDINGS)
    .map(({ id: findingId, kind, severity, productName, foundOn, correction, dueOn, state }) => ({
      id: findingId,
      ...{ kind, severity, productName, foundOn, correction, dueOn },
      waits: state === 'correcting',
    }));
}

async function listsFor(ports: Context['ports']): Promise<readonly string[]> {
  const lists: string[] = [];
  for (let number = 0; number < MOST_LISTS; number += 1) {
    const list = await readSignedList(ports, number);
    if (list === null) break;
    lists.push(list);
  }
  return lists;
}

export const readPackage = defineUseCase({
  name: 'field/read-package',
  kind: 'read',
  legalBasis: null,
  apiPath: 'field/package',
  input: z.object({ device: optionalText(36) }),
  async run({ device: deviceId }, context) {
    const { db, ports, actor, now, today } = context;
    const accountId = actor.accountId;
    if (accountId === null) return refuse(notFound);
    const device = deviceId === null ? null : await findDevice(db, deviceId);
    if (deviceId !== null && device?.accountId !== accountId) return refuse(notFound);
    const wipe = device !== null && device.revokedAt !== null;
    const open = await listVisitsOf(db, accountId, addDays(today, -90), addDays(today, DAYS));
    const assigned = open.filter(
      ({ state, plannedOn }) => state === 'on-site' || (state !== 'closed' && plannedOn >= addDays(today, -DAYS)),
    );
    const lists = new Map<string, Checklist>();
    const visits: PackedVisit[] = [];
    for (const visit of wipe ? [] : assigned.slice(0, MOST_VISITS)) visits.push(await pack(visit, context, lists));
    return ok<FieldPackage>({
      serverTime: now,
      account: { id: accountId, name: actor.displayName },
      visits,
      checklists: [...lists.values()],
      keys: wipe ? [] : await readPublicKeys(ports),
      statusLists: wipe ? [] : await listsFor(ports),
      until: instantAfterDays(now, DAYS),
      wipe,
    });
  },
});
