// The papers of a closed session drawn from its frozen results: what the clerk has not typed yet stays as dots.

import { formatInstantInVietnam, formatVietnamese, type Instant, type LocalDate } from '#kernel/calendar.ts';
import { checkOf } from '#law/checklist.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { sha256 } from '#law/sha256.ts';
import { loadUnitLabels, type UnitLabels } from '#modules/producers/services.ts';
import { approvalDecision } from '#official-forms/decree-30-2020/approval-decision.ts';
import type { ProductResult } from '#official-forms/decree-30-2020/council-lines.ts';
import { councilMinutes } from '#official-forms/decree-30-2020/council-minutes.ts';
import { councilReport } from '#official-forms/decree-30-2020/council-report.ts';
import { type Issue, type Issuer, inSentence, unitName } from '#official-forms/decree-30-2020/letter-frame.ts';
import { ministryRequest } from '#official-forms/decree-30-2020/ministry-request.ts';
import type { ProductScoring } from '#official-forms/decree-30-2020/minutes-scoring.ts';
import { recognitionDecision } from '#official-forms/decree-30-2020/recognition-decision.ts';
import { resultNotice } from '#official-forms/decree-30-2020/result-notice.ts';
import { resultSubmission } from '#official-forms/decree-30-2020/result-submission.ts';
import type { SessionPaperFacts } from '#official-forms/decree-30-2020/session-paper.ts';
import type { Paper } from '#official-forms/paper.ts';
import { textsOf } from '#texts/index.ts';
import type { Proceeding } from './proceedings.ts';
import { numberOf, type PaperKind } from './rules/papers.ts';
import type { PaperSetting } from './rules/setting.ts';
import type { ResultView, SessionResults } from './use-cases/session-results.ts';

/** What a paper is drawn from. */
export interface PaperSourceOfSession {
  readonly all: SessionResults;
  readonly setting: PaperSetting;
  readonly notes: readonly Proceeding[];
  /** The sheets behind each result, in the order of the results. */
  readonly scorings: readonly ProductScoring[];
  readonly labels: UnitLabels;
  readonly criteriaCompared: boolean;
  readonly today: LocalDate;
  /** Codes to propose for products that no decision has named yet. */
  readonly codes: ReadonlyMap<ResultView['dossierId'], string>;
}

/** Whether the criteria of every set that was scored were compared with the signed act by two people. */
export async function criteriaCompared(results: readonly Pick<ResultView, 'setId'>[]): Promise<boolean> {
  for (const setId of new Set(results.map((one) => one.setId))) {
    const set = await findCriteriaSet(setId);
    if (set === null || checkOf(set).state !== 'checked') return false;
  }
  return true;
}

/** Reads what is not of the session itself. */
export async function paperSource(
  given: Pick<PaperSourceOfSession, 'all' | 'setting' | 'notes' | 'scorings' | 'today' | 'codes'>,
): Promise<PaperSourceOfSession> {
  return { ...given, labels: await loadUnitLabels(), criteriaCompared: await criteriaCompared(given.all.results) };
}

/** `phiên họp ngày 12/12/2026`. */
export function sessionName({ record, heldOn }: Pick<SessionResults, 'record' | 'heldOn'>): string {
  return textsOf('vi').results.sessionNames[record.session.kind](formatVietnamese(heldOn));
}

const issueOf = (
  { all }: PaperSourceOfSession,
  kind: PaperKind,
  dossierId: ResultView['dossierId'] | null = null,
): Issue => {
  const given = numberOf(all.numbers, { kind, dossierId });
  if (given !== null) return { number: given.number, date: given.issuedOn };
  const decided = all.decisions.find((one) => one.kind === kind);
  return { number: decided?.number ?? null, date: decided?.decidedOn ?? null };
};

/** Who has a product in which words on a paper. */
export async function productResult(one: ResultView, source: PaperSourceOfSession): Promise<ProductResult> {
  const { record } = source.all;
  const set = await findCriteriaSet(one.setId);
  const names = new Map(record.members.map((member) => [member.id, member.name]));
  const why = textsOf('vi').results.papers;
  return {
    product: one.product,
    producer: one.producer,
    commune: inSentence(source.labels.commune(one.communeCode)),
    set: set === null ? one.setId : `${set.number}. ${set.name}`,
    kind: inSentence(textsOf('vi').dossiers.kinds[one.kind]),
    productCode: one.decided.at(-1)?.line.productCode ?? source.codes.get(one.dossierId) ?? null,
    outcome: one.outcome,
    notScoring: record.standings
      .filter((standing) => standing.dossierId === one.dossierId && standing.standing === 'recused')
      .map((standing) => ({
        name: names.get(standing.memberId) ?? '',
        reason: standing.rule === null ? why.recusedByWord : why.recusedByRule,
      })),
    completion: one.items
      .filter((item) => item.settledOn === null)
      .map(({ words, dueOn }) => ({ what: words, by: dueOn })),
  };
}

const office = ({ setting, all, labels }: PaperSourceOfSession): Issuer => {
  const province = labels.province(all.provinceCode);
  return {
    above: ['ỦY BAN NHÂN DÂN', province.toUpperCase()],
    lines: setting.officeLines,
    symbol: setting.officeSymbol,
    place: unitName(province),
  };
};

function councilWords({ record }: SessionResults): string {
  const { decisionNumber, decidedOn, issuer } = record.council;
  return `Quyết định số ${decisionNumber} ngày ${formatVietnamese(decidedOn)} của ${issuer} về việc thành lập Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh`;
}

function rulesWords({ record }: SessionResults): string | null {
  const { regulationNumber, regulationOn } = record.council;
  if (regulationNumber === null) return null;
  const day = regulationOn === null ? '' : ` ngày ${formatVietnamese(regulationOn)}`;
  return `Quy chế hoạt động của Hội đồng ban hành kèm theo Quyết định số ${regulationNumber}${day}`;
}

async function facts(
  source: PaperSourceOfSession,
  kind: PaperKind,
  results: readonly ResultView[],
  signing: readonly string[],
): Promise<SessionPaperFacts> {
  const { all, setting, labels, today } = source;
  const issue = issueOf(source, kind);
  return {
    province: labels.province(all.provinceCode),
    issue,
    sessionName: sessionName(all),
    heldOn: all.heldOn,
    council: councilWords(all),
    minutes: issueOf(source, 'minutes'),
    results: await Promise.all(results.map((one) => productResult(one, source))),
    criteriaCompared: source.criteriaCompared,
    moreBases: setting.moreBases,
    recipients: setting.recipients,
    signing: { offices: signing, name: null },
    madeOn: issue.date ?? today,
  };
}

const at = (instant: Instant | null): string | null => (instant === null ? null : formatInstantInVietnam(instant));

async function minutesPaper(source: PaperSourceOfSession): Promise<Paper> {
  const { all, labels, notes, today } = source;
  const { session, seats, quorum, rules, attendance } = all.record;
  const words = textsOf('vi').results.papers;
  const { bodies, duties } = textsOf('vi').councils;
  const names = new Map(all.record.members.map((member) => [member.id, member.name]));
  const issue = issueOf(source, 'minutes');
  return councilMinutes({
    province: labels.province(all.provinceCode),
    issue: { number: issue.number ?? session.minutesNumber, date: issue.date },
    sessionKind: session.kind,
    sessionName: sessionName(all),
    heldOn: all.heldOn,
    place: session.place,
    startedAt: session.kind === 'paper' ? null : at(session.openedAt),
    endedAt: session.kind === 'paper' ? null : at(session.closedAt),
    recordedLater: session.kind === 'paper' ? { on: session.recordedOn ?? today, number: session.minutesNumber } : null,
    council: councilWords(all),
    rules: rulesWords(all),
    attendees: seats.map(({ member, duty, votes, present, onPaper, replacedBy }) => {
      const note = attendance.find((one) => one.memberId === member.id)?.note ?? null;
      const presence =
        replacedBy !== null
          ? words.replaced(names.get(replacedBy) ?? '')
          : present
            ? onPaper && votes
              ? words.onPaper
              : words.present
            : words.absent;
      return {
        name: member.name,
        office: [member.position, member.bodyName ?? bodies[member.body]].filter((one) => one !== null).join(', '),
        duty: duty === 'invited' && votes ? duties.invited : words.duties[duty],
        presence: note === null ? presence : `${presence}; ${note}`,
      };
    }),
    quorum: session.kind === 'written' ? words.written : words.quorum(quorum.present, quorum.seats, quorum.needed),
    chair:
      names.get(quorum.presidingId ?? ('' as never)) ?? seats.find((one) => one.duty === 'chair')?.member.name ?? null,
    secretary: seats.find((one) => one.duty === 'secretary')?.member.name ?? null,
    proceedings: notes.map((note) => ({ at: formatInstantInVietnam(note.writtenAt), words: note.words })),
    results: await Promise.all(all.results.map((one) => productResult(one, source))),
    scorings: source.scorings,
    reckoning: words.reckoning[rules.minima],
    criteriaCompared: source.criteriaCompared,
    conclusion: null,
    madeOn: issue.date ?? today,
    checkCode: sha256(all.results.map((one) => one.contentHash).join('\n')),
  });
}

const goes = (all: SessionResults, ...follows: readonly ResultView['follows'][]) =>
  all.results.filter((one) => follows.includes(one.follows));

/** Products that go into the submission: three stars and more, nothing open; those of an answer of the ministry too. */
export const submitted = (all: SessionResults): readonly ResultView[] =>
  goes(all, 'recognise', 'to-ministry').filter((one) => one.openItems === 0);

async function decisionFacts(
  source: PaperSourceOfSession,
  kind: 'recognition' | 'approval',
  results: readonly ResultView[],
) {
  const { setting } = source;
  const submission = issueOf(source, 'submission');
  const day = submission.date === null ? '…/…/……' : formatVietnamese(submission.date);
  const base = await facts(source, kind, results, setting.chairSigning);
  return {
    ...base,
    proposer: `${setting.headOfOffice} tại Tờ trình số ${submission.number ?? `……/TTr-${setting.officeSymbol}`} ngày ${day}`,
    carriedOutBy: [setting.headOfOffice],
    recipients: base.recipients.map((one) => (one === 'Như trên' ? 'Như Điều 3' : one)),
  };
}

/** A paper of a session; `null`: there is none of this kind. */
export async function sessionPaper(
  source: PaperSourceOfSession,
  kind: Exclude<PaperKind, 'notice'>,
): Promise<Paper | null> {
  const { all, setting } = source;
  switch (kind) {
    case 'minutes':
      return await minutesPaper(source);
    case 'report':
      return councilReport(await facts(source, kind, all.results, setting.councilSigning));
    case 'submission': {
      const results = submitted(all);
      if (results.length === 0) return null;
      const base = await facts(source, kind, results, setting.officeSigning);
      return resultSubmission({ ...base, office: office(source), report: issueOf(source, 'report') });
    }
    case 'recognition': {
      const results = submitted(all).filter((one) => one.follows === 'recognise');
      return results.length === 0 ? null : recognitionDecision(await decisionFacts(source, kind, results));
    }
    case 'approval': {
      const results = submitted(all).filter((one) => one.follows === 'to-ministry');
      return results.length === 0 ? null : approvalDecision(await decisionFacts(source, kind, results));
    }
    case 'ministry-request': {
      const results = submitted(all).filter((one) => one.follows === 'to-ministry');
      if (results.length === 0) return null;
      const base = await facts(source, kind, results, setting.committeeSigning);
      const files = results.flatMap((one) => one.ministry ?? []);
      const reEvaluation = results.every((one) => one.kind === 're-evaluation');
      const most = (field: 'samples' | 'extraChecks') => Math.max(0, ...files.map((one) => one[field]));
      const set = await findCriteriaSet(results[0]?.setId ?? '');
      return ministryRequest({
        ...base,
        file: {
          teamReport: true,
          decision: issueOf(source, 'approval'),
          extraChecks: most('extraChecks'),
          samples: files.length > 0 ? most('samples') : (set?.samplesRequired ?? 0),
        },
        reEvaluation,
        symbol: setting.letterSymbol,
      });
    }
  }
}

/** The notice of one product, as it is told now. */
export async function noticePaper(
  source: PaperSourceOfSession,
  one: ResultView,
  nextSteps: readonly string[],
): Promise<Paper> {
  const { all, setting } = source;
  const decided = one.decided.at(-1);
  const product = await productResult(one, source);
  const left =
    decided?.line.act === 'left-out' ? [textsOf('vi').results.papers.leftOut(decided.line.reason ?? '')] : [];
  const { outcome } = product;
  const said = outcome.kind === 'scored' ? { ...outcome, reasons: [...outcome.reasons, ...left] } : outcome;
  const issue = issueOf(source, 'notice', one.dossierId);
  return resultNotice({
    office: office(source),
    issue,
    result: { ...product, outcome: said },
    sessionName: sessionName(all),
    heldOn: all.heldOn,
    nextSteps,
    decision:
      decided === undefined || decided.line.act === 'left-out'
        ? null
        : { number: decided.decision.number, date: decided.decision.decidedOn },
    complaint: setting.complaintWords ?? textsOf('vi').results.papers.complaint(setting.complaintDays),
    criteriaCompared: source.criteriaCompared,
    recipients: setting.recipients,
    signing: { offices: setting.officeSigning, name: null },
    madeOn: issue.date ?? one.notice?.issuedOn ?? source.today,
  });
}
