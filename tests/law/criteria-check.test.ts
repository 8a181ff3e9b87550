// `ocop criteria check`: what adds up, what is marked, and what was compared with the signed act.

import { describe, expect, it } from 'vitest';
import { checkCriteria } from '#entry/commands/criteria-check.ts';
import { textsOf } from '#texts/index.ts';
import { heardFrom } from '../support/terminal.ts';

describe('the check of all sets', () => {
  it('finds 78 sets, 48 usable, no fault, and that none was compared with the signed act', async () => {
    const { exit, lines, complaints, documents } = await heardFrom(checkCriteria);
    expect([exit, complaints]).toEqual([0, []]);
    expect(lines).toContain('78 sets read, 48 usable, 0 faults.');
    expect(lines.at(-1)).toBe(
      '0 of the 48 usable sets were compared with the signed act by two people; the others print that they are a copy.',
    );
    const tea = lines.find((line) => line.startsWith('26-2026/11'));
    expect(tea).toMatch(/32 criteria \(\d+ by papers, \d+ judged\), 105 options, 23 marks, seen, unchecked$/);
    const sets = documents[0]?.['sets'] as readonly {
      check: string;
      criteria: number;
      documentary: number;
      judged: number;
    }[];
    expect(new Set(sets.map((set) => set.check))).toEqual(new Set(['unchecked']));
    expect(sets.filter((set) => set.documentary + set.judged !== set.criteria)).toEqual([]);
  });
});

describe('the check of one set', () => {
  it('prints what two people compare, counted, and that nobody has', async () => {
    const { exit, lines, documents } = await heardFrom(checkCriteria, '26-2026/11');
    expect(exit).toBe(0);
    expect(lines).toContain('26/2026/QĐ-TTg, Phụ lục II: from a copy, not compared with the signed act');
    expect(lines).toContain('  [ ] star-marks     23  ***: 8  ****: 12  *****: 3');
    expect(documents[0]).toMatchObject({ set: '26-2026/11', state: 'unchecked', ticks: [], lapsed: [] });
    expect(documents[0]?.['content']).toMatch(/^[0-9a-f]{64}$/);
  });

  it('says of a set without criteria that there is nothing to compare, and refuses one that is none', async () => {
    const { lines } = await heardFrom(checkCriteria, '148-2023/01');
    expect(lines).toContain('Nothing but the header was read: there are no criteria to compare.');
    const none = await heardFrom(checkCriteria, '26-2026/27');
    expect([none.exit, none.complaints]).toEqual([1, ['There is no criteria set "26-2026/27".']]);
  });
});

describe('the sentence of a copy', () => {
  it('is printed for what was not compared by two people, in both languages', () => {
    const { law } = textsOf('vi');
    expect(law.compared.unchecked).toBe('theo bản chép, chưa đối chiếu bản ký');
    expect(law.comparedAlone('unchecked')).toBe('Theo bản chép, chưa đối chiếu bản ký');
    expect(law.comparedAlone('checked')).toBe('Đã có hai người đối chiếu bản ký');
    expect(textsOf('en').law.comparedAlone('unchecked')).toBe('From a copy, not compared with the signed act');
  });
});
