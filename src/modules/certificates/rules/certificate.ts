// A certificate: the paper that a producer holds for one recognition, with what was printed on it frozen. It is void once
// it ended (withdrawn, superseded, corrected, issued again); otherwise it holds as its recognition does.

import { addDays, type Instant, type LocalDate } from '#kernel/calendar.ts';
import type { AccountId, FileHash, Id, ProducerId, ProductId, RecognitionId } from '#kernel/ids.ts';
import { hasDecision, type Recognition } from './recognition.ts';
import { isValid, type RecognitionStatus, type StatusFacts, statusOn } from './status.ts';

export type CertificateId = Id<'certificate'>;

/**
 * How a certificate ended: `withdrawn` by a decision · `superseded` by a newer recognition of the product · `corrected`: what
 * it printed was wrong · `reissued`: lost or damaged, another paper took its place.
 */
export const certificateEnds = ['withdrawn', 'superseded', 'corrected', 'reissued'] as const;
export type CertificateEnd = (typeof certificateEnds)[number];

/** What the paper prints, as it was on the day of issue. */
export interface PrintedFacts {
  readonly productCode: string;
  readonly productName: string;
  readonly producerName: string;
  /** Where it is made, in words. */
  readonly placeName: string;
  readonly setNumber: number | null;
  /** Every pack it was recognised in, as sold. */
  readonly packs: readonly string[];
  readonly stars: number;
  readonly decisionNumber: string;
  readonly issuedOn: LocalDate;
  /** Last valid day; it counts. */
  readonly validUntil: LocalDate;
  readonly issuer: string;
}

export interface Certificate extends PrintedFacts {
  readonly id: CertificateId;
  readonly version: number;
  readonly recognitionId: RecognitionId;
  readonly productId: ProductId;
  /** Whose paper it is. */
  readonly producerId: ProducerId | null;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  /** Drawn in the issuing transaction from the province's pattern. */
  readonly number: string;
  /** The opaque code that people read and type. */
  readonly code: string;
  /** Its place in the status lists. */
  readonly listPlace: number;
  readonly keyNumber: number;
  readonly token: string;
  readonly pictureHash: FileHash | null;
  readonly training: boolean;
  readonly madeAt: Instant;
  readonly madeBy: AccountId | null;
  /** The certificate it took the place of, and why. */
  readonly replacesId: CertificateId | null;
  readonly reissueReason: string | null;
  readonly endedOn: LocalDate | null;
  readonly endKind: CertificateEnd | null;
  readonly endDecision: string | null;
  readonly endDecisionOn: LocalDate | null;
  readonly endReason: string | null;
  readonly replacedById: CertificateId | null;
}

/** What the ledger keeps of a certificate: everything but the bytes of its picture. */
export function certificateContent(certificate: Certificate): Readonly<Record<string, unknown>> {
  const { id: _id, madeAt: _made, madeBy: _by, ...content } = certificate;
  return content;
}

/**
 * States of a certificate: those of its recognition, and two of its own: `replaced` by another paper, and `differs`: the
 * recognition was corrected after the paper was printed, so that the paper says something else.
 */
export type CertificateState = RecognitionStatus | 'replaced' | 'differs';

export interface CertificateOnDay {
  readonly state: CertificateState;
  /** Last day of the validity or extension that the state speaks of. */
  readonly until: LocalDate | null;
}

/** What a state is computed from. */
export type CertificateFacts = Pick<
  Certificate,
  'stars' | 'decisionNumber' | 'issuedOn' | 'validUntil' | 'endedOn' | 'endKind'
>;

/**
 * Whether a recognition still says what the paper printed.
 * @example isAsPrinted(certificate, { ...recognition, stars: 3 }) // false, where the paper says 4
 */
export function isAsPrinted(certificate: CertificateFacts, recognition: StatusFacts): boolean {
  return (
    recognition.stars === certificate.stars &&
    recognition.issuedOn === certificate.issuedOn &&
    recognition.expiresOn === certificate.validUntil &&
    recognition.decisionNumber === certificate.decisionNumber
  );
}

/**
 * The state of a certificate on a day; the last valid day counts. Its own end comes first, then whether it still says what the
 * register says, then the state of the recognition.
 * @law 26/2026/QĐ-TTg, Arts 4.3, 8, 12.3
 * @example certificateOn(certificate, recognition, date('2027-01-15')).state // 'expiring': the last day still counts
 */
export function certificateOn(
  certificate: CertificateFacts,
  recognition: StatusFacts | null,
  day: LocalDate,
): CertificateOnDay {
  const { endedOn, endKind, validUntil } = certificate;
  if (endedOn !== null && endedOn <= day) {
    const own = endKind === 'withdrawn' || endKind === 'superseded' ? endKind : 'replaced';
    return { state: own, until: validUntil };
  }
  if (recognition === null || !isAsPrinted(certificate, recognition)) return { state: 'differs', until: validUntil };
  const { status, until } = statusOn(recognition, day);
  return { state: status, until };
}

/**
 * Whether the paper may be shown and printed on that day.
 * @example holds('replaced') // false
 */
export function holds(state: CertificateState): boolean {
  return state !== 'replaced' && state !== 'differs' && isValid(state);
}

/**
 * The last day on which something with a date of production could carry the stars: the end that came first. From the day of a withdrawal, or of
 * the recognition that took its place, it held no more, so that the day before is the last.
 * @law 26/2026/QĐ-TTg, Arts 4.3, 8
 * @example coveredUntil(paper, { extendedUntil: null, withdrawnOn: date('2026-11-27') }) // '2026-11-26'
 */
export function coveredUntil(
  certificate: CertificateFacts,
  recognition: Pick<Recognition, 'extendedUntil' | 'withdrawnOn'> | null,
): LocalDate {
  const end = recognition?.extendedUntil ?? certificate.validUntil;
  const gone = [
    certificate.endKind === 'withdrawn' || certificate.endKind === 'superseded' ? certificate.endedOn : null,
    recognition?.withdrawnOn ?? null,
  ];
  return gone.reduce<LocalDate>((first, day) => (day !== null && day <= first ? addDays(day, -1) : first), end);
}

/** Whether a recognition has what a certificate prints. */
export function isPrintable(recognition: Recognition): recognition is Recognition & {
  readonly decisionNumber: string;
  readonly issuedOn: LocalDate;
  readonly expiresOn: LocalDate;
  readonly issuer: string;
} {
  return hasDecision(recognition) && recognition.expiresOn !== null && recognition.issuer !== null;
}
