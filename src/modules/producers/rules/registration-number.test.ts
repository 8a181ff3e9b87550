import { expect, it } from 'vitest';
import { parseRegistrationNumber } from './registration-number.ts';

it.each([
  ['6200 000 001', '6200000001'],
  ['6200000001-001', '6200000001-001'],
  ['12a8.000001', '12A8000001'],
  ['05/đkkd', null],
  ['', null],
  ['chưa có', null],
  ['x'.repeat(40), null],
])('%s is stored as %s', (typed, stored) => {
  expect(parseRegistrationNumber(typed)).toBe(stored);
});
