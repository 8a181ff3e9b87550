// The dossiers within the reader's reach, those changed last first: a producer's own, a commune's, a province's.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { optionalOneOf, optionalWhole } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import type { Dossier } from '../rules/dossier.ts';
import { dossierStates } from '../rules/lifecycle.ts';
import { listDossierRows } from '../store.ts';
import { seesDrafts } from './find-dossier.ts';

const PAGE = 50;

export interface ListedDossier extends Dossier {
  readonly commune: string;
}

export interface DossierList {
  readonly dossiers: readonly ListedDossier[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

export const listDossiers = defineUseCase({
  name: 'dossiers/list-dossiers',
  kind: 'read',
  legalBasis: null,
  input: z.object({ state: optionalOneOf(dossierStates), page: optionalWhole(1, 10_000) }),
  async run(input, context) {
    const page = input.page ?? 1;
    const { dossiers, total } = await listDossierRows(context.db, {
      reach: context.reach,
      withDrafts: seesDrafts(context.actor) || context.actor.producerIds.length > 0,
      states: input.state === null ? null : [input.state],
      offset: (page - 1) * PAGE,
      limit: PAGE,
    });
    const labels = await loadUnitLabels();
    return ok<DossierList>({
      dossiers: dossiers.map((one) => ({ ...one, commune: labels.commune(one.communeCode) })),
      total,
      page,
      pageSize: PAGE,
    });
  },
});
