// The table of a score sheet: parts, groups, criteria and their options with points and star marks, as Annex II prints them.

import type { CriteriaGroup, CriteriaSet, Criterion, CriterionOption, SetCondition } from '#law/criteria-set.ts';
import type { Cell, Paragraph, Row, Table } from '../paper.ts';
import { bold, boldItalic, box, cell, italic, paragraph, row, shadedRow, text } from '../paper-pieces.ts';
import { answerRuns, type ConditionAnswers, type LostTick, lostWords, noneWords } from './sheet-answers.ts';

/** What was answered on the sheet. */
export interface TableAnswers {
  /** Leaf → option number, 1-based. */
  readonly choices: Readonly<Record<string, number>>;
  /** Leaves where none of the printed options holds. */
  readonly none: readonly string[];
  readonly conditions: ConditionAnswers;
  /** Ticks that do not count. */
  readonly lost: readonly LostTick[];
}

/**
 * The table, with the boxes of the chosen options ticked and their points bold; under a criterion why its tick counts nothing, after
 * a condition its answer.
 * @law 26/2026/QĐ-TTg, Phụ lục II
 */
export function criteriaTable(set: CriteriaSet, answers: TableAnswers): Table {
  const groups: (readonly Row[])[] = [];
  for (const part of set.parts) {
    const title = `Phần ${part.code}: ${part.title} (${part.maxPoints} điểm)`;
    let opening: readonly Row[] = [shadedRow(cell(centred([bold(title)])), mark(part.maxPoints, true))];
    for (const group of part.groups) {
      const [first, ...others] = rowsOfGroup(set, group, answers);
      if (first !== undefined) groups.push([...opening, ...first]);
      groups.push(...others);
      opening = [];
    }
  }
  return {
    kind: 'table',
    columns: [0.87, 0.13],
    head: [row(cell(centred([bold('Các tiêu chí')])), cell(centred([bold('Thang điểm')]), { align: 'center' }))],
    groups: [...groups, [shadedRow(cell(centred([bold('TỔNG CỘNG')])), mark(100, true))]],
  };
}

const centred = (runs: Paragraph['runs']): Paragraph => paragraph(runs, { align: 'center' });
const mark = (points: number, heavy = false): Cell =>
  cell(centred([heavy ? bold(String(points)) : text(String(points))]), { align: 'center' });
const blank: Cell = cell(paragraph(''));
const note = (words: string): Row => row(cell(paragraph([italic(words)])), blank);
const remark = (words: string): Row => row(cell(paragraph([boldItalic(words)])), blank);
const conditionRow = (condition: SetCondition, { conditions }: TableAnswers): Row =>
  row(cell(paragraph([italic(condition.text), ...answerRuns(condition, conditions)])), blank);

/** The rows of a group, each criterion held together; the group's heading stays with its first criterion. */
function rowsOfGroup(set: CriteriaSet, group: CriteriaGroup, answers: TableAnswers): readonly (readonly Row[])[] {
  const only = group.criteria[0];
  const asGroup = only?.sameAsGroup === true;
  const heading = row(cell(paragraph([bold(`${group.code}. ${group.title}`)])), mark(group.maxPoints, true));
  const held = group.criteria.flatMap((criterion) => rowsOf(set, criterion, answers, asGroup));
  const [first = [], ...others] = held;
  const after = conditionsAt(set, (one) => one.group === group.code).map((one) => conditionRow(one, answers));
  return [[heading, ...first], ...others, ...(after.length === 0 ? [] : [after])];
}

function rowsOf(
  set: CriteriaSet,
  criterion: Criterion,
  answers: TableAnswers,
  underGroup: boolean,
): readonly (readonly Row[])[] {
  const notes = [
    ...criterion.guidance.map(note),
    ...conditionsAt(set, (one) => one.criterion === criterion.code).map((one) => conditionRow(one, answers)),
  ];
  const after = [
    ...(answers.none.includes(criterion.code) ? [note(noneWords)] : []),
    ...answers.lost.filter((one) => one.criterion === criterion.code).map((one) => remark(lostWords(one))),
  ];
  const chosen = answers.choices[criterion.code];
  const implied = criterion.options.find((one) => one.implied);
  if (implied !== undefined) return [[impliedRow(criterion, implied, chosen), ...notes, ...after]];
  const title = `${criterion.printedCode ?? criterion.code}. ${criterion.title}`;
  const heading = underGroup ? [] : [row(cell(paragraph([bold(title)])), mark(criterion.maxPoints, true))];
  if (criterion.criteria.length > 0) {
    const [first = [], ...others] = criterion.criteria.flatMap((one) => rowsOf(set, one, answers, false));
    return [[...heading, ...notes, ...first], ...others];
  }
  return [[...heading, ...notes, ...optionRows(criterion, chosen), ...after]];
}

function optionRows(criterion: Criterion, chosen: number | undefined): readonly Row[] {
  const under = (code: string | null): readonly Row[] =>
    criterion.options.filter((one) => one.caseCode === code).map((one) => optionRow(one, one.number === chosen));
  if (criterion.cases.length === 0) return under(null);
  return [
    note('Lựa chọn một trong hai trường hợp sau:'),
    ...criterion.cases.flatMap((one, i) => [
      row(cell(paragraph([boldItalic(`${one.code}. Trường hợp ${i + 1}: ${one.title ?? ''}`)])), blank),
      ...under(one.code),
    ]),
  ];
}

/** Held to the last word, so that the stars never begin a line. */
const starsAfter = (option: CriterionOption): string =>
  option.minimumForStars === null ? '' : `\u00a0${'*'.repeat(option.minimumForStars)}`;

function optionRow(option: CriterionOption, ticked: boolean): Row {
  const words = [text(` ${option.text}`), ...(option.minimumForStars === null ? [] : [bold(starsAfter(option))])];
  return row(cell(paragraph([box(ticked), ...words], { hanging: true })), mark(option.points, ticked));
}

/** A line that the act prints without a box, of yes or no: the box before it is ours. */
function impliedRow(criterion: Criterion, option: CriterionOption, chosen: number | undefined): Row {
  const title = `${criterion.printedCode ?? criterion.code}. ${criterion.title}${starsAfter(option)}`;
  const runs = [box(chosen === option.number), bold(` ${title}`)];
  return row(cell(paragraph(runs, { hanging: true })), mark(criterion.maxPoints, true));
}

function conditionsAt(set: CriteriaSet, where: (condition: SetCondition) => boolean): readonly SetCondition[] {
  return set.conditions.filter((one) => one.kind !== 'starFloorRule' && where(one));
}
