// A million changed tokens: none is accepted.

import { expect, it } from 'vitest';
import { tryChangedTokens } from './changed-tokens.ts';

it('none of a million changed tokens is accepted', { timeout: 1_800_000 }, async () => {
  expect(await tryChangedTokens(1_000_000)).toEqual({ genuine: true, changed: 1_000_000, accepted: [] });
});
