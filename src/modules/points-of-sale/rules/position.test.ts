import { expect, test } from 'vitest';
import { positionText } from '#kernel/position-text.ts';
import { readPosition } from './position.ts';

test.each([
  ['22.3964, 103.4582', 22.3964, 103.4582],
  ['22.3964,103.4582', 22.3964, 103.4582],
  ['22,3964 103,4582', 22.3964, 103.4582],
  ['22,3964; 103,4582', 22.3964, 103.4582],
  ['(22.3964°, 103.4582°)', 22.3964, 103.4582],
])('%s is read', (typed, latitude, longitude) => {
  expect(readPosition(typed)).toEqual({ latitude, longitude });
});

test.each(['', 'gần chợ', '22.3964', '22.3964, 103.4582, 12', '1e3, 4', '22°23′ 103°27′'])('%s is none', (typed) => {
  expect(readPosition(typed)).toBeNull();
});

test('what is shown is read back', () => {
  const position = { latitude: 22.3964, longitude: 103.4582 };
  for (const lang of ['vi', 'en'] as const) expect(readPosition(positionText(position, lang))).toEqual(position);
});
