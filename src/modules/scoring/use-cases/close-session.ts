// The chair closes the session: the quorum still holds, the server computes every total from the sheets that count, and each result is
// frozen with the hashes of what it was computed from. All dossiers or none.

import { z } from 'zod';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { cleanLines } from '#kernel/vietnamese-text.ts';
import { contentHashOf } from '#law/checklist.ts';
import { moveSession } from '#modules/councils/services.ts';
import { compileSet } from '#modules/evaluation/index.ts';
import { advisoryOpinionOf } from '#modules/intake/services.ts';
import { id } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { alikePairs } from '../rules/alike-sheets.ts';
import { type Discussed, discussionOf } from '../rules/discussion.ts';
import { lackingQuorum } from '../rules/progress.ts';
import { type ComputedResult, compute, type SessionResult } from '../rules/result.ts';
import { type DossierToScore, leads, type SessionToScore, seatOf, votersAt } from '../rules/session-to-score.ts';
import { answersOf, contentOfSheet, frozen, lastSheets, type SessionSheet } from '../rules/sheet-content.ts';
import { insertResults, listSheets, lockScoring } from '../store.ts';
import { sessionFor, subjectOfSession } from './find-session.ts';
import { setOf, sheetFacts } from './sheet-facts.ts';

/**
 * The sheets that count at a dossier: the last of every seat that votes and is not recused, in the order of the seats. A sheet that is in
 * counts, whoever left afterwards.
 */
export function countedAt(
  session: SessionToScore,
  dossier: Pick<DossierToScore, 'dossierId'>,
  sheets: readonly SessionSheet[],
): readonly SessionSheet[] {
  const last = lastSheets(sheets.filter((sheet) => sheet.dossierId === dossier.dossierId));
  return votersAt(session, dossier.dossierId).flatMap(
    (seat) => last.find((sheet) => sheet.memberId === seat.memberId) ?? [],
  );
}

/** The products that lack their quorum, as problems: before the reveal as before the closing. */
export function withoutQuorum(session: SessionToScore, sheets: readonly SessionSheet[]): readonly FieldProblem[] {
  const lacking = lackingQuorum(session, (dossierId) => countedAt(session, { dossierId }, sheets).length);
  return lacking.map(({ ordinal, ...details }) => ({
    path: `quorum.${ordinal}`,
    code: `scoring/no-quorum-${details.reason}`,
    details,
  }));
}

/** A dossier computed from its sheets. */
export async function computedResult(
  session: SessionToScore,
  dossier: DossierToScore,
  sheets: readonly SessionSheet[],
  { db }: Pick<Context, 'db'>,
): Promise<ComputedResult> {
  const { set } = await setOf(dossier);
  const opinion = session.rules.minima === 'finding' ? await advisoryOpinionOf(db, dossier.dossierId) : null;
  const findings = Object.fromEntries(
    (opinion?.findings ?? []).flatMap(({ criterion, option }) => (option === null ? [] : [[criterion, option]])),
  );
  const input = {
    set: { id: set.id, contentSha256: contentHashOf(compileSet(set).set) },
    asOf: dossier.receivedOn,
    minima: session.rules.minima,
    cases: dossier.caseAnswers,
    findings,
  };
  const counted = countedAt(session, dossier, sheets);
  const contents = counted.map(contentOfSheet);
  const { answer, conditions } = compute(set, input, contents);
  const totals = answer.members.map((member) => member.total);
  return {
    kind: 'computed',
    ...input,
    sessionId: session.id,
    dossierId: dossier.dossierId,
    product: dossier.product,
    producer: dossier.producer,
    heldOn: session.heldOn,
    conditions,
    opinion: opinion?.contentHash ?? null,
    sheets: counted.map((sheet, at) => ({
      memberId: sheet.memberId,
      by: contents[at]?.by ?? '',
      ordinal: sheet.ordinal,
      contentHash: sheet.contentHash,
    })),
    gap: totals.length === 0 ? 0 : Math.max(...totals) - Math.min(...totals),
    answer,
  };
}

/**
 * What the council is asked to say of the sheets of a dossier before it closes; `null`: nothing. The totals are those of the result, as the
 * board shows them, so that the form has a box for whatever is asked here.
 */
async function discussionAsked(
  { rules }: Pick<SessionToScore, 'rules'>,
  dossier: DossierToScore,
  counted: readonly SessionSheet[],
  { answer }: ComputedResult,
  context: Context,
): Promise<Discussed | null> {
  const { compiled, judged } = await sheetFacts(dossier, context);
  const alike = alikePairs(
    counted.map((sheet) => ({ answers: answersOf(compiled, contentOfSheet(sheet).answers) })),
    judged,
  );
  return discussionOf(
    answer.members.map((member) => member.total),
    alike.length,
    rules.gapPoints,
  );
}

export const closeSession = defineUseCase({
  name: 'scoring/close-session',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 3 khoản 3, Điều 7 khoản 3 điểm d, Phụ lục II',
  input: z.object({
    sessionId: id<'council-session'>(),
    /** Dossier → what the council said of sheets that lie far apart, or are near-identical. */
    discussions: z.record(z.string().max(40), z.string().max(2_000)).optional(),
  }),
  subject: (given, context) => subjectOfSession(given, context),
  async run(input, context) {
    const { db, actor, now } = context;
    await lockScoring(db, input.sessionId, 'alone');
    const found = await sessionFor(input.sessionId, context);
    if (!found.ok) return found;
    const session = found.value;
    if (!leads(session, seatOf(session, actor.accountId))) return refuse(problem('forbidden', 'scoring/not-the-chair'));
    if (session.state !== 'revealed') {
      return refuse(problem('conflict', session.state === 'scoring' ? 'scoring/not-revealed' : 'scoring/over'));
    }
    const sheets = await listSheets(db, session.id);
    const lacking = withoutQuorum(session, sheets);
    if (lacking.length > 0) return refuse(invalidFields(lacking, 'scoring/no-quorum'));
    const silent: FieldProblem[] = [];
    const results: { readonly dossier: DossierToScore; readonly computed: ComputedResult }[] = [];
    for (const dossier of session.dossiers) {
      const computed = await computedResult(session, dossier, sheets, context);
      const counted = countedAt(session, dossier, sheets);
      const asked = await discussionAsked(session, dossier, counted, computed, context);
      const words = asked === null ? '' : cleanLines(input.discussions?.[dossier.dossierId] ?? '');
      if (asked !== null && words === '') {
        const { product } = dossier;
        silent.push({ path: `discussions.${dossier.dossierId}`, code: asked, details: { product } });
      }
      const discussion = words === '' ? {} : { discussion: { words, by: actor.displayName } };
      results.push({ dossier, computed: { ...computed, ...discussion } });
    }
    if (silent.length > 0) return refuse(invalidFields(silent));
    for (const { dossier, computed } of results) {
      const { content, hash } = frozen(computed);
      const result: SessionResult = {
        id: context.newId<'session-result'>(),
        sessionId: session.id,
        dossierId: dossier.dossierId,
        kind: 'computed',
        setKey: dossier.setKey,
        content,
        contentHash: hash,
        madeAt: now,
        madeBy: actor.accountId,
        checkedAt: null,
        checkedBy: null,
        scan: null,
      };
      await insertResults(db, [result]);
      context.touch({ kind: 'session-result', id: result.id, before: null, after: { contentHash: hash } });
    }
    const moved = await moveSession(db, session.id, 'close', context);
    if (!moved.ok) return moved;
    return ok({ sessionId: session.id, results: session.dossiers.length });
  },
});
