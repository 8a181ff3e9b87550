// The board of a session: before the reveal who has submitted what, in counts and names without a mark; after it every sheet, the gap,
// each member against the mean, the spread at each criterion; after the closing the frozen results.

import { z } from 'zod';
import type { Instant } from '#kernel/calendar.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { sha256 } from '#law/sha256.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { alikePairs } from '../rules/alike-sheets.ts';
import type { CompletionItem } from '../rules/completion.ts';
import {
  type DossierProgress,
  type LackingQuorum,
  lackingQuorum,
  type NoQuorum,
  progress,
  quorumMissing,
} from '../rules/progress.ts';
import { owingSheets } from '../rules/reminder.ts';
import { type ComputedResult, contentOfResult, type PaperResult, type SessionResult } from '../rules/result.ts';
import type { Reveal } from '../rules/reveal.ts';
import {
  type DossierToScore,
  keepsThePapers,
  leads,
  type SeatToScore,
  type SessionToScore,
  seatOf,
} from '../rules/session-to-score.ts';
import { answersOf, contentOfSheet, counts, type SessionSheet, type SheetContent } from '../rules/sheet-content.ts';
import { type Spread, spreadOf } from '../rules/spread.ts';
import {
  findLastReminder,
  findReveal,
  listItems,
  listResults,
  listSheetHeads,
  listSheets,
  type SheetHead,
} from '../store.ts';
import { computedResult, countedAt } from './close-session.ts';
import { sessionFor, subjectOfSession } from './find-session.ts';
import { sheetFacts } from './sheet-facts.ts';

/** A sheet as it stands on the table. */
export interface OpenedSheet {
  readonly sheet: SheetHead;
  readonly content: SheetContent;
  /** The content still has its hash. */
  readonly isWhole: boolean;
}

/** A dossier after the reveal. */
export interface DossierBoard {
  readonly dossier: DossierToScore;
  readonly progress: DossierProgress;
  readonly quorum: NoQuorum | null;
  /** The last sheet of every seat that counts. */
  readonly counted: readonly OpenedSheet[];
  /** Every sheet, revised ones too. */
  readonly all: readonly OpenedSheet[];
  readonly spread: Spread;
  /** Pairs of members whose judged criteria are near-identical. */
  readonly alike: readonly (readonly [string, string])[];
  /** As computed now, or as frozen at the closing. */
  readonly computed: ComputedResult | PaperResult;
  readonly result: SessionResult | null;
  readonly items: readonly CompletionItem[];
}

export interface SessionBoard {
  readonly session: SessionToScore;
  /** The seat of who reads; `null`: an officer without one. */
  readonly seat: SeatToScore | null;
  readonly leads: boolean;
  /** Writes down what the council wants completed. */
  readonly attaches: boolean;
  readonly progress: readonly DossierProgress[];
  /** Who has submitted what, by dossier and member: no mark. */
  readonly submitted: readonly SheetHead[];
  /** Why the sheets cannot be revealed yet, product by product, in counts. */
  readonly lackingQuorum: readonly LackingQuorum[];
  readonly reveal: Reveal | null;
  /** How many members can be reminded now, by who acts for the council, and when they were the last time. */
  readonly reminding: { readonly owing: number; readonly last: Instant | null } | null;
  /** Empty before the reveal. */
  readonly boards: readonly DossierBoard[];
}

/** A council on paper has nothing to reveal. */
const isOpen = ({ state, isRevealed }: Pick<SessionToScore, 'state' | 'isRevealed'>): boolean =>
  isRevealed || state === 'closed';

function opened(sheet: SessionSheet): OpenedSheet {
  const { box: _box, content, ...head } = sheet;
  return { sheet: head, content: contentOfSheet({ content }), isWhole: sha256(content ?? '') === head.contentHash };
}

async function boardOf(
  session: SessionToScore,
  dossier: DossierToScore,
  found: {
    readonly sheets: readonly SessionSheet[];
    readonly results: readonly SessionResult[];
    readonly items: readonly CompletionItem[];
    readonly states: readonly DossierProgress[];
  },
  context: Context,
): Promise<DossierBoard> {
  const counted = countedAt(session, dossier, found.sheets).map(opened);
  const facts = await sheetFacts(dossier, context);
  const result = found.results.find((one) => one.dossierId === dossier.dossierId) ?? null;
  const computed =
    result === null ? await computedResult(session, dossier, found.sheets, context) : contentOfResult(result);
  const sheets = counted.map(({ content }) => ({
    memberId: content.memberId,
    name: content.by,
    answers: answersOf(facts.compiled, content.answers),
  }));
  const conditions = computed.kind === 'computed' ? computed.conditions : {};
  const state = found.states.find((one) => one.dossierId === dossier.dossierId);
  return {
    dossier,
    progress: state ?? { dossierId: dossier.dossierId, submitted: 0, expected: 0, lacking: [] },
    quorum: quorumMissing(session, dossier.dossierId, counted.length),
    counted,
    all: found.sheets.filter((sheet) => sheet.dossierId === dossier.dossierId).map(opened),
    spread: spreadOf(facts.compiled, sheets, conditions, session.rules.gapPoints),
    alike: alikePairs(sheets, facts.judged).map(([one, other]) => [one.name, other.name]),
    computed,
    result,
    items: found.items.filter((item) => item.resultId === result?.id),
  };
}

/** The board of a session; sheets are read only once they are revealed. `dossierId`: of this dossier alone. */
export async function boardOfSession(
  session: SessionToScore,
  context: Context,
  dossierId: DossierId | null = null,
): Promise<SessionBoard> {
  const { db, actor } = context;
  const seat = seatOf(session, actor.accountId);
  const submitted = await listSheetHeads(db, session.id);
  const states = progress(session, submitted.filter(counts));
  const office = actor.grants.some((grant) => grant.role === 'province-officer');
  const attaches = keepsThePapers(session, actor.accountId, office);
  const sheetsAt = (id: DossierId): number => states.find((one) => one.dossierId === id)?.submitted ?? 0;
  const lacking = session.state === 'scoring' ? lackingQuorum(session, sheetsAt) : [];
  const led = { leads: leads(session, seat), attaches, lackingQuorum: lacking };
  const reminds = attaches && session.state === 'scoring' && session.kind !== 'paper';
  const reminding = reminds
    ? {
        owing: owingSheets(session, states).length,
        last: (await findLastReminder(db, session.id))?.remindedAt ?? null,
      }
    : null;
  const head = { session, seat, ...led, progress: states, submitted, reminding };
  if (!isOpen(session)) return { ...head, reveal: null, boards: [] };
  const results = await listResults(db, session.id);
  const found = {
    sheets: await listSheets(db, session.id),
    results,
    items: await listItems(
      db,
      results.map((one) => one.id),
    ),
    states,
  };
  const boards: DossierBoard[] = [];
  for (const dossier of session.dossiers) {
    if (dossierId === null || dossier.dossierId === dossierId)
      boards.push(await boardOf(session, dossier, found, context));
  }
  return { ...head, reveal: await findReveal(db, session.id), boards };
}

export const viewResults = defineUseCase({
  name: 'scoring/view-results',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm d',
  input: z.object({ sessionId: id<'council-session'>() }),
  subject: (given, context) => subjectOfSession(given, context),
  async run(input, context): Promise<Result<SessionBoard>> {
    const found = await sessionFor(input.sessionId, context);
    return found.ok ? ok(await boardOfSession(found.value, context)) : found;
  },
});

export const viewDossierResult = defineUseCase({
  name: 'scoring/view-dossier-result',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm d',
  input: z.object({ sessionId: id<'council-session'>(), dossierId: id<'dossier'>() }),
  subject: (given, context) => subjectOfSession(given, context),
  async run(input, context): Promise<Result<SessionBoard & { readonly board: DossierBoard }>> {
    const found = await sessionFor(input.sessionId, context);
    if (!found.ok) return found;
    const whole = await boardOfSession(found.value, context, input.dossierId);
    const [board] = whole.boards;
    return board === undefined ? refuse(notFound) : ok({ ...whole, board });
  },
});
