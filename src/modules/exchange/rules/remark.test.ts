import { describe, expect, it } from 'vitest';
import { addedTo, joinedRemark } from './remark.ts';

describe('a joined remark', () => {
  it('shows what it gained', () => {
    expect(addedTo('Nguồn: báo cáo', 'Nguồn: báo cáo; QĐ số: 8/QĐ-UBND')).toBe('QĐ số: 8/QĐ-UBND');
    expect([addedTo('Nguồn: báo', 'Nguồn: báo cáo'), addedTo(null, 'Nguồn')]).toEqual([null, null]);
  });

  it('says each piece once, in the order given', () => {
    expect(joinedRemark('Nguồn: báo cáo', 'QĐ số: 8/QĐ-UBND; Nguồn: báo cáo')).toBe('Nguồn: báo cáo; QĐ số: 8/QĐ-UBND');
    expect(joinedRemark('QĐ số: 88/QĐ-UBND', 'QĐ số: 8/QĐ')).toBe('QĐ số: 88/QĐ-UBND; QĐ số: 8/QĐ');
    expect(joinedRemark(null, '', null)).toBeNull();
  });

  it('never cuts what stood before for what comes after', () => {
    const long = 'a'.repeat(3_990);
    expect(joinedRemark(long, 'b'.repeat(40), 'c')).toBe(`${long}; c`);
  });
});
