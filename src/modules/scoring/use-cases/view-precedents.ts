// Marks of like products in sessions that are closed: same criteria set, same province, without the names of who marked. To look at;
// nothing is copied from here.

import { z } from 'zod';
import type { LocalDate } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { findSessionForScoring } from '#modules/councils/services.ts';
import { id } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type ComputedResult, contentOfResult } from '../rules/result.ts';
import type { DossierToScore, SessionToScore } from '../rules/session-to-score.ts';
import { answersOf, contentOfSheet } from '../rules/sheet-content.ts';
import { type CriterionSpread, spreadOf } from '../rules/spread.ts';
import { listResultsOfSet, listSheets } from '../store.ts';
import { atOwnSeat, subjectOfSession } from './find-session.ts';
import { setOf } from './sheet-facts.ts';

export interface Precedent {
  readonly product: string;
  readonly heldOn: LocalDate;
  readonly answer: ComputedResult['answer'];
  /** In the order of the sheet. */
  readonly criteria: readonly CriterionSpread[];
  /** Criterion → reasons given, without names. */
  readonly notes: Readonly<Record<string, readonly string[]>>;
}

export interface Precedents {
  readonly session: SessionToScore;
  readonly dossier: DossierToScore;
  readonly found: readonly Precedent[];
}

/** So many are enough to compare with. */
const MOST = 5;

export const viewPrecedents = defineUseCase({
  name: 'scoring/view-precedents',
  kind: 'read',
  legalBasis: null,
  input: z.object({ sessionId: id<'council-session'>(), dossierId: id<'dossier'>() }),
  subject: (given, context) => subjectOfSession(given, context),
  async run(input, context) {
    const { db } = context;
    const at = await atOwnSeat(input, context);
    if (!at.ok) return at;
    const { session, dossier } = at.value;
    const compiled = await setOf(dossier);
    const found: Precedent[] = [];
    for (const result of await listResultsOfSet(db, dossier.setKey, session.id)) {
      const content = contentOfResult(result);
      const other = await findSessionForScoring(db, result.sessionId);
      if (content.kind !== 'computed' || other?.state !== 'closed' || other.provinceCode !== session.provinceCode)
        continue;
      const named = new Set(content.sheets.map((one) => one.contentHash));
      const sheets = (await listSheets(db, result.sessionId))
        .filter((one) => named.has(one.contentHash))
        .map(contentOfSheet);
      const spread = spreadOf(
        compiled,
        sheets.map((one) => ({ memberId: '', name: '', answers: answersOf(compiled, one.answers) })),
        content.conditions,
        0,
      );
      const order = new Map(compiled.leaves.map((leaf) => [leaf.code, leaf.index]));
      const notes = new Map<string, string[]>();
      for (const [code, note] of sheets.flatMap((one) => Object.entries(one.notes))) {
        notes.set(code, [...(notes.get(code) ?? []), note]);
      }
      found.push({
        product: content.product,
        heldOn: content.heldOn,
        // Members of an answer are named by their seats: left out.
        answer: { ...content.answer, members: [], unscored: [] },
        criteria: [...spread.criteria].sort((a, b) => (order.get(a.criterion) ?? 0) - (order.get(b.criterion) ?? 0)),
        notes: Object.fromEntries(notes),
      });
      if (found.length === MOST) break;
    }
    return ok<Precedents>({ session, dossier, found });
  },
});
