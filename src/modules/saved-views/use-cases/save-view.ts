// Keeps the search and filters of a list under a name: for oneself, or for the people of one's unit.

import { z } from 'zod';
import type { Actor } from '#access/actor.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { oneOf, text } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { viewPages, viewQuery } from '../rules/view-query.ts';
import { countViews, insertView, type SavedView } from '../store.ts';

/** More are no help to anybody who looks for one. */
const MOST = 30;

/** The unit that an actor works for: the first one of its roles; `null` for who works for none. */
export function unitOf(actor: Actor): { readonly provinceCode: string; readonly communeCode: string | null } | null {
  for (const { provinceCode, communeCodes } of actor.grants) {
    const [communeCode] = communeCodes;
    if (provinceCode !== null) return { provinceCode, communeCode: communeCode ?? null };
  }
  return null;
}

export const saveView = defineUseCase({
  name: 'views/save-view',
  kind: 'act',
  legalBasis: null,
  input: z.object({ page: oneOf(viewPages), query: text(2_000), name: text(80), for: oneOf(['me', 'unit']) }),
  async subject(input, context) {
    const unit = input.for === 'unit' ? unitOf(context.actor) : null;
    return ok(unit ?? { provinceCode: null, communeCode: null, accountId: context.actor.accountId });
  },
  async run(input, context) {
    const query = viewQuery(input.query);
    if (query === '') return refuse(invalidFields([{ path: 'name', code: 'views/nothing-filtered' }]));
    const unit = input.for === 'unit' ? unitOf(context.actor) : null;
    if (input.for === 'unit' && unit === null) return refuse(invalidFields([{ path: 'for', code: 'views/no-unit' }]));
    const view: SavedView = {
      id: context.newId<'saved-view'>(),
      page: input.page,
      query,
      name: input.name,
      accountId: unit === null ? context.actor.accountId : null,
      provinceCode: unit?.provinceCode ?? null,
      communeCode: unit?.communeCode ?? null,
      madeBy: context.actor.accountId,
      madeAt: context.now,
    };
    if ((await countViews(context.db, view)) >= MOST) {
      return refuse(problem('conflict', 'views/too-many', { most: MOST }));
    }
    await insertView(context.db, view);
    context.touch({ kind: 'saved-view', id: view.id, before: null, after: view });
    return ok({ id: view.id, query, name: view.name });
  },
});
