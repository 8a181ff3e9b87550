import { expect, it } from 'vitest';
import { Memory } from './memory.ts';

it('a memory of two forgets the one that was asked for longest ago', () => {
  const memory = new Memory<number>(2);
  memory.set('tea', 1);
  memory.set('honey', 2);
  expect(memory.get('tea')).toBe(1);
  memory.set('rice', 3);
  expect(memory.get('honey')).toBeUndefined();
  expect(memory.get('tea')).toBe(1);
  expect(memory.get('rice')).toBe(3);
});

it('a value that is set again counts as asked for, and what is forgotten is gone', () => {
  const memory = new Memory<number>(2);
  memory.set('tea', 1);
  memory.set('honey', 2);
  memory.set('tea', 4);
  memory.set('rice', 3);
  expect(memory.get('honey')).toBeUndefined();
  expect(memory.get('tea')).toBe(4);
  memory.forget('tea');
  expect(memory.get('tea')).toBeUndefined();
});
