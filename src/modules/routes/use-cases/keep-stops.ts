// Puts a stop on a route, changes what is said of it, moves it or takes it off. What may not be shown today is not put on a route.

import { z } from 'zod';
import type { ProducerId, ProductId } from '#kernel/ids.ts';
import { isUuid } from '#kernel/ids.ts';
import { holdsPhoneNumber } from '#kernel/phone-number.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { PointId } from '#modules/points-of-sale/index.ts';
import {
  id,
  optionalDecimal,
  optionalLines,
  optionalText,
  optionalWhole,
  text,
  tick,
  version,
} from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { judgedStops } from '../joined-stops.ts';
import { MOST_STOPS, moved, type Stop, type StopKind, type StopTarget, sameTarget, stopKinds } from '../rules/route.ts';
import { routeFor, settleRoute, subjectByRoute } from './find-route.ts';

const saidShape = {
  words: optionalLines(1_500),
  wordsEnglish: optionalLines(1_500),
  openingHours: optionalText(160),
  kilometres: optionalDecimal(0, 2_000),
  minutes: optionalWhole(0, 2_880),
};

/** What everybody reads holds no telephone number: it is often a private person's. */
function wrongInPublic(said: Readonly<Record<'words' | 'wordsEnglish' | 'openingHours', string | null>>) {
  return (['words', 'wordsEnglish', 'openingHours'] as const)
    .filter((path) => holdsPhoneNumber(said[path]))
    .map((path): FieldProblem => ({ path, code: 'routes/phone-in-public' }));
}

/** `service:<id>`, as the list of what may be a stop gives it. */
function targetOf(written: string): StopTarget | null {
  const [kind = '', target = ''] = written.split(':');
  if (!stopKinds.includes(kind as StopKind) || !isUuid(target)) return null;
  return {
    kind: kind as StopKind,
    productId: kind === 'service' ? (target as ProductId) : null,
    pointId: kind === 'point' ? (target as PointId) : null,
    producerId: kind === 'producer' ? (target as ProducerId) : null,
  };
}

const wrongTarget = (code: string, details?: Readonly<Record<string, unknown>>): Result<never> =>
  refuse(invalidFields([{ path: 'target', code, ...(details === undefined ? {} : { details }) }]));

export const addStop = defineUseCase({
  name: 'routes/add-stop',
  kind: 'act',
  legalBasis: null,
  input: z.object({ routeId: id<'tourism-route'>(), version, target: text(60), ...saidShape }),
  subject: ({ routeId }, context) => subjectByRoute(routeId, context),
  async run({ routeId, version: seen, target: written, ...said }, context: Context) {
    const found = await routeFor('change', routeId, seen, context);
    if (!found.ok) return found;
    const { route, stops } = found.value;
    if (stops.length >= MOST_STOPS) return refuse(problem('conflict', 'routes/too-many-stops', { most: MOST_STOPS }));
    const target = targetOf(written);
    if (target === null) return wrongTarget('routes/no-such-stop');
    if (stops.some((stop) => sameTarget(stop, target))) return wrongTarget('routes/stop-twice');
    const phones = wrongInPublic(said);
    if (phones.length > 0) return refuse(invalidFields(phones));
    const draft: Stop = {
      ...target,
      ...said,
      id: context.newId<'tourism-route-stop'>(),
      routeId,
      ordinal: stops.length + 1,
      nameThen: '',
    };
    const [shown] = await judgedStops(context.db, [route], [draft], context.today);
    if (shown === undefined || shown.fault === 'gone') return wrongTarget('routes/no-such-stop');
    if (shown.fault !== null) return wrongTarget(`routes/stop-${shown.fault}`, { name: shown.name });
    const stop: Stop = { ...draft, nameThen: shown.name };
    await settleRoute(context, found.value, {}, [...stops, stop]);
    return ok({ routeId, stopId: stop.id, name: shown.name });
  },
});

export const changeStop = defineUseCase({
  name: 'routes/change-stop',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    routeId: id<'tourism-route'>(),
    stopId: id<'tourism-route-stop'>(),
    version,
    place: optionalWhole(1, MOST_STOPS),
    remove: tick,
    ...saidShape,
  }),
  subject: ({ routeId }, context) => subjectByRoute(routeId, context),
  async run({ routeId, stopId, version: seen, place, remove, ...said }, context) {
    const found = await routeFor('change', routeId, seen, context);
    if (!found.ok) return found;
    const { route, stops } = found.value;
    const before = stops.find((stop) => stop.id === stopId);
    if (before === undefined) return refuse(notFound);
    if (remove) {
      const left = stops.filter((stop) => stop.id !== stopId);
      // A published route never stands empty before the public.
      if (left.length === 0 && route.state === 'published') return refuse(problem('conflict', 'routes/last-stop'));
      await settleRoute(context, found.value, {}, left);
      return ok({ routeId, removed: true });
    }
    const phones = wrongInPublic(said);
    if (phones.length > 0) return refuse(invalidFields(phones));
    const after: Stop = { ...before, ...said };
    const changed = stops.map((stop) => (stop.id === stopId ? after : stop));
    await settleRoute(context, found.value, {}, place === null ? changed : moved(changed, after, place));
    return ok({ routeId, removed: false });
  },
});
