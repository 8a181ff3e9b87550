// /bao-cao/so-lieu/:code: the records behind a figure, or behind one part of it: as many as it says.

import type { UseCaseName } from '#access/permission-matrix.ts';
import { type Column, DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import type { Split } from '#law/indicators.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { amountOf, type CountedRecord, type FigurePlace, type RecordKind } from '../rules/figure.ts';
import { type FigureRecords, listFigureRecords } from '../use-cases/view-figures.ts';
import { dayWords, numberIn, partName, periodIn, sourceWords, valueWords } from './figure-words.ts';
import { boardPath, figuresPath, questionQuery, splitWords } from './paths.ts';
import { askedIn } from './question-form.tsx';

/** Where a record is opened, and the right that this needs. */
const recordPages: Readonly<Record<RecordKind, { path(key: string): string; readonly right: UseCaseName }>> = {
  product: { path: (key: string) => `/quan-ly/san-pham/${key}`, right: 'products/view-product' },
  producer: { path: (key: string) => `/quan-ly/chu-the/${key}`, right: 'producers/view-producer' },
  dossier: { path: (key: string) => `/ho-so/${key}`, right: 'dossiers/view-dossier' },
  task: { path: (key: string) => `/nhiem-vu/${key}`, right: 'tasks/view-task' },
  visit: { path: (key: string) => `/kiem-tra-giam-sat/${key}`, right: 'inspections/view-visit' },
  finding: { path: (key: string) => `/phat-hien/${key}`, right: 'findings/view-finding' },
  point: { path: (key: string) => `/quan-ly/diem-ban/${key}`, right: 'points-of-sale/view-point' },
  event: { path: (key: string) => `/xuc-tien/${key}`, right: 'promotion/view-event' },
  'event-share': { path: (key: string) => `/xuc-tien/${key.split(' ')[0]}`, right: 'promotion/view-event' },
  commune: { path: (key: string) => withQuery('/quan-ly/san-pham', { xa: key }), right: 'products/list-products' },
};

const nameOf = (record: CountedRecord, { names }: FigureRecords): string =>
  record.kind === 'commune' ? (names.communes[record.key] ?? record.key) : record.name;

interface RecordLinkProps {
  readonly ui: Ui;
  readonly record: CountedRecord;
  readonly name: string;
  readonly place: Pick<FigurePlace, 'communeCode'>;
}

/** A record by its name, as a link for who may open it; an event that somebody else held is not a commune's to open. */
export function RecordLink({ ui, record, name, place }: RecordLinkProps) {
  const page = recordPages[record.kind];
  const isElsewhere = record.kind === 'event-share' && place.communeCode !== null;
  return ui.may(page.right) && !isElsewhere ? <a href={ui.href(page.path(record.key))}>{name}</a> : <span>{name}</span>;
}

type Summed = Pick<CountedRecord, 'amount'>;

/** What the records of a sum come to, before they are cut to millions. */
export function Total({ ui, records }: { readonly ui: Ui; readonly records: readonly Summed[] }) {
  const total = amountOf(records);
  return total === null ? null : <p>{ui.t.reporting.records.total(records.length, numberIn(ui.t, total))}</p>;
}

/** The part of each record of a sum; no column where records are counted. */
export const amountColumn = (
  ui: Ui,
  records: readonly Summed[],
  label: string = ui.t.reporting.records.amount,
): readonly Column<Summed>[] =>
  amountOf(records) === null
    ? []
    : [
        {
          key: 'amount',
          label,
          numeric: true,
          cell: ({ amount }) => (amount === undefined ? '–' : numberIn(ui.t, amount)),
        },
      ];

/** Which day a record of a figure is told with. */
function dayLabel(ui: Ui, { group, measure }: FigureRecords['indicator']): string {
  const t = ui.t.reporting.records;
  if (group !== 'tasks') return t.day;
  if (measure === 'tasks-assigned') return t.assignedDay;
  return measure === 'tasks-open' || measure === 'tasks-overdue' ? t.dueDay : t.handedInDay;
}

const load = ({ run, params, query }: PageRequest) =>
  run(listFigureRecords, {
    ...askedIn(query),
    indicator: params['code'],
    split: (Object.keys(splitWords) as Split[]).find((one) => splitWords[one] === query['theo']),
    key: query['muc'],
    within: (Object.keys(splitWords) as Split[]).find((one) => splitWords[one] === query['theo-2']),
    withinKey: query['muc-2'],
  });

export const figureRecordsPage = definePage<FigureRecords>({
  path: `${figuresPath}/:code`,
  right: 'reporting/list-figure-records',
  rate: 'search',
  title: ({ indicator }) => indicator.name,
  breadcrumbs: ({ question }, ui) => [
    { label: ui.t.reporting.title, href: boardPath },
    { label: ui.t.reporting.figures.title, href: withQuery(figuresPath, questionQuery(question)) },
  ],
  load,
  json: (data) => data,
  csv(data, { lang }) {
    const words = textsOf(lang);
    const t = words.reporting.records;
    return {
      columns: [t.name, t.of, t.commune, t.day, ...(amountOf(data.records) === null ? [] : [t.amount])],
      rows: data.records.map((one) => [
        nameOf(one, data),
        one.of,
        one.communeCode === null ? null : (data.names.communes[one.communeCode] ?? one.communeCode),
        dayWords(words, one.day),
        ...(amountOf(data.records) === null ? [] : [one.amount ?? null]),
      ]),
    };
  },
  view(data, ui) {
    const t = ui.t.reporting.records;
    const { indicator, question, figure, split, key, names } = data;
    const parts = [split === null || key === null ? null : { split, key }, data.within].flatMap((one) => one ?? []);
    const part = parts.length === 0 ? null : parts.map((one) => partName(ui.t, names, one.split, one.key)).join(', ');
    const words = valueWords(ui.t, figure);
    return (
      <>
        <PageHeading
          caption={data.unitName}
          heading={part === null ? indicator.name : `${indicator.name}: ${part}`}
          summary={t.summary(
            figure.value === null ? words : `${words} ${indicator.unit}`,
            indicator.at === 'day' ? null : periodIn(ui.t, question.period),
            dayWords(ui.t, question.asOf),
          )}
        />
        {figure.outOf !== null && <p>{t.outOf(data.records.length, figure.outOf, data.thing)}</p>}
        <Total ui={ui} records={data.records} />
        <DataTable
          t={ui.t.design}
          caption={indicator.name}
          captionHidden
          rows={data.records}
          rowKey={(one) => `${one.kind}-${one.key}`}
          empty={
            <EmptyState
              title={figure.isUnnamed ? t.unnamed : figure.missing === 'not-kept' ? t.notKept : t.empty}
              text={indicator.note ?? t.emptyText}
            />
          }
          columns={[
            {
              key: 'name',
              label: t.name,
              lead: true,
              cell: (one) => <RecordLink ui={ui} record={one} name={nameOf(one, data)} place={question} />,
            },
            { key: 'of', label: t.of, cell: (one) => (one.of === '' ? '–' : one.of) },
            {
              key: 'commune',
              label: t.commune,
              cell: (one) => (one.communeCode === null ? '–' : (names.communes[one.communeCode] ?? one.communeCode)),
            },
            ...(indicator.group === 'tasks' || indicator.group === 'market'
              ? []
              : [
                  {
                    key: 'stars',
                    label: t.stars,
                    cell: (one: CountedRecord) =>
                      one.parts.stars === undefined ? '–' : ui.t.reporting.figures.stars(one.parts.stars),
                  },
                ]),
            { key: 'day', label: dayLabel(ui, indicator), nowrap: true, cell: (one) => dayWords(ui.t, one.day) },
            ...amountColumn(ui, data.records),
          ]}
        />
        <SummaryList
          items={[
            { label: t.definition, value: indicator.definition },
            { label: t.formula, value: indicator.formula.words },
            ...(indicator.note === null ? [] : [{ label: t.note, value: indicator.note }]),
            { label: t.levels, value: indicator.levels.map((one) => t.levelNames[one]).join(', ') },
          ]}
        />
        <p class="quiet">{sourceWords(ui.t, indicator)}</p>
      </>
    );
  },
});
