// What anybody may see of a certificate, and the answer to its code on a day: the facts as printed, the state of today, and
// the history of the product's stars in order.

import { dateInVietnam, type Instant, type LocalDate } from '#kernel/calendar.ts';
import { type Answer, isFresh } from './answer.ts';
import {
  type CertificateEnd,
  type CertificateState,
  certificateOn,
  coveredUntil,
  holds,
  type PrintedFacts,
} from './certificate.ts';
import type { PublicKey } from './check-token.ts';
import type { ToldCorrection } from './correction.ts';
import type { Recognition, RecognitionSource } from './recognition.ts';
import type { StatusFacts } from './status.ts';

/** A recognition of the product, as the public may see it. */
export type PublicRecognition = Omit<StatusFacts, 'termReason'> &
  Pick<Recognition, 'id' | 'issuer' | 'withdrawalDecision'> & {
    /** Absent in a copy kept by an older version. */
    readonly source?: RecognitionSource;
    /** The day it was written into this register. */
    readonly recordedOn?: LocalDate;
    /** Of a council that met on paper; absent in a copy kept by an older version. */
    readonly paperCouncilOn?: LocalDate | null;
    readonly paperCouncilRecordedOn?: LocalDate | null;
    readonly corrections?: readonly ToldCorrection[];
  };

export interface PublicCertificate extends PrintedFacts {
  readonly code: string;
  readonly number: string;
  readonly listPlace: number;
  readonly token: string;
  readonly keyNumber: number;
  readonly pictureHash: string | null;
  readonly training: boolean;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly endedOn: LocalDate | null;
  readonly endKind: CertificateEnd | null;
  readonly endDecision: string | null;
  readonly endDecisionOn: LocalDate | null;
  /** The number of the paper that took its place. */
  readonly replacedBy: string | null;
  readonly recognitionId: string;
  /** Every recognition of the product with a decision, the newest first. */
  readonly history: readonly PublicRecognition[];
}

/** The keys and certificates as kept ready, or one of them as just read. */
export interface PublicRegister {
  readonly madeAt: Instant;
  readonly keys: readonly PublicKey[];
  readonly certificates: readonly PublicCertificate[];
}

/** The recognition that the paper is of; `null` where it is in the register no more. */
export const ownRecognition = (paper: PublicCertificate): PublicRecognition | null =>
  paper.history.find((one) => one.id === paper.recognitionId) ?? null;

/** The decision that took it away, where one did. */
function decisionOf(paper: PublicCertificate, state: CertificateState): string | null {
  if (state !== 'withdrawn') return null;
  return paper.endDecision ?? ownRecognition(paper)?.withdrawalDecision ?? null;
}

/**
 * The answer to a certificate of the register, read now or kept at `asOf`: older than a day, it is not said to hold.
 * @law 26/2026/QĐ-TTg, Arts 4.3, 8, 12.3
 */
export function answerFromRegister(paper: PublicCertificate, asOf: Instant, now: Instant): Answer {
  const { state, until } = certificateOn(paper, ownRecognition(paper), dateInVietnam(now));
  const verdict = !holds(state) ? 'not-valid' : isFresh(asOf, now) ? 'valid' : 'not-updated';
  return { verdict, state, until, decision: decisionOf(paper, state), asOf };
}

/** First and last day of production that the stars covered, for who compares with the date on the pack. */
export function coveredPeriod(paper: PublicCertificate): { readonly from: LocalDate; readonly until: LocalDate } {
  return { from: paper.issuedOn, until: coveredUntil(paper, ownRecognition(paper)) };
}
