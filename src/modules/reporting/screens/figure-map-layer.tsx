// What stands above the areas of the offices' map, and the table that says the same: points of sale where they are, or producers by commune.

import { type Column, DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { CountMarks } from '#design/map/count-marks.tsx';
import { PointMarks } from '#design/map/point-marks.tsx';
import { Section } from '#design/section.tsx';
import type { Drawing } from '#law/boundaries.ts';
import type { Ui } from '#web/ui.ts';
import { type ToldBeside, type ToldTogether, toldAt } from '../rules/small-number.ts';
import type { FigureMap, LayerPoint, MapLayer, MappedCommune } from '../use-cases/view-map.ts';
import { maskWords, numberIn } from './figure-words.ts';
import { recordsPath } from './paths.ts';

/** The word of each layer in an address. */
export const layerWords = { points: 'diem-ban', producers: 'chu-the' } as const satisfies Record<MapLayer, string>;

export const layerAsked = (word: string | undefined): MapLayer | undefined =>
  (Object.keys(layerWords) as MapLayer[]).find((one) => layerWords[one] === word);

export interface LayerProps {
  readonly data: FigureMap & { readonly isForPublic: boolean; readonly producersTold: ToldTogether };
  readonly ui: Ui;
}

/** Points that may be shown: for the public those that are open. */
const pointsOf = ({ points, isForPublic }: LayerProps['data']): readonly LayerPoint[] =>
  points.filter(({ state }) => !isForPublic || state === 'open');

const pointHref = ({ id }: LayerPoint, { data: { isForPublic }, ui }: LayerProps): string =>
  ui.href(isForPublic ? `/diem-ban/${id}` : `/quan-ly/diem-ban/${id}`);

const producersOf = ({ producersTold, communes }: LayerProps['data'], commune: MappedCommune): ToldBeside =>
  toldAt(producersTold, communes.indexOf(commune));

function producersHref({ producersBy, question, isForPublic }: LayerProps['data'], commune: MappedCommune) {
  if (producersBy === null || isForPublic) return null;
  return recordsPath(producersBy.code, { ...question, communeCode: commune.code });
}

/** A mark stands below the name of its area where there is room, else beside it: never in the area of another. */
const away = ({ across, down }: Drawing['units'][number]['room']): readonly [number, number] =>
  down >= 40 ? [0, Math.min(44, down - 12)] : [Math.min(30, Math.max(0, across - 12)), 0];

export function LayerMarks({ data, ui, drawing }: LayerProps & { readonly drawing: Drawing }) {
  const t = ui.t.figureMap;
  if (data.layer === 'points') {
    const points = pointsOf(data).flatMap((one) => {
      if (one.position === null) return [];
      const [x, y] = drawing.project(one.position.longitude, one.position.latitude);
      return [{ x: Math.round(x), y: Math.round(y), name: one.name, href: pointHref(one, { data, ui }) }];
    });
    return (
      <PointMarks
        layer="points"
        points={points}
        groupWords={(names) => ui.t.catalogueMap.pointGroup(names)}
        groupHref={() => '#lop-diem'}
      />
    );
  }
  if (data.layer !== 'producers') return null;
  const marks = data.communes.flatMap((commune) => {
    const room = drawing.units.find(({ code }) => code === commune.code)?.room;
    const { value } = producersOf(data, commune);
    if (room === undefined || value === null || value === 0) return [];
    const [x, y] = room.at;
    const [dx, dy] = away(room);
    const href = producersHref(data, commune);
    return [
      {
        ...{ key: commune.code, x: x + dx, y: y + dy, count: value, words: t.producersOf(commune.name, value) },
        href: href === null ? null : ui.href(href),
      },
    ];
  });
  return <CountMarks layer="producers" marks={marks} />;
}

/** The points in a table, those without a position too. */
export function PointsTable(props: LayerProps) {
  const { data, ui } = props;
  const t = ui.t.figureMap;
  const { fields, kinds, states } = ui.t.pointsOfSale;
  if (data.layer !== 'points') return null;
  return (
    <Section id="lop-diem" title={t.layers.points} lead={t.pointsLead}>
      <DataTable
        t={ui.t.design}
        caption={t.layers.points}
        captionHidden
        rows={pointsOf(data)}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t.noPoints} />}
        columns={[
          {
            key: 'name',
            label: fields.name,
            lead: true,
            cell: (point) => <a href={pointHref(point, props)}>{point.name}</a>,
          },
          { key: 'commune', label: ui.t.catalogueMap.communeUnit, cell: ({ commune }) => commune || t.wholeProvince },
          { key: 'kind', label: fields.kind, cell: ({ kind }) => kinds[kind] },
          { key: 'state', label: t.state, cell: ({ state }) => states[state] },
          {
            key: 'position',
            label: t.onMap,
            cell: ({ position }) => (position === null ? <span class="quiet">{t.notOnMap}</span> : t.isOnMap),
          },
        ]}
      />
    </Section>
  );
}

/** The numbers of the layer of producers, beside those of the map. */
export function producersColumn({ data, ui }: LayerProps): Column<{ readonly commune: MappedCommune }> {
  const t = ui.t.figureMap;
  return {
    key: 'producers',
    label: t.layers.producers,
    numeric: true,
    cell: ({ commune }) => {
      const told = producersOf(data, commune);
      const { value } = told;
      if (told.isMasked) return maskWords(ui.t, told, data.producersBy?.unit ?? '');
      if (value === null) return <span class="quiet">{t.notYours}</span>;
      const href = producersHref(data, commune);
      return href === null ? numberIn(ui.t, value) : <a href={ui.href(href)}>{numberIn(ui.t, value)}</a>;
    },
  };
}
