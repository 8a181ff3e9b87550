// Where a dossier stands, for whoever holds a link to that. It tells of this dossier alone, and of nobody by name: no producer,
// no officer, nothing that was written. A link that is over, revoked or was never there is answered like a missing page.

import { z } from 'zod';
import type { LocalDate } from '#kernel/calendar.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import type { StatusAtProvince } from '#modules/intake/index.ts';
import { statusAtProvince } from '#modules/intake/services.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { type DossierResult, toldResult } from '#modules/results/services.ts';
import { defineUseCase } from '#runner/use-case.ts';
import type { Dossier } from '../rules/dossier.ts';
import { isOpenLink } from '../rules/status-link.ts';
import { type WhereItStands, whereItStands } from '../rules/where-it-stands.ts';
import { hashOfStatusToken } from '../status-tokens.ts';
import { findDossier, findReturns } from '../store.ts';
import { findStatusLinkByToken } from '../store-status-links.ts';

export interface DossierStatus extends WhereItStands {
  readonly product: string;
  readonly commune: string;
  readonly kind: Dossier['kind'];
  readonly state: Dossier['state'];
  readonly receivedOn: LocalDate | null;
  readonly dueEstimated: boolean;
  readonly round: number | null;
  readonly roundYear: number | null;
  /** Since when it waits to be completed, and which parts lack something; not what was written to them. */
  readonly returnedOn: LocalDate | null;
  readonly lacking: readonly string[];
  /** `null`: the province has not received it. */
  readonly atProvince: StatusAtProvince | null;
  /** What came of it; `null`: nobody was told yet. */
  readonly result: DossierResult | null;
}

export const viewStatusByLink = defineUseCase({
  name: 'dossiers/view-status-by-link',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 2',
  input: z.object({ token: z.string().max(100) }),
  async run({ token }, context) {
    const { db, now } = context;
    const missing = refuse(problem('not-found', 'dossiers/status-link-closed'));
    const link = await findStatusLinkByToken(db, hashOfStatusToken(token));
    if (link === null || !isOpenLink(link, now)) return missing;
    const dossier = await findDossier(db, link.dossierId);
    if (dossier === null) return missing;
    const [last] = await findReturns(db, dossier.id);
    const open = dossier.state === 'returned' ? last : undefined;
    const atProvince = dossier.state === 'forwarded' ? await statusAtProvince(db, dossier.id) : null;
    const labels = await loadUnitLabels();
    const { kind, state, receivedOn, dueEstimated, round, roundYear } = dossier;
    return ok<DossierStatus>({
      ...whereItStands(dossier, atProvince, open?.dueOn ?? null),
      atProvince,
      result: state === 'forwarded' ? await toldResult(db, dossier.id) : null,
      product: dossier.productName,
      commune: labels.commune(dossier.communeCode),
      kind,
      state,
      receivedOn,
      dueEstimated,
      // The province may have put it into another round than the commune's report met.
      round: atProvince?.round?.round ?? round,
      roundYear: atProvince?.round?.year ?? roundYear,
      returnedOn: open?.returnedOn ?? null,
      lacking: open?.items.map((item) => item.place) ?? [],
    });
  },
});
