// A decision is recorded from its signed paper. In the same transaction the recognitions are granted with its number and day, older ones
// are superseded, the products get their codes: no recognition from an evaluation stands without its decision.

import { z } from 'zod';
import { type LocalDate, partsOf } from '#kernel/calendar.ts';
import type { RecognitionId } from '#kernel/ids.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Recognition } from '#modules/certificates/index.ts';
import {
  type CertificateForecast,
  certificatesOf,
  endCertificate,
  forecastCertificates,
  insertRecognitions,
  issueCertificate,
  type NewRecognition,
  touchedNewRecognitions,
} from '#modules/certificates/services.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import { whoPrepared } from '#modules/dossiers/services.ts';
import { checkedFile, keepFile } from '#modules/evidence/services.ts';
import { serialOf, yearOf } from '#modules/letter-book/index.ts';
import { paperWithNumber, takenDetails } from '#modules/letter-book/services.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { parseOfficialCode } from '#modules/products/index.ts';
import {
  addProductCodes,
  findProductCodes,
  findProductsByCodesOrNames,
  findProductsByIds,
  lastSerialOf,
} from '#modules/products/services.ts';
import { date, id, oneOf, optionalLines, optionalText, optionalWhole, text, tick } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { instrumentOf, paperDays } from '../paper-council.ts';
import {
  type Candidate,
  type Decision,
  type DecisionFacts,
  type DecisionKind,
  type DecisionLine,
  decisionContent,
  decisionKinds,
  decisionProblems,
  proposedCode,
  type TypedLine,
} from '../rules/decision.ts';
import { starsToGive } from '../rules/result-line.ts';
import { insertDecision, lockDecisions } from '../store-decisions.ts';
import { dayOfPaper } from './number-paper.ts';
import {
  ministryAnswer,
  type ResultView,
  type SessionResults,
  sessionResults,
  subjectOfSession,
  whoScored,
} from './session-results.ts';

const lineSchema = z.object({
  dossierId: id<'dossier'>(),
  included: tick,
  stars: optionalWhole(3, 5),
  productCode: optionalText(40),
  reason: optionalLines(500),
});
const rows = z
  .unknown()
  .optional()
  .transform((value) => (Array.isArray(value) ? value : Object.values((value as object | undefined) ?? {})))
  .pipe(z.array(lineSchema).max(500));

const typed = {
  sessionId: id<'council-session'>(),
  kind: oneOf(decisionKinds),
  number: text(60),
  decidedOn: date,
  issuer: text(160),
  signer: text(120),
  lines: rows,
};

/** Products that a decision of a kind can take: nothing granted or approved yet, the level found, the completion items beside. */
export function candidatesFor(
  kind: DecisionKind,
  all: SessionResults,
): readonly (ResultView & Pick<Candidate, 'stars'>)[] {
  return all.results.flatMap((one): readonly (ResultView & Pick<Candidate, 'stars'>)[] => {
    const { recognised, approved } = one.way;
    if (kind === 'approval') return one.follows === 'to-ministry' && !approved ? [{ ...one, stars: null }] : [];
    const stars = recognised ? null : starsToGive(kind, one, ministryAnswer(one));
    return stars === null ? [] : [{ ...one, stars }];
  });
}

/** The code to propose for each product. */
export async function proposedCodes(
  candidates: readonly ResultView[],
  heldOn: LocalDate,
  { db }: Pick<Context, 'db'>,
): Promise<ReadonlyMap<DossierId, string>> {
  const codes = new Map<DossierId, string>();
  const last = new Map<string, number>();
  for (const one of candidates) {
    const { provinceCode, communeCode } = one;
    const own = (await findProductCodes(db, [one.productId])).map(({ code }) => code);
    const lastSerial = last.get(communeCode) ?? (await lastSerialOf(db, provinceCode, communeCode));
    const code = proposedCode({ provinceCode, communeCode, year: partsOf(heldOn).year, own, lastSerial });
    last.set(communeCode, Math.max(lastSerial, parseOfficialCode(code)?.serial ?? 0));
    codes.set(one.dossierId, code);
  }
  return codes;
}

async function takenCodes(
  lines: readonly TypedLine[],
  candidates: readonly ResultView[],
  provinceCode: string,
  { db }: Pick<Context, 'db'>,
): Promise<ReadonlyMap<string, string>> {
  const codes = lines.flatMap((line) => parseOfficialCode(line.productCode ?? '')?.text ?? []);
  const { byCode } = await findProductsByCodesOrNames(db, { provinceCode, codes, norms: [] });
  const taken = new Map<string, string>();
  for (const line of lines) {
    const code = parseOfficialCode(line.productCode ?? '')?.text;
    const own = candidates.find((one) => one.dossierId === line.dossierId)?.productId;
    const other = (byCode.get(code ?? '') ?? []).find((match) => match.id !== own);
    if (code !== undefined && other !== undefined) taken.set(code, other.name);
  }
  return taken;
}

type Given = { readonly [Field in keyof typeof typed]: z.output<(typeof typed)[Field]> };

/** Everything that is checked before a decision is recorded; the preview and the act ask the same. */
async function checked(given: Given, all: SessionResults, context: Context) {
  const candidates = candidatesFor(given.kind, all);
  const serial = serialOf(given.number);
  const { provinceCode } = all;
  const office = given.kind === 'ministry' ? 'ministry' : 'committee';
  const row = {
    provinceCode,
    communeCode: null,
    office,
    series: 'quyet-dinh',
    paper: `decision-${given.kind}`,
  } as const;
  const { number, decidedOn: issuedOn } = given;
  const taken = await paperWithNumber(context.db, { ...row, number, issuedOn, recordId: null });
  const facts: DecisionFacts = {
    today: context.today,
    province: (await loadUnitLabels()).province(provinceCode),
    heldOn: all.heldOn,
    minutesOn: dayOfPaper(all, 'minutes'),
    candidates,
    takenCodes: await takenCodes(given.lines, candidates, provinceCode, context),
    taken: taken === null ? null : takenDetails(taken),
  };
  return { candidates, serial, issuedYear: yearOf(issuedOn), problems: decisionProblems(given, facts) };
}

/** Whoever scored in the session, or prepared one of the dossiers, records no decision on them. */
async function dutyProblem(given: Given, all: SessionResults, { actor, db }: Context) {
  const { accountId } = actor;
  if (accountId === null) return null;
  if (whoScored(all).has(accountId)) return problem('forbidden', 'results/recorder-scored');
  for (const line of given.lines) {
    if (line.included && (await whoPrepared(db, line.dossierId)).has(accountId)) {
      return problem('forbidden', 'results/recorder-prepared');
    }
  }
  return null;
}

/** What the certificate of each product in the decision will be like; of an approval there is none. */
async function forecasts(
  given: Given,
  candidates: readonly ResultView[],
  context: Context,
): Promise<ReadonlyMap<DossierId, CertificateForecast>> {
  const found = new Map<DossierId, CertificateForecast>();
  if (given.kind === 'approval') return found;
  const products = await findProductsByIds(
    context.db,
    candidates.map((one) => one.productId),
  );
  const forecast = await forecastCertificates(products, context);
  for (const { dossierId, included } of given.lines) {
    const one = candidates.find((candidate) => candidate.dossierId === dossierId);
    const said = one === undefined ? undefined : forecast.get(one.productId);
    if (included && said !== undefined) found.set(dossierId, said);
  }
  return found;
}

/** What recording a decision would do, with everything that keeps it from being recorded. Changes nothing. */
export const previewDecision = defineUseCase({
  name: 'results/record-decision',
  kind: 'read',
  legalBasis: null,
  input: z.object(typed),
  subject: (input, context) => subjectOfSession(input, context),
  async run(input, context) {
    const found = await sessionResults(input, context);
    if (!found.ok) return found;
    const not = await dutyProblem(input, found.value, context);
    if (not !== null) return refuse(not);
    const { candidates, problems } = await checked(input, found.value, context);
    if (problems.length > 0) return refuse(invalidFields(problems));
    return ok(await forecasts(input, candidates, context));
  },
});

export const recordDecision = defineUseCase({
  name: 'results/record-decision',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 4 khoản 1 và 3, Điều 7 khoản 3 điểm e, khoản 4 điểm e và g',
  input: z.object({ ...typed, file: checkedFile }),
  subject: (input, context) => subjectOfSession(input, context),
  async run(input, context) {
    const { db, now, actor } = context;
    const first = await sessionResults(input, context);
    if (!first.ok) return first;
    await lockDecisions(db, first.value.provinceCode);
    const found = await sessionResults(input, context);
    if (!found.ok) return found;
    const all = found.value;
    const not = await dutyProblem(input, all, context);
    if (not !== null) return refuse(not);
    const { candidates, serial, issuedYear, problems } = await checked(input, all, context);
    if (serial === null || problems.length > 0) return refuse(invalidFields(problems));
    const decision: Decision = {
      id: context.newId<'result-decision'>(),
      provinceCode: all.provinceCode,
      sessionId: all.sessionId,
      kind: input.kind,
      number: input.number,
      serial,
      decidedOn: input.decidedOn,
      issuedYear,
      issuer: input.issuer,
      signer: input.signer,
      file: await keepFile(context, input.file),
      recordedBy: actor.accountId,
      recordedAt: now,
    };
    const { granted, issued } = await grant(input.lines, candidates, decision, context);
    const lines = input.lines.map((line): DecisionLine => {
      const one = candidates.find((candidate) => candidate.dossierId === line.dossierId);
      if (one === undefined) throw new Error('a checked line without its product');
      const base = { id: context.newId<'result-decision-line'>(), decisionId: decision.id, dossierId: line.dossierId };
      const nothing = { stars: null, productCode: null, recognitionId: null, reason: null };
      const { productId } = one;
      if (!line.included) return { ...base, ...nothing, productId, act: 'left-out', reason: line.reason };
      if (input.kind === 'approval') return { ...base, ...nothing, productId, act: 'approved' };
      const given = granted.get(line.dossierId);
      if (given === undefined) throw new Error('a recognition that was not granted');
      return { ...base, ...nothing, productId, act: 'recognised', stars: one.stars, ...given };
    });
    await insertDecision(db, decision, lines);
    context.touch({ kind: 'result-decision', id: decision.id, before: null, after: decisionContent(decision, lines) });
    return ok({
      decisionId: decision.id,
      number: decision.number,
      recognised: granted.size,
      certificates: issued,
      approved: lines.filter((line) => line.act === 'approved').length,
      leftOut: lines.filter((line) => line.act === 'left-out').length,
    });
  },
});

/** Grants what the decision gives: recognitions, older ones superseded, codes. An approval grants nothing. */
async function grant(
  lines: readonly TypedLine[],
  candidates: readonly (ResultView & Pick<Candidate, 'stars'>)[],
  decision: Decision,
  context: Context,
) {
  const { db, now, today, random } = context;
  const making = { now, today, random };
  const included = decision.kind === 'approval' ? [] : lines.filter((line) => line.included);
  const wanted = included.map((line) => {
    const one = candidates.find((candidate) => candidate.dossierId === line.dossierId);
    const code = parseOfficialCode(line.productCode ?? '')?.text;
    if (one === undefined || one.stars === null || code === undefined) throw new Error('a line that was not checked');
    const recognition: NewRecognition = {
      stars: one.stars,
      decisionNumber: decision.number,
      issuedOn: decision.decidedOn,
      expiresOn: null,
      issuer: decision.issuer,
      instrument: instrumentOf(one.content),
      productCode: code,
      reportedYear: null,
      note: null,
      productId: one.productId,
      provinceCode: one.provinceCode,
      communeCode: one.communeCode,
      source: 'evaluated',
      ...paperDays(one.content),
    };
    return { dossierId: one.dossierId, code, recognition };
  });
  const inserted = await insertRecognitions(
    db,
    wanted.map((one) => one.recognition),
    making,
  );
  context.touch(...touchedNewRecognitions(inserted));
  for (const [, older] of inserted.superseded) await endPapersOf(older, decision, context);
  const known = await findProductCodes(
    db,
    wanted.map((one) => one.recognition.productId),
  );
  for (const { code, recognition } of wanted) {
    const { productId } = recognition;
    const own = known.filter((one) => one.productId === productId);
    if (own.some((one) => one.code === code)) continue;
    const validFrom = decision.decidedOn;
    const added = await addProductCodes(db, [{ productId, kind: 'ocop-new', code, validFrom }], making);
    context.touch({
      kind: 'product-codes',
      id: productId,
      before: { codes: own },
      after: { codes: [...added, ...own] },
    });
  }
  const granted = new Map<DossierId, { readonly recognitionId: RecognitionId; readonly productCode: string }>();
  let issued = 0;
  for (const { dossierId, code, recognition } of wanted) {
    const made = inserted.recognitions.find((one) => one.productId === recognition.productId);
    if (made === undefined) throw new Error('a recognition that was not inserted');
    granted.set(dossierId, { recognitionId: made.id, productCode: code });
    // Where none can be issued yet (no permanent address, say), the session's page keeps it, and the certificate's own page issues it later.
    if ((await issueCertificate(context, made.id)).ok) issued += 1;
  }
  return { granted, issued };
}

/** The certificate of a recognition that a newer one superseded ends with the decision. */
async function endPapersOf(older: Recognition, decision: Decision, context: Context): Promise<void> {
  const { db, today } = context;
  for (const { certificate } of await certificatesOf(db, [older], today)) {
    if (certificate.endedOn !== null) continue;
    await endCertificate(context, certificate.id, {
      kind: 'superseded',
      on: decision.decidedOn,
      decision: decision.number,
      decisionOn: decision.decidedOn,
      reason: null,
    });
  }
}

/** The decision of a body on the products of a session, for the form. */
export const viewDecisionForm = defineUseCase({
  name: 'results/record-decision',
  kind: 'read',
  legalBasis: null,
  input: z.object({ sessionId: id<'council-session'>(), kind: oneOf(decisionKinds) }),
  subject: (input, context) => subjectOfSession(input, context),
  async run(input, context): Promise<Result<DecisionForm>> {
    const found = await sessionResults(input, context);
    if (!found.ok) return found;
    const all = found.value;
    const candidates = candidatesFor(input.kind, all);
    const codes = await proposedCodes(candidates, all.heldOn, context);
    const province = (await loadUnitLabels()).province(all.provinceCode);
    return ok({ all, kind: input.kind, candidates, codes, province, minutesOn: dayOfPaper(all, 'minutes') });
  },
});

export interface DecisionForm {
  readonly all: SessionResults;
  readonly kind: DecisionKind;
  readonly candidates: readonly (ResultView & Pick<Candidate, 'stars'>)[];
  readonly codes: ReadonlyMap<DossierId, string>;
  /** Whose chair decides: `Tỉnh Lai Châu`. */
  readonly province: string;
  readonly minutesOn: LocalDate | null;
}
