// Who may correct a batch of samples, and how far.

import { describe, expect, it } from 'vitest';
import { correctionReach, isMoreThanAsked } from './correction.ts';

const atCommune = { firstPlace: 'commune', places: ['commune'] } as const;
const atProvince = { firstPlace: 'commune', places: ['province'] } as const;

describe('a batch', () => {
  it('that nobody handed over is corrected wholly by the office that took it in, by no other', () => {
    expect(correctionReach(atCommune, [], ['commune'])).toBe('everything');
    expect(correctionReach(atCommune, [{ state: 'recalled' }], ['commune'])).toBe('everything');
    expect(correctionReach(atCommune, [], ['province'])).toBeNull();
    expect(correctionReach(atCommune, [], [])).toBeNull();
  });

  it('that is on the way is corrected by nobody', () => {
    expect(correctionReach({ ...atCommune, places: [] }, [{ state: 'on-the-way' }], ['commune'])).toBeNull();
    expect(correctionReach({ ...atCommune, places: [] }, [{ state: 'on-the-way' }], ['province'])).toBeNull();
  });

  it('that was handed over keeps its count; what its pack prints is corrected by who holds all that is left', () => {
    expect(correctionReach(atProvince, [{ state: 'done' }], ['province'])).toBe('pack');
    expect(correctionReach(atProvince, [{ state: 'done' }], ['commune'])).toBeNull();
    const both = { firstPlace: 'commune', places: ['commune', 'province'] } as const;
    expect(correctionReach(both, [{ state: 'done' }], ['province'])).toBeNull();
    const used = { firstPlace: 'commune', places: ['used'] } as const;
    expect(correctionReach(used, [{ state: 'done' }], ['province'])).toBeNull();
  });
});

it('more samples than the act asks for are asked about, five are not, and the answer is to that very number', () => {
  expect(isMoreThanAsked(5, 5, null)).toBe(false);
  expect(isMoreThanAsked(6, 5, null)).toBe(true);
  expect(isMoreThanAsked(500, 5, 50)).toBe(true);
  expect(isMoreThanAsked(500, 5, 500)).toBe(false);
  expect(isMoreThanAsked(500, null, null)).toBe(false);
});
