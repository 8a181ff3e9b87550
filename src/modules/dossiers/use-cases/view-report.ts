// The report of the commune with what the producer said to each of its matters.

import { z } from 'zod';
import { findDisplayNames } from '#access/store-accounts.ts';
import type { AccountId } from '#kernel/ids.ts';
import { ok, refuse } from '#kernel/result.ts';
import { fittingAnswers } from '#modules/evaluation/index.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import {
  type CommuneReport,
  claimsOf,
  elsewhereOf,
  type FindingName,
  isIssued,
  type SaidElsewhere,
} from '../rules/commune-report.ts';
import type { FrozenDossier } from '../rules/frozen.ts';
import type { ReportPhoto } from '../rules/report-photo.ts';
import { signingCodeOf } from '../signing-code.ts';
import { findSubmissions } from '../store.ts';
import { listReportPhotos } from '../store-report-photos.ts';
import { findReport } from '../store-reports.ts';
import { subjectById } from './find-dossier.ts';
import { compiledSetOf } from './save-part.ts';

export interface ReportView {
  readonly claims: Readonly<Record<FindingName, readonly string[]>>;
  /** What the producer said to each matter in other places of its dossier. */
  readonly elsewhere: Readonly<Record<FindingName, readonly SaidElsewhere[]>>;
  readonly report: CommuneReport | null;
  /** Who saved the findings last; `null`: nobody did, or no account. */
  readonly savedByName: string | null;
  /** Of the draft as it stands, for the sheet that is signed; `null`: nothing is written, or it is issued. */
  readonly signingCode: string | null;
  /** Photographs in the order of the report. */
  readonly photos: readonly ShownPhoto[];
}

/** A photograph of the report as others may know it: not what was sent. */
export type ShownPhoto = Pick<
  ReportPhoto,
  'id' | 'version' | 'matter' | 'caption' | 'largeHash' | 'width' | 'height' | 'bytes' | 'addedAt'
>;

async function nameOf({ db }: Context, accountId: AccountId | null): Promise<string | null> {
  return (await findDisplayNames(db, [accountId])).get(accountId) ?? null;
}

export const viewReport = defineUseCase({
  name: 'dossiers/view-report',
  kind: 'read',
  legalBasis: null,
  input: z.object({ dossierId: id<'dossier'>() }),
  subject: (input, context) => subjectById(input.dossierId, context),
  async run(input, context) {
    const [sent] = await findSubmissions(context.db, input.dossierId);
    if (sent === undefined) return refuse(notFound);
    const frozen = JSON.parse(sent.content) as FrozenDossier;
    const compiled = await compiledSetOf({ setId: frozen.set.id });
    const report = await findReport(context.db, input.dossierId);
    const rows = await listReportPhotos(context.db, input.dossierId);
    const signingCode =
      report === null || isIssued(report)
        ? null
        : signingCodeOf({ contentHash: sent.contentHash, report, photos: rows });
    const photos = rows.map(
      ({ id: photoId, version, matter, caption, largeHash, width, height, bytes, addedAt }): ShownPhoto => {
        return { id: photoId, version, matter, caption, largeHash, width, height, bytes, addedAt };
      },
    );
    const claims = claimsOf(frozen, compiled);
    const answers = fittingAnswers(compiled, new URLSearchParams(frozen.parts.sheet.answers));
    const elsewhere = elsewhereOf(frozen, compiled, answers);
    const savedByName = await nameOf(context, report?.writtenBy ?? null);
    return ok<ReportView>({ claims, elsewhere, report, savedByName, photos, signingCode });
  },
});
