// Begins a route as a draft, and changes its words. Nobody outside reads it before it is published.

import { z } from 'zod';
import { invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { plainName } from '#kernel/vietnamese-text.ts';
import { homeOf, readPlace } from '#modules/producers/services.ts';
import { id, optionalLines, optionalText, text, version } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type Route, routeContent } from '../rules/route.ts';
import { insertRoute, insertTurn, listSlugs } from '../store.ts';
import { routeFor, settleRoute, subjectByRoute } from './find-route.ts';

const wordShape = {
  name: text(160),
  summary: optionalLines(2_000),
  nameEnglish: optionalText(160),
  summaryEnglish: optionalLines(2_000),
};
const placeShape = { commune: optionalText(160), provinceCode: optionalText(2) };

interface PlaceInput {
  readonly commune: string | null;
  readonly provinceCode: string | null;
}

async function unitOf(
  { commune, provinceCode }: PlaceInput,
  { reach, today }: Pick<Context, 'reach' | 'today'>,
): Promise<Result<{ readonly provinceCode: string; readonly communeCode: string | null }>> {
  const asked = { commune, provinceCode, placeText: null };
  const place = await readPlace(asked, await homeOf(reach), today, null);
  if (!place.ok) return refuse(invalidFields(place.fields));
  return ok({ provinceCode: place.place.provinceCode, communeCode: place.place.communeCode });
}

/** `tuyen-che-shan`, with a number behind it where another route has that address. */
async function slugFor({ db }: Pick<Context, 'db'>, name: string): Promise<string> {
  const plain = plainName(name) || 'tuyen';
  const taken = new Set(await listSlugs(db, plain));
  for (let i = 1; i < 10_000; i += 1) {
    const slug = i === 1 ? plain : `${plain}-${i}`;
    if (!taken.has(slug)) return slug;
  }
  throw new Error(`no address for a route is left: ${plain}`);
}

export const makeRoute = defineUseCase({
  name: 'routes/make-route',
  kind: 'act',
  legalBasis: null,
  input: z.object({ ...wordShape, ...placeShape }),
  subject: (input, context) => unitOf(input, context),
  async run({ commune, provinceCode, ...words }, context) {
    const unit = await unitOf({ commune, provinceCode }, context);
    if (!unit.ok) return unit;
    const { actor, now, today, db } = context;
    const made = { madeBy: actor.accountId, madeByName: actor.displayName, madeAt: now };
    const route: Route = {
      ...words,
      ...unit.value,
      ...made,
      id: context.newId<'tourism-route'>(),
      version: 1,
      slug: await slugFor(context, words.name),
      state: 'draft',
      stateSince: today,
      changedAt: now,
    };
    await insertRoute(db, route);
    const turn = { ordinal: 1, fromState: null, toState: 'draft', onDay: today, reason: null } as const;
    await insertTurn(db, { id: context.newId<'tourism-route-turn'>(), routeId: route.id, ...turn, ...made });
    context.touch({ kind: 'tourism-route', id: route.id, before: null, after: routeContent(route, []) });
    return ok({ routeId: route.id, slug: route.slug });
  },
});

export const changeRoute = defineUseCase({
  name: 'routes/change-route',
  kind: 'act',
  legalBasis: null,
  input: z.object({ routeId: id<'tourism-route'>(), version, ...wordShape }),
  subject: ({ routeId }, context) => subjectByRoute(routeId, context),
  async run({ routeId, version: seen, ...words }, context) {
    const found = await routeFor('change', routeId, seen, context);
    if (!found.ok) return found;
    await settleRoute(context, found.value, words);
    return ok({ routeId });
  },
});
