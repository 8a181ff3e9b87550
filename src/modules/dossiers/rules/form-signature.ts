// When a form of a dossier counts as signed by what was sent: a photograph of the signed and stamped page, or a PDF of that very form with a
// digital signature that was verified. A PDF with a digital signature is judged by it, never as a photograph.

import type { Instant } from '#kernel/calendar.ts';
import { type DigitalSignature, isVerified, standingOf } from '#kernel/digital-signature.ts';
import type { AccountId } from '#kernel/ids.ts';

/** Forms that the act has signed and stamped by the producer. */
export const signedForms = ['form-01', 'form-02'] as const;
export type SignedForm = (typeof signedForms)[number];

/** Hash of the text of each form as the dossier stands. */
export type FormTexts = Readonly<Record<SignedForm, string>>;

/** Which paper of this dossier the pages of a file are, page for page. */
export interface FoundPaper {
  readonly form: SignedForm;
  /** Drawn while it was written, or from the copy of a sending. */
  readonly origin: 'draft' | 'sent';
  /** Of the sending it belongs to; `null`: of what is being written. */
  readonly ordinal: number | null;
  /** Hash of its text, the same for a draft and for what was sent of it. */
  readonly text: string;
}

/** What was found in a PDF, when, and by which roots. */
export interface FormSignature {
  readonly checkedAt: Instant;
  /** Who had it checked; `null`: nobody with an account. */
  readonly checkedBy: AccountId | null;
  /** Fingerprint of the roots that were trusted then; `null`: none was. */
  readonly roots: string | null;
  readonly state: 'read' | 'too-many' | 'too-heavy';
  readonly signatures: readonly DigitalSignature[];
  readonly paper: FoundPaper | null;
}

/**
 * How a page stands for its form: counts as a photograph or by its verified signature · our paper without any signature · signed, not
 * verified · signed well, but another paper, the other form, or a text of before.
 */
export const formStandings = [
  'photograph',
  'verified',
  'blank',
  'not-verified',
  'other-paper',
  'other-form',
  'earlier-text',
] as const;
export type FormStanding = (typeof formStandings)[number];

/**
 * How a page stands for its form.
 * @law 26/2026/QĐ-TTg, Phụ lục III, Mẫu số 01 and 02: signed, stamped, name in full
 * @example formStanding({ kind: 'form-01', signature: null }, texts) // 'photograph'
 */
export function formStanding(
  { kind, signature }: { readonly kind: string; readonly signature: FormSignature | null },
  texts: FormTexts,
): FormStanding {
  if (signature === null) return 'photograph';
  const { state, signatures, paper } = signature;
  if (state === 'read' && signatures.length === 0) return paper === null ? 'photograph' : 'blank';
  if (state !== 'read' || !isVerified(signatures)) return 'not-verified';
  if (paper === null) return 'other-paper';
  if (paper.form !== kind) return 'other-form';
  return paper.text === texts[paper.form] ? 'verified' : 'earlier-text';
}

/** Whether a page makes its form a signed one. */
export const countsAsSigned = (standing: FormStanding): boolean => standing === 'photograph' || standing === 'verified';

/**
 * Whether a certificate names the producer's own number: the digits of both are the same. A hint for who compares names, no proof.
 * @example isOfNumber([{ signer: { taxCode: 'MST:6200000001' } }], '6200000001') // true
 */
export function isOfNumber(signatures: readonly DigitalSignature[], registrationNumber: string | null): boolean {
  const digits = (text: string | null | undefined): string => (text ?? '').replace(/\D/g, '');
  const own = digits(registrationNumber);
  return own.length >= 10 && signatures.some(({ signer }) => digits(signer?.taxCode) === own);
}

/** What the ledger keeps of it: what it came to; the names in certificates stay with the page. */
export function signatureContent(signature: FormSignature | null): unknown {
  if (signature === null) return null;
  const { signatures, ...rest } = signature;
  return { ...rest, standings: signatures.map(standingOf) };
}
