// Pages of a dossier: the signed and stamped page of a form, photographed or signed digitally, or the page on which a producer gave its
// word. A form counts as signed by the first two alone; a producer's word is consent, no signature.

import type { Instant } from '#kernel/calendar.ts';
import type { AccountId, FileHash, Id } from '#kernel/ids.ts';
import type { EvidenceMediaType } from '#modules/evidence/index.ts';
import type { DossierId } from './dossier.ts';
import {
  countsAsSigned,
  type FormSignature,
  type FormStanding,
  type SignedForm,
  signatureContent,
  signedForms,
} from './form-signature.ts';
import type { DossierState } from './lifecycle.ts';

export type ScanId = Id<'dossier-scan'>;

export const scanKinds = [...signedForms, 'consent'] as const;
export type ScanKind = (typeof scanKinds)[number];

export interface DossierScan {
  readonly id: ScanId;
  readonly dossierId: DossierId;
  readonly kind: ScanKind;
  /** Of the bytes that are given out. */
  readonly sha256: FileHash;
  /** Of the bytes as they were sent. */
  readonly sentSha256: FileHash;
  readonly mediaType: EvidenceMediaType;
  readonly bytes: number;
  readonly pages: number;
  readonly name: string;
  /** What was found of digital signatures; `null`: no PDF, no page of a form, or from before they were read. */
  readonly signature: FormSignature | null;
  /** Hash of the text that its form had when it came; `null`: a producer's word, or a page of before this was kept. */
  readonly formText: string | null;
  /** How a photograph looks, 64 bits as digits; `null`: a PDF, a blank picture, or a page of before this was kept. */
  readonly look: string | null;
  /** The first page of another form or dossier that looks like this one and is another file. */
  readonly likeOf: ScanId | null;
  readonly addedBy: AccountId | null;
  readonly addedAt: Instant;
  readonly removedAt: Instant | null;
  readonly removedBy: AccountId | null;
}

/** So many pages at most lie with one dossier. */
export const mostScans = 20;

/**
 * Pictures of two pages look alike where at most so many of 64 bits differ. Fewer than for the wallet: signed pages are photographs of one
 * printed form, and only the same picture made smaller or compressed anew is meant.
 */
export const mostDifferingBits = 4;

const OPEN: readonly DossierState[] = ['draft', 'returned'];

/**
 * Whether pages may be added or taken off: only while the dossier is written or completed. They are part of what is sent and are
 * frozen with it.
 * @law 26/2026/QĐ-TTg, Art. 7.1
 * @example mayScan('submitted') // false
 */
export function mayScan(state: DossierState): boolean {
  return OPEN.includes(state);
}

/**
 * Forms that nothing makes signed: no photograph of a signed page lies there, and no PDF of the form that was verified.
 * @law 26/2026/QĐ-TTg, Phụ lục III, Mẫu số 01 and 02: signed, stamped, name in full
 * @example unsignedForms([{ kind: 'form-01', standing: 'photograph' }]) // ['form-02']
 */
export function unsignedForms(
  scans: readonly { readonly kind: ScanKind; readonly standing: FormStanding }[],
): readonly SignedForm[] {
  return signedForms.filter((form) => !scans.some((scan) => scan.kind === form && countsAsSigned(scan.standing)));
}

/** What the ledger keeps of a page. */
export function scanContent(scan: DossierScan): Readonly<Record<string, unknown>> {
  const { look: _look, ...kept } = scan;
  return { ...kept, signature: signatureContent(scan.signature) };
}

/** Why a form does not count as signed. */
export interface UnsignedForm {
  readonly form: SignedForm;
  /**
   * No page at all · of a text of before · the same picture under both forms · a scan nobody looked at · a picture that looks like another ·
   * signed by somebody else, nobody looked · none of its pages counts.
   */
  readonly why: 'missing' | 'outdated' | 'shared' | 'unseen' | 'look-alike' | 'other-signer' | 'not-counted';
}

const WHY: Readonly<Partial<Record<FormStanding, UnsignedForm['why']>>> = {
  'earlier-text': 'outdated',
  'both-forms': 'shared',
  unseen: 'unseen',
  'look-alike': 'look-alike',
  'other-signer': 'other-signer',
};

/**
 * Forms that do not count as signed, each with the reason that its newest page gives.
 * @example whyUnsigned([{ kind: 'form-01', standing: 'earlier-text' }]) // [{ form: 'form-01', why: 'outdated' }, { form: 'form-02', why: 'missing' }]
 */
export function whyUnsigned(
  scans: readonly { readonly kind: ScanKind; readonly standing: FormStanding }[],
): readonly UnsignedForm[] {
  return unsignedForms(scans).map((form) => {
    const last = scans.filter((scan) => scan.kind === form).at(-1);
    return { form, why: last === undefined ? 'missing' : (WHY[last.standing] ?? 'not-counted') };
  });
}
