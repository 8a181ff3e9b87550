// How the reader wants to be told: seen, and changed. What a term, a decision or a duty brings is told in the house whatever was chosen.

import { z } from 'zod';
import { findAccount } from '#access/store-accounts.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { oneOf, optionalWhole, whole } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import {
  type Chosen,
  digests,
  type Preference,
  preferenceProblems,
  usualPreference,
  ways,
} from '../rules/preference.ts';
import { findPreference, insertPreference, updatePreference } from '../store-preferences.ts';

export interface PreferenceView extends Chosen {
  /** 0: nothing was chosen yet. */
  readonly version: number;
  /** Whether the account has an address and mail leaves this installation. */
  readonly mail: 'reaches' | 'no-address' | 'not-sent';
}

export const viewPreferences = defineUseCase({
  name: 'notifications/view-preferences',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, { db, actor, ports }) {
    if (actor.accountId === null) return refuse(notFound);
    const account = await findAccount(db, actor.accountId);
    const chosen = (await findPreference(db, actor.accountId)) ?? { ...usualPreference, version: 0 };
    const { ways, digest, digestHour, quietFrom, quietUntil, version } = chosen;
    const mail = account?.email == null ? 'no-address' : ports.mailer.delivers ? 'reaches' : 'not-sent';
    return ok<PreferenceView>({ ways, digest, digestHour, quietFrom, quietUntil, version, mail });
  },
});

const way = oneOf(ways);

export const changePreferences = defineUseCase({
  name: 'notifications/change-preferences',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    version: whole(0, 2_000_000_000),
    ways: z.object({ term: way, decision: way, duty: way, progress: way, market: way }),
    digest: oneOf(digests),
    digestHour: whole(0, 23),
    quietFrom: optionalWhole(0, 23),
    quietUntil: optionalWhole(0, 23),
  }),
  wholeRecordBut: [],
  subject: async (_input, { actor }) => ok({ provinceCode: null, communeCode: null, accountId: actor.accountId }),
  async run({ version, ...chosen }, context) {
    const { db, actor, now } = context;
    if (actor.accountId === null) return refuse(notFound);
    const wrong = preferenceProblems(chosen);
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const before = await findPreference(db, actor.accountId);
    const digestSince = chosen.digest === 'none' ? null : (before?.digestSince ?? now);
    const after: Preference = { ...chosen, digestSince, id: actor.accountId, version: version + 1, changedAt: now };
    const kept =
      version === 0
        ? await insertPreference(db, after)
        : await updatePreference(db, { id: after.id, version }, { ...chosen, digestSince, changedAt: now });
    if (!kept) return refuse(problem('conflict', 'records/changed-meanwhile', { current: before }));
    context.touch({ kind: 'notification-preference', id: after.id, before, after });
    return ok({ version: after.version });
  },
});
