// Who leads a function of the programme on a day, and who works along: as the province said it last, else the starting set.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import type { DutyFunction, NamedHolder } from '#law/responsibilities.ts';
import { type Body, standsOn } from './body.ts';
import type { BodyId } from './office.ts';

/** Who holds a duty. `unknown`: a body that is no row of this province. */
export type Holder =
  | { readonly kind: 'province' | 'departments' | 'communes' }
  | { readonly kind: 'body'; readonly bodyId: BodyId }
  | { readonly kind: 'unknown'; readonly name: string };

/** What a province said about a function, from a day on. */
export interface Responsibility {
  readonly id: Id<'responsibility'>;
  readonly provinceCode: string;
  readonly functionCode: string;
  readonly validFrom: LocalDate;
  readonly lead: Holder;
  readonly coordinators: readonly Holder[];
  /** The paper it rests on; `null`: none was named. */
  readonly basis: string | null;
  readonly madeBy: AccountId | null;
  readonly madeAt: Instant;
}

/** Who leads a function on a day, and where that comes from. */
export interface Duty {
  readonly functionCode: string;
  readonly lead: Holder;
  readonly coordinators: readonly Holder[];
  /** `inferred`: the starting set, which rests on no paper. */
  readonly source: 'province' | 'inferred';
  readonly basis: string | null;
  readonly validFrom: LocalDate | null;
}

/** The body that stands on a day and is written like this, by its name or another way of writing it; `null`: none, or several. */
export function bodyNamed(bodies: readonly Body[], written: string, day: LocalDate): Body | null {
  const key = foldName(written);
  const found = bodies.filter(
    (body) => standsOn(body, day) && [body.name, ...body.alsoNamed].some((name) => foldName(name) === key),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function settled(holder: NamedHolder, bodies: readonly Body[], day: LocalDate): Holder {
  if (holder.kind !== 'body') return holder;
  const body = bodyNamed(bodies, holder.name, day);
  return body === null ? { kind: 'unknown', name: holder.name } : { kind: 'body', bodyId: body.id };
}

/**
 * The duty on a day: of what the province said for days up to it the latest, of two of one day the one made last; else the starting set.
 */
export function dutyOn(
  said: readonly Responsibility[],
  fn: DutyFunction,
  bodies: readonly Body[],
  day: LocalDate,
): Duty {
  const order = (one: Responsibility): string => `${one.validFrom} ${one.madeAt}`;
  const [last] = said
    .filter((one) => one.functionCode === fn.code && one.validFrom <= day)
    .sort((a, b) => (order(a) < order(b) ? 1 : -1));
  if (last !== undefined) {
    const { lead, coordinators, basis, validFrom } = last;
    return { functionCode: fn.code, lead, coordinators, source: 'province', basis, validFrom };
  }
  return {
    functionCode: fn.code,
    lead: settled(fn.lead, bodies, day),
    coordinators: fn.coordinators.map((one) => settled(one, bodies, day)),
    source: 'inferred',
    basis: null,
    validFrom: null,
  };
}

/**
 * The function that words of a letter speak of most: more phrases found win, the first of the list where two tie; `null`: none.
 * @example functionOf(functions, 'Đẩy mạnh xúc tiến thương mại')?.code // 'promote-and-sell'
 */
export function functionOf(functions: readonly DutyFunction[], words: string): DutyFunction | null {
  const folded = ` ${foldName(words)} `;
  const hits = (fn: DutyFunction): number => fn.words.filter((word) => folded.includes(` ${foldName(word)} `)).length;
  let best: DutyFunction | null = null;
  for (const fn of functions) if (hits(fn) > (best === null ? 0 : hits(best))) best = fn;
  return best;
}
