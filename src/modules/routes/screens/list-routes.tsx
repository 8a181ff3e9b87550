// /quan-ly/tuyen: routes within reach, with how many of their stops the public does not see today.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { definePage } from '#web/page.ts';
import { listRoutes, type RouteLine } from '../use-cases/view-routes.ts';
import { consentPath, listPath, publicListPath, routePath } from './paths.ts';
import { dayWords, RouteTag } from './words.tsx';

export const listRoutesPage = definePage<{ readonly lines: readonly RouteLine[] }>({
  path: listPath,
  right: 'routes/list-routes',
  rate: 'page',
  title: (_data, ui) => ui.t.routes.list.heading,
  load: ({ run }) => run(listRoutes, {}),
  json: (data) => data,
  view(data, ui) {
    const { list } = ui.t.routes;
    const add = ui.may('routes/make-route') ? (
      <ButtonLink href={ui.href(routePath('moi'))}>{list.add}</ButtonLink>
    ) : undefined;
    return (
      <>
        <PageHeading
          heading={list.heading}
          summary={
            <>
              {list.summary} <a href={ui.href(publicListPath)}>{list.publicLink}</a>.{' '}
              <a href={ui.href(consentPath)}>{list.consentLink}</a>.
            </>
          }
          action={add}
        />
        <DataTable
          t={ui.t.design}
          caption={list.heading}
          captionHidden
          rows={data.lines}
          rowKey={({ route }) => route.id}
          empty={<EmptyState title={list.emptyTitle} text={list.emptyText} />}
          columns={[
            {
              key: 'name',
              label: list.columns.name,
              lead: true,
              cell: ({ route }) => <a href={ui.href(routePath(route.id))}>{route.name}</a>,
            },
            { key: 'unit', label: list.columns.unit, cell: ({ unit }) => unit },
            { key: 'state', label: list.columns.state, cell: ({ route }) => <RouteTag ui={ui} state={route.state} /> },
            {
              key: 'since',
              label: list.columns.since,
              nowrap: true,
              cell: ({ route }) => dayWords(route.stateSince),
            },
            {
              key: 'stops',
              label: list.columns.stops,
              cell: ({ stops, unfit }) => (
                <>
                  {list.stops(stops)}
                  {unfit > 0 && <span class="warning">, {list.unfit(unfit)}</span>}
                </>
              ),
            },
          ]}
        />
      </>
    );
  },
});
