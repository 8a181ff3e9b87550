// What a dossier lacks today, all at once, and what sending it today would fix. Nothing is changed.

import { z } from 'zod';
import { ok, refuse } from '#kernel/result.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import type { Gap } from '../rules/completeness.ts';
import type { Receipt } from '../rules/receipt.ts';
import { findDossier } from '../store.ts';
import { judge } from './dossier-facts.ts';
import { subjectWithInvited } from './find-dossier.ts';

export interface DossierCheck {
  readonly gaps: readonly Gap[];
  readonly receipt: Receipt | null;
}

export const checkDossier = defineUseCase({
  name: 'dossiers/check-dossier',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 6 khoản 1, Phụ lục III',
  input: z.object({ dossierId: id<'dossier'>() }),
  subject: (input, context) => subjectWithInvited(input.dossierId, 'view', context),
  async run(input, context) {
    const dossier = await findDossier(context.db, input.dossierId);
    if (dossier === null) return refuse(notFound);
    const judged = await judge(dossier, context);
    return judged.ok ? ok<DossierCheck>({ gaps: judged.value.gaps, receipt: judged.value.receipt }) : judged;
  },
});
