// What every page about one account loads first: the account as the viewer sees it, refused where it may not be changed.

import type { UseCaseName } from '#access/permission-matrix.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { ownAccount, widerAccount } from '../problems.ts';
import { type AccountView, viewAccount } from '../use-cases/view-account.ts';
import { listPath, recordPath } from './paths.ts';

/** The account of the address, or the refusal that its act would give: nobody fills in a form in vain. */
export async function loadManageable(request: PageRequest): Promise<Result<AccountView>> {
  const seen = await request.run(viewAccount, { accountId: request.params['account'] });
  if (!seen.ok || seen.value.manageable) return seen;
  return refuse(seen.value.whyNot === 'own' ? ownAccount : widerAccount);
}

/** The same for a dated duty: the province gives it also to accounts it does not keep. */
export async function loadForDuty(request: PageRequest): Promise<Result<AccountView>> {
  const seen = await request.run(viewAccount, { accountId: request.params['account'] });
  return seen.ok && seen.value.whyNot === 'own' ? refuse(ownAccount) : seen;
}

/** Refused where the account is closed. */
export function openOnly(view: AccountView): Result<AccountView> {
  return view.account.status === 'deactivated' ? refuse(problem('conflict', 'access/account-not-active')) : ok(view);
}

/** List, then the record. */
export function accountCrumbs(view: AccountView, ui: Ui) {
  return [
    { label: ui.t.accounts.list.caption, href: listPath },
    { label: view.account.displayName, href: recordPath(view.account.id) },
  ];
}

/** Pages of acts need the right to the act, not only to look. */
export type ActRight = Extract<UseCaseName, `access/${string}`>;
