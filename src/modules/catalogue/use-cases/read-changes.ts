// What changed in public, in the order in which it was written, as pages that a reader goes through once and then comes back to with the
// cursor it was given. Nothing between two pages is left out and nothing is told twice.

import { z } from 'zod';
import { invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { optionalText, optionalWhole } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { fromTheFirst, parseCursor } from '../rules/public-change.ts';
import { changesAfter } from '../told-changes.ts';

const USUAL = 100;
const MOST = 500;

export const readPublicChanges = defineUseCase({
  name: 'catalogue/read-changes',
  kind: 'read',
  legalBasis: null,
  apiPath: 'changes',
  input: z.object({
    /** The cursor of the answer before; absent: from the first change on. */
    since: optionalText(120).prefault(null),
    limit: optionalWhole(1, MOST).prefault(null),
  }),
  async run({ since, limit }, context) {
    const from = since === null ? fromTheFirst : parseCursor(since);
    if (from === null) return refuse(invalidFields([{ path: 'since', code: 'catalogue/no-cursor' }]));
    return ok(await changesAfter(from, limit ?? USUAL, context));
  },
});
