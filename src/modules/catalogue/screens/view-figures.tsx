// /so-lieu: how many products carry stars, by commune of today or by old district, old commune, province, on any day since
// the first criteria. What nothing decides has a row of its own.

import { Button } from '#design/button.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { formState } from '#design/form-state.ts';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { formatWhole } from '#kernel/money.ts';
import type { FieldProblem } from '#kernel/problem.ts';
import { ok, type Result } from '#kernel/result.ts';
import { fieldSentence } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { StarCounts } from '../rules/star-figures.ts';
import { type FiguresView, figureUnits, viewFigures } from '../use-cases/view-figures.ts';
import { addressOf } from './search-address.ts';
import { understood } from './understood.ts';

export const figuresPath = '/so-lieu';

/** The words of an address for the units of a figure. */
const unitWords = {
  commune: 'xa',
  'old-district': 'huyen-cu',
  'old-commune': 'xa-cu',
  province: 'tinh',
  'old-province': 'tinh-cu',
} as const;

interface View {
  readonly figures: FiguresView;
  /** Conditions of the address that were not understood; the figures are without them. */
  readonly wrong: readonly FieldProblem[];
}

async function load(request: PageRequest): Promise<Result<View>> {
  const { ngay = '', theo = '', tinh = '' } = request.query;
  const by = figureUnits.find((unit) => unitWords[unit] === theo) ?? theo;
  const { answer, wrong } = await understood(request, viewFigures, { day: ngay, by, province: tinh });
  return answer.ok ? ok({ figures: answer.value, wrong }) : answer;
}

interface Line extends StarCounts {
  readonly key: string;
  readonly name: string;
  readonly href: string | null;
}

/** Units with products first in the order of their names; those without any are told in one sentence below. */
function linesOf({ rows, undecided, by }: FiguresView, ui: Ui): readonly Line[] {
  const t = ui.t.catalogueFigures;
  const lines = rows
    .filter((row) => row.all > 0)
    .map(
      (row): Line => ({
        ...row,
        key: row.code,
        href:
          by === 'commune'
            ? addressOf({}, { commune: row.code })
            : by === 'province'
              ? addressOf({}, { province: row.code })
              : null,
      }),
    );
  return undecided.all === 0 ? lines : [...lines, { ...undecided, key: 'undecided', name: t.undecided, href: null }];
}

const figure = (n: number): string => (n === 0 ? '–' : formatWhole(n));

function Table({ figures, ui }: { readonly figures: FiguresView; readonly ui: Ui }) {
  const t = ui.t.catalogueFigures;
  const lines = linesOf(figures, ui);
  const total: Line = { ...figures.total, key: 'total', name: t.total, href: null };
  const none = figures.rows.filter((row) => row.all === 0).length;
  return (
    <>
      <DataTable
        t={ui.t.design}
        caption={t.caption(t.units[figures.by], formatVietnamese(figures.asOf))}
        rows={lines.length === 0 ? [] : [...lines, total]}
        rowKey={(line) => line.key}
        empty={<EmptyState title={t.emptyTitle(formatVietnamese(figures.asOf))} text={t.emptyText} />}
        columns={[
          {
            key: 'unit',
            label: t.units[figures.by],
            lead: true,
            cell: (line) =>
              line.key === 'total' ? (
                <strong>{line.name}</strong>
              ) : line.href === null ? (
                line.name
              ) : (
                <a href={ui.href(line.href)}>{line.name}</a>
              ),
          },
          { key: 'three', label: t.stars(3), numeric: true, cell: (line) => figure(line.three) },
          { key: 'four', label: t.stars(4), numeric: true, cell: (line) => figure(line.four) },
          { key: 'five', label: t.stars(5), numeric: true, cell: (line) => figure(line.five) },
          { key: 'all', label: t.all, numeric: true, cell: (line) => <strong>{figure(line.all)}</strong> },
        ]}
      />
      {none > 0 && lines.length > 0 && <p class="quiet">{t.none(none)}</p>}
      {figures.undecided.all > 0 && <p class="quiet">{t.undecidedWhy}</p>}
    </>
  );
}

function Question({ view, ui }: { readonly view: View; readonly ui: Ui }) {
  const t = ui.t.catalogueFigures;
  const { figures } = view;
  const form = formState(ui.t.design, {
    ngay: formatVietnamese(figures.asOf),
    theo: unitWords[figures.by],
    tinh: figures.provinceCode ?? '',
  });
  return (
    <form class="form figures-form" method="get" action={ui.href(figuresPath)}>
      <SelectField
        form={form}
        name="theo"
        label={t.by}
        choices={figureUnits.map((unit) => ({ value: unitWords[unit], label: t.units[unit] }))}
      />
      {figures.provinces.length > 1 && (
        <SelectField
          form={form}
          name="tinh"
          label={t.province}
          emptyLabel={t.anyProvince}
          choices={figures.provinces.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
      <DateField form={form} name="ngay" label={t.day} example="30/06/2025" />
      <Button kind="secondary">{t.show}</Button>
    </form>
  );
}

const asDay = (day: LocalDate): string => formatVietnamese(day);

export const figuresPage = definePage<View>({
  path: figuresPath,
  right: 'catalogue/view-figures',
  rate: 'search',
  indexed: true,
  cacheSeconds: 60,
  title: (_view, ui) => ui.t.catalogueFigures.title,
  description: (_view, ui) => ui.t.catalogueFigures.summary,
  load,
  asks: [
    { name: 'theo', about: 'The units that are counted by.', values: Object.values(unitWords) },
    { name: 'ngay', about: 'The day, as 30/06/2025 or 2025-06-30; absent: today.' },
    { name: 'tinh', about: 'Code of a province of today, two figures.' },
  ],
  json: ({ figures }) => figures,
  csv: ({ figures }) => ({
    columns: ['asOf', 'by', 'code', 'name', 'stars3', 'stars4', 'stars5', 'all'],
    rows: [
      ...figures.rows.map((row) => [
        figures.asOf,
        figures.by,
        row.code,
        row.name,
        row.three,
        row.four,
        row.five,
        row.all,
      ]),
      [
        figures.asOf,
        figures.by,
        null,
        'không xác định',
        figures.undecided.three,
        figures.undecided.four,
        figures.undecided.five,
        figures.undecided.all,
      ],
    ],
  }),
  view(view, ui) {
    const t = ui.t.catalogueFigures;
    const { figures, wrong } = view;
    const address = (suffix: string): string =>
      `${ui.href(`${figuresPath}.${suffix}`)}?${new URLSearchParams({
        theo: unitWords[figures.by],
        ngay: asDay(figures.asOf),
        ...(figures.provinceCode === null ? {} : { tinh: figures.provinceCode }),
      })}`;
    return (
      <>
        <PageHeading heading={t.heading} summary={t.summary} />
        {wrong.map((one) => (
          <Notice
            key={one.path}
            t={ui.t.design}
            tone="warning"
            text={t.ignored(t.names[one.path as keyof typeof t.names] ?? one.path, fieldSentence(ui.t, one))}
          />
        ))}
        <Question view={view} ui={ui} />
        <Table figures={figures} ui={ui} />
        <p class="plain-links">
          <a href={address('csv')}>{ui.t.catalogue.search.csv}</a>{' '}
          <a href={address('json')}>{ui.t.catalogue.search.json}</a>
        </p>
      </>
    );
  },
});
