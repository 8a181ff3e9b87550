// /diem-ban and /diem-ban/:pointId: where OCOP products are sold, by commune, and one point with what may be shown there today. No script.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { FilterBar } from '#design/filter-bar.tsx';
import { MapLinks } from '#design/map/map-links.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Pagination } from '#design/pagination.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { positionText } from '#kernel/position-text.ts';
import { filterOf, filtersInUse } from '#web/list-filters.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { type Position, pointKinds } from '../rules/point.ts';
import { mapAddress, phoneMapAddress } from '../rules/position.ts';
import { listPublicPoints, type PublicPoint, type PublicPoints, viewPublicPoint } from '../use-cases/public-points.ts';
import { publicListPath, publicPointPath } from './paths.ts';
import { PhotoRow } from './photos-page.tsx';
import { pointData, pointsData } from './structured-data.ts';
import { dayWords } from './words.tsx';

/** Products that are named in the list. */
const NAMED = 4;

const publicPrice = (
  ui: Ui,
  { priceVnd, unit }: { readonly priceVnd: number | null; readonly unit: string },
): string =>
  priceVnd === null
    ? ui.t.pointsOfSale.open.noPrice
    : ui.t.pointsOfSale.view.perUnit(ui.t.pointsOfSale.money(priceVnd), unit);

function PointLine({ point, ui }: { readonly point: PublicPoint; readonly ui: Ui }) {
  const { open: words, kinds } = ui.t.pointsOfSale;
  const shown = point.lines.slice(0, NAMED);
  return (
    <li>
      <h3>
        <a href={ui.href(publicPointPath(point.id))}>{point.name}</a>
      </h3>
      <p class="quiet">
        {[kinds[point.kind], point.place, point.openingHours].filter((part) => part !== null && part !== '').join('. ')}
      </p>
      <p>
        {shown.length === 0
          ? point.hasShelf
            ? words.noneFit
            : words.noLines
          : shown.map((line, index) => (
              <>
                {index > 0 && ', '}
                <a href={ui.href(`/san-pham/${line.code}`)}>{line.name}</a>
              </>
            ))}
        {point.lines.length > NAMED && ` ${words.more(point.lines.length - NAMED)}`}
      </p>
    </li>
  );
}

/** Points by commune, in the order they come. */
function byCommune(points: readonly PublicPoint[]): readonly (readonly [string, readonly PublicPoint[]])[] {
  const groups = new Map<string, PublicPoint[]>();
  for (const point of points) {
    const key = point.communeCode ?? '';
    groups.set(key, [...(groups.get(key) ?? []), point]);
  }
  return [...groups];
}

const NAMES = ['q', 'tinh', 'xa', 'loai'] as const;
const queryOf = (ui: Pick<Ui, 'query'>) => Object.fromEntries(NAMES.map((name) => [name, ui.query[name]]));

/** What narrows the list: a product or a name, the commune, the kind of point. */
function Filters({ data, ui }: { readonly data: PublicPoints; readonly ui: Ui }) {
  const { open: words, list, kinds } = ui.t.pointsOfSale;
  const filters = [
    filterOf(
      ui,
      'xa',
      list.commune,
      list.anyCommune,
      data.communes.map(({ code, name }) => ({ value: code, label: name })),
    ),
    filterOf(
      ui,
      'loai',
      list.kind,
      list.anyKind,
      pointKinds.map((kind) => ({ value: kind, label: kinds[kind] })),
    ),
  ];
  const active = filtersInUse(ui, filters, {
    path: publicListPath,
    query: queryOf(ui),
    chip: (text) => list.chip(words.searchShort, text),
  });
  return (
    <FilterBar
      t={ui.t.design}
      action={ui.href(publicListPath)}
      search={{ name: 'q', label: words.searchPoints, value: ui.query['q'] ?? '' }}
      filters={filters}
      active={active}
      {...(active.length > 0 ? { clearHref: ui.href(publicListPath) } : {})}
      count={list.count(data.total)}
    />
  );
}

export const publicListPage = definePage<PublicPoints>({
  path: publicListPath,
  right: 'points-of-sale/list-public-points',
  rate: 'page',
  indexed: true,
  cacheSeconds: 60,
  title: (_data, ui) => ui.t.pointsOfSale.open.heading,
  description: (data, ui) => ui.t.pointsOfSale.open.description(data.points[0]?.province ?? ''),
  load: ({ query, run }) =>
    run(listPublicPoints, {
      province: query['tinh'],
      commune: query['xa'],
      text: query['q']?.slice(0, 120),
      kind: query['loai'],
      page: query['trang'],
    }),
  json: (data) => data,
  structuredData: (data, request) => pointsData(data.points, request.origin),
  view(data, ui) {
    const { open: words } = ui.t.pointsOfSale;
    const groups = byCommune(data.points);
    const isNarrowed = ['q', 'xa', 'loai'].some((name) => (ui.query[name] ?? '') !== '');
    return (
      <>
        <PageHeading heading={words.heading} caption={data.points[0]?.province} summary={words.summary} />
        {data.provinces.length > 1 && (
          <Section id="tinh" title={words.province}>
            <ul class="plain-list">
              {data.provinces.map(({ code, name, count }) => (
                <li key={code}>
                  <a
                    href={withQuery(ui.href(publicListPath), { tinh: code })}
                    aria-current={code === data.province ? 'page' : undefined}
                  >
                    {name}
                  </a>{' '}
                  ({count})
                </li>
              ))}
            </ul>
          </Section>
        )}
        {data.province !== null && <Filters data={data} ui={ui} />}
        {data.points.length > 0 && (
          <p>
            {words.count(data.total - data.inTheNet, data.communesFound, data.inTheNet)}.{' '}
            {words.asOf(dayWords(ui.today))}
          </p>
        )}
        {data.points.length === 0 && isNarrowed && <EmptyState title={words.nothingTitle} text={words.nothingText} />}
        {data.points.length === 0 && !isNarrowed && data.provinces.length < 2 && (
          <EmptyState
            title={words.emptyTitle}
            text={words.emptyText}
            action={<ButtonLink href={ui.href('/')}>{words.search}</ButtonLink>}
          />
        )}
        {groups.map(([code, points]) => (
          <Section key={code} id={`xa-${code}`} title={points[0]?.commune || words.wholeProvince}>
            <ul class="plain-list plain-list--apart">
              {points.map((point) => (
                <PointLine key={point.id} point={point} ui={ui} />
              ))}
            </ul>
          </Section>
        ))}
        <Pagination
          t={ui.t.design}
          page={data.page}
          pageSize={data.pageSize}
          total={data.total}
          href={(page) => ui.href(withQuery(publicListPath, { ...queryOf(ui), trang: String(page) }))}
        />
      </>
    );
  },
});

/** The page of a point that is closed or paused: who has its address or a printed code learns since when. */
function NotOpen({ point, ui, unit }: { readonly point: PublicPoint; readonly ui: Ui; readonly unit: string }) {
  const { open: words, kinds } = ui.t.pointsOfSale;
  const since = dayWords(point.stateSince);
  return (
    <>
      <PageHeading caption={kinds[point.kind]} heading={point.name} summary={unit} />
      <Notice
        t={ui.t.design}
        tone="warning"
        title={point.state === 'closed' ? words.closed(since) : words.paused(since)}
        text={words.notOpenText}
      >
        <a href={ui.href(publicListPath)}>{words.allOpen}</a>
      </Notice>
    </>
  );
}

/** A position with ways to it: the phone's own map, and a map as a plain link. Nothing is fetched from elsewhere. */
function OnMap({ point, at, ui }: { readonly point: PublicPoint; readonly at: Position; readonly ui: Ui }) {
  const { open: words } = ui.t.pointsOfSale;
  return (
    <>
      {positionText(at, ui.lang)}
      <MapLinks
        inPhone={{ href: phoneMapAddress(at, point.name), label: words.inPhone }}
        onMap={{ href: mapAddress(at), label: words.onMap }}
      />
    </>
  );
}

export const publicPointPage = definePage<PublicPoint>({
  path: `${publicListPath}/:pointId`,
  right: 'points-of-sale/view-public-point',
  rate: 'page',
  indexed: true,
  cacheSeconds: 60,
  title: (point) => point.name,
  description: (point, ui) =>
    ui.t.pointsOfSale.open.pointDescription(
      point.name,
      [point.commune, point.province].filter((part) => part !== '').join(', '),
    ),
  breadcrumbs: (_point, ui) => [{ label: ui.t.pointsOfSale.crumb, href: publicListPath }],
  load: (request) => request.run(viewPublicPoint, { pointId: request.params['pointId'] }),
  json: (point) => point,
  structuredData: (point, request) => (point.state === 'open' ? pointData(point, request.origin) : undefined),
  view(point, ui) {
    const { open: words, kinds } = ui.t.pointsOfSale;
    const unit = [point.commune, point.province].filter((part) => part !== '').join(', ');
    if (point.state !== 'open') return <NotOpen point={point} ui={ui} unit={unit} />;
    return (
      <>
        <PageHeading caption={kinds[point.kind]} heading={point.name} summary={unit} />
        <SummaryList
          items={[
            ...(point.place === '' ? [] : [{ label: words.place, value: point.place }]),
            ...(point.position === null
              ? []
              : [{ label: words.position, value: <OnMap point={point} at={point.position} ui={ui} /> }]),
            ...(point.link === null
              ? []
              : [
                  {
                    label: words.link,
                    value: (
                      <a href={point.link} rel="nofollow noopener">
                        {point.link}
                      </a>
                    ),
                  },
                ]),
            { label: words.hours, value: point.openingHours ?? ui.t.pointsOfSale.unknown },
            { label: words.operator, value: point.operatorName === '' ? words.person : point.operatorName },
          ]}
        />
        <Section id="ke-hang" title={words.shelf} lead={words.asOf(dayWords(ui.today))}>
          <DataTable
            t={ui.t.design}
            caption={words.shelf}
            captionHidden
            rows={point.lines}
            rowKey={({ code }) => code}
            empty={<EmptyState title={point.hasShelf ? words.noneFit : words.noLines} />}
            columns={[
              {
                key: 'product',
                label: words.columns.product,
                lead: true,
                cell: ({ code, name }) => <a href={ui.href(`/san-pham/${code}`)}>{name}</a>,
              },
              { key: 'producer', label: words.columns.producer, cell: ({ producerName }) => producerName ?? '–' },
              {
                key: 'stars',
                label: words.columns.stars,
                nowrap: true,
                cell: ({ stars }) => words.stars(stars),
              },
              { key: 'price', label: words.columns.price, cell: (line) => publicPrice(ui, line) },
              {
                key: 'seen',
                label: words.columns.seen,
                cell: ({ seenOn, byOperator }) => (
                  <>
                    {dayWords(seenOn)} {byOperator && <span class="quiet">{words.byKeeper}</span>}
                  </>
                ),
              },
            ]}
          />
        </Section>
        {point.photos > 0 && <PhotoRow ui={ui} base={publicPointPath(point.id)} count={point.photos} />}
      </>
    );
  },
});
