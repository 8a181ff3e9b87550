// Lists of certificates that an issuer took back, as far as the file carries them (RFC 5280, 5.1). Nothing is fetched: a list that is
// not there was not checked, and that is said.

import type { TakenBackState } from '#kernel/digital-signature.ts';
import { isSignedBy, isWeakSignature } from './algorithms.ts';
import { areSame, hexOf, isUniversal, member, oidOf, readAsn1 } from './asn1.ts';
import type { Certificate } from './certificate.ts';

const HASH_OF: Readonly<Record<string, string>> = { '11': 'sha256', '12': 'sha384', '13': 'sha512' };
const EC_HASH_OF: Readonly<Record<string, string>> = { '2': 'sha256', '3': 'sha384', '4': 'sha512' };

function hashNamed(oid: string): string | undefined {
  const last = oid.split('.').at(-1) ?? '';
  return oid.startsWith('1.2.840.10045.4.3.') ? EC_HASH_OF[last] : HASH_OF[last];
}

/** Whether a list is of this issuer, and names the certificate; `null`: it is not of this issuer. */
function isOnList(list: Uint8Array, certificate: Certificate, issuer: Certificate): boolean | null {
  const whole = readAsn1(list).value;
  const [tbs, algorithm, value] = [member(whole, 0), member(whole, 1), member(whole, 2)];
  const first = isUniversal(tbs.children[0], 2) ? 1 : 0;
  if (!areSame(member(tbs, first + 1).raw, issuer.subject)) return null;
  const oid = oidOf(member(algorithm, 0));
  const hash = hashNamed(oid);
  if (hash === undefined || isWeakSignature(oid)) return null;
  // The first octet of a bit string says how many bits are unused.
  if (!isSignedBy(issuer.key, algorithm, hash, tbs.raw, value.content.subarray(1))) return null;
  const entries = tbs.children.slice(first + 2).find((one) => isUniversal(one, 16));
  return (entries?.children ?? []).some((entry) => hexOf(member(entry, 0).content) === certificate.serial);
}

/** What the lists in a file say of a certificate. */
export function takenBackIn(
  lists: readonly Uint8Array[],
  certificate: Certificate,
  issuer: Certificate | null,
): TakenBackState {
  let state: TakenBackState = 'not-checked';
  for (const list of issuer === null ? [] : lists) {
    try {
      const on = issuer === null ? null : isOnList(list, certificate, issuer);
      if (on === true) return 'revoked';
      if (on === false) state = 'not-on-list';
    } catch {
      // A list that cannot be read says nothing.
    }
  }
  return state;
}
