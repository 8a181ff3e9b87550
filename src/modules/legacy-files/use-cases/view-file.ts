// One paper dossier: its scans with their pages, the ranges with their pieces, the pages in none, what was promised, what may
// be done next.

import { z } from 'zod';
import { findAccounts } from '#access/store-accounts.ts';
import type { AccountId } from '#kernel/ids.ts';
import { ok, refuse } from '#kernel/result.ts';
import { findRecognitionsByIds } from '#modules/certificates/services.ts';
import { type EvidencePiece, type EvidenceValidity, validityOn } from '#modules/evidence/index.ts';
import { findEvidenceByIds } from '#modules/evidence/services.ts';
import { findLiveProducerById, type HistoryLine, loadUnitLabels, readHistory } from '#modules/producers/services.ts';
import { findProductById } from '#modules/products/services.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { SavedCommitments } from '../rules/commitments.ts';
import {
  type LegacyFile,
  type LegacyRange,
  type LegacyScan,
  legacyFileContent,
  pagesOf,
} from '../rules/legacy-file.ts';
import { legacyFileMay } from '../rules/lifecycle.ts';
import { countPages, overlap, type PageRange, pagesOfScans, unplacedPages } from '../rules/pages.ts';
import { findCommitments, findLegacyFile, findRanges, findScans } from '../store.ts';
import { mayOnFile, subjectById } from './find-file.ts';

export interface PlacedRange extends Omit<LegacyRange, 'legacyFileId'> {
  readonly piece: Pick<
    EvidencePiece,
    'title' | 'kind' | 'issuer' | 'number' | 'issuedOn' | 'expiresOn' | 'withdrawnAt'
  >;
  readonly validity: EvidenceValidity;
  /** Shares a page with another range. */
  readonly shared: boolean;
}

export interface LegacyFileView {
  readonly file: LegacyFile;
  readonly product: { readonly code: string; readonly name: string };
  readonly producer: { readonly code: string; readonly name: string };
  readonly commune: string;
  readonly recognition: {
    readonly stars: number;
    readonly decisionNumber: string | null;
    readonly issuedOn: string | null;
    readonly expiresOn: string | null;
  } | null;
  readonly scans: readonly (LegacyScan & { readonly range: PageRange })[];
  readonly pages: number;
  readonly ranges: readonly PlacedRange[];
  readonly unplaced: readonly PageRange[];
  readonly unplacedPages: number;
  readonly commitments: (SavedCommitments & { readonly savedByName: string | null }) | null;
  readonly history: readonly HistoryLine[];
  readonly may: {
    readonly addScan: boolean;
    readonly place: boolean;
    readonly takeOff: boolean;
    readonly commit: boolean;
    readonly settle: boolean;
    readonly reopen: boolean;
    readonly drop: boolean;
  };
}

async function nameOf(context: Context, accountId: AccountId | null): Promise<string | null> {
  if (accountId === null) return null;
  const [account] = await findAccounts(context.db, [accountId]);
  return account?.displayName ?? null;
}

async function placedRanges(context: Context, ranges: readonly LegacyRange[]): Promise<readonly PlacedRange[]> {
  const found = await findEvidenceByIds(
    context.db,
    ranges.map((range) => range.pieceId),
  );
  const pieces = new Map(found.map((piece) => [piece.id, piece]));
  const pages = pagesOf(ranges);
  return ranges.flatMap(({ legacyFileId: _of, ...range }, at) => {
    const piece = pieces.get(range.pieceId);
    const own = pages[at];
    if (piece === undefined || own === undefined) return [];
    const { title, kind, issuer, number, issuedOn, expiresOn, withdrawnAt } = piece;
    return {
      ...range,
      piece: { title, kind, issuer, number, issuedOn, expiresOn, withdrawnAt },
      validity: validityOn(piece, context.today),
      shared: pages.some((other, i) => i !== at && overlap(own, other)),
    };
  });
}

async function mayOf(context: Context, file: LegacyFile, isWhole: boolean): Promise<LegacyFileView['may']> {
  const keeps = await mayOnFile(context, 'legacy-files/place-ranges', file);
  const may = (act: Parameters<typeof legacyFileMay>[1]): boolean => keeps && legacyFileMay(file.state, act);
  return {
    addScan: may('add-scan'),
    place: may('place'),
    takeOff: may('take-off'),
    commit: may('commit'),
    settle: may('settle') && isWhole,
    reopen: may('reopen'),
    drop: may('drop'),
  };
}

export const viewLegacyFile = defineUseCase({
  name: 'legacy-files/view-file',
  kind: 'read',
  legalBasis: null,
  input: z.object({ fileId: id<'legacy-file'>() }),
  subject: (input, context) => subjectById(input.fileId, context),
  async run(input, context) {
    const { db } = context;
    const file = await findLegacyFile(db, input.fileId);
    if (file === null) return refuse(notFound);
    const product = await findProductById(db, file.productId);
    const producer = await findLiveProducerById(db, file.producerId);
    if (product === null || producer === null) throw new Error('a paper dossier without what it is about');
    const [recognition] = await findRecognitionsByIds(db, [file.recognitionId]);
    const scans = await findScans(db, [file.id]);
    const pages = pagesOfScans(scans);
    const total = pages.at(-1)?.to ?? 0;
    const ranges = await findRanges(db, [file.id]);
    const unplaced = unplacedPages(total, pagesOf(ranges));
    const [saved] = await findCommitments(db, file.id);
    const labels = await loadUnitLabels();
    const current = legacyFileContent(file, scans, ranges);
    const isWhole = scans.length > 0 && ranges.length > 0 && saved !== undefined;
    return ok<LegacyFileView>({
      file,
      product: { code: product.code, name: product.name },
      producer: { code: producer.code, name: producer.name },
      commune: labels.commune(file.communeCode),
      recognition:
        recognition === undefined
          ? null
          : {
              stars: recognition.stars,
              decisionNumber: recognition.decisionNumber,
              issuedOn: recognition.issuedOn,
              expiresOn: recognition.expiresOn,
            },
      scans: scans.map((scan, at) => ({ ...scan, range: pages[at] ?? { from: 0, to: 0 } })),
      pages: total,
      ranges: await placedRanges(context, ranges),
      unplaced,
      unplacedPages: countPages(unplaced),
      commitments: saved === undefined ? null : { ...saved, savedByName: await nameOf(context, saved.madeBy) },
      history: await readHistory(db, { kind: 'legacy-file', id: file.id, current }, ['state', 'note']),
      may: await mayOf(context, file, isWhole),
    });
  },
});
