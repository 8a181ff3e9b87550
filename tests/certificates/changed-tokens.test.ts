// Of what the deep run tries a million of, some thousand on every run.

import { expect, it } from 'vitest';
import { tryChangedTokens } from './changed-tokens.ts';

it('a genuine token is accepted, and none of three thousand changed ones', async () => {
  expect(await tryChangedTokens(3_000)).toEqual({ genuine: true, changed: 3_000, accepted: [] });
});
