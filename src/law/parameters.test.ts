// The dated values: whole, without gap, each with its source; and a loader that names file, path and fault.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addDays, date } from '#kernel/calendar.ts';
import { faultOf, gone, spoilt } from '../../tests/support/spoilt.ts';
import { criteriaSetsOf } from './criteria-sets.ts';
import { instrumentByNumber } from './instruments.ts';
import { parameterHistory, parameterNames, parameterOn, parameterSpells, readParameter } from './parameters.ts';
import { readRounds, readStarBands, readSteps, readTransition } from './procedure-values.ts';
import { setFolders } from './product-sets.ts';

const folder = new URL('../../law/parameters/', import.meta.url);
const documentOf = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as unknown;

describe('every parameter', () => {
  it('that lies in the folder is read, and no other', () => {
    const files = readdirSync(folder).map((name) => name.replace(/\.json$/, ''));
    expect([...files].sort()).toEqual([...parameterNames].sort());
    expect(files.length).toBeGreaterThan(15);
  });

  it('holds from the first national criteria on, without end and without gap', () => {
    for (const name of parameterNames) {
      const history = parameterHistory(name);
      expect([name, history[0]?.from, history.at(-1)?.until]).toEqual([name, '2019-08-21', null]);
    }
  });

  it('says of whatever was read in the act where it stands', () => {
    for (const name of parameterNames) {
      for (const dated of parameterHistory(name)) {
        if (dated.confidence !== 'P') continue;
        expect([name, dated.from, dated.instrument]).not.toContain(null);
        // That the act has no such duty stands in no article of it.
        if (dated.value !== null) expect([name, dated.from, dated.article]).not.toContain(null);
      }
    }
  });

  it('that cites an instrument of the programme holds while that one is in force', () => {
    for (const name of ['star-bands', 'criteria-by-receipt', 'procedure-steps', 'recognising-authority'] as const) {
      for (const { from, instrument } of parameterHistory(name)) {
        const begins = instrumentByNumber(instrument ?? '')?.effectiveFrom ?? null;
        expect([name, begins !== null && begins <= from]).toEqual([name, true]);
      }
    }
  });
});

describe('the star bands', () => {
  it('are those that every set of the time prints', async () => {
    for (const setFolder of setFolders) {
      const day = parameterHistory('criteria-by-receipt').find((dated) => dated.value === setFolder)?.from;
      const bands = day === undefined ? null : parameterOn('star-bands', day)?.value;
      for (const set of await criteriaSetsOf(setFolder)) {
        expect([set.id, set.bands.map(({ maxInclusive: _, ...band }) => band)]).toEqual([set.id, bands]);
      }
    }
  });
});

describe('the ministry that recognises five stars', () => {
  it('is named once for the time before and once for the time since, though its sources change', () => {
    expect(parameterHistory('recognising-ministry')).toHaveLength(3);
    expect(parameterSpells('recognising-ministry').map(({ value, from, until }) => [value, from, until])).toEqual([
      ['Bộ Nông nghiệp và Phát triển nông thôn', '2019-08-21', '2025-03-01'],
      ['Bộ Nông nghiệp và Môi trường', '2025-03-01', null],
    ]);
    expect(parameterOn('recognising-ministry', date('2026-05-22'))).toMatchObject({ confidence: 'P', article: '4.1b' });
  });
});

describe('terms that the act states', () => {
  const today = date('2026-11-23');
  it('are 15 days to withdraw (Art. 8.4), and no notice before expiry; under 148 there was one of 30 days', () => {
    expect(parameterOn('withdrawal-days', today)).toMatchObject({ value: 15, article: '8.4', confidence: 'P' });
    expect(parameterOn('expiry-notice-days', today)?.value).toBe(null);
    expect(parameterOn('expiry-notice-days', date('2024-01-01'))).toMatchObject({ value: 30, confidence: 'S' });
  });

  it('are counted as the act counts: 60 and 30 days from 22/05/2026 end on 21/07 and 21/06/2026 (Art. 12.2)', () => {
    const rules = parameterOn('transition', date('2026-05-21'))?.value ?? [];
    expect(rules.map((rule) => [rule.article, rule.finishBy])).toEqual([
      ['12.2a', '2026-07-21'],
      ['12.2b', '2026-06-21'],
    ]);
    expect(parameterOn('transition', date('2026-05-22'))?.value).toEqual([]);
    expect(addDays(date('2026-05-22'), 60)).toBe('2026-07-21');
  });
});

describe('a broken parameter is refused by file, path and fault', () => {
  const file = (name: string) => `law/parameters/${name}.json`;
  type Read = Parameters<typeof readParameter>[3];
  const months: Read = (v) => v.whole(1, 600);
  const term = 'values[4].value[0].term';
  const reversed = (list: unknown) => [...(list as readonly unknown[])].reverse();
  const firstTwice = (list: unknown) => [(list as readonly unknown[])[0], ...(list as readonly unknown[])];
  const validity = 'certificate-validity-months';
  const cases: readonly (readonly [string, string, Read, string, unknown, string])[] = [
    ['a gap', validity, months, 'values[0].until', '2023-02-20', 'values: value 0 ends 2023-02-20, value 1 begins'],
    ['an overlap', validity, months, 'values[1].from', '2023-02-20', 'values: value 0 ends 2023-02-24, value 1 begins'],
    ['an end before the beginning', validity, months, 'values[0].until', '2019-08-21', 'values[0].until: ends before'],
    ['a value of another kind', validity, months, 'values[3].value', '36', 'values[3].value: expected a whole number'],
    ['an unknown mark', validity, months, 'values[0].confidence', 'Q', 'values[0].confidence: expected one of P, S, R'],
    ['a key too many', validity, months, 'values[0].days', 1, 'values[0]: unknown key days'],
    ['a missing key', validity, months, 'values[0].note', gone, 'values[0]: missing key note'],
    ['no value', validity, months, 'values', [], 'values: a parameter has at least one value'],
    ['another name', validity, months, 'name', 'moon', `name: expected ${validity}`],
    ['bands with a gap', 'star-bands', readStarBands, 'values[2].value[1].max', 89, 'values[2].value: the bands leave'],
    [
      'a step that is none',
      'procedure-steps',
      readSteps,
      'values[4].value[0].step',
      'lunch',
      'values[4].value[0].step: ',
    ],
    ['a step twice', 'procedure-steps', readSteps, 'values[4].value', firstTwice, 'stands twice for first, 3 stars'],
    [
      'a step for nobody',
      'procedure-steps',
      readSteps,
      'values[4].value[0].kinds',
      [],
      'values[4].value[0]: a step is for',
    ],
    ['a term without a count', 'procedure-steps', readSteps, `${term}.count`, gone, `${term}.count: expected a whole`],
    ['a stated term with a level', 'procedure-steps', readSteps, `${term}.level`, 'province', `${term}.level: only a`],
    [
      'a count where none is stated',
      'procedure-steps',
      readSteps,
      'values[4].value[1].term.count',
      5,
      'values[4].value[1].term: only a stated term has a count',
    ],
    [
      'a level where no round is',
      'procedure-steps',
      readSteps,
      'values[4].value[1].term.level',
      'province',
      'values[4].value[1].term.level: only a round has a level',
    ],
    [
      'rounds in disorder',
      'round-calendar',
      readRounds,
      'values[2].value.province',
      reversed,
      'round 2 stands at place 1',
    ],
    [
      'a round that ends first',
      'round-calendar',
      readRounds,
      'values[2].value.province[0].finishedBefore',
      '04-01',
      'values[2].value.province: round 1 ends before it is proposed',
    ],
    [
      'a day that not every year has',
      'round-calendar',
      readRounds,
      'values[2].value.ministry[1].proposedBefore',
      '02-29',
      'values[2].value.ministry[1].proposedBefore: expected MM-DD of every year',
    ],
    ['no round', 'round-calendar', readRounds, 'values[2].value.ministry', [], 'a level has at least one round'],
    [
      'a last day that the term does not give',
      'transition',
      readTransition,
      'values[1].value[0].finishBy',
      '2026-07-22',
      'values[1].value[0].finishBy: is not 60 days after 2026-05-22',
    ],
    ['two rules for a kind', 'transition', readTransition, 'values[1].value', firstTwice, 'first has two rules'],
  ];
  for (const [what, name, read, path, value, message] of cases) {
    it(`${what} in ${name}`, () => {
      const document: unknown = documentOf(name);
      const fault = (of: unknown) => faultOf(() => readParameter(file(name), of, name, read));
      expect(fault(document)).toBe('no fault');
      expect(fault(spoilt(document, path, value))).toContain(`${file(name)}: `);
      expect(fault(spoilt(document, path, value))).toContain(message);
    });
  }
});
