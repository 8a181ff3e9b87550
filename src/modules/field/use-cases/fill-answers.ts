// The checklist filled at an office: every answer that differs from what stands becomes an operation. After the visit was said to be over
// an answer is a correction, which asks for a reason.

import { z } from 'zod';
import { parseVietnameseDate } from '#kernel/calendar.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { cleanLines, cleanText } from '#kernel/vietnamese-text.ts';
import { id, optionalText, text } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { checklistsForVisit, findChecklistsByKey } from '../checklists.ts';
import { keptRecordOf } from '../record-of.ts';
import { type Answer, type Question, questionOf, wrongValue } from '../rules/checklist.ts';
import type { VisitRecord } from '../rules/fold-visit.ts';
import { answerField } from '../rules/visit-field.ts';
import { type Said, sayAtDesk } from './desk.ts';
import { subjectOfTeam, visitToWrite } from './visit-in-hand.ts';

const typed = z.record(
  z.string(),
  z.object({ value: z.unknown().optional(), note: z.unknown().optional(), sees: z.unknown().optional() }),
);

/** What was typed for a question, as its kind has it; `null`: nothing was. */
function typedValueOf(question: Question, raw: unknown): string | number | null {
  const written = typeof raw === 'number' ? String(raw) : typeof raw === 'string' ? raw : '';
  const said = question.kind === 'text' ? cleanLines(written) : cleanText(written);
  if (said === '') return null;
  if (said === 'not-applicable') return said;
  if (question.kind === 'number') {
    const plain = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(said) ? said.replace(/\./g, '') : said;
    return /^-?\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : said;
  }
  return question.kind === 'date' ? (parseVietnameseDate(said) ?? said) : said;
}

function differs(record: VisitRecord, field: string, answer: Answer, seen: string | null): boolean {
  const entry = record.answers.find((one) => one.field === field);
  if (entry === undefined || entry.undecided || entry.value === null) return true;
  const { value, note } = entry.value;
  // A form that shows an older answer says what it says: what stands meanwhile is contradicted, not overwritten.
  const stale = seen !== null && !entry.heads.some((one) => one.operation === seen);
  return stale ? false : value !== answer.value || note !== answer.note;
}

export const fillAnswers = defineUseCase({
  name: 'field/fill-answers',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 9',
  input: z.object({ visitId: id<'visit'>(), checklist: text(90), answers: typed, reason: optionalText(2_000) }),
  subject: (input, context) => subjectOfTeam(input, context),
  async run({ visitId, checklist: key, answers, reason }, context) {
    const { db, today } = context;
    const found = await visitToWrite(visitId, context);
    if (!found.ok) return found;
    const visit = found.value;
    const { record } = await keptRecordOf(db, visitId);
    const opened = record.checklists.length === 0 ? await checklistsForVisit(db, visit, today) : [];
    const checklist =
      opened.find((one) => one.key === key) ??
      (await findChecklistsByKey(db, visit, record.checklists, today)).find((one) => one.key === key);
    if (checklist === undefined) return refuse(problem('not-found', 'field/checklist-unknown'));
    const wrong: FieldProblem[] = [];
    const said: Said[] = [];
    for (const [code, { value: raw, note: rawNote, sees }] of Object.entries(answers)) {
      const question = questionOf(checklist, code);
      if (question === null) continue;
      const value = typedValueOf(question, raw);
      const note =
        typeof rawNote === 'string' && cleanLines(rawNote) !== '' ? cleanLines(rawNote).slice(0, 4_000) : null;
      if (value === null) {
        if (note !== null) wrong.push({ path: `answers.${code}.value`, code: 'field/note-without-answer' });
        continue;
      }
      const refusedBy = wrongValue(question, value);
      if (refusedBy !== null) {
        const { least = null, most = null, whole = false } = question;
        wrong.push({ path: `answers.${code}.value`, code: refusedBy, details: { least, most, whole } });
      }
      const field = answerField(key, code);
      const photos = record.answers.find((one) => one.field === field)?.value?.photos ?? [];
      const answer: Answer = { value, note, photos };
      const seen = typeof sees === 'string' && sees !== '' ? sees : null;
      if (!differs(record, field, answer, seen)) continue;
      said.push(
        record.finished === null
          ? { kind: 'answered', field, value: answer, sees: seen }
          : { kind: 'corrected', field, value: { reason: reason ?? '', value: answer }, sees: seen },
      );
    }
    if (said.length > 0 && record.finished !== null && reason === null) {
      wrong.push({ path: 'reason', code: 'field/reason-missing' });
    }
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    if (said.length === 0) return refuse(invalidFields([{ path: 'answers', code: 'field/nothing-answered' }]));
    const done = await sayAtDesk(context, visit, said);
    return done.ok ? ok({ visitId, answered: said.length }) : done;
  },
});
