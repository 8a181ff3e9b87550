// An order that suspends a recognition, or ends a suspension, waits for another officer like a correction: with its scan.

import type { Result } from '#kernel/result.ts';
import type { CheckedFile } from '#modules/evidence/services.ts';
import type { Product } from '#modules/products/index.ts';
import type { Context } from '#runner/use-case.ts';
import type { CorrectionId, SuspensionTurn } from '../rules/correction.ts';
import type { Recognition } from '../rules/recognition.ts';
import { proposeCorrection } from './keep-correction.ts';

/** The order as it is printed. */
export interface SuspensionOrder {
  readonly number: string;
  readonly date: NonNullable<Recognition['issuedOn']>;
  readonly body: string;
  readonly file?: CheckedFile | null | undefined;
}

/** Keeps it for another officer; the caller has checked days and body. */
export async function proposeSuspension(
  context: Context,
  held: { readonly recognition: Recognition; readonly product: Product },
  kind: 'suspend' | 'lift-suspension',
  turn: SuspensionTurn,
  order: SuspensionOrder,
): Promise<Result<CorrectionId>> {
  const { recognition: before, product } = held;
  const paper = {
    paperNumber: order.number,
    paperDate: order.date,
    paperBody: order.body,
    file: order.file,
  };
  const { stars, decisionNumber, issuedOn, expiresOn, issuer, instrument, productCode, reportedYear, note } = before;
  const draft = { stars, decisionNumber, issuedOn, expiresOn, issuer, instrument, productCode, reportedYear, note };
  const what = { draft, termReason: null, reason: '', paper, order: { kind, turn } };
  return await proposeCorrection(context, { before, product }, what);
}
