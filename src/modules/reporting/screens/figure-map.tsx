// /bao-cao/ban-do: an indicator by commune, on a map and in a table; each number opens the records that it was counted from. The map can be
// opened to move about in. As it may be shown to the public it tells small numbers of people only as small.

import { DataTable } from '#design/data-table.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { formState } from '#design/form-state.ts';
import { MapExplorer } from '#design/map/map-explorer.tsx';
import type { MapPlace } from '#design/map/places-map.tsx';
import { ProvinceMap } from '#design/map/province-map.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import type { Problem } from '#kernel/problem.ts';
import { ok, type Result } from '#kernel/result.ts';
import { type CountryDrawing, type Drawing, loadCountryDrawing } from '#law/boundaries.ts';
import { provinceDrawing } from '#modules/territory/services.ts';
import { textsOf } from '#texts/index.ts';
import { askedOrPlain } from '#web/asked-or-plain.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { type ToldBeside, type ToldTogether, toldAt, toldTo, wholeForPublic } from '../rules/small-number.ts';
import { type FigureMap, type MappedCommune, mapLayers, viewFigureMap } from '../use-cases/view-map.ts';
import { LayerMarks, layerAsked, layerWords, PointsTable, producersColumn } from './figure-map-layer.tsx';
import { dayWords, maskWords, numberIn, periodIn, sourceWords, valueWords } from './figure-words.ts';
import { boardPath, figureMapPath, figuresPath, questionQuery, recordsPath } from './paths.ts';
import { askedIn, QuestionForm } from './question-form.tsx';

interface Data extends FigureMap {
  readonly wrong: Problem | null;
  readonly isForPublic: boolean;
  /** The numbers of the communes, of what names none last. */
  readonly told: ToldTogether;
  /** The numbers of the layer of producers. */
  readonly producersTold: ToldTogether;
  readonly country: CountryDrawing;
  readonly areas: Drawing | null;
}

async function load(request: PageRequest): Promise<Result<Data>> {
  const { query } = request;
  const plain = { unit: query['don-vi'], indicator: query['chi-tieu'], layer: layerAsked(query['lop']) };
  const asked = await askedOrPlain(request, viewFigureMap, { ...askedIn(query), ...plain }, plain);
  if (!asked.ok) return asked;
  const { answer, wrong } = asked.value;
  const [country, areas] = await Promise.all([
    loadCountryDrawing('locator'),
    provinceDrawing(request.ports.database.read, answer.question.provinceCode),
  ]);
  const isForPublic = query['ban'] === 'cong-khai';
  const { communes, undecided, indicator: shown, producersBy } = answer;
  const told = toldTo(isForPublic, [...communes.map(({ value }) => value), undecided], shown);
  const producers = communes.map((one) => one.producers);
  const producersTold = toldTo(isForPublic, producers, producersBy ?? shown);
  return ok({ ...answer, wrong, isForPublic, told, producersTold, country, areas });
}

const toldOf = ({ told, communes }: Data, commune: MappedCommune): ToldBeside =>
  toldAt(told, communes.indexOf(commune));

function communeWords(ui: Ui, data: Data, commune: MappedCommune): string {
  const t = ui.t.figureMap;
  const one = toldOf(data, commune);
  const { value } = one;
  if (one.isMasked) return maskWords(ui.t, one, data.indicator.unit);
  if (value !== null) return numberIn(ui.t, value);
  switch (commune.missing) {
    case 'not-parted':
      return t.notParted;
    case 'not-yours':
      return t.notYours;
    default:
      return valueWords(ui.t, { value, missing: commune.missing });
  }
}

/** The records behind the number of a commune; `null` where they are not named. */
function recordsOf({ indicator, question, isForPublic }: Data, commune: MappedCommune): string | null {
  if (isForPublic || commune.value === null || commune.isUnnamed) return null;
  return recordsPath(indicator.code, { ...question, communeCode: commune.code });
}

function Picture({ data, ui }: { readonly data: Data; readonly ui: Ui }) {
  const t = ui.t.figureMap;
  const { indicator, question, areas, country } = data;
  const places = data.communes.map((commune, i): MapPlace => {
    const href = recordsOf(data, commune);
    const words = communeWords(ui, data, commune);
    const { value } = toldOf(data, commune);
    return {
      code: commune.code,
      ordinal: i + 1,
      name: commune.shortName,
      words: value === null ? `${commune.name}: ${words}` : `${commune.name}: ${words} ${indicator.unit}`,
      value,
      href: href === null ? null : ui.href(href),
    };
  });
  const title = `${indicator.name}, ${data.unitName}, ${dayWords(ui.t, question.asOf)}`;
  const { noBoundariesTitle, noBoundaries } = ui.t.catalogueMap;
  return (
    <>
      {areas !== null && <MapExplorer t={ui.t.design} of="ban-do" />}
      <ProvinceMap
        t={ui.t.design}
        id="ban-do"
        title={title}
        places={places}
        legend={{ title: `${indicator.name} (${indicator.unit})`, format: ui.t.reportWords.number }}
        communes={areas}
        country={country}
        province={{ code: question.provinceCode, name: t.ofProvince(data.provinceName) }}
        without={{ title: noBoundariesTitle, text: noBoundaries }}
        explorable
      >
        {areas !== null && <LayerMarks data={data} ui={ui} drawing={areas} />}
      </ProvinceMap>
    </>
  );
}

function Table({ data, ui }: { readonly data: Data; readonly ui: Ui }) {
  const t = ui.t.figureMap;
  const { indicator } = data;
  return (
    <DataTable
      t={ui.t.design}
      caption={indicator.name}
      captionHidden
      rows={data.communes.map((commune, i) => ({ commune, ordinal: i + 1 }))}
      rowKey={({ commune }) => commune.code}
      columns={[
        { key: 'ordinal', label: ui.t.catalogueMap.ordinal, numeric: true, cell: ({ ordinal }) => ordinal },
        { key: 'unit', label: ui.t.catalogueMap.communeUnit, lead: true, cell: ({ commune }) => commune.name },
        {
          key: 'value',
          label: t.value(indicator.unit),
          numeric: true,
          cell: ({ commune }) => {
            const words = communeWords(ui, data, commune);
            const href = recordsOf(data, commune);
            if (href === null) return <span class={commune.value === null ? 'quiet' : undefined}>{words}</span>;
            return <a href={ui.href(href)}>{words}</a>;
          },
        },
        ...(data.layer === 'producers' ? [producersColumn({ data, ui })] : []),
      ]}
    />
  );
}

/** The whole, and what names no commune. */
function Whole({ data, ui }: { readonly data: Data; readonly ui: Ui }) {
  const t = ui.t.figureMap;
  const { whole, indicator, told } = data;
  if (!told.tellsWhole) return null;
  const undecided = told.cells.at(-1)?.value ?? null;
  const words = whole.value === null ? valueWords(ui.t, whole) : `${numberIn(ui.t, whole.value)} ${indicator.unit}`;
  return (
    <p>
      {t.whole(data.unitName, words)} {undecided !== null && t.undecided(numberIn(ui.t, undecided), indicator.unit)}
    </p>
  );
}

/** The answer for programs: as for the public it tells no more than the page does. */
function answerOf({ country: _c, areas: _a, wrong: _w, isForPublic, told, producersTold, ...answer }: Data) {
  const { communes, whole } = answer;
  return {
    ...answer,
    isForPublic,
    communes: communes.map((one, i) => {
      const { value, isMasked } = toldAt(told, i);
      return { ...one, value, isMasked, producers: one.producers === null ? null : toldAt(producersTold, i).value };
    }),
    undecided: toldAt(told, communes.length).value,
    whole: isForPublic ? wholeForPublic(whole, told) : whole,
  };
}

export const figureMapPage = definePage<Data>({
  path: figureMapPath,
  right: 'reporting/view-map',
  rate: 'search',
  islands: ['explore-map'],
  title: ({ indicator }, ui) => `${ui.t.figureMap.title}: ${indicator.name}`,
  breadcrumbs: (_data, ui) => [{ label: ui.t.reporting.title, href: boardPath }],
  load,
  json: answerOf,
  csv(data, { lang }) {
    const t = textsOf(lang);
    return {
      columns: [t.reporting.figures.code, t.catalogueMap.communeUnit, t.figureMap.value(data.indicator.unit)],
      rows: data.communes.map((one) => {
        const cell = toldOf(data, one);
        return [one.code, one.name, cell.isMasked ? maskWords(t, cell, data.indicator.unit) : cell.value];
      }),
    };
  },
  view(data, ui) {
    const t = ui.t.figureMap;
    const { indicator, indicators, question, isForPublic } = data;
    const ban = isForPublic ? 'cong-khai' : undefined;
    const lop = data.layer === null ? undefined : layerWords[data.layer];
    const form = formState(ui.t.design, { 'chi-tieu': indicator.code, ban: ban ?? '', lop: lop ?? '' });
    const asked = { ...questionQuery(question), 'chi-tieu': indicator.code, ban };
    return (
      <>
        <PageHeading
          caption={data.unitName}
          heading={t.heading}
          summary={t.summary(
            indicator.name,
            indicator.at === 'day' ? null : periodIn(ui.t, question.period),
            dayWords(ui.t, question.asOf),
          )}
        />
        <QuestionForm ui={ui} action={figureMapPath} question={question} places={data.places} wrong={data.wrong}>
          <SelectField
            form={form}
            name="chi-tieu"
            label={ui.t.reporting.figures.indicator}
            emptyLabel={null}
            choices={indicators.map(({ code, name }) => ({ value: code, label: name }))}
          />
          <SelectField
            form={form}
            name="ban"
            label={t.version}
            emptyLabel={t.forOffices}
            choices={[{ value: 'cong-khai', label: t.forPublic }]}
          />
          <SelectField
            form={form}
            name="lop"
            label={t.layer}
            emptyLabel={t.noLayer}
            choices={mapLayers.map((one) => ({ value: layerWords[one], label: t.layers[one] }))}
          />
        </QuestionForm>
        {isForPublic && <Notice t={ui.t.design} tone="info" title={t.forPublicTitle} text={t.forPublicText} />}
        <Picture data={data} ui={ui} />
        <PointsTable data={data} ui={ui} />
        <Section id="bang" title={t.tableTitle} lead={t.tableLead}>
          <Whole data={data} ui={ui} />
          {data.layer === 'producers' && <p class="quiet">{t.producersLead}</p>}
          <Table data={data} ui={ui} />
        </Section>
        <ul class="plain-links not-on-paper">
          <li>
            <a href={ui.href(withQuery(`${figureMapPath}.csv`, asked))}>{ui.t.reporting.figures.asCsv}</a>
          </li>
          <li>
            <a href={ui.href(withQuery(figuresPath, questionQuery(question)))}>{ui.t.reporting.figures.title}</a>
          </li>
        </ul>
        <p class="quiet">{sourceWords(ui.t, indicator)}</p>
      </>
    );
  },
});
