// A second scoring engine, so that the first can be wrong in public. It was written from the rules of reading of the
// criteria sheets and from the contract of request and answer alone, before the first was opened, and it imports nothing
// of `src/`: the sheets of `law/criteria-sets/` are parsed again, points are BigInt, every member is a column, and the
// answer falls out of recursion over the printed sheet.
//
// Where the two first disagreed, and what was decided: a zero that stops an evaluation may also be a blank ("none = 0
// points"), and is looked for in the whole group, also where the sheet prints the sentence in the last line of the group
// (1048-2019/17, where the first engine looked at that line alone); a finding counts 0 under a requirement that does not
// hold, as a choice does; what keeps the next level away is told of a dossier behind a closed gate too.

import { readFileSync } from 'node:fs';

interface PrintedOption {
  code: string;
  points: number;
  case?: string;
  minimumForStars?: number;
}

interface PrintedLine {
  code: string;
  criteria?: PrintedLine[];
  options?: PrintedOption[];
  cases?: { code: string }[];
}

export interface PrintedCondition {
  code: string;
  kind: string;
  criterion?: string;
  group?: string;
}

export interface PrintedSheet {
  id: string;
  effectiveFrom: string;
  effectiveTo: string | null;
  parts: { code: string; groups: { code: string; criteria: PrintedLine[] }[] }[];
  starBands: { stars: number; min: number }[];
  conditions: PrintedCondition[];
  gaps?: { part: string; missingPoints: number }[];
  provenance: { status: string };
}

export interface Question {
  set: string;
  asOf: string;
  minima?: 'majority' | 'mean' | 'all' | 'finding';
  cases?: Record<string, string>;
  conditions?: Record<string, boolean>;
  findings?: Record<string, number>;
  sheets: { by: string; choices: Record<string, number> }[];
}

interface Sum {
  sum: number;
  count: number;
  shown: string;
}

export interface SecondAnswer {
  members: number;
  parts: Record<string, Sum>;
  total: Sum;
  band: number;
  allowed: number | null;
  blockedBy: string[];
  gates: string[];
  unscored: string[];
  unconfirmed: string[];
}

type Column = bigint[];

/** Why a question gets no answer: the place in it that is wrong. */
export class Refused extends Error {}

/** The sheet as printed, from the folder and number in its name (`26-2026/11`). */
export function printedSheet(id: string): PrintedSheet {
  const [folder, number] = id.split('/');
  const file = new URL(`../../../law/criteria-sets/${folder}/set-${number}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as PrintedSheet;
}

/** Every line that is scored by itself, in printed order. */
export function leavesOf(lines: readonly PrintedLine[]): PrintedLine[] {
  return lines.flatMap((line) => (line.criteria ? leavesOf(line.criteria) : [line]));
}

function everyLine(lines: readonly PrintedLine[]): PrintedLine[] {
  return lines.flatMap((line) => [line, ...everyLine(line.criteria ?? [])]);
}

const plus = (a: Column, b: Column): Column => a.map((points, member) => points + (b[member] ?? 0n));
const addUp = (column: Column): bigint => column.reduce((sum, points) => sum + points, 0n);

function shown(sum: bigint, count: bigint): string {
  const hundredths = (sum * 100n) / count; // BigInt division drops the rest: 69,666… is shown 69,66
  return `${hundredths / 100n},${String(hundredths % 100n).padStart(2, '0')}`;
}

function refuse(place: string): never {
  throw new Refused(place);
}

function inspect(sheet: PrintedSheet, question: Question): void {
  const groups = sheet.parts.flatMap((part) => part.groups);
  const leaves = new Map(leavesOf(groups.flatMap((group) => group.criteria)).map((leaf) => [leaf.code, leaf]));
  const answerable = sheet.conditions
    .filter(({ kind }) => kind !== 'stopIfZero' && kind !== 'starFloorRule') // the first is read from the sheets, the second is a rule
    .map(({ code }) => code);
  if (leaves.size === 0 || (sheet.gaps ?? []).length > 0) refuse('set');
  if (question.asOf < sheet.effectiveFrom || (sheet.effectiveTo !== null && question.asOf >= sheet.effectiveTo))
    refuse('asOf');
  for (const [code, chosen] of Object.entries(question.cases ?? {}))
    if (!leaves.get(code)?.cases?.some((one) => one.code === chosen)) refuse(`cases.${code}`);
  for (const code of Object.keys(question.conditions ?? {}))
    if (!answerable.includes(code)) refuse(`conditions.${code}`);
  if (question.sheets.length === 0) refuse('sheets');
  if (new Set(question.sheets.map((one) => one.by)).size < question.sheets.length) refuse('sheets.by');
  for (const choices of [question.findings ?? {}, ...question.sheets.map((one) => one.choices)])
    for (const [code, number] of Object.entries(choices)) {
      const option = leaves.get(code)?.options?.[number - 1];
      if (!option) refuse(`${code}/${number}`);
      if (option.case !== undefined && option.case !== question.cases?.[code]) refuse(`${code}/${number}: case`);
    }
}

/** The second answer to a question; throws {@link Refused} where the contract says `invalid`. */
export function answerAgain(sheet: PrintedSheet, question: Question): SecondAnswer {
  inspect(sheet, question);
  const members = question.sheets.length;
  const count = BigInt(members);
  const groups = sheet.parts.flatMap((part) => part.groups);
  const lines = everyLine(groups.flatMap((group) => group.criteria));
  const leaves = lines.filter((line) => !line.criteria);
  const stated = (condition: PrintedCondition): boolean | undefined => question.conditions?.[condition.code];
  const conditionsOf = (...kinds: string[]): PrintedCondition[] =>
    sheet.conditions.filter((condition) => kinds.includes(condition.kind));
  const underLine = new Map(lines.map((line) => [line.code, leavesOf([line]).map((leaf) => leaf.code)]));
  const under = (code: string | undefined): string[] => underLine.get(code ?? '') ?? [];
  const withNeighbours = (code: string | undefined): PrintedLine[] =>
    leavesOf(groups.find((group) => everyLine(group.criteria).some((line) => line.code === code))?.criteria ?? []);

  const raw = (leaf: PrintedLine): Column =>
    question.sheets.map(({ choices }) => {
      const number = choices[leaf.code];
      return number === undefined ? 0n : BigInt(leaf.options?.[number - 1]?.points ?? 0);
    });

  // What a printed condition takes away: from all members, or from those who saw no story.
  const mask = (leaf: PrintedLine): Column => {
    let open: Column = question.sheets.map(() => 1n);
    for (const condition of conditionsOf('require'))
      if (stated(condition) === false && under(condition.criterion).includes(leaf.code)) open = open.map(() => 0n);
    for (const condition of conditionsOf('appliesIf')) {
      if (!under(condition.criterion).includes(leaf.code) || stated(condition) === true) continue;
      const story = withNeighbours(condition.criterion)[0];
      const told = stated(condition) === false || !story ? open.map(() => 0n) : raw(story);
      open = open.map((one, member) => ((told[member] ?? 0n) > 0n ? one : 0n));
    }
    return open;
  };

  const leafColumns = new Map(
    leaves.map((leaf) => {
      const open = mask(leaf);
      return [leaf.code, raw(leaf).map((points, member) => points * (open[member] ?? 0n))];
    }),
  );
  const nothing: Column = question.sheets.map(() => 0n);
  const column = (line: PrintedLine): Column =>
    line.criteria ? line.criteria.map(column).reduce(plus, nothing) : (leafColumns.get(line.code) ?? nothing);
  const inWords = (sum: bigint): Sum => ({ sum: Number(sum), count: members, shown: shown(sum, count) });

  const partColumns = sheet.parts.map(
    (part) =>
      [part.code, column({ code: part.code, criteria: part.groups.flatMap((group) => group.criteria) })] as const,
  );
  const sum = addUp(partColumns.map(([, points]) => points).reduce(plus));
  const reached = (stars: number): boolean =>
    sum >= BigInt(sheet.starBands.find((band) => band.stars === stars)?.min ?? 101) * count;
  const band = Math.max(...sheet.starBands.map(({ stars }) => stars).filter(reached));

  const gates = [
    ...conditionsOf('disqualify', 'ineligible', 'stop').filter((condition) => stated(condition) === true),
    ...conditionsOf('stopIfZero').filter((condition) => {
      const group = groups.find(({ code }) => code === condition.group);
      const where = group ? leavesOf(group.criteria) : withNeighbours(condition.criterion);
      const withZero = nothing.filter((_, member) => where.some((leaf) => column(leaf)[member] === 0n));
      return withZero.length * 2 > members;
    }),
  ].map(({ code }) => code);

  // The least option that a leaf demands for a level: the highest mark up to it, within the chosen case.
  const demand = (leaf: PrintedLine, level: number): PrintedOption | undefined =>
    (leaf.options ?? [])
      .filter(({ minimumForStars = 9 }) => minimumForStars <= level)
      .filter((option) => option.case === undefined || option.case === question.cases?.[leaf.code])
      .sort((a, b) => (b.minimumForStars ?? 0) - (a.minimumForStars ?? 0))[0];

  const holds = (leaf: PrintedLine, option: PrintedOption): boolean => {
    const needs = BigInt(option.points);
    const points = column(leaf);
    switch (question.minima ?? 'majority') {
      case 'all':
        return points.every((one) => one >= needs);
      case 'mean':
        return addUp(points) >= needs * count;
      case 'finding': {
        const found = question.findings?.[leaf.code];
        const withheld = conditionsOf('require').some(
          (condition) => stated(condition) === false && under(condition.criterion).includes(leaf.code),
        );
        return !withheld && found !== undefined && BigInt(leaf.options?.[found - 1]?.points ?? 0) >= needs;
      }
      default:
        return points.filter((one) => one >= needs).length * 2 > members;
    }
  };

  const missing = (level: number): string[] => {
    const wall = reached(level)
      ? []
      : [
          `${level} band needs ${100 * (sheet.starBands.find(({ stars }) => stars === level)?.min ?? 0)} has ${sum}/${members}`,
        ];
    const marks = leaves.flatMap((leaf) => {
      const option = demand(leaf, level);
      if (!option || holds(leaf, option)) return [];
      return [`${level} ${sheet.id}#${leaf.code}/${option.code} needs ${option.points} has ${column(leaf).join(',')}`];
    });
    return [...wall, ...marks];
  };

  const best = [5, 4, 3].find((level) => missing(level).length === 0) ?? Math.min(band, 2);
  const levels = [2, 3, 4, 5].filter((level) => level > best && level <= Math.max(band, best + 1));
  return {
    members,
    parts: Object.fromEntries(partColumns.map(([code, points]) => [code, inWords(addUp(points))])),
    total: inWords(sum),
    band,
    allowed: gates.length > 0 ? null : best,
    blockedBy: levels.flatMap(missing).sort(),
    gates: gates.sort(),
    unscored: question.sheets
      .flatMap(({ by, choices }) => leaves.filter(({ code }) => !(code in choices)).map(({ code }) => `${by} ${code}`))
      .sort(),
    unconfirmed: conditionsOf('require')
      .filter((condition) => stated(condition) === undefined)
      .map(({ code }) => code)
      .sort(),
  };
}
