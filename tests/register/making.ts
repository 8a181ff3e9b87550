// Records for the tests of the register: producers, products, recognitions and photographs, entered the way people do.

import { type Actor, localOperator } from '#access/actor.ts';
import { findAccountByLogin } from '#access/store-accounts.ts';
import type { AccountId } from '#kernel/ids.ts';
import { decideProducerLink } from '#modules/accounts/use-cases/decide-producer-link.ts';
import { requestProducerLink } from '#modules/accounts/use-cases/request-producer-link.ts';
import { decideCorrection } from '#modules/certificates/use-cases/decide-correction.ts';
import { recordRecognition } from '#modules/certificates/use-cases/record-recognition.ts';
import { CheckedFile } from '#modules/evidence/services.ts';
import { registerProducer } from '#modules/producers/use-cases/register-producer.ts';
import { DrawnUpload } from '#modules/products/drawn-upload.ts';
import { addPhoto } from '#modules/products/use-cases/photos.ts';
import { registerProduct } from '#modules/products/use-cases/register-product.ts';
import type { Ports } from '#runner/ports.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import type { UseCase } from '#runner/use-case.ts';

export const binhLu = 'Xã Bình Lư (03390)';
export const doanKet = 'Phường Đoàn Kết (03388)';

/** Runs an act at the server's console; throws where it is refused. */
export async function enter<I, O>(ports: Ports, useCase: UseCase<I, O>, input: unknown): Promise<O> {
  const done = await runUseCase(ports, useCase, input, { actor: localOperator });
  if (!done.ok) throw new Error(`${useCase.name}: ${JSON.stringify(done.problem)}`);
  return done.value;
}

/** A producer of a kind not known; answers its permanent code. */
export async function makeProducer(ports: Ports, name: string, commune = binhLu): Promise<string> {
  const input = { name, producerType: 'unknown', commune, provinceCode: '12', isAnother: 'yes' };
  return (await enter(ports, registerProducer, input)).code;
}

/** A product in Xã Bình Lư; answers its permanent code. */
export async function makeProduct(
  ports: Ports,
  name: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const input = { name, commune: binhLu, provinceCode: '12', isAnother: 'yes', ...more };
  return (await enter(ports, registerProduct, input)).code;
}

/** A recognition of three stars by the district of before; answers its id. */
export async function makeRecognition(
  ports: Ports,
  code: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const paper = { decisionNumber: '1024/QĐ-UBND', issuedOn: '06/06/2024', issuer: 'UBND huyện Tam Đường' };
  const input = { code, stars: 3, ...paper, ...more };
  const typed = await runUseCase(ports, recordRecognition, input, { actor: localOperator });
  if (typed.ok) return typed.value.id;
  // What was decided since 26/2026 alone is in force needs its scan, and another officer.
  const { id, waits } = await enter(ports, recordRecognition, { ...input, file: await signedScan() });
  return waits ? await confirmTyped(ports, id) : id;
}

/** A decision as an office scans it. */
export async function signedScan(): Promise<CheckedFile> {
  const file = await CheckedFile.of('quyet-dinh.jpg', await picture('#e8e4da'));
  if (!file.ok) throw new Error(file.problem.code);
  return file.value;
}

/** Another officer than who typed it confirms a correction or a typed decision; answers the recognition. */
export async function confirmTyped(ports: Ports, correctionId: string): Promise<string> {
  const decision = { correctionId, version: 1, decision: 'confirmed' };
  const actor = { ...localOperator, accountId: secondOfficer };
  const done = await runUseCase(ports, decideCorrection, decision, { actor });
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  const { recognitionId } = done.value;
  if (recognitionId === null) throw new Error('nothing was written');
  return recognitionId;
}
const secondOfficer = '019a0000-0000-7000-8000-0000000000aa' as AccountId;

/** A picture of one colour as a phone would send it. */
export async function picture(colour: string, format: 'jpeg' | 'png' | 'webp' = 'jpeg'): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  const plain = sharp({ create: { width: 640, height: 480, channels: 3, background: colour } });
  return new Uint8Array(await plain.toFormat(format).toBuffer());
}

/** Gives a product a photograph; answers the hash of its large picture. */
export async function makePhoto(ports: Ports, code: string, colour = '#7a9e7e'): Promise<string> {
  const drawn = await DrawnUpload.of(await picture(colour));
  if (!drawn.ok) throw new Error(drawn.problem.code);
  return (await enter(ports, addPhoto, { code, photo: drawn.value })).hash;
}

/** Lets the account of a login speak for a producer: asked by the person, confirmed at the console. */
export async function speaksFor(ports: Ports, login: string, producerCode: string): Promise<void> {
  const account = await findAccountByLogin(ports.database.write, login);
  if (account === undefined) throw new Error(`no account ${login}`);
  const actor: Actor = { ...localOperator, kind: 'account', accountId: account.id };
  const asked = await runUseCase(ports, requestProducerLink, { producerCode }, { actor });
  if (!asked.ok) throw new Error(JSON.stringify(asked.problem));
  await enter(ports, decideProducerLink, { linkId: asked.value.linkId, version: 1, decision: 'confirmed' });
}
