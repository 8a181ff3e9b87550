// A photograph that an operation names, or is going to: it is what its hash says, else it is not taken. What is given out is drawn anew;
// what was sent is kept to the byte.

import { z } from 'zod';
import type { AccountId, FileHash } from '#kernel/ids.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { checkedFile, keepFile } from '#modules/evidence/services.ts';
import { findVisit, inTeam } from '#modules/inspections/services.ts';
import { id, text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { operationLimits } from '../rules/operation.ts';
import { insertFile, listFiles } from '../store-files.ts';
import { subjectOfTeam } from './visit-in-hand.ts';

export const keepPhoto = defineUseCase({
  name: 'field/keep-photo',
  kind: 'act',
  legalBasis: null,
  input: z.object({ visitId: id<'visit'>(), sha256: text(64), file: checkedFile }),
  subject: (input, context) => subjectOfTeam(input, context),
  async run({ visitId, sha256, file }, context) {
    const { db, actor, now } = context;
    // Also of a visit that was closed meanwhile: an operation that arrived in time may still want its photograph.
    const visit = await findVisit(db, visitId);
    if (visit === null || !inTeam(visit, actor.accountId)) return refuse(notFound);
    if (file.sha256 !== sha256) return refuse(problem('invalid', 'field/wrong-hash'));
    if (file.mediaType !== 'image/jpeg') return refuse(problem('invalid', 'field/not-a-photo'));
    const known = await listFiles(db, visitId);
    if (known.some((one) => one.hash === sha256)) {
      context.touch({ kind: 'field-file', id: visitId, before: null, after: { visitId, sha256, again: true } });
      return ok({ visitId, sha256 });
    }
    if (known.length >= operationLimits.filesPerVisit) {
      return refuse(problem('conflict', 'field/too-many-photos', { most: operationLimits.filesPerVisit }));
    }
    const kept = await keepFile(context, file);
    await insertFile(db, {
      visitId,
      hash: sha256 as FileHash,
      givenHash: kept.sha256,
      mediaType: kept.mediaType,
      bytes: file.sent.byteLength,
      accountId: actor.accountId as AccountId,
      accountName: actor.displayName,
      arrivedAt: now,
    });
    context.touch({ kind: 'field-file', id: visitId, before: null, after: { visitId, sha256, given: kept.sha256 } });
    return ok({ visitId, sha256 });
  },
});
