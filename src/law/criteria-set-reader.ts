// A criteria set from its file, strictly: a key too many, a point too few or a mark out of order is a fault with its path.

import {
  type CriteriaGroup,
  type CriteriaPart,
  type CriteriaSet,
  type Criterion,
  type CriterionOption,
  conditionKinds,
  type PartCode,
  partCodes,
  provenances,
  type SetCondition,
  type StarBand,
} from './criteria-set.ts';
import { LawValue } from './law-reader.ts';
import { setFolders } from './product-sets.ts';

const sum = <T>(list: readonly T[], points: (item: T) => number): number =>
  list.reduce((total, item) => total + points(item), 0);

/** Reads one file of `law/criteria-sets/`; throws `LawDataFault` naming file, path and fault. */
export function readCriteriaSet(file: string, value: unknown): CriteriaSet {
  const root = new LawValue(file, value).objectWith(
    [
      'schemaVersion',
      'id',
      'instrument',
      'effectiveFrom',
      'effectiveTo',
      'set',
      'parts',
      'starBands',
      'conditions',
      'provenance',
    ],
    ['gaps', 'groupSubjects'],
  );
  root.schemaVersion.whole(1, 1);
  const id = root.id.text();
  const [folderWord = '', numberWord = ''] = id.split('/');
  const folder = new LawValue(file, folderWord, 'id').oneOf(setFolders);
  const about = root.set.objectWith(
    ['number', 'code', 'name', 'sectorCode', 'sector', 'group', 'supervisingMinistry', 'samplesRequired'],
    ['nameBefore', 'subgroup', 'sheetHeading'],
  );
  const number = about.number.whole(1, 26);
  if (numberWord !== String(number).padStart(2, '0')) root.id.fault(`does not fit the number ${number}`);
  const provenance = root.provenance.objectWith(['status', 'sources', 'notes', 'corrections'], ['header']);
  const status = provenance.status.oneOf(provenances);
  const gaps = root.gaps.listOrNone((item) => {
    const o = item.object(['part', 'missingPoints', 'note']);
    return { part: o.part.oneOf(partCodes), missingPoints: o.missingPoints.whole(1, 100), note: o.note.text() };
  });
  const missingIn = (part: PartCode) =>
    sum(
      gaps.filter((gap) => gap.part === part),
      (gap) => gap.missingPoints,
    );
  const parts = root.parts.list((item) => readPart(item, status === 'missing', missingIn));
  if (parts.map((part) => part.code).join('') !== 'ABC') root.parts.fault('expected the parts A, B, C');
  if (sum(parts, (part) => part.maxPoints) !== 100) root.parts.fault('the parts do not add up to 100');
  const set: CriteriaSet = {
    id,
    folder,
    number,
    name: about.name.text(),
    code: about.code.text(),
    sectorCode: about.sectorCode.text(),
    sector: about.sector.text(),
    group: about.group.text(),
    subgroup: about.subgroup.orNull((v) => v.text()),
    sheetHeading: about.sheetHeading.orNull((v) => v.text()),
    supervisingMinistry: about.supervisingMinistry.list((v) => v.text()),
    samplesRequired: about.samplesRequired.whole(0, 20),
    instrument: readInstrument(root.instrument),
    parts,
    bands: readBands(root.starBands),
    conditions: root.conditions.list(readCondition),
    gaps,
    subjects: root.groupSubjects.isNull ? [] : readSubjects(root.groupSubjects),
    provenance: {
      status,
      sources: provenance.sources.list((v) => v.text()),
      notes: String(provenance.notes.value ?? ''),
      corrections: provenance.corrections.list(readCorrection),
    },
  };
  checkCodes(set, root.parts, root.conditions);
  root.effectiveFrom.date();
  return set;
}

function readSubjects(value: LawValue): CriteriaSet['subjects'] {
  const o = value.object(partCodes);
  return partCodes.map((part) => ({ part, titles: o[part].list((v) => v.text()) }));
}

function readInstrument(value: LawValue): CriteriaSet['instrument'] {
  const o = value.object(['number', 'date', 'issuer', 'title', 'annex', 'amendedBy']);
  return {
    number: o.number.text(),
    date: o.date.date(),
    issuer: o.issuer.text(),
    title: o.title.text(),
    annex: o.annex.text(),
    amendedBy: o.amendedBy.list((v) => v.object(['number', 'date']).number.text()),
  };
}

function readPart(value: LawValue, mayBeEmpty: boolean, missingIn: (part: PartCode) => number): CriteriaPart {
  const o = value.object(['code', 'title', 'maxPoints', 'groups']);
  const code = o.code.oneOf(partCodes);
  const maxPoints = o.maxPoints.whole(1, 100);
  const groups = o.groups.list((item): CriteriaGroup => {
    const g = item.object(['code', 'title', 'maxPoints', 'criteria']);
    const group = {
      code: g.code.text(),
      title: g.title.text(),
      maxPoints: g.maxPoints.whole(1, 100),
      criteria: g.criteria.list((c) => readCriterion(c, 0)),
    };
    const total = sum(group.criteria, (c) => c.maxPoints);
    if (total !== group.maxPoints) item.fault(`the criteria add up to ${total}, not to ${group.maxPoints}`);
    return group;
  });
  if (groups.length === 0 && mayBeEmpty) return { code, title: o.title.text(), maxPoints, groups };
  const total = sum(groups, (group) => group.maxPoints) + missingIn(code);
  if (total !== maxPoints) value.fault(`the groups add up to ${total}, not to ${maxPoints}`);
  return { code, title: o.title.text(), maxPoints, groups };
}

function readCriterion(value: LawValue, depth: number): Criterion {
  const o = value.objectWith(
    ['code', 'title', 'maxPoints', 'selection'],
    ['options', 'criteria', 'guidance', 'evidence', 'cases', 'sameAsGroup', 'printedCode', 'provenance'],
  );
  const selection = o.selection.oneOf(['one', 'sum']);
  const criterion: Criterion = {
    code: o.code.text(),
    title: o.title.text(),
    maxPoints: o.maxPoints.whole(1, 100),
    guidance: o.guidance.listOrNone((v) => v.text()),
    evidence: o.evidence.listOrNone((v) => v.text()),
    cases: o.cases.listOrNone((v) => {
      const c = v.object(['code', 'title']);
      return { code: c.code.text(), title: c.title.orNull((t) => t.text()) };
    }),
    options: o.options.listOrNone(readOption),
    criteria: o.criteria.listOrNone((c) => readCriterion(c, depth + 1)),
    sameAsGroup: o.sameAsGroup.value === true,
    printedCode: o.printedCode.orNull((v) => v.text()),
  };
  if (selection === 'sum') {
    if (depth > 0) value.fault('sub-criteria go one level deep');
    if (criterion.options.length > 0) value.fault('a sum has no options of its own');
    const total = sum(criterion.criteria, (c) => c.maxPoints);
    if (total !== criterion.maxPoints)
      value.fault(`the sub-criteria add up to ${total}, not to ${criterion.maxPoints}`);
  } else checkOptions(value, criterion);
  return criterion;
}

function readOption(value: LawValue): CriterionOption {
  const o = value.objectWith(['code', 'text', 'points'], ['case', 'minimumForStars', 'implied', 'provenance']);
  const number = Number(o.code.text());
  return {
    number: new LawValue(value.file, number, `${value.path}.code`).whole(1, 99),
    text: o.text.text(),
    points: o.points.whole(0, 100),
    caseCode: o.case.orNull((v) => v.text()),
    minimumForStars: o.minimumForStars.orNull((v) => v.whole(3, 5) as 3 | 4 | 5),
    implied: o.implied.value === true,
    provenance: o.provenance.orNull((v) => v.oneOf(provenances)),
  };
}

/** Options number 1, 2, 3 …, rise in points and in marks within a case, and the best one gives the maximum. */
function checkOptions(value: LawValue, criterion: Criterion): void {
  const { options, cases, criteria, maxPoints } = criterion;
  if (options.length === 0 || criteria.length > 0) value.fault('expected options');
  options.forEach((option, i) => {
    if (option.number !== i + 1) value.fault(`option ${option.number} stands at place ${i + 1}`);
    const known = option.caseCode === null ? cases.length === 0 : cases.some((one) => one.code === option.caseCode);
    if (!known) value.fault(`option ${option.number} names no case of this criterion`);
  });
  for (const code of cases.length === 0 ? [null] : cases.map((one) => one.code)) {
    const own = options.filter((option) => option.caseCode === code);
    own.forEach((option, i) => {
      if (i > 0 && option.points < (own[i - 1]?.points ?? 0)) value.fault(`points fall at option ${option.number}`);
    });
    const marks = own.flatMap((option) => (option.minimumForStars === null ? [] : [option.minimumForStars]));
    if (marks.some((mark, i) => i > 0 && mark <= (marks[i - 1] ?? 0))) value.fault('the star marks do not rise');
  }
  const best = Math.max(...options.map((option) => option.points));
  if (best !== maxPoints) value.fault(`the best option gives ${best}, the maximum is ${maxPoints}`);
}

function readBands(value: LawValue): readonly StarBand[] {
  const bands = value.list((item): StarBand => {
    const o = item.object(['stars', 'min', 'max', 'maxInclusive', 'printed']);
    return {
      stars: o.stars.whole(1, 5) as StarBand['stars'],
      min: o.min.whole(0, 100),
      max: o.max.whole(0, 100),
      maxInclusive: o.maxInclusive.value === true,
      printed: o.printed.text(),
    };
  });
  const rising = [...bands].sort((a, b) => a.min - b.min);
  const closed = rising.every((band, i) => band.stars === i + 1 && band.max === (rising[i + 1]?.min ?? 100));
  if (rising.length !== 5 || rising[0]?.min !== 0 || !closed) value.fault('the bands leave a gap or overlap');
  return bands;
}

function readCondition(value: LawValue): SetCondition {
  const o = value.objectWith(['code', 'kind', 'text'], ['criterion', 'group', 'scope', 'provenance', 'note']);
  return {
    code: o.code.text(),
    kind: o.kind.oneOf(conditionKinds),
    text: o.text.text(),
    criterion: o.criterion.orNull((v) => v.text()),
    group: o.group.orNull((v) => v.text()),
    provenance: o.provenance.orNull((v) => v.oneOf(provenances)),
    note: o.note.orNull((v) => v.text()),
  };
}

function readCorrection(value: LawValue): CriteriaSet['provenance']['corrections'][number] {
  const o = value.object(['where', 'field', 'asTranscribed', 'value', 'status', 'why']);
  return {
    where: o.where.text(),
    field: o.field.text(),
    asTranscribed: String(o.asTranscribed.value ?? ''),
    value: String(o.value.value ?? ''),
    why: o.why.text(),
  };
}

/** Codes are unique; a condition stands at a criterion or group that exists. */
function checkCodes(set: CriteriaSet, parts: LawValue, conditions: LawValue): void {
  const groups = set.parts.flatMap((part) => part.groups);
  const all = groups.flatMap((group) => group.criteria.flatMap((c) => [c, ...c.criteria]));
  const codes = new Set(all.map((c) => c.code));
  if (codes.size !== all.length) parts.fault('a code of a criterion stands twice');
  if (new Set(set.conditions.map((c) => c.code)).size !== set.conditions.length)
    conditions.fault('a code stands twice');
  for (const { code, criterion, group } of set.conditions) {
    if (criterion !== null && !codes.has(criterion)) conditions.fault(`${code} stands at no criterion: ${criterion}`);
    if (group !== null && !groups.some((g) => g.code === group))
      conditions.fault(`${code} stands at no group: ${group}`);
  }
}
