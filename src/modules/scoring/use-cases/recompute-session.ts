// Computes the results of a session again from the stored sheets, on any later day, and says whether they equal what was frozen, and
// whether every sheet is the one whose hash stands in the ledger.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { contentHashOf } from '#law/checklist.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { sha256 } from '#law/sha256.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import { hasRecorded } from '#modules/ledger/services.ts';
import { id } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { printMean } from '../rules/paper-means.ts';
import { contentOfResult, type Recomputed, recompute, type SessionResult } from '../rules/result.ts';
import type { SessionToScore } from '../rules/session-to-score.ts';
import { contentOfSheet, type SessionSheet } from '../rules/sheet-content.ts';
import { listResults, listSheets } from '../store.ts';
import { sessionFor, subjectOfSession } from './find-session.ts';
import { sheetInLedger } from './submit-sheet.ts';

export interface RecomputedResult {
  readonly dossierId: DossierId;
  readonly product: string;
  readonly total: string;
  readonly sheets: number;
  readonly outcome: Recomputed['outcome'] | 'not-in-ledger';
  readonly reason: string | null;
  readonly detail: string | null;
}

async function recomputed(
  session: SessionToScore,
  result: SessionResult,
  sheets: readonly SessionSheet[],
  { db }: Pick<Context, 'db'>,
): Promise<RecomputedResult> {
  const content = contentOfResult(result);
  const set = await findCriteriaSet(content.set.id);
  const own = sheets.filter((sheet) => sheet.dossierId === result.dossierId);
  const found = own.map((sheet) => ({
    content: contentOfSheet(sheet),
    contentHash: sheet.contentHash,
    isWhole: sha256(sheet.content ?? '') === sheet.contentHash,
  }));
  const isWhole = sha256(result.content) === result.contentHash;
  const said = recompute(content, isWhole, set, set === null ? null : contentHashOf(set), found);
  const head = {
    dossierId: result.dossierId,
    product: session.dossiers.find((one) => one.dossierId === result.dossierId)?.product ?? content.product,
    total: content.kind === 'paper' ? printMean(content.total) : content.answer.total.shown,
    sheets: content.kind === 'paper' ? 0 : content.sheets.length,
  };
  if (said.outcome === 'different') return { ...head, outcome: said.outcome, reason: said.reason, detail: said.detail };
  for (const sheet of own) {
    if (!(await hasRecorded(db, 'session-sheet', sheet.id, sheetInLedger(sheet)))) {
      const by = contentOfSheet(sheet).by;
      return { ...head, outcome: 'not-in-ledger', reason: 'sheet', detail: by };
    }
  }
  const inLedger = await hasRecorded(db, 'session-result', result.id, { contentHash: result.contentHash });
  if (!inLedger) return { ...head, outcome: 'not-in-ledger', reason: 'result', detail: head.product };
  return { ...head, outcome: said.outcome, reason: null, detail: null };
}

export const recomputeSession = defineUseCase({
  name: 'scoring/recompute-session',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 3 khoản 3, Phụ lục II',
  input: z.object({ sessionId: id<'council-session'>() }),
  subject: (given, context) => subjectOfSession(given, context),
  async run(input, context) {
    const found = await sessionFor(input.sessionId, context);
    if (!found.ok) return found;
    const results = await listResults(context.db, input.sessionId);
    if (results.length === 0 || found.value.state !== 'closed') {
      return refuse(problem('conflict', 'scoring/no-result'));
    }
    const sheets = await listSheets(context.db, input.sessionId);
    const all: RecomputedResult[] = [];
    for (const result of results) all.push(await recomputed(found.value, result, sheets, context));
    return ok({ sessionId: input.sessionId, heldOn: found.value.heldOn, results: all });
  },
});
