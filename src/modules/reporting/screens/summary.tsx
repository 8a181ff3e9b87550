// /bao-cao/tong-hop: products under their stars by commune, set, stars and kind of producer, and how many end within six months; one line opens
// its products. The whole as CSV, as JSON for programs.

import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok, type Result } from '#kernel/result.ts';
import { loadProductSets } from '#law/product-sets.ts';
import { producerTypes } from '#modules/producers/index.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import type { Texts } from '#texts/index.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import { withQuery } from '#web/with-query.ts';
import { inReadingOrder, type SummaryKey, type SummaryLine, totalOf } from '../rules/summary.ts';
import { listSummary, type RegisterSummary, type SummedUp, viewSummary } from '../use-cases/view-summary.ts';
import { dayWords, numberIn } from './figure-words.ts';
import { boardPath, byUnitPath, summaryPath } from './paths.ts';

const linesPath = `${summaryPath}/san-pham`;
/** So many lines stand on the page; all of them in the file. */
const MOST = 500;

interface Names {
  readonly communes: ReadonlyMap<string, string>;
  readonly sets: ReadonlyMap<number, string>;
}

interface Data {
  readonly summary: RegisterSummary;
  /** In reading order; for programs as they come. */
  readonly lines: readonly SummaryLine[];
  readonly names: Names;
}

async function namesOf(lines: readonly { readonly 0: string | null }[]): Promise<Names> {
  const labels = await loadUnitLabels();
  const { today } = await loadProductSets();
  const codes = [...new Set(lines.flatMap((one) => one[0] ?? []))];
  return {
    communes: new Map(codes.map((code) => [code, labels.commune(code)])),
    sets: new Map(today.sets.map(({ number, name }) => [number, name])),
  };
}

async function load(request: PageRequest): Promise<Result<Data>> {
  const found = await request.run(viewSummary, {});
  if (!found.ok) return found;
  const summary = found.value;
  if (request.as === 'json')
    return ok({ summary, lines: summary.lines, names: { communes: new Map(), sets: new Map() } });
  const names = await namesOf(summary.lines);
  const ordered = [...names.communes].sort(([, a], [, b]) => a.localeCompare(b, 'vi'));
  const orderOf = new Map(ordered.map(([code], i) => [code, i]));
  return ok({ summary, lines: inReadingOrder(summary.lines, orderOf), names });
}

const communeName = ({ communes }: Names, t: Texts, code: string | null): string =>
  code === null ? t.reporting.figures.unknownPart.commune : (communes.get(code) ?? code);
const setName = ({ sets }: Names, t: Texts, number: number | null): string =>
  number === null ? t.boards.summary.noSet : `${number}. ${sets.get(number) ?? ''}`;
const typeName = (t: Texts, type: SummaryKey['producerType']): string =>
  type === null ? t.reporting.figures.unknownPart['producer-type'] : t.producers.types[type];

const lineHref = ([commune, set, stars, type]: SummaryLine, more: Readonly<Record<string, string>> = {}): string =>
  withQuery(linesPath, {
    xa: commune ?? undefined,
    bo: set === null ? undefined : String(set),
    sao: String(stars),
    loai: type ?? undefined,
    ...more,
  });

export const summaryPage = definePage<Data>({
  path: summaryPath,
  right: 'reporting/view-summary',
  rate: 'search',
  title: (_data, ui) => ui.t.boards.summary.title,
  breadcrumbs: (_data, ui) => [{ label: ui.t.reporting.title, href: boardPath }],
  load,
  json: ({ summary }) => summary,
  csv({ lines, names }, { lang }) {
    const t = textsOf(lang);
    const words = t.boards.summary;
    return {
      columns: [words.commune, words.set, words.stars, words.type, words.products, words.due],
      rows: lines.map(([commune, set, stars, type, products, due]) => [
        communeName(names, t, commune),
        setName(names, t, set),
        stars,
        typeName(t, type),
        products,
        due,
      ]),
    };
  },
  view({ summary, lines, names }, ui) {
    const t = ui.t.boards.summary;
    const { products, due } = totalOf(lines);
    const shown = lines.slice(0, MOST);
    return (
      <>
        <PageHeading
          heading={t.heading}
          summary={t.summary(
            numberIn(ui.t, products),
            numberIn(ui.t, due),
            dayWords(ui.t, summary.day),
            dayWords(ui.t, summary.dueBy),
          )}
        />
        <ul class="plain-links not-on-paper">
          <li>
            <a href={ui.href(`${summaryPath}.csv`)}>{ui.t.reporting.figures.asCsv}</a>
          </li>
          <li>
            <a href={ui.href(byUnitPath)}>{ui.t.boards.byUnit}</a>
          </li>
        </ul>
        {lines.length > MOST && <p>{t.first(MOST, numberIn(ui.t, lines.length))}</p>}
        <DataTable
          t={ui.t.design}
          caption={t.title}
          captionHidden
          rows={shown}
          rowKey={(line) => line.slice(0, 4).join(' ')}
          empty={<EmptyState title={t.empty} text={t.emptyText} />}
          columns={[
            { key: 'commune', label: t.commune, lead: true, cell: ([commune]) => communeName(names, ui.t, commune) },
            { key: 'set', label: t.set, cell: (line) => setName(names, ui.t, line[1]) },
            { key: 'stars', label: t.stars, numeric: true, cell: (line) => line[2] },
            { key: 'type', label: t.type, cell: (line) => typeName(ui.t, line[3]) },
            {
              key: 'products',
              label: t.products,
              numeric: true,
              cell: (line) => <a href={ui.href(lineHref(line))}>{line[4]}</a>,
            },
            {
              key: 'due',
              label: t.due,
              numeric: true,
              saysNothing: (line) => line[5] === 0,
              cell: (line) => (line[5] === 0 ? 0 : <a href={ui.href(lineHref(line, { 'sap-het': '1' }))}>{line[5]}</a>),
            },
          ]}
        />
      </>
    );
  },
});

interface Line {
  readonly found: SummedUp;
  readonly names: Names;
  readonly onlyDue: boolean;
}

async function loadLine({ run, query }: PageRequest): Promise<Result<Line>> {
  const onlyDue = query['sap-het'] === '1';
  const producerType = producerTypes.find((one) => one === query['loai']);
  const asked = {
    commune: query['xa'],
    set: query['bo'],
    stars: query['sao'],
    producerType,
    onlyDue: onlyDue ? 'yes' : '',
  };
  const found = await run(listSummary, asked);
  return found.ok ? ok({ found: found.value, names: await namesOf([[found.value.key.communeCode]]), onlyDue }) : found;
}

export const summaryLinePage = definePage<Line>({
  path: linesPath,
  right: 'reporting/list-summary',
  rate: 'search',
  title: (_line, ui) => ui.t.boards.summary.lineTitle,
  breadcrumbs: (_line, ui) => [
    { label: ui.t.reporting.title, href: boardPath },
    { label: ui.t.boards.summary.title, href: summaryPath },
  ],
  load: loadLine,
  json: ({ found }) => found,
  view({ found, names, onlyDue }, ui) {
    const t = ui.t.boards.summary;
    const { communeCode, setNumber, stars, producerType } = found.key;
    return (
      <>
        <PageHeading
          caption={communeName(names, ui.t, communeCode)}
          heading={t.lineHeading(found.products.length, setName(names, ui.t, setNumber))}
          summary={t.lineSummary(stars, typeName(ui.t, producerType), dayWords(ui.t, found.day), onlyDue)}
        />
        <DataTable
          t={ui.t.design}
          caption={t.lineTitle}
          captionHidden
          rows={found.products}
          rowKey={({ code }) => code}
          empty={<EmptyState title={t.empty} text={t.emptyText} />}
          columns={[
            {
              key: 'name',
              label: ui.t.reporting.records.name,
              lead: true,
              cell: ({ code, name }) => <a href={ui.href(`/quan-ly/san-pham/${code}`)}>{name}</a>,
            },
            { key: 'of', label: ui.t.reporting.records.of, cell: ({ producerName }) => producerName ?? '–' },
            { key: 'until', label: t.until, nowrap: true, cell: ({ lastDay }) => dayWords(ui.t, lastDay) },
          ]}
        />
      </>
    );
  },
});
