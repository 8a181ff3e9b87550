// A closed session with its products, papers, decisions and notices read together: what every page, paper and act of this room needs.

import type { LocalDate } from '#kernel/calendar.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { withoutCertificate } from '#modules/certificates/services.ts';
import { dayOfSession, type SessionId } from '#modules/councils/index.ts';
import { findSessionRecord, type SessionFacts, subjectOfSession as subject } from '#modules/councils/services.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import { findDossierById } from '#modules/dossiers/services.ts';
import { findProductById } from '#modules/products/services.ts';
import { type CompletionItem, itemStanding, type ResultContent } from '#modules/scoring/index.ts';
import { type ResultWithItems, resultsOf } from '#modules/scoring/services.ts';
import { nextStep, type Outcome } from '#official-forms/decree-30-2020/council-lines.ts';
import type { Db } from '#platform/database/db.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import { outcomeOf, withinProvince } from '../outcomes.ts';
import type { Decision, DecisionLine } from '../rules/decision.ts';
import { answerOf, type MinistryFileRecord } from '../rules/ministry-file.ts';
import { numberOf, type PaperNumber, type PaperScan } from '../rules/papers.ts';
import { type ResultLine, type Stage, stageOf, type WayFacts } from '../rules/result-line.ts';
import { listNotices, listNumbers, listScans, type Notice } from '../store.ts';
import { findEvaluatedByProvince, listDecisionLines, listDecisions, listMinistryFiles } from '../store-decisions.ts';

/** A product of the session with everything that happened to its result. */
export interface ResultView extends ResultLine {
  readonly resultId: string;
  readonly contentHash: string;
  readonly madeBy: ResultWithItems['madeBy'];
  readonly checkedBy: ResultWithItems['checkedBy'];
  readonly content: ResultContent;
  readonly outcome: Outcome;
  readonly setId: string;
  readonly items: readonly CompletionItem[];
  readonly decided: readonly { readonly decision: Decision; readonly line: DecisionLine }[];
  readonly ministry: MinistryFileRecord | null;
  readonly notice: Notice | null;
  /** It was recognised here, and no certificate was issued for it. */
  readonly paperless: boolean;
  readonly way: WayFacts;
  readonly stage: Stage;
}

export interface SessionResults {
  readonly record: SessionFacts;
  readonly sessionId: SessionId;
  readonly provinceCode: string;
  readonly heldOn: LocalDate;
  readonly results: readonly ResultView[];
  readonly numbers: readonly PaperNumber[];
  readonly scans: readonly PaperScan[];
  readonly decisions: readonly Decision[];
  readonly lines: readonly DecisionLine[];
}

/** Whom an act on the results of a session concerns: its province; for who has a duty in its council it is their own. */
export const subjectOfSession = (input: { readonly sessionId: SessionId }, context: Pick<Context, 'db' | 'actor'>) =>
  subject(input.sessionId, context);

/** The results of a closed session. A session that is not closed has none: it is answered like one that is not there. */
export async function findSessionResults(
  db: Db,
  sessionId: SessionId,
  today: LocalDate,
): Promise<SessionResults | null> {
  const record = await findSessionRecord(db, sessionId);
  if (record === null || record.session.state !== 'closed') return null;
  const numbers = await listNumbers(db, [sessionId]);
  const scans = await listScans(db, sessionId);
  const decisions = await listDecisions(db, [sessionId]);
  const lines = await listDecisionLines(
    db,
    decisions.map((one) => one.id),
  );
  const bare = await withoutCertificate(
    db,
    lines.flatMap((one) => one.recognitionId ?? []),
  );
  const ministry = await listMinistryFiles(db, [sessionId]);
  const notices = await listNotices(db, [sessionId]);
  const dayOf = (kind: 'report' | 'submission') => numberOf(numbers, { kind, dossierId: null })?.issuedOn ?? null;
  const order = new Map(record.agenda.map(({ line }) => [line.dossierId, line.ordinal]));
  const results: ResultView[] = [];
  const frozen = await resultsOf(db, sessionId);
  const again = await findEvaluatedByProvince(
    db,
    frozen.map((one) => one.content.dossierId),
    sessionId,
  );
  for (const found of frozen) {
    const dossier = await findDossierById(db, found.content.dossierId);
    const product = dossier === null ? null : await findProductById(db, dossier.productId);
    if (dossier === null || product === null) continue;
    const computed = await outcomeOf(found.content);
    const outcome = again.has(dossier.id) ? withinProvince(computed) : computed;
    const decided = lines
      .filter((one) => one.dossierId === dossier.id)
      .flatMap((line) => decisions.filter((one) => one.id === line.decisionId).map((decision) => ({ decision, line })));
    const file = ministry.find((one) => one.dossierId === dossier.id) ?? null;
    const notice = notices.find((one) => one.dossierId === dossier.id) ?? null;
    const standings = found.items.map((item) => itemStanding(item, today));
    const openItems = standings.filter((one) => one !== 'settled').length;
    const follows = nextStep(outcome);
    const last = decided.at(-1)?.line.act;
    const way: WayFacts = {
      follows,
      openItems,
      reportOn: dayOf('report'),
      submissionOn: dayOf('submission'),
      recognised: decided.some(({ line }) => line.act === 'recognised'),
      approved: decided.some(({ line }) => line.act === 'approved'),
      leftOut: last === 'left-out',
      ministry: file === null ? 'none' : file.outcome === null ? 'sent' : 'answered',
      noticed: notice !== null,
    };
    results.push({
      resultId: found.id,
      contentHash: found.contentHash,
      madeBy: found.madeBy,
      checkedBy: found.checkedBy,
      content: found.content,
      outcome,
      dossierId: dossier.id,
      productId: dossier.productId,
      producerId: dossier.producerId,
      product: found.content.product,
      producer: found.content.producer,
      provinceCode: dossier.provinceCode,
      communeCode: dossier.communeCode,
      setId: found.content.set.id,
      kind: dossier.kind,
      follows,
      allowed: outcome.kind === 'scored' ? outcome.allowed : null,
      openItems,
      overdueItems: standings.filter((one) => one === 'overdue').length,
      items: found.items,
      decided,
      ministry: file,
      notice,
      paperless: decided.some(({ line }) => line.recognitionId !== null && bare.has(line.recognitionId)),
      way,
      stage: stageOf(way),
    });
  }
  results.sort((a, b) => (order.get(a.dossierId) ?? 999) - (order.get(b.dossierId) ?? 999));
  const { provinceCode } = record.session;
  return {
    record,
    sessionId,
    provinceCode,
    heldOn: dayOfSession(record.session),
    results,
    numbers,
    scans,
    decisions,
    lines,
  };
}

export async function sessionResults(
  input: { readonly sessionId: SessionId },
  context: Pick<Context, 'db' | 'today'>,
): Promise<Result<SessionResults>> {
  const found = await findSessionResults(context.db, input.sessionId, context.today);
  return found === null ? refuse(notFound) : ok(found);
}

/** The answer of the ministry to a product, as the rules on stars read it. */
export const ministryAnswer = (one: ResultView) => answerOf(one.ministry);

/** Accounts that scored, or could score, in the session. */
export function whoScored({ record }: Pick<SessionResults, 'record'>): ReadonlySet<string> {
  return new Set(
    record.seats
      .filter((seat) => seat.votes && seat.replacedBy === null)
      .flatMap((seat) => seat.member.accountId ?? []),
  );
}

/** Accounts that ran the session, or typed or compared a sheet or a result of it: chair and secretary too, with a sheet or without. */
export function whoRan(
  { record }: Pick<SessionResults, 'record'>,
  results: readonly Pick<ResultView, 'madeBy' | 'checkedBy'>[],
): ReadonlySet<string> {
  const { seats, attendance, quorum } = record;
  const runs = seats.filter(
    ({ duty, member }) => duty === 'chair' || duty === 'secretary' || member.id === quorum.presidingId,
  );
  return new Set([
    ...runs.flatMap(({ member }) => member.accountId ?? []),
    ...attendance.flatMap(({ paperTypist, paperChecker }) => [paperTypist, paperChecker].filter((id) => id !== null)),
    ...results.flatMap(({ madeBy, checkedBy }) => [madeBy, checkedBy].filter((id) => id !== null)),
  ]);
}

export const resultOf = (all: SessionResults, dossierId: DossierId): ResultView | null =>
  all.results.find((one) => one.dossierId === dossierId) ?? null;
