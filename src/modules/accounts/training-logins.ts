// Whom the sign-in page of a training installation names: the accounts that it was opened with and that are in use, by what they may do.

import type { Role } from '#access/roles.ts';
import { findOpenLogins } from '#access/store-accounts.ts';
import { trainingAccounts } from '#access/training-accounts.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import type { Ports } from '#runner/ports.ts';
import { parseUnit } from './unit-choice.ts';

export interface TrainingLogin {
  readonly login: string;
  readonly displayName: string;
  readonly role: Role;
  /** The body or the unit it stands for; `null`: the whole installation. */
  readonly place: string | null;
}

/** In the order of the roles of the list; a real installation names nobody. */
export async function trainingLogins({
  mode,
  database,
}: Pick<Ports, 'mode' | 'database'>): Promise<readonly TrainingLogin[]> {
  if (mode !== 'training') return [];
  const open = new Set(
    await findOpenLogins(
      database.write,
      trainingAccounts.map((one) => one.login),
    ),
  );
  const labels = await loadUnitLabels();
  return trainingAccounts
    .filter((one) => open.has(one.login))
    .map(({ login, displayName, role, unit, office }) => {
      const { provinceCode = null, communeCode = null } = parseUnit(unit) ?? {};
      const province = provinceCode === null ? null : labels.province(provinceCode);
      return { login, displayName, role, place: office ?? (labels.commune(communeCode) || province) };
    });
}
