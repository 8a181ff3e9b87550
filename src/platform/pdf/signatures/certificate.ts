// A certificate as a check needs it: whose it is, who issued it, until when, what it was issued for.

import { X509Certificate } from 'node:crypto';
import { type Asn1, hexOf, isUniversal, member, NotReadable, oidOf, readAsn1, tagged, textOf, timeOf } from './asn1.ts';

export interface Certificate {
  readonly raw: Uint8Array;
  readonly key: X509Certificate['publicKey'];
  readonly x509: X509Certificate;
  readonly serial: string;
  readonly subject: Uint8Array;
  readonly issuer: Uint8Array;
  readonly subjectNames: ReadonlyMap<string, string>;
  readonly issuerNames: ReadonlyMap<string, string>;
  readonly from: number;
  readonly to: number;
  readonly signedWith: string;
  readonly keyId: string | null;
  readonly isAuthority: boolean;
  /** Authorities that may stand below it; `null`: as many as there are. */
  readonly pathLength: number | null;
  /** Bits of the key usage, first bit first; `null`: not limited. */
  readonly keyUsage: readonly boolean[] | null;
  /** What it was issued for, as object identifiers; `null`: not limited. */
  readonly purposes: readonly string[] | null;
  /** It has an extension that must be understood, and that nobody here does. */
  readonly isBeyondUs: boolean;
}

const UNDERSTOOD: readonly string[] = [
  '2.5.29.14',
  '2.5.29.15',
  '2.5.29.17',
  '2.5.29.18',
  '2.5.29.19',
  '2.5.29.31',
  '2.5.29.32',
  '2.5.29.35',
  '2.5.29.37',
];

/** Names by object identifier; of several with one identifier the first. */
function namesOf(name: Asn1): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const pair of name.children.flatMap((set) => set.children)) {
    const oid = oidOf(member(pair, 0));
    if (!names.has(oid))
      names.set(
        oid,
        textOf(member(pair, 1))
          .replace(/[\p{Cc}\p{Cf}]/gu, '')
          .slice(0, 300),
      );
  }
  return names;
}

function extensionsOf(tbs: Asn1): ReadonlyMap<string, { readonly isCritical: boolean; readonly value: Asn1 }> {
  const found = new Map<string, { isCritical: boolean; value: Asn1 }>();
  for (const one of tagged(tbs, 3)?.children[0]?.children ?? []) {
    const isCritical = isUniversal(one.children[1], 1) && one.children[1].content[0] !== 0;
    const octets = one.children.at(-1);
    if (!isUniversal(octets, 4)) throw new NotReadable('an extension without a value');
    found.set(oidOf(member(one, 0)), { isCritical, value: readAsn1(octets.content).value });
  }
  return found;
}

const numberOf = (value: Asn1 | undefined): number | null =>
  isUniversal(value, 2) && value.content.length <= 4 ? Number.parseInt(hexOf(value.content), 16) : null;

/** A certificate in DER. */
export function readCertificate(raw: Uint8Array): Certificate {
  const x509 = new X509Certificate(raw);
  const whole = readAsn1(raw).value;
  const tbs = member(whole, 0);
  const first = tagged(tbs, 0) === undefined ? 0 : 1;
  const at = (n: number): Asn1 => member(tbs, first + n);
  const extensions = extensionsOf(tbs);
  const basic = extensions.get('2.5.29.19')?.value;
  const usage = extensions.get('2.5.29.15')?.value;
  const keyId = extensions.get('2.5.29.14')?.value;
  return {
    raw,
    x509,
    key: x509.publicKey,
    serial: hexOf(at(0).content),
    issuer: at(2).raw,
    subject: at(4).raw,
    issuerNames: namesOf(at(2)),
    subjectNames: namesOf(at(4)),
    from: timeOf(member(at(3), 0)),
    to: timeOf(member(at(3), 1)),
    signedWith: oidOf(member(member(whole, 1), 0)),
    keyId: keyId === undefined ? null : hexOf(keyId.content),
    isAuthority: isUniversal(basic?.children[0], 1) && basic.children[0].content[0] !== 0,
    pathLength: numberOf(basic?.children[1]),
    keyUsage:
      usage === undefined
        ? null
        : [...usage.content.subarray(1)].flatMap((byte) =>
            Array.from({ length: 8 }, (_, i) => (byte & (0x80 >> i)) !== 0),
          ),
    purposes: extensions.get('2.5.29.37')?.value.children.map(oidOf) ?? null,
    isBeyondUs: [...extensions].some(([oid, { isCritical }]) => isCritical && !UNDERSTOOD.includes(oid)),
  };
}

/** What a person knows a certificate by. */
export const nameOf = (names: ReadonlyMap<string, string>): string | null =>
  names.get('2.5.4.3') ?? names.get('2.5.4.11') ?? names.get('2.5.4.10') ?? null;
