// The roots that the operator trusts to name a signer: certificates of authorities in PEM, one file or a folder of them. None comes with
// the program. A file that cannot be read, or is no authority, stops the start with a sentence.

import { createHash, X509Certificate } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Instant, instantOf } from '#kernel/calendar.ts';
import { nameOf, readCertificate } from './certificate.ts';

export interface TrustedRoot {
  /** In DER, as base64. */
  readonly der: string;
  readonly name: string;
  readonly validTo: Instant;
}

export interface TrustedRoots {
  readonly certificates: readonly TrustedRoot[];
  /** SHA-256 over those of all certificates, sorted; `null`: there is none. */
  readonly fingerprint: string | null;
}

export const noRoots: TrustedRoots = { certificates: [], fingerprint: null };

const ENDINGS = /\.(pem|crt|cer)$/i;
const BLOCK = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g;

/** Certificates of authorities as one whole. */
export function rootsOf(ders: readonly Uint8Array[]): TrustedRoots {
  const byHash = new Map(ders.map((der) => [createHash('sha256').update(der).digest('hex'), der]));
  if (byHash.size === 0) return noRoots;
  const hashes = [...byHash.keys()].sort();
  const certificates = hashes.map((one): TrustedRoot => {
    const der = byHash.get(one) ?? new Uint8Array();
    const { subjectNames, to } = readCertificate(der);
    return { der: Buffer.from(der).toString('base64'), name: nameOf(subjectNames) ?? one, validTo: instantOf(to) };
  });
  return { certificates, fingerprint: createHash('sha256').update(hashes.join('\n')).digest('hex') };
}

function certificatesIn(file: string): readonly Uint8Array[] {
  const text = readFileSync(file, 'latin1');
  const blocks = text.match(BLOCK) ?? [];
  if (blocks.length === 0) throw new Error(`${file} holds no certificate in PEM (-----BEGIN CERTIFICATE-----).`);
  return blocks.map((block, i) => {
    try {
      const raw = Uint8Array.from(new X509Certificate(block).raw);
      if (readCertificate(raw).isAuthority) return raw;
    } catch {
      throw new Error(`certificate ${i + 1} in ${file} cannot be read.`);
    }
    throw new Error(
      `certificate ${i + 1} in ${file} is not one of an authority (CA), so nobody can be verified by it.`,
    );
  });
}

/** The roots in a file or a folder, or the sentence that says why they are not taken. */
export function loadRoots(path: string): { readonly roots: TrustedRoots; readonly fault: string | null } {
  try {
    const isFolder = statSync(path).isDirectory();
    const files = isFolder
      ? readdirSync(path)
          .filter((name) => ENDINGS.test(name))
          .sort()
          .map((name) => join(path, name))
      : [path];
    if (files.length === 0) return { roots: noRoots, fault: `${path} holds no file that ends in .pem, .crt or .cer.` };
    return { roots: rootsOf(files.flatMap(certificatesIn)), fault: null };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { roots: noRoots, fault: code === undefined ? message : `"${path}" cannot be read (${code}).` };
  }
}
