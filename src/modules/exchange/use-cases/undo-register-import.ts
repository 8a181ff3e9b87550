// Takes a whole import back in one step, unless something of it was changed since; then it says what, and does nothing.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, optionalWhole } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { importContent, importFor, subjectOfImport } from '../find-import.ts';
import { findOutcome, updateImport } from '../store.ts';
import { type ChangedSince, findChangedSince, undoRows } from '../undo-rows.ts';
import { touchedOnce } from './confirm-register-import.ts';

const MOST_NAMED = 20;

function refusedBy(changed: readonly ChangedSince[]) {
  const named = changed.slice(0, MOST_NAMED).map(({ code, name }) => `${name} (${code})`);
  return refuse(problem('conflict', 'exchange/changed-since', { count: changed.length, records: named.join('; ') }));
}

export const undoRegisterImport = defineUseCase({
  name: 'exchange/undo-register-import',
  kind: 'act',
  legalBasis: null,
  input: z.object({ id: id<'register-import'>(), version: optionalWhole(1, 2_000_000_000) }),
  subject: (input, context) => subjectOfImport(input, context),
  async run(input, context) {
    const found = await importFor(
      { id: input.id, ...(input.version === null ? {} : { version: input.version }) },
      'undo',
      context,
    );
    if (!found.ok) return found;
    const before = found.value;
    const outcome = await findOutcome(context.db, before.id);
    if (outcome === null) throw new Error('a confirmed import keeps nothing of what it made');
    const changed = await findChangedSince(context, outcome);
    if (changed.length > 0) return refusedBy(changed);
    const undone = await undoRows(context, outcome);
    if ('inUse' in undone) return refusedBy(undone.inUse);
    await updateImport(context.db, before.id, { state: 'undone', undoneAt: context.now });
    const after = { ...before, version: before.version + 1, state: 'undone' as const, undoneAt: context.now };
    context.touch(
      ...touchedOnce([
        { kind: 'register-import', id: before.id, before: importContent(before), after: importContent(after) },
        ...undone.touched,
      ]),
    );
    return ok({ id: before.id, version: after.version });
  },
});
