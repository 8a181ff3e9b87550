// A member scores on paper inside an electronic session: one person types the sheet with its scan, another compares it, and it counts
// from then on, marked as paper. Both were named when the member was marked as on paper; both see this one sheet before the reveal, as
// whoever reads a paper does, and neither before a sheet of their own on that product is in.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { checkedFile, keepFile } from '#modules/evidence/services.ts';
import { tell } from '#modules/notifications/services.ts';
import { id, oneOf } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import {
  type DossierToScore,
  notOpen,
  notToOpenPaper,
  notToScore,
  type SeatToScore,
  type SessionToScore,
  seatOf,
} from '../rules/session-to-score.ts';
import { frozen, type SessionSheet, type SheetContent } from '../rules/sheet-content.ts';
import { sealSheet, sheetWords } from '../sealed-words.ts';
import {
  dropSheet,
  insertSheet,
  listSheetHeads,
  listSheetsOf,
  lockMember,
  lockScoring,
  markSheetChecked,
} from '../store.ts';
import { sessionFor, subjectOfSession } from './find-session.ts';
import { sheetContent } from './own-sheets.ts';
import { factsTold, type SheetFacts, sheetFacts } from './sheet-facts.ts';
import { sheetInLedger } from './submit-sheet.ts';
import { readWords, wordsShape } from './words-input.ts';

const place = {
  sessionId: id<'council-session'>(),
  dossierId: id<'dossier'>(),
  memberId: id<'council-member'>(),
};

interface AtPaper {
  readonly session: SessionToScore;
  readonly dossier: DossierToScore;
  readonly seat: SeatToScore;
  /** The sheet that was typed; `null`: none yet. */
  readonly sheet: SessionSheet | null;
}

type Place = { readonly [Key in keyof typeof place]: ReturnType<(typeof place)[Key]['parse']> };

/** The seat on paper and its dossier, for its typist or its checker alone. */
async function atPaper(input: Place, context: Pick<Context, 'db' | 'actor'>): Promise<Result<AtPaper>> {
  const found = await sessionFor(input.sessionId, context);
  if (!found.ok) return found;
  const session = found.value;
  const { accountId } = context.actor;
  const seat = session.members.find((one) => one.memberId === input.memberId && one.onPaper);
  const dossier = session.dossiers.find((one) => one.dossierId === input.dossierId);
  const isTheirs =
    seat !== undefined && accountId !== null && [seat.paperTypist, seat.paperChecker].includes(accountId);
  if (seat === undefined || dossier === undefined || !isTheirs) return refuse(notFound);
  const reader = seatOf(session, accountId);
  const read = reader === null ? [] : await listSheetHeads(context.db, session.id);
  const isIn = read.some((one) => one.memberId === reader?.memberId && one.dossierId === dossier.dossierId);
  const not = notToOpenPaper(session, reader, dossier.dossierId, { types: seat.paperTypist === accountId, isIn });
  if (not !== null) return refuse(not);
  const own = await listSheetsOf(context.db, session.id, seat.memberId);
  return ok({ session, dossier, seat, sheet: own.find((one) => one.dossierId === dossier.dossierId) ?? null });
}

export interface PaperSheetView extends Omit<AtPaper, 'sheet'> {
  readonly facts: SheetFacts;
  readonly sheet: Omit<SessionSheet, 'box' | 'content'> | null;
  readonly content: SheetContent | null;
  readonly isTypist: boolean;
  readonly isChecker: boolean;
}

export const viewPaperSheet = defineUseCase({
  name: 'scoring/view-paper-sheet',
  kind: 'read',
  legalBasis: null,
  input: z.object(place),
  subject: (given, context) => subjectOfSession(given, context),
  async run(input, context) {
    const found = await atPaper(input, context);
    if (!found.ok) return found;
    const { session, dossier, seat, sheet } = found.value;
    const { accountId } = context.actor;
    const { box = null, content = null, ...head } = sheet ?? {};
    return ok<PaperSheetView>({
      session,
      dossier,
      seat,
      facts: await sheetFacts(dossier, context),
      sheet: sheet === null ? null : (head as Omit<SessionSheet, 'box' | 'content'>),
      content: sheet === null ? null : sheetWords(context.ports, { id: sheet.id, box, content }),
      isTypist: seat.paperTypist === accountId,
      isChecker: seat.paperChecker === accountId,
    });
  },
  json: (view) => ({ ...view, facts: factsTold(view.facts) }),
});

export const typePaperSheet = defineUseCase({
  name: 'scoring/type-paper-sheet',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Phụ lục II',
  input: z.object({ ...place, ...wordsShape, file: checkedFile }),
  subject: (given, context) => subjectOfSession(given, context),
  async run(input, context) {
    const { db, actor, now, ports } = context;
    await lockScoring(db, input.sessionId, 'shared');
    const key = { sessionId: input.sessionId, dossierId: input.dossierId, memberId: input.memberId };
    await lockMember(db, key);
    const found = await atPaper(input, context);
    if (!found.ok) return found;
    const { session, dossier, seat, sheet: before } = found.value;
    if (seat.paperTypist !== actor.accountId) return refuse(problem('forbidden', 'scoring/not-the-typist'));
    const not = notToScore(session, seat, dossier.dossierId, true) ?? notOpen(session);
    if (not !== null) return refuse(not);
    if (before !== null) {
      const code = before.checkedAt === null ? 'scoring/paper-typed-already' : 'scoring/paper-checked-already';
      return refuse(problem('conflict', code, { submittedAt: before.submittedAt }));
    }
    const facts = await sheetFacts(dossier, context);
    // What the paper says is typed as it stands: a note that lacks there is not made up here.
    const words = readWords(facts.compiled, input, {});
    if (!words.ok) return words;
    const more = { ordinal: 1, origin: 'paper', reason: null } as const;
    const { content, hash } = frozen(sheetContent({ session, seat, dossier }, facts, words.value, more, context));
    const { sha256, mediaType, bytes, pages, name } = await keepFile(context, input.file);
    const sheetId = context.newId<'session-sheet'>();
    const sheet: SessionSheet = {
      id: sheetId,
      ...key,
      ordinal: 1,
      origin: 'paper',
      box: sealSheet(ports, sheetId, content),
      content: null,
      contentHash: hash,
      submittedAt: now,
      submittedBy: actor.accountId,
      checkedAt: null,
      checkedBy: null,
      scan: { sha256, mediaType, bytes, pages, name },
    };
    await insertSheet(db, sheet);
    context.touch({ kind: 'session-sheet', id: sheetId, before: null, after: sheetInLedger(sheet) });
    if (seat.paperChecker !== null) {
      await tell(context, {
        kind: 'paper-sheet-typed',
        to: [seat.paperChecker],
        words: { name: seat.name, product: dossier.product },
        path: `/phien-hop/${session.id}/phieu-giay/${dossier.dossierId}/${seat.memberId}`,
        dueOn: session.heldOn,
      });
    }
    return ok({ sheetId, product: dossier.product, name: seat.name });
  },
});

export const checkPaperSheet = defineUseCase({
  name: 'scoring/check-paper-sheet',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Phụ lục II',
  input: z.object({ ...place, verdict: oneOf(['same', 'differs']) }),
  subject: (given, context) => subjectOfSession(given, context),
  async run(input, context) {
    const { db, actor, now } = context;
    await lockScoring(db, input.sessionId, 'shared');
    await lockMember(db, input);
    const found = await atPaper(input, context);
    if (!found.ok) return found;
    const { session, dossier, seat, sheet } = found.value;
    if (sheet === null) return refuse(notFound);
    const isTypist = sheet.submittedBy === actor.accountId;
    if (seat.paperChecker !== actor.accountId || isTypist)
      return refuse(problem('forbidden', 'scoring/not-the-checker'));
    const not = notOpen(session);
    if (not !== null) return refuse(not);
    if (sheet.checkedAt !== null) return refuse(problem('conflict', 'scoring/already-checked'));
    if (input.verdict === 'same') {
      await markSheetChecked(db, sheet.id, { checkedAt: now, checkedBy: actor.accountId });
      const before = sheetInLedger(sheet);
      const after = { ...before, checkedBy: actor.accountId };
      context.touch({ kind: 'session-sheet', id: sheet.id, before, after });
    } else {
      // It is typed again from the paper; that it was typed and found wrong stays in the ledger.
      await dropSheet(db, sheet.id);
      context.touch({ kind: 'session-sheet', id: sheet.id, before: sheetInLedger(sheet), after: null });
    }
    return ok({ verdict: input.verdict, product: dossier.product, name: seat.name });
  },
});
