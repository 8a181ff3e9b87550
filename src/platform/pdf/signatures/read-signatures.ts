// What every signature of a PDF is worth, from its bytes alone: nothing is fetched, nothing run, no clock asked. What cannot be read is
// said to be unread; it never becomes valid by that.

import { type Instant, instantOf } from '#kernel/calendar.ts';
import type { CertificateState, DigitalSignature, SignerNames } from '#kernel/digital-signature.ts';
import { areSame } from './asn1.ts';
import { type Certificate, nameOf } from './certificate.ts';
import { pathTo } from './certificate-path.ts';
import { signatureLimits } from './signature-limits.ts';
import { pdfTime, type SignaturePlace, signaturesIn } from './signature-places.ts';
import { digestOf, readSignedData, type SignedData } from './signed-data.ts';
import { takenBackIn } from './taken-back.ts';
import { readTimeStamp } from './time-stamp.ts';

/** Kinds that are read; PAdES asks that the second names the certificate it was made with. */
const READ: readonly string[] = ['adbe.pkcs7.detached', 'ETSI.CAdES.detached'];
const DATA = '1.2.840.113549.1.7.1';
const DAY = 86_400_000;

/** What a certificate for signing papers may have been issued for, where it says so. */
const PURPOSES: readonly string[] = [
  '2.5.29.37.0',
  '1.3.6.1.5.5.7.3.2',
  '1.3.6.1.5.5.7.3.4',
  '1.3.6.1.5.5.7.3.36',
  '1.3.6.1.4.1.311.10.3.12',
  '1.2.840.113583.1.1.5',
];

const unread = (place: SignaturePlace, isReadable: boolean): DigitalSignature => ({
  kind: place.kind,
  isReadable,
  cover: place.ranges === null ? 'wrong' : 'earlier',
  content: 'unread',
  algorithm: null,
  isWeak: false,
  signer: null,
  claimedAt: null,
  timeStamp: null,
  certificate: null,
  chain: null,
  root: null,
  takenBack: 'not-checked',
});

/** Numbers of natural persons (nine or twelve digits) by their last three: nobody needs the whole of one to compare. */
const withoutPersons = (code: string): string =>
  code.replace(/(?<!\d)(?:\d{9}|\d{12})(?!\d)/g, (digits) => `…${digits.slice(-3)}`);

function namesOf({ subjectNames, issuerNames, serial, from, to }: Certificate): SignerNames {
  // UID and serialNumber of the name: where issuers write `MST:…`, `CCCD:…`.
  const code =
    subjectNames.get('0.9.2342.19200300.100.1.1') ?? subjectNames.get('2.5.4.97') ?? subjectNames.get('2.5.4.5');
  return {
    commonName: subjectNames.get('2.5.4.3') ?? null,
    organisation: subjectNames.get('2.5.4.10') ?? null,
    taxCode: code === undefined ? null : withoutPersons(code),
    certificateSerial: serial,
    issuer: nameOf(issuerNames),
    validFrom: instantOf(from),
    validTo: instantOf(to),
  };
}

const DIGITAL_SIGNATURE = 0;
const NON_REPUDIATION = 1;

/** Whether a certificate held at every one of some moments. */
function certificateAt(one: Certificate, moments: readonly number[]): CertificateState {
  const { keyUsage, purposes } = one;
  const maySign = keyUsage === null || keyUsage[DIGITAL_SIGNATURE] === true || keyUsage[NON_REPUDIATION] === true;
  const isMeant = purposes === null || purposes.some((purpose) => PURPOSES.includes(purpose));
  if (!maySign || !isMeant || one.isBeyondUs) return 'unfit';
  if (moments.some((at) => at < one.from)) return 'not-yet';
  return moments.some((at) => at > one.to) ? 'expired' : 'valid';
}

/** Nothing signs a time that has not come; a signer whose clock is a day ahead is not believed. */
const isAhead = (claimed: number, seen: number): boolean => claimed > seen + DAY;

function stampOf(cms: SignedData, roots: readonly Certificate[]): DigitalSignature['timeStamp'] {
  if (cms.timeStamp === null) return null;
  try {
    return readTimeStamp(cms.timeStamp, cms.signature, roots);
  } catch {
    return null;
  }
}

function readOne(
  bytes: Uint8Array,
  place: SignaturePlace,
  roots: readonly Certificate[],
  seenAt: number,
): DigitalSignature {
  if (place.kind === null || !READ.includes(place.kind)) return unread(place, false);
  if (place.ranges === null) return { ...unread(place, true), content: 'changed' };
  const cms = readSignedData(place.value);
  const { signer } = cms;
  if (cms.contentType !== DATA || cms.content !== null || signer === null) return unread(place, true);
  const pieces = place.ranges.map(([from, to]) => bytes.subarray(from, to));
  const isDigest = cms.saidDigest === null || areSame(cms.saidDigest, digestOf(cms.hash, pieces));
  const isNamed = cms.namesCertificate || place.kind !== 'ETSI.CAdES.detached';
  const isIntact = isDigest && isNamed && cms.isOfSigner(pieces);
  const timeStamp = stampOf(cms, roots);
  const claimed = cms.claimedAt ?? pdfTime(place.date);
  const proven = timeStamp?.state === 'proven' ? Date.parse(timeStamp.at) : null;
  // A signer's own clock is not believed alone: without a time stamp the certificate must hold on the day the file came, too.
  const moments = proven !== null ? [proven] : claimed === null ? [seenAt] : [claimed, seenAt];
  const ahead = claimed !== null && isAhead(claimed, seenAt);
  const path = pathTo(roots, signer, cms.certificates, proven ?? claimed ?? seenAt);
  const certificate = certificateAt(signer, moments);
  return {
    kind: place.kind,
    isReadable: true,
    cover: place.ranges[1][1] === bytes.length ? 'whole' : 'earlier',
    content: isIntact ? 'intact' : 'changed',
    algorithm: cms.algorithm,
    isWeak: cms.isWeak,
    signer: namesOf(signer),
    claimedAt: claimed === null ? null : instantOf(claimed),
    timeStamp,
    certificate: ahead && certificate === 'valid' ? 'not-yet' : certificate,
    chain: path.state,
    root: path.root === null ? null : nameOf(path.root.subjectNames),
    takenBack: takenBackIn(cms.takenBackLists, signer, path.issuer),
  };
}

/** Reads every signature of a PDF, by the roots given, as of the moment the file was seen; `null`: more than are read. */
export function readSignatures(
  bytes: Uint8Array,
  roots: readonly Certificate[],
  seenAt: Instant,
): readonly DigitalSignature[] | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const places = signaturesIn(text, signatureLimits.signatures);
  if (places.length > signatureLimits.signatures) return null;
  return places.map((place) => {
    try {
      return readOne(bytes, place, roots, Date.parse(seenAt));
    } catch {
      // Whatever a stranger's bytes bring about here, they are not a signature that can be read.
      return unread(place, true);
    }
  });
}
