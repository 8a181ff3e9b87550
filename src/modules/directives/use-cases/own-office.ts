// For which office a person enters letters: one of those that they stand for.

import type { Result } from '#kernel/result.ts';
import type { Office } from '#modules/offices/index.ts';
import { officeMeant as meant } from '#modules/offices/services.ts';
import type { Context } from '#runner/use-case.ts';

/** The office that is meant by a key, or the only one. */
export async function officeMeant(context: Context, key: string | null): Promise<Result<Office>> {
  return await meant(context, key, { none: 'directives/no-office', another: 'directives/another-office' });
}
