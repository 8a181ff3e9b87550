import { expect, it } from 'vitest';
import { isAmount } from './amount.ts';

it('an amount of a sample is more than nothing, in words or figures', () => {
  expect(['2 túi 500 g', '02 hộp x 100 g', 'một gói', '0,5 kg', '5-6 quả'].filter((one) => !isAmount(one))).toEqual([]);
  expect(['-5 túi', '− 2 kg', '0', '0 kg', '0,0 lít', '?', 'túi -5'].filter(isAmount)).toEqual([]);
});
