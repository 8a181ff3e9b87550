// The comparison with the signed act: two different people, the content that stands now, and a strict reader of ticks.

import { beforeAll, describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import document from '../../law/criteria-sets/checklists.json' with { type: 'json' };
import { faultOf, gone, spoilt } from '../../tests/support/spoilt.ts';
import {
  checklistItems,
  checklistOf,
  checkOf,
  checkStateOf,
  contentHashOf,
  readTicks,
  type Tick,
} from './checklist.ts';
import { type CriteriaSet, isComplete, leavesOf } from './criteria-set.ts';
import { readCriteriaSet } from './criteria-set-reader.ts';
import { criteriaSetsOf, findCriteriaDocument, findCriteriaSet } from './criteria-sets.ts';
import { setFolders } from './product-sets.ts';

let tea: CriteriaSet;
let sets: readonly CriteriaSet[];
beforeAll(async () => {
  sets = (await Promise.all(setFolders.map((folder) => criteriaSetsOf(folder)))).flat();
  const found = await findCriteriaSet('26-2026/11');
  if (found === null) throw new Error('no set 11');
  tea = found;
});

const tick = (name: string, content: string, set = '26-2026/11'): Tick => ({
  set,
  name,
  office: 'Cơ quan giả định',
  comparedOn: date('2026-12-01'),
  content,
});
/** The set of tea from its file, with one place of it changed. */
const teaWith = async (path: string, value: unknown) =>
  readCriteriaSet('set-11.json', spoilt(await findCriteriaDocument('26-2026/11'), path, value));

describe('a set', () => {
  it('is unchecked as it lies here, each of 78: nobody has compared any with the signed act', () => {
    expect(sets).toHaveLength(78);
    expect(sets.filter((set) => checkStateOf(set) !== 'unchecked')).toEqual([]);
  });

  it('is checked when two different people compared what stands now, and checked once before', () => {
    const content = contentHashOf(tea);
    const first = tick('Người soát thứ nhất', content);
    expect(checkStateOf(tea, [])).toBe('unchecked');
    expect(checkStateOf(tea, [first])).toBe('checked-once');
    expect(checkStateOf(tea, [first, tick('Người soát thứ hai', content)])).toBe('checked');
  });

  it('is not checked by one person twice, nor by ticks of another set', () => {
    const content = contentHashOf(tea);
    const again = [tick('Người soát thứ nhất', content), tick('NGƯỜI SOÁT THỨ NHẤT', content)];
    expect(checkStateOf(tea, again)).toBe('checked-once');
    const other = [
      tick('Người soát thứ nhất', content, '26-2026/12'),
      tick('Người soát thứ hai', content, '26-2026/12'),
    ];
    expect(checkStateOf(tea, other)).toBe('unchecked');
  });

  it('loses its ticks when anything printed changes: a point, a word, a star mark, a condition', async () => {
    const both = ['Người soát thứ nhất', 'Người soát thứ hai'].map((name) => tick(name, contentHashOf(tea)));
    const option = 'parts[0].groups[0].criteria[0].options[0]';
    for (const [path, value] of [
      [`${option}.text`, 'Một câu khác'],
      [`${option}.points`, 0],
      ['parts[0].groups[0].criteria[0].options[1].minimumForStars', gone],
      ['parts[0].groups[0].criteria[0].title', 'Tên khác'],
      ['conditions[0].text', 'Điều kiện khác'],
      ['set.samplesRequired', 4],
    ] as const) {
      const changed = await teaWith(path, value);
      expect([path, checkStateOf(changed, both)]).toEqual([path, 'unchecked']);
      expect(checkOf(changed, both).lapsed).toHaveLength(2);
    }
  });

  it('keeps its ticks when only what the act does not print changes: remarks and our links', async () => {
    const both = ['Người soát thứ nhất', 'Người soát thứ hai'].map((name) => tick(name, contentHashOf(tea)));
    for (const [path, value] of [
      ['provenance.notes', 'Ghi chú khác'],
      ['parts[0].groups[0].criteria[0].evidence', ['E01']],
    ] as const) {
      expect([path, checkStateOf(await teaWith(path, value), both)]).toEqual([path, 'checked']);
    }
  });

  it('has content of its own: no two sets have the same hash', () => {
    expect(new Set(sets.map((set) => contentHashOf(set))).size).toBe(78);
  });
});

describe('the checklist', () => {
  it('names every item for every set, counted from the data', () => {
    for (const set of sets) expect(checklistOf(set).map((line) => line.item)).toEqual(checklistItems);
    const lines = (of: readonly CriteriaSet[], item: string) =>
      of.flatMap((set) => checklistOf(set).filter((line) => line.item === item));
    const today = sets.filter((set) => set.folder === '26-2026');
    const total = (item: string) => lines(today, item).reduce((sum, line) => sum + line.count, 0);
    expect([total('options'), total('star-marks')]).toEqual([2557, 575]);
    expect(today.reduce((sum, set) => sum + leavesOf(set).length, 0)).toBe(787);
  });

  it('gives the figures of the sheet for tea: 105 options, 8, 12 and 3 marks, 40, 25 and 35 points', () => {
    const line = (item: string) => checklistOf(tea).find((one) => one.item === item);
    expect(line('options')?.count).toBe(105);
    expect(line('star-marks')).toMatchObject({ count: 23, detail: { '***': 8, '****': 12, '*****': 3 } });
    expect(Object.values(line('parts')?.detail ?? {})).toEqual([40, 25, 35]);
    expect(line('mended-slips')?.count).toBe(tea.provenance.corrections.length);
  });

  it('of 1048 asks too that no star is printed', () => {
    const old = sets.find((set) => set.folder === '1048-2019' && isComplete(set));
    expect(old === undefined ? null : checklistOf(old).find((line) => line.item === 'star-marks')?.count).toBe(0);
  });
});

describe('ticks', () => {
  const file = 'law/criteria-sets/checklists.json';
  const entry = (name = 'Người soát thứ nhất') => ({
    ...tick(name, 'a'.repeat(64)),
    compared: [...checklistItems],
  });
  const withTicks = (...ticks: readonly unknown[]) => spoilt(document, 'ticks', ticks);
  const read = (value: unknown) => faultOf(() => readTicks(file, value));

  it('are read when two people compared everything', () => {
    expect(readTicks(file, withTicks(entry(), entry('Người soát thứ hai')))).toHaveLength(2);
    expect(readTicks(file, document)).toEqual([]);
  });

  const cases: readonly (readonly [string, string, unknown, string])[] = [
    ['without a name', 'ticks[0].name', ' ', 'ticks[0].name: expected text'],
    ['without an office', 'ticks[0].office', gone, 'ticks[0]: missing key office'],
    ['for a set that is none', 'ticks[0].set', '26-2026/27', 'ticks[0].set: there is no set 26-2026/27'],
    ['on a day that does not exist', 'ticks[0].comparedOn', '2026-11-31', 'ticks[0].comparedOn: expected a date'],
    ['before the act', 'ticks[0].comparedOn', '2026-05-21', 'ticks[0].comparedOn: lies before the act, 2026-05-22'],
    ['for no content', 'ticks[0].content', 'all of it', 'ticks[0].content: expected a SHA-256 in hex'],
    ['of a part', 'ticks[0].compared', ['header'], 'ticks[0].compared: not compared: bands, parts'],
    ['of what is no item', 'ticks[0].compared[0]', 'cover', 'ticks[0].compared[0]: expected one of header'],
    ['given twice by one person', 'ticks[1].name', 'người soát thứ nhất', 'ticks[1].name: người soát thứ nhất has'],
    ['against acts that are not named', 'acts', [], 'acts: expected each instrument once'],
  ];
  for (const [what, path, value, message] of cases) {
    it(`${what} are refused by file, path and fault`, () => {
      const whole = withTicks(entry(), entry('Người soát thứ hai'));
      expect(read(whole)).toBe('no fault');
      expect(read(spoilt(whole, path, value))).toContain(`${file}: ${message}`);
    });
  }
});
