// The clerk types number and day from the signed paper, attaches the signed copy, and the letter goes out: into the book of outgoing letters and,
// of offices in the system, into the books where it waits for receipt. From then on nothing of it changes.

import { z } from 'zod';
import { dateInVietnam } from '#kernel/calendar.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { templateOf } from '#law/outgoing-kinds.ts';
import { type LetterHeadWords, numberParts } from '#modules/directives/index.ts';
import { enterOutgoing, linkLetters } from '#modules/directives/services.ts';
import { checkedFile, keepFile } from '#modules/evidence/services.ts';
import { type BookRow, type NumberInUse, wrongNumber, yearOf } from '#modules/letter-book/index.ts';
import { freeInOutgoingBook, takeNumber } from '#modules/letter-book/services.ts';
import { type Office, sameOffice } from '#modules/offices/index.ts';
import { paperText } from '#official-forms/paper-text.ts';
import { date, id, optionalText, text, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { draftPaper } from '../draft-paper.ts';
import { clerksOf, mayNumber } from '../people-of-office.ts';
import { receivingOffices } from '../receiving-offices.ts';
import type { OutgoingDraft } from '../rules/draft.ts';
import { faultOfDay, recipientsOf, signingLines } from '../rules/draft-faults.ts';
import { issuerOf } from '../rules/letter-heading.ts';
import { faultOfSigner } from '../rules/signing-authority.ts';
import { draftFor, settleDraft, signerOf, subjectOfDraft } from './find-draft.ts';

const named = { draftId: id<'outgoing-draft'>(), version };

/** In which row of which book the number counts. */
export function rowOf({ provinceCode, communeCode, bodyId, kind, content }: OutgoingDraft): BookRow {
  const ofProvince = content.mode === 'one-head' ? 'office' : 'committee';
  const office = bodyId !== null ? 'body' : communeCode !== null ? 'commune' : ofProvince;
  return { provinceCode, communeCode, office, bodyId, series: kind };
}

/** What the office's own book of outgoing letters is asked about. */
const letterOf = (draft: OutgoingDraft, { number, issuedOn }: Pick<NumberInUse, 'number' | 'issuedOn'>) => {
  const { provinceCode, communeCode, bodyId, kind: series, content } = draft;
  return {
    office: { provinceCode, communeCode, bodyId },
    issuer: issuerOf(content).named,
    ...{ series, number, issuedOn },
  };
};

export const numberLetter = defineUseCase({
  name: 'drafting/number-letter',
  kind: 'act',
  legalBasis: '30/2020/NĐ-CP, Điều 15, Phụ lục I Phần I mục II.3',
  input: z.object({ ...named, number: text(60), issuedOn: date, reason: optionalText(500) }),
  subject: ({ draftId }, context) => subjectOfDraft(draftId, context),
  async run({ draftId, version: seen, number, issuedOn, reason }, context) {
    const found = await draftFor('number', draftId, seen, context);
    if (!found.ok) return found;
    const draft = found.value;
    const clerks = await clerksOf(context, draft);
    if (!mayNumber(context, draft, clerks)) {
      return refuse(problem('forbidden', 'drafting/clerk-numbers', { names: clerks.join(', ') }));
    }
    const row = rowOf(draft);
    const { signer, giver } = await signerOf(context, draft.signerId);
    const checkedOn = draft.checkedAt === null ? null : dateInVietnam(draft.checkedAt);
    const day = faultOfDay(issuedOn, context.today, checkedOn);
    const unsigned =
      signer === null ? 'drafting/no-signer' : faultOfSigner(signer, { kind: draft.kind, on: issuedOn }, giver);
    const wrong: FieldProblem[] = [
      ...wrongNumber(row.series, number, 'number'),
      ...(day === null ? [] : [{ path: 'issuedOn', code: day, details: { checkedOn } }]),
      ...(unsigned === null
        ? []
        : [{ path: 'issuedOn', code: unsigned, details: { line: '', name: signer?.name ?? '' } }]),
    ];
    if (draft.number !== null && reason === null)
      wrong.push({ path: 'reason', code: 'drafting/correction-without-reason' });
    if (draft.number === number && draft.issuedOn === issuedOn)
      wrong.push({ path: 'number', code: 'drafting/number-unchanged' });
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const asked = { ...row, paper: 'outgoing-letter', number, issuedOn, recordId: draft.id } as const;
    const taken = await takeNumber(context.db, asked);
    if (!taken.ok) return taken;
    const free = await freeInOutgoingBook(context.db, letterOf(draft, { number, issuedOn }));
    if (!free.ok) return free;
    const after = await settleDraft(context, draft, {
      state: 'numbered',
      ...{ number, issuedOn, serial: taken.value, issuedYear: yearOf(issuedOn) },
      ...{ numberedBy: context.actor.accountId, numberedAt: context.now, numberReason: reason },
      signing: { lines: signingLines(draft, signer), name: signer?.name ?? '' },
    });
    return ok({ draftId, version: after.version, number });
  },
});

export const attachSigned = defineUseCase({
  name: 'drafting/attach-signed',
  kind: 'act',
  legalBasis: '30/2020/NĐ-CP, Điều 19',
  input: z.object({ ...named, file: checkedFile }),
  subject: ({ draftId }, context) => subjectOfDraft(draftId, context),
  async run({ draftId, version: seen, file }, context) {
    const found = await draftFor('attach', draftId, seen, context);
    if (!found.ok) return found;
    if (found.value.file?.sha256 === file.sha256) return refuse(problem('conflict', 'drafting/copy-twice'));
    const kept = await keepFile(context, file);
    const { mediaType, bytes, pages, name } = kept;
    const after = await settleDraft(context, found.value, {
      file: { sha256: kept.sha256, mediaType, bytes, pages, name },
      attachedBy: context.actor.accountId,
      attachedAt: context.now,
    });
    return ok({ draftId, version: after.version, sha256: kept.sha256 });
  },
});

/** What the book says of a letter, in the shape of one that was read. */
export function headOfDraft(draft: OutgoingDraft): LetterHeadWords {
  const { kind, content, number, issuedOn, signing } = draft;
  const issuer = issuerOf(content);
  const lines = signing?.lines ?? [];
  return {
    docType: templateOf(kind).name,
    ...{ ...numberParts(number), fullNumber: number, issuedOn },
    issuer: issuer.named,
    issuerAbove: content.mode === 'chair' ? null : content.aboveName,
    place: content.place,
    subject: content.subject,
    addressees: content.addressees,
    recipients: recipientsOf(draft),
    signer: {
      prefix: lines.length > 1 ? lines.slice(0, -1).join(' ') : null,
      title: lines.at(-1) ?? null,
      name: signing?.name ?? null,
    },
  };
}

export const issueLetter = defineUseCase({
  name: 'drafting/issue-letter',
  kind: 'act',
  legalBasis: '30/2020/NĐ-CP, Điều 16, 18',
  input: z.object(named),
  subject: ({ draftId }, context) => subjectOfDraft(draftId, context),
  async run({ draftId, version: seen }, context) {
    const found = await draftFor('issue', draftId, seen, context);
    if (!found.ok) return found;
    const draft = found.value;
    if (draft.file === null) return refuse(problem('conflict', 'drafting/no-signed-copy'));
    const { provinceCode, communeCode, bodyId } = draft;
    const office: Office = { provinceCode, communeCode, bodyId };
    if (draft.number !== null && draft.issuedOn !== null) {
      const { number, issuedOn } = draft;
      const free = await freeInOutgoingBook(context.db, letterOf(draft, { number, issuedOn }));
      if (!free.ok) return free;
    }
    const known = await receivingOffices(context.db, provinceCode, context.today);
    const recipients = known.filter(
      (one) => draft.content.offices.includes(one.key) && !sameOffice(one.office, office),
    );
    const paper = draftPaper(draft, null, draft.issuedOn ?? context.today);
    const entered = await enterOutgoing(context, {
      office,
      head: headOfDraft(draft),
      text: paperText(paper),
      file: draft.file,
      recipients: recipients.map((one) => one.office),
      onDay: context.today,
    });
    if (!entered.ok) return entered;
    const { letterId, entry } = entered.value;
    if (draft.answersLetterId !== null) {
      const linked = await linkLetters(context, { letterId, targetId: draft.answersLetterId, kind: 'implements' });
      if (!linked.ok) return linked;
    }
    const { displayName } = context.actor;
    await settleDraft(context, draft, { state: 'issued', letterId, issuedByName: displayName, issuedAt: context.now });
    context.job({ task: 'drafting/put-out', payload: { draftId }, key: `drafting/put-out ${draftId}` });
    return ok({
      draftId,
      letterId,
      bookNumber: entry.bookNumber,
      bookYear: entry.bookYear,
      waiting: entered.value.waiting.length,
    });
  },
});
