// /an-pham: which paper, of which products. Plain forms with an address; nothing is written by choosing.

import { Button } from '#design/button.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { NumberField } from '#design/fields/number-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { type Filter, FilterBar } from '#design/filter-bar.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { filterOf, filtersInUse } from '#web/list-filters.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { labelGrids, labelSizes, MOST_PRODUCTS, paperKinds } from '../rules/paper.ts';
import { listPaperProducts, type PaperChoices } from '../use-cases/list-products.ts';
import { LeftOutList } from './left-out-list.tsx';
import { kindWords, papersPath, previewPath } from './paths.ts';

const NAMES = ['q', 'xa', 'bo', 'sao'] as const;
const queryOf = (ui: Pick<Ui, 'query'>) => Object.fromEntries(NAMES.map((name) => [name, ui.query[name]]));

interface Frame {
  readonly data: PaperChoices;
  readonly ui: Ui;
}

function Filters({ data, ui }: Frame) {
  const { list, paper } = ui.t.sellingPapers;
  const filters: readonly Filter[] = [
    ...(data.communes.length < 2
      ? []
      : [
          filterOf(
            ui,
            'xa',
            list.commune,
            list.anyCommune,
            data.communes.map(({ code, name }) => ({ value: code, label: name })),
          ),
        ]),
    ...(data.sets.length < 2
      ? []
      : [
          filterOf(
            ui,
            'bo',
            list.set,
            list.anySet,
            data.sets.map(({ number, name }) => ({ value: String(number), label: `${number}. ${name}` })),
          ),
        ]),
    filterOf(
      ui,
      'sao',
      list.stars,
      list.anyStars,
      [3, 4, 5].map((stars) => ({ value: String(stars), label: paper.starsShort(stars) })),
    ),
  ];
  const active = filtersInUse(ui, filters, {
    path: papersPath,
    query: queryOf(ui),
    chip: (text) => list.chip(text),
  });
  return (
    <FilterBar
      t={ui.t.design}
      action={ui.href(papersPath)}
      search={{ name: 'q', label: list.search, value: ui.query['q'] ?? '' }}
      filters={filters}
      active={active}
      {...(active.length > 0 ? { clearHref: ui.href(papersPath) } : {})}
      count={list.count(data.total)}
    />
  );
}

function Which({ ui }: { readonly ui: Ui }) {
  const { list, kinds, kindHints, sizes } = ui.t.sellingPapers;
  const form = ui.state({ loai: kindWords.brochure, co: 'medium', so: '1' });
  return (
    <Section id="loai-an-pham" title={list.which}>
      <RadioField
        form={form}
        name="loai"
        label={list.kind}
        options={paperKinds.map((kind) => ({ value: kindWords[kind], label: kinds[kind], hint: kindHints[kind] }))}
      />
      <SelectField
        form={form}
        name="co"
        label={list.size}
        hint={list.sizeHint}
        emptyLabel={null}
        choices={labelSizes.map((size) => ({ value: size, label: sizes(size, labelGrids[size]) }))}
        optional
      />
      <NumberField form={form} name="so" label={list.copies} whole optional />
      <Button>{list.next}</Button>
    </Section>
  );
}

export const choosePapersPage = definePage<PaperChoices>({
  path: papersPath,
  right: 'selling-papers/list-products',
  rate: 'search',
  title: (_data, ui) => ui.t.sellingPapers.list.heading,
  load: ({ query, run }) =>
    run(listPaperProducts, {
      text: query['q']?.slice(0, 120),
      communeCode: query['xa']?.slice(0, 5),
      setNumber: query['bo'],
      stars: query['sao'],
    }),
  json: (data) => data,
  view(data, ui) {
    const { list, paper } = ui.t.sellingPapers;
    const narrowed = NAMES.some((name) => (ui.query[name] ?? '') !== '');
    return (
      <>
        <PageHeading heading={list.heading} summary={data.own ? list.ownSummary : list.summary} />
        <Filters data={data} ui={ui} />
        {data.total > MOST_PRODUCTS && (
          <Notice t={ui.t.design} tone="warning" text={list.tooMany(data.total, MOST_PRODUCTS)} />
        )}
        <LeftOutList leftOut={data.leftOut} ui={ui} />
        {data.products.length === 0 ? (
          <EmptyState title={list.emptyTitle} text={narrowed ? list.nothingText : list.emptyText} />
        ) : (
          <form method="get" action={ui.href(previewPath)} class="form">
            {NAMES.map((name) => (
              <input key={name} type="hidden" name={name} value={ui.query[name] ?? ''} />
            ))}
            <Section id="san-pham" title={list.products} lead={list.productsLead}>
              <DataTable
                t={ui.t.design}
                caption={list.products}
                captionHidden
                rows={data.products}
                rowKey={({ code }) => code}
                select={{ name: 'sp', label: ({ name }) => name }}
                columns={[
                  {
                    key: 'name',
                    label: list.columns.product,
                    lead: true,
                    cell: ({ code, name }) => <a href={ui.href(`/san-pham/${code}`)}>{name}</a>,
                  },
                  ...(data.own
                    ? []
                    : [
                        {
                          key: 'producer',
                          label: list.columns.producer,
                          cell: ({ producerName }: PaperChoices['products'][number]) => producerName ?? '–',
                        },
                      ]),
                  { key: 'commune', label: list.columns.commune, cell: ({ commune }) => commune || '–' },
                  {
                    key: 'stars',
                    label: list.columns.stars,
                    nowrap: true,
                    cell: ({ stars }) => paper.starsShort(stars),
                  },
                ]}
              />
            </Section>
            <Which ui={ui} />
          </form>
        )}
      </>
    );
  },
});
