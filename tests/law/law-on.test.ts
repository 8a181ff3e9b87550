// `ocop law on`: the law of a day in words that an officer can follow, and as one JSON document.

import { describe, expect, it } from 'vitest';
import { lawOn } from '#entry/commands/law-on.ts';
import { date } from '#kernel/calendar.ts';
import { receiptOf } from '#modules/dossiers/rules/receipt.ts';
import { heardFrom } from '../support/terminal.ts';

const lawOnDay = (...rest: readonly string[]) => heardFrom(lawOn, ...rest);

describe('the law of a day', () => {
  it('names criteria, authority, terms and their articles', async () => {
    const { exit, lines } = await lawOnDay('2026-10-05');
    expect(exit).toBe(0);
    expect(lines).toContain('criteria: 26/2026/QĐ-TTg (26-2026) [26/2026/QĐ-TTg, Art. 11.1, P]');
    expect(lines).toContain('  3 and 4 stars: decided by province [Art. 4.1, P]');
    expect(lines).toContain('    commune-forwarding  by 2026-10-26 [Art. 7.2b, P]');
    expect(lines).toContain('    province-decision   by 2026-12-29 (at the latest; round 2) [Art. 5.1, P]');
    expect(lines).toContain('last day of filing that surely meets the same round of the province: 2026-10-08');
  });

  it('says aloud that nobody is named for three stars on 3 July 2025', async () => {
    const { exit, lines } = await lawOnDay('2025-07-03');
    expect(exit).toBe(0);
    expect(lines.filter((line) => line.includes('3 stars: not stated: no text names anybody'))).toHaveLength(2);
  });

  it('says when a day is no working day, and what cannot be counted', async () => {
    expect((await lawOnDay('2026-11-22')).lines).toContain(
      'No working day: what is sent on it counts as received on 2026-11-23.',
    );
    const far = (await lawOnDay('2029-02-01')).lines.filter((line) => line.includes('not computable'));
    expect(far.length).toBeGreaterThan(3);
    expect(far.filter((line) => line.includes('by 20'))).toEqual([]);
  });

  // Expected days counted by hand from law/calendar/days-off.json: the day received is not counted, the last one is.
  it.each([
    ['2026-08-22', '2026-08-22', '2026-09-16', 'a Saturday worked for a Monday off'],
    ['2027-01-29', '2027-01-29', '2027-02-26', 'before Tết'],
    ['2027-02-06', '2027-02-11', '2027-03-04', 'Tết'],
    ['2027-04-15', '2027-04-15', '2027-05-11', 'before the death day of the Hùng kings'],
    ['2027-04-16', '2027-04-19', '2027-05-12', 'the death day of the Hùng kings'],
    ['2027-04-30', '2027-05-04', '2027-05-25', 'the 30th of April'],
    ['2027-05-01', '2027-05-04', '2027-05-25', 'the 1st of May, a Saturday'],
  ])('a dossier sent on %s is received on %s, the commune has it until %s: %s', async (sent, received, due, _day) => {
    expect(receiptOf('first', date(sent))).toMatchObject({ receivedOn: received, dueOn: due });
    const { lines } = await lawOnDay(sent);
    expect(lines.some((line) => line.trim().startsWith(`commune-forwarding  by ${due}`))).toBe(true);
  });

  it('says that nothing is stated before the programme', async () => {
    const { exit, lines, documents } = await lawOnDay('2019-08-20');
    expect(exit).toBe(0);
    expect(lines).toContain('criteria: not stated: nothing is stated before the first national criteria of 21/08/2019');
    expect(documents[0]?.['round']).toBe(null);
  });

  it('is one document with an answer for each of three kinds and three levels', async () => {
    const { documents } = await lawOnDay('2026-05-21', '--json');
    expect(documents).toHaveLength(1);
    const laws = documents[0]?.['laws'] as readonly { kind: string; stars: number; transition: unknown }[];
    expect(laws.map((law) => `${law.kind} ${law.stars}`)).toEqual(
      ['first', 'upgrade', 're-evaluation'].flatMap((kind) => [3, 4, 5].map((stars) => `${kind} ${stars}`)),
    );
    expect(laws[0]?.transition).toMatchObject({ stated: true, value: { finishBy: '2026-07-21' } });
  });

  it('is refused for a day that does not exist, and for none', async () => {
    for (const rest of [['2026-02-30'], ['22/05/2026'], []]) {
      const { exit, complaints, documents } = await lawOnDay(...rest);
      expect([exit, documents]).toEqual([2, []]);
      expect(complaints).toEqual(['Usage: ocop law on YYYY-MM-DD, a day that exists.']);
    }
  });
});
