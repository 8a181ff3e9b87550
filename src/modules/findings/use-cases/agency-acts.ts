// What other bodies do about a finding: a sanction that one decided, a matter that went to one by letter, and what came of it. None of it is
// public: the act speaks of publishing withdrawals alone.

import { z } from 'zod';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { type LetterId, nobodysHead, numberParts } from '#modules/directives/index.ts';
import { enterOutgoing, tieToRecord } from '#modules/directives/services.ts';
import type { KeptFile } from '#modules/evidence/index.ts';
import { checkedFile, keepFile, optionalCheckedFile } from '#modules/evidence/services.ts';
import { takeNumber } from '#modules/letter-book/services.ts';
import { date, lines, optionalLines, optionalVnd, text, tick } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { Finding } from '../rules/finding.ts';
import { type AgencyPaper, type HandedOver, handOversOf, isOddFine, type Sanction } from '../rules/finding-act.ts';
import { findingPath } from '../screens/paths.ts';
import { findHandedOver, listActsOf } from '../store.ts';
import { seenFinding } from './correction-acts.ts';
import { changeFinding, findingFor } from './find-finding.ts';
import { nameOfOffice } from './office-of-findings.ts';
import { subjectByFinding } from './subject-of-finding.ts';
import { aboutWords } from './tell-of-findings.ts';

async function kept(context: Context, file: Parameters<typeof keepFile>[1] | null | undefined) {
  return file == null ? [] : [await keepFile(context, file)];
}

export const recordSanction = defineUseCase({
  name: 'findings/record-sanction',
  kind: 'act',
  legalBasis: 'Luật Xử lý vi phạm hành chính',
  input: z.object({
    ...seenFinding,
    authority: text(200),
    number: text(60),
    decidedOn: date,
    amountVnd: optionalVnd,
    /** An amount that looks like a slip of the hand is what the decision says. */
    confirmed: tick,
    words: optionalLines(2_000),
    file: optionalCheckedFile,
  }),
  subject: (input, context) => subjectByFinding(context, input.findingId),
  async run(input, context) {
    const found = await findingFor('record-sanction', input, context);
    if (!found.ok) return found;
    const wrong: FieldProblem[] = [];
    if (input.decidedOn > context.today) wrong.push({ path: 'decidedOn', code: 'findings/day-in-future' });
    if (input.decidedOn < found.value.foundOn) {
      const details = { day: found.value.foundOn };
      wrong.push({ path: 'decidedOn', code: 'findings/before-finding', details });
    }
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    if (isOddFine(input.amountVnd) && !input.confirmed) {
      const odd = { path: 'amountVnd', code: 'findings/odd-fine', details: { amount: input.amountVnd ?? 0 } };
      return refuse(invalidFields([odd], 'findings/odd-fine'));
    }
    const { authority, number, decidedOn, amountVnd, words } = input;
    const details: Sanction = { authority, number, decidedOn, amountVnd };
    const said = { kind: 'sanctioned', words, details, files: await kept(context, input.file) } as const;
    const after = await changeFinding(context, found.value, {}, said);
    return after.ok ? ok({ findingId: after.value.id }) : after;
  },
});

/** The page of the letter opens the finding. */
async function tie(context: Context, letterId: string, finding: Finding): Promise<void> {
  const words = `${aboutWords(finding)}, ${finding.producerName}`;
  await tieToRecord(context, { letterId: letterId as LetterId, path: findingPath(finding.id), words });
}

/** The letter that takes a finding to another agency, in words for the book. */
const letterText = (finding: Finding, agency: string, words: string): string =>
  [`Kính gửi: ${agency}`, `Về: ${aboutWords(finding)} của ${finding.producerName}`, finding.words, words].join('\n');

export const handOverFinding = defineUseCase({
  name: 'findings/hand-over-finding',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 9; 30/2020/NĐ-CP, Điều 15',
  input: z.object({
    ...seenFinding,
    agency: text(200),
    number: text(60),
    issuedOn: date,
    until: date,
    words: lines(4_000),
    /** The signed letter, as it was scanned. */
    file: checkedFile,
  }),
  subject: (input, context) => subjectByFinding(context, input.findingId),
  async run(input, context) {
    const { db, today } = context;
    const found = await findingFor('hand-over', input, context);
    if (!found.ok) return found;
    const before = found.value;
    const wrong: FieldProblem[] = [];
    if (input.issuedOn > today) wrong.push({ path: 'issuedOn', code: 'findings/day-in-future' });
    if (input.issuedOn < before.foundOn) {
      wrong.push({ path: 'issuedOn', code: 'findings/letter-before-finding', details: { day: before.foundOn } });
    }
    if (input.until < input.issuedOn) wrong.push({ path: 'until', code: 'findings/due-in-past' });
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const { provinceCode } = before;
    const { agency, number, issuedOn, words, until } = input;
    const known = await findHandedOver(db, provinceCode, { agency, number, issuedOn });
    if (known !== null) {
      const details: HandedOver = { ...(known.details as HandedOver), first: 'no' };
      const said = { kind: 'handed-over', words, until, details, files: known.files, toLabel: agency } as const;
      const after = await changeFinding(context, before, {}, said);
      if (after.ok && details.letterId !== null) await tie(context, details.letterId, before);
      return after.ok ? ok({ findingId: before.id, letterId: details.letterId }) : after;
    }
    const row = { provinceCode, communeCode: null, office: 'office', series: 'cong-van' } as const;
    const asked = { ...row, number: input.number, issuedOn: input.issuedOn, recordId: null };
    const free = await takeNumber(db, { ...asked, paper: 'outgoing-letter' });
    if (!free.ok) return free;
    const file = await keepFile(context, input.file);
    const entered = await enterOutgoing(context, {
      office: { provinceCode, communeCode: null, bodyId: null },
      head: {
        ...nobodysHead,
        ...numberParts(input.number),
        docType: 'Công văn',
        fullNumber: input.number,
        issuedOn: input.issuedOn,
        issuer: await nameOfOffice(db, provinceCode, today),
        subject: `V/v chuyển xử lý phát hiện qua kiểm tra đối với ${aboutWords(before)}`,
        addressees: [input.agency],
      },
      text: letterText(before, input.agency, input.words),
      file: letterFileOf(file),
      recipients: [],
      onDay: input.issuedOn,
    });
    if (!entered.ok) return entered;
    const { letterId } = entered.value;
    const details: HandedOver = { agency, number, issuedOn, letterId, serial: free.value, first: 'yes' };
    const said = { kind: 'handed-over', words, until, details, files: [file], toLabel: agency } as const;
    const after = await changeFinding(context, before, {}, said);
    if (after.ok) await tie(context, letterId, before);
    return after.ok ? ok({ findingId: before.id, letterId }) : after;
  },
});

/** A kept scan as the file of a letter. */
export const letterFileOf = ({ sha256, mediaType, bytes, pages, name }: KeptFile) => ({
  sha256,
  mediaType: mediaType === 'image/jpeg' ? ('image/jpeg' as const) : ('application/pdf' as const),
  bytes,
  pages,
  name,
});

export const recordOutcome = defineUseCase({
  name: 'findings/record-outcome',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    ...seenFinding,
    agency: text(200),
    number: text(60),
    date,
    /** It concludes that the law was broken and asks for the withdrawal. */
    concludes: tick,
    words: lines(4_000),
    file: optionalCheckedFile,
  }),
  subject: (input, context) => subjectByFinding(context, input.findingId),
  async run(input, context) {
    const found = await findingFor('hand-over', input, context);
    if (!found.ok) return found;
    const before = found.value;
    const waiting = handOversOf(await listActsOf(context.db, [before.id])).find(
      ({ handed, outcome }) => handed.agency === input.agency && outcome === null,
    );
    if (waiting === undefined) return refuse(problem('conflict', 'findings/not-handed-to', { agency: input.agency }));
    const wrong: FieldProblem[] = [];
    if (input.date > context.today) wrong.push({ path: 'date', code: 'findings/day-in-future' });
    if (input.date < waiting.handed.issuedOn) {
      wrong.push({ path: 'date', code: 'findings/before-hand-over', details: { day: waiting.handed.issuedOn } });
    }
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const { agency, number, concludes, words } = input;
    const details: AgencyPaper = { agency, number, date: input.date, concludes };
    const files = await kept(context, input.file);
    const after = await changeFinding(context, before, {}, { kind: 'outcome-recorded', words, details, files });
    return after.ok ? ok({ findingId: before.id }) : after;
  },
});
