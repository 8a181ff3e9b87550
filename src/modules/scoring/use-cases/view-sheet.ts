// A member's own page for one dossier: the draft, what still lacks, what stands beside each criterion, and the sheets that were
// submitted. Nobody else opens it; before the reveal nothing of another member is read for it.

import { z } from 'zod';
import type { Instant } from '#kernel/calendar.ts';
import type { Problem } from '#kernel/problem.ts';
import { ok } from '#kernel/result.ts';
import { id } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type DossierProgress, progress } from '../rules/progress.ts';
import {
  type DossierToScore,
  notOpen,
  notToScore,
  type SeatToScore,
  type SessionToScore,
} from '../rules/session-to-score.ts';
import { counts, noWords, type SessionSheet, type SheetContent, type SheetWords } from '../rules/sheet-content.ts';
import { openDraft, sheetWords } from '../sealed-words.ts';
import { findDraft, listSheetHeads, listSheetsOf } from '../store.ts';
import { atOwnSeat, subjectOfSession } from './find-session.ts';
import { type Lacking, lackingOf } from './own-sheets.ts';
import { factsTold, type SheetFacts, sheetFacts } from './sheet-facts.ts';

export interface OwnSheet {
  readonly session: SessionToScore;
  readonly dossier: DossierToScore;
  readonly seat: SeatToScore;
  readonly facts: SheetFacts;
  /** As last saved, or empty. */
  readonly words: SheetWords;
  readonly draft: { readonly version: number; readonly savedAt: Instant } | null;
  readonly lacking: Lacking;
  /** Submitted on this dossier, the last last. */
  readonly sheets: readonly {
    readonly sheet: Omit<SessionSheet, 'box' | 'content'>;
    readonly content: SheetContent | null;
  }[];
  readonly progress: DossierProgress | null;
  /** Why nothing is scored here now; `null`: it may be. */
  readonly notToWrite: Problem | null;
}

export const viewOwnSheet = defineUseCase({
  name: 'scoring/view-own-sheet',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm d',
  input: z.object({ sessionId: id<'council-session'>(), dossierId: id<'dossier'>() }),
  subject: (given, context) => subjectOfSession(given, context),
  async run(input, context) {
    const { db, ports } = context;
    const found = await atOwnSeat(input, context);
    if (!found.ok) return found;
    const { session, seat, dossier } = found.value;
    const facts = await sheetFacts(dossier, context);
    const key = { sessionId: session.id, dossierId: dossier.dossierId, memberId: seat.memberId };
    const draft = await findDraft(db, key);
    const own = (await listSheetsOf(db, session.id, seat.memberId)).map(({ box, content, ...sheet }) => ({
      sheet,
      content: sheetWords(ports, { id: sheet.id, box, content }),
    }));
    const words = draft === null ? noWords : (openDraft(ports, draft) ?? noWords);
    const heads = (await listSheetHeads(db, session.id)).filter(counts);
    return ok<OwnSheet>({
      session,
      dossier,
      seat,
      facts,
      words,
      draft: draft === null ? null : { version: draft.version, savedAt: draft.savedAt },
      lacking: lackingOf(
        facts,
        words,
        session,
        dossier,
        own.flatMap((one) => one.content ?? []),
      ),
      sheets: own.filter((one) => one.sheet.dossierId === dossier.dossierId),
      progress: progress(session, heads).find((one) => one.dossierId === dossier.dossierId) ?? null,
      notToWrite: notToScore(session, seat, dossier.dossierId) ?? notOpen(session),
    });
  },
  json: (view) => ({ ...view, facts: factsTold(view.facts) }),
});
