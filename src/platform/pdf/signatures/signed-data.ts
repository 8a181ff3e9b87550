// A CMS signature (RFC 5652) as PDF uses it: one signer, its certificates, what it signed. Content that lies inside, several signers and
// anything else that a detached signature does not have is not read.

import { createHash } from 'node:crypto';
import { algorithmWords, hashOf, isShortKey, isSignedBy, isWeakHash } from './algorithms.ts';
import {
  type Asn1,
  areSame,
  hexOf,
  isUniversal,
  member,
  NotReadable,
  oidOf,
  readAsn1,
  tagged,
  timeOf,
} from './asn1.ts';
import { type Certificate, readCertificate } from './certificate.ts';
import { signatureLimits } from './signature-limits.ts';

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_TIME = '1.2.840.113549.1.9.5';
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const TIME_STAMP = '1.2.840.113549.1.9.16.2.14';
const TAKEN_BACK_ARCHIVE = '1.2.840.113583.1.1.8';

export interface SignedData {
  readonly contentType: string;
  /** What lies inside; `null`: the signature is detached. */
  readonly content: Uint8Array | null;
  readonly certificates: readonly Certificate[];
  /** Lists of certificates that were taken back, in DER. */
  readonly takenBackLists: readonly Uint8Array[];
  readonly signer: Certificate | null;
  readonly hash: string;
  readonly algorithm: string | null;
  readonly isWeak: boolean;
  readonly signature: Uint8Array;
  /** The signer's word for the content; `null`: the content itself is signed. */
  readonly saidDigest: Uint8Array | null;
  readonly claimedAt: number | null;
  /** The attributes are of this signer, and name its certificate where they name one. */
  readonly isOfSigner: (content: readonly Uint8Array[]) => boolean;
  readonly namesCertificate: boolean;
  /** A time stamp on the signature, in DER. */
  readonly timeStamp: Uint8Array | null;
}

type Attributes = ReadonlyMap<string, Asn1>;

function attributesOf(set: Asn1 | undefined): Attributes {
  const found = new Map<string, Asn1>();
  for (const one of set?.children ?? []) {
    const oid = oidOf(member(one, 0));
    if (found.has(oid)) throw new NotReadable('an attribute that stands twice');
    found.set(oid, member(member(one, 1), 0));
  }
  return found;
}

function certificatesOf(set: Asn1 | undefined): readonly Certificate[] {
  const plain = (set?.children ?? []).filter((one) => isUniversal(one, 16));
  if (plain.length > signatureLimits.certificates) throw new NotReadable('too many certificates');
  return plain.map((one) => readCertificate(one.raw));
}

/** The certificate that the signer names, by issuer and serial number or by the id of its key. */
function signerOf(named: Asn1, certificates: readonly Certificate[]): Certificate | null {
  if (named.kind === 'context' && named.number === 0) {
    return certificates.find((one) => one.keyId === hexOf(named.content)) ?? null;
  }
  const issuer = member(named, 0).raw;
  const serial = hexOf(member(named, 1).content);
  return certificates.find((one) => one.serial === serial && areSame(one.issuer, issuer)) ?? null;
}

/** Whether the signer names its certificate by hash, and names this one. */
function certificateNamed(attributes: Attributes, signer: Certificate): 'this' | 'another' | 'none' {
  const second = attributes.get(SIGNING_CERTIFICATE_V2);
  const first = attributes.get(SIGNING_CERTIFICATE);
  const said = second ?? first;
  if (said === undefined) return 'none';
  const id = member(member(said, 0), 0);
  const isNamed = isUniversal(id.children[0], 16);
  const hash = second === undefined ? 'sha1' : isNamed ? hashOf(member(id, 0)) : 'sha256';
  const digest = id.children.find((one) => isUniversal(one, 4));
  if (digest === undefined) return 'another';
  return areSame(createHash(hash).update(signer.raw).digest(), digest.content) ? 'this' : 'another';
}

function takenBackListsOf(data: Asn1, attributes: Attributes): readonly Uint8Array[] {
  const archive = attributes.get(TAKEN_BACK_ARCHIVE);
  const archived = archive === undefined ? undefined : tagged(archive, 0)?.children[0];
  return [...(tagged(data, 1)?.children ?? []), ...(archived?.children ?? [])]
    .filter((one) => isUniversal(one, 16))
    .map((one) => one.raw);
}

/** The octets of a string that may be cut into pieces. */
const octetsOf = (value: Asn1): Uint8Array =>
  value.children.length === 0 ? value.content : Buffer.concat(value.children.map(octetsOf));

/** Reads a signature; what follows it must be nothing but the zeros that fill its place. */
export function readSignedData(bytes: Uint8Array): SignedData {
  if (bytes.length > signatureLimits.cmsBytes) throw new NotReadable('too large');
  const { value: info, length } = readAsn1(bytes);
  if (bytes.subarray(length).some((byte) => byte !== 0)) throw new NotReadable('something behind the signature');
  if (oidOf(member(info, 0)) !== SIGNED_DATA) throw new NotReadable('no signature');
  const data = member(member(info, 1), 0);
  const encapsulated = member(data, 2);
  const contentType = oidOf(member(encapsulated, 0));
  const inside = tagged(encapsulated, 0)?.children[0];
  const signers = data.children.at(-1);
  if (!isUniversal(signers, 17) || signers.children.length !== 1) throw new NotReadable('not one signer');
  const certificates = certificatesOf(tagged(data, 0));
  const info1 = member(signers, 0);
  const signer = signerOf(member(info1, 1), certificates);
  const hashAlgorithm = member(info1, 2);
  const hash = hashOf(hashAlgorithm);
  const signed =
    info1.children[3]?.kind === 'context' && info1.children[3].number === 0 ? info1.children[3] : undefined;
  const rest = info1.children.slice(signed === undefined ? 3 : 4);
  const [algorithm, value, unsigned] = rest;
  if (algorithm === undefined || !isUniversal(value, 4)) throw new NotReadable('no value of the signature');
  const attributes = attributesOf(signed);
  const saidDigest = signed === undefined ? null : (attributes.get(MESSAGE_DIGEST)?.content ?? null);
  const saidType = attributes.get(CONTENT_TYPE);
  const time = attributes.get(SIGNING_TIME);
  const named = signer === null ? 'none' : certificateNamed(attributes, signer);
  const signature = octetsOf(value);
  const isOfSigner = (content: readonly Uint8Array[]): boolean => {
    if (signer === null || named === 'another') return false;
    if (signed === undefined) return isSignedBy(signer.key, algorithm, hash, Buffer.concat(content), signature);
    if (saidDigest === null || saidType === undefined || oidOf(saidType) !== contentType) return false;
    // Signed is the set as such, though it is written as a member (RFC 5652, 5.4).
    const set = Uint8Array.from(signed.raw);
    set[0] = 0x31;
    return isSignedBy(signer.key, algorithm, hash, set, signature);
  };
  return {
    contentType,
    content: inside === undefined ? null : octetsOf(inside),
    certificates,
    takenBackLists: takenBackListsOf(data, attributes),
    signer,
    hash,
    algorithm: signer === null ? null : algorithmWords(hash, signer.key),
    isWeak: isWeakHash(hash) || (signer !== null && isShortKey(signer.key)),
    signature,
    saidDigest,
    claimedAt: time === undefined ? null : timeOf(time),
    isOfSigner,
    namesCertificate: named === 'this',
    timeStamp: attributesOf(unsigned).get(TIME_STAMP)?.raw ?? null,
  };
}

/** The digest of content that lies in several pieces. */
export function digestOf(hash: string, pieces: readonly Uint8Array[]): Uint8Array {
  const made = createHash(hash);
  for (const piece of pieces) made.update(piece);
  return made.digest();
}
