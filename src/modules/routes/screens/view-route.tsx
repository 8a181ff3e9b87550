// /quan-ly/tuyen/:routeId: one route for offices: its stops in order, what of them the public does not see, every turn of its state.

import { ActList } from '#design/act-list.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { HistoryList } from '#design/history-list.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { RecordLayout } from '#design/record-layout.tsx';
import { Section } from '#design/section.tsx';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type RouteView, viewRoute } from '../use-cases/view-routes.ts';
import { consentPath, listPath, publicRoutePath, routePath } from './paths.ts';
import { turnPlaces } from './turn-route.tsx';
import { dayWords, FaultTag, RouteTag, wayWords } from './words.tsx';

interface Frame {
  readonly view: RouteView;
  readonly ui: Ui;
}

function Acts({ view, ui }: Frame) {
  const { route, may } = view;
  const { acts, view: words } = ui.t.routes;
  const list = [
    ...(may.change ? [{ label: acts.change, href: ui.href(routePath(route.id, 'doi')) }] : []),
    ...may.turns.map((turn) => ({ label: acts[turn], href: ui.href(routePath(route.id, turnPlaces[turn])) })),
    ...(route.state === 'published' ? [{ label: words.publicAct, href: ui.href(publicRoutePath(route.slug)) }] : []),
  ];
  return list.length === 0 ? null : <ActList title={words.acts} acts={list} />;
}

function Stops({ view, ui }: Frame) {
  const { route, may, stops } = view;
  const { view: words, kinds } = ui.t.routes;
  return (
    <Section
      id="diem-dung"
      title={words.stops}
      action={
        may.change ? (
          <ButtonLink href={ui.href(routePath(route.id, 'diem-dung/them'))}>{words.addStop}</ButtonLink>
        ) : undefined
      }
    >
      <DataTable
        t={ui.t.design}
        caption={words.stops}
        captionHidden
        rows={stops}
        rowKey={({ id }) => id}
        empty={<EmptyState title={words.noStopsTitle} text={words.noStopsText} />}
        columns={[
          {
            key: 'name',
            label: words.columns.stop,
            lead: true,
            cell: ({ id, ordinal, name, kind }) => (
              <>
                {ordinal}. {may.change ? <a href={ui.href(routePath(route.id, `diem-dung/${id}`))}>{name}</a> : name}
                <span class="quiet"> {kinds[kind]}</span>
              </>
            ),
          },
          { key: 'place', label: words.columns.place, cell: ({ place }) => place || '–' },
          { key: 'way', label: words.columns.way, cell: (stop) => wayWords(ui, stop) || '–' },
          { key: 'hours', label: words.columns.hours, cell: ({ hours }) => hours ?? ui.t.routes.unknown },
          {
            key: 'fault',
            label: words.columns.shown,
            cell: ({ fault, producerCode }) =>
              fault === null ? (
                words.shown
              ) : (
                <>
                  <FaultTag ui={ui} fault={fault} />
                  {fault === 'no-consent' && producerCode !== null && ui.may('routes/view-consent') && (
                    <p>
                      <a href={ui.href(`${consentPath}/${producerCode}`)}>{words.toConsent}</a>
                    </p>
                  )}
                </>
              ),
          },
        ]}
      />
    </Section>
  );
}

export const viewRoutePage = definePage<RouteView>({
  path: `${listPath}/:routeId`,
  right: 'routes/view-route',
  rate: 'page',
  title: ({ route }) => route.name,
  breadcrumbs: (_view, ui) => [{ label: ui.t.routes.crumb, href: listPath }],
  load: (request) => request.run(viewRoute, { routeId: request.params['routeId'] }),
  json: (view) => view,
  view(view, ui) {
    const { route, stops, unit } = view;
    const { view: words } = ui.t.routes;
    const unfit = stops.filter(({ fault }) => fault !== null);
    return (
      <>
        <PageHeading caption={unit} heading={route.name} states={<RouteTag ui={ui} state={route.state} />} />
        {unfit.length > 0 && (
          <Notice t={ui.t.design} tone="warning" title={words.unfitTitle(unfit.length)} text={words.unfitText} />
        )}
        {route.state === 'published' && unfit.length === stops.length && (
          <Notice t={ui.t.design} tone="danger" text={words.hidden} />
        )}
        <RecordLayout
          side={
            <>
              <Acts view={view} ui={ui} />
              <HistoryList
                id="tinh-trang"
                title={words.history}
                entries={view.turns.map((turn) => ({
                  key: turn.id,
                  when: dayWords(turn.onDay),
                  datetime: turn.onDay,
                  what: turn.fromState === null ? words.made : ui.t.routes.turned[turn.toState],
                  who: turn.madeByName,
                  detail: turn.reason ?? undefined,
                }))}
              />
            </>
          }
        >
          {route.summary !== null && <p class="prose">{route.summary}</p>}
          {(route.nameEnglish !== null || route.summaryEnglish !== null) && (
            <p class="quiet" lang="en">
              {[route.nameEnglish, route.summaryEnglish].filter((part) => part !== null).join('. ')}
            </p>
          )}
          <Stops view={view} ui={ui} />
        </RecordLayout>
      </>
    );
  },
});
