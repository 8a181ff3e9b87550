// The accounts an officer looks after, by name, unit, role, state, and by the slips that wait to be handed over.

import { z } from 'zod';
import { accountStatuses } from '#access/account.ts';
import type { PlaceToday } from '#access/grantable-roles.ts';
import { type Reach, unlimitedReach } from '#access/reach.ts';
import { roles } from '#access/roles.ts';
import { type AccountLine, listAccountRows } from '#access/store-accounts.ts';
import { ok } from '#kernel/result.ts';
import { optionalOneOf, optionalText, optionalWhole, tick } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { accountsOfFormerUnits } from '../accounts-in-reach.ts';
import { parseUnit } from '../unit-choice.ts';
import { type ChoosableUnit, unitsToChoose } from '../units-in-reach.ts';

/** Lines a page holds. */
export const accountsPerPage = 50;
/** Lines of a download. */
const MOST_LINES = 20_000;

export interface AccountList {
  readonly lines: readonly AccountLine[];
  readonly total: number;
  readonly page: number;
  /** Units the list can be narrowed to; none where the viewer looks after one unit only. */
  readonly units: readonly ChoosableUnit[];
}

/** One unit as a reach: a commune, a province with everything in it. */
function reachOfUnit(place: PlaceToday): Reach {
  const nothing = { ...unlimitedReach, all: false };
  if (place.communeCode !== null) return { ...nothing, communeCodes: [place.communeCode] };
  return place.provinceCode === null ? unlimitedReach : { ...nothing, provinceCodes: [place.provinceCode] };
}

async function unitFilter(unit: string | null, context: Context) {
  const place = unit === null ? null : parseUnit(unit);
  if (place === null) return null;
  const reach = reachOfUnit(place);
  return { reach, alsoIds: await accountsOfFormerUnits(context.db, reach, context.today) };
}

export const listAccounts = defineUseCase({
  name: 'access/list-accounts',
  kind: 'read',
  legalBasis: null,
  input: z.object({
    search: optionalText(100).prefault(null),
    unit: optionalText(10).prefault(null),
    role: optionalOneOf(roles).prefault(null),
    status: optionalOneOf(accountStatuses).prefault(null),
    waitingSlip: tick.prefault(null),
    page: optionalWhole(1, 10_000).prefault(null),
    /** Every line, for a download. */
    whole: tick.prefault(null),
  }),
  async run({ search, unit, role, status, waitingSlip, page, whole }, context) {
    const found = await listAccountRows(context.db, {
      reach: context.reach,
      on: context.today,
      now: context.now,
      alsoIds: await accountsOfFormerUnits(context.db, context.reach, context.today),
      search: search ?? '',
      unit: await unitFilter(unit, context),
      role,
      status,
      waitingSlip,
      limit: whole ? MOST_LINES : accountsPerPage,
      offset: whole ? 0 : ((page ?? 1) - 1) * accountsPerPage,
    });
    const list: AccountList = { ...found, page: page ?? 1, units: await unitsToChoose(context.reach, context.today) };
    return ok(list);
  },
});
