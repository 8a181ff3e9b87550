// The decision of the chair of the province, or of the minister, as it is written on its paper: recorded by another person than who
// proposed it. From its day the certificate is withdrawn; then it is sent to the producer and the offices.

import { z } from 'zod';
import { formatVietnamese } from '#kernel/calendar.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { mayHappen, statusOn } from '#modules/certificates/index.ts';
import { certificatesOf, endCertificate, turnRecognition } from '#modules/certificates/services.ts';
import { optionalCheckedFile } from '#modules/evidence/services.ts';
import { isHeldInOutgoingBook, takeNumber } from '#modules/letter-book/services.ts';
import { tell } from '#modules/notifications/services.ts';
import { date, lines, optionalText, text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { wrongPaperDay } from '../rules/paper-day.ts';
import { authorityFor } from '../rules/withdrawal-case.ts';
import { findDecisionFile } from '../store.ts';
import { caseFor, changeCase, provinceOfCase } from './find-case.ts';
import { recognitionWithProduct } from './find-recognition.ts';
import { keptScan } from './kept-scan.ts';
import { communeOf, speakersOf } from './tell-of-life.ts';
import { seenCase } from './work-on-case.ts';

export const decideWithdrawal = defineUseCase({
  name: 'certificate-life/decide-withdrawal',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 8 khoản 2 và khoản 3 điểm b',
  input: z.object({
    ...seenCase,
    decisionNumber: text(60),
    decidedOn: date,
    /** Who signed it, with the title, as the paper says. */
    signerName: optionalText(120),
    signerTitle: optionalText(120),
    file: optionalCheckedFile,
  }),
  subject: (input, context) => provinceOfCase(context, input.caseId),
  async run(input, context) {
    const { db, today, now, actor } = context;
    const found = await caseFor('decide', input, context);
    if (!found.ok) return found;
    const before = found.value;
    if (before.proposedBy === actor.accountId) {
      return refuse(problem('forbidden', 'certificate-life/proposer-does-not-decide'));
    }
    const { decisionNumber, decidedOn } = input;
    const follows = { day: before.proposedOn, code: 'certificate-life/decision-before-proposal' };
    const wrong = wrongPaperDay('decidedOn', decidedOn, today, follows);
    const { provinceCode, stars } = before;
    // What the public is told for good rests on the signed paper: sent along, kept with another product of the same decision, or in the own book.
    const known = await findDecisionFile(db, { provinceCode, decisionNumber, decidedOn });
    const inBook = { provinceCode, number: decisionNumber, issuedOn: decidedOn };
    if (input.file == null && known === null && !(await isHeldInOutgoingBook(db, inBook))) {
      wrong.push({ path: 'file', code: 'certificate-life/decision-scan-missing' });
    }
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const office = authorityFor(stars) === 'minister' ? 'ministry' : 'committee';
    const row = {
      provinceCode,
      communeCode: null,
      office,
      series: 'quyet-dinh',
      paper: 'withdrawal-decision',
    } as const;
    const asked = { ...row, number: decisionNumber, issuedOn: decidedOn, recordId: before.id };
    const free = await takeNumber(db, asked, 'decisionNumber');
    if (!free.ok) return free;
    const held = await recognitionWithProduct(context, before.recognitionId);
    if (!held.ok) return held;
    // The paper's own day counts: a certificate that ended before it is expired, never withdrawn.
    const { status } = statusOn(held.value.recognition, decidedOn);
    if (!mayHappen(status, 'withdraw')) {
      return refuse(problem('conflict', 'certificate-life/nothing-to-withdraw', { status }));
    }
    const withdrawn = await turnRecognition(
      db,
      before.recognitionId,
      {
        withdrawnOn: decidedOn,
        withdrawalGround: before.ground,
        withdrawalDecision: decisionNumber,
        withdrawalRecordedOn: today,
      },
      now,
    );
    if (withdrawn === null) return refuse(notFound);
    context.touch(...withdrawn.touched);
    for (const { certificate } of await certificatesOf(db, [withdrawn.after], today)) {
      if (certificate.endedOn !== null) continue;
      const ending = { kind: 'withdrawn', on: decidedOn, decision: decisionNumber, decisionOn: decidedOn } as const;
      const ended = await endCertificate(context, certificate.id, { ...ending, reason: null });
      if (!ended.ok) return ended;
    }
    const after = await changeCase(context, before, {
      state: 'decided',
      decisionNumber,
      decidedOn,
      decidedRecordedOn: today,
      decidedBy: actor.accountId,
      decisionFile: (await keptScan(context, input.file)) ?? known,
      signerName: input.signerName,
      signerTitle: input.signerTitle,
    });
    if (!after.ok) return after;
    await tell(context, {
      kind: 'certificate-withdrawn',
      to: [...(await speakersOf(context, before)), ...(await communeOf(context, before))],
      words: { product: before.productName, decision: decisionNumber, day: formatVietnamese(decidedOn) },
      path: `/san-pham/${held.value.product.code}`,
    });
    return ok({ caseId: before.id, decidedOn });
  },
});

export const sendWithdrawal = defineUseCase({
  name: 'certificate-life/send-withdrawal',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 8 khoản 3 điểm c',
  input: z.object({ ...seenCase, sentOn: date, sentTo: lines(2_000) }),
  subject: (input, context) => provinceOfCase(context, input.caseId),
  async run(input, context) {
    const found = await caseFor('send', input, context);
    if (!found.ok) return found;
    const before = found.value;
    const follows = { day: before.decidedOn, code: 'certificate-life/sent-before-decision' };
    const wrong = wrongPaperDay('sentOn', input.sentOn, context.today, follows);
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const { sentOn, sentTo } = input;
    const after = await changeCase(context, before, { state: 'sent', sentOn, sentTo });
    return after.ok ? ok({ caseId: before.id }) : after;
  },
});
