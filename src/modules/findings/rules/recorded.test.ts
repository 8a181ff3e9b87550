import { expect, it } from 'vitest';
import { foldVisit } from '#modules/field/index.ts';
import { nothingRecorded, recordedOf } from './recorded.ts';

it('a visit of which no device has sent anything proposes nothing', () => {
  expect(recordedOf(foldVisit([]), () => null)).toEqual(nothingRecorded);
});
