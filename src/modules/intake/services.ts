// Side door of the intake room: what other rooms may ask for, in the transaction they hand in.

import type { Actor } from '#access/actor.ts';
import type { Reach } from '#access/reach.ts';
import { addDays, type LocalDate } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import { listForwardedHeads } from '#modules/dossiers/services.ts';
import type { Db } from '#platform/database/db.ts';
import type { ConditionLine } from './rules/conditions.ts';
import { type Despite, roundKept, type StatusAtProvince, type TeamId } from './rules/intake.ts';
import { contentOfOpinion, type OpinionContent } from './rules/review.ts';
import { isOver } from './rules/round-to-open.ts';
import { contentOfRequest } from './rules/supplement.ts';
import {
  countWithTeams,
  findIntakeOf,
  findIntakesOf,
  findOpenRequests,
  listRequestsOfOffices,
  listStandings,
} from './store.ts';
import { findOpinions, findReview, findTeam } from './store-reviews.ts';
import { conditionsOf } from './use-cases/conditions-of-dossier.ts';

export { loadStanding, StandingAtProvince } from './screens/standing-at-province.tsx';
export { findDossiersByProvinceSlip, findProvinceSlips } from './store.ts';
export { supplementPaper, supplementsOf } from './supplement-letter.ts';
export { commandFor } from './use-cases/do-to-many.ts';
export { listReadyFor, type ReadyDossier } from './use-cases/list-ready.ts';
export { moveAtCouncil } from './use-cases/move-at-council.ts';

/** A letter with which an office of the province asked for a supplement. */
export interface SupplementLetter {
  readonly dossierId: DossierId;
  readonly ordinal: number;
  readonly product: string;
  readonly producer: string;
  readonly madeOn: LocalDate;
}

/** Letters of the offices of a reach: those of the province itself, not of its communes. */
export async function supplementLetters(db: Db, reach: Reach): Promise<readonly SupplementLetter[]> {
  const requests = await listRequestsOfOffices(db, reach.all ? 'all' : reach.provinceOwnCodes);
  return requests.map((request) => {
    const { product, producer } = contentOfRequest(request);
    return { dossierId: request.dossierId, ordinal: request.ordinal, product, producer, madeOn: request.askedOn };
  });
}

/**
 * What the advisory team found and said, as it was last issued: the verified findings criterion by criterion, the conditions that end
 * an evaluation with the answers of producer and team, and the opinion. For the council, apart from its scores. `null`: nothing was issued.
 */
export async function advisoryOpinionOf(
  db: Db,
  dossierId: DossierId,
): Promise<
  (OpinionContent & { readonly contentHash: string; readonly conditionLines: readonly ConditionLine[] }) | null
> {
  const [last] = await findOpinions(db, dossierId);
  if (last === undefined) return null;
  const content = contentOfOpinion(last);
  const conditionLines = content.conditionLines ?? (await conditionsOf(db, { id: dossierId, setId: content.set.id }));
  return { ...content, conditionLines, contentHash: last.contentHash };
}

/** What the council must know of the conditions that end an evaluation. */
export interface ConditionsBeforeCouncil {
  /** Every such condition, with what the producer answered and what the team found. */
  readonly lines: readonly ConditionLine[];
  /** Why the office takes the dossier before the council although one is met; `null`: none is, or it has not done so. */
  readonly despite: Despite | null;
}

/** The conditions of a dossier for its council, also of a re-evaluation, on which no team gave an opinion. */
export async function conditionsBeforeCouncil(
  db: Db,
  dossier: { readonly id: DossierId; readonly setId: string },
): Promise<ConditionsBeforeCouncil> {
  const intake = await findIntakeOf(db, dossier.id);
  return { lines: await conditionsOf(db, dossier), despite: intake?.despite ?? null };
}

/** Where a dossier stands at the province; `null`: the province has not received it. */
export async function statusAtProvince(db: Db, dossierId: DossierId): Promise<StatusAtProvince | null> {
  const [intake] = await findIntakesOf(db, [dossierId]);
  if (intake === undefined) return null;
  const [open] = await findOpenRequests(db, [dossierId]);
  return {
    state: intake.state,
    round: roundKept(intake),
    dueOn: intake.dueOn,
    asked: open === undefined ? [] : contentOfRequest(open).items.map((item) => item.title),
    answerBy: open?.dueOn ?? null,
  };
}

/** Accounts that had a hand in the advisory team's sheet on a dossier: who wrote in it last, who issued, and whom an opinion names. */
export async function whoReviewed(db: Db, dossierId: DossierId): Promise<ReadonlySet<AccountId>> {
  const opinions = await findOpinions(db, dossierId);
  const review = await findReview(db, dossierId);
  const named = opinions.flatMap((one) => contentOfOpinion(one).team.members.map((member) => member.accountId));
  const all = [review?.savedBy, ...opinions.map((one) => one.issuedBy), ...named];
  return new Set(all.filter((one): one is AccountId => one != null));
}

/** Until when the province is done with a dossier, and whether it is. */
export interface StandingAtOffice {
  readonly dueOn: LocalDate | null;
  readonly isOver: boolean;
}

/** How dossiers stand that the province has received; one that has only arrived, or not yet, is left out. */
export async function standingsAtProvince(
  db: Db,
  ids: readonly DossierId[],
): Promise<ReadonlyMap<DossierId, StandingAtOffice>> {
  const intakes = await findIntakesOf(db, ids);
  return new Map(intakes.map((one) => [one.dossierId, { dueOn: one.dueOn, isOver: isOver(one.state) }]));
}

/** Accounts of the members of the advisory team that has a dossier; none before it was handed to one. */
export async function teamAccountsOf(db: Db, dossierId: DossierId): Promise<readonly AccountId[]> {
  const intake = await findIntakeOf(db, dossierId);
  const team = intake === null || intake.teamId === null ? null : await findTeam(db, intake.teamId);
  return (team?.members ?? []).flatMap((member) => (member.accountId === null ? [] : [member.accountId]));
}

/** So many days before its last day a dossier that is not ready is said to press (ours). */
const NEAR_DAYS = 14;

/** What waits at the province. */
export interface WaitingAtProvince {
  readonly arrived: number;
  readonly answered: number;
  readonly reviewed: number;
  /** Ready for the council, on no agenda. */
  readonly ready: number;
  /** Not ready, and the last day of the province is near or past. */
  readonly termNear: number;
}

/** Counts what waits within a reach. */
export async function waitingAtProvince(db: Db, reach: Reach, today: LocalDate): Promise<WaitingAtProvince> {
  const standings = await listStandings(db, reach);
  const received = new Set(standings.map((one) => one.dossierId));
  const arrived = (await listForwardedHeads(db, reach)).filter(({ id }) => !received.has(id)).length;
  const until = addDays(today, NEAR_DAYS);
  return {
    arrived,
    answered: standings.filter((one) => one.state === 'answered').length,
    reviewed: standings.filter((one) => one.state === 'reviewed').length,
    ready: standings.filter((one) => one.state === 'ready').length,
    termNear: standings.filter((one) => one.dueOn !== null && one.dueOn <= until && !isOver(one.state)).length,
  };
}

/** Dossiers that wait for the sheet of a team in which the actor has a duty. */
export async function countReviewsFor(db: Db, actor: Actor): Promise<number> {
  const teams = actor.assignments.filter((one) => one.subjectKind === 'advisory-team').map((one) => one.subjectId);
  return await countWithTeams(db, teams as unknown as readonly TeamId[]);
}

/** An open request, for the desk of who answers it. */
export interface OpenSupplement {
  readonly dossierId: DossierId;
  readonly product: string;
  readonly items: number;
  readonly dueOn: LocalDate;
}

/** Open requests within a reach, the first to be due first. */
export async function openSupplementsWithin(db: Db, reach: Reach): Promise<readonly OpenSupplement[]> {
  const waiting = (await listStandings(db, reach)).filter((one) => one.state === 'supplement-requested');
  const requests = await findOpenRequests(
    db,
    waiting.map((one) => one.dossierId),
  );
  return requests
    .map((request) => {
      const { product, items } = contentOfRequest(request);
      return { dossierId: request.dossierId, product, items: items.length, dueOn: request.dueOn };
    })
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}
