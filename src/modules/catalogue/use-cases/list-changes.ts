// What changed in public, the latest first, to read and to subscribe to. Programs that must miss nothing go through the list from the first on
// (`read-changes`).

import { z } from 'zod';
import { invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { optionalOneOf, optionalText } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { afterTheLast, parseCursor, subjectKinds } from '../rules/public-change.ts';
import { changesBefore } from '../told-changes.ts';

const SHOWN = 50;

export const listPublicChanges = defineUseCase({
  name: 'catalogue/list-changes',
  kind: 'read',
  legalBasis: null,
  input: z.object({
    /** The cursor of the answer before; absent: from the latest on. */
    before: optionalText(120).prefault(null),
    kind: optionalOneOf(subjectKinds).prefault(null),
  }),
  async run({ before, kind }, context) {
    const from = before === null ? afterTheLast : parseCursor(before);
    if (from === null) return refuse(invalidFields([{ path: 'before', code: 'catalogue/no-cursor' }]));
    return ok(await changesBefore(from, kind === null ? subjectKinds : [kind], SHOWN, context));
  },
});
