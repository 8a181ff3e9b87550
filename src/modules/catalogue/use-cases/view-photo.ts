// The bytes of a picture that a public product shows, by the hash of its content.

import { z } from 'zod';
import type { FileHash } from '#kernel/ids.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { poolOf } from '../public-day.ts';
import { isPublicPhoto } from '../store.ts';

export const viewPhoto = defineUseCase({
  name: 'catalogue/view-product',
  kind: 'read',
  legalBasis: null,
  input: z.object({ hash: z.string().max(80) }),
  async run({ hash }, context) {
    const known = /^[0-9a-f]{64}$/.test(hash) && (await isPublicPhoto(poolOf(context), hash));
    const bytes = known ? await context.ports.files.get(hash as FileHash) : null;
    return bytes === null ? refuse(problem('not-found', 'catalogue/no-such-photo')) : ok(bytes);
  },
});
