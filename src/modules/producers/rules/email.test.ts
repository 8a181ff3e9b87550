import { expect, it } from 'vitest';
import { parseEmail } from './email.ts';

it('an address is kept in lower case', () => {
  expect(parseEmail(' HTX.Che@Example.VN ')).toBe('htx.che@example.vn');
});

it.each([
  'htx',
  'htx@',
  '@example.vn',
  'htx@example',
  'a b@example.vn',
  'a@b@example.vn',
  'a@-example.vn',
  `${'x'.repeat(250)}@example.vn`,
  'a@example..vn',
])('%s is no address', (text) => {
  expect(parseEmail(text)).toBeNull();
});
