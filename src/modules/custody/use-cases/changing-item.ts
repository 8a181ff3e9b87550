// Changes a thing under its lock: the version that was seen, its row, the places that follow from its steps, the ledger.

import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import { readCustodyCode } from '../codes.ts';
import { type CustodyItem, type CustodyMove, itemContent } from '../rules/custody-item.ts';
import { holdingsOf, placesOf } from '../rules/holdings.ts';
import { listMovesOf, lockItemByCode, updateItem } from '../store.ts';

/** A thing with its steps so far. */
export interface SeenItem {
  readonly item: CustodyItem;
  readonly moves: readonly CustodyMove[];
}

/** The thing under a lock, if its version is the one that was seen. */
export async function seenItem(
  seen: { readonly code: string; readonly version: number },
  { db }: Context,
): Promise<Result<SeenItem>> {
  const code = readCustodyCode(seen.code);
  const item = code === null ? null : await lockItemByCode(db, code);
  if (item === null) return refuse(notFound);
  if (item.version !== seen.version) {
    return refuse(problem('conflict', 'records/changed-meanwhile', { current: itemContent(item) }));
  }
  return ok({ item, moves: await listMovesOf(db, [item]) });
}

/** Writes where the thing lies after its steps, and touches it. */
export async function settled(
  { item: before, moves }: SeenItem,
  changes: Partial<Pick<CustodyItem, 'facts' | 'quantity' | 'bestBefore' | 'receivedOn'>>,
  context: Context,
): Promise<CustodyItem> {
  const way = moves.find((move) => move.state === 'on-the-way');
  const written = {
    ...changes,
    places: placesOf(holdingsOf({ ...before, ...changes }, moves)),
    onTheWayTo: way?.toPlace ?? null,
    changedAt: context.now,
  };
  await updateItem(context.db, before, written);
  const after = { ...before, ...written, version: before.version + 1 } as CustodyItem;
  context.touch({ kind: 'custody-item', id: before.id, before: itemContent(before), after: itemContent(after) });
  return after;
}
