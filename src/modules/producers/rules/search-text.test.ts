import { expect, it } from 'vitest';
import { searchTextOf } from './search-text.ts';

it('joins parts, and leaves out what is in it already as whole words', () => {
  expect(searchTextOf(['htx che do', 'che do', 'binh lu'])).toBe('htx che do binh lu');
  expect(searchTextOf(['htx chedo', 'che'])).toBe('htx chedo che');
});

it('leaves out empty parts and stays within its column', () => {
  expect(searchTextOf(['', 'a', ''])).toBe('a');
  expect(searchTextOf(['x'.repeat(4_000)]).length).toBe(1_500);
});
