// The life of an import: staged (judged, nothing written), confirmed (in the register), undone, discarded. What it keeps of
// the sheets it was read from, what it counts, and what an undo needs.

import type { Instant } from '#kernel/calendar.ts';
import type { ProducerId, ProductId, RecognitionId } from '#kernel/ids.ts';
import { effectOf, type ImportChoices, type ImportRow, isUndecided, type Proposal } from './import-row.ts';
import type { JudgedSheet } from './judge-register.ts';

export const importStates = ['staged', 'confirmed', 'undone', 'discarded'] as const;
export type ImportState = (typeof importStates)[number];

/** What each state allows; `discarded` is the end. A staged import may be judged anew, decided, confirmed, thrown away. */
export const importLifecycle = {
  staged: ['decide', 'confirm', 'discard'],
  confirmed: ['undo'],
  undone: [],
  discarded: [],
} as const satisfies Record<ImportState, readonly string[]>;

/** A staged import waits this long for its confirmation; then it is thrown away with all its rows. */
export const STAGED_DAYS = 7;

/** How a sheet was understood, with the headings as the office wrote them. */
export interface ImportSheet extends Omit<JudgedSheet, 'columns'> {
  readonly columns: readonly (JudgedSheet['columns'][number] & { readonly heading: string })[];
}

/** What an import amounts to; after its confirmation what it did. */
export interface ImportCounts {
  readonly dataRows: number;
  readonly byProposal: Readonly<Partial<Record<Proposal, number>>>;
  readonly done?: DoneCounts;
}

export interface DoneCounts {
  readonly newProducts: number;
  readonly newProducers: number;
  readonly newRecognitions: number;
  readonly changedProducts: number;
  readonly changedProducers: number;
  readonly changedRecognitions: number;
  readonly leftOut: number;
}

type Versioned<Id> = readonly [id: Id, version: number];

/** What the confirmation made and changed, and how the changed records were before. */
export interface ImportOutcome {
  readonly producers: readonly Versioned<ProducerId>[];
  readonly products: readonly Versioned<ProductId>[];
  readonly recognitions: readonly Versioned<RecognitionId>[];
  readonly codes: readonly string[];
  readonly changedProducers: readonly ChangedRecord<ProducerId>[];
  readonly changedProducts: readonly ChangedRecord<ProductId>[];
  readonly changedRecognitions: readonly ChangedRecord<RecognitionId>[];
}

/** A record that the import changed: its version after, and the fields it changed as they were. */
export interface ChangedRecord<Id> {
  readonly id: Id;
  readonly version: number;
  readonly before: Readonly<Record<string, unknown>>;
}

/** Moments when things happened, for people. */
export interface ImportMoments {
  readonly madeAt: Instant;
  readonly confirmedAt: Instant | null;
  readonly undoneAt: Instant | null;
}

/** What a confirmation would do now, counted. */
export interface Effects {
  readonly create: number;
  readonly change: number;
  readonly join: number;
  readonly nothing: number;
  readonly undecided: number;
}

/** Counts what would happen to rows. */
export function effectsOf(rows: readonly ImportRow[], choices: ImportChoices): Effects {
  const effects = { create: 0, change: 0, join: 0, nothing: 0, undecided: 0 };
  for (const row of rows) {
    effects[effectOf(row, choices)] += 1;
    if (isUndecided(row)) effects.undecided += 1;
  }
  return effects;
}

/** Counts the rows of an import by what is proposed for them. */
export function countsOf(rows: readonly Pick<ImportRow, 'proposal'>[]): ImportCounts {
  const byProposal: Partial<Record<Proposal, number>> = {};
  for (const { proposal } of rows) byProposal[proposal] = (byProposal[proposal] ?? 0) + 1;
  return { dataRows: rows.length, byProposal };
}

/** What the confirmation did, counted from what it keeps. */
export function doneCounts(outcome: ImportOutcome, leftOut: number): DoneCounts {
  return {
    newProducts: outcome.products.length,
    newProducers: outcome.producers.length,
    newRecognitions: outcome.recognitions.length,
    changedProducts: outcome.changedProducts.length,
    changedProducers: outcome.changedProducers.length,
    changedRecognitions: outcome.changedRecognitions.length,
    leftOut,
  };
}
