// Passkeys (WebAuthn) as a second factor: the browser proves it holds a key of this account for this address. The challenge
// is ours, bound to one session and one purpose, and good for five minutes; it is stored nowhere.

import { createHmac, timingSafeEqual } from 'node:crypto';
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';

const GOOD_FOR_MS = 5 * 60_000;
const RP_NAME = 'OpenOCOP';

/** A key as it is stored. */
export interface StoredPasskey {
  readonly credentialId: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  readonly transports: readonly string[];
}

/** Where and for which session a ceremony happens. */
export interface Ceremony {
  readonly secret: string;
  readonly sessionKey: string;
  readonly purpose: 'add' | 'sign-in';
  /** The public origin of the page: `https://ocop.example.vn`. */
  readonly origin: string;
  readonly nowMs: number;
}

const refused = refuse(problem('invalid', 'access/passkey-refused'));

function sign(ceremony: Ceremony, body: string): string {
  return createHmac('sha256', ceremony.secret)
    .update(`passkey\n${ceremony.purpose}\n${ceremony.sessionKey}\n${body}`)
    .digest('base64url');
}

/** A challenge: when it ends, sixteen random bytes, and our mark that binds it to session and purpose. */
function freshChallenge(ceremony: Ceremony, random: Uint8Array): string {
  const body = `${(ceremony.nowMs + GOOD_FOR_MS).toString(36)}.${Buffer.from(random).toString('base64url')}`;
  return `${body}.${sign(ceremony, body)}`;
}

/** Whether a challenge (as the browser gives it back, base64url of our text) is ours and not too old. */
function isOurChallenge(ceremony: Ceremony, given: string): boolean {
  const text = Buffer.from(given, 'base64url').toString('utf8');
  const cut = text.lastIndexOf('.');
  const body = text.slice(0, cut);
  const mark = Buffer.from(text.slice(cut + 1));
  const ours = Buffer.from(sign(ceremony, body));
  if (mark.length !== ours.length || !timingSafeEqual(mark, ours)) return false;
  return Number.parseInt(body.split('.')[0] ?? '', 36) > ceremony.nowMs;
}

const hostOf = (origin: string): string => new URL(origin).hostname;

/** Whether browsers offer passkeys at this address at all: HTTPS, or this machine by name. */
export function passkeysWorkAt(origin: string): boolean {
  const url = new URL(origin);
  return url.hostname === 'localhost' || (url.protocol === 'https:' && !/^[\d.]+$|:/.test(url.hostname));
}

/** What the browser is asked when a key is added. */
export async function optionsToAdd(
  ceremony: Ceremony,
  owner: { readonly accountId: string; readonly login: string; readonly displayName: string },
  held: readonly StoredPasskey[],
  random: Uint8Array,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const { generateRegistrationOptions } = await import('@simplewebauthn/server');
  return await generateRegistrationOptions({
    rpName: RP_NAME,
    rpID: hostOf(ceremony.origin),
    userID: new Uint8Array(Buffer.from(owner.accountId)),
    userName: owner.login,
    userDisplayName: owner.displayName,
    challenge: freshChallenge(ceremony, random),
    attestationType: 'none',
    excludeCredentials: held.map((key) => ({ id: key.credentialId, transports: [...key.transports] as never })),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
  });
}

/** What the browser is asked when a key is to be proven. */
export async function optionsToProve(
  ceremony: Ceremony,
  held: readonly StoredPasskey[],
  random: Uint8Array,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const { generateAuthenticationOptions } = await import('@simplewebauthn/server');
  return await generateAuthenticationOptions({
    rpID: hostOf(ceremony.origin),
    challenge: freshChallenge(ceremony, random),
    allowCredentials: held.map((key) => ({ id: key.credentialId, transports: [...key.transports] as never })),
    userVerification: 'required',
  });
}

function parsed<T>(response: string): T | null {
  try {
    const value: unknown = JSON.parse(response);
    return value !== null && typeof value === 'object' ? (value as T) : null;
  } catch {
    return null;
  }
}

/** The new key, where the browser's answer holds. */
export async function readNewPasskey(ceremony: Ceremony, response: string): Promise<Result<StoredPasskey>> {
  const answer = parsed<RegistrationResponseJSON>(response);
  if (answer === null) return refused;
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server');
  try {
    const checked = await verifyRegistrationResponse({
      response: answer,
      expectedChallenge: (challenge) => isOurChallenge(ceremony, challenge),
      expectedOrigin: ceremony.origin,
      expectedRPID: hostOf(ceremony.origin),
      requireUserVerification: true,
    });
    if (!checked.verified) return refused;
    const { credential } = checked.registrationInfo;
    return ok({
      credentialId: credential.id,
      publicKey: credential.publicKey,
      counter: credential.counter,
      transports: credential.transports ?? [],
    });
  } catch {
    return refused;
  }
}

/** The id of the key that a browser's answer speaks of, to look it up. */
export function credentialIdOf(response: string): string | null {
  const id = parsed<{ id?: unknown }>(response)?.id;
  return typeof id === 'string' && id.length <= 1_400 ? id : null;
}

/** The key's new counter, where the browser's answer proves it holds the key. */
export async function provePasskey(ceremony: Ceremony, key: StoredPasskey, response: string): Promise<Result<number>> {
  const answer = parsed<AuthenticationResponseJSON>(response);
  if (answer === null) return refused;
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server');
  try {
    const checked = await verifyAuthenticationResponse({
      response: answer,
      expectedChallenge: (challenge) => isOurChallenge(ceremony, challenge),
      expectedOrigin: ceremony.origin,
      expectedRPID: hostOf(ceremony.origin),
      credential: {
        id: key.credentialId,
        publicKey: new Uint8Array(key.publicKey),
        counter: key.counter,
        transports: [...key.transports] as never,
      },
      requireUserVerification: true,
    });
    return checked.verified ? ok(checked.authenticationInfo.newCounter) : refused;
  } catch {
    return refused;
  }
}
