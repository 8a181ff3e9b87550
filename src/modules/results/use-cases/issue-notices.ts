// The office tells producers and communes their results in writing, many at once. What is told is frozen; from then on the producer and
// its commune see the result, nobody of them before (26/2026/QĐ-TTg, Art. 7.3g).

import { z } from 'zod';
import { findHolders, findSpeakers } from '#access/find-recipients.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { canonicalJson } from '#kernel/fingerprint.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { sha256 } from '#law/sha256.ts';
import { findDossierById, tellReEvaluationClosed } from '#modules/dossiers/services.ts';
import { tell } from '#modules/notifications/services.ts';
import { findProducerIdsBehind } from '#modules/producers/services.ts';
import { sheetsOf } from '#modules/scoring/services.ts';
import { id } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { nextStepsOf } from '../next-steps.ts';
import { mayBeTold } from '../rules/result-line.ts';
import { insertNotice, lockResults, type Notice } from '../store.ts';
import { type ResultView, type SessionResults, sessionResults, subjectOfSession } from './session-results.ts';

/** What a producer was told. */
export interface NoticeContent {
  readonly product: string;
  readonly producer: string;
  readonly heldOn: string;
  readonly outcome: ResultView['outcome'];
  readonly follows: ResultView['follows'];
  readonly nextSteps: readonly string[];
  readonly decision: { readonly number: string; readonly decidedOn: string; readonly stars: number | null } | null;
  /** Why the decision left it out. */
  readonly leftOut: string | null;
  readonly resultHash: string;
  /** Of a council that met on paper: the day of receipt and the day it was recorded; absent: the session was held here. */
  readonly paper?: { readonly receivedOn: LocalDate | null; readonly recordedOn: LocalDate };
}

/** What would be told of a product now. */
export async function noticeContent(
  one: ResultView,
  all: SessionResults,
  { db }: Pick<Context, 'db'>,
): Promise<NoticeContent> {
  const last = one.decided.at(-1);
  const left = last?.line.act === 'left-out';
  return {
    product: one.product,
    producer: one.producer,
    heldOn: all.heldOn,
    outcome: one.outcome,
    follows: one.follows,
    nextSteps: await nextStepsOf(one.content, await sheetsOf(db, all.sessionId)),
    decision:
      last === undefined || left
        ? null
        : { number: last.decision.number, decidedOn: last.decision.decidedOn, stars: last.line.stars },
    leftOut: left ? last.line.reason : null,
    resultHash: one.contentHash,
    ...(one.content.kind === 'paper'
      ? { paper: { receivedOn: one.content.receivedOn ?? null, recordedOn: one.content.recordedOn } }
      : {}),
  };
}

/** One or several dossiers, as boxes of a form send them. */
const ids = z
  .unknown()
  .optional()
  .transform((value) => [value ?? []].flat() as readonly unknown[])
  .pipe(z.array(z.unknown()).max(500))
  .transform((values, context) => {
    const read = z.array(id<'dossier'>()).safeParse(values);
    if (read.success) return read.data;
    context.addIssue({ code: 'custom', params: { code: 'uuid' } });
    return z.NEVER;
  });

export const issueNotices = defineUseCase({
  name: 'results/issue-notices',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm g',
  input: z.object({ sessionId: id<'council-session'>(), dossierIds: ids }),
  subject: (input, context) => subjectOfSession(input, context),
  async run(input, context) {
    await lockResults(context.db, input.sessionId);
    const found = await sessionResults(input, context);
    if (!found.ok) return found;
    const all = found.value;
    if (input.dossierIds.length === 0) return refuse(problem('conflict', 'results/nobody-chosen'));
    const chosen: ResultView[] = [];
    for (const dossierId of new Set(input.dossierIds)) {
      const one = all.results.find((result) => result.dossierId === dossierId);
      if (one === undefined) return refuse(problem('conflict', 'results/not-of-this-session'));
      if (one.notice !== null) return refuse(problem('conflict', 'results/told-already', { product: one.product }));
      if (!mayBeTold(one.way))
        return refuse(problem('conflict', 'results/not-to-be-told-yet', { product: one.product }));
      chosen.push(one);
    }
    for (const one of chosen) await issue(one, all, context);
    return ok({ issued: chosen.length });
  },
});

async function issue(one: ResultView, all: SessionResults, context: Context): Promise<void> {
  const { db, today, now, actor } = context;
  const told = await noticeContent(one, all, context);
  const content = canonicalJson(told);
  const notice: Notice = {
    id: context.newId<'result-notice'>(),
    sessionId: all.sessionId,
    dossierId: one.dossierId,
    provinceCode: all.provinceCode,
    content,
    contentHash: sha256(content),
    issuedOn: today,
    issuedBy: actor.accountId,
    issuedAt: now,
  };
  await insertNotice(db, notice);
  const { content: _content, ...kept } = notice;
  context.touch({ kind: 'result-notice', id: notice.id, before: null, after: kept });
  const { provinceCode, communeCode } = one;
  const to = [
    ...(await findSpeakers(db, await findProducerIdsBehind(db, one.producerId))),
    ...(await findHolders(db, ['commune-officer'], { provinceCode, communeCode }, today)),
  ];
  const stars = told.decision?.stars ?? null;
  await tell(context, {
    kind: 'council-result',
    to,
    words: { product: one.product, follows: one.follows, stars, leftOut: told.leftOut !== null },
    path: `/ket-qua-ho-so/${one.dossierId}`,
  });
  // A re-evaluation that ends without a new recognition is open no more.
  const dossier = await findDossierById(db, one.dossierId);
  const ends = one.follows === 'no-certificate' || one.follows === 'stopped' || told.leftOut !== null;
  if (dossier !== null && ends) await tellReEvaluationClosed(dossier, context);
}
