// One page for who leads: what is to be reported by when, which reports are in work, the figures that matter, where letters have holes.

import { z } from 'zod';
import { covers, reachOf } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { only } from '#kernel/only.ts';
import { ok } from '#kernel/result.ts';
import { foldText } from '#kernel/vietnamese-text.ts';
import type { LetterHead } from '#modules/directives/index.ts';
import { listConfirmedLetters } from '#modules/directives/services.ts';
import type { Office } from '#modules/offices/index.ts';
import { officesOfActor } from '#modules/offices/services.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { lightOf, type Task } from '#modules/tasks/index.ts';
import { listTasksLedBy } from '#modules/tasks/services.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type BoardSheet, boardSheet } from '../board-sheet.ts';
import { dutiesOf, type OfficeDuty } from '../duties.ts';
import { type CountFigures, figureCounter, type IndicatorValue, valueFor } from '../figures.ts';
import { mayRead } from '../find-report.ts';
import { readQuestion } from '../read-question.ts';
import type { FigureQuestion } from '../rules/figure.ts';
import { periodBefore, periodOf, type ReportPeriod } from '../rules/period.ts';
import type { Report } from '../rules/report.ts';
import { listReportsOnTasks } from '../store.ts';
import { type TradeYield, tradeYield } from '../trade-yield.ts';
import { coverageWithin } from './view-coverage.ts';
import { type ListedReports, reportsWithin } from './view-report.ts';

/** Letters whose holes are counted on the first page. */
const MOST_LETTERS = 12;

export interface DueReport {
  readonly task: Pick<Task, 'id' | 'content' | 'output' | 'dueOn' | 'leadLabel' | 'source' | 'letterId'>;
  readonly isLate: boolean;
  /** The report that answers it already. */
  readonly reportId: Report['id'] | null;
}

export interface StandingDuty {
  readonly task: Pick<Task, 'id' | 'content' | 'leadLabel' | 'period'>;
  readonly period: ReportPeriod;
  readonly value: IndicatorValue;
  readonly before: number | null;
}

export interface LetterHoles {
  readonly letter: Pick<LetterHead, 'id' | 'docType' | 'fullNumber' | 'issuedOn' | 'issuer' | 'subject'>;
  readonly cells: number;
  readonly notAssigned: number;
  readonly silent: number;
  readonly notReported: number;
}

export interface HolesView {
  readonly unitName: string;
  readonly letters: readonly LetterHoles[];
}

export interface BoardView extends HolesView {
  /** Reports that come again, of the own offices. */
  readonly duties: readonly OfficeDuty[];
  readonly question: FigureQuestion;
  readonly due: readonly DueReport[];
  readonly reports: ListedReports['reports'];
  /** What needs the reader first, key figures and charts: one sheet on paper. */
  readonly sheet: BoardSheet;
  readonly standing: readonly StandingDuty[];
  readonly trade: TradeYield | null;
  readonly mayOpen: boolean;
}

/** Whether a task asks for a report: its output or its words say so. */
const asksForReport = ({ content, output }: Task): boolean =>
  foldText(`${output ?? ''} ${content}`).includes('bao cao');

/** Tasks that the reader's own offices lead. */
async function ownTasks({ db, today }: Context, own: readonly Office[]): Promise<readonly Task[]> {
  const tasks: Task[] = [];
  for (const office of own) {
    tasks.push(...(await listTasksLedBy(db, office, { from: today, to: today })));
  }
  return tasks;
}

async function standingDuties(
  count: CountFigures,
  tasks: readonly Task[],
  today: LocalDate,
): Promise<readonly StandingDuty[]> {
  const found: StandingDuty[] = [];
  for (const task of tasks) {
    if (task.indicator === null || task.state === 'cancelled') continue;
    const period = periodOf(task.period ?? 'quarter', today);
    const value = await valueFor(count, task.indicator, task.lead, { period, asOf: today });
    if (value === null) continue;
    const last = periodBefore(period);
    const before = await valueFor(count, task.indicator, task.lead, { period: last, asOf: last.to });
    const shown = only(task, 'id', 'content', 'leadLabel', 'period');
    found.push({ task: shown, period, value, before: before?.value ?? null });
  }
  return found;
}

async function lettersWithHoles(context: Context, own: readonly Office[]): Promise<readonly LetterHoles[]> {
  const reach = reachOf(context.actor, 'reporting/view-coverage');
  if (reach === null) return [];
  const found: LetterHoles[] = [];
  for (const letter of await listConfirmedLetters(context.db, reach, MOST_LETTERS)) {
    const covered = await coverageWithin({ ...context, reach }, letter.id, own);
    if (covered === null) continue;
    const count = (hole: string): number => covered.cells.filter((one) => one.hole === hole).length;
    found.push({
      letter: only(letter, 'id', 'docType', 'fullNumber', 'issuedOn', 'issuer', 'subject'),
      cells: covered.cells.length,
      notAssigned: count('not-assigned'),
      silent: count('silent'),
      notReported: count('not-reported'),
    });
  }
  return found;
}

/** Reports that answer some tasks, of those that the reader sees. */
async function answersTo(context: Context, tasks: readonly Task[]) {
  const ids = tasks.map((task) => task.id);
  const reports = await listReportsOnTasks(context.db, ids);
  return reports.filter((one) => covers(context.reach, one) && mayRead(context, one));
}

/** The reader's own unit, this half year, today. */
const ownQuestion = (context: Context) =>
  readQuestion({ unit: null, periodKind: null, from: null, to: null, asOf: null }, context);

const dueFirst = (a: { readonly dueOn: LocalDate | null }, b: { readonly dueOn: LocalDate | null }): number =>
  (a.dueOn ?? '9999') < (b.dueOn ?? '9999') ? -1 : 1;

export const viewBoard = defineUseCase({
  name: 'reporting/view-board',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 10 khoản 3 và 4',
  input: z.object({}),
  async run(_input, context) {
    const question = await ownQuestion(context);
    if (!question.ok) return question;
    const own = await officesOfActor(context.db, context.actor, context.today);
    const tasks = await ownTasks(context, own);
    const asked = tasks.filter((task) => task.state === 'open' && asksForReport(task));
    const answers = await answersTo(context, asked);
    const count = figureCounter(context.db);
    return ok<BoardView>({
      unitName: (await loadUnitLabels()).place(question.value),
      question: question.value,
      duties: await dutiesOf(context, own),
      due: asked
        .map((task) => ({
          task: only(task, 'id', 'content', 'output', 'dueOn', 'leadLabel', 'source', 'letterId'),
          isLate: lightOf(task, context.today) === 'late',
          reportId: answers.find((one) => one.taskId === task.id)?.id ?? null,
        }))
        .sort((a, b) => dueFirst(a.task, b.task)),
      reports: await reportsWithin(context, 'in-work'),
      sheet: await boardSheet(context, 'leader', question.value, true, count),
      standing: await standingDuties(count, tasks, context.today),
      trade: await tradeYield(context, question.value.provinceCode),
      letters: await lettersWithHoles(context, own),
      mayOpen: reachOf(context.actor, 'reporting/open-report') !== null,
    });
  },
});

/** The holes of letters alone. */
export const viewHoles = defineUseCase({
  name: 'reporting/view-board',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 10 khoản 3 và 4',
  input: z.object({}),
  async run(_input, context) {
    const question = await ownQuestion(context);
    if (!question.ok) return question;
    return ok<HolesView>({
      unitName: (await loadUnitLabels()).place(question.value),
      letters: await lettersWithHoles(context, await officesOfActor(context.db, context.actor, context.today)),
    });
  },
});
