// The certificates of a reach: for a producer its portfolio, for an office its list with what still waits for a paper.

import { z } from 'zod';
import type { LocalDate } from '#kernel/calendar.ts';
import { only } from '#kernel/only.ts';
import { ok } from '#kernel/result.ts';
import { findProductsByIds } from '#modules/products/services.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { machineFault, paperFault } from '../issue.ts';
import { type Certificate, type CertificateState, certificateOn, holds } from '../rules/certificate.ts';
import type { Recognition } from '../rules/recognition.ts';
import { daysLeft, reEvaluationWindow } from '../rules/validity.ts';
import { findRecognitionRows, listWithoutCertificate } from '../store.ts';
import { findHost, listCertificates as list } from '../store-certificates.ts';

const shownFields = [
  ...(['id', 'code', 'number', 'productCode', 'productName', 'producerName'] as const),
  ...(['stars', 'issuedOn', 'validUntil', 'pictureHash', 'token'] as const),
] as const;

/** A certificate as a line of the list. */
export interface CertificateLine extends Pick<Certificate, (typeof shownFields)[number]> {
  readonly state: CertificateState;
  readonly until: LocalDate | null;
  readonly holds: boolean;
  readonly daysLeft: number | null;
  /** First and last day on which its re-evaluation is in time; `null` where no rule states it. */
  readonly window: { readonly opensOn: LocalDate; readonly closesOn: LocalDate } | null;
}

/** A recognition that holds and has no paper yet. */
export interface WaitingLine {
  readonly recognitionId: Recognition['id'];
  readonly productCode: string;
  readonly productName: string;
  readonly producerName: string | null;
  readonly stars: number;
  readonly decisionNumber: string;
  readonly issuedOn: LocalDate;
  /** Why none can be issued, as a code; `null`: one can. */
  readonly fault: string | null;
}

export interface CertificateList {
  readonly lines: readonly CertificateLine[];
  readonly waiting: readonly WaitingLine[];
  /** The confirmed name for printed codes; `null`: none yet. */
  readonly host: string | null;
}

const MOST = 500;
const MOST_WAITING = 100;

export const listCertificates = defineUseCase({
  name: 'certificates/list-certificates',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, context) {
    const { db, reach, today } = context;
    const papers = await list(db, reach, MOST);
    const recognitions = new Map(
      (
        await findRecognitionRows(
          db,
          papers.map((one) => one.recognitionId),
        )
      ).map((one) => [one.id, one]),
    );
    const lines = papers.map((paper): CertificateLine => {
      const { state, until } = certificateOn(paper, recognitions.get(paper.recognitionId) ?? null, today);
      return {
        ...only(paper, ...shownFields),
        state,
        until,
        holds: holds(state),
        daysLeft: until === null || !holds(state) ? null : daysLeft(until, today),
        window: reEvaluationWindow(paper.validUntil, today),
      };
    });
    const bare = await listWithoutCertificate(db, reach, today, MOST_WAITING);
    const products = new Map(
      (
        await findProductsByIds(
          db,
          bare.map((one) => one.productId),
        )
      ).map((one) => [one.id, one]),
    );
    const machine = bare.length === 0 ? null : await machineFault(context);
    const waiting = bare.flatMap((one): readonly WaitingLine[] => {
      const product = products.get(one.productId);
      if (product === undefined || one.decisionNumber === null || one.issuedOn === null) return [];
      return [
        {
          recognitionId: one.id,
          productCode: product.code,
          productName: product.name,
          producerName: product.producerName,
          stars: one.stars,
          decisionNumber: one.decisionNumber,
          issuedOn: one.issuedOn,
          fault: (paperFault(one, product, today) ?? machine)?.code ?? null,
        },
      ];
    });
    return ok<CertificateList>({ lines, waiting, host: (await findHost(db))?.origin ?? null });
  },
});
