// Which algorithms a signature may use, and whether a value was signed with a key. MD5 and SHA-1 can be forged and are named as
// weak; what is not known here is not read.

import { constants, type KeyObject, verify } from 'node:crypto';
import { type Asn1, member, NotReadable, oidOf, tagged } from './asn1.ts';

const HASHES: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.5': 'md5',
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** Signatures that name their hash. */
const SIGNED_WITH: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.4': 'md5',
  '1.2.840.113549.1.1.5': 'sha1',
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.10045.4.1': 'sha1',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
};
const RSA = '1.2.840.113549.1.1.1';
const RSA_PSS = '1.2.840.113549.1.1.10';
const WEAK: readonly string[] = ['md5', 'sha1'];

/** `sha256`; throws for a hash that is not known. */
export function hashOf(algorithm: Asn1): string {
  const name = HASHES[oidOf(member(algorithm, 0))];
  if (name === undefined) throw new NotReadable('an unknown hash');
  return name;
}

export const isWeakHash = (name: string): boolean => WEAK.includes(name);

/** Whether a certificate or a list was signed with a hash that can be forged. */
export const isWeakSignature = (oid: string): boolean => isWeakHash(SIGNED_WITH[oid] ?? '');

/** RSA below 2048 bits, curves below 256. */
export function isShortKey({ asymmetricKeyType, asymmetricKeyDetails: details }: KeyObject): boolean {
  if (asymmetricKeyType === 'ec') return !['prime256v1', 'secp384r1', 'secp521r1'].includes(details?.namedCurve ?? '');
  return (details?.modulusLength ?? 0) < 2_048;
}

/** `SHA-256, RSA 2048` */
export function algorithmWords(hash: string, { asymmetricKeyType, asymmetricKeyDetails: details }: KeyObject): string {
  const name = hash === 'md5' ? 'MD5' : hash.replace(/^sha/, 'SHA-');
  const kind =
    asymmetricKeyType === 'ec' ? `ECDSA ${details?.namedCurve ?? ''}` : `RSA ${details?.modulusLength ?? ''}`;
  return `${name}, ${kind.trim()}`;
}

/** Whether `signature` over `data` is of this key, by the algorithm that stands beside it; `hash` where it names none. */
export function isSignedBy(
  key: KeyObject,
  algorithm: Asn1,
  hash: string,
  data: Uint8Array,
  signature: Uint8Array,
): boolean {
  const oid = oidOf(member(algorithm, 0));
  if (oid === RSA_PSS) return isSignedByPss(key, algorithm, hash, data, signature);
  const named = oid === RSA ? hash : SIGNED_WITH[oid];
  if (named === undefined) throw new NotReadable('an unknown kind of signature');
  const isRsa = oid.startsWith('1.2.840.113549.');
  if (named !== hash || key.asymmetricKeyType !== (isRsa ? 'rsa' : 'ec')) return false;
  return verify(named, data, key, signature);
}

function isSignedByPss(
  key: KeyObject,
  algorithm: Asn1,
  hash: string,
  data: Uint8Array,
  signature: Uint8Array,
): boolean {
  const said = algorithm.children[1];
  const own = said === undefined ? undefined : tagged(said, 0)?.children[0];
  const mask = said === undefined ? undefined : tagged(said, 1)?.children[0]?.children[1];
  // Without words of its own it is SHA-1.
  const names = [own, mask].map((one) => (one === undefined ? 'sha1' : hashOf(one)));
  if (names.some((name) => name !== hash) || !['rsa', 'rsa-pss'].includes(key.asymmetricKeyType ?? '')) return false;
  const saltLength = constants.RSA_PSS_SALTLEN_AUTO;
  return verify(hash, data, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength }, signature);
}
