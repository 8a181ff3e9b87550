// A row of an office's list on its way into the register: what is proposed for it, what a person decided, and what will
// therefore happen. Nothing happens to a row that is wrong, doubtful and undecided, or of another office.

import type { ProducerId, ProductId } from '#kernel/ids.ts';
import type { RegisterRecord } from './fields.ts';
import type { Issue, RowAction, Severity } from './issues.ts';

/**
 * `new`: not in the register · `change`: in it, and the row says something else or more · `same`: in it, nothing new ·
 * `near`: something like it is there, or its commune is doubtful; a person decides · `twice`: said by an earlier row ·
 * `outside`: of a unit that the person's right does not reach · `error`: something must be mended in the file first.
 */
export const proposals = ['new', 'change', 'same', 'near', 'twice', 'outside', 'error'] as const;
export type Proposal = (typeof proposals)[number];

/** What a person says of a row: leave it out, take it as a product of its own, join it to the proposed one. */
export const decisions = ['leave-out', 'take', 'join'] as const;
export type Decision = (typeof decisions)[number];

/** What is said once for the whole import. */
export interface ImportChoices {
  /** Rows that are taken over with a warning. */
  readonly warnings: 'take' | 'leave-out';
  /** Rows that would change a product of the register. */
  readonly changes: 'take' | 'leave-out';
}

export const usualChoices: ImportChoices = { warnings: 'take', changes: 'take' };

/** Why a row is thought to be a product of the register, the strongest first. */
export const matchGrounds = ['system-code', 'product-code', 'decision', 'name-producer-place'] as const;
export type MatchGround = (typeof matchGrounds)[number];

/** Why a product is thought to be like a row, but perhaps another one. */
export const nearGrounds = [
  'code-of-another',
  'several',
  'same-name-and-place',
  'same-name-and-producer',
  'near-name',
  'same-name',
  'earlier-row',
  'commune-doubtful',
] as const;
export type NearGround = (typeof nearGrounds)[number];

/** One field that the row would change, in words for people: `null` where nothing stood. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The product of the register that a row is or resembles. */
export interface RowTarget {
  readonly productId: ProductId;
  readonly producerId: ProducerId | null;
  readonly code: string;
  readonly name: string;
  readonly producerName: string | null;
  readonly communeCode: string | null;
  /** Versions of everything the row was compared with. */
  readonly stamp: string;
}

/** One cell that a finding is about: where, what was written, what was read. */
export interface FindingCell {
  readonly column: number;
  readonly heading: string;
  readonly written: string;
  readonly read: string | null;
}

/** What is kept of a row beside the few facts that lists filter by. */
export interface RowContent {
  readonly action: RowAction;
  readonly record: RegisterRecord;
  readonly issues: readonly Issue[];
  readonly cells: readonly FindingCell[];
  /** Communes to choose from where none was decided. */
  readonly offers: readonly string[];
  readonly provinceCode: string | null;
  readonly ground: MatchGround | NearGround | null;
  readonly target: RowTarget | null;
  /** Position of the earlier row that this one resembles, where it is no product of the register. */
  readonly earlier: number | null;
  readonly changes: readonly FieldChange[];
  /** The decision and its days wait for the province; the stars are taken as reported. */
  readonly starsReported: boolean;
}

export interface ImportRow {
  readonly position: number;
  readonly sheet: string;
  readonly row: number;
  readonly proposal: Proposal;
  readonly severity: Severity | 'none';
  readonly decision: Decision | null;
  /** The commune a person chose among the offers. */
  readonly communeCode: string | null;
  readonly content: RowContent;
  readonly productId: ProductId | null;
}

/** What will happen to a row. */
export type RowEffect = 'nothing' | 'create' | 'change' | 'join';

type Deciding = Pick<ImportRow, 'proposal' | 'severity' | 'decision' | 'communeCode'> & {
  readonly content: Pick<RowContent, 'offers' | 'target' | 'earlier'>;
};

/** Whether a row waits for a person's word. `near` rows do until one is given. */
export function isUndecided(row: Pick<ImportRow, 'proposal' | 'decision'>): boolean {
  return row.proposal === 'near' && row.decision === null;
}

/** The words a person may say of a row; none where nothing can be decided. */
export function decisionsFor(row: Pick<Deciding, 'proposal' | 'content'>): readonly Decision[] {
  if (row.proposal === 'new') return ['take', 'leave-out'];
  if (row.proposal === 'change') return ['join', 'take', 'leave-out'];
  if (row.proposal !== 'near') return [];
  const something = row.content.target !== null || row.content.earlier !== null;
  return something ? ['join', 'take', 'leave-out'] : ['take', 'leave-out'];
}

/**
 * What will happen to a row, from the proposal, the person's word and what was said for the whole import; the word of a
 * row outweighs the word for all. A near row without a word is left out.
 * @example effectOf({ proposal: 'near', decision: null, … }, usualChoices) // 'nothing'
 */
export function effectOf(row: Deciding, choices: ImportChoices): RowEffect {
  const { proposal, decision } = row;
  if (!decisionsFor(row).some((possible) => decision === null || possible === decision)) return 'nothing';
  if (decision === 'leave-out') return 'nothing';
  if (decision === 'take') return row.content.offers.length > 0 && row.communeCode === null ? 'nothing' : 'create';
  if (decision === 'join') return proposal === 'change' ? 'change' : 'join';
  if (proposal === 'near') return 'nothing';
  if (proposal === 'change') return choices.changes === 'take' ? 'change' : 'nothing';
  if (row.severity === 'warning' && choices.warnings === 'leave-out') return 'nothing';
  return 'create';
}

const SEVERITIES = ['error', 'duplicate', 'warning', 'info'] as const;

/** The weightiest finding of a row. */
export function weightiest(issues: readonly Issue[]): Severity | 'none' {
  return SEVERITIES.find((severity) => issues.some((issue) => issue.severity === severity)) ?? 'none';
}
