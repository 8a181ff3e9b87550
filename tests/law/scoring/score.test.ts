// The scoring engine held to the act: the worked example, bands to the half point, marks, gates, cases, refusals.

import { describe, expect, it } from 'vitest';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { bandOf } from '#modules/evaluation/index.ts';
import { refused, scored } from './ask.ts';
import { memberChoices, workedRequest } from './worked-example.ts';

const [first] = memberChoices;
const paths = async (raw: unknown) => (await refused(raw)).fields?.map((fault) => `${fault.path} ${fault.code}`);

describe('the worked example (set 11, tea, three members)', () => {
  it('reaches the four-star band with 73,33 and may be given three stars, blocked by the linkage contracts', async () => {
    const answer = await scored(workedRequest);
    expect(answer.total).toEqual({ sum: 220, count: 3, shown: '73,33' });
    expect([answer.parts.A.sum, answer.parts.B.sum, answer.parts.C.sum]).toEqual([93, 54, 73]);
    expect([answer.band, answer.allowed]).toEqual([4, 3]);
    expect(answer.blockedBy).toEqual([
      { key: '26-2026/11#1.5/3', criterion: '1.5', level: 4, needs: 2, has: [1, 1, 1] },
    ]);
    expect(answer.gates).toEqual([]);
    expect(answer.law).toMatchObject({ instrument: '26/2026/QĐ-TTg', minima: 'majority' });
  });

  it('is blocked the same under every way of finding the marks', async () => {
    for (const minima of ['mean', 'all']) {
      const answer = await scored({ ...workedRequest, minima });
      expect(answer.blockedBy.map((block) => block.key)).toEqual(['26-2026/11#1.5/3']);
    }
    const found = await scored({ ...workedRequest, minima: 'finding', findings: { ...first, '1.5': 3 } });
    expect(found.allowed).toBe(4);
  });

  it('is four stars with contracts for more than 75 %, and then lacks three marks and the band for five', async () => {
    const sheets = workedRequest.sheets.map((sheet) => ({ ...sheet, choices: { ...sheet.choices, '1.5': 3 } }));
    const answer = await scored({ ...workedRequest, sheets });
    expect([answer.total.sum, answer.band, answer.allowed]).toEqual([223, 4, 4]);
    expect(answer.blockedBy.map((block) => block.key)).toEqual([
      '26-2026/11#1.5/4',
      '26-2026/11#4.1/4',
      '26-2026/11#7/4',
      'band',
    ]);
    expect(answer.blockedBy.at(-1)).toEqual({ key: 'band', level: 5, needs: 9000, has: { sum: 223, count: 3 } });
  });
});

describe('how many sheets must hold a mark', () => {
  const withSeven = (options: readonly number[]) =>
    workedRequest.sheets.map((sheet, i) => ({
      ...sheet,
      choices: { ...sheet.choices, '1.5': 3, '7': options[i] ?? 1 },
    }));

  it('is strictly more than half by default: two of three hold it', async () => {
    const sheets = withSeven([3, 3, 1]);
    expect((await scored({ ...workedRequest, sheets })).allowed).toBe(4);
    expect((await scored({ ...workedRequest, sheets, minima: 'all' })).allowed).toBe(3);
    expect((await scored({ ...workedRequest, sheets, minima: 'mean' })).allowed).toBe(3);
  });

  it('is not exactly half: one of two does not hold it', async () => {
    const sheets = withSeven([3, 1, 3]).slice(0, 2);
    expect((await scored({ ...workedRequest, sheets })).allowed).toBe(3);
  });

  it('by finding: a criterion without a finding does not hold its mark', async () => {
    const answer = await scored({ ...workedRequest, minima: 'finding', findings: {} });
    expect(answer.allowed).toBe(2);
  });
});

describe('bands of the mean (26/2026/QĐ-TTg, Art. 3.3)', () => {
  it('begin exactly at 30, 50, 70 and 90, and nothing is rounded up to them', async () => {
    const set = await findCriteriaSet('26-2026/11');
    if (set === null) throw new Error('no set 11');
    const bands = [
      [89, 3, 1],
      [90, 3, 2],
      [149, 3, 2],
      [150, 3, 3],
      [209, 3, 3],
      [210, 3, 4],
      [269, 3, 4],
      [270, 3, 5],
      [300, 3, 5],
      [629, 9, 3],
      [630, 9, 4],
      [809, 9, 4],
      [810, 9, 5],
      [0, 1, 1],
    ] as const;
    for (const [sum, count, band] of bands)
      expect([sum, count, bandOf({ sum, count }, set)]).toEqual([sum, count, band]);
  });

  it('nine members whose mean is exactly 70 keep the star, however their totals lie', async () => {
    const set = await findCriteriaSet('26-2026/11');
    if (set === null) throw new Error('no set 11');
    for (let spread = 0; spread <= 30; spread += 1) {
      const totals = Array.from({ length: 9 }, (_, i) => 70 + (i === 8 ? 0 : i % 2 === 0 ? spread : -spread));
      expect(bandOf({ sum: totals.reduce((sum, points) => sum + points, 0), count: 9 }, set)).toBe(4);
    }
  });
});

describe('gates', () => {
  it('remove a dossier, with the sentence and where it is printed; the points are still shown', async () => {
    const answer = await scored({ ...workedRequest, conditions: { L1: true } });
    expect(answer.allowed).toBe(null);
    expect(answer.total.sum).toBe(220);
    expect(answer.gates[0]).toMatchObject({ code: 'L1', kind: 'disqualify' });
    expect(answer.gates[0]?.citation).toContain('26/2026/QĐ-TTg');
    expect(answer.gates[0]?.text).toContain('Giả mạo hồ sơ');
  });

  it('stay open where nobody says that it happened', async () => {
    expect((await scored({ ...workedRequest, conditions: {} })).gates).toEqual([]);
  });

  it('a condition that is required and does not hold makes its criterion count 0; unanswered it is listed', async () => {
    const set = await findCriteriaSet('26-2026/11');
    const require = set?.conditions.find((condition) => condition.kind === 'require');
    const code = require?.code ?? '';
    const unanswered = await scored(workedRequest);
    expect(unanswered.unconfirmed).toEqual([code]);
    const answer = await scored({ ...workedRequest, conditions: { [code]: false } });
    expect(answer.unconfirmed).toEqual([]);
    expect(answer.total.sum).toBeLessThan(220);
  });

  it('a story’s content counts only where there is a story, or where the dossier says so', async () => {
    const sheets = [{ by: 'm1', choices: { '5.1': 1, '5.2': 3 } }];
    const withStory = [{ by: 'm1', choices: { '5.1': 2, '5.2': 3 } }];
    const set = await findCriteriaSet('26-2026/11');
    const points = (leaf: string, option: number) =>
      set?.parts.flatMap((p) => p.groups.flatMap((g) => g.criteria)).find((c) => c.code === leaf)?.options[option - 1]
        ?.points ?? 0;
    expect(points('5.1', 1)).toBe(0);
    expect((await scored({ ...workedRequest, sheets })).total.sum).toBe(0);
    expect((await scored({ ...workedRequest, sheets: withStory })).total.sum).toBe(points('5.1', 2) + points('5.2', 3));
    const said = await scored({ ...workedRequest, conditions: { C3: true }, sheets });
    expect(said.total.sum).toBe(points('5.2', 3));
  });

  it('set 16 stops where more than half of the members give a 0 in group 6', async () => {
    const good = { '6.1': 2, '6.2': 2, '6.3': 2, '6.4': 2 };
    const sheets = (zeros: number) =>
      [1, 2, 3, 4].map((n) => ({ by: `m${n}`, choices: n <= zeros ? { ...good, '6.3': 1 } : good }));
    const ask = { set: '26-2026/16', asOf: '2026-06-15' };
    expect((await scored({ ...ask, sheets: sheets(2) })).gates).toEqual([]);
    expect((await scored({ ...ask, sheets: sheets(3) })).gates.map((gate) => gate.kind)).toEqual(['stopIfZero']);
  });
});

describe('a stop for a 0 that the sheet prints in the last line of its group (1048/QĐ-TTg, set 17)', () => {
  it('is read from the whole group: "một trong các chỉ tiêu trên"', async () => {
    const ask = { set: '1048-2019/17', asOf: '2022-06-15' };
    const clean = { '6.1': 2, '6.2': 2, '6.3': 2, '6.4': 2 };
    expect((await scored({ ...ask, sheets: [{ by: 'm1', choices: clean }] })).gates).toEqual([]);
    for (const line of ['6.1', '6.2', '6.3', '6.4']) {
      const answer = await scored({ ...ask, sheets: [{ by: 'm1', choices: { ...clean, [line]: 1 } }] });
      expect([line, answer.allowed, answer.gates.map(({ code }) => code)]).toEqual([line, null, ['C4']]);
    }
  });
});

describe('what is refused, with its path and what was expected', () => {
  it('an unknown set, criterion, option, condition, case, key', async () => {
    expect(await paths({ ...workedRequest, set: '26-2026/27' })).toEqual(['set evaluation/no-such-set']);
    expect(await paths({ ...workedRequest, cases: { '1.1': 'a' }, conditions: { X9: true }, more: 1 })).toEqual([
      'more evaluation/unknown-key',
      'cases["1.1"] evaluation/unknown-case',
      'conditions["X9"] evaluation/unknown-condition',
    ]);
    const sheets = [{ by: 'm1', choices: { '1.1': 4, '9.9': 1, '6.1': 1, '1.2': '2', '1.3': [1, 2], '1.4': 0 } }];
    expect(await paths({ ...workedRequest, sheets })).toEqual([
      'sheets[0].choices["1.1"] evaluation/unknown-option',
      'sheets[0].choices["9.9"] evaluation/unknown-criterion',
      'sheets[0].choices["6.1"] evaluation/unknown-criterion',
      'sheets[0].choices["1.2"] evaluation/unknown-option',
      'sheets[0].choices["1.3"] evaluation/unknown-option',
      'sheets[0].choices["1.4"] evaluation/unknown-option',
    ]);
  });

  it('two sheets by one member, a sheet of another set, no sheet', async () => {
    const [sheet] = workedRequest.sheets;
    expect(await paths({ ...workedRequest, sheets: [sheet, { ...sheet, by: ' m1 ' }] })).toEqual([
      'sheets[1].by evaluation/two-sheets-by-one',
    ]);
    expect(await paths({ ...workedRequest, sheets: [{ ...sheet, set: '26-2026/12' }] })).toEqual([
      'sheets[0].set evaluation/sheet-of-another-set',
    ]);
    expect(await paths({ ...workedRequest, sheets: [] })).toEqual(['sheets evaluation/sheets-missing']);
  });

  it('an option of the other case, and a leaf with cases that is scored before one is fixed (set 26)', async () => {
    const ask = { set: '26-2026/26', asOf: '2026-06-15', sheets: [{ by: 'm1', choices: { '8': 3 } }] };
    expect(await paths(ask)).toEqual(['cases["8"] evaluation/case-missing']);
    expect(await paths({ ...ask, cases: { '8': 'a' } })).toEqual([
      'sheets[0].choices["8"] evaluation/option-of-another-case',
    ]);
    expect((await scored({ ...ask, cases: { '8': 'b' } })).total.sum).toBe(1);
  });

  it('a set that is not in force on the day of receipt, or that has gaps', async () => {
    expect(await paths({ ...workedRequest, asOf: '2026-05-21' })).toEqual(['set evaluation/set-not-in-force']);
    expect((await scored({ ...workedRequest, asOf: '2026-05-22' })).total.sum).toBe(220);
    const old = { asOf: '2022-01-10', sheets: [{ by: 'm1', choices: {} }] };
    expect(await paths({ ...old, set: '1048-2019/10' })).toEqual(['set evaluation/set-incomplete']);
    expect((await scored({ ...old, set: '1048-2019/11' })).allowed).toBe(1);
    expect(await paths({ ...old, asOf: '2024-01-10', set: '148-2023/11' })).toEqual(['set evaluation/set-incomplete']);
    expect(await paths({ ...workedRequest, asOf: '2026-02-30' })).toEqual(['asOf evaluation/expected']);
  });

  it('says which findings of the council are missing, and that findings which nobody asked for are not used', async () => {
    expect((await scored(workedRequest)).remarks).toEqual([]);
    const findings = { '1.5': 3 };
    expect((await scored({ ...workedRequest, findings })).remarks).toEqual([
      { code: 'findings-unused', criteria: ['1.5'] },
    ]);
    const [remark, ...more] = (await scored({ ...workedRequest, minima: 'finding', findings })).remarks;
    expect([remark?.code, more]).toEqual(['findings-missing', []]);
    expect(remark?.criteria).toContain('1.1');
    expect(remark?.criteria).not.toContain('1.5');
    const all = Object.fromEntries((remark?.criteria ?? []).map((code) => [code, 1]));
    expect((await scored({ ...workedRequest, minima: 'finding', findings: { ...all, ...findings } })).remarks).toEqual(
      [],
    );
  });

  it('never counts what was not scored in silence', async () => {
    const answer = await scored({ ...workedRequest, sheets: [{ by: 'm1', choices: { '1.1': 3 } }] });
    expect(answer.unscored).toHaveLength(31);
    expect(answer.unscored).toContainEqual({ by: 'm1', criterion: '1.5' });
    expect(answer.total.shown).toBe('3,00');
  });
});
