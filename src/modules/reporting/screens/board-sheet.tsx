// A board as one sheet: what needs the reader first, key figures, charts with their tables. Used by every board of a place.

import { Tag } from '#design/tag.tsx';
import { isDecision, type Waiting } from '#modules/desk/index.ts';
import { waitingPlaces } from '#modules/desk/services.ts';
import type { Texts } from '#texts/index.ts';
import type { CsvTable } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { BoardSheet } from '../board-sheet.ts';
import type { ShownFigure } from '../use-cases/view-figures.ts';
import { BoardPanel, type ChartInWords, inWords, TargetTable, targetWords } from './board-charts.tsx';
import { dayWords, valueWords } from './figure-words.ts';
import { ValueLink } from './figures.tsx';
import { recordsPath } from './paths.ts';

/** Lines of what waits; the rest is on the desk. */
const SHOWN = 6;

function FirstOf({ ui, waiting }: { readonly ui: Ui; readonly waiting: readonly Waiting[] }) {
  const t = ui.t.boards;
  const rest = waiting.slice(SHOWN);
  return (
    <section class="board__first" aria-labelledby="can-quyet-dinh">
      <h2 id="can-quyet-dinh">{t.first}</h2>
      {waiting.length === 0 ? (
        <p>{t.nothingWaits}</p>
      ) : (
        <ul class="board__waiting">
          {waiting.slice(0, SHOWN).map(({ kind, count }) => (
            <li key={kind}>
              <a href={ui.href(waitingPlaces[kind])}>{ui.t.desk.waiting[kind].label(count)}</a>
              {isDecision(kind) && <Tag words={t.decision} tone="gold" shape="clock" />}
            </li>
          ))}
        </ul>
      )}
      {rest.length > 0 && (
        <p>
          <a href={ui.href('/viec')}>{t.more(rest.length)}</a>
        </p>
      )}
    </section>
  );
}

/** Of a unit that is not the reader's own: its figures that say something is late. */
const PRESSING = ['products-expired-waiting', 'products-ending', 'corrections-overdue', 'tasks-overdue'];

function PressingOf({ ui, sheet }: { readonly ui: Ui; readonly sheet: BoardSheet }) {
  const t = ui.t.boards;
  const found = sheet.figures.filter(({ indicator, value }) => PRESSING.includes(indicator.code) && (value ?? 0) > 0);
  return (
    <section class="board__first" aria-labelledby="can-chu-y">
      <h2 id="can-chu-y">{t.pressing}</h2>
      {found.length === 0 ? (
        <p>{t.nothingPresses}</p>
      ) : (
        <ul class="board__waiting">
          {found.map(({ indicator, value }) => (
            <li key={indicator.code}>
              <a href={ui.href(recordsPath(indicator.code, sheet.question))}>
                {t.counted(indicator.name, value ?? 0, indicator.unit)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Figures({ ui, sheet }: { readonly ui: Ui; readonly sheet: BoardSheet }) {
  return (
    <dl class="board__figures">
      {sheet.figures.map((one) => (
        <div key={one.indicator.code}>
          <dt>{one.indicator.name}</dt>
          <dd>
            <ValueLink ui={ui} question={sheet.question} one={one} />{' '}
            <small>{one.value !== null && one.indicator.unit}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const chartsOf = (t: Texts, { charts, names }: BoardSheet): readonly ChartInWords[] =>
  charts.map((chart) => inWords(t, chart, names));

/** @example <Sheet ui={ui} sheet={sheet} /> */
export function Sheet({ ui, sheet }: { readonly ui: Ui; readonly sheet: BoardSheet }) {
  return (
    <>
      {sheet.waiting === null ? <PressingOf ui={ui} sheet={sheet} /> : <FirstOf ui={ui} waiting={sheet.waiting} />}
      <Figures ui={ui} sheet={sheet} />
      {sheet.charts.map((chart) => {
        const words = inWords(ui.t, chart, sheet.names);
        const table =
          chart.kind === 'targets' ? <TargetTable ui={ui} targets={chart.targets} more={chart.more} /> : undefined;
        return <BoardPanel key={chart.code} ui={ui} words={words} table={table} />;
      })}
    </>
  );
}

const figureRow = (t: Texts, one: ShownFigure): CsvTable['rows'][number] => [
  t.boards.figures,
  one.indicator.name,
  one.indicator.unit,
  one.value ?? valueWords(t, one),
];

/** Everything that the sheet says, a line a number: the same rows as drawing and table. */
export function sheetTable(t: Texts, sheet: BoardSheet): CsvTable {
  const words = t.boards;
  const ofCharts = chartsOf(t, sheet).flatMap((chart) =>
    chart.rows.flatMap((row) =>
      chart.series.map(({ label }, i) => [chart.title, row.label, label, row.values[i] ?? null] as const),
    ),
  );
  const ofTargets = sheet.charts.flatMap((chart) =>
    chart.kind !== 'targets'
      ? []
      : chart.targets.flatMap((one) =>
          (
            [
              [words.target, one.target.target],
              [words.actual, one.actual],
            ] as const
          ).map(
            ([label, value]) => [words.charts.targets.title, targetWords(one, chart.targets), label, value] as const,
          ),
        ),
  );
  return {
    columns: [words.part, words.row, words.what, words.value],
    rows: [...sheet.figures.map((one) => figureRow(t, one)), ...ofCharts, ...ofTargets],
  };
}

/** What stands under the heading of a board. */
export const asOfWords = (t: Texts, { question }: Pick<BoardSheet, 'question'>): string =>
  t.boards.asOf(dayWords(t, question.asOf));
