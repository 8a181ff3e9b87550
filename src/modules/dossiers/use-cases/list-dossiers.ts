// The dossiers within the reader's reach: a producer's own, a commune's, a province's, and those that somebody is invited into;
// and the invitations that wait for the reader's answer.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import { findDossiersByProvinceSlip, findProvinceSlips } from '#modules/intake/services.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import type { NextStepOfProducer } from '#modules/products/index.ts';
import { nextStepOf } from '#modules/products/services.ts';
import { optionalOneOf, optionalText, optionalWhole } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import type { Dossier } from '../rules/dossier.ts';
import { dossierStates } from '../rules/lifecycle.ts';
import { listDossierRows } from '../store.ts';
import { findDossierIdsInvitedTo, listInvitationsFor, type WaitingInvitation } from '../store-invitations.ts';
import { seesDrafts } from './find-dossier.ts';
import { type ThreadsWaiting, threadsWaitingFor } from './threads-waiting.ts';

const PAGE = 50;

export interface ListedDossier extends Dossier {
  readonly commune: string;
  /** The reader helps here, by invitation of the producer. */
  readonly asHelper: boolean;
  /** The number of the province's slip; `slipNumber` is the commune's. */
  readonly provinceSlip: string | null;
  /** Open threads in which the reader's side was asked last, by audience. */
  readonly threads: ThreadsWaiting | null;
}

export interface DossierList {
  readonly dossiers: readonly ListedDossier[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly invitations: readonly WaitingInvitation[];
  /** What a producer without a dossier does next; `null`: there are some, or the reader is an officer. */
  readonly next: NextStepOfProducer | null;
}

export const listDossiers = defineUseCase({
  name: 'dossiers/list-dossiers',
  kind: 'read',
  legalBasis: null,
  input: z.object({
    state: optionalOneOf(dossierStates),
    text: optionalText(120),
    /** `waiting`: those with a thread that waits for the reader. */
    talk: optionalOneOf(['waiting']),
    page: optionalWhole(1, 10_000),
  }),
  async run(input, context) {
    const page = input.page ?? 1;
    const isNarrowed = input.state !== null || input.text !== null || input.talk !== null;
    const { accountId, producerIds } = context.actor;
    const alsoIds = accountId === null ? [] : await findDossierIdsInvitedTo(context.db, accountId);
    const waiting = await threadsWaitingFor(context, alsoIds);
    const { dossiers, total } = await listDossierRows(context.db, {
      text: input.text,
      textIds: input.text === null ? [] : await findDossiersByProvinceSlip(context.db, input.text),
      onlyIds: input.talk === null ? null : [...waiting.keys()],
      reach: context.reach,
      withDrafts: seesDrafts(context.actor) || producerIds.length > 0,
      alsoIds,
      states: input.state === null ? null : [input.state],
      offset: (page - 1) * PAGE,
      limit: PAGE,
    });
    const labels = await loadUnitLabels();
    const slips = await findProvinceSlips(
      context.db,
      dossiers.map((one) => one.id),
    );
    return ok<DossierList>({
      dossiers: dossiers.map((one) => ({
        ...one,
        commune: labels.commune(one.communeCode),
        provinceSlip: slips.get(one.id) ?? null,
        threads: waiting.get(one.id) ?? null,
        asHelper: alsoIds.includes(one.id) && !producerIds.includes(one.producerId),
      })),
      invitations: accountId === null ? [] : await listInvitationsFor(context.db, accountId, context.now),
      next: total > 0 || isNarrowed ? null : await nextStepOf(context.db, context.actor),
      total,
      page,
      pageSize: PAGE,
    });
  },
});
