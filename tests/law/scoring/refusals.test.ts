// What a refusal says, word for word: the path, the code and what was expected; and where a closed gate is printed.

import { describe, expect, it } from 'vitest';
import { setNamedIn } from '#modules/evaluation/index.ts';
import { refused, scored } from './ask.ts';
import { workedRequest } from './worked-example.ts';

const [sheet] = workedRequest.sheets;
const fields = async (raw: unknown) => (await refused(raw)).fields;
const withChoices = (choices: unknown) => ({ ...workedRequest, sheets: [{ by: 'm1', choices }] });

describe('a refusal', () => {
  it('says that a request, a sheet and a list of choices are objects', async () => {
    expect(await fields('text')).toEqual([{ path: '$', code: 'evaluation/expected', details: { expected: 'object' } }]);
    expect(await fields([])).toEqual([{ path: '$', code: 'evaluation/expected', details: { expected: 'object' } }]);
    expect(await fields(null)).toEqual([{ path: '$', code: 'evaluation/expected', details: { expected: 'object' } }]);
    const object = { code: 'evaluation/expected', details: { expected: 'object' } };
    expect(await fields({ ...workedRequest, sheets: ['text'] })).toEqual([{ path: 'sheets[0]', ...object }]);
    expect(await fields({ ...workedRequest, sheets: [{ by: 'm1' }] })).toEqual([
      { path: 'sheets[0].choices', ...object },
    ]);
    expect(await fields(withChoices([1]))).toEqual([{ path: 'sheets[0].choices', ...object }]);
    expect(await fields({ ...workedRequest, cases: 1 })).toEqual([{ path: 'cases', ...object }]);
    expect(await fields({ ...workedRequest, conditions: [] })).toEqual([{ path: 'conditions', ...object }]);
    expect(await fields({ ...workedRequest, findings: 'x' })).toEqual([{ path: 'findings', ...object }]);
  });

  it('says how a day and a way of finding the marks are written, and which keys there are', async () => {
    const keys = ['set', 'asOf', 'minima', 'cases', 'conditions', 'findings', 'sheets'];
    expect(await fields({ ...workedRequest, asOf: 5, minima: 'most', more: 1 })).toEqual([
      { path: 'more', code: 'evaluation/unknown-key', details: { expected: keys } },
      { path: 'asOf', code: 'evaluation/expected', details: { expected: 'YYYY-MM-DD' } },
      { path: 'minima', code: 'evaluation/expected', details: { expected: ['majority', 'mean', 'all', 'finding'] } },
    ]);
    expect(await fields({ ...workedRequest, sheets: [{ ...sheet, points: 3 }] })).toEqual([
      {
        path: 'sheets[0].points',
        code: 'evaluation/unknown-key',
        details: { expected: ['by', 'choices', 'set'] },
      },
    ]);
  });

  it('says who a sheet is by, and which sheet was the first of two', async () => {
    const byText = { code: 'evaluation/expected', details: { expected: 'text' } };
    expect(await fields({ ...workedRequest, sheets: [{ ...sheet, by: 7 }] })).toEqual([
      { path: 'sheets[0].by', ...byText },
    ]);
    expect(await fields({ ...workedRequest, sheets: [{ ...sheet, by: ' ' }] })).toEqual([
      { path: 'sheets[0].by', ...byText },
    ]);
    expect(await fields({ ...workedRequest, sheets: [...workedRequest.sheets, { ...sheet, by: 'm2' }] })).toEqual([
      { path: 'sheets[3].by', code: 'evaluation/two-sheets-by-one', details: { by: 'm2', first: 'sheets[1]' } },
    ]);
    // Names that only look different to a machine: decomposed letters, an invisible space, double spaces.
    const named = (first: string, second: string) =>
      fields({ ...workedRequest, sheets: [first, second].map((by) => ({ ...sheet, by })) });
    for (const same of ['Tủa'.normalize('NFD'), 'Tủ\u200ba', ' Tủa\u00a0']) {
      const [fault] = (await named('Tủa', same)) ?? [];
      expect([fault?.path, fault?.code]).toEqual(['sheets[1].by', 'evaluation/two-sheets-by-one']);
    }
    expect(await named('m'.repeat(100), 'm'.repeat(101))).toEqual([
      { path: 'sheets[1].by', code: 'evaluation/name-too-long', details: { most: 100 } },
    ]);
    expect(await fields({ ...workedRequest, sheets: [{ ...sheet, set: '26-2026/12' }] })).toEqual([
      { path: 'sheets[0].set', code: 'evaluation/sheet-of-another-set', details: { expected: '26-2026/11' } },
    ]);
    expect((await scored({ ...workedRequest, sheets: [{ ...sheet, set: '26-2026/11' }] })).members).toHaveLength(1);
  });

  it('names the options there are, and the lines under a heading that was meant', async () => {
    expect(await fields(withChoices({ '1.1': 4, '6.2': 1 }))).toEqual([
      {
        path: 'sheets[0].choices["1.1"]',
        code: 'evaluation/unknown-option',
        details: { criterion: '1.1', expected: '1 … 3' },
      },
      {
        path: 'sheets[0].choices["6.2"]',
        code: 'evaluation/unknown-criterion',
        details: { criterion: '6.2', expected: ['6.2.1', '6.2.2', '6.2.3'] },
      },
    ]);
    const [unknown] = (await fields(withChoices({ '99': 1 }))) ?? [];
    expect(unknown?.details?.['expected']).toHaveLength(32);
    const [group] = (await fields(withChoices({ '5': 1 }))) ?? [];
    expect(group?.details).toEqual({ criterion: '5', expected: ['5.1', '5.2', '5.3'] });
  });

  it('names conditions that may be answered, with yes or no; rules and what the sheets say may not', async () => {
    const answerable = ['L1', 'C1', 'C2', 'C3', 'C4', 'C5'];
    expect(await fields({ ...workedRequest, conditions: { S1: true, C5: 'yes' } })).toEqual([
      {
        path: 'conditions["S1"]',
        code: 'evaluation/unknown-condition',
        details: { condition: 'S1', expected: answerable },
      },
      { path: 'conditions["C5"]', code: 'evaluation/expected', details: { expected: [true, false] } },
    ]);
    const water = { set: '26-2026/16', asOf: '2026-06-15', sheets: [{ by: 'm1', choices: {} }] };
    const [stop] = (await fields({ ...water, conditions: { C2: true } })) ?? [];
    expect(stop?.details).toEqual({ condition: 'C2', expected: ['L1', 'C1', 'C3'] });
    const rice = { ...water, set: '26-2026/03', conditions: { C2: true } };
    expect((await scored(rice)).gates.map(({ kind }) => kind)).toEqual(['ineligible']);
  });

  it('names the cases, and the options of the case that was chosen', async () => {
    const ask = { set: '26-2026/26', asOf: '2026-06-15', sheets: [{ by: 'm1', choices: { '8': 3 } }] };
    expect(await fields(ask)).toEqual([
      { path: 'cases["8"]', code: 'evaluation/case-missing', details: { criterion: '8', expected: ['a', 'b'] } },
    ]);
    expect(await fields({ ...ask, cases: { '8': 'c' } })).toContainEqual({
      path: 'cases["8"]',
      code: 'evaluation/unknown-case',
      details: { criterion: '8', expected: ['a', 'b'] },
    });
    expect(await fields({ ...ask, cases: { '8': 'a' } })).toEqual([
      {
        path: 'sheets[0].choices["8"]',
        code: 'evaluation/option-of-another-case',
        details: { criterion: '8', case: 'a', expected: [1, 2] },
      },
    ]);
    expect(await fields({ ...workedRequest, findings: { '1.1': 9 } })).toEqual([
      { path: 'findings["1.1"]', code: 'evaluation/unknown-option', details: { criterion: '1.1', expected: '1 … 3' } },
    ]);
  });

  it('says which set is in force, how many sheets there may be, and which sets there are', async () => {
    expect(await fields({ ...workedRequest, asOf: '2026-05-21' })).toEqual([
      {
        path: 'set',
        code: 'evaluation/set-not-in-force',
        details: { set: '26-2026/11', asOf: '2026-05-21', expected: '148-2023' },
      },
    ]);
    const [before] = (await fields({ ...workedRequest, asOf: '2019-08-20' })) ?? [];
    expect(before?.details?.['expected']).toBe('none');
    const council = (count: number) => ({
      ...workedRequest,
      sheets: Array.from({ length: count }, (_, i) => ({ by: `m${i}`, choices: {} })),
    });
    expect(await fields(council(201))).toEqual([
      { path: 'sheets', code: 'evaluation/sheets-missing', details: { expected: '1 … 200' } },
    ]);
    expect((await scored(council(200))).total).toEqual({ sum: 0, count: 200, shown: '0,00' });
    expect(await fields({ ...workedRequest, set: '26-2026/27' })).toEqual([
      { path: 'set', code: 'evaluation/no-such-set', details: { expected: '26-2026/01 … 26-2026/26' } },
    ]);
    expect(await refused({ ...workedRequest, set: '26-2026/27' })).toMatchObject({
      kind: 'invalid',
      code: 'evaluation/request-not-understood',
    });
    expect(await refused(withChoices({ '1.1': 4 }))).toMatchObject({
      kind: 'invalid',
      code: 'evaluation/request-not-understood',
    });
    const gap = { asOf: '2022-01-10', set: '1048-2019/10', sheets: [{ by: 'm1', choices: {} }] };
    expect(await fields(gap)).toEqual([
      { path: 'set', code: 'evaluation/set-incomplete', details: { set: '1048-2019/10' } },
    ]);
  });
});

describe('the set that a raw request names', () => {
  it('is its text, and nothing where there is none', () => {
    expect(setNamedIn({ set: '26-2026/11', more: 1 })).toBe('26-2026/11');
    for (const raw of [{ set: 11 }, {}, null, undefined, 'set', [], ['26-2026/11']]) expect(setNamedIn(raw)).toBeNull();
  });
});

describe('a closed gate', () => {
  it('cites instrument, annex, set, and the criterion or group where it is printed', async () => {
    const tea = await scored({ ...workedRequest, conditions: { L1: true, C2: true } });
    expect(tea.gates.map(({ code, criterion, citation }) => [code, criterion, citation])).toEqual([
      ['L1', null, '26/2026/QĐ-TTg, Phụ lục II, 26-2026/11'],
      ['C2', '2.1', '26/2026/QĐ-TTg, Phụ lục II, 26-2026/11, 2.1'],
    ]);
    const zero = { set: '26-2026/16', asOf: '2026-06-15', sheets: [{ by: 'm1', choices: { '6.1': 1 } }] };
    const water = await scored(zero);
    expect(water.gates.map(({ code, criterion, citation }) => [code, criterion, citation])).toEqual([
      ['C2', '6', '26/2026/QĐ-TTg, Phụ lục II, 26-2026/16, 6'],
    ]);
  });

  it('says whether a stop at 0 stands on criteria without a choice alone, and counts them as 0 all the same', async () => {
    const ask = async (sheets: readonly Readonly<Record<string, number>>[]) => {
      const all = sheets.map((choices, i) => ({ by: `m${i}`, choices }));
      const answer = await scored({ set: '26-2026/16', asOf: '2026-06-15', sheets: all });
      return [answer.allowed, answer.gates.map(({ unscoredOnly }) => unscoredOnly)];
    };
    const clean = { '6.1': 2, '6.2': 2, '6.3': 2, '6.4': 2 };
    expect(await ask([{}])).toEqual([null, [true]]);
    expect(await ask([{ ...clean, '6.1': 1 }])).toEqual([null, [false]]);
    expect(await ask([{ '6.1': 1 }, {}, clean])).toEqual([null, [true]]);
    expect(await ask([{ '6.1': 1 }, { '6.1': 1 }, {}])).toEqual([null, [false]]);
    const tea = await scored({ ...workedRequest, conditions: { L1: true } });
    expect(tea.gates.map((gate) => 'unscoredOnly' in gate)).toEqual([false]);
  });

  it('does not hide how the marks were found, who scored what, and under which act', async () => {
    const answer = await scored({ ...workedRequest, minima: undefined });
    expect(answer.set).toBe('26-2026/11');
    expect(answer.law).toEqual({ instrument: '26/2026/QĐ-TTg', annex: 'Phụ lục II', minima: 'majority' });
    expect(answer.members).toEqual([
      { by: 'm1', parts: { A: 31, B: 18, C: 24 }, total: 73 },
      { by: 'm2', parts: { A: 31, B: 18, C: 23 }, total: 72 },
      { by: 'm3', parts: { A: 31, B: 18, C: 26 }, total: 75 },
    ]);
  });
});
