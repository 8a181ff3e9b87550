// /ban-do and /ban-do/:code: where products with stars come from, where producers work, where OCOP is sold: a map that the server draws and a
// table that says the same. No script.

import { DataTable } from '#design/data-table.tsx';
import { type MapPlace, PlacesMap } from '#design/map/places-map.tsx';
import { PointMarks } from '#design/map/point-marks.tsx';
import { ProvinceMap } from '#design/map/province-map.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { Tabs } from '#design/tabs.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { formatWhole } from '#kernel/money.ts';
import { ok, type Result } from '#kernel/result.ts';
import { type CountryDrawing, type Drawing, loadCountryDrawing } from '#law/boundaries.ts';
import { provinceDrawing } from '#modules/territory/services.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { pointPath } from '../listed-product.ts';
import type { StarCounts } from '../rules/star-figures.ts';
import { type MappedUnit, type MapView, viewMap } from '../use-cases/view-map.ts';
import { addressOf } from './search-address.ts';

export const mapPath = '/ban-do';

/** What the areas are coloured by, by its word in the address. */
const shows = { 'san-pham': 'products', 'chu-the': 'producers', 'diem-ban': 'points' } as const;
type Shown = (typeof shows)[keyof typeof shows];

const countOf = (unit: MappedUnit, shown: Shown): number => (shown === 'products' ? unit.all : unit[shown]);

interface View extends MapView {
  readonly country: CountryDrawing;
  /** The communes of the province; `null`: no boundaries are held, or the whole country is shown. */
  readonly communes: Drawing | null;
  readonly shown: Shown;
}

async function load({ run, params, query, ports }: PageRequest): Promise<Result<View>> {
  const answer = await run(viewMap, { province: params['code'] });
  if (!answer.ok) return answer;
  const { province } = answer.value;
  const [country, communes] = await Promise.all([
    loadCountryDrawing(province === null ? 'country' : 'locator'),
    province === null ? null : provinceDrawing(ports.database.read, province.code),
  ]);
  return ok({ ...answer.value, country, communes, shown: shows[query['xem'] as keyof typeof shows] ?? 'products' });
}

const wordOf = (shown: Shown): string =>
  shown === 'products' ? '' : (Object.entries(shows).find(([, one]) => one === shown)?.[0] ?? '');

/** The list behind a unit: its own map, or the products, producers or points of a commune. */
function hrefOf(unit: MappedUnit, { province, shown }: View): string {
  if (province === null) return withQuery(`${mapPath}/${unit.code}`, { xem: wordOf(shown) });
  if (shown === 'points') return withQuery('/diem-ban', { xa: unit.code });
  return addressOf({}, { commune: unit.code });
}

const placesOf = (view: View, ui: Ui): readonly MapPlace[] =>
  view.units.map((unit, i) => ({
    code: unit.code,
    ordinal: i + 1,
    name: unit.shortName,
    words: ui.t.catalogueMap.words[view.shown](unit.name, countOf(unit, view.shown)),
    value: countOf(unit, view.shown),
    href: ui.href(hrefOf(unit, view)),
  }));

const figure = (n: number): string => (n === 0 ? '–' : formatWhole(n));

/** Each open point where it stands; what lies close together as one mark with its number. */
function Points({ view, drawing, ui }: { readonly view: View; readonly drawing: Drawing; readonly ui: Ui }) {
  const points = view.places.map(({ id, name, position }) => {
    const [x, y] = drawing.project(position.longitude, position.latitude);
    return { x: Math.round(x), y: Math.round(y), name, href: ui.href(pointPath(id)) };
  });
  return (
    <PointMarks
      layer="points"
      points={points}
      groupWords={(names) => ui.t.catalogueMap.pointGroup(names)}
      groupHref={() => ui.href(withQuery('/diem-ban', { tinh: view.province?.code }))}
    />
  );
}

function Picture({ view, ui }: { readonly view: View; readonly ui: Ui }) {
  const t = ui.t.catalogueMap;
  const places = placesOf(view, ui);
  const title = t.mapTitle[view.shown](view.province?.name ?? t.country, formatVietnamese(view.asOf));
  const legend = { title: t.legend[view.shown], format: formatWhole };
  const own = { t: ui.t.design, id: 'ban-do', title, places, legend };
  if (view.province === null) return <PlacesMap {...own} level="country" drawing={view.country} />;
  return (
    <ProvinceMap
      {...own}
      communes={view.communes}
      country={view.country}
      province={view.province}
      without={{ title: t.noBoundariesTitle, text: t.noBoundaries }}
    >
      {view.shown === 'points' && view.communes !== null && <Points view={view} drawing={view.communes} ui={ui} />}
    </ProvinceMap>
  );
}

interface Line {
  readonly code: string;
  readonly name: string;
  readonly ordinal: number | null;
  readonly href: string | null;
  readonly stars: StarCounts | null;
  readonly count: number;
}

function linesOf(view: View, ui: Ui): readonly Line[] {
  const t = ui.t.catalogueMap;
  const { shown, units } = view;
  const stars = (counts: StarCounts) => (shown === 'products' ? counts : null);
  const named = units.map((unit, i): Line => {
    const count = countOf(unit, shown);
    return { code: unit.code, name: unit.name, ordinal: i + 1, href: hrefOf(unit, view), stars: stars(unit), count };
  });
  const below = { ordinal: null, href: null };
  const whole = shown === 'products' ? view.total.all : view[shown];
  const undecided = whole - named.reduce((sum, { count }) => sum + count, 0);
  return [
    ...named.filter(({ count }) => count > 0),
    ...(undecided > 0
      ? [{ ...below, code: 'undecided', name: t.undecided[view.shown], stars: stars(view.undecided), count: undecided }]
      : []),
    { ...below, code: 'total', name: t.total, stars: stars(view.total), count: whole },
  ];
}

function Table({ view, ui }: { readonly view: View; readonly ui: Ui }) {
  const t = ui.t.catalogueMap;
  const ofStars = ui.t.catalogueFigures.stars;
  const star = (key: 'three' | 'four' | 'five', label: string) => ({
    key,
    label,
    numeric: true,
    cell: ({ stars }: Line) => figure(stars?.[key] ?? 0),
  });
  return (
    <DataTable
      t={ui.t.design}
      caption={t.legend[view.shown]}
      captionHidden
      compact
      rows={linesOf(view, ui)}
      rowKey={(line) => line.code}
      columns={[
        { key: 'ordinal', label: t.ordinal, numeric: true, cell: (line) => line.ordinal ?? '' },
        {
          key: 'unit',
          label: view.province === null ? t.provinceUnit : t.communeUnit,
          lead: true,
          cell: (line) =>
            line.href === null ? <strong>{line.name}</strong> : <a href={ui.href(line.href)}>{line.name}</a>,
        },
        ...(view.shown === 'products'
          ? [star('three', ofStars(3)), star('four', ofStars(4)), star('five', ofStars(5))]
          : []),
        {
          key: 'all',
          label: view.shown === 'products' ? t.all : t.legend[view.shown],
          numeric: true,
          cell: (line) => <strong>{figure(line.count)}</strong>,
        },
      ]}
    />
  );
}

/** Units without a product, in a line each name: as links they would fill a page. */
function Others({ view, ui }: { readonly view: View; readonly ui: Ui }) {
  const t = ui.t.catalogueMap;
  const others = placesOf(view, ui).filter(({ value }) => value === 0);
  if (others.length === 0) return null;
  return (
    <>
      <h3>{t.none[view.shown]}</h3>
      <ul class="map-others">
        {others.map(({ code, ordinal, name, href }) => (
          <li key={code}>
            <span class="quiet">{ordinal}</span> <a href={href ?? ''}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

const page = {
  right: 'catalogue/view-map',
  rate: 'search',
  indexed: true,
  cacheSeconds: 60,
  description: (_view: View, ui: Ui) => ui.t.catalogueMap.summary,
  load,
  asks: [{ name: 'xem', about: 'What the areas are coloured by.', values: Object.keys(shows) }],
  json: ({ country: _country, communes: _communes, shown: _shown, ...answer }: View) => answer,
  csv: ({ asOf, units }: View) => ({
    columns: ['asOf', 'code', 'name', 'stars3', 'stars4', 'stars5', 'all', 'producers', 'pointsOfSale'],
    rows: units.map((unit) => [
      asOf,
      unit.code,
      unit.name,
      unit.three,
      unit.four,
      unit.five,
      unit.all,
      unit.producers,
      unit.points,
    ]),
  }),
  view(view: View, ui: Ui) {
    const t = ui.t.catalogueMap;
    const { province } = view;
    return (
      <>
        <PageHeading
          heading={province === null ? t.heading[view.shown] : t.headingOf[view.shown](province.name)}
          summary={t.counted[view.shown](
            view.shown === 'products' ? view.total.all : view[view.shown],
            formatVietnamese(view.asOf),
          )}
        />
        <Tabs
          label={t.shows}
          tabs={Object.entries(shows).map(([word, one]) => ({
            label: t.tabs[one],
            href: ui.href(
              withQuery(province === null ? mapPath : `${mapPath}/${province.code}`, {
                xem: one === 'products' ? '' : word,
              }),
            ),
            current: one === view.shown,
          }))}
        />
        <Picture view={view} ui={ui} />
        <Section id="bang" title={province === null ? t.byProvince : t.byCommune} lead={t.tableLead}>
          <Table view={view} ui={ui} />
          <Others view={view} ui={ui} />
        </Section>
        {view.shown === 'products' && view.undecided.all > 0 && <p class="quiet">{t.undecidedWhy}</p>}
        <ul class="plain-links not-on-paper">
          {province !== null && (
            <li>
              <a href={ui.href(addressOf({}, { province: province.code }))}>{t.register}</a>
            </li>
          )}
          <li>
            <a href={ui.href('/so-lieu')}>{ui.t.catalogueFigures.title}</a>
          </li>
          <li>
            <a href={ui.href(`${mapPath}${province === null ? '' : `/${province.code}`}.csv`)}>{t.csv}</a>
          </li>
        </ul>
      </>
    );
  },
} as const;

/** The provinces of the country. */
export const countryMapPage = definePage<View>({
  ...page,
  path: mapPath,
  title: (_view, ui) => ui.t.catalogueMap.title,
});

/** The communes of a province. */
export const provinceMapPage = definePage<View>({
  ...page,
  path: `${mapPath}/:code`,
  title: ({ province }, ui) => ui.t.catalogueMap.titleOf(province?.name ?? ''),
  breadcrumbs: (_view, ui) => [{ label: ui.t.catalogueMap.title, href: mapPath }],
});
