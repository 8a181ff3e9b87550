// /bao-cao/theo-don-vi: an indicator by commune of today, or by the district or commune until June 2025, as of any day; as for the public, small
// numbers of people are not told.

import { ChartPanel } from '#design/chart/chart-panel.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { formState } from '#design/form-state.ts';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import type { Problem } from '#kernel/problem.ts';
import { ok, type Result } from '#kernel/result.ts';
import type { Texts } from '#texts/index.ts';
import { textsOf } from '#texts/index.ts';
import { askedOrPlain } from '#web/asked-or-plain.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { type ToldTogether, toldAt, toldTo, wholeForPublic } from '../rules/small-number.ts';
import { type ByUnit, type UnitWay, unitWays, viewByUnit } from '../use-cases/view-by-unit.ts';
import { dayWords, maskWords, periodIn, sourceWords, valueWords } from './figure-words.ts';
import { boardPath, byUnitPath, communeBoardPath, figureMapPath, questionQuery, recordsPath } from './paths.ts';
import { askedIn, QuestionForm } from './question-form.tsx';

/** The word of each way in an address. */
const wayWords: Readonly<Record<UnitWay, string>> = {
  commune: 'xa',
  'old-district': 'huyen-cu',
  'old-commune': 'xa-cu',
};

interface Data {
  readonly view: ByUnit;
  readonly isForPublic: boolean;
  /** The number of every unit, what is of none last. */
  readonly told: ToldTogether;
  readonly wrong: Problem | null;
}

async function load(request: PageRequest): Promise<Result<Data>> {
  const { query } = request;
  const isForPublic = query['ban'] === 'cong-khai';
  const by = unitWays.find((one) => wayWords[one] === query['theo']);
  const plain = { unit: query['don-vi'], indicator: query['chi-tieu'], by };
  const asked = await askedOrPlain(request, viewByUnit, { ...askedIn(query), ...plain }, plain);
  if (!asked.ok) return asked;
  const { answer: view, wrong } = asked.value;
  const counts = [...view.rows.map(({ count }) => count), ...(view.undecided === 0 ? [] : [view.undecided])];
  const told = toldTo(isForPublic, counts, view.indicator);
  return ok({ view, isForPublic, told, wrong });
}

/** The number of each unit; for the public the words that stand for a small one, and for one that would give it away. */
function numbers(t: Texts, { view, told }: Data): readonly (readonly [string, string, number | string])[] {
  const unknown = { code: '', name: t.reporting.figures.unknownPart[view.by] };
  return told.cells.map((cell, i) => {
    const { code, name } = view.rows[i] ?? unknown;
    return [code, name, cell.isMasked ? maskWords(t, cell, view.indicator.unit) : (cell.value ?? 0)] as const;
  });
}

function Picture({ ui, data }: { readonly ui: Ui; readonly data: Data }) {
  const t = ui.t.boards;
  const { view, isForPublic } = data;
  const { by, indicator, question } = view;
  const shown = numbers(ui.t, data);
  // Of districts there are few, and each is to be found at its place; of communes those that have something.
  const rows = shown
    .map(([key, label, value]) =>
      typeof value === 'number' ? { key, label, values: [value] } : { key, label, values: [null], unknown: value },
    )
    .filter(({ values }) => by === 'old-district' || values[0] !== 0);
  const ordered = by === 'old-district' ? rows : rows.toSorted((a, b) => (b.values[0] ?? 0) - (a.values[0] ?? 0));
  return (
    <>
      <ChartPanel
        t={ui.t.design}
        id="theo-don-vi"
        kind="bars"
        title={t.unitTitles[by]}
        lead={`${indicator.name} (${indicator.unit})`}
        rowLabel={t.unitLabels[by]}
        series={[{ key: indicator.code, label: indicator.unit }]}
        rows={ordered}
        format={ui.t.reportWords.number}
        href={({ key }) => (isForPublic ? null : ui.href(recordsPath(indicator.code, question, { split: by, key })))}
        empty={t.unitsEmpty}
      />
      {rows.length < shown.length && <p class="quiet">{t.unitsWithout(shown.length - rows.length)}</p>}
    </>
  );
}

function CommuneBoards({ ui, view }: { readonly ui: Ui; readonly view: ByUnit }) {
  if (view.by !== 'commune' || !ui.may('reporting/view-commune-board')) return null;
  const mine = view.places.filter(({ code }) => code !== view.question.provinceCode);
  if (mine.length === 0) return null;
  return (
    <section class="not-on-paper" aria-labelledby="bang-xa">
      <h2 id="bang-xa">{ui.t.boards.communeBoards}</h2>
      <ul class="plain-links board__communes">
        {mine.map(({ code, name }) => (
          <li key={code}>
            <a href={ui.href(communeBoardPath(code))}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The answer for programs: as for the public it tells no more than the page does. */
function answerOf({ view, isForPublic, told }: Data) {
  const { rows, whole } = view;
  return {
    ...view,
    isForPublic,
    rows: rows.map(({ code, name }, i) => {
      const { value, isMasked } = toldAt(told, i);
      return { code, name, count: value, isMasked };
    }),
    undecided: view.undecided === 0 ? 0 : toldAt(told, rows.length).value,
    whole: isForPublic ? wholeForPublic(whole, told) : whole,
  };
}

export const byUnitPage = definePage<Data>({
  path: byUnitPath,
  right: 'reporting/view-by-unit',
  rate: 'search',
  title: ({ view }, ui) => `${ui.t.boards.byUnit}: ${view.indicator.name}`,
  breadcrumbs: (_data, ui) => [{ label: ui.t.reporting.title, href: boardPath }],
  load,
  json: answerOf,
  csv(data, { lang }) {
    const t = textsOf(lang);
    return {
      columns: [
        t.reporting.figures.code,
        t.boards.unitLabels[data.view.by],
        t.figureMap.value(data.view.indicator.unit),
      ],
      rows: numbers(t, data).map((row) => [...row]),
    };
  },
  view(data, ui) {
    const t = ui.t.boards;
    const { view, isForPublic, wrong } = data;
    const { indicator, indicators, question, by, whole } = view;
    const ban = isForPublic ? 'cong-khai' : undefined;
    const form = formState(ui.t.design, { 'chi-tieu': indicator.code, theo: wayWords[by], ban: ban ?? '' });
    const asked = { ...questionQuery(question), 'chi-tieu': indicator.code, theo: wayWords[by], ban };
    return (
      <>
        <PageHeading
          caption={view.unitName}
          heading={t.unitsHeading}
          summary={ui.t.figureMap.summary(
            indicator.name,
            indicator.at === 'day' ? null : periodIn(ui.t, question.period),
            dayWords(ui.t, question.asOf),
          )}
        />
        <QuestionForm ui={ui} action={byUnitPath} question={question} places={view.places} wrong={wrong}>
          <SelectField
            form={form}
            name="chi-tieu"
            label={ui.t.reporting.figures.indicator}
            emptyLabel={null}
            choices={indicators.map(({ code, name }) => ({ value: code, label: name }))}
          />
          <SelectField
            form={form}
            name="theo"
            label={t.unitsBy}
            emptyLabel={null}
            choices={unitWays.map((one) => ({ value: wayWords[one], label: t.unitLabels[one] }))}
          />
          <SelectField
            form={form}
            name="ban"
            label={ui.t.figureMap.version}
            emptyLabel={ui.t.figureMap.forOffices}
            choices={[{ value: 'cong-khai', label: ui.t.figureMap.forPublic }]}
          />
        </QuestionForm>
        {isForPublic && (
          <Notice
            t={ui.t.design}
            tone="info"
            title={ui.t.figureMap.forPublicTitle}
            text={ui.t.figureMap.forPublicText}
          />
        )}
        {data.told.tellsWhole && (
          <p>
            {ui.t.figureMap.whole(
              view.unitName,
              `${valueWords(ui.t, whole)} ${whole.value === null ? '' : indicator.unit}`.trim(),
            )}
          </p>
        )}
        <Picture ui={ui} data={data} />
        {by !== 'commune' && <p class="quiet">{t.unitsGuess}</p>}
        <ul class="plain-links not-on-paper">
          <li>
            <a href={ui.href(withQuery(`${byUnitPath}.csv`, asked))}>{ui.t.reporting.figures.asCsv}</a>
          </li>
          <li>
            <a href={ui.href(withQuery(figureMapPath, { ...questionQuery(question), 'chi-tieu': indicator.code }))}>
              {ui.t.figureMap.title}
            </a>
          </li>
        </ul>
        <CommuneBoards ui={ui} view={view} />
        <p class="quiet">{sourceWords(ui.t, indicator)}</p>
      </>
    );
  },
});
