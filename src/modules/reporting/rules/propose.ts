// What a report proposes to say of a clause: what the offices that have its tasks said, their figures added up, and who said nothing. Words
// of offices stay theirs; the author changes whatever is proposed.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { formatNumber } from '#kernel/money.ts';
import { officeKey } from '#modules/offices/index.ts';
import { lightOf, type Task, type TaskAct, type TaskFigure } from '#modules/tasks/index.ts';

/** A task with what happened to it. */
export interface WorkedTask {
  readonly task: Task;
  readonly acts: readonly TaskAct[];
}

/** Acts in which the lead office itself speaks of its work. */
const SPEAKS: readonly TaskAct['kind'][] = ['progress', 'handed-in', 'delay'];

/** The last that the lead office said of its work by a day; `null`: nothing. */
export const lastSaid = ({ acts }: WorkedTask, by: LocalDate): TaskAct | null =>
  acts.findLast((act) => SPEAKS.includes(act.kind) && act.on <= by) ?? null;

/**
 * Figures of several offices added up, by name and unit as they wrote them.
 * @example addedUp([[{ name: 'Sản phẩm đã rà soát', value: 4, unit: 'sản phẩm' }], [{ name: 'Sản phẩm đã rà soát', value: 3, unit: 'sản phẩm' }]])[0].value // 7
 */
export function addedUp(
  figures: readonly (readonly TaskFigure[])[],
): readonly (TaskFigure & { readonly offices: number })[] {
  const sums = new Map<string, TaskFigure & { offices: number }>();
  for (const own of figures) {
    for (const { name, value, unit } of own) {
      const key = `${name.trim().toLocaleLowerCase('vi')} ${unit.trim().toLocaleLowerCase('vi')}`;
      const sum = sums.get(key);
      sums.set(key, { name, unit, value: (sum?.value ?? 0) + value, offices: (sum?.offices ?? 0) + 1 });
    }
  }
  return [...sums.values()];
}

const figureWords = ({ name, value, unit }: TaskFigure): string => `${name}: ${formatNumber(value)} ${unit}`.trim();

const stateWords = (task: Task, asOf: LocalDate): string => {
  const light = lightOf(task, asOf);
  if (task.state === 'cancelled') return 'đã thôi giao';
  if (light === 'done-in-time') return 'hoàn thành trong hạn';
  if (light === 'done-late') return 'hoàn thành quá hạn';
  return light === 'late' ? 'quá hạn' : 'đang thực hiện';
};

/** One office in one line: its words, its figures, where it stands. Its papers are in the coverage of the letter, not in a sentence. */
function lineOf(worked: WorkedTask, asOf: LocalDate): string {
  const said = lastSaid(worked, asOf);
  const state = stateWords(worked.task, asOf);
  if (said === null) return `- ${worked.task.leadLabel}: chưa có kết quả (${state}).`;
  const figures = said.figures.map(figureWords);
  const parts = [
    said.words?.trim().replace(/[.;]+$/, '') ?? (said.percent === null ? '' : `đạt ${said.percent} %`),
    ...(figures.length === 0 ? [] : [figures.join('; ')]),
  ].filter((one) => one !== '');
  return `- ${worked.task.leadLabel}: ${parts.join('; ')} (${state}, ngày ${formatVietnamese(said.on)}).`;
}

/** Of work that comes again: which time it is; `null`: it comes once. */
export const turnOf = ({ kind, ordinal }: Pick<Task, 'kind' | 'ordinal'>): number | null =>
  kind === 'recurring' ? ordinal : null;

/** More offices than this are told as a sum first. */
const MANY = 6;

const unitsAmong = (tasks: readonly WorkedTask[]): readonly string[] => [
  ...new Set(tasks.map(({ task }) => officeKey(task.lead))),
];

/** What is said of the tasks of one turn: units in numbers, their figures added up, each that spoke, those that did not by name. */
function turnText(own: readonly WorkedTask[], asOf: LocalDate, beginning: string): readonly string[] {
  const spoken = own.filter((one) => lastSaid(one, asOf) !== null);
  const silent = own.filter((one) => lastSaid(one, asOf) === null);
  const units = unitsAmong(own);
  const lines: string[] = [];
  if (units.length > 1 || own.length > units.length) {
    const undone = unitsAmong(own.filter(({ task }) => task.state !== 'done'));
    const late = unitsAmong(own.filter(({ task }) => lightOf(task, asOf) === 'late'));
    lines.push(
      `${beginning}: ${units.length - undone.length} đơn vị hoàn thành, ${unitsAmong(spoken).length} đơn vị đã báo cáo kết quả, ${late.length} đơn vị quá hạn.`,
    );
  }
  const sums = addedUp(own.map((one) => lastSaid(one, asOf)?.figures ?? []));
  if (units.length > 1 && sums.length > 0) {
    lines.push(`Tổng hợp: ${sums.map((one) => `${figureWords(one)} (${one.offices} đơn vị)`).join('; ')}.`);
  }
  lines.push(...spoken.map((one) => lineOf(one, asOf)));
  if (silent.length > MANY && spoken.length === 0) {
    lines.push('- Chưa đơn vị nào có kết quả.');
  } else if (silent.length > MANY) {
    const names = [...new Set(silent.map(({ task }) => task.leadLabel))].sort((a, b) => a.localeCompare(b, 'vi'));
    lines.push(`- Chưa có kết quả: ${names.join(', ')}.`);
  } else lines.push(...silent.map((one) => lineOf(one, asOf)));
  return lines;
}

/**
 * What is proposed for one clause or one kind of work; empty tasks: that nobody was given it. A unit counts once however often its work
 * comes again; turns stand apart, each with its last day.
 * @example proposedText([], date('2026-11-23')) // 'Chưa giao nhiệm vụ nào cho nội dung này.'
 */
export function proposedText(tasks: readonly WorkedTask[], asOf: LocalDate): string {
  const own = tasks.filter(({ task }) => task.spread === null && task.state !== 'cancelled');
  if (own.length === 0) return 'Chưa giao nhiệm vụ nào cho nội dung này.';
  const units = unitsAmong(own).length;
  const turns = [...new Set(own.map(({ task }) => turnOf(task)))].sort((a, b) => (a ?? 0) - (b ?? 0));
  if (turns.length < 2) {
    const times = own.length > units ? `, ${own.length} nhiệm vụ theo kỳ` : '';
    return turnText(own, asOf, `Đã giao ${units} đơn vị${times}`).join('\n');
  }
  const each = turns.flatMap((turn) => {
    const of = own.filter(({ task }) => turnOf(task) === turn);
    const due = of.find(({ task }) => task.dueOn !== null)?.task.dueOn ?? null;
    const name = due === null ? 'Không theo kỳ' : `Kỳ hạn ${formatVietnamese(due)}`;
    const lines = turnText(of, asOf, name);
    return unitsAmong(of).length > 1 ? lines : [`${name}:`, ...lines];
  });
  const given = units === 1 ? 'Giao theo kỳ, đến nay' : `Đã giao ${units} đơn vị,`;
  return [`${given} ${turns.length} kỳ.`, ...each].join('\n');
}

/**
 * What an office below wrote in its own report, with the report it stands in.
 * @example blockFromBelow('UBND xã Bình Lư', { number: '73/BC-UBND', issuedOn: date('2026-11-23') }, 'Thiếu kinh phí.')
 * // '- UBND xã Bình Lư (Báo cáo số 73/BC-UBND ngày 23/11/2026): Thiếu kinh phí.'
 */
export function blockFromBelow(
  officeLabel: string,
  { number, issuedOn }: { readonly number: string; readonly issuedOn: LocalDate },
  words: string,
): string {
  const lines = words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const source = `${officeLabel} (Báo cáo số ${number} ngày ${formatVietnamese(issuedOn)})`;
  return lines.length === 1
    ? `- ${source}: ${lines[0]}`
    : [`- ${source}:`, ...lines.map((line) => `  ${line}`)].join('\n');
}
