// /tuyen and /tuyen/:slug: routes for visitors, each with its stops in order; without a script, and on A4 with a code when printed.

import { ButtonLink } from '#design/button-link.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { MapLinks } from '#design/map/map-links.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { QrPicture } from '#design/qr-picture.tsx';
import { Section } from '#design/section.tsx';
import { ok } from '#kernel/result.ts';
import { mapAddress, phoneMapAddress } from '#modules/points-of-sale/index.ts';
import { type QrPath, qrPath } from '#platform/qr/qr-path.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { listPublicRoutes, type PublicRoute, type PublicStop, viewPublicRoute } from '../use-cases/public-routes.ts';
import { publicListPath, publicRoutePath } from './paths.ts';
import { dayWords, wayWords } from './words.tsx';

/** What is written in English where it is, else the Vietnamese. */
const inLanguage = (ui: Pick<Ui, 'lang'>, vietnamese: string | null, english: string | null): string | null =>
  ui.lang === 'en' ? (english ?? vietnamese) : vietnamese;

const nameOf = (route: PublicRoute, ui: Pick<Ui, 'lang'>): string =>
  inLanguage(ui, route.name, route.nameEnglish) ?? route.name;

/** Distances and times that were typed; what one stop lacks is not guessed, so that nothing is summed then. */
function wholeWay(route: PublicRoute, ui: Ui): string {
  const steps = route.stops.slice(1);
  const sum = (of: (stop: PublicStop) => number | null): number | null =>
    steps.length === 0 || steps.some((stop) => of(stop) === null)
      ? null
      : Math.round(steps.reduce((total, stop) => total + (of(stop) ?? 0), 0) * 10) / 10;
  return wayWords(ui, { kilometres: sum(({ kilometres }) => kilometres), minutes: sum(({ minutes }) => minutes) });
}

export const publicRoutesPage = definePage<{ readonly routes: readonly PublicRoute[] }>({
  path: publicListPath,
  right: 'routes/list-public-routes',
  rate: 'page',
  indexed: true,
  cacheSeconds: 60,
  title: (_data, ui) => ui.t.routes.open.heading,
  description: (_data, ui) => ui.t.routes.open.summary,
  load: ({ run }) => run(listPublicRoutes, {}),
  json: (data) => data,
  view(data, ui) {
    const { open: words } = ui.t.routes;
    return (
      <>
        <PageHeading heading={words.heading} summary={words.summary} />
        {data.routes.length === 0 ? (
          <EmptyState
            title={words.emptyTitle}
            text={words.emptyText}
            action={<ButtonLink href={ui.href('/')}>{words.search}</ButtonLink>}
          />
        ) : (
          <ul class="plain-list plain-list--apart route-list">
            {data.routes.map((route) => (
              <li key={route.slug}>
                <h2>
                  <a href={ui.href(publicRoutePath(route.slug))}>{nameOf(route, ui)}</a>
                </h2>
                <p class="quiet">
                  {[route.unit, words.stops(route.stops.length), wholeWay(route, ui)]
                    .filter((part) => part !== '')
                    .join('. ')}
                </p>
                <p>{inLanguage(ui, route.summary, route.summaryEnglish)}</p>
              </li>
            ))}
          </ul>
        )}
      </>
    );
  },
});

function StopItem({ stop, number, ui }: { readonly stop: PublicStop; readonly number: number; readonly ui: Ui }) {
  const { open: words, kinds } = ui.t.routes;
  const way = number === 1 ? '' : wayWords(ui, stop);
  const { inPhone, onMap } = ui.t.pointsOfSale.open;
  const told = inLanguage(ui, stop.words, stop.wordsEnglish);
  return (
    <li class="route-stop">
      {way !== '' && <p class="route-stop__way quiet">{words.wayTo(way)}</p>}
      <h3>
        {number}. {stop.path === null ? stop.name : <a href={ui.href(stop.path)}>{stop.name}</a>}
      </h3>
      <p class="quiet">
        {[kinds[stop.kind], ...(stop.stars === null ? [] : [words.stars(stop.stars)]), stop.place]
          .filter((part) => part !== '')
          .join(', ')}
      </p>
      {told !== null && <p>{told}</p>}
      {stop.hours !== null && (
        <p>
          {words.hours}: {stop.hours}
        </p>
      )}
      {stop.position !== null && (
        <MapLinks
          inPhone={{ href: phoneMapAddress(stop.position, stop.name), label: inPhone }}
          onMap={{ href: mapAddress(stop.position), label: onMap }}
        />
      )}
      {stop.visitorWords !== null && <p>{stop.visitorWords}</p>}
    </li>
  );
}

export const publicRoutePage = definePage<PublicRoute & { readonly qr: QrPath }>({
  path: `${publicListPath}/:slug`,
  right: 'routes/view-public-route',
  rate: 'page',
  indexed: true,
  cacheSeconds: 60,
  title: (route, ui) => nameOf(route, ui),
  description: (route, ui) => ui.t.routes.open.description(nameOf(route, ui), route.unit),
  breadcrumbs: (_route, ui) => [{ label: ui.t.routes.open.heading, href: publicListPath }],
  async load(request) {
    const route = await request.run(viewPublicRoute, { slug: request.params['slug'] });
    if (!route.ok) return route;
    return ok({ ...route.value, qr: await qrPath(`${request.origin}${publicRoutePath(route.value.slug)}`) });
  },
  json: ({ qr: _qr, ...route }) => route,
  view(route, ui) {
    const { open: words } = ui.t.routes;
    const way = wholeWay(route, ui);
    return (
      <>
        <PageHeading
          caption={route.unit}
          heading={nameOf(route, ui)}
          summary={[words.stops(route.stops.length), way].filter((part) => part !== '').join('. ')}
        />
        <p class="prose">{inLanguage(ui, route.summary, route.summaryEnglish)}</p>
        <Section id="diem-dung" title={words.stopsTitle} lead={words.asOf(dayWords(ui.today))}>
          <ol class="route-stops">
            {route.stops.map((stop, i) => (
              <StopItem key={stop.path ?? stop.name} stop={stop} number={i + 1} ui={ui} />
            ))}
          </ol>
        </Section>
        {/* Whoever holds the phone needs no code: it is for a screen at a desk, and for paper. */}
        <div class="route-code">
          <QrPicture size={route.qr.size} path={route.qr.path} label={words.qr} />
          <p class="quiet">{words.print}</p>
        </div>
      </>
    );
  },
});
