// The one province whose offices a person sees: that of the roles held, whichever unit of it they are for.

import type { Context } from '#runner/use-case.ts';

/** The code of the province; empty for who holds no role in one. `asked` counts for the console and the platform's administrator. */
export function provinceSeen({ actor, reach }: Pick<Context, 'actor' | 'reach'>, asked: string | null = null): string {
  const own = actor.grants.find((grant) => grant.provinceCode !== null)?.provinceCode ?? null;
  return own ?? (reach.all ? asked : null) ?? '';
}
