// Authorities and signers that exist nowhere: keys made once for a run, certificates of any shape.

import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { bits, type Der, inside, int, longTime, octets, oid, seq, set, tlv, utf8, yes } from './der.ts';

export interface Holder {
  readonly name: string;
  readonly key: KeyObject;
  readonly publicKey: KeyObject;
  readonly certificate: Der;
  readonly subject: Der;
  readonly serial: Der;
}

export interface CertificateShape {
  readonly name: string;
  readonly organisation?: string;
  /** As issuers write it: `MST:6200000001`. */
  readonly uid?: string;
  readonly by?: Holder;
  readonly isAuthority?: boolean;
  readonly pathLength?: number;
  readonly from?: string;
  readonly to?: string;
  readonly hash?: 'sha256' | 'sha1';
  readonly kind?: 'rsa' | 'ec' | 'short';
  readonly purposes?: readonly string[];
  /** First octet of the key usage. */
  readonly usage?: number;
  /** The key of somebody else. */
  readonly keysOf?: Holder;
  /** An extension that nobody understands, and must. */
  readonly strange?: boolean;
}

let serials = 0;
const keys = new Map<string, { readonly publicKey: KeyObject; readonly privateKey: KeyObject }>();

/** RSA keys take long: each holder has its own, made once under its name. */
function keysFor(name: string, kind: 'rsa' | 'ec' | 'short') {
  const known = keys.get(`${name} ${kind}`);
  if (known !== undefined) return known;
  const made =
    kind === 'ec'
      ? generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
      : generateKeyPairSync('rsa', { modulusLength: kind === 'short' ? 1_024 : 2_048 });
  keys.set(`${name} ${kind}`, made);
  return made;
}

const named = (type: string, value: string | undefined): readonly Der[] =>
  value === undefined ? [] : [set(seq(oid(type), utf8(value)))];

const extension = (type: string, value: Der, isCritical = true): Der =>
  seq(oid(type), ...(isCritical ? [yes] : []), octets(value));

const NULL = Buffer.from([5, 0]);

/** The algorithm of a signature with a key. */
export function algorithmOf(key: KeyObject, hash: string): Der {
  if (key.asymmetricKeyType === 'ec') return seq(oid(hash === 'sha1' ? '1.2.840.10045.4.1' : '1.2.840.10045.4.3.2'));
  return seq(oid(hash === 'sha1' ? '1.2.840.113549.1.1.5' : '1.2.840.113549.1.1.11'), NULL);
}

/** A certificate with the key to it; without `by` it is signed by itself. */
export function holder(shape: CertificateShape): Holder {
  const { name, organisation, uid, by, isAuthority = false, hash = 'sha256' } = shape;
  const { from = '2024-01-01T00:00:00Z', to = '2030-01-01T00:00:00Z', kind = 'rsa' } = shape;
  const own = keysFor(name, kind);
  const publicKey = shape.keysOf?.publicKey ?? own.publicKey;
  const subject = seq(
    ...named('2.5.4.6', 'VN'),
    ...named('2.5.4.10', organisation),
    ...named('2.5.4.3', name),
    ...named('0.9.2342.19200300.100.1.1', uid),
  );
  serials += 1;
  const serial = int(Buffer.from([0x10, serials >> 8, serials & 255]));
  const signingKey = by?.key ?? own.privateKey;
  const algorithm = algorithmOf(signingKey, hash);
  const { pathLength } = shape;
  const basic = seq(...(isAuthority ? [yes] : []), ...(pathLength === undefined ? [] : [int(pathLength)]));
  const usage = shape.usage ?? (isAuthority ? 0x06 : 0xc0);
  const tbs = seq(
    inside(0, int(2)),
    serial,
    algorithm,
    by?.subject ?? subject,
    seq(longTime(from), longTime(to)),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    inside(
      3,
      seq(
        extension('2.5.29.19', basic),
        extension('2.5.29.15', tlv(3, Buffer.from([0, usage]))),
        ...(shape.purposes === undefined ? [] : [extension('2.5.29.37', seq(...shape.purposes.map(oid)), false)]),
        ...(shape.strange === true ? [extension('1.2.3.4.5', NULL)] : []),
      ),
    ),
  );
  const certificate = seq(tbs, algorithm, bits(sign(hash, tbs, signingKey)));
  return { name, key: own.privateKey, publicKey, certificate, subject, serial };
}

/** A list of certificates that an authority took back. */
export function takenBackList(by: Holder, taken: readonly Holder[]): Der {
  const algorithm = algorithmOf(by.key, 'sha256');
  const at = longTime('2026-11-01T00:00:00Z');
  const entries = taken.length === 0 ? [] : [seq(...taken.map((one) => seq(one.serial, at)))];
  const tbs = seq(int(1), algorithm, by.subject, at, longTime('2027-01-01T00:00:00Z'), ...entries);
  return seq(tbs, algorithm, bits(sign('sha256', tbs, by.key)));
}

export const pemOf = ({ certificate }: Holder): string =>
  `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64').replace(/(.{64})/g, '$1\n')}\n-----END CERTIFICATE-----\n`;

export const digest = (hash: string, bytes: Uint8Array): Buffer => createHash(hash).update(bytes).digest();
