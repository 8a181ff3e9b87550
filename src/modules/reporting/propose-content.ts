// What a new report proposes: the opening with the letter it answers, a part for each clause with what the tasks say, what delayed them.

import { formatVietnamese } from '#kernel/calendar.ts';
import { loadIndicators } from '#law/indicators.ts';
import type { Clause, LetterHead } from '#modules/directives/index.ts';
import { findLetters, listClauses } from '#modules/directives/services.ts';
import { sameOffice } from '#modules/offices/index.ts';
import type { Task } from '#modules/tasks/index.ts';
import { listActs, listTasksLedBy, listTasksOfLetter, listTasksOfPlace } from '#modules/tasks/services.ts';
import type { Db } from '#platform/database/db.ts';
import { textsOf } from '#texts/index.ts';
import { citedWords } from './cited-words.ts';
import { proposeResults, tellsResults } from './propose-results.ts';
import { isForCommunes } from './rules/coverage.ts';
import { headingOf } from './rules/heading.ts';
import type { ReportPeriod } from './rules/period.ts';
import { blockFromBelow, proposedText, type WorkedTask } from './rules/propose.ts';
import {
  officeOf,
  questionOf,
  type Report,
  type ReportContent,
  type ReportSection,
  reporterOf,
} from './rules/report.ts';
import { periodIn } from './screens/figure-words.ts';
import { listIssues, listLastVersions, listPeriodicReports } from './store.ts';

/** A report is written in Vietnamese, whatever the page. */
const periodWords = (period: ReportPeriod): string => periodIn(textsOf('vi'), period);

/** The title of a report before anybody changes it. */
export function proposedTitle(
  report: Pick<Report, 'kind' | 'periodKind' | 'periodFrom' | 'periodTo'>,
  letter: LetterHead | null,
): string {
  if (letter !== null) {
    const { docType, fullNumber, issuedOn } = letter;
    const day = issuedOn === null ? '' : ` ngày ${formatVietnamese(issuedOn)}`;
    return `Kết quả thực hiện ${docType ?? 'Văn bản'}${fullNumber === null ? '' : ` số ${fullNumber}`}${day}`;
  }
  const period = { kind: report.periodKind, from: report.periodFrom, to: report.periodTo };
  return `Kết quả thực hiện Chương trình mỗi xã một sản phẩm (OCOP) ${periodWords(period)}`;
}

/** Tasks with what happened to them. */
export async function worked(db: Db, tasks: readonly Task[]): Promise<readonly WorkedTask[]> {
  const acts = await listActs(
    db,
    tasks.map((one) => one.id),
  );
  return tasks.map((task) => ({ task, acts: acts.filter((act) => act.taskId === task.id) }));
}

/** What a report answers for: everything below a province, or what its own office leads. */
async function tasksOf(db: Db, report: Report): Promise<readonly WorkedTask[]> {
  const office = officeOf(report);
  const whole = reporterOf(report) === 'province';
  if (report.letterId !== null) {
    const tasks = await listTasksOfLetter(db, report.letterId);
    return await worked(db, whole ? tasks : tasks.filter((task) => sameOffice(task.lead, office)));
  }
  const { period, asOf } = questionOf(report);
  const within = { from: period.from, to: asOf };
  return await worked(
    db,
    whole ? await listTasksOfPlace(db, report, within) : await listTasksLedBy(db, office, within),
  );
}

/** Work that no clause of the letter names, or all work of a period: by the letter it comes from. */
function bySource(tasks: readonly WorkedTask[], report: Report): string {
  const sources = [...new Set(tasks.map(({ task }) => task.source ?? 'Nhiệm vụ giao trực tiếp'))];
  return sources
    .map((source) => {
      const own = tasks.filter(({ task }) => (task.source ?? 'Nhiệm vụ giao trực tiếp') === source);
      const contents = [...new Set(own.map(({ task }) => task.content))];
      const lines = contents.map((content) => {
        const same = own.filter(({ task }) => task.content === content);
        return `${content}\n${proposedText(same, report.asOf)}`;
      });
      return `${source}:\n${lines.join('\n')}`;
    })
    .join('\n');
}

function delays(tasks: readonly WorkedTask[], report: Report): string {
  return tasks
    .flatMap(({ task, acts }) =>
      acts
        .filter((act) => act.kind === 'delay' && act.on <= report.asOf && act.words !== null)
        .map((act) => `- ${task.leadLabel}: ${act.words?.trim().replace(/[.;]+$/, '')}.`),
    )
    .join('\n');
}

/** What communes wrote in some part of the reports that they issued for the same period, each with its source. */
type FromBelow = (kind: ReportSection['kind']) => string;

/** Of a periodic report of a province; others have nobody below them. */
async function fromBelow(db: Db, report: Report): Promise<FromBelow> {
  if (report.kind !== 'periodic' || reporterOf(report) !== 'province') return () => '';
  const { period } = questionOf(report);
  const sent = (await listPeriodicReports(db, report.provinceCode, period)).filter(
    (one) => one.state === 'issued' && reporterOf(one) === 'commune',
  );
  const ids = sent.map((one) => one.id);
  const versions = new Map((await listLastVersions(db, ids)).map((one) => [one.reportId, one.content]));
  const issues = await listIssues(db, ids);
  return (kind) =>
    sent
      .toSorted((a, b) => a.officeLabel.localeCompare(b.officeLabel, 'vi'))
      .flatMap((one) => {
        const words =
          versions
            .get(one.id)
            ?.sections.find((section) => section.kind === kind)
            ?.text.trim() ?? '';
        const paper = issues.findLast(({ reportId }) => reportId === one.id);
        return words === '' || paper === undefined ? [] : [blockFromBelow(one.officeLabel, paper, words)];
      })
      .join('\n');
}

/** Whether an office without a task of its own answers for a clause: the province for all, a commune for what all communes are asked. */
function isTold(clause: Clause, letter: LetterHead | null, report: Report): boolean {
  const reporter = reporterOf(report);
  if (reporter === 'province') return true;
  return reporter === 'commune' && letter !== null && isForCommunes(clause, letter);
}

const joined = (...parts: readonly string[]): string => parts.filter((one) => one !== '').join('\n');

/** The whole proposal, from what is known on the day of the act. */
export async function proposeContent(db: Db, report: Report): Promise<ReportContent> {
  const letter = report.letterId === null ? null : ((await findLetters(db, [report.letterId]))[0] ?? null);
  const clauses = report.letterId === null ? [] : await listClauses(db, report.letterId, [officeOf(report)]);
  const tasks = (await tasksOf(db, report)).filter(({ task }) => task.spread === null);
  const ofClause = (clause: Clause) => tasks.filter(({ task }) => task.clauseId === clause.id);
  const own = clauses.filter((clause) => ofClause(clause).length > 0 || isTold(clause, letter, report));
  const isProvince = reporterOf(report) === 'province';
  const { period } = questionOf(report);
  const basis = letter === null ? '' : `Thực hiện ${citedWords(letter)}, `;
  const opening = `${basis}${report.officeLabel} báo cáo kết quả ${periodWords(period)}, số liệu tính đến hết ngày ${formatVietnamese(report.asOf)}, như sau:`;
  const ofNoClause = tasks.filter(({ task }) => !clauses.some((one) => one.id === task.clauseId));
  const section = (kind: ReportSection['kind'], heading: string, text: string): ReportSection => ({
    kind,
    clauseId: null,
    heading,
    text,
  });
  const below = await fromBelow(db, report);
  const { all } = await loadIndicators();
  return {
    title: proposedTitle(report, letter),
    sections: [
      section('opening', 'Căn cứ, phạm vi báo cáo', opening),
      ...(tellsResults(report) ? [section('results', 'Kết quả thực hiện', await proposeResults(db, report))] : []),
      ...own.map(
        (clause, i): ReportSection => ({
          kind: 'clause',
          clauseId: clause.id,
          heading: `${i + 1}. ${headingOf(clause.text)}`,
          // What an office was not given a task for, it says in its own words.
          text: isProvince || ofClause(clause).length > 0 ? proposedText(ofClause(clause), report.asOf) : '',
        }),
      ),
      ...(own.length === 0 && report.kind === 'letter' ? [section('tasks', 'Kết quả thực hiện', '')] : []),
      ...(ofNoClause.length === 0 && report.kind === 'letter'
        ? []
        : [
            section(
              'tasks',
              'Nhiệm vụ được giao',
              ofNoClause.length === 0 ? 'Trong kỳ không có nhiệm vụ nào được giao.' : bySource(ofNoClause, report),
            ),
          ]),
      section('difficulties', 'Khó khăn, vướng mắc', joined(delays(tasks, report), below('difficulties'))),
      section('next', 'Phương hướng, nhiệm vụ thời gian tới', below('next')),
      section('proposals', 'Đề xuất, kiến nghị', below('proposals')),
    ],
    indicators: all.filter((one) => one.measure !== 'not-kept').map((one) => one.code),
  };
}
