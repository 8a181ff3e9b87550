// A dossier as it was sent: the frozen copy with its hash. What is sensitive about the representative is not in it.

import { z } from 'zod';
import type { LocalDate } from '#kernel/calendar.ts';
import { ok, refuse } from '#kernel/result.ts';
import { sha256 } from '#law/sha256.ts';
import type { CheckStanding } from '#modules/evidence/index.ts';
import { findCheckStandings } from '#modules/evidence/services.ts';
import { id, optionalWhole } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import type { Submission } from '../rules/dossier.ts';
import type { FrozenDossier } from '../rules/frozen.ts';
import { findSubmissions } from '../store.ts';
import { subjectWithInvited } from './find-dossier.ts';

export interface SubmissionView extends Omit<Submission, 'privateFacts' | 'content'> {
  readonly frozen: FrozenDossier;
  /** The copy still has the hash it was kept with. */
  readonly isWhole: boolean;
  /** What issuers said of the cited pieces, as it is known today, by piece; part of no frozen copy. */
  readonly checks: Readonly<Record<string, { readonly standing: CheckStanding; readonly checkedOn: LocalDate }>>;
}

export const viewSubmission = defineUseCase({
  name: 'dossiers/view-submission',
  kind: 'read',
  legalBasis: null,
  input: z.object({ dossierId: id<'dossier'>(), ordinal: optionalWhole(1, 1_000) }),
  subject: (input, context) => subjectWithInvited(input.dossierId, 'view', context),
  async run(input, context) {
    const all = await findSubmissions(context.db, input.dossierId);
    const found = input.ordinal === null ? all[0] : all.find((one) => one.ordinal === input.ordinal);
    if (found === undefined) return refuse(notFound);
    const { privateFacts: _private, content, ...told } = found;
    const frozen = JSON.parse(content) as FrozenDossier;
    const checks = Object.fromEntries(await findCheckStandings(context.db, frozen.evidence));
    return ok<SubmissionView>({ ...told, frozen, checks, isWhole: sha256(content) === told.contentHash });
  },
});
