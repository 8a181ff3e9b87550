// /ban-do and /ban-do/:code: where products with stars come from: a map that the server draws and a table that says the same. No script.

import { DataTable } from '#design/data-table.tsx';
import { type MapPlace, PlacesMap } from '#design/map/places-map.tsx';
import { ProvinceMap } from '#design/map/province-map.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { formatWhole } from '#kernel/money.ts';
import { ok, type Result } from '#kernel/result.ts';
import { type CountryDrawing, type Drawing, loadCountryDrawing, loadProvinceDrawing } from '#law/boundaries.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type MappedUnit, type MapView, viewMap } from '../use-cases/view-map.ts';
import { addressOf } from './search-address.ts';

export const mapPath = '/ban-do';

interface View extends MapView {
  readonly country: CountryDrawing;
  /** The communes of the province; `null`: no boundaries are held, or the whole country is shown. */
  readonly communes: Drawing | null;
}

async function load({ run, params }: PageRequest): Promise<Result<View>> {
  const answer = await run(viewMap, { province: params['code'] });
  if (!answer.ok) return answer;
  const { province } = answer.value;
  const [country, communes] = await Promise.all([
    loadCountryDrawing(province === null ? 'country' : 'locator'),
    province === null ? null : loadProvinceDrawing(province.code),
  ]);
  return ok({ ...answer.value, country, communes });
}

const hrefOf = (unit: MappedUnit, view: View): string =>
  view.province === null ? `${mapPath}/${unit.code}` : addressOf({}, { commune: unit.code });

const placesOf = (view: View, ui: Ui): readonly MapPlace[] =>
  view.units.map((unit, i) => ({
    code: unit.code,
    ordinal: i + 1,
    name: unit.shortName,
    words: ui.t.catalogueMap.words(unit.name, unit.all),
    value: unit.all,
    href: ui.href(hrefOf(unit, view)),
  }));

const figure = (n: number): string => (n === 0 ? '–' : formatWhole(n));

function Picture({ view, ui }: { readonly view: View; readonly ui: Ui }) {
  const t = ui.t.catalogueMap;
  const places = placesOf(view, ui);
  const title = t.mapTitle(view.province?.name ?? t.country, formatVietnamese(view.asOf));
  const legend = { title: t.legend, format: formatWhole };
  const own = { t: ui.t.design, id: 'ban-do', title, places, legend };
  if (view.province === null) return <PlacesMap {...own} level="country" drawing={view.country} />;
  return (
    <ProvinceMap
      {...own}
      communes={view.communes}
      country={view.country}
      province={view.province}
      without={{ title: t.noBoundariesTitle, text: t.noBoundaries }}
    />
  );
}

type Line = MappedUnit & { readonly ordinal: number | null; readonly href: string | null };

function linesOf(view: View, ui: Ui): readonly Line[] {
  const t = ui.t.catalogueMap;
  const units = view.units.map((unit, i) => ({ ...unit, ordinal: i + 1, href: hrefOf(unit, view) }));
  const below = { code: '', shortName: '', ordinal: null, href: null };
  return [
    ...units.filter(({ all }) => all > 0),
    ...(view.undecided.all === 0 ? [] : [{ ...view.undecided, ...below, code: 'undecided', name: t.undecided }]),
    { ...view.total, ...below, code: 'total', name: t.total },
  ];
}

function Table({ view, ui }: { readonly view: View; readonly ui: Ui }) {
  const t = ui.t.catalogueMap;
  const stars = ui.t.catalogueFigures.stars;
  return (
    <DataTable
      t={ui.t.design}
      caption={t.tableTitle}
      captionHidden
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
        { key: 'three', label: stars(3), numeric: true, cell: (line) => figure(line.three) },
        { key: 'four', label: stars(4), numeric: true, cell: (line) => figure(line.four) },
        { key: 'five', label: stars(5), numeric: true, cell: (line) => figure(line.five) },
        { key: 'all', label: t.all, numeric: true, cell: (line) => <strong>{figure(line.all)}</strong> },
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
      <h3>{t.none}</h3>
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
  json: ({ country: _country, communes: _communes, ...answer }: View) => answer,
  csv: ({ asOf, units }: View) => ({
    columns: ['asOf', 'code', 'name', 'stars3', 'stars4', 'stars5', 'all'],
    rows: units.map((unit) => [asOf, unit.code, unit.name, unit.three, unit.four, unit.five, unit.all]),
  }),
  view(view: View, ui: Ui) {
    const t = ui.t.catalogueMap;
    const { province } = view;
    return (
      <>
        <PageHeading
          heading={province === null ? t.heading : t.headingOf(province.name)}
          summary={t.counted(view.total.all, formatVietnamese(view.asOf))}
        />
        <Picture view={view} ui={ui} />
        <Section id="bang" title={province === null ? t.byProvince : t.byCommune} lead={t.tableLead}>
          <Table view={view} ui={ui} />
          <Others view={view} ui={ui} />
        </Section>
        {view.undecided.all > 0 && <p class="quiet">{t.undecidedWhy}</p>}
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
