// The result of a dossier: computed by the engine from the sheets that count, frozen with the hashes of everything it was computed
// from, so that anybody can compute it again on any later day and compare.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import { canonicalJson } from '#kernel/fingerprint.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { CriteriaSet } from '#law/criteria-set.ts';
import type { CouncilMemberId, SessionId } from '#modules/councils/index.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import {
  askedConditions,
  type CompiledSet,
  compileSet,
  type MinimaRule,
  type Score,
  type ScoreRequest,
  score,
} from '#modules/evaluation/index.ts';
import { answersOf, type ScanFile, type SheetContent } from './sheet-content.ts';

export type ResultId = Id<'session-result'>;

/** A sheet that entered a result. */
export interface CountedSheet {
  readonly memberId: CouncilMemberId;
  readonly by: string;
  readonly ordinal: number;
  readonly contentHash: string;
}

/** A computed result as it was frozen. */
export interface ComputedResult {
  readonly kind: 'computed';
  readonly sessionId: SessionId;
  readonly dossierId: DossierId;
  readonly product: string;
  readonly producer: string;
  readonly heldOn: LocalDate;
  readonly asOf: LocalDate;
  readonly set: { readonly id: string; readonly contentSha256: string };
  readonly minima: MinimaRule;
  readonly cases: ScoreRequest['cases'];
  readonly conditions: ScoreRequest['conditions'];
  readonly findings: ScoreRequest['findings'];
  /** Hash of the team's opinion that the findings come from; `null`: there was none. */
  readonly opinion: string | null;
  readonly sheets: readonly CountedSheet[];
  readonly gap: number;
  readonly answer: Score;
  /** What the council said of sheets that lie far apart or are near-identical, when it closed; absent: nothing was asked. */
  readonly discussion?: { readonly words: string; readonly by: string };
}

/** A result of a council on paper, typed afterwards: never computed, and marked so wherever it is shown. */
export interface PaperResult {
  readonly kind: 'paper';
  readonly sessionId: SessionId;
  readonly dossierId: DossierId;
  readonly product: string;
  readonly producer: string;
  readonly heldOn: LocalDate;
  readonly set: { readonly id: string };
  readonly members: number;
  /** Hundredths of a point, as the minutes print them. */
  readonly parts: { readonly A: number; readonly B: number; readonly C: number };
  readonly total: number;
  /** The level that the minutes name; `null`: none. */
  readonly allowed: number | null;
  readonly note: string | null;
  /** The day on which the dossier was received, which fixed the criteria; absent in results typed before it was kept. */
  readonly receivedOn?: LocalDate;
  /** Paper keeps its own day; this is the day it was recorded. */
  readonly recordedOn: LocalDate;
}

export type ResultContent = ComputedResult | PaperResult;

/** A result as the store holds it; never changed. */
export interface SessionResult {
  readonly id: ResultId;
  readonly sessionId: SessionId;
  readonly dossierId: DossierId;
  readonly kind: ResultContent['kind'];
  /** The set by which it was scored. */
  readonly setKey: string;
  readonly content: string;
  readonly contentHash: string;
  readonly madeAt: Instant;
  readonly madeBy: AccountId | null;
  /** Of a result from paper: whoever checked it; it counts from then on. */
  readonly checkedAt: Instant | null;
  readonly checkedBy: AccountId | null;
  readonly scan: ScanFile | null;
}

/** What a result says. */
export function contentOfResult(result: Pick<SessionResult, 'content'>): ResultContent {
  return JSON.parse(result.content) as ResultContent;
}

/**
 * What the council holds of each condition: yes where strictly more than half of the sheets say yes, no where strictly more than
 * half say no, else nothing was settled and the engine takes it as unanswered. The act does not say how; ours.
 */
export function councilConditions(
  compiled: CompiledSet,
  sheets: readonly Pick<SheetContent, 'answers'>[],
): Readonly<Record<string, boolean>> {
  const held: Record<string, boolean> = {};
  const answers = sheets.map((sheet) => answersOf(compiled, sheet.answers));
  for (const { code } of askedConditions(compiled)) {
    const said = answers.flatMap((one) => one.conditions[code] ?? []);
    const yes = said.filter(Boolean).length;
    if (yes * 2 > sheets.length) held[code] = true;
    else if ((said.length - yes) * 2 > sheets.length) held[code] = false;
  }
  return held;
}

/** What a result is computed from. */
export type ResultInput = Pick<ComputedResult, 'set' | 'asOf' | 'minima' | 'cases' | 'findings'>;

/**
 * Computes sheets by the engine: points, band, allowed level, blocks. Members are named by their seat; the order is theirs.
 * @law 26/2026/QĐ-TTg, Art. 3.3, Phụ lục II
 */
export function compute(
  set: CriteriaSet,
  input: ResultInput,
  sheets: readonly SheetContent[],
): { readonly answer: Score; readonly conditions: Readonly<Record<string, boolean>> } {
  const compiled = compileSet(set);
  const conditions = councilConditions(compiled, sheets);
  const request = {
    set: set.id,
    minima: input.minima,
    cases: input.cases,
    conditions,
    findings: input.findings,
    sheets: sheets.map((sheet) => ({ by: sheet.memberId, choices: answersOf(compiled, sheet.answers).choices })),
  };
  return { answer: score(request, set), conditions };
}

/** How a result compares with its stored sheets. */
export type Recomputed =
  | { readonly outcome: 'equal' }
  | { readonly outcome: 'paper' }
  | {
      readonly outcome: 'different';
      readonly reason: 'set-changed' | 'result-changed' | 'sheet-missing' | 'sheet-changed' | 'answer-differs';
      readonly detail: string;
    };

/** A stored sheet as the recomputation finds it: what it says, and whether its content still has its hash. */
export interface FoundSheet {
  readonly content: SheetContent;
  readonly contentHash: string;
  readonly isWhole: boolean;
}

/**
 * Computes a frozen result again from the stored sheets. `isWhole`: the result's own content still has its hash. `setHash`: hash of the
 * criteria set as it is today. Every sheet that the result names must be there, unchanged; others are revisions it did not count.
 */
export function recompute(
  content: ResultContent,
  isWhole: boolean,
  set: CriteriaSet | null,
  setHash: string | null,
  stored: readonly FoundSheet[],
): Recomputed {
  const differs = (reason: Extract<Recomputed, { outcome: 'different' }>['reason'], detail = ''): Recomputed => ({
    outcome: 'different',
    reason,
    detail,
  });
  if (!isWhole) return differs('result-changed', content.product);
  if (content.kind === 'paper') return { outcome: 'paper' };
  if (set === null || setHash !== content.set.contentSha256) return differs('set-changed', content.set.id);
  const counted: SheetContent[] = [];
  for (const named of content.sheets) {
    const found = stored.find(({ content: one }) => one.memberId === named.memberId && one.ordinal === named.ordinal);
    if (found === undefined) return differs('sheet-missing', named.by);
    if (!found.isWhole || found.contentHash !== named.contentHash) return differs('sheet-changed', named.by);
    counted.push(found.content);
  }
  const { answer, conditions } = compute(set, content, counted);
  const same =
    canonicalJson(answer) === canonicalJson(content.answer) &&
    canonicalJson(conditions) === canonicalJson(content.conditions);
  return same
    ? { outcome: 'equal' }
    : differs('answer-differs', `${answer.total.shown} ≠ ${content.answer.total.shown}`);
}
