// What waits for the person who is signed in: asked of each room within the reach of the person's own right to its list.

import { z } from 'zod';
import { covers, type Reach, reachOf } from '#access/reach.ts';
import { listAccountRows } from '#access/store-accounts.ts';
import { listProducerLinksInState } from '#access/store-links.ts';
import { addDays } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { parameterOn } from '#law/parameters.ts';
import { countDeclarationsOwed, findRunningSessions } from '#modules/councils/services.ts';
import {
  countEndingSamples,
  countToReceive,
  countWithoutPaper,
  countWithoutThings,
} from '#modules/custody/services.ts';
import { countThreadsWaiting, lettersWithoutNumber, listDossierRows } from '#modules/dossiers/services.ts';
import { listEndingWithin } from '#modules/evidence/services.ts';
import { countStagedImports } from '#modules/exchange/services.ts';
import { countIdeasToScreen } from '#modules/ideas/services.ts';
import {
  countReviewsFor,
  type OpenSupplement,
  openSupplementsWithin,
  supplementLetters,
  waitingAtProvince,
} from '#modules/intake/services.ts';
import { countUnread } from '#modules/notifications/services.ts';
import { findProducersByIds, listProducerLines, loadUnitLabels } from '#modules/producers/services.ts';
import type { NextStepOfProducer } from '#modules/products/index.ts';
import {
  everyProduct,
  type ListedState,
  listProductLines,
  nextStepOf,
  type ProductLine,
} from '#modules/products/services.ts';
import { countSheetsOwed } from '#modules/scoring/services.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { inOrder, type Waiting } from '../rules/waiting.ts';
import { certificatesOnDesk } from './certificates-on-desk.ts';
import { type DeskDossier, onDesk, withWord } from './dossiers-on-desk.ts';
import { inspectionsOnDesk, ownCorrections } from './inspections-on-desk.ts';
import { marketOnDesk } from './market-on-desk.ts';
import { lateOutput, ownSilent } from './silent-on-desk.ts';
import { workOnDesk } from './work-on-desk.ts';

const SHOWN = 8;
const RECENT = 5;
const OWN_SHOWN = 50;
/** So many running dossiers are looked through for those that are late. */
const COUNTED = 500;

/** A product of the lists on the desk. */
export interface DeskProduct extends ProductLine {
  readonly commune: string;
}

export interface Desk {
  readonly displayName: string;
  /** What the reader was told and has not opened. */
  readonly unread: number;
  readonly waiting: readonly Waiting[];
  /** Recognitions that end soon, the first to end first; at most eight. */
  readonly ending: readonly DeskProduct[];
  /** Products changed last, the newest first; none for a producer, who sees the own ones. */
  readonly recent: readonly DeskProduct[];
  /** What a producer makes; empty for others. */
  readonly own: readonly DeskProduct[];
  /** What a producer without a product does next; `null`: it has one, or the reader is an officer. */
  readonly next: NextStepOfProducer | null;
  /** Papers in the own wallets that end soon or have ended; for a producer only. */
  readonly endingEvidence: number;
  /** Own products of which a period that ended was not reported; for a producer only. */
  readonly silentProducts: number;
  /** Findings that the reader has to answer with a correction; for a producer only. */
  readonly corrections: number;
  /** What the province asks for, the first to be due first; for a producer only. */
  readonly supplements: readonly OpenSupplement[];
  /** Whether the account is a producer's, with or without a producer confirmed yet. */
  readonly forProducer: boolean;
  /** Dossiers whose term runs, the first to be due first; for a producer those that wait for it. */
  readonly dossiers: readonly DeskDossier[];
  /** The register holds nothing within reach. */
  readonly emptyRegister: boolean;
  /** Dossiers for which a member of a council has not declared conflicts of interest. */
  readonly declarations: number;
  /** Sheets of a session that score now: own ones to mark, and those on paper to type or compare. */
  readonly sheets: { readonly own: number; readonly paper: number };
  /** Open threads that wait for the reader. */
  readonly threads: number;
}

type Narrowed = {
  readonly state?: ListedState;
  readonly missing?: 'photo';
  readonly status?: 'declared' | 'renamed';
  readonly limit?: number;
  readonly order?: 'ends-first' | 'changed-last';
};

async function products(context: Context, reach: Reach, narrowed: Narrowed) {
  const { limit = 1, order = 'ends-first', ...rest } = narrowed;
  const question = {
    ...everyProduct,
    ...rest,
    reach,
    day: context.today,
    order,
    offset: 0,
    limit,
  };
  return await listProductLines(context.db, question);
}

async function waitingLinks(context: Context, reach: Reach): Promise<number> {
  const links = await listProducerLinksInState(context.db, 'requested', 500);
  const asked = await findProducersByIds(
    context.db,
    links.map((link) => link.producerId),
  );
  return links.filter((link) => {
    const producer = asked.find((one) => one.id === link.producerId);
    return (
      producer !== undefined &&
      covers(reach, { provinceCode: producer.provinceCode, communeCode: producer.communeCode, producerId: producer.id })
    );
  }).length;
}

async function waitingSlips(context: Context, reach: Reach): Promise<number> {
  const { total } = await listAccountRows(context.db, {
    reach,
    on: context.today,
    now: context.now,
    alsoIds: [],
    search: '',
    role: null,
    status: null,
    unit: null,
    waitingSlip: true,
    limit: 1,
    offset: 0,
  });
  return total;
}

const endingEvidence = async (context: Context, reach: Reach): Promise<number> =>
  (await listEndingWithin(context.db, reach, context.today)).pieces.length;

async function ownEndingEvidence(context: Context): Promise<number> {
  const reach = reachOf(context.actor, 'evidence/list-ending');
  return reach === null ? 0 : await endingEvidence(context, reach);
}

/** What the office of the province has to do with dossiers, or a commune with what its producers are asked for. */
async function waitingDossiers(context: Context): Promise<readonly Waiting[]> {
  const office = reachOf(context.actor, 'intake/accept-dossier');
  if (office !== null) {
    const { arrived, answered, reviewed, ready, termNear } = await waitingAtProvince(context.db, office, context.today);
    return [
      { kind: 'intake-term-near', count: termNear },
      { kind: 'intake-answered', count: answered },
      { kind: 'intake-arrived', count: arrived },
      { kind: 'intake-reviewed', count: reviewed },
      { kind: 'ready-for-session', count: ready },
    ];
  }
  const commune = reachOf(context.actor, 'intake/answer-supplement');
  if (commune === null) return [];
  return [{ kind: 'supplements-open', count: (await openSupplementsWithin(context.db, commune)).length }];
}

async function ownSupplements(context: Context): Promise<readonly OpenSupplement[]> {
  const reach = reachOf(context.actor, 'intake/answer-supplement');
  return reach === null ? [] : await openSupplementsWithin(context.db, reach);
}

type Running = Awaited<ReturnType<typeof listDossierRows>>;

/**
 * For an office those whose term runs; for a producer those that wait for it: to be completed, confirmed, written on. `null`: the
 * reader has nothing to do with them.
 */
async function runningDossiers(context: Context, isOfficer: boolean): Promise<Running | null> {
  const reach = reachOf(context.actor, isOfficer ? 'dossiers/take-in-dossier' : 'dossiers/submit-dossier');
  if (reach === null) return null;
  const states = isOfficer ? (['submitted', 'received'] as const) : (['returned', 'draft'] as const);
  const limit = isOfficer ? COUNTED : SHOWN;
  return await listDossierRows(context.db, { reach, withDrafts: true, states, offset: 0, limit });
}

/** What was asked for the lists of the desk already. */
interface Asked {
  readonly declarations: number;
  readonly sheets: Desk['sheets'];
  /** Recognitions that end soon. */
  readonly expiring: number;
  readonly running: Running | null;
  readonly threads: number;
  readonly emptyRegister: boolean;
}

async function waitingFor(
  context: Context,
  reach: Reach,
  { declarations, sheets, expiring, running, threads, emptyRegister }: Asked,
): Promise<readonly Waiting[]> {
  const may = (name: Parameters<typeof reachOf>[1]): Reach | null => reachOf(context.actor, name);
  const waiting: Waiting[] = [
    ...(await waitingDossiers(context)),
    { kind: 'sheets-to-score', count: sheets.own },
    { kind: 'paper-sheets-to-check', count: sheets.paper },
    { kind: 'declarations-to-give', count: declarations },
    { kind: 'threads-waiting', count: threads },
  ];
  // The administrator of the installation helps and enters nothing: terms of products wait for somebody else.
  if (context.actor.grants.some((grant) => grant.role !== 'platform-admin')) {
    waiting.push(
      { kind: 'expiring', count: expiring },
      { kind: 'expired', count: (await products(context, reach, { state: 'expired' })).total },
    );
  }
  if (may('certificates/correct-recognition') !== null) {
    waiting.push({ kind: 'unclear-terms', count: (await products(context, reach, { state: 'unclear-term' })).total });
  }
  if (may('certificates/complete-recognition') !== null) {
    waiting.push({ kind: 'without-decision', count: (await products(context, reach, { state: 'no-decision' })).total });
  }
  const look = may('products/decide-declared-product');
  if (look !== null) {
    waiting.push({ kind: 'declared-products', count: (await products(context, look, { status: 'declared' })).total });
    waiting.push({ kind: 'proposed-names', count: (await products(context, look, { status: 'renamed' })).total });
  }
  const handOvers = may('custody/acknowledge-hand-over');
  if (handOvers !== null) {
    waiting.push(
      { kind: 'hand-overs-to-receive', count: await countToReceive(context.db, handOvers) },
      { kind: 'dossiers-without-samples', count: await countWithoutThings(context.db, handOvers) },
      { kind: 'paper-sets-missing', count: await countWithoutPaper(context.db, handOvers, context.today) },
      { kind: 'samples-ending', count: await countEndingSamples(context.db, handOvers, context.today) },
    );
  }
  if (may('intake/save-review') !== null) {
    waiting.push({ kind: 'reviews-to-write', count: await countReviewsFor(context.db, context.actor) });
  }
  waiting.push({ kind: 'output-owed', count: await lateOutput(context) });
  const screen = may('ideas/screen-idea');
  if (screen !== null) {
    waiting.push({ kind: 'ideas-to-screen', count: await countIdeasToScreen(context.db, screen) });
  }
  if (running !== null) {
    const late = running.dossiers.filter((one) => one.dueOn !== null && one.dueOn < context.today);
    const sent = running.dossiers.filter((one) => one.state === 'submitted');
    waiting.push(
      { kind: 'dossiers-overdue', count: late.length },
      { kind: 'dossiers-sent', count: sent.length },
      { kind: 'dossiers-in-hand', count: running.total - sent.length },
    );
  }
  // The commune reminds its producers; the province reads the same list from its own page.
  const papers = may('evidence/add-piece');
  if (papers !== null) waiting.push({ kind: 'evidence-ending', count: await endingEvidence(context, papers) });
  const letters = may('dossiers/number-letter');
  if (letters !== null) {
    const ofProvince = (await supplementLetters(context.db, letters)).map((one) => ({
      ...one,
      kind: 'supplement' as const,
    }));
    const open = await lettersWithoutNumber(context.db, letters, ofProvince);
    waiting.push({ kind: 'letters-without-number', count: open.length });
  }
  waiting.push(...(await certificatesOnDesk(context)));
  waiting.push(...(await workOnDesk(context, emptyRegister)), ...(await inspectionsOnDesk(context)));
  waiting.push(...(await marketOnDesk(context)));
  const links = may('access/decide-producer-link');
  if (links !== null) waiting.push({ kind: 'producer-links', count: await waitingLinks(context, links) });
  const slips = may('access/hand-over-slip');
  if (slips !== null) waiting.push({ kind: 'slips-to-hand-over', count: await waitingSlips(context, slips) });
  const confirm = may('exchange/confirm-register-import');
  if (confirm !== null) {
    waiting.push({ kind: 'imports-to-confirm', count: await countStagedImports(context.db, confirm) });
  }
  const change = may('producers/change-producer');
  if (change !== null) {
    const { total } = await listProducerLines(context.db, {
      reach: change,
      text: '',
      producerType: null,
      status: 'active',
      communeCode: null,
      provinceCode: null,
      toComplete: true,
      offset: 0,
      limit: 1,
    });
    waiting.push({ kind: 'producers-to-complete', count: total });
  }
  if (may('products/add-photo') !== null) {
    waiting.push({
      kind: 'products-without-photo',
      count: (await products(context, reach, { missing: 'photo' })).total,
    });
  }
  return inOrder(waiting);
}

export const viewDesk = defineUseCase({
  name: 'desk/view-desk',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, context) {
    const reach = reachOf(context.actor, 'products/list-products');
    const labels = await loadUnitLabels();
    const named = (lines: readonly ProductLine[]): readonly DeskProduct[] =>
      lines.map((line) => ({ ...line, commune: labels.commune(line.communeCode) }));
    const isOfficer = context.actor.grants.some((grant) => grant.role !== 'producer');
    const all = reach === null ? null : await products(context, reach, { limit: isOfficer ? 1 : OWN_SHOWN });
    const soon = parameterOn('expiring-soon-days', context.today)?.value ?? 0;
    const expiring =
      reach === null || !isOfficer ? null : await products(context, reach, { state: 'expiring', limit: SHOWN });
    const running = await runningDossiers(context, isOfficer);
    const recent =
      reach === null || !isOfficer
        ? []
        : (await products(context, reach, { order: 'changed-last', limit: RECENT })).lines;
    const until = addDays(context.today, soon);
    const shown = (running?.dossiers ?? []).slice(0, SHOWN);
    const sessions = await findRunningSessions(context.db, context.actor.accountId);
    const declarations = countDeclarationsOwed(sessions, context.actor);
    const sheets = await countSheetsOwed(context.db, sessions, context.actor.accountId);
    const threads = await countThreadsWaiting(context);
    const emptyRegister = isOfficer && all !== null && all.total === 0;
    return ok<Desk>({
      displayName: context.actor.displayName,
      unread: context.actor.accountId === null ? 0 : await countUnread(context.db, context.actor.accountId),
      waiting:
        reach === null || expiring === null
          ? []
          : await waitingFor(context, reach, {
              declarations,
              sheets,
              expiring: expiring.total,
              running,
              threads,
              emptyRegister,
            }),
      ending: named((expiring?.lines ?? []).filter((line) => line.validUntil !== null && line.validUntil <= until)),
      recent: named(recent),
      own: isOfficer || all === null ? [] : named(all.lines),
      next: isOfficer || (all !== null && all.total > 0) ? null : await nextStepOf(context.db, context.actor),
      endingEvidence: isOfficer ? 0 : await ownEndingEvidence(context),
      silentProducts: isOfficer ? 0 : await ownSilent(context),
      corrections: isOfficer ? 0 : await ownCorrections(context),
      supplements: isOfficer ? [] : await ownSupplements(context),
      forProducer: !isOfficer,
      dossiers: isOfficer ? shown.map(onDesk) : await withWord(context, shown),
      declarations,
      sheets,
      threads,
      emptyRegister,
    });
  },
});
