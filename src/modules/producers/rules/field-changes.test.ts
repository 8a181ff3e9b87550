import { expect, it } from 'vitest';
import { changesBetween } from './field-changes.ts';

it('names each field that changed, with what it was and what it is', () => {
  expect(changesBetween({ name: 'A', phone: '1' }, { name: 'B', phone: '1' }, ['name', 'phone'])).toEqual([
    { field: 'name', from: 'A', to: 'B' },
  ]);
});

it('counts a field that was not there as empty', () => {
  expect(changesBetween({}, { website: 'https://a.vn' }, ['website'])).toEqual([
    { field: 'website', from: null, to: 'https://a.vn' },
  ]);
  expect(changesBetween({}, { website: null }, ['website'])).toEqual([]);
});

it('compares lists by what is in them', () => {
  expect(changesBetween({ papers: ['a'] }, { papers: ['a'] }, ['papers'])).toEqual([]);
  expect(changesBetween({ papers: ['a'] }, { papers: ['a', 'b'] }, ['papers'])).toHaveLength(1);
});

it('says nothing of fields that it was not asked for', () => {
  expect(changesBetween({ version: 1 }, { version: 2 }, ['name'])).toEqual([]);
});
