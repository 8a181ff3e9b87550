// When a form of a dossier counts as signed by what was sent: a photograph of the signed and stamped page of the text as it stands, or a PDF
// of that very form with a digital signature that was verified. A PDF with a digital signature is judged by it, never as a photograph; one
// without, that is no print of ours, counts once an officer has looked at it.

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
  /** What an officer saw in a scan without any digital signature; absent: nobody has looked. */
  readonly looked?: { readonly by: AccountId | null; readonly at: Instant; readonly isSignedPage: boolean };
}

/**
 * How a page stands for its form: counts as a photograph or by its verified signature · our paper without any signature · signed, not
 * verified · signed well, but another paper, the other form, or a text of before; a photograph too is of a text of before when the form
 * was changed since · the same picture under both forms · a scan nobody has looked at, or in which an officer saw no signed page.
 */
export const formStandings = [
  'photograph',
  'verified',
  'blank',
  'not-verified',
  'other-paper',
  'other-form',
  'earlier-text',
  'both-forms',
  'unseen',
  'no-signed-page',
] as const;
export type FormStanding = (typeof formStandings)[number];

/** A page as its standing is judged. */
export interface JudgedPage {
  readonly kind: SignedForm | 'consent';
  readonly signature: FormSignature | null;
  /** Hash of the text that its form had when it was sent; `null`: a page of before that was kept. */
  readonly formText: string | null;
}

/** A picture of a signed page: it is of the text of that day. */
function asPicture({ kind, formText }: JudgedPage, texts: FormTexts): FormStanding {
  return kind === 'consent' || formText === null || formText === texts[kind] ? 'photograph' : 'earlier-text';
}

/**
 * How a page stands for its form, by itself.
 * @law 26/2026/QĐ-TTg, Phụ lục III, Mẫu số 01 and 02: signed, stamped, name in full
 * @example formStanding({ kind: 'form-01', signature: null, formText: texts['form-01'] }, texts) // 'photograph'
 */
export function formStanding(page: JudgedPage, texts: FormTexts): FormStanding {
  const { kind, signature } = page;
  if (signature === null) return asPicture(page, texts);
  const { state, signatures, paper, looked } = signature;
  if (state === 'read' && signatures.length === 0) {
    if (paper !== null) return 'blank';
    if (looked === undefined) return 'unseen';
    return looked.isSignedPage ? asPicture(page, texts) : 'no-signed-page';
  }
  if (state !== 'read' || !isVerified(signatures)) return 'not-verified';
  if (paper === null) return 'other-paper';
  if (paper.form !== kind) return 'other-form';
  return paper.text === texts[paper.form] ? 'verified' : 'earlier-text';
}

/** Whether two pages are the same picture: as they were sent, or as they are given out. */
const isSamePicture = (one: Pictured, other: Pictured): boolean =>
  one.sentSha256 === other.sentSha256 || one.sha256 === other.sha256;

interface Pictured {
  readonly sha256: string;
  readonly sentSha256: string;
}

/**
 * Each page with how it stands among all of its dossier: a picture that lies under both forms is the signed page of neither.
 * @example withStandings([first, sameUnderTheOther], texts).map((page) => page.standing) // ['both-forms', 'both-forms']
 */
export function withStandings<Page extends JudgedPage & Pictured>(
  pages: readonly Page[],
  texts: FormTexts,
): readonly (Page & { readonly standing: FormStanding })[] {
  return pages.map((page) => {
    const isTwin = (other: Page): boolean =>
      other.kind !== page.kind && other.kind !== 'consent' && isSamePicture(page, other);
    const standing = formStanding(page, texts);
    // A digital signature is judged by itself; only what would count, or counted once, as a picture is told apart so.
    const isPicture = page.signature === null || page.signature.signatures.length === 0;
    const isShared = page.kind !== 'consent' && isPicture && pages.some(isTwin);
    return { ...page, standing: isShared ? 'both-forms' : standing };
  });
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
