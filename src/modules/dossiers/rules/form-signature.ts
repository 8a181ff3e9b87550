// When a form of a dossier counts as signed by what was sent: a photograph of the signed and stamped page of the text as it stands, or a PDF
// of that very form with a digital signature that was verified. A PDF with a digital signature is judged by it, never as a photograph; one
// without, that is no print of ours, counts once an officer has looked at it.

import type { Instant } from '#kernel/calendar.ts';
import { type DigitalSignature, isVerified, standingOf } from '#kernel/digital-signature.ts';
import type { AccountId } from '#kernel/ids.ts';
import { foldName } from '#kernel/vietnamese-text.ts';

/** Forms that the act has signed and stamped by the producer. */
export const signedForms = ['form-01', 'form-02'] as const;
export type SignedForm = (typeof signedForms)[number];

/** Who may stand in the certificate of a digital signature: the producer, or who represents it by law. */
export interface ProducerNames {
  readonly name: string;
  readonly registrationNumber: string | null;
  readonly representative: string | null;
}

/** What a page is held against: the hash of the text of each form as the dossier stands, and whose signature is asked. */
export interface FormTexts extends Readonly<Record<SignedForm, string>> {
  readonly whose: ProducerNames;
}

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
  /**
   * What an officer saw in a scan without any digital signature, in a picture that looks like another, or in a certificate of another
   * name; absent: nobody has looked.
   */
  readonly looked?: { readonly by: AccountId | null; readonly at: Instant; readonly isSignedPage: boolean };
}

/**
 * How a page stands for its form: counts as a photograph or by its verified signature · our paper without any signature · signed, not
 * verified · signed well, but another paper, the other form, or a text of before; a photograph too is of a text of before when the form
 * was changed since · the same picture under both forms · a scan nobody has looked at, or in which an officer saw no signed page · a
 * picture that looks like another one · signed well, but by a certificate that names somebody else: nobody has looked, or an officer said
 * that it does not sign for the producer.
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
  'look-alike',
  'other-signer',
  'refused-signer',
] as const;
export type FormStanding = (typeof formStandings)[number];

/** A page as its standing is judged. */
export interface JudgedPage {
  readonly kind: SignedForm | 'consent';
  readonly signature: FormSignature | null;
  /** Hash of the text that its form had when it was sent; `null`: a page of before that was kept. */
  readonly formText: string | null;
  /** The page of another form or dossier whose picture looks like this one; `null`: none does. */
  readonly likeOf: string | null;
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
  if (kind === 'consent') return 'photograph';
  if (signature === null) return page.likeOf === null ? asPicture(page, texts) : 'look-alike';
  const { state, signatures, paper, looked } = signature;
  if (state === 'read' && signatures.length === 0) {
    if (paper !== null) return 'blank';
    if (looked === undefined) return page.likeOf === null ? 'unseen' : 'look-alike';
    return looked.isSignedPage ? asPicture(page, texts) : 'no-signed-page';
  }
  if (state !== 'read' || !isVerified(signatures)) return 'not-verified';
  if (paper === null) return 'other-paper';
  if (paper.form !== kind) return 'other-form';
  if (paper.text !== texts[paper.form]) return 'earlier-text';
  if (signsFor(signatures, texts.whose) !== null) return 'verified';
  if (looked === undefined) return 'other-signer';
  return looked.isSignedPage ? 'verified' : 'refused-signer';
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

const digitsOf = (text: string | null | undefined): string => (text ?? '').replace(/\D/g, '');

/**
 * By what a verified signature is the producer's own: its certificate has the number of the producer (the digits of both are the same,
 * ten at least), or names the producer or its representative, however the name is written. `null`: by nothing, and an officer looks.
 * What Law 20/2023/QH15 asks of who signs for an organisation was not verified by us.
 * @example signsFor([{ ...verified, signer: { taxCode: 'MST:6200000001' } }], { registrationNumber: '6200000001' }) // 'number'
 */
export function signsFor(signatures: readonly DigitalSignature[], whose: ProducerNames): 'number' | 'name' | null {
  const signers = signatures.filter((one) => standingOf(one) === 'verified').flatMap(({ signer }) => signer ?? []);
  const number = digitsOf(whose.registrationNumber);
  if (number.length >= 10 && signers.some(({ taxCode }) => digitsOf(taxCode) === number)) return 'number';
  const names = [whose.name, whose.representative].map((one) => foldName(one ?? '')).filter((one) => one !== '');
  const named = signers.flatMap(({ commonName, organisation }) => [
    foldName(commonName ?? ''),
    foldName(organisation ?? ''),
  ]);
  return named.some((one) => names.includes(one)) ? 'name' : null;
}

/** Whether an officer is asked to look, or may look again. */
export function asksLook(standing: FormStanding): boolean {
  return ['unseen', 'no-signed-page', 'look-alike', 'other-signer', 'refused-signer'].includes(standing);
}

/** What the ledger keeps of it: what it came to; the names in certificates stay with the page. */
export function signatureContent(signature: FormSignature | null): unknown {
  if (signature === null) return null;
  const { signatures, ...rest } = signature;
  return { ...rest, standings: signatures.map(standingOf) };
}
