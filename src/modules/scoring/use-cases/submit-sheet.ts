// A member submits a sheet: the saved draft is frozen, sealed, and its salted hash enters the ledger. One sheet by one member on one
// dossier; what comes from a second phone, or after the session went on, is refused.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { notOpen, notToScore } from '../rules/session-to-score.ts';
import { frozen, type SessionSheet, type SheetContent } from '../rules/sheet-content.ts';
import { openDraft, sealSheet, sheetWords } from '../sealed-words.ts';
import { dropDraft, findDraft, insertSheet, listSheetsOf } from '../store.ts';
import { lockedOwnSeat, subjectOfSession } from './find-session.ts';
import { lackingOf, notComplete, sheetContent } from './own-sheets.ts';
import { draftContent } from './save-draft.ts';
import { sheetFacts } from './sheet-facts.ts';

/** What the ledger may know of a sheet: its salted hash. */
export const sheetInLedger = (sheet: Pick<SessionSheet, 'contentHash' | 'ordinal' | 'origin'>) => ({
  contentHash: sheet.contentHash,
  ordinal: sheet.ordinal,
  origin: sheet.origin,
});

export const submitSheet = defineUseCase({
  name: 'scoring/submit-sheet',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm d, Phụ lục II',
  input: z.object({
    sessionId: id<'council-session'>(),
    dossierId: id<'dossier'>(),
    /** Of the draft that was looked at: exactly this is submitted. */
    version,
  }),
  subject: (given, context) => subjectOfSession(given, context),
  async run(input, context) {
    const { db, actor, now, ports } = context;
    const found = await lockedOwnSeat(input, context);
    if (!found.ok) return found;
    const { session, seat, dossier, key } = found.value;
    const not = notToScore(session, seat, dossier.dossierId) ?? notOpen(session);
    if (not !== null) return refuse(not);
    const own = await listSheetsOf(db, session.id, seat.memberId);
    const sent = own.find((one) => one.dossierId === dossier.dossierId);
    if (sent !== undefined) {
      return refuse(problem('conflict', 'scoring/already-submitted', { submittedAt: sent.submittedAt }));
    }
    const draft = await findDraft(db, key);
    if (draft === null) return refuse(problem('conflict', 'scoring/no-draft'));
    if (draft.version !== input.version) {
      return refuse(problem('conflict', 'records/changed-meanwhile', { current: { savedAt: draft.savedAt } }));
    }
    const words = openDraft(ports, draft);
    if (words === null) return refuse(problem('unavailable', 'scoring/seal-lost'));
    const facts = await sheetFacts(dossier, context);
    const others = own.flatMap((one): readonly SheetContent[] => {
      const content = sheetWords(ports, one);
      return content === null ? [] : [content];
    });
    const complete = notComplete(lackingOf(facts, words, session, dossier, others), words);
    if (!complete.ok) return complete;
    const content = sheetContent(found.value, facts, words, { ordinal: 1, origin: 'own', reason: null }, context);
    const { content: written, hash } = frozen(content);
    const sheetId = context.newId<'session-sheet'>();
    const sheet: SessionSheet = {
      id: sheetId,
      ...key,
      ordinal: 1,
      origin: 'own',
      box: sealSheet(ports, sheetId, written),
      content: null,
      contentHash: hash,
      submittedAt: now,
      submittedBy: actor.accountId,
      checkedAt: null,
      checkedBy: null,
      scan: null,
    };
    await insertSheet(db, sheet);
    await dropDraft(db, draft.id);
    context.touch(
      { kind: 'session-sheet', id: sheetId, before: null, after: sheetInLedger(sheet) },
      { kind: 'session-draft', id: draft.id, before: draftContent(draft), after: null },
    );
    return ok({ sheetId, product: dossier.product, contentHash: hash, submittedAt: now });
  },
});
