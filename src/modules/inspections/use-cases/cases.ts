// Cases: a consumer's report or a market check is taken up, then visited, handed to an agency, or ended with what came of it.

import { z } from 'zod';
import { covers } from '#access/reach.ts';
import { daysBetween } from '#kernel/calendar.ts';
import type { FileHash } from '#kernel/ids.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { findReportForCase } from '#modules/certificates/services.ts';
import { nobodysHead, numberParts } from '#modules/directives/index.ts';
import { enterOutgoing, tieToRecord } from '#modules/directives/services.ts';
import { takeNumber } from '#modules/letter-book/services.ts';
import { findLiveProducerById, loadUnitLabels } from '#modules/producers/services.ts';
import { DrawnUpload, findLiveProductByCode } from '#modules/products/services.ts';
import {
  date,
  id,
  lines,
  oneOf,
  optionalDate,
  optionalLines,
  optionalText,
  sentence,
  text,
  ticked,
  version,
} from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { planVisit as putVisit } from '../plan-visit.ts';
import { putCase } from '../put-case.ts';
import { caseDueOn, caseSources, type HandOver, type InspectionCase } from '../rules/case.ts';
import { casePath } from '../screens/paths.ts';
import { findCaseOfReport } from '../store-cases.ts';
import { caseFor, settleCase, subjectByCase } from './find-records.ts';
import { inspectionShape, setUp } from './make-inspection.ts';
import { officeLabelOf, tellTeam } from './plan-visits.ts';

const openShape = z.object({
  source: oneOf(caseSources),
  /** Number of the consumer's report, or of the paper of who checked the market. */
  sourceNumber: optionalText(60),
  /** Who checked the market: Quản lý thị trường, … */
  sourceBody: optionalText(200),
  productCode: text(20),
  words: lines(2_000),
  seenOn: date,
  /** Why it is opened so long after. */
  lateReason: optionalLines(500),
  photos: z.array(z.custom<DrawnUpload>((value) => value instanceof DrawnUpload)).max(6),
});

/** A case is opened of what was seen so many days ago at most; later with a reason. Ours: the act sets no limit. */
const LATE_AFTER_DAYS = 366;

/** The product of a case, or the wrong field: an unknown code, and one of another place, which is answered alike. */
async function productOf({ db, reach }: Pick<Context, 'db' | 'reach'>, code: string) {
  const product = await findLiveProductByCode(db, code);
  if (product !== null && covers(reach, { provinceCode: product.provinceCode, communeCode: product.communeCode })) {
    return ok(product);
  }
  const wrong = reach.all ? 'inspections/no-such-product' : 'inspections/product-elsewhere';
  return refuse(invalidFields([{ path: 'productCode', code: wrong }]));
}

export const openCase = defineUseCase({
  name: 'inspections/open-case',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 8 khoản 3 điểm a, Điều 9',
  input: openShape,
  async subject(input, context) {
    const product = await productOf(context, input.productCode);
    if (!product.ok) return product;
    return ok({ provinceCode: product.value.provinceCode, communeCode: product.value.communeCode });
  },
  async run(input, context): Promise<Result<{ readonly caseId: InspectionCase['id'] }>> {
    const { db, today, ports } = context;
    const product = await productOf(context, input.productCode);
    if (!product.ok) return product;
    const { value: made } = product;
    const wrong: FieldProblem[] = [];
    if (input.seenOn > today) wrong.push({ path: 'seenOn', code: 'inspections/not-seen-yet' });
    const days = daysBetween(input.seenOn, today);
    if (days > LATE_AFTER_DAYS && input.lateReason === null) {
      wrong.push({ path: 'lateReason', code: 'inspections/seen-long-ago', details: { days, most: LATE_AFTER_DAYS } });
    }
    if (input.source === 'market-check' && input.sourceBody === null) {
      wrong.push({ path: 'sourceBody', code: 'inspections/who-checked-needed' });
    }
    if (input.source === 'consumer-report' && input.sourceNumber === null) {
      wrong.push({ path: 'sourceNumber', code: 'inspections/report-number-needed' });
    }
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    let sentPhoto: FileHash | null = null;
    let dueOn = caseDueOn(today);
    if (input.source === 'consumer-report') {
      const number = input.sourceNumber ?? '';
      const report = await findReportForCase(db, number);
      if (report === null || report.productId !== made.id) {
        return refuse(invalidFields([{ path: 'sourceNumber', code: 'inspections/no-such-report' }]));
      }
      const already = await findCaseOfReport(db, number);
      if (already !== null) return refuse(problem('conflict', 'inspections/case-already', { caseId: already.id }));
      sentPhoto = report.photoHash;
      // The days of the report run on; taking it up does not begin them anew.
      dueOn = report.triageDueOn;
    }
    const photos: FileHash[] = sentPhoto === null ? [] : [sentPhoto];
    for (const photo of input.photos) photos.push(await ports.files.put(photo.drawn.large));
    const { source, sourceNumber, sourceBody, words, seenOn } = input;
    const said = { source, sourceNumber, sourceBody, words, seenOn, photos, triageDueOn: dueOn };
    const { provinceCode, communeCode } = made;
    const about = { product: made, itemName: made.name, openedWords: days > LATE_AFTER_DAYS ? input.lateReason : null };
    const opened = await putCase(context, { ...said, ...about, provinceCode, communeCode });
    return ok({ caseId: opened.id });
  },
});

/** Makes an unscheduled inspection of one visit out of a case. */
export const planCaseVisit = defineUseCase({
  name: 'inspections/plan-case-visit',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 8 khoản 3 điểm a, Điều 9 khoản 2 điểm a',
  input: z.object({
    caseId: id<'inspection-case'>(),
    version,
    ...inspectionShape,
    plannedOn: date,
    checklists: ticked(),
    recentReason: optionalText(1_000),
  }),
  subject: ({ caseId }, context) => subjectByCase(context, caseId),
  async run(input, context) {
    const { caseId, version: seen, plannedOn, checklists, recentReason, ...said } = input;
    const found = await caseFor('plan-visit', caseId, seen, context);
    if (!found.ok) return found;
    const one = found.value;
    const { provinceCode, communeCode } = one;
    if (one.producerId === null) return refuse(problem('conflict', 'inspections/case-without-producer'));
    const producer = await findLiveProducerById(context.db, one.producerId);
    if (producer === null) return refuse(notFound);
    const made = await setUp(context, said, { provinceCode, communeCode, planId: null, reason: one.words });
    if (!made.ok) return made;
    const inspection = made.value;
    if (plannedOn < inspection.startsOn || plannedOn > inspection.endsOn) {
      const details = { from: inspection.startsOn, to: inspection.endsOn };
      return refuse(invalidFields([{ path: 'plannedOn', code: 'inspections/outside-its-days', details }]));
    }
    const visit = await putVisit(context, {
      inspectionId: inspection.id,
      kind: 'inspection',
      provinceCode: producer.provinceCode,
      communeCode: producer.communeCode,
      producerId: producer.id,
      producerName: producer.name,
      place: producer.address ?? producer.placeText ?? '',
      productIds: one.productId === null ? [] : [one.productId],
      plannedOn,
      team: inspection.team,
      decision: inspection.decision,
      reason: one.words,
      checklists,
      caseId,
      // The case is the reason.
      recentReason: recentReason ?? one.words,
      officeLabel: await officeLabelOf(context, inspection.team),
    });
    if (!visit.ok) return visit;
    await tellTeam(context, visit.value);
    await settleCase(
      context,
      one,
      { state: 'visit', visitId: visit.value.id },
      { kind: 'plan-visit', words: inspection.title },
    );
    return ok({ caseId, visitId: visit.value.id });
  },
});

/** The numbered letter that takes a case to an agency, in the book of the office that sends it; `null`: it went without a letter. */
async function letterOf(
  context: Context,
  one: InspectionCase,
  { agency, letterNumber: number, on }: Pick<HandOver, 'agency' | 'letterNumber' | 'on'>,
  words: string,
): Promise<Result<string | null>> {
  if (number === null) return ok(null);
  const { provinceCode } = one;
  // A commune sends from its own book, the province and its departments from that of the province.
  const ofProvince = context.actor.grants.every((grant) => grant.communeCodes.length === 0);
  const communeCode = ofProvince ? null : one.communeCode;
  const row = { provinceCode, communeCode, office: 'office', series: 'cong-van', paper: 'outgoing-letter' } as const;
  const free = await takeNumber(context.db, { ...row, number, issuedOn: on, recordId: null }, 'letterNumber');
  if (!free.ok) return free;
  const labels = await loadUnitLabels();
  const entered = await enterOutgoing(context, {
    office: { provinceCode, communeCode, bodyId: null },
    head: {
      ...nobodysHead,
      ...numberParts(number),
      docType: 'Công văn',
      fullNumber: number,
      issuedOn: on,
      issuer: communeCode === null ? labels.province(provinceCode) : labels.commune(communeCode),
      subject: `V/v chuyển xử lý vụ việc về ${one.productName}`,
      addressees: [agency],
    },
    text: [`Kính gửi: ${agency}`, one.words, words].join('\n'),
    file: null,
    recipients: [],
    onDay: on,
  });
  if (!entered.ok) return entered;
  const { letterId } = entered.value;
  await tieToRecord(context, { letterId, path: casePath(one.id), words: `${one.productName}, ${one.producerName}` });
  return ok(letterId);
}

export const handOverCase = defineUseCase({
  name: 'inspections/hand-over-case',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 9 khoản 4 điểm a',
  input: z.object({
    caseId: id<'inspection-case'>(),
    version,
    agency: text(200),
    letterNumber: optionalText(60),
    on: date,
    answerBy: optionalDate,
    words: lines(1_000),
  }),
  subject: ({ caseId }, context) => subjectByCase(context, caseId),
  async run({ caseId, version: seen, words, ...handOver }, context) {
    const found = await caseFor('hand-over', caseId, seen, context);
    if (!found.ok) return found;
    const wrong: FieldProblem[] = [];
    if (handOver.on > context.today) wrong.push({ path: 'on', code: 'inspections/paper-in-future' });
    if (handOver.answerBy !== null && handOver.answerBy < handOver.on) {
      wrong.push({ path: 'answerBy', code: 'inspections/answer-before-hand-over' });
    }
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const letter = await letterOf(context, found.value, handOver, words);
    if (!letter.ok) return letter;
    const said = `${handOver.agency}: ${words}`;
    const changes = { state: 'handed-over', handOver: { ...handOver, letterId: letter.value } } as const;
    await settleCase(context, found.value, changes, { kind: 'hand-over', words: said });
    return ok({ caseId });
  },
});

export const noteCase = defineUseCase({
  name: 'inspections/note-case',
  kind: 'act',
  legalBasis: null,
  input: z.object({ caseId: id<'inspection-case'>(), version, words: lines(2_000) }),
  subject: ({ caseId }, context) => subjectByCase(context, caseId),
  async run({ caseId, version: seen, words }, context) {
    const found = await caseFor('note', caseId, seen, context);
    if (!found.ok) return found;
    await settleCase(context, found.value, {}, { kind: 'note', words });
    return ok({ caseId });
  },
});

export const closeCase = defineUseCase({
  name: 'inspections/close-case',
  kind: 'act',
  legalBasis: null,
  input: z.object({ caseId: id<'inspection-case'>(), version, outcome: sentence(2_000) }),
  subject: ({ caseId }, context) => subjectByCase(context, caseId),
  async run({ caseId, version: seen, outcome }, context) {
    const found = await caseFor('close', caseId, seen, context);
    if (!found.ok) return found;
    const changes = { state: 'closed', outcome, closedOn: context.today } as const;
    await settleCase(context, found.value, changes, { kind: 'close', words: outcome });
    return ok({ caseId });
  },
});
