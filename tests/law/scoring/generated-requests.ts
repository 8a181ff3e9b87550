// Score requests drawn from a fixed start value: the same in every run, so that a disagreement can be asked again. Councils
// of one to eleven; sheets that wander, lie near a threshold, hold the marks of a level or miss just one, or are unfinished.

import { leavesOf, type PrintedSheet, type Question } from './second-engine.ts';

type Draw = () => number;

/** Numbers in [0, 1) from a start value. */
export function drawsFrom(start: number): Draw {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Ticks {
  code: string;
  /** Option numbers of the chosen case, with their points and marks. */
  open: { number: number; points: number; mark: number }[];
}

interface Drawn {
  ticks: Ticks[];
  draw: Draw;
}

const whole = (draw: Draw, below: number): number => Math.floor(draw() * below);
const oneOf = <T>(draw: Draw, list: readonly T[]): T => {
  const found = list[whole(draw, list.length)];
  if (found === undefined) throw new Error('nothing to draw from');
  return found;
};

function pointsOf(ticks: readonly Ticks[], choices: Readonly<Record<string, number>>): number {
  return ticks.reduce(
    (sum, { code, open }) => sum + (open.find(({ number }) => number === choices[code])?.points ?? 0),
    0,
  );
}

/** Any option anywhere; `skill` lifts the whole sheet. */
function wander({ ticks, draw }: Drawn, skill: number): Record<string, number> {
  return Object.fromEntries(
    ticks.map(({ code, open }) => {
      const place = Math.min(open.length - 1, Math.floor(draw() ** (1.5 - skill) * open.length));
      return [code, open[place]?.number ?? 1];
    }),
  );
}

/** Steps one option up or down until the sheet has the total, or as near as its options allow. */
function towards(drawn: Drawn, choices: Record<string, number>, total: number): Record<string, number> {
  const { ticks, draw } = drawn;
  for (let step = 0; step < 200; step += 1) {
    const missing = total - pointsOf(ticks, choices);
    if (missing === 0) break;
    const { code, open } = oneOf(draw, ticks);
    const at = open.findIndex(({ number }) => number === choices[code]);
    const next = open[at + Math.sign(missing)];
    const gained = (next?.points ?? 0) - (open[at]?.points ?? 0);
    if (next !== undefined && Math.abs(missing - gained) <= Math.abs(missing)) choices[code] = next.number;
  }
  return choices;
}

/** Lifts every marked criterion to the mark of a level, but for `leave` that stays where it was. */
function holding({ ticks }: Drawn, choices: Record<string, number>, level: number, leave: string | null) {
  for (const { code, open } of ticks) {
    const asked = open.filter(({ mark }) => mark > 0 && mark <= level).at(-1);
    if (asked !== undefined && code !== leave) choices[code] = Math.max(choices[code] ?? 0, asked.number);
  }
  return choices;
}

function sheetsOf(drawn: Drawn): Question['sheets'] {
  const { ticks, draw } = drawn;
  const members = 1 + whole(draw, 11);
  const kind = oneOf(draw, ['wander', 'near', 'near', 'marks', 'marks', 'near and marks', 'unfinished'] as const);
  const skill = draw() * 1.3;
  const wanted = oneOf(draw, [30, 50, 70, 90, 90]);
  const level = oneOf(draw, [3, 4, 5, 5]);
  const leave = draw() < 0.5 ? oneOf(draw, ticks).code : null;
  let owed = wanted * members + oneOf(draw, [-1, 0, 0, 1]);
  return Array.from({ length: members }, (_, i) => {
    const choices = wander(drawn, skill);
    // Half of a council may see a criterion otherwise: what a majority decides and `all` does not.
    if (kind.includes('marks')) holding(drawn, choices, level, draw() < 0.5 ? leave : null);
    if (kind.startsWith('near')) {
      const share = i === members - 1 ? owed : wanted + whole(draw, 9) - 4;
      towards(drawn, choices, Math.min(100, share));
      owed -= pointsOf(ticks, choices);
    }
    if (kind === 'unfinished') for (const { code } of ticks) if (draw() < 0.2) delete choices[code];
    return { by: `m${i + 1}`, choices };
  });
}

/** A request for a set that its contract allows. */
export function drawRequest(sheet: PrintedSheet, draw: Draw): Question {
  const leaves = leavesOf(sheet.parts.flatMap((part) => part.groups.flatMap((group) => group.criteria)));
  const cases = Object.fromEntries(
    leaves.flatMap((leaf) => (leaf.cases === undefined ? [] : [[leaf.code, oneOf(draw, leaf.cases).code]])),
  ) as Record<string, string>;
  const ticks = leaves.map(
    ({ code, options = [] }): Ticks => ({
      code,
      open: options.flatMap((option, i) =>
        option.case === undefined || option.case === cases[code]
          ? [{ number: i + 1, points: option.points, mark: option.minimumForStars ?? 0 }]
          : [],
      ),
    }),
  );
  const conditions: Record<string, boolean> = {};
  for (const { code, kind } of sheet.conditions) {
    if (kind === 'starFloorRule' || kind === 'stopIfZero') continue;
    const often = kind === 'require' || kind === 'appliesIf' ? 0.4 : 0.97;
    if (draw() < 0.6) conditions[code] = draw() > often;
  }
  const drawn = { ticks, draw };
  const minima = oneOf(draw, ['majority', 'mean', 'all', 'finding', 'unsaid'] as const);
  const findings = holding(drawn, wander(drawn, 1), 3 + whole(draw, 3), draw() < 0.5 ? oneOf(draw, ticks).code : null);
  for (const { code } of ticks) if (draw() < 0.02) delete findings[code];
  return {
    set: sheet.id,
    asOf: sheet.effectiveTo === null ? '2026-06-15' : '2022-06-15',
    ...(minima === 'unsaid' ? {} : { minima }),
    cases,
    conditions,
    ...(minima === 'finding' ? { findings } : {}),
    sheets: sheetsOf(drawn),
  };
}

/** The same request with one thing wrong that every reader must see. */
export function spoiltRequest(sheet: PrintedSheet, request: Question, draw: Draw): { how: string; request: unknown } {
  const [first, ...others] = request.sheets;
  if (first === undefined) throw new Error('a request has a sheet');
  const codes = Object.keys(first.choices);
  const code = codes.length === 0 ? '1.1' : oneOf(draw, codes);
  const withChoice = (where: string, number: number): unknown => ({
    ...request,
    sheets: [{ ...first, choices: { ...first.choices, [where]: number } }, ...others],
  });
  const ways: Record<string, () => unknown> = {
    'an option past the last': () => withChoice(code, 9),
    'option 0': () => withChoice(code, 0),
    'half an option': () => withChoice(code, 1.5),
    'a criterion that the sheet lacks': () => withChoice('77.7', 1),
    'a group instead of its criterion': () => withChoice('A', 1),
    'a condition that the sheet lacks': () => ({ ...request, conditions: { ...request.conditions, Z9: true } }),
    'a case where there is none': () => ({ ...request, cases: { ...request.cases, '1.1': 'a' } }),
    'two sheets by one member': () => ({ ...request, sheets: [first, ...others, first] }),
    'no sheet': () => ({ ...request, sheets: [] }),
    'the day before the set': () => ({ ...request, asOf: sheet.effectiveTo === null ? '2026-05-21' : '2019-08-20' }),
    'the day the next set began': () => ({ ...request, asOf: sheet.effectiveTo ?? '2026-05-21' }),
    'a finding past the last option': () => ({ ...request, minima: 'finding', findings: { [code]: 9 } }),
  };
  const how = oneOf(draw, Object.keys(ways));
  return { how, request: ways[how]?.() };
}
