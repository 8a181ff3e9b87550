// Writes a finding down: of a visit, or of a matter outside one; about a product or about the producer as a whole.

import { z } from 'zod';
import type { Subject } from '#access/reach.ts';
import { type Id, isUuid } from '#kernel/ids.ts';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { findLiveProducerById } from '#modules/producers/services.ts';
import { findProductById } from '#modules/products/services.ts';
import { date, lines, oneOf, optional, optionalLines, optionalText, text, ticked } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { certifiedAgainst, certifiedWords, wordsWithReason } from '../against-register.ts';
import { type Finding, findingContent, findingKinds, newlyFound, severities } from '../rules/finding.ts';
import { insertFinding } from '../store.ts';
import { noteAct, subjectOf } from './find-finding.ts';
import { visitFor, whyNotOfOffice, whyNotThere } from './find-visit.ts';

const optionalId = <Kind extends string>() =>
  optional(text(36).refine(isUuid, { params: { code: 'uuid' } })) as unknown as z.ZodType<Id<Kind> | null>;

/** What a person says of a finding. */
export const saidOfFinding = {
  kind: oneOf(findingKinds),
  severity: oneOf(severities),
  words: lines(4_000),
  law: optionalText(300),
  photos: ticked(),
  foundOn: date,
};

const input = z.object({
  visitId: optionalId<'visit'>(),
  caseId: optionalText(60),
  producerId: optionalId<'producer'>(),
  productId: optionalId<'product'>(),
  ...saidOfFinding,
  /** Asked where the register holds the product as certified and the finding denies it. */
  registerReason: optionalLines(1_000),
});
type Input = z.infer<typeof input>;

type About = Pick<
  Finding,
  'provinceCode' | 'communeCode' | 'producerId' | 'producerName' | 'productId' | 'productName'
>;

/** Whom and what a finding is about, as the register has it today. */
export async function aboutOf(
  { db }: Pick<Context, 'db'>,
  { producerId, productId }: Pick<Input, 'producerId' | 'productId'>,
): Promise<Result<About>> {
  const product = productId === null ? null : await findProductById(db, productId);
  if (productId !== null && product === null) return refuse(notFound);
  const whose = product?.producerId ?? producerId;
  const producer = whose === null ? null : await findLiveProducerById(db, whose);
  if (product !== null) {
    const { provinceCode, communeCode, name } = product;
    return ok({
      provinceCode,
      communeCode,
      producerId: producer?.id ?? null,
      producerName: producer?.name ?? product.producerName ?? '',
      productId: product.id,
      productName: name,
    });
  }
  if (producer === null) {
    return producerId === null
      ? refuse(invalidFields([{ path: 'productId', code: 'findings/about-nobody' }]))
      : refuse(notFound);
  }
  const { provinceCode, communeCode, name } = producer;
  return ok({
    provinceCode,
    communeCode,
    producerId: producer.id,
    producerName: name,
    productId: null,
    productName: null,
  });
}

/** Writes a new finding with its first act. */
export async function writeFinding(
  context: Context,
  about: About,
  said: Pick<Finding, 'kind' | 'severity' | 'words' | 'law' | 'photos' | 'foundOn' | 'visitId'> &
    Partial<Pick<Finding, 'caseId' | 'origin' | 'originKey' | 'foundBy' | 'foundByName'>>,
): Promise<Finding> {
  const { actor, now, newId, db } = context;
  const finding: Finding = {
    ...newlyFound,
    caseId: null,
    origin: 'typed',
    originKey: null,
    foundBy: actor.accountId,
    foundByName: actor.displayName,
    ...about,
    ...said,
    id: newId<'finding'>(),
    madeAt: now,
    changedAt: now,
  };
  await insertFinding(db, finding);
  context.touch({ kind: 'finding', id: finding.id, before: null, after: findingContent(finding) });
  await noteAct(context, finding.id, { kind: 'recorded' });
  return finding;
}

export const recordFinding = defineUseCase({
  name: 'findings/record-finding',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 9',
  input,
  async subject(input, context): Promise<Result<Subject>> {
    const about = await aboutOf(context, input);
    return about.ok ? ok(subjectOf(about.value)) : about;
  },
  async run(input, context) {
    const visit = input.visitId === null ? null : await visitFor(context, input.visitId);
    if (visit !== null && !visit.ok) return visit;
    const not = visit === null ? whyNotOfOffice(context) : whyNotThere(visit.value, context);
    if (not !== null) return refuse(not);
    const wrong: FieldProblem[] = [];
    const heldOn = visit?.value.heldOn ?? null;
    if (heldOn !== null && input.foundOn < heldOn) {
      wrong.push({ path: 'foundOn', code: 'findings/before-visit', details: { day: heldOn } });
    }
    if (input.foundOn > context.today) wrong.push({ path: 'foundOn', code: 'findings/day-in-future' });
    if (input.kind === 'other' && input.law === null) wrong.push({ path: 'law', code: 'findings/law-of-other-kind' });
    const { productId, registerReason } = input;
    const productIds = productId === null ? (visit?.value.productIds ?? []) : [productId];
    const certified = await certifiedAgainst(context.db, { kind: input.kind, productIds, day: input.foundOn });
    if (certified.length > 0 && registerReason === null) {
      const details = { products: certifiedWords(certified) };
      wrong.push({ path: 'registerReason', code: 'findings/register-says-otherwise', details });
    }
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const about = await aboutOf(context, input);
    if (!about.ok) return about;
    const { visitId, caseId, kind, severity, law, photos, foundOn } = input;
    const words = wordsWithReason(input.words, certified, registerReason);
    const said = { visitId, caseId, kind, severity, words, law, photos, foundOn };
    const finding = await writeFinding(context, about.value, said);
    return ok({ findingId: finding.id });
  },
});
