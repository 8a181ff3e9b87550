// What a new report may be about: offices that the reader stands for, letters with confirmed contents, the task that asks for it.

import { z } from 'zod';
import type { LocalDate } from '#kernel/calendar.ts';
import { isUuid } from '#kernel/ids.ts';
import { ok } from '#kernel/result.ts';
import type { LetterHead, LetterId } from '#modules/directives/index.ts';
import { findLetters, listConfirmedLetters } from '#modules/directives/services.ts';
import { isAmong, officeKey } from '#modules/offices/index.ts';
import { labelOfOffice, officesOfActor } from '#modules/offices/services.ts';
import type { TaskId, TaskPeriod } from '#modules/tasks/index.ts';
import { findTask } from '#modules/tasks/services.ts';
import { optionalText } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { citedWords } from '../cited-words.ts';

/** The most letters to choose from. */
const MOST = 60;

export interface ReportChoices {
  readonly offices: readonly { readonly key: string; readonly label: string }[];
  readonly letters: readonly { readonly id: string; readonly words: string }[];
  readonly letterId: string | null;
  readonly task: {
    readonly id: string;
    readonly office: string;
    readonly dueOn: LocalDate | null;
    readonly period: TaskPeriod | null;
  } | null;
}

const short = (words: string): string => (words.length > 120 ? `${words.slice(0, 119)}…` : words);

export const reportChoices = defineUseCase({
  name: 'reporting/open-report',
  kind: 'read',
  legalBasis: null,
  input: z.object({ letterId: optionalText(40), taskId: optionalText(40) }),
  async run(input, context) {
    const { db, actor, today, reach } = context;
    const offices = await officesOfActor(db, actor, today);
    const known = await listConfirmedLetters(db, reach, MOST);
    const named = input.letterId !== null && isUuid(input.letterId) ? (input.letterId as LetterId) : null;
    const more = named === null || known.some((one) => one.id === named) ? [] : await findLetters(db, [named]);
    const ofProvince = more.filter((one: LetterHead) => offices.some((own) => own.provinceCode === one.provinceCode));
    const task = input.taskId !== null && isUuid(input.taskId) ? await findTask(db, input.taskId as TaskId) : null;
    const own = task !== null && isAmong(task.lead, offices) ? task : null;
    return ok<ReportChoices>({
      offices: await Promise.all(
        offices.map(async (one) => ({ key: officeKey(one), label: await labelOfOffice(db, one, today) })),
      ),
      letters: [...ofProvince, ...known].map((one) => ({ id: one.id, words: short(citedWords(one)) })),
      letterId: named ?? own?.letterId ?? null,
      task: own === null ? null : { id: own.id, office: officeKey(own.lead), dueOn: own.dueOn, period: own.period },
    });
  },
});
