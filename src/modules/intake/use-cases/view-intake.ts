// A dossier at the province as producer, commune and province see it: where it stands, by when, every request for a supplement with
// its answer, and what the reader may do now. What the advisory team found is not in it.

import { z } from 'zod';
import type { UseCaseName } from '#access/permission-matrix.ts';
import { covers, reachOf } from '#access/reach.ts';
import { findAccounts } from '#access/store-accounts.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Problem } from '#kernel/problem.ts';
import { ok } from '#kernel/result.ts';
import { sha256 } from '#law/sha256.ts';
import type { ForwardedDossier } from '#modules/dossiers/services.ts';
import { type HistoryLine, loadUnitLabels, readHistory } from '#modules/producers/services.ts';
import { id } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type ConditionLine, isMet } from '../rules/conditions.ts';
import { type AdvisoryTeam, type Intake, intakeContent, intakeFields } from '../rules/intake.ts';
import type { CouncilAct, IntakeAct, IntakeState } from '../rules/lifecycle.ts';
import { whyNot } from '../rules/readiness.ts';
import {
  type AnswerContent,
  contentOfAnswer,
  contentOfRequest,
  daysLate,
  daysOpen,
  type RequestContent,
  type SupplementRequest,
} from '../rules/supplement.ts';
import { type RoundName, roundKey, roundsOpenTo } from '../rules/terms.ts';
import { findAnswers, findRequests } from '../store.ts';
import { findTeam } from '../store-reviews.ts';
import { conditionsOf } from './conditions-of-dossier.ts';
import {
  type AtProvince,
  findAtProvince,
  roundAndDay,
  speaksFor,
  standingOf,
  subjectAtProvince,
} from './find-intake.ts';
import { isInTeam } from './review-of-dossier.ts';

/** One request with its answer, both as they were sent. */
export interface SupplementRound extends Omit<SupplementRequest, 'content' | 'askedBy' | 'intakeId'> {
  readonly said: RequestContent;
  /** How long it was open, or is. */
  readonly daysOpen: number;
  /** Days past its last day, for an open one as of today. */
  readonly late: number;
  readonly answer: (AnswerContent & { readonly contentHash: string; readonly answeredAt: string }) | null;
  /** Both copies still have the hashes they were kept with. */
  readonly isWhole: boolean;
}

export type IntakeActName = Exclude<IntakeAct, 'review' | CouncilAct> | 'read-review' | 'write-review';

export interface IntakeView {
  readonly dossier: Pick<
    ForwardedDossier,
    | 'id'
    | 'productName'
    | 'producerName'
    | 'producerId'
    | 'kind'
    | 'setId'
    | 'byProxy'
    | 'reportNumber'
    | 'reportedOn'
    | 'provinceCode'
  >;
  readonly state: IntakeState;
  readonly intake: Intake | null;
  readonly commune: string;
  readonly province: string;
  readonly receivedByName: string | null;
  /** As computed from the commune's report, where the dossier has only arrived. */
  readonly round: RoundName | null;
  readonly dueOn: Intake['dueOn'];
  /** Rounds that it can still be finished in: `2026-2`. */
  readonly openRounds: readonly string[];
  readonly requests: readonly SupplementRound[];
  readonly team: Pick<AdvisoryTeam, 'decisionNumber' | 'decidedOn' | 'members'> | null;
  readonly history: readonly HistoryLine[];
  /** Conditions that end an evaluation and were answered yes; what the team answered stands there only for the province. */
  readonly conditionsMet: readonly ConditionLine[];
  /** Whether the reader speaks for the producer. */
  readonly own: boolean;
  readonly may: Readonly<Record<IntakeActName, boolean>>;
  /** Why an act that the reader has the right to is not possible now. */
  readonly notNow: Readonly<Partial<Record<IntakeActName, Problem>>>;
}

const rightOf = {
  accept: 'intake/accept-dossier',
  'request-supplement': 'intake/request-supplement',
  answer: 'intake/answer-supplement',
  'end-waiting': 'intake/end-waiting',
  'hand-to-team': 'intake/hand-to-team',
  'mark-ready': 'intake/mark-ready',
  'put-back': 'intake/put-back',
  refuse: 'intake/refuse-dossier',
} as const satisfies Record<Exclude<IntakeAct, 'review' | CouncilAct>, UseCaseName>;

async function requestsOf(found: AtProvince, context: Context): Promise<readonly SupplementRound[]> {
  const { db, today } = context;
  const answers = await findAnswers(db, found.dossier.id);
  return (await findRequests(db, found.dossier.id)).map((request): SupplementRound => {
    const { content, askedBy: _by, intakeId: _of, ...kept } = request;
    const answer = answers.find((one) => one.requestId === request.id);
    const isWhole =
      sha256(content) === request.contentHash &&
      (answer === undefined || sha256(answer.content) === answer.contentHash);
    return {
      ...kept,
      said: contentOfRequest(request),
      daysOpen: daysOpen(request, today),
      late: daysLate(request, answer?.answeredOn ?? request.closedOn ?? today),
      answer:
        answer === undefined
          ? null
          : { ...contentOfAnswer(answer), contentHash: answer.contentHash, answeredAt: answer.answeredAt },
      isWhole,
    };
  });
}

/** Whether the reader has the right to a use case on the dossier, whatever its state. */
function reaches({ dossier }: AtProvince, { actor }: Context, name: UseCaseName, ofProvince = false): boolean {
  const { provinceCode, communeCode, producerId } = dossier;
  const reach = reachOf(actor, name);
  const subject = ofProvince ? { provinceCode, communeCode: null } : { provinceCode, communeCode, producerId };
  return reach !== null && covers(reach, subject);
}

/** Acts that the reader has the right to, with what keeps each back now; `null`: nothing. */
function actsOf(found: AtProvince, context: Context): ReadonlyMap<keyof typeof rightOf, Problem | null> {
  const standing = standingOf(found);
  const answers = speaksFor(context.actor, found.dossier) || found.dossier.byProxy;
  const acts = (Object.keys(rightOf) as (keyof typeof rightOf)[])
    .filter((act) => reaches(found, context, rightOf[act]) && (act !== 'answer' || answers))
    .map((act) => [act, whyNot(act, standing)] as const);
  return new Map(acts);
}

function mayOf(found: AtProvince, context: Context): Pick<IntakeView, 'may' | 'notNow'> {
  const { intake } = found;
  const acts = actsOf(found, context);
  const may = Object.fromEntries(
    Object.keys(rightOf).map((act) => [act, acts.get(act as keyof typeof rightOf) === null]),
  );
  return {
    notNow: Object.fromEntries([...acts].filter(([, not]) => not !== null)),
    may: {
      ...(may as Record<keyof typeof rightOf, boolean>),
      'read-review': (intake?.teamId ?? null) !== null && reaches(found, context, 'intake/view-review', true),
      'write-review':
        standingOf(found).state === 'under-review' &&
        isInTeam(context.actor, intake?.teamId ?? null) &&
        reaches(found, context, 'intake/save-review', true),
    },
  };
}

async function nameOf(context: Context, accountId: AccountId | null): Promise<string | null> {
  if (accountId === null) return null;
  const [account] = await findAccounts(context.db, [accountId]);
  return account?.displayName ?? null;
}

export const viewIntake = defineUseCase({
  name: 'intake/view-intake',
  kind: 'read',
  legalBasis: null,
  input: z.object({ dossierId: id<'dossier'>() }),
  subject: (input, context) => subjectAtProvince(input.dossierId, context),
  async run(input, context) {
    const { db, actor, today } = context;
    const found = await findAtProvince(input.dossierId, context);
    if (!found.ok) return found;
    const { dossier, intake } = found.value;
    const labels = await loadUnitLabels();
    const proposedOn = dossier.reportedOn;
    const team = intake?.teamId == null ? null : await findTeam(db, intake.teamId);
    const current = intake === null ? {} : intakeContent(intake);
    // What the team answered is for the province alone.
    const reads = reaches(found.value, context, 'intake/view-review', true);
    const answered = await conditionsOf(db, dossier);
    const conditionsMet = (reads ? answered : answered.map((line) => ({ ...line, found: null }))).filter(isMet);
    const { productName, producerName, producerId, kind, setId, byProxy, reportNumber, reportedOn, provinceCode } =
      dossier;
    return ok<IntakeView>({
      dossier: {
        id: dossier.id,
        productName,
        producerName,
        producerId,
        kind,
        setId,
        byProxy,
        reportNumber,
        reportedOn,
        provinceCode,
      },
      state: standingOf(found.value).state,
      intake: intake === null || reads ? intake : { ...intake, despite: null },
      conditionsMet,
      commune: labels.commune(dossier.communeCode),
      province: labels.province(provinceCode),
      receivedByName: await nameOf(context, intake?.receivedBy ?? null),
      ...roundAndDay(dossier, intake),
      openRounds: dossier.kind === 're-evaluation' ? [] : roundsOpenTo(proposedOn, today).map(roundKey),
      requests: await requestsOf(found.value, context),
      team:
        team === null
          ? null
          : { decisionNumber: team.decisionNumber, decidedOn: team.decidedOn, members: team.members },
      history: intake === null ? [] : await readHistory(db, { kind: 'intake', id: intake.id, current }, intakeFields),
      own: speaksFor(actor, dossier),
      ...mayOf(found.value, context),
    });
  },
});
