// Samples of a visit: taken under a seal, handed on, tested. A failed test opens a finding by itself; its report becomes a piece of the evidence
// of the producer, so that whoever judges the product again meets it.

import { z } from 'zod';
import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { type KeptFile, usualLastDay } from '#modules/evidence/index.ts';
import { addScannedPieces, checkedFile, keepFile } from '#modules/evidence/services.ts';
import { isAmount } from '#modules/field/index.ts';
import { dayOfVisit } from '#modules/inspections/index.ts';
import { findLiveProducerById } from '#modules/producers/services.ts';
import { findProductById } from '#modules/products/services.ts';
import { date, id, lines, oneOf, optionalLines, text, tick, ticked, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { changedMeanwhile } from '../problems.ts';
import {
  isSealWhole,
  type SampleId,
  type SampleStep,
  sampleContent,
  sampleResults,
  type VisitSample,
} from '../rules/sample.ts';
import { findSample, insertSample, insertStep, listSamplesOfVisit, listSteps, updateSample } from '../store-samples.ts';
import { whatWasRecorded } from '../what-was-recorded.ts';
import { subjectOf } from './find-finding.ts';
import { subjectByVisit, visitFor, whyNotThere } from './find-visit.ts';
import { aboutOf, writeFinding } from './record-finding.ts';
import { tellOffices } from './tell-of-findings.ts';

const LAW = '26/2026/QĐ-TTg, Điều 9';

export const takeSample = defineUseCase({
  name: 'findings/take-sample',
  kind: 'act',
  legalBasis: LAW,
  input: z.object({
    visitId: id<'visit'>(),
    productId: id<'product'>(),
    sealNumber: text(40),
    quantity: text(80),
    takenOn: date,
    asked: lines(1_000),
    photos: ticked(),
  }),
  subject: (input, context) => subjectByVisit(context, input.visitId),
  async run(input, context) {
    const { db, actor, now, today, newId } = context;
    const visit = await visitFor(context, input.visitId);
    if (!visit.ok) return visit;
    const not = whyNotThere(visit.value, context);
    if (not !== null) return refuse(not);
    const product = await findProductById(db, input.productId);
    if (product === null || !visit.value.productIds.includes(product.id)) {
      return refuse(invalidFields([{ path: 'productId', code: 'findings/not-of-visit' }]));
    }
    const wrong: FieldProblem[] = [];
    if (input.takenOn > today) wrong.push({ path: 'takenOn', code: 'findings/day-in-future' });
    const day = dayOfVisit(visit.value);
    if (input.takenOn < day) wrong.push({ path: 'takenOn', code: 'findings/sample-before-visit', details: { day } });
    if (!isAmount(input.quantity)) wrong.push({ path: 'quantity', code: 'findings/not-an-amount' });
    const known = await listSamplesOfVisit(db, visit.value.id);
    if (known.some((one) => one.sealNumber === input.sealNumber)) {
      wrong.push({ path: 'sealNumber', code: 'findings/seal-known', details: { seal: input.sealNumber } });
    }
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const { samples } = await whatWasRecorded(db, visit.value.id, today);
    const onSite = samples.find((one) => one.seal === input.sealNumber);
    const { provinceCode, communeCode, producerId } = visit.value;
    const sample: VisitSample = {
      id: newId<'visit-sample'>(),
      version: 1,
      visitId: visit.value.id,
      ...{ provinceCode, communeCode, producerId },
      productId: product.id,
      productName: product.name,
      sealNumber: input.sealNumber,
      quantity: input.quantity,
      takenOn: input.takenOn,
      // Who sealed it on the spot held it first; who types it in later did not.
      takenByName: onSite?.author?.name ?? actor.displayName,
      asked: input.asked,
      photos: input.photos,
      laboratory: null,
      result: null,
      resultNumber: null,
      resultOn: null,
      resultWords: null,
      resultFile: null,
      findingId: null,
      evidenceId: null,
      recordedBy: actor.accountId,
      madeAt: now,
      changedAt: now,
    };
    await insertSample(db, sample);
    context.touch({ kind: 'visit-sample', id: sample.id, before: null, after: sampleContent(sample) });
    return ok({ sampleId: sample.id });
  },
});

const seenSample = { sampleId: id<'visit-sample'>(), version };

async function subjectBySample({ db }: Pick<Context, 'db'>, sampleId: SampleId) {
  const found = await findSample(db, sampleId);
  return found === null ? refuse(notFound) : ok(subjectOf(found));
}

async function sampleFor(
  { db }: Context,
  seen: { readonly sampleId: SampleId; readonly version: number },
): Promise<Result<VisitSample>> {
  const found = await findSample(db, seen.sampleId);
  if (found === null) return refuse(notFound);
  if (found.version !== seen.version) return refuse(changedMeanwhile(sampleContent(found)));
  return found.result === null ? ok(found) : refuse(problem('conflict', 'findings/result-known'));
}

async function change(
  context: Context,
  before: VisitSample,
  changes: Partial<VisitSample>,
): Promise<Result<VisitSample>> {
  const written = { ...changes, changedAt: context.now };
  if (!(await updateSample(context.db, before, written))) return refuse(changedMeanwhile(sampleContent(before)));
  const after: VisitSample = { ...before, ...written, version: before.version + 1 };
  context.touch({ kind: 'visit-sample', id: before.id, before: sampleContent(before), after: sampleContent(after) });
  return ok(after);
}

export const handOverSample = defineUseCase({
  name: 'findings/hand-over-sample',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    ...seenSample,
    fromName: text(160),
    toName: text(160),
    on: date,
    /** The taker is the laboratory that tests it. */
    laboratory: tick,
    sealWhole: oneOf(['yes', 'no']),
    words: optionalLines(1_000),
  }),
  subject: (input, context) => subjectBySample(context, input.sampleId),
  async run(input, context) {
    const { db, actor, now, today, newId } = context;
    const found = await sampleFor(context, input);
    if (!found.ok) return found;
    const steps = await listSteps(db, [found.value.id]);
    const last = steps.at(-1)?.on ?? found.value.takenOn;
    const wrong: FieldProblem[] = [];
    if (input.on > today) wrong.push({ path: 'on', code: 'findings/day-in-future' });
    if (input.on < last) wrong.push({ path: 'on', code: 'findings/before-last-step', details: { day: last } });
    if (input.sealWhole === 'no' && input.words === null)
      wrong.push({ path: 'words', code: 'findings/why-seal-broken' });
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const step: SampleStep = {
      id: newId<'sample-step'>(),
      sampleId: found.value.id,
      fromName: input.fromName,
      toName: input.toName,
      on: input.on,
      sealWhole: input.sealWhole === 'yes',
      words: input.words,
      byId: actor.accountId,
      byName: actor.displayName,
      at: now,
    };
    await insertStep(db, step);
    context.touch({ kind: 'sample-step', id: step.id, before: null, after: step });
    const after = await change(context, found.value, input.laboratory ? { laboratory: input.toName } : {});
    return after.ok ? ok({ sampleId: found.value.id }) : after;
  },
});

export const recordResult = defineUseCase({
  name: 'findings/record-result',
  kind: 'act',
  legalBasis: LAW,
  input: z.object({
    ...seenSample,
    result: oneOf(sampleResults),
    laboratory: text(200),
    number: text(60),
    on: date,
    words: lines(2_000),
    file: checkedFile,
  }),
  subject: (input, context) => subjectBySample(context, input.sampleId),
  async run(input, context) {
    const { db, today } = context;
    const found = await sampleFor(context, input);
    if (!found.ok) return found;
    const before = found.value;
    const wrong: FieldProblem[] = [];
    if (input.on > today) wrong.push({ path: 'on', code: 'findings/day-in-future' });
    if (input.on < before.takenOn) {
      wrong.push({ path: 'on', code: 'findings/before-sample', details: { day: before.takenOn } });
    }
    const steps = await listSteps(db, [before.id]);
    const last = steps.at(-1);
    if (last === undefined) wrong.push({ path: 'laboratory', code: 'findings/sample-not-handed-over' });
    else if (input.on < last.on)
      wrong.push({ path: 'on', code: 'findings/before-last-step', details: { day: last.on } });
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const file = await keepFile(context, input.file);
    let findingId: VisitSample['findingId'] = null;
    if (input.result === 'failed') {
      const about = await aboutOf(context, { producerId: before.producerId, productId: before.productId });
      if (!about.ok) return about;
      const seal = isSealWhole(steps) ? '' : ' Niêm phong không còn nguyên khi giao: xem lại giá trị của kết quả.';
      const finding = await writeFinding(context, about.value, {
        visitId: before.visitId,
        kind: 'other',
        severity: 'critical',
        words: `Mẫu niêm phong ${before.sealNumber} không đạt: ${input.words}${seal}`,
        law: `Phiếu kết quả số ${input.number} của ${input.laboratory}`,
        photos: before.photos,
        foundOn: input.on,
        origin: 'sample',
        originKey: `sample/${before.id}`,
      });
      findingId = finding.id;
      await tellOffices(context, finding, 'sample-failed');
    }
    const evidence = await intoEvidence(context, before, input, file);
    if (!evidence.ok) return evidence;
    const after = await change(context, before, {
      result: input.result,
      laboratory: input.laboratory,
      resultNumber: input.number,
      resultOn: input.on,
      resultWords: input.words,
      resultFile: file,
      findingId,
      evidenceId: evidence.value,
    });
    return after.ok ? ok({ sampleId: before.id, findingId }) : after;
  },
});

/** The report of the test as a piece of the producer's evidence, in the words of its result; nothing for a place without a producer. */
async function intoEvidence(
  context: Context,
  sample: VisitSample,
  said: {
    readonly result: VisitSample['result'];
    readonly laboratory: string;
    readonly number: string;
    readonly on: LocalDate;
    readonly words: string;
  },
  scan: KeptFile,
): Promise<Result<string | null>> {
  const owner = sample.producerId === null ? null : await findLiveProducerById(context.db, sample.producerId);
  if (owner === null) return ok(null);
  const verdict = said.result === 'passed' ? 'đạt' : 'KHÔNG ĐẠT';
  const draft = {
    kind: 'test-report' as const,
    title: `Kết quả kiểm nghiệm mẫu kiểm tra: ${sample.productName} (${verdict})`,
    issuer: said.laboratory,
    number: said.number,
    issuedOn: said.on,
    // As of every report of a test that prints no end.
    expiresOn: usualLastDay('test-report', said.on, context.today),
    note: `Niêm phong ${sample.sealNumber}, lấy ngày ${formatVietnamese(sample.takenOn)}. ${said.words}`.slice(
      0,
      1_000,
    ),
  };
  const pages = [{ scan, fromPage: 1, toPage: scan.pages }];
  const added = await addScannedPieces(context, owner, [{ draft, pages }]);
  return added.ok ? ok(added.value[0]?.id ?? null) : added;
}
