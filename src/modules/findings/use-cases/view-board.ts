// The board of inspections of a period: coverage by unit, findings by kind and severity, late corrections, who was found at fault again. The same
// numbers stand in the report of the period.

import { z } from 'zod';
import { addDays, type LocalDate, partsOf } from '#kernel/calendar.ts';
import { groupedBy } from '#kernel/grouped-by.ts';
import type { ProductId } from '#kernel/ids.ts';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { countCasesOpened } from '#modules/certificate-life/services.ts';
import { isValid, type Recognition, statusOfStanding, statusOn } from '#modules/certificates/index.ts';
import { findRecognitionsByProducts } from '#modules/certificates/services.ts';
import { dayOfVisit } from '#modules/inspections/index.ts';
import { listUndoneOfPlans, listVisitsWithin, unscheduledAmong } from '#modules/inspections/services.ts';
import { provinceSeen } from '#modules/offices/services.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import type { Product } from '#modules/products/index.ts';
import { findProductsByIds, listRecognisedProducts } from '#modules/products/services.ts';
import { leadingOfficeOn } from '#modules/results/services.ts';
import type { LeadingOffice } from '#official-forms/decree-30-2020/withdrawal-papers.ts';
import { optionalDate, optionalOneOf, optionalText, optionalWhole, tick } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import {
  type BoardProduct,
  type BoardVisit,
  byKind,
  type Coverage,
  type CoveragePart,
  coverageByUnit,
  coverageOf,
  coverageParts,
  type KindRow,
  type Offender,
  repeated,
  shareParts,
} from '../rules/board.ts';
import { type Finding, isOverdue } from '../rules/finding.ts';
import { type FindingState, findingStates } from '../rules/finding-lifecycle.ts';
import { listFindingRows } from '../store.ts';
import { countConclusionRows } from '../store-papers.ts';

/** More findings of one year than a province writes down. */
const MOST = 50_000;

/** Products of a coverage shown at once. */
const COVERAGE_PAGE = 30;

const asked = z.object({ from: optionalDate, to: optionalDate, commune: optionalText(10) });
type Asked = z.infer<typeof asked>;

export interface UnitRow {
  readonly communeCode: string | null;
  readonly name: string;
  readonly counts: Readonly<Record<CoveragePart | (typeof shareParts)[number], number>>;
  readonly findings: number;
}

export interface BoardView {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly unit: string;
  /** The commune that was asked for; `null`: all that the reader reaches. */
  readonly commune: string | null;
  /** Communes with a product that counts, by name; empty where there is one. */
  readonly communes: readonly { readonly code: string; readonly name: string }[];
  readonly province: string;
  readonly office: LeadingOffice;
  readonly coverage: UnitRow['counts'];
  readonly visits: Readonly<Record<'held' | 'planned' | 'inspections' | 'unscheduled', number>>;
  readonly units: readonly UnitRow[];
  readonly kinds: readonly KindRow[];
  readonly findings: number;
  readonly states: Readonly<Record<FindingState, number>>;
  readonly overdue: readonly Finding[];
  readonly offenders: readonly Offender[];
  readonly conclusions: number;
  /** Cases of withdrawal that were opened in the period, whatever opened them. */
  readonly cases: number;
}

interface Counted {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  /** In force, visited, or planned. */
  readonly products: readonly BoardProduct[];
  /** What approved plans chose and nobody has inspected. */
  readonly undone: ReadonlySet<ProductId>;
  /** Communes of such products, whatever commune was asked for. */
  readonly communes: readonly string[];
  readonly visits: Awaited<ReturnType<typeof listVisitsWithin>>;
  /** The same visits as the coverage reads them. */
  readonly board: readonly BoardVisit[];
}

const isHeld = ({ state }: { readonly state: string }): boolean =>
  state === 'on-site' || state === 'recorded' || state === 'closed';
/** At a point of sale nobody sees how a product is made: its goods are not visited by that, here as in the list by risk. */
const toProducers = (visits: Counted['visits']) => visits.filter((one) => one.pointOfSaleId === null);

/** Whether a recognition held when somebody came on a day; a decision of that very day came after them. */
function heldWhenVisited(one: Recognition, day: LocalDate): boolean {
  if (isValid(statusOn(one, day).status)) return true;
  return one.withdrawnOn === day && isValid(statusOn(one, addDays(day, -1)).status);
}

const counts = (coverage: Coverage): UnitRow['counts'] =>
  Object.fromEntries(
    [...coverageParts, ...shareParts].map((part) => [part, coverage[part].length]),
  ) as UnitRow['counts'];

/** What was held in the period, and what was to be; of a period that goes on, all that is still to come in its year. */
async function visitsOf({ db, reach, today }: Context, from: LocalDate, to: LocalDate): Promise<Counted['visits']> {
  const end = `${partsOf(to).year}-12-31` as LocalDate;
  const within = await listVisitsWithin(db, reach, from, to);
  const ahead = to >= today && to < end ? await listVisitsWithin(db, reach, addDays(to, 1), end) : [];
  return [...within, ...ahead.filter((one) => !isHeld(one))].filter((one) => one.state !== 'cancelled');
}

const byName = new Intl.Collator('vi');

/** An office has looked at it, and it was merged into no other. */
const isRegistered = ({ status }: Pick<Product, 'status'>): boolean =>
  status !== 'declared' && status !== 'sent-back' && status !== 'merged';

/** The products and the visits that count in the period, within what the reader reaches. */
async function countIn(input: Asked, context: Context): Promise<Result<Counted>> {
  const { db, reach, today } = context;
  const to = input.to ?? today;
  const from = input.from ?? (`${partsOf(to).year}-01-01` as LocalDate);
  const wrong: FieldProblem[] = from > to ? [{ path: 'to', code: 'findings/period-turned' }] : [];
  if (wrong.length > 0) return refuse(invalidFields(wrong));
  const provinceCode = provinceSeen(context);
  const communeCode =
    reach.provinceCodes.length === 0 && reach.communeCodes.length > 0 ? (reach.communeCodes[0] ?? null) : null;
  const isHere = (one: { readonly provinceCode: string; readonly communeCode: string | null }): boolean =>
    one.provinceCode === provinceCode && (communeCode === null || one.communeCode === communeCode);
  const recognised = (await listRecognisedProducts(db, reach)).filter((one) => isHere(one) && isRegistered(one));
  const valid = new Set(
    recognised.flatMap((one) => {
      const status = statusOfStanding(one, today)?.status;
      return status !== undefined && isValid(status) ? [one.id] : [];
    }),
  );
  const visits = await visitsOf(context, from, to);
  const undone = new Set(await listUndoneOfPlans(db, reach, { from, to }, today));
  const visited = toProducers(visits);
  const ids = [...new Set(visited.flatMap((one) => one.productIds))];
  const recognitions = groupedBy(await findRecognitionsByProducts(db, ids), (one) => one.productId);
  const board = visited.map((one): BoardVisit => {
    const on = dayOfVisit(one);
    const inForce = one.productIds.filter((id) =>
      (recognitions.get(id) ?? []).some((held) => heldWhenVisited(held, on)),
    );
    return { productIds: one.productIds, held: isHeld(one), inForce };
  });
  const named = new Set([...ids, ...undone]);
  const known = new Set(recognised.map((one) => one.id));
  // Visited or planned though no recognition of theirs stands.
  const others = (
    await findProductsByIds(
      db,
      [...named].filter((id) => !known.has(id)),
    )
  ).filter((one) => isHere(one) && isRegistered(one));
  const ofRegister = recognised.filter(({ id }) => valid.has(id) || named.has(id));
  const counting =
    others.length === 0 ? ofRegister : [...ofRegister, ...others].toSorted((a, b) => byName.compare(a.name, b.name));
  return ok({
    ...{ from, to, provinceCode, communeCode },
    communes: [...new Set(counting.flatMap((one) => one.communeCode ?? []))],
    products: counting
      .filter((one) => input.commune === null || one.communeCode === input.commune)
      .map(({ id, code, name, producerName, communeCode: unit }) => ({
        id,
        code,
        name,
        communeCode: unit,
        producerName: producerName ?? '',
        inForce: valid.has(id),
      })),
    undone,
    visits,
    board,
  });
}

/** Where most was found, then where most was never looked at, comes first. */
const byWeight = (units: readonly UnitRow[]): readonly UnitRow[] =>
  units.toSorted(
    (a, b) => b.findings - a.findings || b.counts.neither - a.counts.neither || a.name.localeCompare(b.name, 'vi'),
  );

export const viewBoard = defineUseCase({
  name: 'findings/view-board',
  kind: 'read',
  legalBasis: null,
  input: asked,
  async run(input, context) {
    const counted = await countIn(input, context);
    if (!counted.ok) return counted;
    const { from, to, provinceCode, products, undone, visits, board, communes } = counted.value;
    const { commune } = input;
    const communeCode = counted.value.communeCode ?? commune;
    const isThere = (one: { readonly communeCode: string | null }): boolean =>
      commune === null || one.communeCode === commune;
    const { db, reach, today } = context;
    const findings = await listFindingRows(db, { reach, from, to, communeCode: commune }, { limit: MOST });
    const stands = findings.filter((one) => one.state !== 'dropped');
    const labels = await loadUnitLabels();
    const foundIn = new Map<string | null, number>();
    for (const one of stands) foundIn.set(one.communeCode, (foundIn.get(one.communeCode) ?? 0) + 1);
    const also = [...visits.filter(isThere), ...stands].map((one) => one.communeCode);
    const units = [...coverageByUnit(products, board, undone, also)].map(
      ([code, coverage]): UnitRow => ({
        communeCode: code,
        name: labels.commune(code),
        counts: counts(coverage),
        findings: foundIn.get(code) ?? 0,
      }),
    );
    const within = visits.filter(isThere);
    const held = within.filter(isHeld);
    return ok<BoardView>({
      ...{ from, to },
      unit: communeCode === null ? labels.province(provinceCode) : labels.commune(communeCode),
      commune,
      communes:
        communes.length < 2
          ? []
          : communes
              .map((code) => ({ code, name: labels.commune(code) }))
              .sort((a, b) => a.name.localeCompare(b.name, 'vi')),
      province: labels.province(provinceCode),
      office: await leadingOfficeOn(db, provinceCode, today),
      coverage: counts(coverageOf(products, board, undone)),
      visits: {
        held: held.length,
        planned: within.length - held.length,
        inspections: held.filter((one) => one.kind === 'inspection').length,
        unscheduled: (await unscheduledAmong(db, held)).length,
      },
      units: byWeight(units),
      kinds: byKind(findings),
      findings: stands.length,
      states: Object.fromEntries(
        findingStates.map((state) => [state, findings.filter((one) => one.state === state).length]),
      ) as BoardView['states'],
      overdue: findings.filter((one) => isOverdue(one, today)),
      offenders: repeated(findings, today),
      cases: await countCasesOpened(db, reach, { from, to, communeCode: commune }),
      conclusions: await countConclusionRows(db, { reach, state: 'issued', from, to, communeCode: commune }),
    });
  },
});

/** The products behind a number of the coverage. */
export const viewCoverage = defineUseCase({
  name: 'findings/view-board',
  kind: 'read',
  legalBasis: null,
  input: asked.extend({ part: optionalOneOf(coverageParts), page: optionalWhole(1, 10_000), whole: tick }),
  async run({ part, ...asking }, context) {
    const counted = await countIn(asking, context);
    if (!counted.ok) return counted;
    const { from, to, products: all, undone, visits, board } = counted.value;
    const { commune } = asking;
    const products = coverageOf(all, board, undone)[part ?? 'valid'];
    const labels = await loadUnitLabels();
    // Beside what was visited stands the last day on which somebody was there; beside what is planned the day that was set.
    const days = new Map<string, LocalDate>();
    const meant = toProducers(visits).filter((one) => isHeld(one) === (part !== 'planned'));
    for (const visit of meant.toSorted((a, b) => (dayOfVisit(a) < dayOfVisit(b) ? -1 : 1))) {
      for (const id of visit.productIds) days.set(id, dayOfVisit(visit));
    }
    const page = asking.page ?? 1;
    const shown = asking.whole ? products : products.slice((page - 1) * COVERAGE_PAGE, page * COVERAGE_PAGE);
    return ok({
      ...{ from, to, part: part ?? ('valid' as const), commune },
      unit: commune === null ? null : labels.commune(commune),
      total: products.length,
      page,
      pageSize: COVERAGE_PAGE,
      products: shown.map((one) => ({
        ...one,
        commune: labels.commune(one.communeCode),
        visitOn: days.get(one.id) ?? null,
      })),
    });
  },
});
