// /quan-tri/tai-khoan: the accounts of the viewer's units. Search first, filters that stand in the address, one page of fifty.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Pagination } from '#design/pagination.tsx';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { type AccountList, accountsPerPage, listAccounts } from '../use-cases/list-accounts.ts';
import { AccountFilters, LIST_NAMES, listQuery } from './account-filters.tsx';
import { AccountState } from './account-state.tsx';
import { invitePath, listPath, producerLinksPath, recordPath, sheetPath } from './paths.ts';
import { unitWords, whenWords } from './words.ts';

function Nothing({ ui }: { readonly ui: Ui }) {
  const { list } = ui.t.accounts;
  if (LIST_NAMES.some((name) => (ui.query[name] ?? '') !== '')) {
    return <EmptyState title={list.nothingTitle} text={list.nothingText} />;
  }
  const reads = !ui.may('access/invite-account');
  return <EmptyState title={list.emptyTitle} text={reads ? list.emptyReadText : list.emptyText} />;
}

function Results({ data, ui }: { readonly data: AccountList; readonly ui: Ui }) {
  const { list, roles } = ui.t.accounts;
  return (
    <DataTable
      t={ui.t.design}
      caption={list.caption}
      captionHidden
      rows={data.lines}
      rowKey={(line) => line.id}
      empty={<Nothing ui={ui} />}
      columns={[
        {
          key: 'name',
          label: list.columns.name,
          lead: true,
          cell: (line) => (
            <>
              <a href={ui.href(recordPath(line.id))}>{line.displayName}</a>
              {line.id === ui.actor.accountId && ` (${list.yourself})`}
            </>
          ),
        },
        { key: 'login', label: list.columns.login, cell: (line) => <span class="breakable">{line.login}</span> },
        {
          key: 'roles',
          label: list.columns.roles,
          cell: (line) => (
            <div>
              {line.roles.map((held) => (
                <div key={`${held.role} ${held.unitName}`}>
                  {roles[held.role]} – {unitWords(held)}
                </div>
              ))}
              {line.speaksForProducer && <div>{roles.producer}</div>}
              {line.roles.length === 0 && !line.speaksForProducer && list.noRole}
            </div>
          ),
        },
        {
          key: 'state',
          label: list.columns.state,
          cell: (line) => <AccountState ui={ui} status={line.status} slip={line.slip} />,
        },
        {
          key: 'seen',
          label: list.columns.seen,
          nowrap: true,
          cell: (line) => (line.lastSeenAt === null ? list.neverSeen : whenWords(line.lastSeenAt)),
        },
      ]}
    />
  );
}

export const listAccountsPage = definePage<AccountList>({
  path: listPath,
  right: 'access/list-accounts',
  rate: 'search',
  islands: ['search-as-you-type'],
  title: (_data, ui) => ui.t.accounts.list.heading,
  load: (request) =>
    request.run(listAccounts, {
      search: request.query['q']?.slice(0, 100),
      unit: request.query['dv']?.slice(0, 10),
      role: request.query['vt'],
      status: request.query['tt'],
      waitingSlip: request.query['phieu'],
      page: request.query['trang'],
      ...(request.as === 'html' ? {} : { whole: 'yes' }),
    }),
  csv: (data, request) => {
    const { fields, list, roles, statuses, slips } = textsOf(request.lang).accounts;
    return {
      columns: [fields.displayName, fields.login, list.columns.roles, list.columns.state, list.slip, list.columns.seen],
      rows: data.lines.map((line) => [
        line.displayName,
        line.login,
        line.roles.map((held) => `${roles[held.role]} – ${unitWords(held)}`).join('; '),
        statuses[line.status],
        line.slip === null ? null : slips[line.slip],
        line.lastSeenAt === null ? null : whenWords(line.lastSeenAt),
      ]),
    };
  },
  view: (data, ui) => {
    const { list } = ui.t.accounts;
    const href = (page: number) =>
      ui.href(withQuery(listPath, { ...listQuery(ui), trang: page === 1 ? undefined : String(page) }));
    return (
      <>
        <PageHeading
          heading={list.heading}
          summary={list.summary}
          action={
            <>
              {ui.may('access/invite-account') && (
                <ButtonLink href={ui.href(invitePath)} icon="add">
                  {list.invite}
                </ButtonLink>
              )}
              {ui.may('access/import-accounts') && (
                <ButtonLink href={ui.href(sheetPath)} kind="secondary" icon="upload">
                  {list.fromSheet}
                </ButtonLink>
              )}
              {ui.may('access/list-producer-links') && (
                <ButtonLink href={ui.href(producerLinksPath)} kind="secondary" icon="people">
                  {list.links}
                </ButtonLink>
              )}
            </>
          }
        />
        <AccountFilters data={data} ui={ui} />
        <div id="results" data-live="">
          <Results data={data} ui={ui} />
          <Pagination t={ui.t.design} page={data.page} pageSize={accountsPerPage} total={data.total} href={href} />
        </div>
      </>
    );
  },
});
