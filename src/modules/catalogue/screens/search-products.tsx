// `/`: the public register. One search box, filters in the address, an exact count, and cards led by photographs.

import { ButtonLink } from '#design/button-link.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { FilterBar } from '#design/filter-bar.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Pagination } from '#design/pagination.tsx';
import { ok, type Result } from '#kernel/result.ts';
import { loadProductSets, type ProductSets } from '#law/product-sets.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { listPlaces, type Places } from '../use-cases/list-places.ts';
import { MOST_LISTED, MOST_TYPED, type SearchAnswer, searchProducts } from '../use-cases/search-products.ts';
import { ProductList } from './product-list.tsx';
import { addressNames, addressOf, askedFields, questionIn, type SearchField, unknownNames } from './search-address.ts';
import { activeFilters, filtersOf } from './search-filters.ts';
import { searchTable } from './search-table.ts';
import { listData } from './structured-data.ts';
import { understood } from './understood.ts';

/** What the page needs beside its rows. */
export interface SearchView {
  readonly answer: SearchAnswer;
  /** The question as it stands in the address, without what was not understood. */
  readonly asked: Readonly<Record<string, string>>;
  /** Filters of the address that mean nothing here, by their name in it. */
  readonly ignored: readonly string[];
  readonly places: Places;
  readonly sets: ProductSets;
}

async function load(request: PageRequest): Promise<Result<SearchView>> {
  const question = questionIn(request.query);
  if (question['q'] !== undefined) question['q'] = [...question['q']].slice(0, MOST_TYPED).join('');
  if (request.as === 'csv') question['limit'] = String(MOST_LISTED);
  const { answer, asked, wrong } = await understood(request, searchProducts, question);
  if (!answer.ok) return answer;
  // A link from elsewhere may carry names of its own; only machines are told that these narrow nothing.
  const ignored = [
    ...(request.as === 'html' ? [] : unknownNames(request.query)),
    ...wrong.map(({ path }) => addressNames[path as SearchField] ?? path),
  ];
  const places = await request.run(listPlaces, { typed: asked['q'] ?? '', province: asked['province'] ?? '' });
  if (!places.ok) return places;
  return ok({ answer: answer.value, asked, ignored, places: places.value, sets: await loadProductSets() });
}

function countWords({ answer, asked }: SearchView, ui: Ui): string {
  const t = ui.t.catalogue.search;
  const q = asked['q'];
  if (q === undefined) return t.countAll(answer.total);
  return answer.matchedBy === 'likeness' && answer.total > 0
    ? t.countNear(answer.total, q)
    : t.countFor(answer.total, q);
}

/** What was understood beyond the words: an old unit, a province, letters, likeness, a filter that means nothing. */
function Understood({ view, ui }: { readonly view: SearchView; readonly ui: Ui }) {
  const t = ui.t.catalogue.search;
  const { answer, asked, ignored, places } = view;
  const q = asked['q'] ?? '';
  return (
    <>
      {ignored.length > 0 && <Notice t={ui.t.design} tone="warning" text={t.ignored(ignored.join(', '))} />}
      {places.hints.map((hint) => (
        <Notice
          key={`${hint.name} ${hint.within}`}
          t={ui.t.design}
          tone="info"
          text={t.oldUnit(hint.name, hint.within, hint.today.length)}
        >
          <ul class="plain-links">
            {hint.today.map((unit) => (
              <li key={unit.code}>
                <a href={ui.href(addressOf({}, { commune: unit.code }))}>{unit.name}</a>
              </li>
            ))}
          </ul>
        </Notice>
      ))}
      {answer.namedProvince !== null && (
        <Notice t={ui.t.design} tone="info" text={t.provinceFound(answer.namedProvince.name)} />
      )}
      {answer.matchedBy === 'code' && answer.total > 0 && <Notice t={ui.t.design} tone="info" text={t.codeFound(q)} />}
      {answer.namedUnits.length > 0 && answer.total > 0 && places.hints.length === 0 && (
        <Notice
          t={ui.t.design}
          tone="info"
          text={t.unitsFound(answer.namedUnits.map((unit) => unit.name).join(', '), answer.matchedBy === 'unit-code')}
        />
      )}
      {answer.matchedBy === 'letters' && <Notice t={ui.t.design} tone="info" text={t.lettersFound(q)} />}
      {answer.matchedBy === 'likeness' && answer.total > 0 && (
        <Notice t={ui.t.design} tone="info" text={t.nearResults(q)} />
      )}
    </>
  );
}

function Nothing({ view, ui }: { readonly view: SearchView; readonly ui: Ui }) {
  const t = ui.t.catalogue.search;
  const { answer, asked } = view;
  const narrowed = Object.keys(asked).some((field) => field !== 'q' && field !== 'page');
  if (answer.total > 0) {
    return (
      <EmptyState
        title={t.emptyPage(answer.total)}
        action={
          <ButtonLink kind="secondary" href={ui.href(addressOf(asked))}>
            {t.firstPage}
          </ButtonLink>
        }
      />
    );
  }
  if (asked['q'] === undefined && !narrowed)
    return <EmptyState title={t.emptyRegisterTitle} text={t.emptyRegisterText} />;
  const hidden = answer.withoutFilters;
  const onlyWords = asked['q'] === undefined ? {} : { q: asked['q'] };
  return (
    <EmptyState
      title={t.emptyTitle}
      text={hidden !== null ? t.emptyFiltered(hidden) : narrowed ? t.emptyFilterText : t.emptyText}
      action={
        <ButtonLink kind="secondary" href={ui.href(hidden !== null ? addressOf(onlyWords) : '/')}>
          {hidden !== null ? t.dropFilters : t.showAll}
        </ButtonLink>
      }
    />
  );
}

/** The same view for programs and spreadsheets: beside the count on a desk, after the list on a phone. */
function Downloads(props: {
  readonly ui: Ui;
  readonly shown: (suffix: string) => string;
  readonly on: 'desk' | 'phone';
}) {
  const { ui, shown } = props;
  const t = ui.t.catalogue.search;
  const only = `on-${props.on}`;
  return (
    <>
      <a class={only} href={shown('/index.csv')}>
        {t.csv}
      </a>{' '}
      <a class={only} href={shown('/index.json')}>
        {t.json}
      </a>{' '}
      <a class={only} href={ui.href('/du-lieu-mo')}>
        {t.openData}
      </a>{' '}
      <a class={only} href={ui.href('/ban-do')}>
        {t.map}
      </a>
    </>
  );
}

export const searchPage = definePage<SearchView>({
  path: '/',
  right: 'catalogue/search-products',
  rate: 'search',
  indexed: true,
  cacheSeconds: 60,
  title: (view, ui) =>
    view.asked['q'] === undefined
      ? ui.t.catalogue.search.title
      : `${ui.t.catalogue.search.typed(view.asked['q'])} – ${ui.t.catalogue.search.title}`,
  description: (_view, ui) => ui.t.catalogue.search.description,
  load,
  asks: askedFields,
  json: ({ answer, ignored, places }) => ({ ...answer, ignored, oldUnits: places.hints }),
  csv: (view, request) => searchTable(view.answer.rows, request.origin),
  structuredData: ({ answer }, request) => listData(answer.rows, request.origin),
  view: (view, ui) => {
    const t = ui.t.catalogue.search;
    const { answer, asked } = view;
    const active = activeFilters(view, ui);
    const shown = (suffix: string) => ui.href(addressOf(asked, {}, suffix));
    return (
      <>
        <PageHeading heading={t.heading} summary={t.summary} />
        <FilterBar
          t={ui.t.design}
          action={ui.href('/')}
          primary
          search={{ name: 'q', label: t.label, hint: t.hint, value: asked['q'] ?? '' }}
          filters={filtersOf(view, ui)}
          active={active}
          {...(active.length > 0
            ? { clearHref: ui.href(addressOf(asked['q'] === undefined ? {} : { q: asked['q'] })) }
            : {})}
          count={countWords(view, ui)}
          exports={answer.total > 0 && <Downloads ui={ui} shown={shown} on="desk" />}
        />
        <Understood view={view} ui={ui} />
        {answer.rows.length === 0 ? (
          <Nothing view={view} ui={ui} />
        ) : (
          <ProductList products={answer.rows} ui={ui} heading="h2" withProvince={view.places.provinces.length > 1} />
        )}
        {answer.rows.length > 0 && (
          <Pagination
            t={ui.t.design}
            page={answer.page}
            pageSize={answer.pageSize}
            total={answer.total}
            href={(page) => ui.href(addressOf(asked, { page: page === 1 ? null : String(page) }))}
          />
        )}
        {answer.total > 0 && (
          <p>
            <Downloads ui={ui} shown={shown} on="phone" />
          </p>
        )}
      </>
    );
  },
});
