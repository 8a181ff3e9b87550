// The renewal card of a product: until when it holds, in which days a dossier is filed, what it takes and what is there already.

import { z } from 'zod';
import type { LocalDate } from '#kernel/calendar.ts';
import { ok, refuse } from '#kernel/result.ts';
import { latestExtension, reEvaluationWindow, type StatusOnDay, statusOn } from '#modules/certificates/index.ts';
import { findRecognitionsByIds, findRecognitionsByProducts } from '#modules/certificates/services.ts';
import { type KindsOnDay, kindsOn } from '#modules/dossiers/index.ts';
import { findOwnSheets, findProductIdsInHand } from '#modules/dossiers/services.ts';
import { validityOn } from '#modules/evidence/index.ts';
import { listEvidenceOf } from '#modules/evidence/services.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { findLiveProductByCode } from '#modules/products/services.ts';
import { text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { momentOf, type WindowMoment } from '../rules/expiry-alerts.ts';
import { expiredKindOn } from './expired-rule.ts';

export interface RenewalPiece {
  readonly title: string;
  readonly expiresOn: LocalDate | null;
}

export interface Renewal {
  readonly product: { readonly code: string; readonly name: string; readonly producerName: string | null };
  readonly commune: string;
  readonly province: string;
  readonly stars: number;
  readonly status: StatusOnDay;
  readonly decision: { readonly number: string | null; readonly on: LocalDate | null };
  readonly expiresOn: LocalDate;
  readonly window: { readonly opensOn: LocalDate; readonly closesOn: LocalDate } | null;
  readonly moment: WindowMoment;
  readonly latest: LocalDate | null;
  readonly kinds: Pick<KindsOnDay, 'answers' | 'allowed' | 'isLate'>;
  readonly inHand: boolean;
  /** When the sheet was received that a new dossier goes out from; `null`: none was. */
  readonly lastSheetOn: LocalDate | null;
  readonly holds: readonly RenewalPiece[];
  readonly toRenew: readonly RenewalPiece[];
}

export const viewRenewal = defineUseCase({
  name: 'certificate-life/view-renewal',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 6 khoản 1 điểm c, Điều 7 khoản 6',
  input: z.object({ code: text(20) }),
  async subject({ code }, context) {
    const product = await findLiveProductByCode(context.db, code);
    if (product === null) return refuse(notFound);
    const { provinceCode, communeCode, producerId } = product;
    return ok({ provinceCode, communeCode, producerId });
  },
  async run({ code }, context) {
    const { db, today } = context;
    const product = await findLiveProductByCode(db, code);
    if (product === null || product.recognitionId === null) return refuse(notFound);
    const [recognition] = await findRecognitionsByIds(db, [product.recognitionId]);
    const expiresOn = recognition?.expiresOn ?? null;
    if (recognition === undefined || expiresOn === null) return refuse(notFound);
    const window = reEvaluationWindow(expiresOn, today);
    const expired = await expiredKindOn(db, product.provinceCode, today);
    const { answers, allowed, isLate } = kindsOn(await findRecognitionsByProducts(db, [product.id]), today, expired);
    const pieces = product.producerId === null ? [] : await listEvidenceOf(db, product.producerId);
    const shown = pieces
      .filter((piece) => piece.withdrawnAt === null)
      .map((piece) => ({
        title: piece.title,
        expiresOn: piece.expiresOn,
        holds: ['valid', 'expiring'].includes(validityOn(piece, today)),
      }));
    const [sheet] = await findOwnSheets(db, [product.id]);
    const labels = await loadUnitLabels();
    return ok<Renewal>({
      product: { code: product.code, name: product.name, producerName: product.producerName },
      commune: labels.commune(product.communeCode),
      province: labels.province(product.provinceCode),
      stars: recognition.stars,
      status: statusOn(recognition, today),
      decision: { number: recognition.decisionNumber, on: recognition.issuedOn },
      expiresOn,
      window,
      moment: momentOf(window, expiresOn, today),
      latest: latestExtension(expiresOn, today),
      kinds: { answers, allowed, isLate },
      inHand: (await findProductIdsInHand(db, [product.id])).length > 0,
      lastSheetOn: sheet?.receivedOn ?? null,
      holds: shown.flatMap(({ holds, ...piece }) => (holds ? [piece] : [])),
      toRenew: shown.flatMap(({ holds, ...piece }) => (holds ? [] : [piece])),
    });
  },
});
