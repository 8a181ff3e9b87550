// The state of every instrument on any day, and a loader that names file, path and fault of what is wrong.

import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import document from '../../law/instruments.json' with { type: 'json' };
import { faultOf, gone, spoilt } from '../../tests/support/spoilt.ts';
import { instrumentByNumber, instrumentStateOn, instruments, readInstruments } from './instruments.ts';

const stateOn = (number: string, day: string) => instrumentStateOn(number, date(day));

describe('the state of an instrument', () => {
  it('begins on the day it comes into force: 26/2026/QĐ-TTg on 22/05/2026 (Art. 11.1)', () => {
    expect(stateOn('26/2026/QĐ-TTg', '2026-05-21')).toBe(null);
    expect(stateOn('26/2026/QĐ-TTg', '2026-05-22')).toBe('in-force');
  });

  it('of 148 and 1489 ends sixty days later, on 21/07/2026 (26/2026, Art. 11.2)', () => {
    for (const number of ['148/QĐ-TTg', '1489/QĐ-TTg']) {
      expect(stateOn(number, '2026-07-20')).toBe('in-force');
      expect(stateOn(number, '2026-07-21')).toBe('lapsed');
      const lapse = instrumentByNumber(number)?.states.find((entry) => entry.state === 'lapsed');
      expect(lapse).toMatchObject({ byInstrument: '26/2026/QĐ-TTg', byArticle: '11.2' });
    }
  });

  it('may be suspended: 46/2026/NĐ-CP from 04/02/2026, while 15/2018/NĐ-CP governs again', () => {
    expect(stateOn('46/2026/NĐ-CP', '2026-02-03')).toBe('in-force');
    expect(stateOn('46/2026/NĐ-CP', '2026-02-04')).toBe('suspended');
    expect(stateOn('46/2026/NĐ-CP', '2026-11-23')).toBe('suspended');
    expect(stateOn('15/2018/NĐ-CP', '2026-02-03')).toBe('lapsed');
    expect(stateOn('15/2018/NĐ-CP', '2026-02-04')).toBe('reinstated');
  });

  it('is not known for a number that is not recorded', () => {
    expect(stateOn('9999/QĐ-TTg', '2026-11-23')).toBe(null);
    expect(instruments().length).toBeGreaterThan(20);
  });
});

const whole = document as { readonly instruments: readonly { readonly number: string }[] };
const at = (number: string): string => `instruments[${whole.instruments.findIndex((one) => one.number === number)}]`;
const read = (value: unknown) => readInstruments('law/instruments.json', value);
const reversed = (list: unknown) => [...(list as readonly unknown[])].reverse();
const withoutLast = (list: unknown) => (list as readonly unknown[]).slice(0, -1);

describe('a broken document of instruments', () => {
  const of148 = at('148/QĐ-TTg');
  const cases: readonly (readonly [string, string, unknown, string])[] = [
    ['an unknown state', `${of148}.states[1].state`, 'dead', `${of148}.states[1].state: expected one of in-force`],
    ['a day that does not exist', `${of148}.issuedOn`, '2023-02-30', `${of148}.issuedOn: expected a date`],
    ['a missing key', `${of148}.issuer`, gone, `${of148}: missing key issuer`],
    ['a key too many', `${of148}.repealedOn`, '2026-07-21', `${of148}: unknown key repealedOn`],
    ['no state at all', `${of148}.states`, [], `${of148}.states: an instrument has at least one state`],
    ['states out of order', `${of148}.states`, reversed, `${of148}.states: state 1 begins on or before`],
    [
      'a suspension in part that names no article',
      `${of148}.states[1].state`,
      'partly-suspended',
      `${of148}.states[1].articles: a suspension in part names its articles`,
    ],
    [
      'articles under a state of the whole',
      `${of148}.states[0].articles`,
      ['7'],
      `${of148}.states[0].articles: in-force concerns no single articles`,
    ],
    [
      'a return of what never stopped',
      `${of148}.states[1].state`,
      'reinstated',
      `${of148}.states: state 1 reinstates what never stopped`,
    ],
    ['a first state of another day', `${of148}.effectiveFrom`, '2023-03-01', `${of148}: 148/QĐ-TTg: its first state`],
    ['force before issue', `${of148}.issuedOn`, '2023-02-25', `${of148}: 148/QĐ-TTg: in force before it was issued`],
    ['an amendment of itself', `${of148}.amends`, ['148/QĐ-TTg'], `${of148}: 148/QĐ-TTg: amends or implements itself`],
    [
      'a lapse by what does not replace it',
      `${of148}.states[1].byInstrument`,
      '919/QĐ-TTg',
      `${of148}: 148/QĐ-TTg: lapses by 919/QĐ-TTg, which does not replace it`,
    ],
    [
      'a replacement of what does not lapse',
      `${at('1048/QĐ-TTg')}.states`,
      withoutLast,
      `${of148}: 148/QĐ-TTg: replaces 1048/QĐ-TTg, which does not lapse by it`,
    ],
    [
      'a number that stands twice',
      `${at('1489/QĐ-TTg')}.number`,
      '148/QĐ-TTg',
      `${at('1489/QĐ-TTg')}.number: 148/QĐ-TTg stands twice`,
    ],
  ];
  for (const [what, path, value, message] of cases) {
    it(`with ${what} is refused by file, path and fault`, () => {
      expect(faultOf(() => read(document))).toBe('no fault');
      expect(faultOf(() => read(spoilt(document, path, value)))).toContain(`law/instruments.json: ${message}`);
    });
  }

  it('with a suspension in part that names its articles is not broken', () => {
    const part = {
      state: 'partly-suspended',
      from: '2026-06-01',
      byInstrument: null,
      byArticle: null,
      articles: ['7.6'],
    };
    const list = read(spoilt(document, `${at('26/2026/QĐ-TTg')}.states[1]`, part));
    expect(list.find((one) => one.number === '26/2026/QĐ-TTg')?.states.at(-1)?.articles).toEqual(['7.6']);
  });
});
