// /y-tuong: the ideas within the reader's reach, the highest priority first; the same view as a table of a spreadsheet.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { type Filter, FilterBar } from '#design/filter-bar.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Pagination } from '#design/pagination.tsx';
import { Tag } from '#design/tag.tsx';
import { NextStep } from '#modules/products/services.ts';
import { filterOf, filtersInUse } from '#web/list-filters.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { ideaStates } from '../rules/lifecycle.ts';
import { type IdeaList, type ListedIdea, listIdeas } from '../use-cases/list-ideas.ts';
import { ideaTable } from './idea-table.ts';
import { IdeaStateTag, pointsWords } from './idea-words.tsx';
import { ideaPath, isProducer, listPath, registerPath, shortlistPath } from './paths.ts';

const NAMES = ['q', 'tt', 'ds', 'xa'] as const;
const queryOf = (ui: { readonly query: Readonly<Record<string, string>> }) =>
  Object.fromEntries(NAMES.map((name) => [name, ui.query[name]]));

function filtersOf(data: IdeaList, ui: Ui): readonly Filter[] {
  const { list, states } = ui.t.ideas;
  const one = (name: string, label: string, allLabel: string, choices: Filter['choices']) =>
    filterOf(ui, name, label, allLabel, choices);
  const ofState = ideaStates.map((value) => ({ value, label: states[value] }));
  const ofList = [
    { value: 'commune', label: list.communeList },
    { value: 'province', label: list.provinceList },
  ];
  return [
    one('tt', list.state, list.anyState, ofState),
    one('ds', list.listed, list.anyList, ofList),
    ...(data.communes.length > 0
      ? [
          one(
            'xa',
            list.commune,
            list.anyCommune,
            data.communes.map(({ code, name }) => ({ value: code, label: name })),
          ),
        ]
      : []),
  ];
}

function Filters({ data, ui }: { readonly data: IdeaList; readonly ui: Ui }) {
  const { list } = ui.t.ideas;
  const filters = filtersOf(data, ui);
  const text = ui.query['q'] ?? '';
  const active = filtersInUse(ui, filters, { path: listPath, query: queryOf(ui), chip: list.chip });
  const download = (suffix: string) => ui.href(withQuery(`${listPath}${suffix}`, queryOf(ui)));
  return (
    <FilterBar
      t={ui.t.design}
      action={ui.href(listPath)}
      search={{ name: 'q', label: list.search, value: text }}
      filters={filters}
      active={active}
      {...(active.length > 0 ? { clearHref: ui.href(listPath) } : {})}
      count={list.count(data.total)}
      exports={
        data.total > 0 && (
          <>
            <a href={ui.href(shortlistPath)}>{list.shortlist}</a> <a href={download('.csv')}>{list.asCsv}</a>{' '}
            <a href={download('.json')}>{list.asJson}</a>
          </>
        )
      }
    />
  );
}

function Register({ ui }: { readonly ui: Ui }) {
  if (!ui.may('ideas/register-idea')) return null;
  return (
    <ButtonLink href={ui.href(registerPath)} icon="add">
      {ui.t.ideas.list.register}
    </ButtonLink>
  );
}

function Nothing({ ui, data }: { readonly ui: Ui; readonly data: IdeaList }) {
  const { list } = ui.t.ideas;
  if (data.next !== null) return <NextStep ui={ui} next={data.next} />;
  const isNarrowed = NAMES.some((name) => (ui.query[name] ?? '') !== '');
  if (isNarrowed) return <EmptyState title={list.nothingTitle} text={list.nothingText} />;
  return <EmptyState title={list.emptyTitle} text={isProducer(ui) ? list.emptyOwn : list.emptyText} />;
}

export const listIdeasPage = definePage<IdeaList>({
  path: listPath,
  right: 'ideas/list-ideas',
  rate: 'search',
  title: (_data, ui) => (isProducer(ui) ? ui.t.ideas.list.ownHeading : ui.t.ideas.list.heading),
  load: ({ query, as, run }) =>
    run(listIdeas, {
      text: query['q']?.slice(0, 120),
      state: query['tt'],
      list: query['ds'],
      communeCode: query['xa']?.slice(0, 5),
      page: query['trang'],
      ...(as === 'html' ? {} : { whole: 'yes' }),
    }),
  json: (data) => data,
  csv: ideaTable,
  view(data, ui) {
    const { list } = ui.t.ideas;
    const { columns } = list;
    const isOwn = isProducer(ui);
    return (
      <>
        <PageHeading
          heading={isOwn ? list.ownHeading : list.heading}
          summary={list.summary}
          action={data.next === null && <Register ui={ui} />}
        />
        {data.next === null && <Filters data={data} ui={ui} />}
        <DataTable
          t={ui.t.design}
          caption={list.caption}
          captionHidden
          rows={data.ideas}
          rowKey={(idea) => idea.id}
          empty={<Nothing ui={ui} data={data} />}
          columns={[
            {
              key: 'idea',
              label: columns.idea,
              lead: true,
              cell: (idea) => <a href={ui.href(ideaPath(idea.id))}>{idea.name}</a>,
            },
            { key: 'proposer', label: columns.proposer, cell: (idea) => idea.proposer },
            // Who works in one commune knows where the ideas are.
            ...(data.communes.length > 0
              ? [{ key: 'commune', label: columns.commune, cell: (idea: ListedIdea) => idea.commune }]
              : []),
            {
              key: 'points',
              label: columns.points,
              numeric: true,
              cell: (idea) => pointsWords(ui.t, idea.points),
            },
            {
              key: 'state',
              label: columns.state,
              cell: (idea) => (
                <span class="idea-outcome">
                  <IdeaStateTag ui={ui} state={idea.state} />
                  {idea.onProvinceList && <Tag words={list.onProvinceList} tone="gold" shape="dot" />}
                </span>
              ),
            },
          ]}
        />
        <Pagination
          t={ui.t.design}
          page={data.page}
          pageSize={data.pageSize}
          total={data.total}
          href={(page) =>
            ui.href(withQuery(listPath, { ...queryOf(ui), trang: page === 1 ? undefined : String(page) }))
          }
        />
      </>
    );
  },
});
