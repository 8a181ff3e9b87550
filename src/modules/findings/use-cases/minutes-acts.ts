// The minutes of a visit: begun from its record, completed, and closed once. What they said is frozen then, with its SHA-256 on the paper.

import { z } from 'zod';
import { unlimitedReach } from '#access/reach.ts';
import { canonicalJson } from '#kernel/fingerprint.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { sha256 } from '#law/sha256.ts';
import { keepFile, optionalCheckedFile } from '#modules/evidence/services.ts';
import { placeOfVisit, type Visit } from '#modules/inspections/index.ts';
import { markRecorded } from '#modules/inspections/services.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { date, id, oneOf, optionalLines, optionalText, optionalWhole } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { changedMeanwhile } from '../problems.ts';
import { filledWords, proposedWords } from '../proposed-words.ts';
import { clocksIn, endsBefore } from '../rules/clock-words.ts';
import {
  type FrozenMinutes,
  type MinutesWords,
  minutesContent,
  minutesWays,
  type VisitMinutes,
} from '../rules/minutes.ts';
import { samplesNotListed } from '../rules/recorded.ts';
import type { VisitSample } from '../rules/sample.ts';
import { isNearlyEmpty } from '../rules/sheet.ts';
import { listFindingRows } from '../store.ts';
import { findMinutesOf, insertMinutes, updateMinutes } from '../store-papers.ts';
import { listSamplesOfVisit } from '../store-samples.ts';
import { type WhatWasRecorded, whatWasRecorded } from '../what-was-recorded.ts';
import { subjectByVisit, visitFor, whyNotThere } from './find-visit.ts';
import { aboutWords } from './tell-of-findings.ts';

const LAW = '26/2026/QĐ-TTg, Điều 9';
const visitId = id<'visit'>();
const words = {
  startedAt: optionalText(40),
  endedAt: optionalText(40),
  place: optionalText(300),
  attendees: optionalLines(2_000),
  content: optionalLines(8_000),
  opinion: optionalLines(4_000),
};

/** Writes minutes anew, or changes those that somebody else has not changed meanwhile. */
async function save(
  context: Context,
  visit: Visit,
  seen: number | null,
  changes: Partial<VisitMinutes>,
): Promise<Result<VisitMinutes>> {
  const { db, now, actor, newId } = context;
  const before = await findMinutesOf(db, visit.id);
  if (before === null) {
    const { provinceCode, communeCode, producerId } = visit;
    const fresh: VisitMinutes = {
      id: newId<'visit-minutes'>(),
      version: 1,
      visitId: visit.id,
      provinceCode,
      communeCode,
      producerId,
      state: 'draft',
      startedAt: null,
      endedAt: null,
      place: null,
      attendees: null,
      content: null,
      opinion: null,
      way: null,
      signedOn: null,
      refusal: null,
      witness: null,
      scan: null,
      frozen: null,
      checkCode: null,
      writtenBy: actor.accountId,
      writtenByName: actor.displayName,
      closedBy: null,
      closedByName: null,
      madeAt: now,
      changedAt: now,
      ...changes,
    };
    await insertMinutes(db, fresh);
    context.touch({ kind: 'visit-minutes', id: fresh.id, before: null, after: minutesContent(fresh) });
    return ok(fresh);
  }
  if (before.state !== 'draft') return refuse(problem('conflict', 'findings/minutes-closed'));
  if (before.version !== (seen ?? before.version)) return refuse(changedMeanwhile(minutesContent(before)));
  const written = { ...changes, changedAt: now };
  if (!(await updateMinutes(db, before, written))) return refuse(changedMeanwhile(minutesContent(before)));
  const after: VisitMinutes = { ...before, ...written, version: before.version + 1 };
  const touched = { kind: 'visit-minutes', id: before.id, before: minutesContent(before) };
  context.touch({ ...touched, after: minutesContent(after) });
  return ok(after);
}

/** Hours that no day has, and an end before its beginning. */
function wrongHours({ startedAt, endedAt }: Pick<MinutesWords, 'startedAt' | 'endedAt'>): readonly FieldProblem[] {
  const times = { startedAt, endedAt };
  const wrong = (['startedAt', 'endedAt'] as const).flatMap((path): readonly FieldProblem[] =>
    times[path] === null || clocksIn(times[path]) !== null ? [] : [{ path, code: 'findings/not-an-hour' }],
  );
  if (wrong.length > 0 || !endsBefore(startedAt, endedAt)) return wrong;
  return [{ path: 'endedAt', code: 'findings/ends-before-start', details: { start: startedAt } }];
}

const seenMinutes = { visitId, minutesVersion: optionalWhole(1, 2_000_000_000) };

export const writeMinutes = defineUseCase({
  name: 'findings/write-minutes',
  kind: 'act',
  legalBasis: LAW,
  input: z.object({ ...seenMinutes, ...words }),
  subject: (input, context) => subjectByVisit(context, input.visitId),
  async run({ visitId, minutesVersion, ...said }, context) {
    const visit = await visitFor(context, visitId);
    if (!visit.ok) return visit;
    const not = whyNotThere(visit.value, context);
    if (not !== null) return refuse(not);
    const wrong = wrongHours(said);
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const saved = await save(context, visit.value, minutesVersion, said);
    return saved.ok ? ok({ visitId, version: saved.value.version }) : saved;
  },
});

/**
 * What the paper says now: words, findings, samples, who was there, how far the sheet was filled; samples and record as the caller has read them. A sample that was sealed on
 * the spot stands in the paper, whether or not an office has taken it into its list.
 */
export async function minutesNow(
  { db }: Pick<Context, 'db'>,
  visit: Visit,
  said: MinutesWords | null,
  samples: readonly VisitSample[],
  recorded: WhatWasRecorded,
): Promise<FrozenMinutes> {
  const findings = await listFindingRows(db, { reach: unlimitedReach, visitId: visit.id }, { limit: 200 });
  const place = placeOfVisit(visit.place, (await loadUnitLabels()).commune(visit.communeCode));
  return {
    words: filledWords(said, proposedWords(place, recorded)),
    findings: findings
      .filter((one) => one.state !== 'dropped')
      .map((one) => ({
        id: one.id,
        kind: one.kind,
        severity: one.severity,
        about: aboutWords(one),
        words: one.words,
        law: one.law,
        correction: one.correction,
        dueOn: one.dueOn,
        photos: one.photos,
      })),
    samples: [
      ...samples.map((one) => ({
        product: one.productName,
        seal: one.sealNumber,
        quantity: one.quantity,
        asked: one.asked,
        witness: recorded.samples.find(({ seal }) => seal === one.sealNumber)?.witness ?? null,
      })),
      ...samplesNotListed(recorded.samples, samples).map(({ what, seal, quantity, witness }) => ({
        product: what,
        seal,
        quantity,
        asked: '',
        witness,
      })),
    ],
    presence: recorded.presence,
    sheet: recorded.sheet,
    refusal: recorded.refusal,
  };
}

export const closeMinutes = defineUseCase({
  name: 'findings/close-minutes',
  kind: 'act',
  legalBasis: LAW,
  input: z.object({
    ...seenMinutes,
    outcome: oneOf([...minutesWays, 'refused']),
    signedOn: date,
    refusal: optionalLines(1_000),
    witness: optionalText(200),
    /** Asked where hardly anything of the sheet was answered. */
    sparseReason: optionalLines(1_000),
    file: optionalCheckedFile,
  }),
  subject: (input, context) => subjectByVisit(context, input.visitId),
  async run(input, context) {
    const found = await visitFor(context, input.visitId);
    if (!found.ok) return found;
    const visit = found.value;
    const not = whyNotThere(visit, context);
    if (not !== null) return refuse(not);
    const { outcome, signedOn } = input;
    const minutes = await findMinutesOf(context.db, visit.id);
    if (minutes === null) return refuse(problem('conflict', 'findings/no-minutes'));
    const samples = await listSamplesOfVisit(context.db, visit.id);
    const recorded = await whatWasRecorded(context.db, visit.id, context.today);
    const now = await minutesNow(context, visit, minutes, samples, recorded);
    // Hours written before they were looked at are mended in the minutes first.
    if (wrongHours(now.words).length > 0) return refuse(problem('conflict', 'findings/hours-to-mend'));
    const wrong: FieldProblem[] = [];
    if (signedOn > context.today) wrong.push({ path: 'signedOn', code: 'findings/day-in-future' });
    if (visit.heldOn !== null && signedOn < visit.heldOn) {
      wrong.push({ path: 'signedOn', code: 'findings/before-visit', details: { day: visit.heldOn } });
    }
    if (outcome === 'paper' && input.file == null) wrong.push({ path: 'file', code: 'findings/original-missing' });
    if (outcome === 'screen' && !now.presence.some((one) => !one.refused)) {
      wrong.push({ path: 'outcome', code: 'findings/nobody-signed' });
    }
    if (outcome === 'refused' && input.refusal === null) wrong.push({ path: 'refusal', code: 'required' });
    if (outcome === 'refused' && input.witness === null)
      wrong.push({ path: 'witness', code: 'findings/witness-missing' });
    const isSparse = now.sheet !== undefined && isNearlyEmpty(now.sheet);
    if (now.sheet !== undefined && isSparse && input.sparseReason === null) {
      const { answered, asked } = now.sheet;
      wrong.push({ path: 'sparseReason', code: 'findings/sheet-nearly-empty', details: { answered, asked } });
    }
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const frozen: FrozenMinutes = { ...now, sparseReason: isSparse ? input.sparseReason : null };
    const saved = await save(context, visit, input.minutesVersion, {
      state: outcome === 'refused' ? 'refused' : 'signed',
      way: outcome === 'refused' ? null : outcome,
      signedOn,
      refusal: outcome === 'refused' ? input.refusal : null,
      witness: outcome === 'refused' ? input.witness : null,
      scan: input.file == null ? null : await keepFile(context, input.file),
      frozen,
      checkCode: sha256(canonicalJson(frozen)),
      closedBy: context.actor.accountId,
      closedByName: context.actor.displayName,
    });
    if (!saved.ok) return saved;
    if (visit.state === 'on-site') {
      const marked = await markRecorded(context, visit.id, visit.heldOn ?? signedOn);
      if (!marked.ok) return marked;
    }
    return ok({ visitId: visit.id, checkCode: saved.value.checkCode });
  },
});
