// The conclusion of a visit: drafted from minutes and findings by one person, issued by another with number, signer and signed scan. It enters
// the book of outgoing letters and waits at the commune.

import { z } from 'zod';
import { findSpeakers } from '#access/find-recipients.ts';
import type { Subject } from '#access/reach.ts';
import { type FieldProblem, invalidFields, type Problem, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { nobodysHead, numberParts } from '#modules/directives/index.ts';
import { enterOutgoing } from '#modules/directives/services.ts';
import { checkedFile, keepFile } from '#modules/evidence/services.ts';
import { inTeam } from '#modules/inspections/services.ts';
import { yearOf } from '#modules/letter-book/index.ts';
import { takeNumber } from '#modules/letter-book/services.ts';
import { tell } from '#modules/notifications/services.ts';
import { date, id, lines, optionalLines, optionalOneOf, text, ticked, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { changedMeanwhile } from '../problems.ts';
import {
  type ConclusionId,
  type ConclusionRelation,
  conclusionContent,
  conclusionRelations,
  notIssued,
  seriesOf,
  standingAmong,
  type VisitConclusion,
} from '../rules/conclusion.ts';
import { type Finding, type FindingId, visitOf } from '../rules/finding.ts';
import { conclusionPath } from '../screens/paths.ts';
import { findFindingsByIds } from '../store.ts';
import {
  findConclusion,
  findMinutesOf,
  insertConclusion,
  listConclusionsOfVisit,
  listConclusionsStating,
  updateConclusion,
} from '../store-papers.ts';
import { sparseSheet } from '../what-was-recorded.ts';
import { letterFileOf } from './agency-acts.ts';
import { subjectOf } from './find-finding.ts';
import { subjectByVisit, visitFor } from './find-visit.ts';
import { nameOfOffice } from './office-of-findings.ts';

const LAW = '26/2026/QĐ-TTg, Điều 8 khoản 1 điểm b, c, d, e và khoản 4; Điều 9';

export const draftConclusion = defineUseCase({
  name: 'findings/draft-conclusion',
  kind: 'act',
  legalBasis: LAW,
  input: z.object({
    visitId: id<'visit'>(),
    findingIds: ticked<FindingId>(),
    content: lines(8_000),
    demands: lines(4_000),
    /** Asked where the visit has a conclusion already. */
    relation: optionalOneOf(conclusionRelations),
    /** Asked where hardly anything of the sheet was answered. */
    sparseReason: optionalLines(1_000),
  }),
  subject: (input, context) => subjectByVisit(context, input.visitId),
  async run(input, context) {
    const { db, actor, now, today, newId } = context;
    const visit = await visitFor(context, input.visitId);
    if (!visit.ok) return visit;
    const { id: visitId, provinceCode, communeCode, producerId, producerName } = visit.value;
    const minutes = await findMinutesOf(db, visitId);
    if (minutes === null || minutes.state === 'draft')
      return refuse(problem('conflict', 'findings/minutes-not-closed'));
    const findings = await findFindingsByIds(db, input.findingIds);
    const foreign = input.findingIds.filter((id) => !findings.some((one) => one.id === id && visitOf(one) === visitId));
    if (foreign.length > 0) return refuse(invalidFields([{ path: 'findingIds', code: 'findings/of-another-visit' }]));
    const wrong: FieldProblem[] = [];
    const related = relatedTo(await conclusionsAround(db, visitId, input.findingIds), input, wrong);
    const statedThere = related === null ? [] : await findFindingsByIds(db, related.findingIds);
    const relying = relyingOn(statedThere, related, input.relation);
    if (relying !== null) wrong.push({ path: 'relation', code: 'findings/withdrawal-rests-on-it', details: relying });
    const sparse = await sparseSheet(db, visitId, minutes, today);
    if (sparse !== null && input.sparseReason === null) {
      const details = { answered: sparse.answered, asked: sparse.asked };
      wrong.push({ path: 'sparseReason', code: 'findings/sheet-nearly-empty', details });
    }
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const conclusion: VisitConclusion = {
      ...notIssued,
      id: newId<'visit-conclusion'>(),
      visitId,
      provinceCode,
      communeCode,
      producerId,
      producerName,
      findingIds: findings.map((one) => one.id),
      content: input.content,
      demands: input.demands,
      relation: related === null ? null : (input.relation ?? null),
      relatesTo: related?.id ?? null,
      sparseReason: sparse === null ? null : input.sparseReason,
      draftedBy: actor.accountId,
      draftedByName: actor.displayName,
      draftedOn: today,
      madeAt: now,
      changedAt: now,
    };
    await insertConclusion(db, conclusion);
    const after = conclusionContent(conclusion);
    context.touch({ kind: 'visit-conclusion', id: conclusion.id, before: null, after });
    return ok({ conclusionId: conclusion.id });
  },
});

/** Conclusions of a visit, and of whatever visit those that state these findings. */
async function conclusionsAround(
  db: Context['db'],
  visitId: VisitConclusion['visitId'],
  findingIds: readonly FindingId[],
): Promise<readonly VisitConclusion[]> {
  const all = [...(await listConclusionsOfVisit(db, visitId)), ...(await listConclusionsStating(db, findingIds))];
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/**
 * The conclusion that a further one is about: the one that states what is stated again, else the last that stands. `null`: it is the first. What
 * one conclusion states another states again only in its place.
 */
function relatedTo(
  all: readonly VisitConclusion[],
  { findingIds, relation }: { readonly findingIds: readonly FindingId[]; readonly relation: ConclusionRelation | null },
  wrong: FieldProblem[],
): VisitConclusion | null {
  const standing = standingAmong(all);
  const stating = standing.filter((one) => one.findingIds.some((id) => findingIds.includes(id)));
  const about = stating[0] ?? standing.at(-1) ?? null;
  if (about === null) return null;
  const details = { number: about.number };
  if (relation === null) wrong.push({ path: 'relation', code: 'findings/relation-missing', details });
  const again = relation === 'replaces' ? stating[1] : stating[0];
  if (again !== undefined) {
    wrong.push({ path: 'findingIds', code: 'findings/concluded-already', details: { number: again.number } });
  }
  return about;
}

/** Whether a case of withdrawal was opened on what would be replaced: its fifteen days run from that paper. */
function relyingOn(
  findings: readonly Finding[],
  related: VisitConclusion | null,
  relation: ConclusionRelation | null,
): { readonly number: string | null } | null {
  if (related === null || relation !== 'replaces') return null;
  const open = findings.some((one) => related.findingIds.includes(one.id) && one.state === 'withdrawal-proposed');
  return open ? { number: related.number } : null;
}

const seenConclusion = { conclusionId: id<'visit-conclusion'>(), version };

/** A conclusion of the province is recorded by an office of the province alone. */
export async function provinceOfConclusion(
  { db }: Pick<Context, 'db'>,
  conclusionId: ConclusionId,
): Promise<Result<Subject>> {
  const found = await findConclusion(db, conclusionId);
  return found === null ? refuse(notFound) : ok({ provinceCode: found.provinceCode, communeCode: null });
}

export async function subjectByConclusion(context: Context, conclusionId: ConclusionId): Promise<Result<Subject>> {
  const found = await findConclusion(context.db, conclusionId);
  if (found === null) return refuse(notFound);
  const visit = await subjectByVisit(context, found.visitId);
  return visit.ok ? ok(subjectOf(found)) : visit;
}

/** The draft as it was seen. */
async function draftFor(
  { db }: Context,
  seen: { readonly conclusionId: ConclusionId; readonly version: number },
): Promise<Result<VisitConclusion>> {
  const found = await findConclusion(db, seen.conclusionId);
  if (found === null) return refuse(notFound);
  if (found.version !== seen.version) return refuse(changedMeanwhile(conclusionContent(found)));
  return found.state === 'draft' ? ok(found) : refuse(problem('conflict', 'findings/conclusion-not-draft'));
}

async function change(
  context: Context,
  before: VisitConclusion,
  changes: Partial<VisitConclusion>,
): Promise<Result<VisitConclusion>> {
  const written = { ...changes, changedAt: context.now };
  if (!(await updateConclusion(context.db, before, written)))
    return refuse(changedMeanwhile(conclusionContent(before)));
  const after: VisitConclusion = { ...before, ...written, version: before.version + 1 };
  const touched = { kind: 'visit-conclusion', id: before.id, before: conclusionContent(before) };
  context.touch({ ...touched, after: conclusionContent(after) });
  return ok(after);
}

/** Why a draft can no longer be issued: what it is about was replaced meanwhile, or a withdrawal was proposed on it. */
async function whyNoLonger({ db }: Pick<Context, 'db'>, draft: VisitConclusion): Promise<Problem | null> {
  const all = await conclusionsAround(db, draft.visitId, draft.findingIds);
  const standing = standingAmong(all);
  // Drafted as the first, or stating what another one states: issued meanwhile, and two would start the same term.
  const other = standing.findLast((one) =>
    draft.relatesTo === null
      ? true
      : one.findingIds.some((id) => draft.findingIds.includes(id)) &&
        !(draft.relation === 'replaces' && one.id === draft.relatesTo),
  );
  if (other !== undefined) return problem('conflict', 'findings/concluded-meanwhile', { number: other.number });
  if (draft.relatesTo === null) return null;
  const related = standing.find((one) => one.id === draft.relatesTo);
  if (related === undefined) return problem('conflict', 'findings/replaced-meanwhile');
  const relying = relyingOn(await findFindingsByIds(db, related.findingIds), related, draft.relation);
  return relying === null ? null : problem('conflict', 'findings/withdrawal-rests-on-it', relying);
}

export const issueConclusion = defineUseCase({
  name: 'findings/issue-conclusion',
  kind: 'act',
  legalBasis: `${LAW}; 30/2020/NĐ-CP, Điều 15`,
  input: z.object({ ...seenConclusion, number: text(60), issuedOn: date, signer: text(120), file: checkedFile }),
  subject: (input, context) => provinceOfConclusion(context, input.conclusionId),
  async run(input, context) {
    const { db, actor, today } = context;
    const found = await draftFor(context, input);
    if (!found.ok) return found;
    const before = found.value;
    if (before.draftedBy !== null && before.draftedBy === actor.accountId) {
      return refuse(problem('forbidden', 'findings/drafter-does-not-issue'));
    }
    const visit = await visitFor(context, before.visitId);
    if (!visit.ok) return visit;
    const gone = await whyNoLonger(context, before);
    if (gone !== null) return refuse(gone);
    if (inTeam(visit.value, actor.accountId)) return refuse(problem('forbidden', 'findings/team-does-not-issue'));
    const minutes = await findMinutesOf(db, before.visitId);
    const wrong: FieldProblem[] = [];
    if (input.issuedOn > today) wrong.push({ path: 'issuedOn', code: 'findings/day-in-future' });
    if (minutes?.signedOn != null && input.issuedOn < minutes.signedOn) {
      wrong.push({ path: 'issuedOn', code: 'findings/before-minutes', details: { day: minutes.signedOn } });
    }
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const { number, issuedOn, signer } = input;
    const series = seriesOf(number);
    const { provinceCode, communeCode } = before;
    const row = { provinceCode, communeCode: null, office: 'office', series, paper: 'visit-conclusion' } as const;
    const serial = await takeNumber(db, { ...row, number, issuedOn, recordId: before.id });
    if (!serial.ok) return serial;
    const file = await keepFile(context, input.file);
    const entered = await enterOutgoing(context, {
      office: { provinceCode, communeCode: null, bodyId: null },
      head: {
        ...nobodysHead,
        ...numberParts(number),
        docType: series === 'thong-bao' ? 'Thông báo' : 'Kết luận',
        fullNumber: number,
        issuedOn,
        issuer: await nameOfOffice(db, provinceCode, today),
        subject: `Kết luận kiểm tra đối với ${before.producerName}`,
        recipients: [before.producerName],
        signer: { prefix: null, title: null, name: signer },
      },
      text: `${before.content}\n${before.demands}`,
      file: letterFileOf(file),
      recipients: communeCode === null ? [] : [{ provinceCode, communeCode, bodyId: null }],
      onDay: issuedOn,
    });
    if (!entered.ok) return entered;
    const after = await change(context, before, {
      state: 'issued',
      series,
      number,
      serial: serial.value,
      issuedYear: yearOf(issuedOn),
      issuedOn,
      signer,
      file,
      letterId: entered.value.letterId,
      issuedBy: actor.accountId,
      issuedByName: actor.displayName,
      recordedOn: today,
    });
    if (!after.ok) return after;
    if (before.producerId !== null) {
      await tell(context, {
        kind: 'visit-concluded',
        to: await findSpeakers(db, [before.producerId]),
        words: { producer: before.producerName, number },
        path: conclusionPath(before.id),
      });
    }
    return ok({ conclusionId: before.id, number });
  },
});

export const dropConclusion = defineUseCase({
  name: 'findings/drop-conclusion',
  kind: 'act',
  legalBasis: null,
  input: z.object({ ...seenConclusion, reason: lines(1_000) }),
  subject: (input, context) => subjectByConclusion(context, input.conclusionId),
  async run({ reason, ...seen }, context) {
    const found = await draftFor(context, seen);
    if (!found.ok) return found;
    const changes = { state: 'dropped', droppedOn: context.today, dropReason: reason } as const;
    const after = await change(context, found.value, changes);
    return after.ok ? ok({ conclusionId: after.value.id }) : after;
  },
});
