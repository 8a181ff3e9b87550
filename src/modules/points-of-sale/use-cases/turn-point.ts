// Pauses, takes up, closes or opens again: each turn has its day and its reason, and all of them are kept. A closed point is opened again once.

import { z } from 'zod';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { date, id, lines, oneOf, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { turnNames, turns } from '../rules/point-lifecycle.ts';
import { insertTurn, listTurns } from '../store.ts';
import { pointFor, settlePoint, subjectByPoint } from './find-point.ts';

export const turnPoint = defineUseCase({
  name: 'points-of-sale/turn-point',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    pointId: id<'point-of-sale'>(),
    version,
    turn: oneOf(turnNames),
    onDay: date,
    reason: lines(1_000),
  }),
  subject: ({ pointId }, context) => subjectByPoint(pointId, context),
  async run({ pointId, version: seen, turn, onDay, reason }, context) {
    const found = await pointFor(turn, pointId, seen, context);
    if (!found.ok) return found;
    const before = found.value;
    const wrong: FieldProblem[] = [];
    if (onDay > context.today) wrong.push({ path: 'onDay', code: 'points-of-sale/turns-later' });
    if (onDay < before.stateSince) {
      wrong.push({ path: 'onDay', code: 'points-of-sale/before-last-turn', details: { since: before.stateSince } });
    }
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const [last] = await listTurns(context.db, pointId);
    const toState = turns[turn];
    await insertTurn(context.db, {
      id: context.newId<'point-of-sale-turn'>(),
      pointId,
      ordinal: (last?.ordinal ?? 0) + 1,
      fromState: before.state,
      toState,
      onDay,
      reason,
      madeBy: context.actor.accountId,
      madeByName: context.actor.displayName,
      madeAt: context.now,
    });
    const after = await settlePoint(context, before, {
      state: toState,
      stateSince: onDay,
      stateReason: reason,
      reopened: before.reopened + (turn === 'reopen' ? 1 : 0),
    });
    return ok({ pointId, name: after.name, state: after.state });
  },
});
