// The code that a producer reads back, and the letter that carries it: made from its id by this installation alone, so that it
// stands nowhere but in the letter.

import { lettersOf, writeCode } from '#access/handwritten-code.ts';
import { derivedToken } from '#access/sealed-secret.ts';
import { formatInstantInVietnam } from '#kernel/calendar.ts';
import { sha256Hex } from '#platform/clock/random.ts';
import type { Mail } from '#platform/mail/mailer.ts';
import type { Ports } from '#runner/ports.ts';
import { textsOf } from '#texts/index.ts';
import { type ConsentCodeId, isOpenCode } from './rules/consent-code.ts';
import { findDossier } from './store.ts';
import { findConsentCodeById } from './store-scans.ts';
import { findCodeAddress } from './use-cases/code-address.ts';

/** Eight letters and digits, `7K2M-4QX9`: short enough to be read out, tried five times at most. */
export function lettersOfCode(formSecret: string, id: ConsentCodeId): string {
  return writeCode(Buffer.from(derivedToken(formSecret, 'dossier-consent', id), 'base64url')).slice(0, 9);
}

/** What is stored of it, however it was typed. */
export function hashOfConsentCode(typed: string): string {
  return sha256Hex(`dossier-consent ${lettersOf(typed)}`);
}

/** The letter with a code that still works, or `null`: it was used or replaced, or there is no address. */
export async function letterOfConsentCode(ports: Ports, codeId: string): Promise<Mail | null> {
  const db = ports.database.write;
  const code = await findConsentCodeById(db, codeId as ConsentCodeId);
  if (code === null || code.delivery !== 'mail' || !isOpenCode(code, ports.clock.now())) return null;
  const dossier = await findDossier(db, code.dossierId);
  const address = dossier === null ? null : await findCodeAddress(db, dossier, code.madeBy);
  if (dossier === null || address === null) return null;
  const t = textsOf('vi').dossierWord.letter;
  const letters = lettersOfCode(ports.formSecret, code.id);
  return {
    to: address.email,
    subject: t.subject(dossier.productName),
    text: t.text(dossier.productName, letters, formatInstantInVietnam(code.expiresAt)),
  };
}
