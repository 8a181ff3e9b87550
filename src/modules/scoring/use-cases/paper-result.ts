// A council that met on paper is recorded later: part means and result are typed from the minutes with the scan, a second person compares
// them, and they count from then on, marked "giấy". Nothing of them is computed, so nothing can be computed again.

import { z } from 'zod';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { moveSession } from '#modules/councils/services.ts';
import { checkedFile, keepFile } from '#modules/evidence/services.ts';
import { id, oneOf, optionalLines, optionalWhole, text, whole } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { bandOfPrinted, partsFit, readMean } from '../rules/paper-means.ts';
import type { PaperResult, SessionResult } from '../rules/result.ts';
import { type DossierToScore, expectedAt, type SessionToScore } from '../rules/session-to-score.ts';
import { frozen } from '../rules/sheet-content.ts';
import { dropResult, findResult, insertResults, listResults, lockScoring, markResultChecked } from '../store.ts';
import { sessionFor, subjectOfSession } from './find-session.ts';
import { setOf } from './sheet-facts.ts';

const parts = ['A', 'B', 'C'] as const;

export interface PaperResultView {
  readonly session: SessionToScore;
  readonly dossier: DossierToScore;
  /** What was typed; `null`: nothing yet. */
  readonly result: SessionResult | null;
}

export const viewPaperResult = defineUseCase({
  name: 'scoring/view-paper-result',
  kind: 'read',
  legalBasis: null,
  input: z.object({ sessionId: id<'council-session'>(), dossierId: id<'dossier'>() }),
  subject: (given, context) => subjectOfSession(given, context),
  async run(input, context) {
    const found = await sessionFor(input.sessionId, context);
    if (!found.ok) return found;
    const dossier = found.value.dossiers.find((one) => one.dossierId === input.dossierId);
    if (dossier === undefined || found.value.kind !== 'paper') return refuse(notFound);
    const results = await listResults(context.db, input.sessionId);
    const result = results.find((one) => one.dossierId === dossier.dossierId) ?? null;
    return ok<PaperResultView>({ session: found.value, dossier, result });
  },
});

export const recordPaperResult = defineUseCase({
  name: 'scoring/record-paper-result',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 3 khoản 3, Điều 7 khoản 3 điểm d',
  input: z.object({
    sessionId: id<'council-session'>(),
    dossierId: id<'dossier'>(),
    members: whole(1, 99),
    meanA: text(6),
    meanB: text(6),
    meanC: text(6),
    total: text(6),
    /** The level that the minutes name; absent: none. */
    allowed: optionalWhole(1, 5),
    note: optionalLines(2_000),
    file: checkedFile,
  }),
  subject: (given, context) => subjectOfSession(given, context),
  async run(input, context) {
    const { db, actor, now, today } = context;
    await lockScoring(db, input.sessionId, 'alone');
    const found = await sessionFor(input.sessionId, context);
    if (!found.ok) return found;
    const session = found.value;
    const dossier = session.dossiers.find((one) => one.dossierId === input.dossierId);
    if (dossier === undefined) return refuse(notFound);
    if (session.kind !== 'paper') return refuse(problem('conflict', 'scoring/not-a-paper-council'));
    if (session.state !== 'opened' && session.state !== 'scoring') {
      return refuse(problem('conflict', session.state === 'closed' ? 'scoring/over' : 'scoring/not-open'));
    }
    const before = (await listResults(db, session.id)).find((one) => one.dossierId === dossier.dossierId);
    if (before !== undefined) return refuse(problem('conflict', 'scoring/result-recorded'));
    const { set } = await setOf(dossier);
    const wrong: FieldProblem[] = [];
    const most = expectedAt(session, dossier.dossierId).length;
    if (input.members > most) wrong.push({ path: 'members', code: 'scoring/too-many-sheets', details: { most } });
    const means = { A: 0, B: 0, C: 0 };
    for (const part of parts) {
      const mean = readMean(input[`mean${part}`]);
      const maxPoints = (set.parts.find((one) => one.code === part)?.maxPoints ?? 0) * 100;
      if (mean === null) wrong.push({ path: `mean${part}`, code: 'scoring/not-a-mean' });
      else if (mean > maxPoints)
        wrong.push({ path: `mean${part}`, code: 'scoring/mean-too-big', details: { most: maxPoints / 100 } });
      else means[part] = mean;
    }
    const total = readMean(input.total);
    if (total === null || total > 10_000) wrong.push({ path: 'total', code: 'scoring/not-a-mean' });
    else if (parts.every((part) => !wrong.some((one) => one.path === `mean${part}`)) && !partsFit(means, total))
      wrong.push({ path: 'total', code: 'scoring/parts-do-not-fit' });
    const band = bandOfPrinted(total ?? 0, set);
    if (wrong.length === 0 && input.allowed !== null && input.allowed > band) {
      wrong.push({ path: 'allowed', code: 'scoring/level-above-band', details: { band } });
    } else if (wrong.length === 0 && input.allowed !== band && input.note === null) {
      wrong.push({ path: 'note', code: 'scoring/lower-level-unexplained', details: { band } });
    }
    if (wrong.length > 0 || total === null) return refuse(invalidFields(wrong));
    const content: PaperResult = {
      kind: 'paper',
      sessionId: session.id,
      dossierId: dossier.dossierId,
      product: dossier.product,
      producer: dossier.producer,
      heldOn: session.heldOn,
      set: { id: set.id },
      members: input.members,
      parts: means,
      total,
      allowed: input.allowed,
      note: input.note,
      receivedOn: dossier.receivedOn,
      recordedOn: today,
    };
    const { sha256, mediaType, bytes, pages, name } = await keepFile(context, input.file);
    const { content: written, hash } = frozen(content);
    const result: SessionResult = {
      id: context.newId<'session-result'>(),
      sessionId: session.id,
      dossierId: dossier.dossierId,
      kind: 'paper',
      setKey: dossier.setKey,
      content: written,
      contentHash: hash,
      madeAt: now,
      madeBy: actor.accountId,
      checkedAt: null,
      checkedBy: null,
      scan: { sha256, mediaType, bytes, pages, name },
    };
    await insertResults(db, [result]);
    context.touch({ kind: 'session-result', id: result.id, before: null, after: { contentHash: hash } });
    return ok({ resultId: result.id, product: dossier.product });
  },
});

export const checkPaperResult = defineUseCase({
  name: 'scoring/check-paper-result',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm d',
  input: z.object({
    sessionId: id<'council-session'>(),
    resultId: id<'session-result'>(),
    verdict: oneOf(['same', 'differs']),
  }),
  subject: (given, context) => subjectOfSession(given, context),
  async run(input, context): Promise<Result<{ readonly verdict: 'same' | 'differs'; readonly isClosed: boolean }>> {
    const { db, actor, now } = context;
    await lockScoring(db, input.sessionId, 'alone');
    const found = await sessionFor(input.sessionId, context);
    if (!found.ok) return found;
    const result = await findResult(db, input.resultId);
    if (result === null || result.sessionId !== input.sessionId || result.kind !== 'paper') return refuse(notFound);
    if (result.madeBy === actor.accountId) return refuse(problem('forbidden', 'scoring/typed-it'));
    if (result.checkedAt !== null) return refuse(problem('conflict', 'scoring/already-checked'));
    const before = { contentHash: result.contentHash };
    if (input.verdict === 'differs') {
      await dropResult(db, result.id);
      context.touch({ kind: 'session-result', id: result.id, before, after: null });
      return ok({ verdict: input.verdict, isClosed: false });
    }
    await markResultChecked(db, result.id, { checkedAt: now, checkedBy: actor.accountId });
    context.touch({ kind: 'session-result', id: result.id, before, after: { ...before, checkedBy: actor.accountId } });
    // The last one that was compared ends the session: a council on paper has nothing left to do here.
    const all = await listResults(db, input.sessionId);
    const isWhole = found.value.dossiers.every((dossier) =>
      all.some((one) => one.dossierId === dossier.dossierId && one.checkedAt !== null),
    );
    if (!isWhole) return ok({ verdict: input.verdict, isClosed: false });
    const moved = await moveSession(db, input.sessionId, 'close', context);
    if (!moved.ok) return moved;
    return ok({ verdict: input.verdict, isClosed: true });
  },
});
