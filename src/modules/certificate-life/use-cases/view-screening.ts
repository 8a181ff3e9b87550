// The screening board: what has expired, what ends by month and unit and when a council would have it, producers nothing is heard of,
// products nearest to their next star. Each line says why it stands there and what was done about it.

import { z } from 'zod';
import { reachOf } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { ProducerId, ProductId, RecognitionId } from '#kernel/ids.ts';
import { ok } from '#kernel/result.ts';
import { foldText } from '#kernel/vietnamese-text.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { reEvaluationWindow, type StatusOnDay, statusOfStanding } from '#modules/certificates/index.ts';
import { listOpenReports } from '#modules/certificates/services.ts';
import {
  findDossierIdsOf,
  findOwnSheets,
  findProducerIdsWithDossier,
  findProductIdsInHand,
} from '#modules/dossiers/services.ts';
import { compileSet, readSheetAddress, sheetSummary } from '#modules/evaluation/index.ts';
import { findProducersWithEvidence } from '#modules/evidence/services.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { everyProduct, findProductsByIds, type ListedState, listProductLines } from '#modules/products/services.ts';
import { lastResultsOf } from '#modules/scoring/services.ts';
import { oneOf, optionalText } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { distanceOf, type NextStar, nextByCouncil, nextByOwnSheet } from '../rules/next-star.ts';
import { forecastRound, monthOf, type ScreeningChoice } from '../rules/screening.ts';
import { isOpenCase, withdrawalStates } from '../rules/withdrawal-lifecycle.ts';
import { listCases } from '../store.ts';
import { listProposals } from '../store-extensions.ts';
import { findChoices, findInvitations, findRemovals } from '../store-screening.ts';
import { casesRead } from './who-reads-case.ts';

export const screeningViews = ['expired', 'ending', 'silent', 'near', 'reported'] as const;
export type ScreeningView = (typeof screeningViews)[number];

/** The most products of one view. */
export const MOST_SCREENED = 2_000;

export interface ScreenLine {
  readonly productId: ProductId;
  readonly code: string;
  readonly name: string;
  readonly producerName: string | null;
  readonly communeCode: string | null;
  readonly commune: string;
  readonly stars: number | null;
  readonly status: StatusOnDay;
  readonly validUntil: LocalDate | null;
  readonly recognitionId: RecognitionId | null;
  /** What is not heard of its producer; empty: something is. */
  readonly silence: readonly ('no-producer' | 'no-evidence' | 'no-dossier')[];
  readonly inHand: boolean;
  readonly choice: Pick<ScreeningChoice, 'choice' | 'reason' | 'chosenOn'> | null;
  readonly invitedOn: LocalDate | null;
  readonly openCase: string | null;
  readonly removedBy: string | null;
  /** By its last council, else by its own last sheet; `null`: there is neither, or nothing is above it. */
  readonly next: NextStar | null;
  /** What consumers reported and no office has settled: numbers, the first to be answered first. */
  readonly reports: readonly string[];
}

interface Counted {
  readonly key: string;
  readonly count: number;
}

export interface Screening {
  readonly view: ScreeningView;
  readonly commune: string | null;
  readonly communes: readonly { readonly code: string; readonly name: string; readonly count: number }[];
  readonly lines: readonly ScreenLine[];
  /** More products are of this view than are shown. */
  readonly truncated: boolean;
  readonly counts: {
    readonly expired: number;
    readonly ending: number;
    readonly cases: number;
    readonly extensions: number;
    readonly reports: number;
  };
  /** What ends by month, and by round of the council. */
  readonly months: readonly Counted[];
  readonly rounds: readonly Counted[];
}

/** Reports of consumers within the reader's reach that no office has settled. */
async function openReports({ db, actor }: Context) {
  const reach = reachOf(actor, 'certificates/list-reports');
  return reach === null ? [] : await listOpenReports(db, reach);
}

async function productsIn(context: Context, state: ListedState) {
  return await listProductLines(context.db, {
    ...everyProduct,
    reach: context.reach,
    state,
    day: context.today,
    order: 'ends-first',
    offset: 0,
    limit: MOST_SCREENED,
  });
}

const statesOf: Readonly<Record<ScreeningView, readonly ListedState[]>> = {
  expired: ['expired'],
  ending: ['expiring'],
  silent: ['in-force', 'expiring', 'extended'],
  near: ['in-force', 'expiring', 'extended'],
  reported: [],
};

function counted(keys: readonly (string | null)[]): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** What a product lacks for its next star: as its last council found it, else by the sheet that its producer filled in last. */
async function nextStars(
  context: Context,
  ids: readonly ProductId[],
): Promise<ReadonlyMap<ProductId, NextStar | null>> {
  const next = new Map<ProductId, NextStar | null>();
  for (const { productId, setId, answers } of await findOwnSheets(context.db, ids)) {
    const set = await findCriteriaSet(setId);
    const compiled = set === null ? null : compileSet(set);
    const read = compiled === null ? null : readSheetAddress(compiled, new URLSearchParams(answers));
    if (compiled !== null && read?.ok) {
      const own = sheetSummary(compiled, read.value).next;
      next.set(productId, own === null ? null : nextByOwnSheet(own));
    }
  }
  const dossiers = await findDossierIdsOf(context.db, ids);
  const productOf = new Map(dossiers.map((one) => [one.id, one.productId]));
  const results = await lastResultsOf(
    context.db,
    dossiers.map((one) => one.id),
  );
  // The later council of a product counts.
  for (const result of [...results].sort((a, b) => (a.heldOn < b.heldOn ? -1 : 1))) {
    const productId = productOf.get(result.dossierId);
    if (productId !== undefined) next.set(productId, nextByCouncil(result));
  }
  return next;
}

/** Lines with everything that a board or a preview says of them. */
export async function screenLines(
  context: Context,
  products: Awaited<ReturnType<typeof findProductsByIds>>,
  withNext: boolean,
  reports: Awaited<ReturnType<typeof openReports>>,
): Promise<readonly ScreenLine[]> {
  const { db, today } = context;
  const ids = products.map((product) => product.id);
  const producerIds = [
    ...new Set(products.map((one) => one.producerId).filter((one): one is ProducerId => one !== null)),
  ];
  const labels = await loadUnitLabels();
  const withEvidence = await findProducersWithEvidence(db, producerIds);
  const withDossier = new Set(await findProducerIdsWithDossier(db, producerIds));
  const inHand = new Set(await findProductIdsInHand(db, ids));
  const choices = new Map((await findChoices(db, ids)).map((one) => [one.productId, one]));
  const invitations = await findInvitations(db, ids);
  const recognitionIds = products.map((one) => one.recognitionId).filter((one): one is RecognitionId => one !== null);
  const removals = new Map((await findRemovals(db, recognitionIds)).map((one) => [one.recognitionId, one]));
  const openStates = withdrawalStates.filter(isOpenCase);
  const reads = reachOf(context.actor, 'certificate-life/list-withdrawals');
  const cases = reads === null ? [] : await casesRead(context, await listCases(db, reads, openStates, MOST_SCREENED));
  const next = withNext ? await nextStars(context, ids) : null;
  return products.map((product): ScreenLine => {
    const { producerId } = product;
    const silence: ScreenLine['silence'] =
      producerId === null
        ? ['no-producer']
        : [
            ...(withEvidence.has(producerId) ? [] : (['no-evidence'] as const)),
            ...(withDossier.has(producerId) ? [] : (['no-dossier'] as const)),
          ];
    const choice = choices.get(product.id);
    const removal = product.recognitionId === null ? undefined : removals.get(product.recognitionId);
    return {
      productId: product.id,
      code: product.code,
      name: product.name,
      producerName: product.producerName,
      communeCode: product.communeCode,
      commune: labels.commune(product.communeCode),
      stars: product.stars,
      status: statusOfStanding(product, today) ?? { status: 'no-decision', until: null, daysLeft: null },
      validUntil: product.extendedUntil ?? product.validUntil,
      recognitionId: product.recognitionId,
      silence,
      inHand: inHand.has(product.id),
      choice: choice === undefined ? null : { choice: choice.choice, reason: choice.reason, chosenOn: choice.chosenOn },
      invitedOn: invitations.find((one) => one.productId === product.id)?.invitedOn ?? null,
      openCase: cases.find((one) => one.productId === product.id)?.id ?? null,
      removedBy: removal?.decisionNumber ?? null,
      next: next?.get(product.id) ?? null,
      reports: reports.filter((one) => one.productId === product.id).map((one) => one.number),
    };
  });
}

const distance = ({ next }: ScreenLine): number => (next === null ? Infinity : distanceOf(next));

export const viewScreening = defineUseCase({
  name: 'certificate-life/view-screening',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 6, Điều 8, Điều 9, Điều 10 khoản 3 và 4',
  input: z.object({ view: oneOf(screeningViews).optional(), commune: optionalText(10), text: optionalText(120) }),
  async run({ view = 'expired', commune, text }, context) {
    const { db, today } = context;
    const reports = await openReports(context);
    const found = await Promise.all(statesOf[view].map((state) => productsIn(context, state)));
    const listed =
      view === 'reported'
        ? [...new Set(reports.map((one) => one.productId))].map((id) => ({ id }))
        : found.flatMap((one) => one.lines);
    const products = await findProductsByIds(
      db,
      listed.map((one) => one.id),
    );
    const byId = new Map(products.map((one) => [one.id, one]));
    const ordered = listed.flatMap((one) => byId.get(one.id) ?? []);
    const all = await screenLines(context, ordered, view === 'near', reports);
    const ofView =
      view === 'silent'
        ? all.filter((one) => one.silence.length > 0)
        : view === 'near'
          ? all.filter((one) => one.next !== null).sort((a, b) => distance(a) - distance(b))
          : all;
    const communes = counted(ofView.map((one) => one.communeCode)).map(({ key, count }) => ({
      code: key,
      name: ofView.find((one) => one.communeCode === key)?.commune ?? key,
      count,
    }));
    const words = foldText(text ?? '');
    const lines = ofView.filter(
      (one) =>
        (commune === null || one.communeCode === commune) &&
        foldText(`${one.name} ${one.producerName ?? ''}`).includes(words),
    );
    const open = withdrawalStates.filter(isOpenCase);
    const cases = reachOf(context.actor, 'certificate-life/list-withdrawals');
    const extensions = reachOf(context.actor, 'certificate-life/list-extensions');
    const count = async (state: ListedState) =>
      view === state ? found[0]?.total : (await productsIn(context, state)).total;
    const closes = (one: ScreenLine): LocalDate | null =>
      one.validUntil === null ? null : (reEvaluationWindow(one.validUntil, today)?.closesOn ?? null);
    return ok<Screening>({
      view,
      commune,
      communes,
      lines,
      truncated: found.some((one) => one.total > MOST_SCREENED),
      counts: {
        expired: (await count('expired')) ?? 0,
        ending: view === 'ending' ? (found[0]?.total ?? 0) : (await productsIn(context, 'expiring')).total,
        cases: cases === null ? 0 : (await casesRead(context, await listCases(db, cases, open, MOST_SCREENED))).length,
        reports: reports.length,
        extensions: extensions === null ? 0 : (await listProposals(db, extensions, true, MOST_SCREENED)).length,
      },
      months:
        view === 'ending'
          ? counted(lines.map((one) => (one.validUntil === null ? null : monthOf(one.validUntil))))
          : [],
      rounds:
        view === 'ending' || view === 'expired' ? counted(lines.map((one) => forecastRound(closes(one), today))) : [],
    });
  },
});
