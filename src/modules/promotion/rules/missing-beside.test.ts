import { expect, it } from 'vitest';
import { missingBeside } from './missing-beside.ts';

it('a box is asked for where what needs it was said, and not where either was not sent', () => {
  const unit = (value: unknown) => ({ path: 'unit', value, code: 'promotion/unit-missing' });
  expect(missingBeside(200, unit(null))).toEqual([{ path: 'unit', code: 'promotion/unit-missing' }]);
  expect(missingBeside(0, unit(null))).toHaveLength(1);
  const none = [missingBeside(null, unit(null)), missingBeside(undefined, unit(null)), missingBeside(200, unit('kg'))];
  expect([...none, missingBeside(200, unit(undefined))].flat()).toEqual([]);
});
