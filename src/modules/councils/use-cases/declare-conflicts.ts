// A member declares for each dossier of a session whether there is a conflict of interest; the secretary types it for who has no account,
// from the paper that the member signed. Declared yes: recused. Not declared: no sheet for it.

import { z } from 'zod';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { cleanLines } from '#kernel/vietnamese-text.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import { id, optionalText, tick } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { CouncilMember } from '../rules/council.ts';
import type { ConflictDeclaration } from '../rules/session.ts';
import { insertDeclarations, retireDeclarations } from '../store-sessions.ts';
import { notRunning, type SessionFacts, sessionFor, subjectOfSession } from './find-session.ts';

const input = z.object({
  sessionId: id<'council-session'>(),
  /** Absent: the member who is signed in. */
  memberId: optionalText(40),
  /** Dossier → `has`: yes or no; `reason` where yes. */
  answers: z
    .record(
      z.string().max(40),
      z.object({ has: z.string().max(10).optional(), reason: z.string().max(2_000).optional() }),
    )
    .optional(),
  /** Every dossier that is still open and not answered here is declared No. */
  allNo: tick,
});
type Given = z.output<typeof input>;

/** Whose declaration it is: one's own, or of a member without an account where who types runs the session. */
function declaringMember(given: Given, facts: SessionFacts, context: Context): Result<CouncilMember> {
  const { accountId } = context.actor;
  const own = facts.members.find((one) => accountId !== null && one.accountId === accountId);
  const named = given.memberId === null ? own : facts.members.find((one) => one.id === given.memberId);
  if (named === undefined) return refuse(problem('forbidden', 'councils/not-a-member'));
  if (named === own) return ok(named);
  const not = notRunning(context, facts);
  if (not !== null) return refuse(not);
  if (named.accountId !== null && facts.session.kind !== 'paper') {
    return refuse(problem('forbidden', 'councils/declares-oneself', { name: named.name }));
  }
  return ok(named);
}

interface Answer {
  readonly dossierId: DossierId;
  readonly hasConflict: boolean;
  readonly reason: string | null;
}

function readAnswers(given: Given, facts: SessionFacts, member: CouncilMember): Result<readonly Answer[]> {
  const wrong: FieldProblem[] = [];
  const answers: Answer[] = Object.entries(given.answers ?? {}).flatMap(([dossierId, { has, reason }]) => {
    if (has === undefined || has === '') return [];
    const known = facts.agenda.find((one) => one.line.dossierId === dossierId);
    const path = `answers.${dossierId}`;
    if (known === undefined || (has !== 'yes' && has !== 'no')) {
      wrong.push({ path: `${path}.has`, code: 'not-an-option' });
      return [];
    }
    const said = cleanLines(reason ?? '');
    if (has === 'yes' && said === '') {
      wrong.push({
        path: `${path}.reason`,
        code: 'councils/conflict-reason',
        details: { product: known.dossier.product },
      });
    }
    return [{ dossierId: known.line.dossierId, hasConflict: has === 'yes', reason: said === '' ? null : said }];
  });
  const open = given.allNo
    ? facts.standings.filter((one) => one.memberId === member.id && one.standing === 'undeclared')
    : [];
  for (const { dossierId } of open) {
    if (answers.some((one) => one.dossierId === dossierId)) continue;
    answers.push({ dossierId, hasConflict: false, reason: null });
  }
  if (wrong.length === 0 && answers.length === 0) wrong.push({ path: 'answers', code: 'councils/nothing-declared' });
  return wrong.length > 0 ? refuse(invalidFields(wrong)) : ok(answers);
}

export const declareConflicts = defineUseCase({
  name: 'councils/declare-conflicts',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm b, điểm d (Quy chế hoạt động của Hội đồng)',
  input,
  subject: (given, context) => subjectOfSession(given.sessionId, context),
  async run(given, context) {
    const found = await sessionFor('declare', given, context);
    if (!found.ok) return found;
    const facts = found.value;
    const member = declaringMember(given, facts, context);
    if (!member.ok) return member;
    const answers = readAnswers(given, facts, member.value);
    if (!answers.ok) return answers;
    const before = facts.declarations.filter((one) => one.memberId === member.value.id && one.source !== 'rule');
    const isOwn = member.value.accountId !== null && member.value.accountId === context.actor.accountId;
    const said = answers.value.filter((answer) => {
      const last = before.find((one) => one.dossierId === answer.dossierId);
      return last === undefined || last.hasConflict !== answer.hasConflict || last.reason !== answer.reason;
    });
    const retired = before.filter((one) => said.some((answer) => answer.dossierId === one.dossierId));
    const added = said.map(
      (answer): ConflictDeclaration => ({
        id: context.newId<'conflict-declaration'>(),
        sessionId: facts.session.id,
        memberId: member.value.id,
        source: isOwn ? 'own' : 'secretary',
        rule: null,
        declaredBy: context.actor.accountId,
        declaredAt: context.now,
        isCurrent: true,
        ...answer,
      }),
    );
    await retireDeclarations(
      context.db,
      retired.map((one) => one.id),
    );
    await insertDeclarations(context.db, added);
    for (const one of retired) {
      context.touch({ kind: 'conflict-declaration', id: one.id, before: one, after: { ...one, isCurrent: false } });
    }
    for (const one of added) context.touch({ kind: 'conflict-declaration', id: one.id, before: null, after: one });
    if (added.length === 0) {
      const [first] = before;
      if (first !== undefined)
        context.touch({ kind: 'conflict-declaration', id: first.id, before: first, after: first });
    }
    return ok({
      name: member.value.name,
      declared: answers.value.length,
      conflicts: answers.value.filter((one) => one.hasConflict).length,
    });
  },
});
