// A record hands out the fields that were named, in their order, and no other.

import { expect, it } from 'vitest';
import { only } from './only.ts';

it('hands out the named fields of a record and no other', () => {
  const record = { code: 'P7', number: null as string | null, token: 'x' };
  expect(only(record, 'number', 'code')).toEqual({ number: null, code: 'P7' });
});
