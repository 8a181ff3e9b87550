// Begins a report of an office: on a letter, or of a period; with a proposal drawn from the tasks, which the author writes on.

import { z } from 'zod';
import type { LocalDate } from '#kernel/calendar.ts';
import { isUuid } from '#kernel/ids.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import type { LetterId } from '#modules/directives/index.ts';
import { findLetters } from '#modules/directives/services.ts';
import { isAmong, type Office, officeOfKey, sameOffice } from '#modules/offices/index.ts';
import { labelOfOffice, officesOfActor } from '#modules/offices/services.ts';
import type { TaskId } from '#modules/tasks/index.ts';
import { findTask } from '#modules/tasks/services.ts';
import { optional, optionalDate, optionalOneOf, text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { noteAct, touchedReport, touchedVersion } from '../find-report.ts';
import { proposeContent } from '../propose-content.ts';
import { asOfProblem } from '../rules/as-of.ts';
import { periodKinds, readPeriod } from '../rules/period.ts';
import type { Report, ReportVersion } from '../rules/report.ts';
import { insertReport, insertVersion, listPeriodicReports } from '../store.ts';

const optionalId = optional(text(40));

export const openReport = defineUseCase({
  name: 'reporting/open-report',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 10 khoản 3 và 4',
  input: z.object({
    office: text(80),
    letterId: optionalId,
    taskId: optionalId,
    periodKind: optionalOneOf(periodKinds),
    from: optionalDate,
    to: optionalDate,
    asOf: optionalDate,
    dueOn: optionalDate,
  }),
  async subject(input) {
    const office = officeOfKey(input.office);
    return office === null ? refuse(notFound) : ok(office);
  },
  async run(input, context) {
    const { db, actor, today, now } = context;
    const office = officeOfKey(input.office) as Office;
    const label = await labelOfOffice(db, office, today);
    if (!isAmong(office, await officesOfActor(db, actor, today))) {
      return refuse(problem('forbidden', 'reporting/not-your-office', { office: label }));
    }
    const wrong: FieldProblem[] = [];
    const kind = input.periodKind ?? 'half-year';
    const period = readPeriod(kind, input.from ?? (kind === 'days' ? null : today), input.to);
    if (period === null) {
      if (input.from === null) wrong.push({ path: 'from', code: 'required' });
      if (input.to === null) wrong.push({ path: 'to', code: 'required' });
      else if (input.from !== null) wrong.push({ path: 'to', code: 'reporting/period-ends-first' });
    }
    if (period !== null && period.from > today) {
      wrong.push({ path: 'from', code: 'reporting/period-not-begun', details: { day: period.from } });
    } else if (period !== null) {
      wrong.push(...[asOfProblem(period, input.asOf, today)].flatMap((one) => one ?? []));
    }
    const letterId = input.letterId as LetterId | null;
    const [letter] = letterId !== null && isUuid(letterId) ? await findLetters(db, [letterId]) : [];
    if (letterId !== null && letter?.provinceCode !== office.provinceCode) {
      wrong.push({ path: 'letterId', code: 'reporting/no-such-letter' });
    }
    const { dueOn } = input;
    const since = letter === undefined ? (period?.from ?? null) : letter.issuedOn;
    if (dueOn !== null && since !== null && dueOn < since) {
      const code = letter === undefined ? 'reporting/due-before-period' : 'reporting/due-before-letter';
      wrong.push({ path: 'dueOn', code, details: { day: since } });
    }
    const taskId = input.taskId as TaskId | null;
    const task = taskId !== null && isUuid(taskId) ? await findTask(db, taskId) : null;
    if (taskId !== null && (task === null || !isAmong(task.lead, [office]))) {
      wrong.push({ path: 'taskId', code: 'reporting/no-such-task' });
    }
    if (period === null || wrong.length > 0) return refuse(invalidFields(wrong));
    // Two reports of one period would stand in the books of the office above as two truths: the one there is corrected instead.
    const others = letterId === null ? await listPeriodicReports(db, office.provinceCode, period) : [];
    const standing = others.find((one) => sameOffice(one, office));
    if (standing !== undefined) {
      return refuse(problem('conflict', 'reporting/period-has-report', { office: label, title: standing.title }));
    }
    const asOf: LocalDate = input.asOf ?? (period.to < today ? period.to : today);
    const report: Report = {
      id: context.newId<'report'>(),
      version: 1,
      ...office,
      officeLabel: label,
      kind: letterId === null ? 'periodic' : 'letter',
      letterId,
      taskId,
      periodKind: period.kind,
      periodFrom: period.from,
      periodTo: period.to,
      asOf,
      title: '',
      state: 'draft',
      edition: 1,
      dueOn: input.dueOn ?? task?.dueOn ?? null,
      preparedBy: actor.accountId,
      preparedByName: actor.displayName,
      approvedBy: null,
      approvedOn: null,
      issuedOn: null,
      madeAt: now,
      changedAt: now,
    };
    const content = await proposeContent(db, report);
    const written: Report = { ...report, title: content.title };
    await insertReport(db, written);
    const version: ReportVersion = {
      id: context.newId<'report-version'>(),
      reportId: report.id,
      ordinal: 1,
      content,
      savedBy: actor.accountId,
      savedByName: actor.displayName,
      savedAt: now,
    };
    await insertVersion(db, version);
    await noteAct(context, report.id, 'made', null);
    context.touch(touchedReport(null, written), touchedVersion(version));
    return ok({ reportId: report.id });
  },
});
