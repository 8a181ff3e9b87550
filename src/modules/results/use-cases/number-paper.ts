// The clerk types number and day of a paper, once; after that only as a correction that says why. The signed paper is attached beside.
// Decisions get their number when they are recorded.

import { z } from 'zod';
import type { LocalDate } from '#kernel/calendar.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import { checkedFile, keepFile } from '#modules/evidence/services.ts';
import { serialOf, wrongNumber, yearOf } from '#modules/letter-book/index.ts';
import { takeNumber } from '#modules/letter-book/services.ts';
import { date, id, optionalText, text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import {
  dayFault,
  isDecision,
  numberOf,
  type PaperKey,
  type PaperKind,
  type PaperNumber,
  type PaperScan,
  paperKinds,
  paperNamed,
  restsOn,
  seriesOfPaper,
} from '../rules/papers.ts';
import { insertNumber, insertScan, lockResults, replaceNumber } from '../store.ts';
import { resultOf, type SessionResults, sessionResults, subjectOfSession } from './session-results.ts';

const LAW = '30/2020/NĐ-CP, Điều 15, Phụ lục I Phần I mục II.3';
const paper = { sessionId: id<'council-session'>(), paper: text(40), dossierId: optionalText(40) };

/** The paper that an address names, of a product where it is a notice. */
export function paperKey(
  input: { readonly paper: string; readonly dossierId: string | null },
  all: SessionResults,
): PaperKey | null {
  const kind = paperNamed(input.paper);
  if (kind === null) return null;
  if (kind !== 'notice') return { kind, dossierId: null };
  const one = resultOf(all, (input.dossierId ?? '') as DossierId);
  return one === null ? null : { kind, dossierId: one.dossierId };
}

/** The day of a paper in force: its number's, or that of the decision. */
export function dayOfPaper(all: SessionResults, kind: PaperKind): LocalDate | null {
  const typed = numberOf(all.numbers, { kind, dossierId: null })?.issuedOn;
  return typed ?? all.decisions.find((one) => one.kind === kind)?.decidedOn ?? null;
}

function dayProblem(
  all: SessionResults,
  key: PaperKey,
  issuedOn: LocalDate,
  today: LocalDate,
): readonly FieldProblem[] {
  const basis = restsOn[key.kind];
  const heirs = paperKinds.filter((kind) => restsOn[kind] === key.kind).flatMap((kind) => dayOfPaper(all, kind) ?? []);
  const decided = key.kind === 'minutes' ? all.decisions.map((one) => one.decidedOn) : [];
  const [before = null] = [...heirs, ...decided].sort();
  const after = basis === null ? null : dayOfPaper(all, basis);
  const fault = dayFault(issuedOn, { today, heldOn: all.heldOn, after, before });
  return fault === null ? [] : [{ path: 'issuedOn', code: fault, details: { heldOn: all.heldOn, after, before } }];
}

export const numberPaper = defineUseCase({
  name: 'results/number-paper',
  kind: 'act',
  legalBasis: LAW,
  input: z.object({
    ...paper,
    number: text(60),
    issuedOn: date,
    /** The number that the form showed; absent: there was none. */
    seen: optionalText(40),
    /** Why a number that was typed already is another one now. */
    reason: optionalText(500),
  }),
  subject: (input, context) => subjectOfSession(input, context),
  async run(input, context) {
    const { db, now, actor, today } = context;
    await lockResults(db, input.sessionId);
    const found = await sessionResults(input, context);
    if (!found.ok) return found;
    const all = found.value;
    const key = paperKey(input, all);
    if (key === null) return refuse(notFound);
    if (isDecision(key.kind)) return refuse(problem('conflict', 'results/decision-is-recorded'));
    const before = numberOf(all.numbers, key);
    if ((before?.id ?? null) !== input.seen) {
      return refuse(problem('conflict', 'results/number-typed-meanwhile', { number: before?.number ?? '' }));
    }
    const { kind } = key;
    const row = seriesOfPaper(kind);
    const serial = serialOf(input.number);
    const wrong: FieldProblem[] = [
      ...dayProblem(all, key, input.issuedOn, today),
      ...wrongNumber(row.series, input.number, 'number'),
    ];
    if (before !== null && input.reason === null)
      wrong.push({ path: 'reason', code: 'results/correction-without-reason' });
    if (before?.number === input.number && before.issuedOn === input.issuedOn) {
      wrong.push({ path: 'number', code: 'results/number-unchanged' });
    }
    if (serial === null || wrong.length > 0) return refuse(invalidFields(wrong));
    const after: PaperNumber = {
      ...key,
      ...row,
      id: context.newId<'result-paper-number'>(),
      sessionId: all.sessionId,
      provinceCode: all.provinceCode,
      number: input.number,
      serial,
      issuedOn: input.issuedOn,
      issuedYear: yearOf(input.issuedOn),
      typedBy: actor.accountId,
      typedAt: now,
      corrects: before?.id ?? null,
      reason: before === null ? null : input.reason,
      replacedAt: null,
    };
    const { provinceCode, number, issuedOn } = after;
    const asked = { ...row, provinceCode, communeCode: null, paper: `session-${kind}` } as const;
    const free = await takeNumber(db, { ...asked, number, issuedOn, recordId: before?.id ?? null });
    if (!free.ok) return free;
    if (before !== null) {
      await replaceNumber(db, before, now);
      context.touch({ kind: 'paper-number', id: before.id, before, after: { ...before, replacedAt: now } });
    }
    await insertNumber(db, after);
    context.touch({ kind: 'paper-number', id: after.id, before: null, after });
    return ok({ number: after.number });
  },
});

export const attachSignedPaper = defineUseCase({
  name: 'results/attach-signed-paper',
  kind: 'act',
  legalBasis: '30/2020/NĐ-CP, Điều 19',
  input: z.object({ ...paper, file: checkedFile }),
  subject: (input, context) => subjectOfSession(input, context),
  async run(input, context) {
    const { db, now, actor } = context;
    await lockResults(db, input.sessionId);
    const found = await sessionResults(input, context);
    if (!found.ok) return found;
    const key = paperKey(input, found.value);
    if (key === null) return refuse(notFound);
    if (isDecision(key.kind)) return refuse(problem('conflict', 'results/decision-is-recorded'));
    if (numberOf(found.value.numbers, key) === null) return refuse(problem('conflict', 'results/scan-before-number'));
    const twice = found.value.scans.some(
      (one) => one.kind === key.kind && one.dossierId === key.dossierId && one.file.sentSha256 === input.file.sha256,
    );
    if (twice) return refuse(problem('conflict', 'results/scan-twice'));
    const file = await keepFile(context, input.file);
    const scan: PaperScan = {
      ...key,
      id: context.newId<'result-paper-scan'>(),
      sessionId: found.value.sessionId,
      file,
      addedBy: actor.accountId,
      addedAt: now,
    };
    await insertScan(db, scan);
    context.touch({ kind: 'paper-scan', id: scan.id, before: null, after: scan });
    return ok({ scanId: scan.id, sha256: file.sha256 });
  },
});
