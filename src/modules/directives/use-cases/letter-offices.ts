// The offices for which a person may enter letters.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { ownOffices } from './own-office.ts';

export const letterOffices = defineUseCase({
  name: 'directives/open-draft',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  run: async (_input, context) => ok(await ownOffices(context)),
});
