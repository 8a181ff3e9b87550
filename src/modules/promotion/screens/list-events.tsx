// /xuc-tien: events of a year within reach, with what they brought; for a producer what it is invited to.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Tabs } from '#design/tabs.tsx';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type EventList, type ListedEvent, listTradeEvents } from '../use-cases/view-event.ts';
import { eventPath, eventsPath, invitationPath } from './paths.ts';
import { AnswerTag, daysOf, EventStateTag, moneyOr, PromotionTabs, ratioOr } from './words.tsx';

interface Frame {
  readonly ui: Ui;
  readonly data: EventList;
}

function Years({ ui, data }: Frame) {
  const { list } = ui.t.promotion;
  if (data.years.length < 2) return null;
  const tabs = data.years.map((year) => ({
    label: list.year(year),
    href: ui.href(`${eventsPath}?nam=${year}`),
    current: year === data.year,
  }));
  return <Tabs label={list.years} tabs={tabs} />;
}

const linkOf = ({ event, own }: ListedEvent): string => {
  const [mine] = own;
  return mine === undefined ? eventPath(event.id) : invitationPath(event.id, mine.code);
};

function Answers({ ui, line }: { readonly ui: Ui; readonly line: ListedEvent }) {
  return (
    <ul class="plain-list">
      {line.own.map((one) => (
        <li key={one.code}>
          {one.afterEvent && one.answer === 'comes' ? (
            ui.t.promotion.list.present
          ) : (
            <AnswerTag ui={ui} answer={one.answer} />
          )}
          {line.own.length > 1 && <a href={ui.href(invitationPath(line.event.id, one.code))}> {one.name}</a>}
        </li>
      ))}
    </ul>
  );
}

/** Sales, marked where they are only what producers say. */
function SalesCell({ ui, line: { event, sums } }: { readonly ui: Ui; readonly line: ListedEvent }) {
  const said = sums?.salesVnd ?? null;
  return (
    <>
      {moneyOr(ui.t, said)}
      {said !== null && event.state !== 'settled' && (
        <span class="summary-list__note">{ui.t.promotion.event.selfReported}</span>
      )}
    </>
  );
}

/** Who said yes of those invited; once it is settled, who was there. */
function Coming({ ui, line: { event, coming, invited, sums } }: { readonly ui: Ui; readonly line: ListedEvent }) {
  if (event.state !== 'settled' || sums === null) return <>{`${coming} / ${invited}`}</>;
  return (
    <>
      {`${sums.attended} / ${invited}`}
      <span class="summary-list__note">{ui.t.promotion.list.present}</span>
    </>
  );
}

export const listEventsPage = definePage<EventList>({
  path: eventsPath,
  right: 'promotion/list-events',
  rate: 'search',
  title: ({ own }, ui) => (own ? ui.t.promotion.list.ownHeading : ui.t.promotion.list.heading),
  load: ({ run, query }) => run(listTradeEvents, { year: query['nam'] }),
  json: (data) => data,
  view(data, ui) {
    const { list } = ui.t.promotion;
    const plan = !data.own && ui.may('promotion/plan-event') && (
      <ButtonLink href={ui.href(`${eventsPath}/moi`)} icon="add">
        {list.plan}
      </ButtonLink>
    );
    return (
      <>
        <PageHeading
          heading={data.own ? list.ownHeading : list.heading}
          summary={data.own ? list.ownSummary : list.summary}
          action={plan}
        />
        <PromotionTabs ui={ui} />
        <Years ui={ui} data={data} />
        <DataTable
          t={ui.t.design}
          caption={`${list.caption} ${data.year}`}
          captionHidden
          rows={data.events}
          rowKey={({ event }) => event.id}
          empty={<EmptyState title={list.empty} text={data.own ? list.emptyOwn : list.emptyText} />}
          columns={[
            {
              key: 'event',
              label: list.event,
              lead: true,
              cell: (line) => (
                <>
                  <a href={ui.href(linkOf(line))}>{line.event.name}</a>
                  <span class="summary-list__note">{ui.t.promotion.kinds[line.event.kind]}</span>
                </>
              ),
            },
            { key: 'when', label: list.when, cell: ({ event }) => daysOf(ui.t, event) },
            ...(data.own
              ? [
                  {
                    key: 'answer',
                    label: list.answer,
                    cell: (line: ListedEvent) => <Answers ui={ui} line={line} />,
                  },
                ]
              : [
                  {
                    key: 'coming',
                    label: list.coming,
                    numeric: true,
                    cell: (line: ListedEvent) => <Coming ui={ui} line={line} />,
                  },
                  {
                    key: 'sales',
                    label: list.sales,
                    numeric: true,
                    cell: (line: ListedEvent) => <SalesCell ui={ui} line={line} />,
                  },
                  {
                    key: 'cost',
                    label: list.cost,
                    numeric: true,
                    cell: ({ sums }: ListedEvent) => moneyOr(ui.t, sums?.costVnd ?? null),
                  },
                  {
                    key: 'per-dong',
                    label: list.perDong,
                    numeric: true,
                    cell: ({ sums }: ListedEvent) => ratioOr(ui.t, sums?.perDong ?? null),
                  },
                ]),
            { key: 'state', label: list.state, cell: ({ event }) => <EventStateTag ui={ui} event={event} /> },
          ]}
        />
      </>
    );
  },
});
