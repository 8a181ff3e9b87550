// A member saves an unfinished sheet, or takes over a verified finding with one tap. The draft is sealed; the ledger gets the hash of
// the box, the answer to a repeat holds no mark. What was saved on another phone meanwhile is not written over.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { sha256 } from '#law/sha256.ts';
import { id, optionalText, optionalWhole } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { notOpen, notToScore } from '../rules/session-to-score.ts';
import { noWords, type SheetDraft } from '../rules/sheet-content.ts';
import { openDraft, sealDraft } from '../sealed-words.ts';
import { findDraft, insertDraft, listSheetsOf, updateDraft } from '../store.ts';
import { lockedOwnSeat, subjectOfSession } from './find-session.ts';
import { sheetFacts } from './sheet-facts.ts';
import { adoptFinding, readWords, wordsShape } from './words-input.ts';

/** What the ledger may know of a draft. */
export const draftContent = (draft: SheetDraft) => ({ version: draft.version, box: sha256(draft.box) });

export const saveDraft = defineUseCase({
  name: 'scoring/save-draft',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm d, Phụ lục II',
  input: z.object({
    sessionId: id<'council-session'>(),
    dossierId: id<'dossier'>(),
    /** Of the draft that the form showed; absent: there was none. */
    version: optionalWhole(1, 2_000_000_000),
    ...wordsShape,
    /** The criterion (`1-5`) whose verified finding is taken over. */
    adopt: optionalText(12),
  }),
  subject: (given, context) => subjectOfSession(given, context),
  async run(input, context) {
    const { db, actor, now, ports } = context;
    const found = await lockedOwnSeat(input, context);
    if (!found.ok) return found;
    const { session, seat, dossier, key } = found.value;
    const not = notToScore(session, seat, dossier.dossierId) ?? notOpen(session);
    if (not !== null) return refuse(not);
    const sent = (await listSheetsOf(db, session.id, seat.memberId)).find((one) => one.dossierId === dossier.dossierId);
    if (sent !== undefined) {
      return refuse(problem('conflict', 'scoring/already-submitted', { submittedAt: sent.submittedAt }));
    }
    const before = await findDraft(db, key);
    if ((before?.version ?? null) !== input.version) {
      const current = before === null ? null : { savedAt: before.savedAt };
      return refuse(problem('conflict', 'records/changed-meanwhile', { current }));
    }
    const facts = await sheetFacts(dossier, context);
    const earlier = before === null ? noWords : (openDraft(ports, before) ?? noWords);
    const read = readWords(facts.compiled, input, earlier.adopted);
    if (!read.ok) return read;
    const words =
      input.adopt === null
        ? read
        : adoptFinding(facts.compiled, read.value, input.adopt.replaceAll('-', '.'), facts.opinion, now);
    if (!words.ok) return words;
    const draftId = before?.id ?? context.newId<'session-draft'>();
    const said = { box: sealDraft(ports, draftId, words.value), savedBy: actor.accountId, savedAt: now };
    const after: SheetDraft = { id: draftId, version: (before?.version ?? 0) + 1, ...key, ...said };
    if (before === null) await insertDraft(db, after);
    else if (!(await updateDraft(db, before, said))) {
      return refuse(problem('conflict', 'records/changed-meanwhile', { current: { savedAt: before.savedAt } }));
    }
    context.touch({
      kind: 'session-draft',
      id: draftId,
      before: before === null ? null : draftContent(before),
      after: draftContent(after),
    });
    return ok({ version: after.version, savedAt: now });
  },
});
