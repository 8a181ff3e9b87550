import { describe, expect, it } from 'vitest';
import { mayTakePart, needsRegistration, producerTypes } from './producer-type.ts';

describe('who may take part (26/2026/QĐ-TTg, Art. 2.3)', () => {
  it('associations and operating centres only with tourism services (sector VI)', () => {
    for (const type of ['association', 'operating-centre'] as const) {
      expect(mayTakePart(type, 'VI')).toBe(true);
      for (const sector of ['I', 'II', 'III', 'IV', 'V']) expect(mayTakePart(type, sector)).toBe(false);
    }
  });

  it('everybody else in every sector', () => {
    for (const type of producerTypes.filter((one) => one !== 'association' && one !== 'operating-centre')) {
      for (const sector of ['I', 'II', 'III', 'IV', 'V', 'VI']) expect(mayTakePart(type, sector)).toBe(true);
    }
  });

  it('with a business registration, whatever the kind; a kind that is unknown is completed later', () => {
    expect(producerTypes.filter((type) => !needsRegistration(type))).toEqual(['unknown']);
  });
});
