// Opens a dossier for a product: the producer for its own, or the commune's officer as proxy. The law says which kinds are
// possible; what the register knows already stands in it.

import { z } from 'zod';
import { invalidFields, type Problem, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { findCriteriaSet, setIdOf } from '#law/criteria-sets.ts';
import { parameterOn } from '#law/parameters.ts';
import { type DossierKind, dossierKinds } from '#law/procedure-values.ts';
import { loadProductSets } from '#law/product-sets.ts';
import { expiredKindOn } from '#modules/certificate-life/services.ts';
import { findRecognitionsByProducts } from '#modules/certificates/services.ts';
import { findEvidenceByIds, listEvidenceOf } from '#modules/evidence/services.ts';
import { findLegacyStart } from '#modules/legacy-files/services.ts';
import { mayTakePart, type Producer } from '#modules/producers/index.ts';
import { findProducerById, keepProducer } from '#modules/producers/services.ts';
import type { Product } from '#modules/products/index.ts';
import { findLiveProductByCode } from '#modules/products/services.ts';
import { optionalOneOf, text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { outputSoFar } from '../output-so-far.ts';
import { carriedFromPaper } from '../rules/carry-from-paper.ts';
import { withOutput } from '../rules/carry-output.ts';
import { carriedOver } from '../rules/carry-over.ts';
import { type Dossier, type DossierId, dossierContent, notFiled } from '../rules/dossier.ts';
import { kindsOn } from '../rules/dossier-kind.ts';
import { contentsOf, type DossierPart, partNames } from '../rules/parts.ts';
import { prefilled } from '../rules/prefill.ts';
import { receiptOf } from '../rules/receipt.ts';
import { findLastDossierOf, findOpenDossierOf, findParts, insertDossier } from '../store.ts';
import { noteTypist } from '../store-invitations.ts';
import { compiledSetOf } from './save-part.ts';
import { tellProducer } from './tell-of-dossier.ts';

/** Product, producer and the set that a dossier of today would have; or why there can be none. */
export interface Openable {
  readonly product: Product;
  readonly producer: Producer;
  readonly communeCode: string;
  readonly setId: string;
  readonly samplesRequired: number;
}

/**
 * What a dossier for a product needs of the register, or the first thing that is missing.
 * @law 26/2026/QĐ-TTg, Art. 2.2, 2.3, 7.1
 */
export async function openable(product: Product, context: Pick<Context, 'db' | 'today'>): Promise<Result<Openable>> {
  const no = (code: Problem['code'], details: Problem['details'] = {}): Result<never> =>
    refuse(problem('conflict', code, { product: product.code, ...details }));
  if (product.status === 'discontinued' || product.status === 'merged') return no('dossiers/product-not-made');
  const producer = product.producerId === null ? null : await findProducerById(context.db, product.producerId);
  if (producer === null) return no('dossiers/producer-unknown');
  const communeCode = product.communeCode ?? producer.communeCode;
  if (communeCode === null) return no('dossiers/commune-unknown');
  if (product.setNumber === null) return no('dossiers/set-unknown');
  const folder = parameterOn('criteria-by-receipt', context.today)?.value ?? null;
  const set = folder === null ? null : await findCriteriaSet(setIdOf(folder, product.setNumber));
  if (set === null) return no('dossiers/no-criteria-today');
  const sector = (await loadProductSets()).set(product.setNumber)?.sector ?? set.sectorCode;
  if (!mayTakePart(producer.producerType, sector)) return no('dossiers/type-not-for-set', { set: set.name });
  return ok({ product, producer, communeCode, setId: set.id, samplesRequired: set.samplesRequired });
}

/** What a new dossier begins with: what the register knows, and what still holds of the last dossier of the product. */
async function startOf(ready: Openable, kind: DossierKind, context: Context) {
  // Evidence must count until the commune is done: the same day by which a dossier is judged complete.
  const through = receiptOf(kind, context.today)?.dueOn ?? context.today;
  const fresh = prefilled(ready);
  const last = await findLastDossierOf(context.db, ready.product.id);
  const paper = last === null ? await findLegacyStart(context.db, ready.product.id) : null;
  if (paper !== null) {
    const pieces = await findEvidenceByIds(context.db, paper.pieceIds);
    const { leaves } = await compiledSetOf(ready);
    return carriedFromPaper(fresh, { ...paper, pieces, leaves }, through);
  }
  // What another producer wrote stays with it.
  if (last === null || last.producerId !== ready.producer.id) return { contents: fresh, carried: null };
  const contents = contentsOf(await findParts(context.db, last.id));
  const wallet = await listEvidenceOf(context.db, ready.producer.id);
  const before = { dossierId: last.id, contents, sameSet: last.setId === ready.setId };
  return carriedOver(fresh, before, wallet, through);
}

export const openDossier = defineUseCase({
  name: 'dossiers/open-dossier',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 6 khoản 1, Điều 7 khoản 1',
  input: z.object({ productCode: text(20), kind: optionalOneOf(dossierKinds) }),
  async subject(input, context) {
    const product = await findLiveProductByCode(context.db, input.productCode);
    if (product === null) return refuse(notFound);
    const { provinceCode, communeCode, producerId } = product;
    return ok({ provinceCode, communeCode, producerId });
  },
  async run(input, context) {
    const { db, now, actor } = context;
    const product = await findLiveProductByCode(db, input.productCode);
    if (product === null) return refuse(notFound);
    const ready = await openable(product, context);
    if (!ready.ok) return ready;
    const { producer, communeCode, setId } = ready.value;
    await keepProducer(db, producer.id);
    const another = await findOpenDossierOf(db, product.id);
    if (another !== null) return refuse(problem('conflict', 'dossiers/another-open', { dossierId: another.id }));
    const expired = await expiredKindOn(db, product.provinceCode, context.today);
    const kinds = kindsOn(await findRecognitionsByProducts(db, [product.id]), context.today, expired);
    const [only] = kinds.allowed;
    const kind = input.kind ?? (kinds.allowed.length === 1 ? only : undefined);
    if (kind === undefined) return refuse(invalidFields([{ path: 'kind', code: 'dossiers/choose-kind' }]));
    if (!kinds.allowed.includes(kind)) {
      const reason = kinds.answers.find((one) => one.kind === kind)?.reason;
      const details = { kind, reason, opensOn: kinds.window?.opensOn ?? null };
      return refuse(invalidFields([{ path: 'kind', code: 'dossiers/kind-not-open', details }]));
    }
    const taken = await startOf(ready.value, kind, context);
    // A first dossier has nothing behind it: reports begin with the recognition.
    const output = kind === 'first' ? null : await outputSoFar(db, product.id, context.today);
    const start = output === null ? taken : withOutput(taken, output.reports, output.words);
    const dossier: Dossier = {
      id: context.newId<'dossier'>() as DossierId,
      version: 1,
      state: 'draft',
      kind,
      productId: product.id,
      producerId: producer.id,
      productName: product.name,
      producerName: producer.name,
      provinceCode: product.provinceCode,
      communeCode,
      setId,
      recognitionId: kind === 'first' ? null : (kinds.recognition?.id ?? null),
      byProxy: !actor.producerIds.includes(producer.id),
      openedBy: actor.accountId,
      consent: null,
      carried: start.carried,
      ...notFiled,
      madeAt: now,
      changedAt: now,
    };
    const { contents } = start;
    const parts = partNames.map((name): DossierPart => {
      const frame = { dossierId: dossier.id, name, version: 1, content: contents[name], savedBy: null, savedAt: null };
      return { id: context.newId<'dossier-part'>(), ...frame };
    });
    await insertDossier(db, dossier, parts);
    if (dossier.byProxy && actor.accountId !== null) await noteTypist(db, dossier.id, actor.accountId, now);
    context.touch({ kind: 'dossier', id: dossier.id, before: null, after: dossierContent(dossier) });
    for (const part of parts) context.touch({ kind: 'dossier-part', id: part.id, before: null, after: part });
    if (dossier.byProxy) {
      const words = { product: product.name, person: actor.displayName };
      await tellProducer(context, dossier, 'dossier-opened-for-you', words);
    }
    return ok({ dossierId: dossier.id, kind, product: product.name });
  },
});
