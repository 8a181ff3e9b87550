// /bao-cao/bang/chu-the/:code: one producer on one sheet: what it has to do, how long its stars hold, what it reported. Its numbers open below,
// record by record.

import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import type { Texts } from '#texts/index.ts';
import { textsOf } from '#texts/index.ts';
import { type CsvTable, definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import type { ProducerWaitKind } from '../producer-waits.ts';
import type { CountedRecord } from '../rules/figure.ts';
import { type OwnFigure, type ProducerBoard, viewProducerBoard } from '../use-cases/view-producer-board.ts';
import { BoardPanel, type ChartInWords, ofCross, ofTime } from './board-charts.tsx';
import { dayWords, periodIn, valueWords } from './figure-words.ts';
import { boardPath, producerBoardPath } from './paths.ts';

/** Where each kind of what waits is done, by the producer and by the office. */
const waitPlaces: Readonly<Record<ProducerWaitKind, string>> = {
  correction: '/phat-hien',
  supplement: '/ho-so',
  expired: '/quan-ly/san-pham?tt=expired',
  ending: '/quan-ly/san-pham?tt=expiring',
  shelf: '/quan-ly/diem-ban?xem=unfit',
  lead: '/xuc-tien/khach-mua',
  invitation: '/xuc-tien',
  output: '/san-luong',
  evidence: '/vi-minh-chung',
};

/** Products that stand on the sheet; the others end later. */
const MOST = 12;

/** The same board with the records of one of its numbers. */
const openedPath = (code: string, what: string): string =>
  `${withQuery(producerBoardPath(code), { mo: what })}#ban-ghi`;

const productPath = (code: string): string => `/quan-ly/san-pham/${code}`;

/** Where a number of the chart of findings opens: its kind, and its severity where it is of one. */
const FOUND = 'phat-hien';
const foundPath = (code: string, kind: string, severity: string | null): string =>
  openedPath(code, [FOUND, kind, ...(severity === null ? [] : [severity])].join('.'));

/** Records of the chart of findings that an address asks for; `null`: it asks for something else. */
function foundRecords({ findings }: ProducerBoard, asked: string): readonly CountedRecord[] | null {
  const [what, kind, severity] = asked.split('.');
  if (what !== FOUND || findings === null) return null;
  return findings.records.filter(
    ({ parts }) => parts['finding-kind'] === kind && (severity === undefined || parts.severity === severity),
  );
}

function chartsOf(t: Texts, { code, products, findings, names, revenue }: ProducerBoard): readonly ChartInWords[] {
  const words = t.boards.charts['time-left'];
  const left: ChartInWords = {
    id: 'time-left',
    kind: 'bars',
    title: words.title,
    lead: words.lead,
    rowLabel: words.row,
    series: [{ key: 'days', label: t.boards.daysLeft }],
    rows: products.slice(0, MOST).map(({ record, days }) => ({
      key: record.key,
      label: t.boards.until(record.name, record.parts.stars ?? '', dayWords(t, record.day)),
      values: [days],
    })),
    empty: words.empty,
    path: (row) => productPath(row.key),
  };
  const charts = [left];
  if (findings !== null) {
    const found = ofCross(t, { code: 'findings-by-kind', ...findings }, names);
    charts.push({ ...found, path: (row, series) => foundPath(code, row.key, series?.key ?? null) });
  }
  if (revenue !== null) {
    charts.push({ ...ofTime(t, 'revenue-by-quarter', revenue), path: (row) => openedPath(code, row.key) });
  }
  return charts;
}

function First({ ui, board }: { readonly ui: Ui; readonly board: ProducerBoard }) {
  const t = ui.t.boards;
  return (
    <section class="board__first" aria-labelledby="can-lam">
      <h2 id="can-lam">{t.producerFirst}</h2>
      {board.waits.length === 0 ? (
        <p>{t.nothingPresses}</p>
      ) : (
        <ul class="board__waiting">
          {board.waits.map(({ kind, count, dueOn }) => (
            <li key={kind}>
              <a href={ui.href(waitPlaces[kind])}>{t.waits[kind](count)}</a>
              {dueOn !== null && <span class="quiet">{t.dueOn(dayWords(ui.t, dueOn))}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Figure({ ui, board, one }: { readonly ui: Ui; readonly board: ProducerBoard; readonly one: OwnFigure }) {
  const words = valueWords(ui.t, one);
  if (one.value === null) return <span class="quiet">{words}</span>;
  if (one.records.length === 0) return <>{words}</>;
  return <a href={ui.href(openedPath(board.code, one.indicator.code))}>{words}</a>;
}

/** The records of the number that was asked for: of a figure by its code, of a quarter by its first day. */
function Opened({ ui, board }: { readonly ui: Ui; readonly board: ProducerBoard }) {
  const asked = ui.query['mo'] ?? '';
  const figure = board.figures.find(({ indicator }) => indicator.code === asked);
  const quarter = board.revenue?.points.find(({ question }) => question.period.from === asked);
  const found = foundRecords(board, asked);
  const records = figure?.records ?? found ?? board.quarters[asked];
  if (records === undefined) return null;
  const of = found === null ? board.revenue : board.findings;
  const name = figure?.indicator.name ?? of?.indicator.name ?? '';
  const pathOf = (key: string): string =>
    found !== null ? `/phat-hien/${key}` : quarter === undefined ? productPath(key) : `/san-luong/${key}`;
  const named = quarter === undefined ? name : `${name}, ${periodIn(ui.t, quarter.question.period)}`;
  return (
    <div class="not-on-paper">
      <Section id="ban-ghi" title={ui.t.boards.recordsOf(named, records.length)}>
        <ul class="plain-links">
          {records.map((record) => (
            <li key={record.key}>
              <a href={ui.href(pathOf(record.key))}>{record.name}</a>{' '}
              <span class="quiet">{dayWords(ui.t, record.day)}</span>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

function table(t: Texts, board: ProducerBoard): CsvTable {
  const words = t.boards;
  return {
    columns: [words.part, words.row, words.what, words.value],
    rows: [
      ...board.figures.map((one) => [
        words.figures,
        one.indicator.name,
        one.indicator.unit,
        one.value ?? valueWords(t, one),
      ]),
      ...chartsOf(t, board).flatMap((chart) =>
        chart.rows.flatMap((row) =>
          chart.series.map(({ label }, i) => [chart.title, row.label, label, row.values[i] ?? null]),
        ),
      ),
    ],
  };
}

export const producerBoardPage = definePage<ProducerBoard>({
  path: '/bao-cao/bang/chu-the/:code',
  right: 'reporting/view-producer-board',
  rate: 'search',
  title: ({ name }, ui) => `${ui.t.boards.titles.producer}: ${name}`,
  breadcrumbs: (_board, ui) =>
    ui.may('reporting/view-board') ? [{ label: ui.t.reporting.title, href: boardPath }] : [],
  load: ({ run, params }) => run(viewProducerBoard, { producer: params['code'] }),
  json: (board) => board,
  csv: (board, { lang }) => table(textsOf(lang), board),
  view(board, ui) {
    const t = ui.t.boards;
    return (
      <div class="board">
        <PageHeading
          caption={board.name}
          heading={t.headings.producer}
          summary={t.asOf(dayWords(ui.t, board.question.asOf))}
        />
        <First ui={ui} board={board} />
        <dl class="board__figures">
          {board.figures.map((one) => (
            <div key={one.indicator.code}>
              <dt>{one.indicator.name}</dt>
              <dd>
                <Figure ui={ui} board={board} one={one} /> <small>{one.value !== null && one.indicator.unit}</small>
              </dd>
            </div>
          ))}
        </dl>
        <Opened ui={ui} board={board} />
        {chartsOf(ui.t, board).map((words) => (
          <BoardPanel key={words.id} ui={ui} words={words} />
        ))}
        {board.products.length > MOST && (
          <p>
            <a href={ui.href(withQuery('/quan-ly/san-pham', { 'chu-the': board.code }))}>
              {t.moreProducts(board.products.length - MOST)}
            </a>
          </p>
        )}
        <p class="not-on-paper">
          <a href={ui.href(`${producerBoardPath(board.code)}.csv`)}>{ui.t.reporting.figures.asCsv}</a>
        </p>
      </div>
    );
  },
});
