// /quan-tri/tai-khoan/:account: one account as those who keep accounts see it: what it may do where, which way in is open, what
// was done to it, what may be done now and why the rest may not.

import { ActList } from '#design/act-list.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { RecordLayout } from '#design/record-layout.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type AccountView, viewAccount } from '../use-cases/view-account.ts';
import { accountActs, openSlip } from './account-acts.ts';
import { AccountHistory, WaysIn } from './account-history.tsx';
import { Duties, Producers, Roles } from './account-rights.tsx';
import { AccountState } from './account-state.tsx';
import { listPath, recordPath, slipPath } from './paths.ts';
import { whenWords } from './words.ts';

function Warnings({ view, ui }: { readonly view: AccountView; readonly ui: Ui }) {
  const r = ui.t.accounts.record;
  const { account } = view;
  const slip = openSlip(view);
  const letter = view.oneTimeLinks.find((link) => link.usable && link.delivery === 'mail');
  return (
    <>
      {account.status === 'deactivated' && (
        <Notice
          t={ui.t.design}
          tone="warning"
          title={r.closedTitle}
          {...(account.statusReason === null ? {} : { text: r.closedText(account.statusReason) })}
        />
      )}
      {slip !== undefined && slip.handedAt === null && (
        <Notice t={ui.t.design} tone="warning" title={r.slipTitle} text={r.slipText(whenWords(slip.expiresAt))} />
      )}
      {letter !== undefined && (
        <Notice t={ui.t.design} tone="info" title={r.mailTitle} text={r.mailText(whenWords(letter.expiresAt))} />
      )}
    </>
  );
}

function Facts({ view, ui }: { readonly view: AccountView; readonly ui: Ui }) {
  const r = ui.t.accounts.record;
  const { account } = view;
  return (
    <Section id="facts" title={r.facts}>
      <SummaryList
        items={[
          { label: r.login, value: account.login },
          { label: r.email, value: account.email },
          { label: r.home, value: view.homeName },
          { label: r.password, value: view.hasPassword ? r.hasPassword : r.noPassword },
          { label: r.secondFactor, value: view.hasSecondFactor ? r.hasSecondFactor : r.noSecondFactor },
          {
            label: r.madeAt,
            value: whenWords(account.madeAt),
            ...(account.selfRegistered ? { note: r.selfRegistered } : {}),
          },
        ]}
      />
    </Section>
  );
}

export const viewAccountPage = definePage<AccountView>({
  path: `${listPath}/:account`,
  right: 'access/view-account',
  rate: 'page',
  title: (view) => view.account.displayName,
  breadcrumbs: (_view, ui) => [{ label: ui.t.accounts.list.caption, href: listPath }],
  load: (request) => request.run(viewAccount, { accountId: request.params['account'] }),
  view: (view, ui) => {
    const r = ui.t.accounts.record;
    const { account } = view;
    const slip = openSlip(view);
    const keeps = view.manageable && ui.may('access/change-account');
    return (
      <>
        <PageHeading
          caption={r.caption}
          heading={account.displayName}
          states={
            <AccountState
              ui={ui}
              status={account.status}
              slip={slip === undefined ? null : slip.handedAt === null ? 'waiting' : 'handed'}
            />
          }
          action={
            keeps &&
            (slip !== undefined && slip.handedAt === null ? (
              <ButtonLink href={ui.href(slipPath(slip.id))} icon="print">
                {r.print}
              </ButtonLink>
            ) : (
              <ButtonLink href={ui.href(recordPath(account.id, 'sua'))} icon="edit" kind="secondary">
                {r.change}
              </ButtonLink>
            ))
          }
        />
        <RecordLayout
          side={
            <>
              <ActList title={r.acts} acts={accountActs(view, ui)} />
              <AccountHistory view={view} ui={ui} />
            </>
          }
        >
          <Warnings view={view} ui={ui} />
          <Facts view={view} ui={ui} />
          <Roles view={view} ui={ui} />
          <Duties view={view} ui={ui} />
          <Producers view={view} ui={ui} />
          <WaysIn view={view} ui={ui} />
        </RecordLayout>
      </>
    );
  },
});
