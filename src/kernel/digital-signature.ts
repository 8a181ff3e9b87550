// What can be said of a digital signature on a PDF, and what it comes to. A signature is worth what was checked of it: that the file
// is as it was signed, that a known issuer names the signer, that the certificate held when it signed. Each is said on its own.

import type { Instant } from './calendar.ts';

/** Which bytes a signature covers: all but itself · an earlier state of the file, to which something was added · not as it must. */
export type SignatureCover = 'whole' | 'earlier' | 'wrong';

/** The content against the signature: as it was signed · other bytes · cannot be told. */
export type SignatureContent = 'intact' | 'changed' | 'unread';

/** How far the certificate leads: to a root that the operator named · to none of them · no root is named. */
export type SignatureChain = 'anchored' | 'unknown-root' | 'no-roots';

/** The certificate at the time of signing. `unfit`: it was not issued for signing. */
export type CertificateState = 'valid' | 'expired' | 'not-yet' | 'unfit';

/** A time stamp on a signature: by a known authority · by an unknown one · not of this signature. */
export type TimeStampState = 'proven' | 'unknown-authority' | 'wrong';

/** Whether the issuer took the certificate back: no list in the file · it is not on the list in the file · it is. */
export type TakenBackState = 'not-checked' | 'not-on-list' | 'revoked';

export interface SignerNames {
  readonly commonName: string | null;
  readonly organisation: string | null;
  /** As the certificate writes it: a tax code, a number of a person or of an enterprise; never normalised. */
  readonly taxCode: string | null;
  readonly certificateSerial: string;
  readonly issuer: string | null;
  readonly validFrom: Instant;
  readonly validTo: Instant;
}

export interface DigitalSignature {
  /** `adbe.pkcs7.detached`; `null`: the file does not say it. */
  readonly kind: string | null;
  /** A kind that is read here; of others nothing further is said, and they are never valid. */
  readonly isReadable: boolean;
  readonly cover: SignatureCover;
  readonly content: SignatureContent;
  /** `SHA-256, RSA 2048`; `null` where it cannot be told. */
  readonly algorithm: string | null;
  /** MD5, SHA-1 or a short key: can be forged. */
  readonly isWeak: boolean;
  readonly signer: SignerNames | null;
  /** What the signer's own clock said. */
  readonly claimedAt: Instant | null;
  readonly timeStamp: {
    readonly at: Instant;
    readonly state: TimeStampState;
    readonly authority: string | null;
  } | null;
  readonly certificate: CertificateState | null;
  readonly chain: SignatureChain | null;
  /** Name of the root that it leads to. */
  readonly root: string | null;
  readonly takenBack: TakenBackState;
}

/** What a signature comes to, the worst first. */
export const signatureStandings = [
  'unread',
  'broken',
  'weak',
  'revoked',
  'changed-after',
  'certificate-not-valid',
  'signer-unknown',
  'verified',
] as const;
export type SignatureStanding = (typeof signatureStandings)[number];

/**
 * What one signature comes to: the first thing that is wrong with it, else `verified`. An intact signature whose certificate leads to no
 * root that the operator named is `signer-unknown`: whole, but nobody vouches for the name.
 * @example standingOf({ ...verified, cover: 'earlier' }) // 'changed-after'
 */
export function standingOf(one: DigitalSignature): SignatureStanding {
  if (!one.isReadable || one.content === 'unread') return 'unread';
  if (one.cover === 'wrong' || one.content === 'changed' || one.timeStamp?.state === 'wrong') {
    return 'broken';
  }
  if (one.isWeak) return 'weak';
  if (one.takenBack === 'revoked') return 'revoked';
  if (one.cover === 'earlier') return 'changed-after';
  if (one.certificate !== 'valid') return 'certificate-not-valid';
  return one.chain === 'anchored' ? 'verified' : 'signer-unknown';
}

/**
 * Whether a file as a whole is verified: one signature covers all of it and is verified, and no other signature in it is broken. An
 * earlier signature, to which the last one was added, is not held against it.
 * @example isVerified([]) // false
 */
export function isVerified(signatures: readonly DigitalSignature[]): boolean {
  const standings = signatures.map(standingOf);
  const sound: readonly SignatureStanding[] = ['verified', 'changed-after'];
  return standings.includes('verified') && standings.every((one) => sound.includes(one));
}
