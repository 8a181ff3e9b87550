// What may be done with an account now, and for every other act why not: shown beside the record.

import type { UseCaseName } from '#access/permission-matrix.ts';
import type { ShownAct } from '#design/act-list.tsx';
import type { Ui } from '#web/ui.ts';
import type { AccountView } from '../use-cases/view-account.ts';
import { handOverPath, recordPath, slipPath } from './paths.ts';

/** The slip of an account that still works, or undefined. */
export function openSlip(view: AccountView) {
  return view.oneTimeLinks.find((link) => link.usable && link.delivery === 'slip');
}

/** Every act of account keeping on one account, in the order of the work. */
export function accountActs(view: AccountView, ui: Ui): readonly ShownAct[] {
  const t = ui.t.accounts.record;
  const { account } = view;
  const closed = account.status === 'deactivated';
  const slip = openSlip(view);
  /** Why this viewer cannot do it with this account, or null. */
  const barred = (right: UseCaseName): string | null => {
    if (view.whyNot === 'own') return t.whyOwn;
    if (!ui.may(right)) return t.whyNoRight;
    return view.manageable ? null : t.whyWider;
  };
  const act = (label: string, path: string, right: UseCaseName, whyNow: string | null): ShownAct => {
    const why = barred(right) ?? whyNow;
    return why === null ? { label, href: ui.href(path) } : { label, href: null, why };
  };
  const duty = ui.may('access/grant-assignment')
    ? act(t.assign, recordPath(account.id, 'nhiem-vu'), 'access/grant-assignment', closed ? t.whyClosed : null)
    : { label: t.assign, href: null, why: t.whyProvinceOnly };
  const noSlip = slip === undefined ? t.whyNoSlip : null;
  return [
    act(t.print, slipPath(slip?.id ?? ''), 'access/print-slip', noSlip),
    act(
      t.hand,
      handOverPath(slip?.id ?? ''),
      'access/hand-over-slip',
      noSlip ?? (slip?.handedAt === null ? null : t.whyHanded),
    ),
    act(t.change, recordPath(account.id, 'sua'), 'access/change-account', null),
    act(t.grant, recordPath(account.id, 'vai-tro'), 'access/grant-role', closed ? t.whyClosed : null),
    duty,
    act(t.reset, recordPath(account.id, 'dat-lai'), 'access/reset-account', closed ? t.whyClosed : null),
    closed
      ? act(t.reopen, recordPath(account.id, 'mo-lai'), 'access/reactivate-account', null)
      : act(t.close, recordPath(account.id, 'khoa'), 'access/deactivate-account', null),
  ];
}
