import { describe, expect, test } from 'vitest';
import { findCriteriaSet, setIdOf } from '#law/criteria-sets.ts';
import { type CompiledSet, compileSet } from './compiled-set.ts';
import { score } from './score.ts';
import { openLeaves, readSheetAddress, requestOf, sheetAddress } from './sheet-address.ts';
import { sheetSummary } from './sheet-summary.ts';
import { slimSet } from './slim-set.ts';

async function setOf(id: string): Promise<CompiledSet> {
  const set = await findCriteriaSet(id);
  if (set === null) throw new Error(id);
  return compileSet(set);
}

const read = (compiled: CompiledSet, address: string) => readSheetAddress(compiled, new URLSearchParams(address));

function answersOf(compiled: CompiledSet, address: string) {
  const answers = read(compiled, address);
  if (!answers.ok) throw new Error(JSON.stringify(answers.problem));
  return answers.value;
}

/** The highest option of every criterion, as an address. */
const best = (compiled: CompiledSet): string =>
  compiled.leaves
    .map((leaf) => {
      const top = leaf.options.reduce((most, option) => (option.points > most.points ? option : most));
      return `${leaf.code}=${top.number}`;
    })
    .join('&');

describe('a sheet in an address', () => {
  test('comes back as it was, in the order of the sheet', async () => {
    const tea = await setOf('26-2026/11');
    const answers = answersOf(tea, '7=3&1.1=3&L1=khong&2.4=0&C5=co');
    expect(answers).toEqual({ choices: { '1.1': 3, '7': 3 }, none: ['2.4'], conditions: { L1: false, C5: true } });
    expect(sheetAddress(tea, answers)).toBe('L1=khong&C5=co&1.1=3&2.4=0&7=3');
    expect(answersOf(tea, sheetAddress(tea, answers))).toEqual(answers);
  });

  test('passes over what belongs to somebody else, and an empty field', async () => {
    const tea = await setOf('26-2026/11');
    expect(answersOf(tea, 'fbclid=abc&utm_source=zalo&1.1=').choices).toEqual({});
  });

  test.each([
    ['a criterion the set does not have', '99.9=1', 'evaluation/unknown-criterion'],
    ['a criterion that is a sum, not ticked itself', '6.1=1', 'evaluation/unknown-criterion'],
    ['an option that is not there', '1.1=4', 'evaluation/unknown-option'],
    ['an option that is no number', '1.1=ba', 'evaluation/unknown-option'],
    ['"none" where the sheet prints an option worth 0', '1.2=0', 'evaluation/unknown-option'],
    ['two options for one criterion', '1.1=2&1.1=3', 'evaluation/two-options'],
    ['a condition that is not asked', 'S1=co', 'evaluation/unknown-condition'],
    ['a condition answered in other words', 'L1=true', 'evaluation/condition-answer'],
  ])('is refused for %s', async (_, address, code) => {
    const refused = read(await setOf('26-2026/11'), `1.3=2&${address}`);
    if (refused.ok) throw new Error('it was read');
    expect(refused.problem.fields?.map((field) => [field.path, field.code])).toEqual([[address.split('=')[0], code]]);
  });

  test('is refused with every fault at once', async () => {
    const refused = read(await setOf('26-2026/11'), '1.1=9&99=1&L1=x');
    expect(refused.ok ? 0 : refused.problem.fields?.length).toBe(3);
  });

  test('fixes the case of a criterion by the option that is ticked', async () => {
    const tourism = await setOf('26-2026/26');
    const request = requestOf(tourism, answersOf(tourism, '8=4'));
    expect(request.cases).toEqual({ '8': 'b' });
    expect(score(request, tourism.set).total.sum).toBe(3);
  });

  test('tells a criterion looked at with nothing to tick from one nobody looked at', async () => {
    const tea = await setOf('26-2026/11');
    const open = openLeaves(tea, answersOf(tea, '2.4=0')).map((leaf) => leaf.code);
    expect(open).toContain('1.1');
    expect(open).not.toContain('2.4');
  });
});

describe('what stands beside the sheet', () => {
  test('counts in the browser, with a set without words, as the server counts', async () => {
    for (let number = 1; number <= 26; number += 1) {
      const full = await setOf(setIdOf('26-2026', number));
      const slim = compileSet(JSON.parse(JSON.stringify(slimSet(full.set))));
      for (const address of ['', best(full), '1.1=2&4.1=3&3.1=2']) {
        const answers = answersOf(full, address);
        expect(sheetSummary(slim, answers)).toEqual(sheetSummary(full, answers));
      }
    }
  });

  test('says five stars for the best sheet of every set, with nothing left open', async () => {
    for (let number = 1; number <= 26; number += 1) {
      const compiled = await setOf(setIdOf('26-2026', number));
      const summary = sheetSummary(compiled, answersOf(compiled, best(compiled)));
      expect([number, summary.total, summary.allowed, summary.next, summary.open]).toEqual([number, 100, 5, null, []]);
    }
  });

  test('says how many points and which minima keep the next star away', async () => {
    const tea = await setOf('26-2026/11');
    // Below three stars the aim is three, where certificates begin.
    const begun = sheetSummary(tea, answersOf(tea, '1.1=2')).next;
    expect([begun?.level, begun?.points]).toEqual([3, 48]);
    expect(begun?.marks).toContain('2.2');
    expect(begun?.marks).not.toContain('1.1');
    const almost = sheetSummary(tea, answersOf(tea, best(tea).replace('1.5=4', '1.5=2')));
    expect([almost.total, almost.band, almost.allowed]).toEqual([98, 5, 3]);
    expect(almost.next).toEqual({ level: 4, points: 0, marks: ['1.5'] });
  });

  test('says that a condition stopped it, whatever the points', async () => {
    const tea = await setOf('26-2026/11');
    const summary = sheetSummary(tea, answersOf(tea, `${best(tea)}&L1=co`));
    expect([summary.total, summary.allowed, summary.gates, summary.next]).toEqual([100, null, 1, null]);
  });
});
