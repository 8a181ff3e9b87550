// Throws away an import that waits: its rows leave at once, nothing of it was ever in the register.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import { id } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { importContent, importFor, subjectOfImport } from '../find-import.ts';
import { deleteImportRows, keepWorkbook, updateImport } from '../store.ts';

export const discardRegisterImport = defineUseCase({
  name: 'exchange/discard-register-import',
  kind: 'act',
  legalBasis: null,
  input: z.object({ id: id<'register-import'>() }),
  subject: (input, context) => subjectOfImport(input, context),
  async run(input, context) {
    const found = await importFor(input, 'discard', context);
    if (!found.ok) return found;
    await deleteImportRows(context.db, input.id);
    await keepWorkbook(context.db, input.id, null);
    await updateImport(context.db, input.id, { state: 'discarded' });
    context.touch({ kind: 'register-import', id: input.id, before: importContent(found.value), after: null });
    return ok({ id: input.id });
  },
});
