import { expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { missingFacts } from './missing-facts.ts';
import { emptyProducerDraft } from './producer.ts';

const whole = {
  ...emptyProducerDraft,
  producerType: 'cooperative' as const,
  communeCode: '03390',
  address: 'Bản Thí nghiệm',
  phone: '0900000001',
  legalRepresentativeName: 'Người Giả Định',
  registeredOn: date('2020-01-02'),
  registrationNumber: '6200000001',
};

it('a record with every needed line of Form 02 part I lacks nothing', () => {
  expect(missingFacts(whole)).toEqual([]);
});

it('a record taken from an old list lacks what the list did not say, in the order of the form', () => {
  expect(missingFacts(emptyProducerDraft)).toEqual([
    'producerType',
    'communeCode',
    'address',
    'phone',
    'legalRepresentativeName',
    'registeredOn',
    'registrationNumber',
  ]);
});

it('a kind that is unknown is a kind that is missing', () => {
  expect(missingFacts({ ...whole, producerType: 'unknown' })).toEqual(['producerType']);
});
