// /chu-the: every producer within the reader's reach. Search first, filters that stand in the address, one page; the same
// view as a table of a spreadsheet or for a program.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Pagination } from '#design/pagination.tsx';
import { REMOVE_VIEW, SavedViews } from '#design/saved-views.tsx';
import { Tag } from '#design/tag.tsx';
import { ok } from '#kernel/result.ts';
import { viewQuery } from '#modules/saved-views/index.ts';
import { listSavedViews, removeView, saveView, type ViewList } from '#modules/saved-views/services.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { type ListedProducer, listProducers, type ProducerList } from '../use-cases/list-producers.ts';
import { LIST_NAMES, ListFilters, listQuery } from './list-filters.tsx';
import { listPath, recordPath } from './paths.ts';
import { fieldWords } from './words.ts';

/** Somebody who speaks for producers only: the list is theirs. */
function isProducer(ui: Ui): boolean {
  return ui.actor.grants.every((grant) => grant.role === 'producer');
}

function StateCell({ line, ui }: { readonly line: ListedProducer; readonly ui: Ui }) {
  const { list, statuses } = ui.t.producers;
  if (line.status !== 'active') return <Tag words={statuses[line.status]} tone="neutral" shape="pause" />;
  const lacks = line.missing.length;
  if (lacks === 0) return <Tag words={list.complete} tone="green" shape="check" />;
  return <Tag words={list.lacks(lacks)} tone="gold" shape="half" />;
}

function Results({ data, ui }: { readonly data: ProducerList; readonly ui: Ui }) {
  const { list, types, unknownPlace } = ui.t.producers;
  const manyProvinces = data.provinces.length > 0;
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
          cell: (line) => <a href={ui.href(recordPath(line.code))}>{line.name}</a>,
        },
        { key: 'type', label: list.columns.type, cell: (line) => types[line.producerType] },
        {
          key: 'commune',
          label: list.columns.commune,
          cell: (line) =>
            [line.commune === '' ? unknownPlace : line.commune, ...(manyProvinces ? [line.province] : [])].join(', '),
        },
        { key: 'products', label: list.columns.products, numeric: true, cell: (line) => line.products },
        {
          key: 'registration',
          label: list.columns.registration,
          nowrap: true,
          cell: (line) => line.registrationNumber ?? '–',
        },
        { key: 'state', label: list.columns.state, nowrap: true, cell: (line) => <StateCell line={line} ui={ui} /> },
      ]}
    />
  );
}

function Nothing({ ui }: { readonly ui: Ui }) {
  const { list } = ui.t.producers;
  if (LIST_NAMES.some((name) => (ui.query[name] ?? '') !== '')) {
    return <EmptyState title={list.nothingTitle} text={list.nothingText} />;
  }
  if (!ui.may('producers/register-producer')) return <EmptyState title={list.emptyTitle} text={list.emptyReadText} />;
  return (
    <EmptyState
      title={list.emptyTitle}
      text={list.emptyText}
      action={
        ui.may('exchange/preview-register-import') && (
          <ButtonLink kind="secondary" href={ui.href('/bang-tinh')} icon="upload">
            {list.import}
          </ButtonLink>
        )
      }
    />
  );
}

/** Views kept under a name, and a way to keep the one on the page. */
function ListViews({ views, ui }: { readonly views: ViewList; readonly ui: Ui }) {
  const query = viewQuery(withQuery('', listQuery(ui)));
  return (
    <SavedViews
      t={ui.t.design}
      form={ui.state()}
      action={ui.href(withQuery(listPath, listQuery(ui)))}
      frame={ui.form()}
      query={query}
      hasUnit={views.hasUnit}
      views={views.views.map((view) => ({
        id: view.id,
        name: view.name,
        href: ui.href(`${listPath}?${view.query}`),
        ofUnit: view.ofUnit,
        current: view.query === query,
      }))}
    />
  );
}

interface ListData {
  readonly list: ProducerList;
  readonly views: ViewList;
}

export const listProducersPage = definePage<ListData>({
  path: listPath,
  right: 'producers/list-producers',
  postRight: 'views/save-view',
  rate: 'search',
  islands: ['search-as-you-type'],
  title: (_data, ui) => (isProducer(ui) ? ui.t.producers.list.ownHeading : ui.t.producers.list.heading),
  async load(request) {
    const list = await request.run(listProducers, {
      text: request.query['q']?.slice(0, 120),
      producerType: request.query['loai'],
      status: request.query['tt'],
      provinceCode: request.query['tinh'],
      communeCode: request.query['xa'],
      toComplete: request.query['thieu'],
      page: request.query['trang'],
      ...(request.as === 'html' ? {} : { whole: 'yes' }),
    });
    if (!list.ok) return list;
    const views = await request.run(listSavedViews, { page: listPath });
    return views.ok ? ok({ list: list.value, views: views.value }) : views;
  },
  json: ({ list }, request) => ({
    total: list.total,
    asOf: request.today,
    producers: list.lines.map(({ id: _, ...line }) => line),
  }),
  csv: ({ list }, request) => {
    const t = textsOf(request.lang);
    const { types, statuses } = t.producers;
    const c = t.producers.list.columns;
    return {
      columns: [c.code, c.name, c.type, c.commune, c.province, c.registration, c.products, c.state, c.missing],
      rows: list.lines.map((line) => [
        line.code,
        line.name,
        types[line.producerType],
        line.commune === '' ? null : line.commune,
        line.province,
        line.registrationNumber,
        line.products,
        statuses[line.status],
        line.missing.map((field) => fieldWords(t, field)).join('; '),
      ]),
    };
  },
  view: ({ list: data, views }, ui) => {
    const { list } = ui.t.producers;
    const href = (page: number) =>
      ui.href(withQuery(listPath, { ...listQuery(ui), trang: page === 1 ? undefined : String(page) }));
    return (
      <>
        <PageHeading
          heading={isProducer(ui) ? list.ownHeading : list.heading}
          action={
            ui.may('producers/register-producer') && (
              <ButtonLink href={ui.href(`${listPath}/them`)} icon="add">
                {list.add}
              </ButtonLink>
            )
          }
        />
        <ListFilters data={data} ui={ui} />
        <ListViews views={views} ui={ui} />
        <div id="results" data-live="">
          <Results data={data} ui={ui} />
          <Pagination t={ui.t.design} page={data.page} pageSize={data.pageSize} total={data.total} href={href} />
        </div>
      </>
    );
  },
  async post(request) {
    const here = withQuery(listPath, listQuery(request));
    const { views } = textsOf(request.lang).design;
    if (request.input[REMOVE_VIEW] !== undefined) {
      const removed = await request.run(removeView, { viewId: request.input[REMOVE_VIEW] });
      return removed.ok ? ok({ to: here, flash: views.removed(removed.value.name) }) : removed;
    }
    const saved = await request.run(saveView, { for: 'me', ...request.input, page: listPath });
    return saved.ok ? ok({ to: here, flash: views.saved(saved.value.name) }) : saved;
  },
});
