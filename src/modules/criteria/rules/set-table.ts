// A criteria set as a flat table: a line for each option, for each criterion that is a sum, and for each condition.

import type { CriteriaSet, Criterion } from '#law/criteria-set.ts';

/** Columns of the CSV, in order. Their meaning is told on /bo-tieu-chi and in the room's README. */
export const setColumns = [
  'set',
  'setName',
  'line',
  'part',
  'partPoints',
  'group',
  'groupTitle',
  'groupPoints',
  'criterion',
  'criterionTitle',
  'criterionPoints',
  'selection',
  'case',
  'option',
  'text',
  'points',
  'minimumForStars',
  'conditionKind',
  'provenance',
] as const;
export type SetColumn = (typeof setColumns)[number];

export type SetLine = readonly (string | number | null)[];

type Cells = Partial<Record<SetColumn, string | number | null>>;

/**
 * The lines of a set, in the order of the sheet: options under their criterion, then the conditions. A set of which no
 * criterion was read has one line for each part, so that nobody takes it for an empty sheet.
 */
export function setTable(set: CriteriaSet): readonly SetLine[] {
  const lines: SetLine[] = [];
  const add = (cells: Cells): void => {
    const whole: Cells = { set: set.id, setName: set.name, provenance: set.provenance.status, ...cells };
    lines.push(setColumns.map((column) => whole[column] ?? null));
  };
  for (const part of set.parts) {
    const ofPart = { part: part.code, partPoints: part.maxPoints };
    if (part.groups.length === 0) add({ ...ofPart, line: 'part', text: part.title, provenance: 'missing' });
    for (const group of part.groups) {
      const ofGroup = { ...ofPart, group: group.code, groupTitle: group.title, groupPoints: group.maxPoints };
      for (const criterion of group.criteria) addCriterion(criterion, ofGroup, add);
    }
    for (const gap of set.gaps.filter((one) => one.part === part.code)) {
      add({ ...ofPart, line: 'gap', text: gap.note, points: gap.missingPoints, provenance: 'missing' });
    }
  }
  for (const condition of set.conditions) {
    add({
      line: 'condition',
      group: condition.group,
      criterion: condition.criterion,
      option: condition.code,
      text: condition.text,
      conditionKind: condition.kind,
      provenance: condition.provenance ?? set.provenance.status,
    });
  }
  return lines;
}

function addCriterion(criterion: Criterion, above: Cells, add: (cells: Cells) => void): void {
  const own: Cells = {
    ...above,
    criterion: criterion.code,
    criterionTitle: criterion.title,
    criterionPoints: criterion.maxPoints,
    selection: criterion.criteria.length > 0 ? 'sum' : 'one',
  };
  if (criterion.criteria.length > 0) {
    add({ ...own, line: 'sum' });
    for (const sub of criterion.criteria) addCriterion(sub, above, add);
  }
  for (const option of criterion.options) {
    add({
      ...own,
      line: 'option',
      case: option.caseCode,
      option: String(option.number),
      text: option.text,
      points: option.points,
      minimumForStars: option.minimumForStars,
      ...(option.provenance === null ? {} : { provenance: option.provenance }),
    });
  }
}
