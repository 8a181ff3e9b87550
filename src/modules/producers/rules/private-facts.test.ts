import { describe, expect, it } from 'vitest';
import { givesPointOfCriterion32, isEthnicMinority, noPrivateFacts } from './private-facts.ts';

describe('an ethnicity', () => {
  it.each(['Mông', 'Thái', 'dân tộc La Hủ', 'Hà Nhì'])('%s is a minority', (ethnicity) => {
    expect(isEthnicMinority(ethnicity)).toBe(true);
  });

  it.each(['Kinh', 'kinh', 'Dân tộc Kinh', 'Việt', 'Kinh (Việt)'])('%s is not', (ethnicity) => {
    expect(isEthnicMinority(ethnicity)).toBe(false);
  });

  it('that nobody wrote is not known, which is not the same as no', () => {
    expect(isEthnicMinority(null)).toBeNull();
    expect(isEthnicMinority('  ')).toBeNull();
  });
});

describe('criterion 3.2 (26/2026/QĐ-TTg, Annex II)', () => {
  it('has its point for a woman, for a person of an ethnic minority, for a disabled person', () => {
    expect(givesPointOfCriterion32({ ...noPrivateFacts, gender: 'woman' })).toBe(true);
    expect(givesPointOfCriterion32({ ...noPrivateFacts, ethnicMinority: true })).toBe(true);
    expect(givesPointOfCriterion32({ ...noPrivateFacts, disabled: true })).toBe(true);
  });

  it('has none for a man of the majority without a disability, and none where nothing is known', () => {
    const none = { ...noPrivateFacts, gender: 'man' as const, ethnicMinority: false, disabled: false };
    expect(givesPointOfCriterion32(none)).toBe(false);
    expect(givesPointOfCriterion32(noPrivateFacts)).toBe(false);
  });
});
