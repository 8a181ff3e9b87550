// /soan-thao: letters of the office that are drafted, wait for a number, wait to go out, or went.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { type Filter, FilterBar } from '#design/filter-bar.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Pagination } from '#design/pagination.tsx';
import { dateInVietnam, formatVietnamese } from '#kernel/calendar.ts';
import { outgoingKinds } from '#law/outgoing-kinds.ts';
import { filterOf, filtersInUse } from '#web/list-filters.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { draftStates } from '../rules/lifecycle.ts';
import { type DraftList, listDrafts, PAGE } from '../use-cases/view-draft.ts';
import { DraftStateTag } from './draft-words.tsx';
import { draftName, draftPath, listPath, signersPath, startPath } from './paths.ts';

const NAMES = ['q', 'tt', 'loai'] as const;
const queryOf = (ui: Ui) => Object.fromEntries(NAMES.map((name) => [name, ui.query[name]]));

function filtersOf(ui: Ui): readonly Filter[] {
  const { list, states, kinds } = ui.t.drafting;
  const one = (name: string, label: string, allLabel: string, choices: Filter['choices']) =>
    filterOf(ui, name, label, allLabel, choices);
  return [
    one(
      'tt',
      list.state,
      list.anyState,
      draftStates.map((value) => ({ value, label: states[value] })),
    ),
    one(
      'loai',
      list.kind,
      list.anyKind,
      outgoingKinds.map((value) => ({ value, label: kinds[value] })),
    ),
  ];
}

function Filters({ data, ui }: { readonly data: DraftList; readonly ui: Ui }) {
  const { list } = ui.t.drafting;
  const filters = filtersOf(ui);
  const text = ui.query['q'] ?? '';
  const active = filtersInUse(ui, filters, { path: listPath, query: queryOf(ui), chip: list.chip });
  return (
    <FilterBar
      t={ui.t.design}
      action={ui.href(listPath)}
      search={{ name: 'q', label: list.search, value: text }}
      filters={filters}
      active={active}
      {...(active.length > 0 ? { clearHref: ui.href(listPath) } : {})}
      count={list.count(data.total)}
    />
  );
}

export const listDraftsPage = definePage<DraftList>({
  path: listPath,
  right: 'drafting/list-drafts',
  rate: 'search',
  title: (_data, ui) => ui.t.drafting.list.title,
  load: ({ query, run }) =>
    run(listDrafts, { q: query['q']?.slice(0, 120), state: query['tt'], kind: query['loai'], page: query['trang'] }),
  json: ({ drafts, total, page }) => ({ total, page, letters: drafts }),
  view(data, ui) {
    const { list, kinds } = ui.t.drafting;
    const narrowed = NAMES.some((name) => (ui.query[name] ?? '') !== '');
    const several = data.offices.length !== 1;
    const mayStart = ui.may('drafting/start-draft') && data.offices.length > 0;
    const start = mayStart ? (
      <ButtonLink href={ui.href(startPath)} icon="add">
        {list.start}
      </ButtonLink>
    ) : undefined;
    return (
      <>
        <PageHeading
          heading={list.heading}
          summary={<a href={ui.href(signersPath)}>{list.signers}</a>}
          action={start}
        />
        <Filters data={data} ui={ui} />
        <DataTable
          t={ui.t.design}
          caption={list.caption}
          captionHidden
          rows={data.drafts}
          rowKey={(one) => one.id}
          empty={
            narrowed ? (
              <EmptyState title={list.none} text={list.noneText} />
            ) : (
              <EmptyState title={list.empty} text={list.emptyText} />
            )
          }
          columns={[
            {
              key: 'subject',
              label: list.subject,
              lead: true,
              cell: (one) => <a href={ui.href(draftPath(one.id))}>{draftName(one, ui)}</a>,
            },
            { key: 'kind', label: list.kind, nowrap: true, cell: (one) => kinds[one.kind] },
            ...(several
              ? [{ key: 'office', label: list.office, cell: (one: DraftList['drafts'][number]) => one.officeLabel }]
              : []),
            { key: 'number', label: list.number, nowrap: true, cell: (one) => one.number ?? '–' },
            {
              key: 'changed',
              label: list.changed,
              nowrap: true,
              cell: (one) => formatVietnamese(dateInVietnam(one.changedAt)),
            },
            { key: 'state', label: list.state, cell: (one) => <DraftStateTag ui={ui} state={one.state} /> },
          ]}
        />
        <Pagination
          t={ui.t.design}
          page={data.page}
          pageSize={PAGE}
          total={data.total}
          href={(page) =>
            ui.href(withQuery(listPath, { ...queryOf(ui), trang: page === 1 ? undefined : String(page) }))
          }
        />
      </>
    );
  },
});
