// The views of a list that the reader keeps, or that the reader's unit keeps.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import { oneOf } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { viewPages } from '../rules/view-query.ts';
import { listViews, type SavedViewId } from '../store.ts';
import { unitOf } from './save-view.ts';

/** A view as a page shows it. */
export interface ListedView {
  readonly id: SavedViewId;
  readonly name: string;
  readonly query: string;
  /** Kept for the whole unit, not for oneself. */
  readonly ofUnit: boolean;
}

export interface ViewList {
  readonly views: readonly ListedView[];
  /** Whether the reader works for a unit and may keep views for it. */
  readonly hasUnit: boolean;
}

export const listSavedViews = defineUseCase({
  name: 'views/list-views',
  kind: 'read',
  legalBasis: null,
  input: z.object({ page: oneOf(viewPages) }),
  async run(input, context) {
    const views = await listViews(context.db, input.page, context.reach);
    return ok<ViewList>({
      views: views.map(({ id, name, query, accountId }) => ({ id, name, query, ofUnit: accountId === null })),
      hasUnit: unitOf(context.actor) !== null,
    });
  },
});
