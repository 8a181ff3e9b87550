// What goes with another day or place of an event: the reason, the question about an earlier period, the answers that are asked anew, and the word to
// everybody who was invited.

import { findSpeakers } from '#access/find-recipients.ts';
import { groupedBy } from '#kernel/grouped-by.ts';
import type { ProductId } from '#kernel/ids.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { isSentence, notASentence } from '#kernel/sentence.ts';
import { tell } from '#modules/notifications/services.ts';
import { findLiveProducersByIds } from '#modules/producers/services.ts';
import type { Product } from '#modules/products/index.ts';
import { findProductsByIds } from '#modules/products/services.ts';
import type { Context } from '#runner/use-case.ts';
import type { TradeEvent } from '../rules/event.ts';
import {
  type Appointment,
  afterMove,
  asksReason,
  type EventMove,
  isEarlierPeriod,
  type MoveKind,
  moveKind,
} from '../rules/event-move.ts';
import type { Participation } from '../rules/participation.ts';
import { type Sale, sellersOf } from '../rules/sale.ts';
import { invitationPath } from '../screens/paths.ts';
import { updateParticipation } from '../store.ts';
import { isValidThroughout } from '../valid-products.ts';

/** What hangs on an event that moves. */
export interface OnRecord {
  readonly parts: readonly Participation[];
  readonly sales: readonly Sale[];
}

/** A move that may be made, and what it does to each participation. */
export interface CheckedMove {
  readonly moves: TradeEvent['moves'];
  readonly effects: readonly Effect[];
}

interface Effect {
  readonly part: Participation;
  readonly after: ReturnType<typeof afterMove>;
  /** Products that it may no more bring. */
  readonly lapsed: readonly Product[];
}

async function effectsOf(
  kind: MoveKind,
  [before, after]: readonly [Appointment, Appointment],
  { parts, sales }: OnRecord,
  { db }: Pick<Context, 'db'>,
): Promise<readonly Effect[]> {
  if (kind === 'none') return [];
  const named = await findProductsByIds(db, [...new Set(parts.flatMap((one) => one.productIds))]);
  const products = new Map(named.map((one) => [one.id, one]));
  const sellers = sellersOf(sales);
  const salesOf = groupedBy(sales, (one) => one.producerId);
  return parts.map((part): Effect => {
    const sold = new Set((salesOf.get(part.producerId) ?? []).map((one) => one.productId));
    const brings = (id: ProductId): boolean => {
      const product = products.get(id);
      return sold.has(id) || (product !== undefined && isValidThroughout(product, after));
    };
    const wasThere = part.attended === true || sellers.has(part.producerId);
    const moved = afterMove(part, { kind, before, wasThere, brings });
    const lapsed = part.productIds
      .filter((id) => !moved.productIds.includes(id))
      .flatMap((id) => products.get(id) ?? []);
    return { part, after: moved, lapsed };
  });
}

/** Whether an event may move so; every wrong field at once. */
export async function checkMove(
  event: TradeEvent,
  after: Appointment,
  said: { readonly moveReason: string | null; readonly periodConfirmed: boolean },
  onRecord: OnRecord,
  context: Context,
): Promise<Result<CheckedMove>> {
  const { today, actor } = context;
  const { from, until, place, moves } = event;
  const before = { from, until, place };
  const kind = moveKind(before, after);
  const effects = await effectsOf(kind, [before, after], onRecord, context);
  const problems: FieldProblem[] = [];
  if (kind !== 'none' && after.from > today && onRecord.parts.some((one) => one.attended === true)) {
    problems.push({ path: 'from', code: 'promotion/seen-already' });
  }
  const { moveReason: reason, periodConfirmed } = said;
  const asked = asksReason(before, after, { kind, invited: onRecord.parts.length, today });
  if (asked && reason === null) {
    const lapsed = [...new Set(effects.flatMap((one) => one.lapsed.map(({ name }) => name)))];
    const anew = effects.filter((one) => one.part.answer !== 'waits' && one.after.answer === 'waits').length;
    const details = { invited: onRecord.parts.length, anew, lapsed: lapsed.join('; ') };
    problems.push({ path: 'moveReason', code: 'promotion/move-reason-missing', details });
  }
  if (asked && reason !== null && !isSentence(reason)) problems.push(notASentence('moveReason'));
  if (isEarlierPeriod(before, after) && !periodConfirmed) {
    problems.push({
      path: 'periodConfirmed',
      code: 'promotion/earlier-period',
      details: { was: before.from, becomes: after.from },
    });
  }
  if (problems.length > 0) return refuse(invalidFields(problems));
  const move: EventMove | null =
    asked && reason !== null ? { on: today, byName: actor.displayName, reason, ...before } : null;
  return ok({ moves: move === null ? moves : [...moves, move], effects });
}

/** Asks anew whom it must, and tells everybody who was invited. */
export async function applyMove(
  context: Context,
  { before, after }: { readonly before: TradeEvent; readonly after: TradeEvent },
  { effects, moves }: CheckedMove,
): Promise<Result<null>> {
  const { db, today } = context;
  const reason = moves.at(-1)?.reason ?? '';
  const living = await findLiveProducersByIds(
    db,
    effects.map((one) => one.part.producerId),
  );
  for (const { part, after: changes, lapsed } of effects) {
    const isSame =
      part.answer === changes.answer &&
      part.forOtherDays === changes.forOtherDays &&
      part.productIds.length === changes.productIds.length;
    if (!isSame) {
      if (!(await updateParticipation(db, { id: part.id, version: part.version }, changes))) {
        return refuse(problem('conflict', 'records/changed-meanwhile', { current: part.version }));
      }
      context.touch({ kind: 'participation', id: part.id, before: part, after: { ...part, ...changes } });
    }
    const producer = living.get(part.producerId);
    if (producer === undefined) continue;
    await tell(context, {
      kind: 'event-moved',
      to: await findSpeakers(db, [producer.id]),
      words: {
        ...{ event: after.name, reason, from: after.from, until: after.until, place: after.place },
        ...{ wasFrom: before.from, wasUntil: before.until, wasPlace: before.place },
        // Who never answered is told of the move, and of no answer of theirs.
        asks: changes.answer === 'waits' && changes.earlierAnswers.length > 0 && after.until >= today,
        lapsed: lapsed.map((one) => one.name).join('; '),
      },
      path: invitationPath(after.id, producer.code),
    });
  }
  return ok(null);
}
