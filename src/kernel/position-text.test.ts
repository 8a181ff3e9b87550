import { expect, it } from 'vitest';
import { positionText } from './position-text.ts';

it('a position is written with the comma of Vietnamese and the dot of English', () => {
  const position = { latitude: 22.3964, longitude: 103.4582 };
  expect([positionText(position, 'vi'), positionText(position, 'en')]).toEqual([
    '22,3964; 103,4582',
    '22.3964, 103.4582',
  ]);
  expect(positionText(position, 'vi', 5)).toBe('22,39640; 103,45820');
  expect(positionText({ latitude: -8.5, longitude: 0 }, 'vi')).toBe('-8,5; 0');
});
