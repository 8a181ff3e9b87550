// What waits for somebody in the sessions that score now: own sheets, sheets on paper to type or to compare, the reveal and the closing
// for who leads.

import { z } from 'zod';
import type { LocalDate } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { ok } from '#kernel/result.ts';
import type { CouncilMemberId, SessionId } from '#modules/councils/index.ts';
import { findRunningSessions, type SessionFacts, sessionsToScore, toScore } from '#modules/councils/services.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import type { Db } from '#platform/database/db.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type DossierProgress, progress } from '../rules/progress.ts';
import { leads, notToScore, type SeatToScore, type SessionToScore, seatOf } from '../rules/session-to-score.ts';
import { counts } from '../rules/sheet-content.ts';
import { listDraftsOf, listSheetHeads, type SheetHead } from '../store.ts';

/** How an own sheet stands; `none`: the member does not score this dossier, for the reason named by `why`. */
export type SheetStanding = 'submitted' | 'draft' | 'open' | 'none';

export interface MyDossier {
  readonly dossierId: DossierId;
  readonly ordinal: number;
  readonly product: string;
  readonly producer: string;
  readonly standing: SheetStanding;
  readonly why: string | null;
  readonly submitted: number;
  readonly expected: number;
}

/** A sheet on paper that waits for this person's typing, or comparing. */
export interface PaperWork {
  readonly dossierId: DossierId;
  readonly memberId: CouncilMemberId;
  readonly product: string;
  readonly name: string;
  readonly act: 'type' | 'compare';
}

export interface MySession {
  readonly sessionId: SessionId;
  readonly heldOn: LocalDate;
  readonly state: SessionToScore['state'];
  /** Empty for who has no seat in it. */
  readonly dossiers: readonly MyDossier[];
  readonly paperWork: readonly PaperWork[];
  /** The reveal, or the closing, is this person's next act. */
  readonly leadsNow: 'reveal' | 'close' | null;
}

/** Sheets on paper that an account is to type, or to compare with their scan. */
function paperWorkOf(session: SessionToScore, heads: readonly SheetHead[], accountId: AccountId): readonly PaperWork[] {
  if (session.state !== 'scoring') return [];
  return session.members
    .filter((seat) => seat.onPaper)
    .flatMap((seat) =>
      session.dossiers.flatMap(({ dossierId, product }): readonly PaperWork[] => {
        if (notToScore(session, seat, dossierId, true) !== null) return [];
        const head = heads.find((one) => one.dossierId === dossierId && one.memberId === seat.memberId);
        const types = head === undefined && seat.paperTypist === accountId;
        const compares = head !== undefined && !counts(head) && seat.paperChecker === accountId;
        if (!types && !compares) return [];
        const { memberId, name } = seat;
        return [{ dossierId, memberId, product, name, act: types ? 'type' : 'compare' }];
      }),
    );
}

function dossiersOf(
  session: SessionToScore,
  seat: SeatToScore,
  found: {
    readonly heads: readonly SheetHead[];
    readonly states: readonly DossierProgress[];
    readonly drafts: ReadonlySet<string>;
  },
): readonly MyDossier[] {
  return session.dossiers.map((dossier): MyDossier => {
    const { dossierId, ordinal, product, producer } = dossier;
    const state = found.states.find((one) => one.dossierId === dossierId);
    const isIn = found.heads.some((one) => one.dossierId === dossierId && one.memberId === seat.memberId);
    const not = notToScore(session, seat, dossierId);
    const standing = isIn ? 'submitted' : not !== null ? 'none' : found.drafts.has(dossierId) ? 'draft' : 'open';
    const why = isIn ? null : (not?.code ?? null);
    const { submitted = 0, expected = 0 } = state ?? {};
    return { dossierId, ordinal, product, producer, standing, why, submitted, expected };
  });
}

/** The sessions in which something waits for an account, or may be looked at; `running`: its sessions that are not over. */
async function mySessions(
  db: Db,
  running: readonly SessionFacts[],
  accountId: AccountId | null,
): Promise<readonly MySession[]> {
  const sessions: MySession[] = [];
  if (accountId === null) return sessions;
  for (const facts of sessionsToScore(running, accountId)) {
    const session = await toScore(db, facts);
    const seat = seatOf(session, accountId);
    const heads = await listSheetHeads(db, session.id);
    const states = progress(session, heads.filter(counts));
    const drafts = new Set(
      seat === null ? [] : (await listDraftsOf(db, session.id, seat.memberId)).map((one) => one.dossierId),
    );
    const isAllIn = states.every((one) => one.lacking.length === 0);
    const leadsNow = !leads(session, seat) ? null : session.state === 'revealed' ? 'close' : isAllIn ? 'reveal' : null;
    const dossiers = seat?.votes ? dossiersOf(session, seat, { heads, states, drafts }) : [];
    const paperWork = paperWorkOf(session, heads, accountId);
    if (dossiers.length + paperWork.length === 0 && leadsNow === null) continue;
    sessions.push({
      sessionId: session.id,
      heldOn: session.heldOn,
      state: session.state,
      dossiers,
      paperWork,
      leadsNow,
    });
  }
  return sessions;
}

/** How many sheets wait for an account: own ones to mark, and sheets on paper to type or to compare. */
export async function countSheetsOwed(
  db: Db,
  running: readonly SessionFacts[],
  accountId: AccountId | null,
): Promise<{ readonly own: number; readonly paper: number }> {
  const scoring = (await mySessions(db, running, accountId)).filter((one) => one.state === 'scoring');
  const own = scoring
    .flatMap((one) => one.dossiers)
    .filter((one) => one.standing === 'open' || one.standing === 'draft').length;
  return { own, paper: scoring.flatMap((one) => one.paperWork).length };
}

export const listMyScoring = defineUseCase({
  name: 'scoring/list-my-scoring',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, { db, actor }) {
    const running = await findRunningSessions(db, actor.accountId);
    return ok({ sessions: await mySessions(db, running, actor.accountId) });
  },
});
