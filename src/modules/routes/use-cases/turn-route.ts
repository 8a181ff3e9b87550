// Publishes a route, withdraws it, or takes a withdrawn one up as a draft; every turn is kept. A route without a stop that may be shown today is
// not published.

import { z } from 'zod';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, oneOf, optionalLines, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { judgedStops } from '../joined-stops.ts';
import { routeTurnNames, routeTurns } from '../rules/route-lifecycle.ts';
import { insertTurn, listTurns } from '../store.ts';
import { routeFor, settleRoute, subjectByRoute } from './find-route.ts';

export const turnRoute = defineUseCase({
  name: 'routes/turn-route',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    routeId: id<'tourism-route'>(),
    version,
    turn: oneOf(routeTurnNames),
    /** Needed where a route is withdrawn. */
    reason: optionalLines(1_000),
  }),
  subject: ({ routeId }, context) => subjectByRoute(routeId, context),
  async run({ routeId, version: seen, turn, reason }, context) {
    const { db, today, actor, now } = context;
    const found = await routeFor(turn, routeId, seen, context);
    if (!found.ok) return found;
    const { route, stops } = found.value;
    if (turn === 'withdraw' && reason === null) return refuse(invalidFields([{ path: 'reason', code: 'required' }]));
    if (turn === 'publish') {
      const shown = await judgedStops(db, [route], stops, today);
      if (stops.length === 0) return refuse(problem('conflict', 'routes/empty'));
      if (shown.every(({ fault }) => fault !== null)) return refuse(problem('conflict', 'routes/nothing-valid'));
    }
    const [last] = await listTurns(db, routeId);
    await insertTurn(db, {
      id: context.newId<'tourism-route-turn'>(),
      routeId,
      ordinal: (last?.ordinal ?? 0) + 1,
      fromState: route.state,
      toState: routeTurns[turn],
      onDay: today,
      reason,
      madeBy: actor.accountId,
      madeByName: actor.displayName,
      madeAt: now,
    });
    const after = await settleRoute(context, found.value, { state: routeTurns[turn], stateSince: today });
    return ok({ routeId, state: after.state, slug: after.slug });
  },
});
