// Reads the scenario tables of `scenarios/`: Markdown that an officer wrote and can check with the printed sheet beside it.
// Whatever is not understood stops the reading; nothing is passed over.

import { readFileSync } from 'node:fs';
import { leavesOf, type PrintedSheet, printedSheet } from './second-engine.ts';

type Choices = Readonly<Record<string, number>>;

export interface Scenario {
  readonly name: string;
  readonly request: { readonly set: string; readonly [key: string]: unknown };
  /** Sum of the points as written in the table beside each choice. */
  readonly written: { readonly sum: number; readonly count: number };
  readonly total: { readonly sum: number; readonly count: number; readonly shown: string };
  readonly band: number;
  /** The level, or the gates that closed, as `loại L1`. */
  readonly given: number | readonly string[];
  /** `4 1.5/3`, `5 điểm`. */
  readonly lacking: readonly string[];
  /** How many criteria were left open. */
  readonly open: number;
  /** A requirement does not hold, or there is no story: points that were ticked are not counted. */
  readonly withheld: boolean;
}

const minimaOf: Readonly<Record<string, string>> = { 'đa số': 'majority', 'trung bình': 'mean', 'tất cả': 'all' };

const split = (text: string, by: string): readonly string[] =>
  text
    .split(by)
    .map((one) => one.trim())
    .filter((one) => one !== '');

function part(text: string, form: RegExp): readonly string[] {
  const found = form.exec(text);
  if (found === null) throw new Error(`not understood: ${text}`);
  return found.slice(1);
}

/** `1.5/3=2` as criterion, option, points; the points must be those that the sheet prints. */
function choice(text: string, sheet: PrintedSheet): readonly [string, number | null] {
  const [code = '', option = '', , points] = part(text, /^([\d.]+)\/(\d+|bỏ)(=(\d+))?$/);
  const leaves = leavesOf(sheet.parts.flatMap((one) => one.groups.flatMap((group) => group.criteria)));
  const leaf = leaves.find((one) => one.code === code);
  if (leaf === undefined) throw new Error(`${sheet.id} has no criterion ${code}`);
  if (option === 'bỏ') return [code, null];
  const printed = leaf.options?.[Number(option) - 1]?.points;
  if (printed !== Number(points)) throw new Error(`${sheet.id} prints ${printed} points at ${text}`);
  return [code, Number(option)];
}

function changed(base: Choices, changes: readonly string[], sheet: PrintedSheet): Choices {
  const choices: Record<string, number> = { ...base };
  for (const text of changes) {
    const [code, option] = choice(text, sheet);
    if (option === null) delete choices[code];
    else choices[code] = option;
  }
  return choices;
}

/** The named sheets; the points of the parts must add up as the heading says. */
function namedSheets(text: string, sheet: PrintedSheet): ReadonlyMap<string, Choices> {
  const named = new Map<string, Choices>();
  for (const block of text.split(/^### Phiếu /mu).slice(1)) {
    const [name = '', ...sums] = part(block, /^(\S+) \(A (\d+) \+ B (\d+) \+ C (\d+) = (\d+)\)\n/u);
    const choices: Record<string, number> = {};
    const added = ['A', 'B', 'C'].map((code) => {
      const [line = ''] = part(block, new RegExp(`^- ${code}: (.+)$`, 'mu'));
      const here = sheet.parts.find((one) => one.code === code)?.groups.flatMap((group) => group.criteria) ?? [];
      const codes = leavesOf(here).map((leaf) => leaf.code);
      return split(line, ';').reduce((sum, item) => {
        const [criterion, option] = choice(item, sheet);
        if (option === null || !codes.includes(criterion)) throw new Error(`${item} in part ${code}`);
        choices[criterion] = option;
        return sum + Number(item.split('=')[1]);
      }, 0);
    });
    const total = added.reduce((sum, points) => sum + points, 0);
    if ([...added, total].join() !== sums.join())
      throw new Error(`${sheet.id} ${name}: ${added.join(' + ')} = ${total}`);
    named.set(name, choices);
  }
  return named;
}

function pointsOf(choices: Choices, sheet: PrintedSheet): number {
  return leavesOf(sheet.parts.flatMap((one) => one.groups.flatMap((group) => group.criteria))).reduce(
    (sum, leaf) => sum + (leaf.options?.[(choices[leaf.code] ?? 0) - 1]?.points ?? 0),
    0,
  );
}

function extras(text: string, named: ReadonlyMap<string, Choices>, sheet: PrintedSheet): Record<string, unknown> {
  const conditions: Record<string, boolean> = {};
  const said: Record<string, unknown> = { conditions };
  for (const item of split(text, ';')) {
    const [what = '', value = ''] = part(item, /^([^:]+): (.+)$/u);
    if (what === 'trường hợp') {
      const fixed = split(value, ',').map((one) => part(one, /^(\d+)([ab])$/));
      said['cases'] = Object.fromEntries(fixed.map(([code = '', chosen = '']) => [code, chosen]));
    } else if (what === 'dấu sao' && value.startsWith('kết luận như ')) {
      const [name = '', ...changes] = split(value.replace('kết luận như ', ''), ',');
      Object.assign(said, { minima: 'finding', findings: changed(sheetNamed(named, name), changes, sheet) });
    } else if (what === 'dấu sao') {
      if (minimaOf[value] === undefined) throw new Error(`not understood: ${item}`);
      said['minima'] = minimaOf[value];
    } else {
      if (value !== 'có' && value !== 'không') throw new Error(`not understood: ${item}`);
      conditions[what] = value === 'có';
    }
  }
  return said;
}

function sheetNamed(named: ReadonlyMap<string, Choices>, name: string): Choices {
  const found = named.get(name);
  if (found === undefined) throw new Error(`no sheet named ${name}`);
  return found;
}

function givenOf(text: string): Scenario['given'] {
  if (text.endsWith(' sao')) return Number(part(text, /^([1-5]) sao$/)[0]);
  return split(text, ',').map((one) => part(one, /^(loại|không đánh giá|dừng) \((\w+)\)$/u).join(' '));
}

function scenario(cells: readonly string[], named: ReadonlyMap<string, Choices>, sheet: PrintedSheet): Scenario {
  const [name = '', sheets = '', more = '', total = '', shown = '', band = '', given = '', lacking = ''] = cells;
  const choices = split(sheets, ';').flatMap((item) => {
    const [times, rest = ''] = part(item, /^(?:(\d+) × )?(.+)$/u);
    const [called = '', ...changes] = split(rest, ',');
    const one = changed(sheetNamed(named, called), changes, sheet);
    return Array.from({ length: Number(times ?? 1) }, () => one);
  });
  const [sum, count] = part(total, /^(\d+) \/ (\d+)$/).map(Number);
  return {
    name,
    request: {
      set: sheet.id,
      asOf: '2026-06-15',
      ...extras(more, named, sheet),
      sheets: choices.map((one, i) => ({ by: `thành viên ${i + 1}`, choices: one })),
    },
    written: { sum: choices.reduce((all, one) => all + pointsOf(one, sheet), 0), count: choices.length },
    total: { sum: sum ?? 0, count: count ?? 0, shown },
    band: Number(part(band, /^([1-5]) sao$/)[0]),
    given: givenOf(given),
    lacking: split(lacking, ';').flatMap((level) => {
      const [stars, items = ''] = part(level, /^([1-5]) sao: (.+)$/u);
      return split(items, ',').map((item) => `${stars} ${item}`);
    }),
    open: split(sheets, ';').reduce((all, item) => {
      const times = Number(/^(\d+) × /.exec(item)?.[1] ?? 1);
      return all + times * (item.match(/\/bỏ/gu) ?? []).length;
    }, 0),
    withheld: more.includes(': không') || sheets.includes('5.1/1=0'),
  };
}

/** The scenarios of a file, in the order of its table. */
export function scenariosOf(file: URL): readonly Scenario[] {
  const text = readFileSync(file, 'utf8');
  const sheet = printedSheet(part(text, /^# .+: bộ (\S+), ngành [IVX]+\n/u)[0] ?? '');
  if (!text.includes('Ngày nhận hồ sơ: 15/06/2026.')) throw new Error(`${file}: no day of receipt`);
  const named = namedSheets(text.split('## Tình huống')[0] ?? '', sheet);
  const rows = split(text.split('## Tình huống')[1] ?? '', '\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) => {
    const cells = row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (cells.length !== 8) throw new Error(`eight columns, not ${cells.length}: ${row}`);
    return scenario(cells, named, sheet);
  });
}
