// Everything that completeness is judged from, read together: the dossier, the register, the wallet, the law of the day.

import type { LocalDate } from '#kernel/calendar.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { setIdOf } from '#law/criteria-sets.ts';
import { parameterOn } from '#law/parameters.ts';
import { expiredKindOn } from '#modules/certificate-life/services.ts';
import { findRecognitionsByProducts } from '#modules/certificates/services.ts';
import { readSheetAddress } from '#modules/evaluation/index.ts';
import type { EvidencePiece } from '#modules/evidence/index.ts';
import { listEvidenceOf } from '#modules/evidence/services.ts';
import type { Producer } from '#modules/producers/index.ts';
import { findProducerById, privateFactsOf } from '#modules/producers/services.ts';
import type { Product } from '#modules/products/index.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import { type DossierFacts, type Gap, gapsOf, requiredPieces } from '../rules/completeness.ts';
import { lastCouncilDay } from '../rules/council-day.ts';
import type { Dossier } from '../rules/dossier.ts';
import { kindsOn } from '../rules/dossier-kind.ts';
import { type FormTexts, withStandings } from '../rules/form-signature.ts';
import { contentsToday } from '../rules/prefill.ts';
import { completedReceipt, type Receipt, receiptOf } from '../rules/receipt.ts';
import { whyUnsigned } from '../rules/scan.ts';
import { findParts, findReturns } from '../store.ts';
import { listScans } from '../store-scans.ts';
import { consentStanding } from './consent-standing.ts';
import { textsFor } from './form-signature.ts';
import { productNow } from './product-now.ts';
import { compiledSetOf } from './save-part.ts';

export interface Judged {
  readonly facts: DossierFacts;
  readonly gaps: readonly Gap[];
  /** Papers of the wallet that meet a requirement and go into the dossier with it, though no criterion cites them. */
  readonly required: readonly EvidencePiece[];
  /** The text of each form, by which a digitally signed one counts. */
  readonly texts: FormTexts;
  /** What sending it today would fix; `null` where no term of the commune was read. */
  readonly receipt: Receipt | null;
  readonly producer: Producer;
  readonly product: Product;
  readonly privateFacts: Awaited<ReturnType<typeof privateFactsOf>>;
}

async function receiptToday(context: Pick<Context, 'db' | 'today'>, dossier: Dossier): Promise<Receipt | null> {
  const [last] = await findReturns(context.db, dossier.id);
  if (last === undefined) return receiptOf(dossier.kind, context.today);
  return completedReceipt(dossier.kind, context.today, last);
}

/** The set that a product has on a day. */
function setToday(product: Product, day: LocalDate): string | null {
  const folder = parameterOn('criteria-by-receipt', day)?.value ?? null;
  return folder === null || product.setNumber === null ? null : setIdOf(folder, product.setNumber);
}

/** Judges a dossier as if it were sent today. */
export async function judge(dossier: Dossier, context: Pick<Context, 'db' | 'today'>): Promise<Result<Judged>> {
  const { db, today } = context;
  const producer = await findProducerById(db, dossier.producerId);
  const product = await productNow(db, dossier);
  if (producer === null || product === null) return refuse(notFound);
  const compiled = await compiledSetOf(dossier);
  const { samplesRequired } = compiled.set;
  const contents = contentsToday(
    await findParts(db, dossier.id),
    { producer, product, samplesRequired },
    dossier.carried !== null,
  );
  const answers = readSheetAddress(compiled, new URLSearchParams(contents.sheet.answers));
  if (!answers.ok) return answers;
  const receipt = await receiptToday(context, dossier);
  const day = receipt?.receivedOn ?? today;
  const privateFacts = await privateFactsOf(db, producer.id);
  const scans = await listScans(db, dossier.id);
  const texts = await textsFor(context, dossier, scans);
  const isAgain = dossier.receivedOn !== null;
  const facts: DossierFacts = {
    dossier,
    contents,
    compiled,
    answers: answers.value,
    day,
    through: receipt?.dueOn ?? day,
    council: lastCouncilDay({ dueOn: receipt?.dueOn ?? null, round: receipt?.round?.round ?? null }),
    samplesRequired,
    register: {
      address: producer.address,
      producerType: producer.producerType,
      representative: producer.legalRepresentativeName,
      registrationNumber: producer.registrationNumber,
      registeredOn: producer.registeredOn,
    },
    privateKnown: {
      gender: privateFacts.gender !== null,
      ethnicity: privateFacts.ethnicity !== null,
      permanentAddress: privateFacts.permanentAddress !== null,
    },
    wallet: await listEvidenceOf(db, producer.id),
    consent: dossier.byProxy ? await consentStanding(db, dossier) : null,
    unsigned: whyUnsigned(withStandings(scans, texts)),
    // The kind was fixed by the first sending, in time or marked late; a return does not take it away.
    kindIsOpen:
      isAgain ||
      kindsOn(
        await findRecognitionsByProducts(db, [product.id]),
        day,
        await expiredKindOn(db, product.provinceCode, day),
      ).allowed.includes(dossier.kind),
    setIdToday: isAgain ? dossier.setId : setToday(product, day),
    productOwner: product.producerId,
  };
  return ok({
    facts,
    texts,
    gaps: gapsOf(facts),
    required: requiredPieces(facts),
    receipt,
    producer,
    product,
    privateFacts,
  });
}
