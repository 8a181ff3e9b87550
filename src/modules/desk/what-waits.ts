// What waits for a person: asked of each room within the reach of the person's own right to its list. The desk shows it, and a board puts what has
// to be decided first.

import { covers, type Reach, reachOf } from '#access/reach.ts';
import { listAccountRows } from '#access/store-accounts.ts';
import { listProducerLinksInState } from '#access/store-links.ts';
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
  openSupplementsWithin,
  supplementLetters,
  waitingAtProvince,
} from '#modules/intake/services.ts';
import { findProducersByIds, listProducerLines } from '#modules/producers/services.ts';
import { everyProduct, type ListedState, listProductLines } from '#modules/products/services.ts';
import { countSheetsOwed } from '#modules/scoring/services.ts';
import type { Context } from '#runner/use-case.ts';
import { inOrder, type Waiting } from './rules/waiting.ts';
import { certificatesOnDesk } from './use-cases/certificates-on-desk.ts';
import { inspectionsOnDesk } from './use-cases/inspections-on-desk.ts';
import { marketOnDesk } from './use-cases/market-on-desk.ts';
import { receiversOnDesk } from './use-cases/receivers-on-desk.ts';
import { lateOutput } from './use-cases/silent-on-desk.ts';
import { workOnDesk } from './use-cases/work-on-desk.ts';

/** Lines of a short list. */
export const SHOWN = 8;
const OWN_SHOWN = 50;
/** So many running dossiers are looked through for those that are late. */
const COUNTED = 500;

type Narrowed = {
  readonly state?: ListedState;
  readonly missing?: 'photo';
  readonly status?: 'declared' | 'renamed';
  readonly limit?: number;
  readonly order?: 'ends-first' | 'changed-last';
};

/** Products within a reach, narrowed. */
export async function products(context: Context, reach: Reach, narrowed: Narrowed) {
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

/** Papers in wallets that end soon or have ended. */
export const endingEvidence = async (context: Context, reach: Reach): Promise<number> =>
  (await listEndingWithin(context.db, reach, context.today)).pieces.length;

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
  readonly sheets: { readonly own: number; readonly paper: number };
  /** Recognitions that end soon. */
  readonly expiring: number;
  readonly running: Running | null;
  readonly threads: number;
  /** The register holds nothing within reach. */
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
  waiting.push(...(await marketOnDesk(context)), ...(await receiversOnDesk(context)));
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

type Lines = Awaited<ReturnType<typeof listProductLines>>;

/** What waits for the reader, with the lists that it was counted from. */
export interface WhatWaits extends Omit<Asked, 'expiring'> {
  readonly waiting: readonly Waiting[];
  readonly isOfficer: boolean;
  /** What the reader may list at all; `null`: nothing. Of an officer one line, of a producer all own ones. */
  readonly all: Lines | null;
  /** Recognitions that end soon, the first to end first; `null`: the reader is no officer. */
  readonly expiring: Lines | null;
  readonly reach: Reach | null;
}

export async function whatWaits(context: Context): Promise<WhatWaits> {
  const reach = reachOf(context.actor, 'products/list-products');
  const isOfficer = context.actor.grants.some((grant) => grant.role !== 'producer');
  const all = reach === null ? null : await products(context, reach, { limit: isOfficer ? 1 : OWN_SHOWN });
  const expiring =
    reach === null || !isOfficer ? null : await products(context, reach, { state: 'expiring', limit: SHOWN });
  const running = await runningDossiers(context, isOfficer);
  const sessions = await findRunningSessions(context.db, context.actor.accountId);
  const declarations = countDeclarationsOwed(sessions, context.actor);
  const sheets = await countSheetsOwed(context.db, sessions, context.actor.accountId);
  const threads = await countThreadsWaiting(context);
  const emptyRegister = isOfficer && all !== null && all.total === 0;
  const asked = { declarations, sheets, running, threads, emptyRegister };
  return {
    ...{ reach, isOfficer, all, expiring, ...asked },
    waiting:
      reach === null || expiring === null
        ? []
        : await waitingFor(context, reach, { ...asked, expiring: expiring.total }),
  };
}
