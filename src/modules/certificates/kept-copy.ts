// What is kept ready on disk so that scanned codes are answered while the database is away: keys, certificates, and the
// signed status lists. Made anew every hour and at once after a change; read again only when the file changed.

import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { dateInVietnam, type Instant } from '#kernel/calendar.ts';
import { type StoredKey, signBytes } from '#platform/keys/key-folder.ts';
import type { Ports } from '#runner/ports.ts';
import { currentKey } from './keys.ts';
import { certificateOn } from './rules/certificate.ts';
import { ownRecognition, type PublicCertificate, type PublicRegister } from './rules/public-certificate.ts';
import { listOfPlace, type StatusList, statusListOf } from './rules/status-list.ts';
import { findHost, listKeys } from './store-certificates.ts';
import { readAllPublic } from './store-public.ts';

type Place = Pick<Ports, 'keptRoot'>;
const registerFile = (place: Place): string => join(place.keptRoot, 'certificates.json');
const listFile = (place: Place, listNumber: number): string => join(place.keptRoot, `status-${listNumber}.jwt`);

async function put(path: string, content: string): Promise<void> {
  const draft = `${path}.${randomUUID()}.part`;
  await writeFile(draft, content, { mode: 0o600 });
  await rename(draft, path);
}

/** The states of all certificates at a moment, as the lists tell them. */
export function listsAt(register: PublicRegister): readonly StatusList[] {
  const today = dateInVietnam(register.madeAt);
  const states = register.certificates.map((paper) => {
    const { state, until } = certificateOn(paper, ownRecognition(paper), today);
    const decision =
      state === 'withdrawn' ? (paper.endDecision ?? ownRecognition(paper)?.withdrawalDecision ?? null) : null;
    return { place: paper.listPlace, state, until, decision };
  });
  const last = Math.max(0, ...states.map((one) => listOfPlace(one.place)));
  return Array.from({ length: last + 1 }, (_, i) => statusListOf(i, register.madeAt, states));
}

const packed = (bits: Uint8Array): string => `u${gzipSync(bits).toString('base64url')}`;
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * A list as a signed document: a Bitstring Status List Credential (W3C) in a JSON Web Signature, with what that form has no
 * word for beside it: which places are given, and until when something was extended.
 */
export function signedList(list: StatusList, key: StoredKey, origin: string): string {
  const id = `${origin}/v/trang-thai/${list.listNumber}.jwt`;
  const credential = {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://www.w3.org/ns/credentials/undefined-terms/v2'],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: origin,
    validFrom: list.madeAt,
    credentialSubject: {
      id: `${id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: packed(list.revoked),
    },
    listNumber: list.listNumber,
    issuedList: packed(list.issued),
    changes: list.changes,
  };
  const head = part({ alg: 'ES256', kid: String(key.keyNumber), typ: 'vc+jwt', cty: 'vc' });
  const signed = `${head}.${part(credential)}`;
  return `${signed}.${Buffer.from(signBytes(key, Buffer.from(signed))).toString('base64url')}`;
}

/** Reads everything and puts it on disk; answers the moment it speaks of. Lists need a key, which the first certificate makes. */
export async function publishKept(ports: Ports): Promise<Instant> {
  const db = ports.database.write;
  const madeAt = ports.clock.now();
  const register: PublicRegister = { madeAt, keys: await listKeys(db), certificates: await readAllPublic(db) };
  const key = await currentKey(db, ports.keyRoot);
  const origin = (await findHost(db))?.origin ?? 'urn:openocop:training';
  await mkdir(ports.keptRoot, { recursive: true, mode: 0o700 });
  if (key.ok && key.value !== null) {
    for (const list of listsAt(register))
      await put(listFile(ports, list.listNumber), signedList(list, key.value, origin));
  } else if (!key.ok) {
    ports.log.error({ code: key.problem.code }, 'the status lists could not be signed');
  }
  await put(registerFile(ports), JSON.stringify(register));
  return madeAt;
}

interface Kept {
  readonly changed: number;
  readonly register: PublicRegister;
  readonly byCode: ReadonlyMap<string, PublicCertificate>;
}
const kept = new Map<string, Kept>();

/** The kept copy, from memory while its file is the same; `null` where none was made yet. */
export async function readKept(place: Place): Promise<Pick<Kept, 'register' | 'byCode'> | null> {
  const path = registerFile(place);
  const found = await stat(path).catch(() => null);
  if (found === null) return null;
  const known = kept.get(path);
  if (known !== undefined && known.changed === found.mtimeMs) return known;
  const register = JSON.parse(await readFile(path, 'utf8')) as PublicRegister;
  const byCode = new Map(register.certificates.map((paper) => [paper.code, paper]));
  const fresh = { changed: found.mtimeMs, register, byCode };
  kept.set(path, fresh);
  return fresh;
}

const HOUR = 3_600_000;
const MINUTE = 60_000;
const triedAt = new Map<string, number>();
const publishing = new Map<string, Promise<unknown>>();

const bytesOf = (path: string): Promise<string | null> => readFile(path, 'utf8').catch(() => null);

async function publishOnce(ports: Ports): Promise<void> {
  const running = publishing.get(ports.keptRoot) ?? publishKept(ports).finally(() => publishing.delete(ports.keptRoot));
  publishing.set(ports.keptRoot, running);
  await running.catch((error: unknown) => ports.log.warn({ error: String(error) }, 'the lists could not be made anew'));
}

/** Whether the copy on disk says that there is a list of this number: keys exist, and certificates reach so far. */
async function isMissing(ports: Ports, listNumber: number): Promise<boolean> {
  const copy = await readKept(ports);
  if (copy === null) return true;
  // A copy made before the first key says nothing of the lists there are since.
  const { keys, certificates } = copy.register;
  if (keys.length === 0) return (await listKeys(ports.database.read).catch(() => [])).length > 0;
  return listNumber === 0 || certificates.some((paper) => listOfPlace(paper.listPlace) >= listNumber);
}

/**
 * The signed list of a number, made anew where it is older than an hour, or is not there and ought to be; the old one where that
 * cannot be done now. `null`: there is no such list.
 */
export async function readSignedList(ports: Ports, listNumber: number): Promise<string | null> {
  const path = listFile(ports, listNumber);
  const register = await stat(registerFile(ports)).catch(() => null);
  if (register === null || Date.now() - register.mtimeMs > HOUR) {
    await publishOnce(ports);
    return await bytesOf(path);
  }
  const kept = await bytesOf(path);
  if (kept !== null || !(await isMissing(ports, listNumber))) return kept;
  // A list that cannot be signed now is not tried for everybody who asks.
  const last = triedAt.get(path);
  if (last !== undefined && performance.now() - last < MINUTE) return null;
  triedAt.set(path, performance.now());
  await publishOnce(ports);
  return await bytesOf(path);
}
