import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { certificateStand, contradictionsOf, heldOtherwise } from './contradictions.ts';
import { foldVisit } from './fold-visit.ts';

const product = (standing: string, until: string | null) => ({
  name: 'Măng khô giả định',
  standing,
  until: until === null ? null : date(until),
});
const once = [{ code: 'ever', text: 'Đã từng?', kind: 'yes-no', about: 'ever-recognised' }] as const;
const mark = {
  key: 'mark@2',
  code: 'mark',
  version: 2,
  title: 'Nhãn hiệu',
  forSets: null,
  source: { instrument: '26/2026/QĐ-TTg', confidence: 'P', ours: '' },
  sections: [
    {
      code: 'a',
      title: 'A',
      questions: [{ code: 'recognised', text: 'Còn hiệu lực?', kind: 'yes-no', about: 'certificate-valid' }, ...once],
    },
  ],
} as const;
const entry = <Value>(field: string, value: Value) => ({
  field,
  value,
  undecided: false,
  heads: [],
  operations: 1,
  corrected: false,
});
const record = (value: string, kinds: readonly string[] = []) => ({
  ...foldVisit([]),
  answers: [entry('answer/mark@2/recognised', { value, note: null, photos: [] })],
  findings: kinds.map((kind, i) => entry(`finding/${i}`, { kind, question: null } as never)),
});

describe('the certificate of a product on a day', () => {
  it('still stands on its last day and is over for one day on the next', () => {
    expect(certificateStand(product('granted', '2026-11-20'), date('2026-11-20'))).toEqual({ stand: 'in-force' });
    expect(certificateStand(product('granted', '2026-11-20'), date('2026-11-21'))).toEqual({ stand: 'over', days: 1 });
    expect(certificateStand(product('withdrawn', '2028-01-01'), date('2026-11-21')).stand).toBe('withdrawn');
    expect(certificateStand(product('none', null), date('2026-11-21')).stand).toBe('none');
    expect(certificateStand(product('unclear-term', null), date('2026-11-21')).stand).toBe('unknown');
  });
});

describe('an answer that a certificate is in force', () => {
  const on = date('2026-11-27');
  it('contradicts a certificate that is over, or a finding that says so; not what nobody knows', () => {
    const over = [product('granted', '2026-11-20')];
    expect(contradictionsOf(record('yes'), [mark], over, on)).toMatchObject([{ products: over, finding: false }]);
    expect(contradictionsOf(record('yes', ['expired-mark-in-use']), [mark], [], on)).toMatchObject([{ finding: true }]);
    expect(contradictionsOf(record('yes', ['label-incomplete']), [mark], [product('granted', null)], on)).toEqual([]);
    expect(contradictionsOf(record('no', ['expired-mark-in-use']), [mark], over, on)).toEqual([]);
  });
});

describe('an answer that no certificate is in force', () => {
  const held = [product('granted', '2027-04-10')];
  const never = { ...record('yes'), answers: [entry('answer/mark@2/ever', { value: 'no', note: null, photos: [] })] };

  it('contradicts the register where it holds every product as valid, its last day counting', () => {
    expect(contradictionsOf(record('no'), [mark], held, date('2027-04-10'))).toMatchObject([
      { says: 'not-in-force', certified: held, products: [] },
    ]);
    expect(contradictionsOf(record('no'), [mark], held, date('2027-04-11'))).toEqual([]);
    const one = [...held, product('granted', '2026-01-01')];
    expect(contradictionsOf(record('no'), [mark], one, date('2026-11-27'))).toEqual([]);
    expect(contradictionsOf(record('no'), [mark], [], date('2026-11-27'))).toEqual([]);
  });

  it('says of what was recognised once that it was, also after its end; of what never was, nothing', () => {
    expect(contradictionsOf(never, [mark], [product('granted', '2020-01-01')], date('2026-11-27'))).toMatchObject([
      { says: 'never-recognised' },
    ]);
    expect(contradictionsOf(never, [mark], [product('none', null)], date('2026-11-27'))).toEqual([]);
  });

  it('is a finding against the register only of these kinds, and of products that are all certified', () => {
    const on = date('2026-11-27');
    expect(heldOtherwise('expired-mark-in-use', held, on)).toEqual(held);
    expect(heldOtherwise('uncertified-use', held, on)).toEqual(held);
    expect(heldOtherwise('wrong-stars', held, on)).toEqual([]);
    expect(heldOtherwise('expired-mark-in-use', [...held, product('withdrawn', null)], on)).toEqual([]);
    expect(heldOtherwise('expired-mark-in-use', [], on)).toEqual([]);
  });
});
