// /kiem-tra-giam-sat: visits ahead and under way, the own ones, all within reach; the short form and an unscheduled inspection begin here.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { FilterBar } from '#design/filter-bar.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Pagination } from '#design/pagination.tsx';
import { Section } from '#design/section.tsx';
import { Tabs } from '#design/tabs.tsx';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { type Visit, visitKinds } from '../rules/visit.ts';
import { listVisits, VISITS_PAGE, type VisitList } from '../use-cases/view-visits.ts';
import { inspectionPath, listPath, logPath, makeInspectionPath, visitPath } from './paths.ts';
import { dayWords, VisitTag } from './words.tsx';

const tabs = ['ahead', 'mine', 'all'] as const;
type Tab = (typeof tabs)[number];
const tabWords: Readonly<Record<Tab, string>> = { ahead: '', mine: 'cua-toi', all: 'tat-ca' };
const tabOf = (query: Readonly<Record<string, string>>): Tab =>
  tabs.find((one) => tabWords[one] === (query['phan'] ?? '')) ?? 'ahead';

/** A table of visits, also on other pages of the room. */
export function VisitTable({
  ui,
  visits,
  caption,
  empty,
}: {
  readonly ui: Ui;
  readonly visits: readonly (Visit & { readonly commune?: string | null })[];
  readonly caption: string;
  readonly empty?: { readonly title: string; readonly text: string };
}) {
  const words = ui.t.inspections.list;
  const headOf = (visit: Visit): string => visit.team.find((one) => one.head)?.name ?? '–';
  return (
    <DataTable
      t={ui.t.design}
      caption={caption}
      captionHidden
      rows={visits}
      rowKey={(one) => one.id}
      empty={empty === undefined ? undefined : <EmptyState title={empty.title} text={empty.text} />}
      columns={[
        {
          key: 'producer',
          label: words.producer,
          lead: true,
          cell: (one) => (
            <>
              <a href={ui.href(visitPath(one.id))}>{one.producerName}</a>
              {one.commune != null && <span class="quiet"> {one.commune}</span>}
            </>
          ),
        },
        {
          key: 'day',
          label: words.day,
          nowrap: true,
          cell: (one) => (
            <>
              {dayWords(one.plannedOn)}
              {one.heldOn !== null && one.heldOn !== one.plannedOn && (
                <>
                  <br />
                  <span class="quiet">{words.held(dayWords(one.heldOn))}</span>
                </>
              )}
            </>
          ),
        },
        { key: 'kind', label: words.kind, nowrap: true, cell: (one) => ui.t.inspections.kinds[one.kind] },
        { key: 'head', label: words.lead, cell: headOf },
        { key: 'state', label: words.state, nowrap: true, cell: (one) => <VisitTag ui={ui} state={one.state} /> },
      ]}
    />
  );
}

/** What can be begun here; the other pages of the subject stand in the navigation. */
function Acts({ ui }: { readonly ui: Ui }) {
  const { ways } = ui.t.inspections;
  return (
    <>
      {ui.may('inspections/log-visit') && <ButtonLink href={ui.href(logPath)}>{ways.log}</ButtonLink>}
      {ui.may('inspections/make-inspection') && (
        <ButtonLink href={ui.href(makeInspectionPath)} kind="secondary">
          {ways.unscheduled}
        </ButtonLink>
      )}
    </>
  );
}

export const listVisitsPage = definePage<VisitList>({
  path: listPath,
  right: 'inspections/list-visits',
  rate: 'search',
  title: (_data, ui) => ui.t.inspections.list.heading,
  load: ({ query, run }) => {
    const tab = tabOf(query);
    return run(listVisits, {
      kind: query['loai'],
      state: tab === 'all' ? undefined : 'ahead',
      mine: tab === 'mine' ? 'yes' : undefined,
      text: query['q'],
      page: query['trang'],
    });
  },
  json: (data) => data,
  view(data, ui) {
    const { list, kinds, inspection } = ui.t.inspections;
    const tab = tabOf(ui.query);
    const at = (changes: Readonly<Record<string, string>>): string =>
      withQuery(ui.href(listPath), {
        phan: tabWords[tab],
        q: ui.query['q'] ?? '',
        loai: ui.query['loai'] ?? '',
        ...changes,
      });
    const officer = ui.may('inspections/list-cases');
    return (
      <>
        <PageHeading
          heading={list.heading}
          summary={officer ? list.summary : list.ownSummary}
          action={<Acts ui={ui} />}
        />
        <Tabs
          label={list.tabsLabel}
          tabs={tabs
            .filter((one) => officer || one !== 'mine')
            .map((one) => ({ label: list.tabs[one], href: at({ phan: tabWords[one] }), current: one === tab }))}
        />
        <FilterBar
          t={ui.t.design}
          action={ui.href(listPath)}
          search={{ name: 'q', label: list.search, value: ui.query['q'] ?? '' }}
          hidden={tab === 'ahead' ? {} : { phan: tabWords[tab] }}
          filters={[
            {
              name: 'loai',
              label: list.kind,
              choices: visitKinds.map((value) => ({ value, label: kinds[value] })),
              chosen: ui.query['loai'] ?? '',
              allLabel: list.anyKind,
            },
          ]}
          count={list.count(data.total)}
        />
        <VisitTable
          ui={ui}
          visits={data.visits}
          caption={list.heading}
          empty={{ title: list.emptyTitle, text: officer ? list.emptyText : list.ownEmptyText }}
        />
        <Pagination
          t={ui.t.design}
          page={data.page}
          pageSize={VISITS_PAGE}
          total={data.total}
          href={(page) => at({ trang: String(page) })}
        />
        {ui.may('inspections/view-inspection') && data.inspections.length > 0 && (
          <Section id="cac-cuoc" title={list.inspections}>
            <ul class="plain-links">
              {data.inspections.map((one) => (
                <li key={one.id}>
                  <a href={ui.href(inspectionPath(one.id))}>{one.title}</a>{' '}
                  <span class="quiet">{inspection.days(dayWords(one.startsOn), dayWords(one.endsOn))}</span>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </>
    );
  },
});
