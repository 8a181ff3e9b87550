import { describe, expect, it } from 'vitest';
import { type CoverSources, changedSince, coverHash, coverOf } from './consent-cover.ts';

const sources = {
  dossier: { kind: 'first', setId: '26-2026/11' },
  producer: {
    name: 'HTX Giả định',
    producerType: 'cooperative',
    address: 'Bản Giả định',
    legalRepresentativeName: null,
    registeredOn: null,
    registrationNumber: null,
  },
  product: { name: 'Chè' },
  contents: {
    registration: { position: null, contactAddress: null, phone: null, email: null, sampleCount: 5 },
    sheet: { answers: '1.1=1' },
    plan: { plan: 'Trồng thêm.' },
  },
  pieces: [
    { id: 'p', kind: 'test-report', title: 'Phiếu', issuer: null, number: '1', issuedOn: null, expiresOn: null },
  ],
} as unknown as CoverSources;
const given = coverOf(sources);

describe('the word of a producer', () => {
  it.each([
    [
      'the representative',
      { producer: { ...sources.producer, legalRepresentativeName: 'Người Khác Hẳn' } },
      'producer-legalRepresentativeName',
    ],
    ['the type', { producer: { ...sources.producer, producerType: 'household' } }, 'producer-producerType'],
    ['the number', { producer: { ...sources.producer, registrationNumber: '62' } }, 'producer-registrationNumber'],
    [
      'the day of registration',
      { producer: { ...sources.producer, registeredOn: '2019-03-02' } },
      'producer-registeredOn',
    ],
    ['the name of the product', { product: { name: 'Chè khác' } }, 'product-name'],
    ['the sheet', { contents: { ...sources.contents, sheet: { answers: '1.1=2' } } }, 'sheet'],
    ['the number of a cited paper', { pieces: [{ ...sources.pieces[0], number: '2' }] }, 'evidence'],
  ])('covers %s', (_name, change, thing) => {
    const now = coverOf({ ...sources, ...change } as CoverSources);
    expect(changedSince(given, now)).toEqual([thing]);
    expect(coverHash(now)).not.toBe(coverHash(given));
  });

  it('holds for the same lines', () => {
    expect(changedSince(given, coverOf({ ...sources }))).toEqual([]);
  });

  it('of before it named what it covers holds for nothing', () => {
    expect(changedSince(undefined, given).length).toBeGreaterThan(5);
  });
});
