// /mau-va-ho-so-giay: what an office holds, what ends soon, what is on the way, and which requests wait.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { FilterBar } from '#design/filter-bar.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Pagination } from '#design/pagination.tsx';
import { Section } from '#design/section.tsx';
import { Tabs } from '#design/tabs.tsx';
import { Tag } from '#design/tag.tsx';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { type CustodyList, type CustodyTab, custodyTabs, listCustody } from '../use-cases/list-custody.ts';
import { itemPath, listPath, recordPath } from './paths.ts';
import { dayWords, whereWords } from './words.ts';

const tabWords = { here: 'dang-giu', soon: 'sap-het-han', moving: 'dang-chuyen', all: 'tat-ca' } as const;

function tabOf(word: string | undefined): CustodyTab | undefined {
  return custodyTabs.find((tab) => tabWords[tab] === word);
}

function address(ui: Ui, tab: CustodyTab, text: string, page = 1): string {
  return withQuery(ui.href(listPath), { loc: tabWords[tab], q: text, trang: page > 1 ? String(page) : '' });
}

function Things({ data, ui }: { readonly data: CustodyList; readonly ui: Ui }) {
  const { list, kinds } = ui.t.custody;
  const { columns } = list;
  return (
    <DataTable
      t={ui.t.design}
      caption={list.caption}
      captionHidden
      rows={data.items}
      rowKey={({ item }) => item.id}
      empty={
        <EmptyState
          title={list.emptyTitle[data.tab]}
          text={list.emptyText[data.tab]}
          action={
            data.tab === 'here' ? (
              <ButtonLink kind="secondary" href={ui.href('/ho-so')}>
                {list.toDossiers}
              </ButtonLink>
            ) : undefined
          }
        />
      }
      columns={[
        {
          key: 'what',
          label: columns.what,
          lead: true,
          cell: ({ item }) => (
            <>
              <a class="nowrap" href={ui.href(itemPath(item.code))}>
                {item.code}
              </a>
              <br />
              <span class="quiet">{kinds[item.kind]}</span>
            </>
          ),
        },
        {
          key: 'product',
          label: columns.product,
          cell: ({ item, commune }) => (
            <>
              <a href={ui.href(recordPath(item.dossierId))}>{item.productName}</a>
              <br />
              <span class="quiet">
                {item.producerName}, {commune}
              </span>
            </>
          ),
        },
        { key: 'where', label: columns.where, cell: (row) => whereWords(ui.t, row) },
        {
          key: 'bestBefore',
          label: columns.bestBefore,
          nowrap: true,
          cell: ({ item, endsBefore }) => {
            const { expired, 'ends-before-council': before } = ui.t.custody.freshness;
            const isOver = item.bestBefore !== null && item.bestBefore < ui.today;
            return (
              <>
                {dayWords(item.bestBefore)}
                {(isOver || endsBefore !== null) && <br />}
                {isOver && <Tag words={expired} tone="red" shape="cross" />}
                {!isOver && endsBefore !== null && <Tag words={before} tone="gold" shape="clock" />}
              </>
            );
          },
        },
        { key: 'received', label: columns.received, nowrap: true, cell: ({ item }) => dayWords(item.receivedOn) },
      ]}
    />
  );
}

function Requests({ data, ui }: { readonly data: CustodyList; readonly ui: Ui }) {
  const { list, request: words, overdue } = ui.t.custody;
  if (data.requests.length === 0) return null;
  return (
    <Section id="yeu-cau" title={list.requests} lead={list.requestsLead}>
      <ul class="task-list">
        {data.requests.map((one) => (
          <li key={one.id} class="task">
            <div class="task__words">
              <a class="task__label" href={ui.href(`${recordPath(one.dossierId)}#yeu-cau`)}>
                {words.kinds[one.kind]}: {one.productName}
              </a>
              <p class="task__hint">
                {one.asked} ({one.askedOf})
              </p>
            </div>
            <Tag
              words={`${words.due} ${dayWords(one.dueOn)}${one.dueOn < ui.today ? `, ${overdue}` : ''}`}
              tone={one.dueOn < ui.today ? 'red' : 'blue'}
              shape="clock"
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface ListedDossiersProps {
  readonly ui: Ui;
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly dossiers: CustodyList['waiting'];
}

/** Dossiers for which something has to be taken in, each leading there. */
function Dossiers({ ui, id, title, lead, dossiers }: ListedDossiersProps) {
  if (dossiers.length === 0) return null;
  return (
    <Section id={id} title={title} lead={lead}>
      <ul class="task-list">
        {dossiers.map((one) => (
          <li key={one.id} class="task">
            <div class="task__words">
              <a class="task__label" href={ui.href(recordPath(one.id))}>
                {one.productName}
              </a>
              <p class="task__hint">
                {one.producerName}. {ui.t.custody.item.slip} {one.slipNumber ?? '–'}.
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export const listCustodyPage = definePage<CustodyList>({
  path: listPath,
  right: 'custody/list-custody',
  rate: 'search',
  title: (_data, ui) => ui.t.custody.list.heading,
  load: (request) =>
    request.run(listCustody, {
      tab: tabOf(request.query['loc']),
      text: request.query['q'],
      page: request.query['trang'],
    }),
  json: (data) => data,
  view(data, ui) {
    const { list } = ui.t.custody;
    return (
      <>
        <PageHeading heading={list.heading} summary={list.summary} />
        <FilterBar
          t={ui.t.design}
          action={ui.href(listPath)}
          search={{ name: 'q', label: list.search, value: data.text, hint: list.searchHint }}
          count={list.count(data.total)}
          primary
        />
        {data.exact !== null && (
          <p>
            <ButtonLink href={ui.href(itemPath(data.exact))}>{list.exact(data.exact)}</ButtonLink>
          </p>
        )}
        <Tabs
          label={list.tabsLabel}
          tabs={custodyTabs.map((tab) => ({
            label: list.tabs[tab],
            href: address(ui, tab, data.text),
            current: tab === data.tab,
            count: data.counts[tab],
          }))}
        />
        <Things data={data} ui={ui} />
        <Pagination
          t={ui.t.design}
          page={data.page}
          pageSize={data.pageSize}
          total={data.total}
          href={(page) => address(ui, data.tab, data.text, page)}
        />
        <Requests data={data} ui={ui} />
        <Dossiers
          ui={ui}
          id="giay"
          title={list.withoutPaper}
          lead={list.withoutPaperLead}
          dossiers={data.withoutPaper}
        />
        <Dossiers ui={ui} id="ho-so" title={list.waiting} lead={list.waitingLead} dossiers={data.waiting} />
      </>
    );
  },
});
