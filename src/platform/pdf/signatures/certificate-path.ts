// From a signer to a root that the operator named: every certificate on the way signed by the next, allowed to issue, and valid at the
// time. A root that merely comes with the file proves nothing.

import { isShortKey, isWeakSignature } from './algorithms.ts';
import { areSame } from './asn1.ts';
import type { Certificate } from './certificate.ts';
import { signatureLimits } from './signature-limits.ts';

export interface Path {
  readonly state: 'anchored' | 'unknown-root' | 'no-roots';
  /** The certificate that issued the signer's, where it is known. */
  readonly issuer: Certificate | null;
  readonly root: Certificate | null;
}

const KEY_CERT_SIGN = 5;

function mayIssue(authority: Certificate, below: number, at: number): boolean {
  const { isAuthority, pathLength, keyUsage, from, to, isBeyondUs } = authority;
  if (!isAuthority || isBeyondUs || at < from || at > to || isShortKey(authority.key)) return false;
  return (pathLength === null || below <= pathLength) && (keyUsage === null || keyUsage[KEY_CERT_SIGN] === true);
}

function isIssuedBy(one: Certificate, authority: Certificate): boolean {
  if (!areSame(one.issuer, authority.subject) || isWeakSignature(one.signedWith)) return false;
  try {
    return one.x509.verify(authority.key);
  } catch {
    return false;
  }
}

/** Looks for a way from a certificate to one of the roots, at a moment in milliseconds. */
export function pathTo(
  roots: readonly Certificate[],
  signer: Certificate,
  others: readonly Certificate[],
  at: number,
): Path {
  const issuerOf = (one: Certificate): Certificate | null =>
    [...roots, ...others].find((authority) => isIssuedBy(one, authority)) ?? null;
  const issuer = issuerOf(signer);
  if (roots.length === 0) return { state: 'no-roots', issuer, root: null };
  // Certificates looked at, so that a circle ends.
  const seen = new Set<Certificate>([signer]);
  const walk = (one: Certificate, below: number): Certificate | null => {
    if (below > signatureLimits.pathLength) return null;
    const root = roots.find((authority) => mayIssue(authority, below, at) && isIssuedBy(one, authority));
    if (root !== undefined) return root;
    for (const authority of others) {
      if (seen.has(authority) || !mayIssue(authority, below, at) || !isIssuedBy(one, authority)) continue;
      seen.add(authority);
      const found = walk(authority, below + 1);
      if (found !== null) return found;
    }
    return null;
  };
  const root = walk(signer, 0);
  return { state: root === null ? 'unknown-root' : 'anchored', issuer, root };
}
