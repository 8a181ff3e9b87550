// Policies as the rules want them: those of the law's data, and those that a province entered.

import { type Id, isUuid } from '#kernel/ids.ts';
import { loadSupportPolicies } from '#law/support-policies.ts';
import type { Db } from '#platform/database/db.ts';
import { policyOfLaw, policyOfProvince, type SupportPolicy } from './rules/policy.ts';
import { findPolicyRow, listPolicyRows } from './store.ts';

/** Everything that may be named in a province: its own first, the last to begin first. Those entered by mistake are left out. */
export async function policiesOf(db: Db, provinceCode: string | null): Promise<readonly SupportPolicy[]> {
  const own = provinceCode === null ? [] : await listPolicyRows(db, provinceCode);
  const law = await loadSupportPolicies();
  return [...own.filter((one) => !one.dropped).map(policyOfProvince), ...law.map(policyOfLaw)];
}

/** A policy by what names it, of this province or of the law's data; `null`: there is none. */
export async function findPolicy(db: Db, ref: string, provinceCode: string | null): Promise<SupportPolicy | null> {
  if (isUuid(ref)) {
    const row = await findPolicyRow(db, ref as Id<'support-policy'>);
    return row === null || row.provinceCode !== provinceCode ? null : policyOfProvince(row);
  }
  const law = (await loadSupportPolicies()).find((one) => `law:${one.code}` === ref);
  return law === undefined ? null : policyOfLaw(law);
}
