// A time stamp on a signature (RFC 3161): that the signature was there at a moment, by the word of an authority. It proves the moment only
// where the authority leads to a root that the operator named.

import { instantOf } from '#kernel/calendar.ts';
import type { DigitalSignature } from '#kernel/digital-signature.ts';
import { hashOf, isWeakHash } from './algorithms.ts';
import { areSame, isUniversal, member, NotReadable, readAsn1, timeOf } from './asn1.ts';
import { type Certificate, nameOf } from './certificate.ts';
import { pathTo } from './certificate-path.ts';
import { digestOf, readSignedData } from './signed-data.ts';

const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

/** Reads the time stamp of a signature value. */
export function readTimeStamp(
  token: Uint8Array,
  signature: Uint8Array,
  roots: readonly Certificate[],
): NonNullable<DigitalSignature['timeStamp']> {
  const read = readSignedData(token);
  if (read.contentType !== TST_INFO || read.content === null) throw new NotReadable('no time stamp');
  const info = readAsn1(read.content).value;
  const imprint = member(info, 2);
  const time = info.children.find((one) => isUniversal(one, 24));
  const at = timeOf(time);
  const imprintHash = hashOf(member(imprint, 0));
  const isOfSignature = areSame(member(imprint, 1).content, digestOf(imprintHash, [signature]));
  const isOfContent = read.saidDigest !== null && areSame(read.saidDigest, digestOf(read.hash, [read.content]));
  const { signer } = read;
  const authority = signer === null ? null : nameOf(signer.subjectNames);
  const said = { at: instantOf(at), authority };
  if (!isOfSignature || !isOfContent || !read.isOfSigner([read.content])) return { ...said, state: 'wrong' };
  const mayStamp = signer?.purposes?.includes(TIME_STAMPING) === true && at >= signer.from && at <= signer.to;
  const isWeak = read.isWeak || isWeakHash(imprintHash);
  const isKnown =
    signer !== null && mayStamp && !isWeak && pathTo(roots, signer, read.certificates, at).state === 'anchored';
  return { ...said, state: isKnown ? 'proven' : 'unknown-authority' };
}
