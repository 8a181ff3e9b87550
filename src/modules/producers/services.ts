// Side door of the producers' room: reads and acts that other rooms may ask for, in the transaction they hand in.

import type { Reach } from '#access/reach.ts';
import { type Instant, millisecondsOf } from '#kernel/calendar.ts';
import type { ProducerId, RandomBytes } from '#kernel/ids.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import type { Db } from '#platform/database/db.ts';
import { widenSearchIntake } from '#platform/database/record-rows.ts';
import type { Touched } from '#runner/use-case.ts';
import { drawCodes, drawIds, parseCode } from './codes.ts';
import { loadPlaceNames, type PlaceNames } from './place-names.ts';
import { noPrivateFacts, type PrivateFacts } from './rules/private-facts.ts';
import { type Producer, type ProducerDraft, producerContent } from './rules/producer.ts';
import { searchTextOf } from './rules/search-text.ts';
import {
  deleteProducerRows,
  findIdsBehind,
  findIdsBehindEach,
  findIdsWithin,
  findPrivateFacts,
  findProducerRow,
  findProducerRows,
  findProducersByNorm,
  findTakenCodes,
  insertProducerRows,
  keepProducerRow,
  listCeasedRows,
  listProducerLines,
  listProducersAfter,
  type ProducerLine,
  type ProducerMatch,
  updateProducerRow,
} from './store.ts';

export { drawCodes, drawIds, parseCode } from './codes.ts';
export { type HistoryLine, readActs, readHistory } from './history.ts';
export { communeAsTyped, type Home, homeOf, type PlaceAnswer, readPlace } from './place-input.ts';
export { loadPlaceNames, type PlaceNames } from './place-names.ts';
export { type CommuneSuggestion, suggestCommunes } from './place-suggestions.ts';
export { countLedByWomen, listProducerLines, type ProducerLine, type ProducerMatch } from './store.ts';
export { type ListedTraits as ProducerListedTraits, listProducerTraits } from './store-traits.ts';
export { loadUnitLabels, type UnitLabels } from './unit-labels.ts';
export { optionalInForm, ticked } from './use-cases/input-fields.ts';

/** What the making of a record needs; a use case's context holds it. */
export interface Making {
  readonly now: Instant;
  readonly random: RandomBytes;
}

/** What a search for this producer looks through; `norm` is its folded name. */
export function producerSearchText(norm: string, draft: ProducerDraft, placeNames: PlaceNames): string {
  return searchTextOf([norm, ...placeNames(draft)]);
}

/**
 * Puts producers into the register, thousands at once, and answers them with id and permanent code, in the order given.
 * The caller touches them (`touchedNewProducers`) so that the ledger names every one.
 */
export async function insertProducers(
  db: Db,
  drafts: readonly ProducerDraft[],
  making: Making,
): Promise<readonly Producer[]> {
  if (drafts.length === 0) return [];
  const placeNames = await loadPlaceNames();
  const codes = await drawCodes('producer', drafts.length, making.random, (drawn) => findTakenCodes(db, drawn));
  await widenSearchIntake(db, drafts.length);
  const ids = drawIds(drafts.length, millisecondsOf(making.now), making.random);
  const producers = drafts.map((draft, i): Producer => {
    const norm = foldName(draft.name);
    return {
      id: ids[i] as ProducerId,
      code: codes[i] ?? '',
      version: 1,
      status: 'active',
      mergedInto: null,
      norm,
      searchText: producerSearchText(norm, draft, placeNames),
      madeAt: making.now,
      changedAt: making.now,
      ...draft,
    };
  });
  await insertProducerRows(db, producers);
  return producers;
}

/** New producers as the ledger names them. */
export function touchedNewProducers(producers: readonly Producer[]): readonly Touched[] {
  return producers.map((producer) => ({
    kind: 'producer',
    id: producer.id,
    before: null,
    after: producerContent(producer),
  }));
}

/** A change as the ledger names it. */
export function touchedProducer(before: Producer, after: Producer | null): Touched {
  return {
    kind: 'producer',
    id: before.id,
    before: producerContent(before),
    after: after === null ? null : producerContent(after),
  };
}

/**
 * Changes a producer's own fields; answers the record after, or `null` where its version has passed.
 * Names and places are folded again for the search; products that show the name are the caller's business
 * (`renameProducerOnProducts` of the products' room).
 */
export async function changeProducerRow(
  db: Db,
  before: Producer,
  changes: Partial<Omit<Producer, 'id' | 'code' | 'version' | 'norm' | 'searchText'>>,
  at: Instant,
): Promise<Producer | null> {
  const placeNames = await loadPlaceNames();
  const after: Producer = { ...before, ...changes, version: before.version + 1, changedAt: at };
  const norm = foldName(after.name);
  const folded = { norm, searchText: producerSearchText(norm, after, placeNames) };
  const done = await updateProducerRow(db, before, { ...changes, ...folded, changedAt: at });
  return done ? { ...after, ...folded } : null;
}

/** Producers of a province by folded name (`foldName`); several may share one name. Merged ones are left out. */
export async function findProducersByFoldedNames(
  db: Db,
  provinceCode: string,
  norms: readonly string[],
): Promise<readonly ProducerMatch[]> {
  return await findProducersByNorm(db, provinceCode, norms);
}

/** Records by id, in no order; ids that are not there are left out. */
export async function findProducersByIds(db: Db, ids: readonly ProducerId[]): Promise<readonly Producer[]> {
  return await findProducerRows(db, ids);
}

/** Of some producers those that have ceased, with their codes. */
export async function listCeasedAmong(
  db: Db,
  ids: readonly ProducerId[],
): Promise<readonly Pick<Producer, 'id' | 'code'>[]> {
  return await listCeasedRows(db, ids);
}

/** The record of a permanent code as it stands, merged or not. */
export async function findProducerByCode(db: Db, code: string): Promise<Producer | null> {
  const stored = parseCode('producer', code);
  return stored === null ? null : await findProducerRow(db, { code: stored });
}

/** The record of an id as it stands, merged or not. */
export async function findProducerById(db: Db, id: ProducerId): Promise<Producer | null> {
  return await findProducerRow(db, { id });
}

/** Active producers of a reach whose name, place or number fits a text, in the order of the alphabet. */
export async function findProducersByText(
  db: Db,
  reach: Reach,
  text: string,
  limit: number,
): Promise<readonly ProducerLine[]> {
  const { lines } = await listProducerLines(db, {
    reach,
    text,
    producerType: null,
    status: 'active',
    communeCode: null,
    provinceCode: null,
    toComplete: false,
    offset: 0,
    limit,
  });
  return lines;
}

/** The living record behind a code: of a merged producer, the one that it was merged into. */
export async function findLiveProducerByCode(db: Db, code: string): Promise<Producer | null> {
  return await survivorOf(db, await findProducerByCode(db, code));
}

async function survivorOf(db: Db, record: Producer | null): Promise<Producer | null> {
  let found = record;
  for (let steps = 0; found !== null && found.mergedInto !== null && steps < 20; steps += 1) {
    found = await findProducerRow(db, { id: found.mergedInto });
  }
  return found;
}

/** The living record behind an id: of a merged producer, the one that it was merged into. */
export async function findLiveProducerById(db: Db, id: ProducerId): Promise<Producer | null> {
  return await survivorOf(db, await findProducerRow(db, { id }));
}

/** The same for many, by the id that was asked for, all at once; only a merged one is followed by itself. */
export async function findLiveProducersByIds(
  db: Db,
  ids: readonly ProducerId[],
): Promise<ReadonlyMap<ProducerId, Producer>> {
  const living = new Map<ProducerId, Producer>();
  for (const record of await findProducerRows(db, [...new Set(ids)])) {
    const owner = await survivorOf(db, record);
    if (owner !== null) living.set(record.id, owner);
  }
  return living;
}

/** Ids of every producer of a reach and of the records merged into them: what hangs on them is found without asking one by one. */
export async function findProducerIdsWithin(db: Db, reach: Reach): Promise<readonly ProducerId[]> {
  return await findIdsWithin(db, reach);
}

/** Ids under which something of a producer may hang: its own, and those of the records merged into it. */
export async function findProducerIdsBehind(db: Db, id: ProducerId): Promise<readonly ProducerId[]> {
  return await findIdsBehind(db, id);
}

/** The same of many: one row for each record behind one that was asked for. */
export async function findProducerIdsBehindEach(
  db: Db,
  ids: readonly ProducerId[],
): Promise<readonly { readonly asked: ProducerId; readonly id: ProducerId }[]> {
  return await findIdsBehindEach(db, ids);
}

/**
 * Keeps a producer from being merged away until the transaction ends, for an act that hangs something on it: ask before
 * reading it, because a merge that was faster shows only afterwards.
 */
export async function keepProducer(db: Db, id: ProducerId): Promise<void> {
  await keepProducerRow(db, id);
}

/**
 * Takes producers out of the live register (undo of an import); answers them as they were, for the ledger.
 * Throws where a product still names one: ask `findProducerIdsInUse` of the products' room first.
 */
export async function removeProducers(db: Db, ids: readonly ProducerId[]): Promise<readonly Producer[]> {
  return await deleteProducerRows(db, ids);
}

/**
 * What is sensitive about a producer's representative, for an act that freezes the producer's own form. Who may be shown it
 * is decided by `producers/view-private-facts`, which the ledger notes.
 */
export async function privateFactsOf(db: Db, id: ProducerId): Promise<PrivateFacts> {
  return (await findPrivateFacts(db, id)) ?? noPrivateFacts;
}

const EXPORT_BATCH = 2_000;

/** Hands over every producer of a reach, some thousand at a time, in the order of their ids. */
export async function listForExport(
  db: Db,
  reach: Reach,
  onBatch: (producers: readonly Producer[]) => Promise<void> | void,
): Promise<void> {
  let after: ProducerId | null = null;
  for (;;) {
    const batch: readonly Producer[] = await listProducersAfter(db, reach, after, EXPORT_BATCH);
    if (batch.length > 0) await onBatch(batch);
    const last = batch.at(-1);
    if (last === undefined || batch.length < EXPORT_BATCH) return;
    after = last.id;
  }
}
