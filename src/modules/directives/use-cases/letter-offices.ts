// The offices for which a person may enter letters.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import { ownOffices } from '#modules/offices/services.ts';
import { defineUseCase } from '#runner/use-case.ts';

export const letterOffices = defineUseCase({
  name: 'directives/open-draft',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  run: async (_input, context) => ok(await ownOffices(context)),
});
