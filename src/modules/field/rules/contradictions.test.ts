import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { certificateStand, contradictionsOf } from './contradictions.ts';
import { foldVisit } from './fold-visit.ts';

const product = (standing: string, until: string | null) => ({
  name: 'Măng khô giả định',
  standing,
  until: until === null ? null : date(until),
});
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
      questions: [{ code: 'recognised', text: 'Còn hiệu lực?', kind: 'yes-no', about: 'certificate-valid' }],
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
