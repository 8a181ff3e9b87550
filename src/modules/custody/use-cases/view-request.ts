// One request for who may close it, with the papers of the producer's wallet that may show its result.

import { z } from 'zod';
import { ok, refuse } from '#kernel/result.ts';
import { listEvidenceOf } from '#modules/evidence/services.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import type { CustodyRequest } from '../rules/custody-request.ts';
import { findRequest } from '../store.ts';
import { subjectByRequest } from './find-custody.ts';

export interface RequestView {
  readonly request: CustodyRequest;
  readonly pieces: readonly { readonly id: string; readonly title: string }[];
}

export const viewRequest = defineUseCase({
  name: 'custody/view-request',
  kind: 'read',
  legalBasis: null,
  input: z.object({ requestId: id<'custody-request'>() }),
  subject: (input, context) => subjectByRequest(input.requestId, context),
  async run(input, context) {
    const request = await findRequest(context.db, input.requestId);
    if (request === null) return refuse(notFound);
    const wallet = await listEvidenceOf(context.db, request.producerId);
    return ok<RequestView>({
      request,
      pieces: wallet
        .filter((piece) => piece.withdrawnAt === null)
        .map((piece) => ({
          id: piece.id,
          title: piece.number === null ? piece.title : `${piece.title} (${piece.number})`,
        })),
    });
  },
});
