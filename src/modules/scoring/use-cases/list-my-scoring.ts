// What waits for somebody in the sessions that score now: own sheets, sheets on paper to type or to compare, the reveal and the closing
// for who leads.

import { z } from 'zod';
import type { LocalDate } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import type { SessionId } from '#modules/councils/index.ts';
import { findSessionForScoring, findSessionsToScore } from '#modules/councils/services.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { progress } from '../rules/progress.ts';
import { leads, notToScore, type SessionToScore, seatOf } from '../rules/session-to-score.ts';
import { counts } from '../rules/sheet-content.ts';
import { listDraftsOf, listSheetHeads } from '../store.ts';

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

export interface MySession {
  readonly sessionId: SessionId;
  readonly heldOn: LocalDate;
  readonly state: SessionToScore['state'];
  readonly dossiers: readonly MyDossier[];
  /** Sheets on paper that wait for this person's typing or comparing. */
  readonly paperWork: number;
  /** The reveal, or the closing, is this person's next act. */
  readonly leadsNow: 'reveal' | 'close' | null;
}

export const listMyScoring = defineUseCase({
  name: 'scoring/list-my-scoring',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, context) {
    const { db, actor } = context;
    const sessions: MySession[] = [];
    for (const sessionId of actor.accountId === null ? [] : await findSessionsToScore(db, actor.accountId)) {
      const session = await findSessionForScoring(db, sessionId);
      const seat = session === null ? null : seatOf(session, actor.accountId);
      if (session === null || seat === null) continue;
      const heads = await listSheetHeads(db, session.id);
      const states = progress(session, heads.filter(counts));
      const drafts = new Set((await listDraftsOf(db, session.id, seat.memberId)).map((one) => one.dossierId));
      const dossiers = session.dossiers.map((dossier): MyDossier => {
        const { dossierId, ordinal, product, producer } = dossier;
        const state = states.find((one) => one.dossierId === dossierId);
        const isIn = heads.some((one) => one.dossierId === dossierId && one.memberId === seat.memberId);
        const not = notToScore(session, seat, dossierId);
        const standing = isIn ? 'submitted' : not !== null ? 'none' : drafts.has(dossierId) ? 'draft' : 'open';
        const why = isIn ? null : (not?.code ?? null);
        const { submitted = 0, expected = 0 } = state ?? {};
        return { dossierId, ordinal, product, producer, standing, why, submitted, expected };
      });
      const paperWork = session.state === 'scoring' ? paperWorkOf(session, heads, actor.accountId) : 0;
      const isAllIn = states.every((one) => one.lacking.length === 0);
      const leading = leads(session, seat);
      const leadsNow = !leading ? null : session.state === 'revealed' ? 'close' : isAllIn ? 'reveal' : null;
      sessions.push({ sessionId, heldOn: session.heldOn, state: session.state, dossiers, paperWork, leadsNow });
    }
    return ok({ sessions });
  },
});

/** Sheets on paper that an account is to type, or to compare with their scan. */
function paperWorkOf(
  session: SessionToScore,
  heads: readonly { readonly dossierId: string; readonly memberId: string; readonly checkedAt: unknown }[],
  accountId: string | null,
): number {
  return session.members
    .filter((seat) => seat.onPaper)
    .flatMap((seat) =>
      session.dossiers.filter((dossier) => {
        if (notToScore(session, seat, dossier.dossierId, true) !== null) return false;
        const head = heads.find((one) => one.dossierId === dossier.dossierId && one.memberId === seat.memberId);
        if (head === undefined) return seat.paperTypist === accountId;
        return head.checkedAt === null && seat.paperChecker === accountId;
      }),
    ).length;
}
