// The day's head of the chain, signed: the number and hash that the day's official papers print.

import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import type { Instant, LocalDate } from '#kernel/calendar.ts';
import { canonicalJson } from '#kernel/fingerprint.ts';
import { sha256Hex } from '#platform/clock/random.ts';
import type { Db } from '#platform/database/db.ts';
import { type DayHeadRow, findDayHead, findHead, findSigningKey, insertDayHead, insertSigningKey } from './store.ts';

const PURPOSE = 'ledger-head';

async function signingKey(db: Db, now: Instant): Promise<{ id: string; privateMaterial: string }> {
  const known = await findSigningKey(db, PURPOSE);
  if (known !== undefined) return known;
  const pair = generateKeyPairSync('ed25519');
  const privateMaterial = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const publicMaterial = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const id = `${PURPOSE}-${sha256Hex(publicMaterial).slice(0, 12)}`;
  await insertSigningKey(db, { id, purpose: PURPOSE, privateMaterial, publicMaterial, now });
  return (await findSigningKey(db, PURPOSE)) ?? { id, privateMaterial };
}

const statement = (head: Pick<DayHeadRow, 'day' | 'seq' | 'hash'>): Buffer =>
  Buffer.from(canonicalJson({ day: head.day, hash: head.hash, seq: head.seq }), 'utf8');

/** Signs the head as it stands for a day, once; a later call answers the first signature. */
export async function signDayHead(db: Db, day: LocalDate, now: Instant): Promise<DayHeadRow> {
  const known = await findDayHead(db, day);
  if (known !== undefined) return known;
  const key = await signingKey(db, now);
  const head = await findHead(db);
  const unsigned = { day, seq: head.seq, hash: head.hash };
  const signature = sign(null, statement(unsigned), createPrivateKey(key.privateMaterial)).toString('base64url');
  await insertDayHead(db, { ...unsigned, key_id: key.id, signature, made_at: now });
  return (await findDayHead(db, day)) ?? { ...unsigned, key_id: key.id, signature };
}

/** Whether a signed head is what the key's holder signed. */
export function isSignedHead(head: DayHeadRow, publicMaterial: string): boolean {
  return verify(null, statement(head), createPublicKey(publicMaterial), Buffer.from(head.signature, 'base64url'));
}
