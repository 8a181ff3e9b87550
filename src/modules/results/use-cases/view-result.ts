// The result of a dossier for its producer, its commune and the province: what the last notice said, the decision and complaints. Before
// the notice there is nothing to see, for nobody by this way.

import { z } from 'zod';
import type { Subject } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { findRecognitionsByIds } from '#modules/certificates/services.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import { findDossierById } from '#modules/dossiers/services.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { Complaint } from '../rules/complaint.ts';
import { listNoticesOf, type Notice } from '../store.ts';
import { listComplaintsOf } from '../store-complaints.ts';
import { listLinesOf } from '../store-decisions.ts';
import type { NoticeContent } from './issue-notices.ts';

export interface DossierResult {
  readonly dossierId: DossierId;
  readonly sessionId: Notice['sessionId'];
  readonly told: NoticeContent;
  readonly issuedOn: LocalDate;
  /** The last day of the recognition that was granted; `null`: none was. */
  readonly validUntil: LocalDate | null;
  readonly complaints: readonly Complaint[];
}

export async function subjectOfDossier(
  { dossierId }: { readonly dossierId: DossierId },
  { db }: Pick<Context, 'db'>,
): Promise<Result<Subject>> {
  const dossier = await findDossierById(db, dossierId);
  if (dossier === null) return refuse(notFound);
  const { provinceCode, communeCode, producerId } = dossier;
  return ok({ provinceCode, communeCode, producerId });
}

/** The result of a dossier as it was told; `null`: nobody was told yet. */
export async function toldResult(db: Context['db'], dossierId: DossierId): Promise<DossierResult | null> {
  const [notice] = await listNoticesOf(db, dossierId);
  if (notice === undefined) return null;
  const lines = await listLinesOf(db, dossierId);
  const granted = lines.flatMap((line) => line.recognitionId ?? []);
  const [recognition] = await findRecognitionsByIds(db, granted.slice(-1));
  return {
    dossierId,
    sessionId: notice.sessionId,
    told: JSON.parse(notice.content) as NoticeContent,
    issuedOn: notice.issuedOn,
    validUntil: recognition?.expiresOn ?? null,
    complaints: await listComplaintsOf(db, dossierId),
  };
}

export const viewResult = defineUseCase({
  name: 'results/view-result',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm g',
  input: z.object({ dossierId: id<'dossier'>() }),
  subject: (input, context) => subjectOfDossier(input, context),
  async run({ dossierId }, { db }) {
    const told = await toldResult(db, dossierId);
    return told === null ? refuse(notFound) : ok(told);
  },
});
