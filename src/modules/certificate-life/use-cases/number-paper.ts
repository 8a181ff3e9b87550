// The clerk types number and day of a paper of a withdrawal: once, and after that only as a correction that says why.

import { z } from 'zod';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { serialOf, wrongNumber, yearOf } from '#modules/letter-book/index.ts';
import { takeNumber } from '#modules/letter-book/services.ts';
import { date, oneOf, optionalText, text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { bookSeriesOf, numberedPapers, type PaperNumber } from '../rules/paper-number.ts';
import { findCase } from '../store.ts';
import { findPaperNumbers, putPaperNumber } from '../store-numbers.ts';
import { provinceOfCase } from './find-case.ts';
import { seenCase } from './work-on-case.ts';

export const numberPaper = defineUseCase({
  name: 'certificate-life/number-paper',
  kind: 'act',
  legalBasis: '30/2020/NĐ-CP, Điều 15, Phụ lục I Phần I mục II.3',
  input: z.object({
    caseId: seenCase.caseId,
    paper: oneOf(numberedPapers),
    number: text(60),
    issuedOn: date,
    /** Why a number that was typed already is another one now. */
    reason: optionalText(500),
  }),
  subject: (input, context) => provinceOfCase(context, input.caseId),
  async run(input, context) {
    const { db, now, today, actor } = context;
    const one = await findCase(db, input.caseId);
    if (one === null || one.concludedOn === null) return refuse(notFound);
    const before = (await findPaperNumbers(db, [one.id])).find((known) => known.paper === input.paper) ?? null;
    const series = bookSeriesOf(input.paper);
    const serial = serialOf(input.number);
    const wrong: FieldProblem[] = [...wrongNumber(series, input.number, 'number')];
    if (input.issuedOn > today) wrong.push({ path: 'issuedOn', code: 'certificate-life/paper-in-future' });
    if (before !== null && input.reason === null) {
      wrong.push({ path: 'reason', code: 'dossiers/correction-without-reason' });
    }
    if (serial === null || wrong.length > 0) return refuse(invalidFields(wrong));
    const row: PaperNumber = {
      id: context.newId<'life-paper-number'>(),
      subjectKind: 'withdrawal',
      subjectId: one.id,
      paper: input.paper,
      provinceCode: one.provinceCode,
      series: input.paper,
      serial,
      number: input.number,
      issuedOn: input.issuedOn,
      issuedYear: yearOf(input.issuedOn),
      typedBy: actor.accountId,
      typedAt: now,
      corrects: before?.id ?? null,
      reason: before === null ? null : input.reason,
      replacedAt: null,
    };
    const { provinceCode, number, issuedOn } = row;
    const asked = { provinceCode, communeCode: null, office: 'office', series, number, issuedOn } as const;
    const paper = `withdrawal-${input.paper}` as const;
    const free = await takeNumber(db, { ...asked, paper, recordId: before?.id ?? null });
    if (!free.ok) return free;
    await putPaperNumber(db, row);
    if (before !== null) {
      const replaced = { ...before, replacedAt: now };
      context.touch({ kind: 'life-paper-number', id: before.id, before, after: replaced });
    }
    context.touch({ kind: 'life-paper-number', id: row.id, before: null, after: row });
    return ok({ caseId: one.id, number: row.number });
  },
});
