// The end of a hand-over between two offices: the other one counts and acknowledges, or who sent it takes it back before that.

import { z } from 'zod';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { date, optionalText, text, version, whole } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { CustodyMove } from '../rules/custody-item.ts';
import type { Office } from '../rules/places.ts';
import { settleMove } from '../store.ts';
import { type SeenItem, seenItem, settled } from './changing-item.ts';
import { officesOfActor, subjectByCode } from './find-custody.ts';
import { tellSender } from './tell-of-custody.ts';

type Settling = Parameters<typeof settleMove>[2];

/** The hand-over that waits, if who acts stands for the office at that end of it. */
function waitingAt(end: 'fromPlace' | 'toPlace', { item, moves }: SeenItem, context: Context): Result<CustodyMove> {
  const move = moves.find((one) => one.state === 'on-the-way');
  if (move === undefined) return refuse(problem('conflict', 'custody/nothing-on-the-way'));
  if (!officesOfActor(context.actor, item).includes(move[end] as Office)) {
    return refuse(problem('forbidden', end === 'toPlace' ? 'custody/not-sent-to-you' : 'custody/not-sent-by-you'));
  }
  return ok(move);
}

async function settle(seen: SeenItem, move: CustodyMove, changes: Settling, context: Context) {
  await settleMove(context.db, move.id, changes);
  const after: CustodyMove = { ...move, ...changes };
  context.touch({ kind: 'custody-move', id: move.id, before: move, after });
  const moves = seen.moves.map((one) => (one.id === move.id ? after : one));
  return await settled({ item: seen.item, moves }, {}, context);
}

export const acknowledgeHandOver = defineUseCase({
  name: 'custody/acknowledge-hand-over',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm a',
  input: z.object({
    code: text(30),
    version,
    /** Counted on arrival: samples, or 1 and 0 for a paper set. */
    arrived: whole(0, 1_000),
    arrivedOn: date,
    acknowledgedBy: text(120),
    remark: optionalText(500),
  }),
  subject: (input, context) => subjectByCode(input.code, context),
  async run(input, context) {
    const { actor, now, today } = context;
    const seen = await seenItem(input, context);
    if (!seen.ok) return seen;
    const found = waitingAt('toPlace', seen.value, context);
    if (!found.ok) return found;
    const move = found.value;
    if (actor.accountId !== null && actor.accountId === move.recordedBy) {
      return refuse(problem('forbidden', 'custody/own-hand-over'));
    }
    const { arrived, arrivedOn, acknowledgedBy, remark } = input;
    const wrong: FieldProblem[] = [];
    if (arrived > move.quantity) {
      wrong.push({ path: 'arrived', code: 'custody/more-than-sent', details: { most: move.quantity } });
    }
    if (arrived < move.quantity && remark === null) wrong.push({ path: 'remark', code: 'custody/say-what-lacks' });
    if (arrivedOn > today) wrong.push({ path: 'arrivedOn', code: 'custody/received-in-future' });
    if (arrivedOn < move.movedOn) wrong.push({ path: 'arrivedOn', code: 'custody/arrived-before-sent' });
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const changes: Settling = {
      state: 'done',
      arrived,
      arrivedOn,
      acknowledgedBy,
      acknowledgedAccount: actor.accountId,
      acknowledgedAt: now,
      remark,
    };
    const after = await settle(seen.value, move, changes, context);
    await tellSender(context, after, move, move.quantity - arrived);
    return ok({ code: after.code, arrived, lost: move.quantity - arrived });
  },
});

export const recallHandOver = defineUseCase({
  name: 'custody/recall-hand-over',
  kind: 'act',
  legalBasis: null,
  input: z.object({ code: text(30), version, remark: text(500) }),
  subject: (input, context) => subjectByCode(input.code, context),
  async run(input, context) {
    const seen = await seenItem(input, context);
    if (!seen.ok) return seen;
    const found = waitingAt('fromPlace', seen.value, context);
    if (!found.ok) return found;
    const changes: Settling = {
      state: 'recalled',
      arrived: null,
      arrivedOn: null,
      acknowledgedBy: null,
      acknowledgedAccount: null,
      acknowledgedAt: context.now,
      remark: input.remark,
    };
    const after = await settle(seen.value, found.value, changes, context);
    return ok({ code: after.code });
  },
});
