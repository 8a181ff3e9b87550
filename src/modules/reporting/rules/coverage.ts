// Clause by clause and unit by unit: who was given the work, what was said and proved, which report tells it. What nobody was given and what
// nobody spoke of are holes, to be seen before the higher level asks.

import type { LocalDate } from '#kernel/calendar.ts';
import { foldText } from '#kernel/vietnamese-text.ts';
import type { Clause, ClauseId, LetterHead } from '#modules/directives/index.ts';
import { type NamedOffice, officeKey, sameOffice } from '#modules/offices/index.ts';
import { lightOf, type TaskAct, type TaskLight } from '#modules/tasks/index.ts';
import { lastSaid, turnOf, type WorkedTask } from './propose.ts';
import type { Report, ReportContent } from './report.ts';

export const holes = ['not-assigned', 'silent', 'not-reported'] as const;
/** `not-assigned`: it was given to nobody here · `silent`: given, and nothing was said of it · `not-reported`: done, and no report tells it. */
export type Hole = (typeof holes)[number];

/** A line of a report that speaks of a clause. */
export interface ReportLine {
  readonly reportId: Report['id'];
  readonly officeLabel: string;
  readonly state: Report['state'];
  readonly heading: string;
}

/** One clause at one unit. */
export interface CoverageCell {
  readonly clauseId: ClauseId;
  /** `null`: nobody is named, and nobody was given it. */
  readonly unit: NamedOffice | null;
  readonly taskId: string | null;
  readonly light: TaskLight | null;
  readonly dueOn: LocalDate | null;
  /** Of work that comes again: which time it is. */
  readonly turn: number | null;
  readonly said: Pick<TaskAct, 'kind' | 'words' | 'on' | 'figures' | 'percent'> | null;
  /** Names of the files that the unit gave with its words. */
  readonly evidence: readonly string[];
  readonly reports: readonly ReportLine[];
  readonly hole: Hole | null;
}

/** A report on the letter with what is written in it last. */
export interface WrittenReport {
  readonly report: Report;
  readonly content: ReportContent;
}

/**
 * Whether words name all communes: "UBND các xã, phường", "Ủy ban nhân dân cấp xã".
 * @example namesCommunes('Ủy ban nhân dân các xã, phường') // true
 */
export function namesCommunes(words: string): boolean {
  const folded = foldText(words);
  return /\b(cac|cap|tung) (xa|phuong)\b/.test(folded) || /\bcac dia phuong\b/.test(folded);
}

/** Whether every commune should do a clause: it names them, or names nobody and the letter went to them. */
export function isForCommunes(clause: Pick<Clause, 'responsible'>, letter: Pick<LetterHead, 'addressees'>): boolean {
  const named = clause.responsible.length === 0 ? letter.addressees : clause.responsible;
  return named.some(namesCommunes);
}

function linesFor(clauseId: ClauseId, unit: NamedOffice, reports: readonly WrittenReport[]): readonly ReportLine[] {
  return reports.flatMap(({ report, content }) => {
    const section = content.sections.find((one) => one.clauseId === clauseId);
    if (section === undefined || section.text.trim() === '') return [];
    // A unit's own report speaks for it; that of another only where it names the unit.
    if (!sameOffice(report, unit) && !section.text.includes(unit.label)) return [];
    const { id: reportId, officeLabel, state } = report;
    return [{ reportId, officeLabel, state, heading: section.heading }];
  });
}

function holeOf(said: TaskAct | null, light: TaskLight, reports: readonly ReportLine[]): Hole | null {
  if (said === null && light !== 'done-in-time' && light !== 'done-late') return 'silent';
  return reports.length === 0 && (light === 'done-in-time' || light === 'done-late') ? 'not-reported' : null;
}

function cellOf(
  worked: WorkedTask,
  clauseId: ClauseId,
  reports: readonly WrittenReport[],
  today: LocalDate,
): CoverageCell {
  const { task, acts } = worked;
  const unit: NamedOffice = { ...task.lead, label: task.leadLabel };
  const said = lastSaid(worked, today);
  const light = lightOf(task, today);
  const lines = linesFor(clauseId, unit, reports);
  return {
    clauseId,
    unit,
    taskId: task.id,
    light,
    dueOn: task.dueOn,
    turn: turnOf(task),
    said:
      said === null
        ? null
        : { kind: said.kind, words: said.words, on: said.on, figures: said.figures, percent: said.percent },
    evidence: acts.flatMap((act) => act.files.map((file) => file.name)),
    reports: lines,
    hole: holeOf(said, light, lines),
  };
}

/** What needs a word first: given to nobody, late without a word, late, without a word, done and told by no report. */
function rank({ hole, light }: Pick<CoverageCell, 'hole' | 'light'>): number {
  if (hole === 'not-assigned') return 0;
  if (light === 'late') return hole === 'silent' ? 1 : 2;
  if (hole === 'silent') return 3;
  return hole === 'not-reported' ? 4 : 5;
}

/**
 * Every clause of a letter at every unit that should do it, what needs a word first within a clause. Parents are left out: their children are the work.
 * Communes without a task are holes where a clause is for all of them.
 */
export function coverageOf(
  letter: Pick<LetterHead, 'addressees'>,
  clauses: readonly Clause[],
  tasks: readonly WorkedTask[],
  communes: readonly NamedOffice[],
  reports: readonly WrittenReport[],
  today: LocalDate,
): readonly CoverageCell[] {
  const nothing = { taskId: null, light: null, dueOn: null, turn: null, said: null, evidence: [], reports: [] };
  return clauses.flatMap((clause) => {
    const own = tasks.filter(({ task }) => task.clauseId === clause.id && task.state !== 'cancelled');
    const cells = own
      .filter(({ task }) => task.spread === null)
      .map((worked) => cellOf(worked, clause.id, reports, today));
    const forAll = isForCommunes(clause, letter) || own.some(({ task }) => task.spread === 'communes');
    const missing = forAll
      ? communes.filter((unit) => !cells.some((cell) => cell.unit !== null && sameOffice(cell.unit, unit)))
      : [];
    const holesHere: readonly CoverageCell[] = missing.map((unit) => ({
      clauseId: clause.id,
      unit,
      ...nothing,
      hole: 'not-assigned',
    }));
    const all = [...cells, ...holesHere];
    if (all.length === 0) return [{ clauseId: clause.id, unit: null, ...nothing, hole: 'not-assigned' }];
    return all.sort((a, b) => rank(a) - rank(b));
  });
}

/** A clause in numbers of units; a unit counts once, however often its work comes again. */
export interface ClauseCount {
  readonly clauseId: ClauseId;
  readonly units: number;
  /** How often the work came; 1 where it comes once. */
  readonly turns: number;
  readonly done: number;
  readonly late: number;
  readonly inWork: number;
  readonly silent: number;
  readonly notAssigned: number;
  readonly notReported: number;
}

const isDone = ({ light }: CoverageCell): boolean => light === 'done-in-time' || light === 'done-late';
const unitKey = ({ unit }: CoverageCell): string => (unit === null ? '' : officeKey(unit));

/**
 * Each clause in numbers, in the order of the cells. A unit is done once every turn of its work is; a unit that is late and silent counts in
 * both.
 */
export function countClauses(cells: readonly CoverageCell[]): readonly ClauseCount[] {
  const ids = [...new Set(cells.map((one) => one.clauseId))];
  return ids.map((clauseId) => {
    const own = cells.filter((one) => one.clauseId === clauseId);
    const count = (is: (cell: CoverageCell) => boolean): number => new Set(own.filter(is).map(unitKey)).size;
    const undone = new Set(own.filter((one) => !isDone(one)).map(unitKey));
    return {
      clauseId,
      units: count((one) => one.unit !== null),
      turns: Math.max(1, new Set(own.flatMap((one) => one.turn ?? [])).size),
      done: count((one) => !undone.has(unitKey(one))),
      late: count(({ light }) => light === 'late'),
      inWork: count(({ light, hole }) => light === 'in-time' && hole === null),
      silent: count(({ hole }) => hole === 'silent'),
      notAssigned: count(({ hole }) => hole === 'not-assigned'),
      notReported: count(({ hole }) => hole === 'not-reported'),
    };
  });
}

/** Units of some cells, each once, by name. */
export function unitsOf(cells: readonly CoverageCell[]): readonly NamedOffice[] {
  const units = new Map<string, NamedOffice>();
  for (const { unit } of cells) if (unit !== null) units.set(officeKey(unit), unit);
  return [...units.values()].sort((a, b) => a.label.localeCompare(b.label, 'vi'));
}
