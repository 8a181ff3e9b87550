// Issuing, ending and asking about certificates, inside the transaction of the act that does it.

import type { LocalDate } from '#kernel/calendar.ts';
import { partsOf } from '#kernel/calendar.ts';
import type { FileHash, RecognitionId } from '#kernel/ids.ts';
import { type Problem, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import type { Product } from '#modules/products/index.ts';
import { findProductById, lockProducts } from '#modules/products/services.ts';
import type { Db } from '#platform/database/db.ts';
import { smallPicture } from '#platform/images/small-picture.ts';
import { signBytes } from '#platform/keys/key-folder.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import { currentKey, signingKey } from './keys.ts';
import {
  type Certificate,
  type CertificateEnd,
  type CertificateId,
  type CertificateOnDay,
  certificateContent,
  certificateOn,
  isPrintable,
} from './rules/certificate.ts';
import { numberOfBytes, opaqueNumber, parseCertificateCode, writeCertificateCode } from './rules/certificate-code.ts';
import { certificateNumber, seriesOf, usualPattern } from './rules/certificate-number.ts';
import { inAcceptedForm } from './rules/check-token.ts';
import { issueFault } from './rules/may-issue.ts';
import type { Recognition } from './rules/recognition.ts';
import { bytesToSign, nameHashOf, writeToken } from './rules/token.ts';
import { findRecognitionRow } from './store.ts';
import {
  drawOrdinal,
  findCertificate,
  findCertificateByCode,
  findCertificateByNumber,
  findCertificatesOf,
  findHost,
  findSetting,
  freePlace,
  insertCertificate,
  updateCertificate,
} from './store-certificates.ts';

/** Largest picture of the page that answers a scanned code. */
export const pictureBytes = 25_000;

/** After an act that changes what a scanned code answers: the lists and the kept copy are made anew at once. */
export const publishJob = { task: 'certificates/publish', payload: {}, key: 'certificates/publish' } as const;

type Issuing = Pick<Context, 'db' | 'now' | 'today' | 'random' | 'ports' | 'actor' | 'newId' | 'touch' | 'job'>;

/** A paper that takes the place of another one. */
export interface Replacing {
  readonly certificate: Certificate;
  readonly kind: Extract<CertificateEnd, 'corrected' | 'reissued'>;
  readonly reason: string;
}

async function pictureOf(context: Issuing, product: Product): Promise<FileHash | null> {
  if (product.photoHash === null) return null;
  const drawn = await context.ports.files.get(product.photoHash as FileHash);
  return drawn === null ? null : await context.ports.files.put(await smallPicture(drawn, pictureBytes));
}

async function make(
  context: Issuing,
  recognition: Recognition,
  product: Product,
  replacing: Replacing | null,
): Promise<Result<Certificate>> {
  const { db, today, now, random, ports } = context;
  if (!isPrintable(recognition)) return refuse(problem('conflict', 'certificates/no-decision-to-certify'));
  const { producerName } = product;
  if (producerName === null) return refuse(problem('conflict', 'certificates/producer-missing'));
  if (ports.mode === 'production' && (await findHost(db)) === null) {
    return refuse(problem('conflict', 'certificates/host-not-confirmed'));
  }
  const key = await signingKey(context);
  if (!key.ok) return key;
  const labels = await loadUnitLabels();
  const pattern = (await findSetting(db, recognition.provinceCode))?.numberPattern ?? usualPattern;
  const { year } = partsOf(today);
  const place = await freePlace(db, () => Number(numberOfBytes(random(6))));
  const opaque = opaqueNumber(place, random(8));
  const training = ports.mode === 'training';
  const facts = {
    keyNumber: key.value.keyNumber,
    number: opaque,
    stars: recognition.stars,
    training,
    setNumber: product.setNumber ?? 0,
    issuedOn: recognition.issuedOn,
    validUntil: recognition.expiresOn,
    nameHash: nameHashOf(product.name, producerName),
  };
  const bytes = bytesToSign(facts);
  const certificate: Certificate = {
    id: context.newId<'certificate'>(),
    version: 1,
    recognitionId: recognition.id,
    productId: product.id,
    producerId: product.producerId,
    provinceCode: product.provinceCode,
    communeCode: product.communeCode,
    number: certificateNumber(pattern, await drawOrdinal(db, product.provinceCode, seriesOf(pattern, year)), year),
    code: writeCertificateCode(opaque),
    listPlace: place,
    keyNumber: key.value.keyNumber,
    token: writeToken(bytes, inAcceptedForm(signBytes(key.value, bytes))),
    productCode: product.code,
    productName: product.name,
    producerName,
    placeName: labels.place(product),
    setNumber: product.setNumber,
    packs: product.packs.map((pack) => pack.name),
    stars: recognition.stars,
    decisionNumber: recognition.decisionNumber,
    issuedOn: recognition.issuedOn,
    validUntil: recognition.expiresOn,
    issuer: recognition.issuer,
    pictureHash: await pictureOf(context, product),
    training,
    madeAt: now,
    madeBy: context.actor.accountId,
    replacesId: replacing?.certificate.id ?? null,
    reissueReason: replacing?.reason ?? null,
    endedOn: null,
    endKind: null,
    endDecision: null,
    endDecisionOn: null,
    endReason: null,
    replacedById: null,
  };
  return ok(certificate);
}

/** What keeps this installation from issuing any certificate now; `null`: nothing. */
export async function machineFault({ db, ports }: Pick<Context, 'db' | 'ports'>): Promise<Problem | null> {
  if (ports.mode === 'production' && (await findHost(db)) === null) {
    return problem('conflict', 'certificates/host-not-confirmed');
  }
  const key = await currentKey(db, ports.keyRoot);
  return key.ok ? null : key.problem;
}

/** Why no certificate can be issued for a recognition of a product, the machine aside; `null`: one can. */
export function paperFault(
  recognition: Recognition,
  product: Pick<Product, 'producerName'>,
  day: LocalDate,
): Problem | null {
  const fault = issueFault(recognition, day);
  if (fault !== null) return fault;
  return product.producerName === null ? problem('conflict', 'certificates/producer-missing') : null;
}

/**
 * Issues the certificate of a recognition, or another one in the place of `replacing`. Everything that may not be is refused
 * (`rules/may-issue.ts`): no decision, a body without competence on its day, a term that is over or not clear. Touches what it
 * makes and asks for the lists to be published.
 * @law 26/2026/QĐ-TTg, Arts 4.1, 4.3
 */
export async function issueCertificate(
  context: Issuing,
  recognitionId: RecognitionId,
  replacing: Replacing | null = null,
): Promise<Result<Certificate>> {
  const { db, today } = context;
  const found = await findRecognitionRow(db, recognitionId);
  if (found === null) return refuse(notFound);
  await lockProducts(db, [found.productId]);
  const [recognition, product] = [
    await findRecognitionRow(db, recognitionId),
    await findProductById(db, found.productId),
  ];
  if (recognition === null || product === null) return refuse(notFound);
  const fault = issueFault(recognition, today);
  if (fault !== null) return refuse(fault);
  const living = (await findCertificatesOf(db, [recognitionId])).find((one) => one.endedOn === null);
  if (living !== undefined && living.id !== replacing?.certificate.id) {
    return refuse(problem('conflict', 'certificates/issued-already', { number: living.number }));
  }
  const made = await make(context, recognition, product, replacing);
  if (!made.ok) return made;
  if (replacing !== null) {
    const ended = await endCertificate(context, replacing.certificate.id, {
      kind: replacing.kind,
      on: today,
      decision: null,
      decisionOn: null,
      reason: replacing.reason,
      replacedById: made.value.id,
    });
    if (!ended.ok) return ended;
  }
  await insertCertificate(db, made.value);
  context.touch({ kind: 'certificate', id: made.value.id, before: null, after: certificateContent(made.value) });
  context.job(publishJob);
  return made;
}

/** How a certificate ends. */
export interface Ending {
  readonly kind: CertificateEnd;
  /** The first day on which it does not hold. */
  readonly on: LocalDate;
  /** Number and day of the decision; a withdrawal and a newer recognition have one. */
  readonly decision: string | null;
  readonly decisionOn: LocalDate | null;
  readonly reason: string | null;
  /** The paper that takes its place, where there is one. */
  readonly replacedById?: CertificateId;
}

/**
 * Ends a certificate for good: its code answers so from the day on. One that ended stays as it ended. Touches it and asks for
 * the lists to be published.
 * @law 26/2026/QĐ-TTg, Art. 8
 */
export async function endCertificate(
  context: Pick<Context, 'db' | 'touch' | 'job'>,
  id: CertificateId,
  ending: Ending,
): Promise<Result<Certificate>> {
  const before = await findCertificate(context.db, id);
  if (before === null) return refuse(notFound);
  if (before.endedOn !== null) return refuse(problem('conflict', 'certificates/ended-already', { on: before.endedOn }));
  if (ending.kind === 'withdrawn' && (ending.decision === null || ending.decisionOn === null)) {
    return refuse(problem('conflict', 'certificates/end-without-its-decision'));
  }
  const changes = {
    endedOn: ending.on,
    endKind: ending.kind,
    endDecision: ending.decision,
    endDecisionOn: ending.decisionOn,
    endReason: ending.reason,
    replacedById: ending.replacedById ?? null,
  };
  if (!(await updateCertificate(context.db, before, changes)))
    return refuse(problem('conflict', 'records/changed-meanwhile'));
  const after = { ...before, ...changes, version: before.version + 1 };
  context.touch({ kind: 'certificate', id, before: certificateContent(before), after: certificateContent(after) });
  context.job(publishJob);
  return ok(after);
}

/** A certificate with its state on a day. */
export interface CertificateStatus extends CertificateOnDay {
  readonly certificate: Certificate;
}

/** The papers of recognitions with their states on a day, the newest first. */
export async function certificatesOf(
  db: Db,
  recognitions: readonly Recognition[],
  day: LocalDate,
): Promise<readonly CertificateStatus[]> {
  const own = new Map(recognitions.map((one) => [one.id, one]));
  const papers = await findCertificatesOf(db, [...own.keys()]);
  return papers.map((certificate) => ({
    certificate,
    ...certificateOn(certificate, own.get(certificate.recognitionId) ?? null, day),
  }));
}

/** A certificate by its id with its state on a day; `null` where there is none. */
export async function statusOfCertificate(
  db: Db,
  id: CertificateId,
  day: LocalDate,
): Promise<CertificateStatus | null> {
  const certificate = await findCertificate(db, id);
  if (certificate === null) return null;
  const recognition = await findRecognitionRow(db, certificate.recognitionId);
  return { certificate, ...certificateOn(certificate, recognition, day) };
}

/** The certificates of a typed code (at most one) or of a number, with their states on a day. */
export async function findCertificateFor(db: Db, named: string, day: LocalDate): Promise<readonly CertificateStatus[]> {
  const opaque = parseCertificateCode(named);
  const one = opaque === null ? null : await findCertificateByCode(db, writeCertificateCode(opaque));
  const found = one === null ? await findCertificateByNumber(db, named) : [one];
  const states = await Promise.all(found.map((certificate) => statusOfCertificate(db, certificate.id, day)));
  return states.filter((state) => state !== null);
}
