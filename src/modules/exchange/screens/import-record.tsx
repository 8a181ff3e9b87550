// What an import did, once it was confirmed or undone: by whom, when, how much, row by row.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Pagination } from '#design/pagination.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { formatInstantInVietnam, formatVietnamese } from '#kernel/calendar.ts';
import { formatWhole } from '#kernel/money.ts';
import type { Ui } from '#web/ui.ts';
import { type ImportView, ROWS_A_PAGE } from '../use-cases/view-register-import.ts';
import { rowPlace } from './deciding-form.tsx';
import { whoOf } from './exchange-home.tsx';
import { Comparison, Findings, RowProduct, StateTag } from './import-parts.tsx';
import { importPath } from './paths.ts';
import { RowFilters, viewHref } from './preview-parts.tsx';

export function ImportRecord({ data, ui }: { readonly data: ImportView; readonly ui: Ui }) {
  const t = ui.t.exchange.record;
  const words = ui.t.exchange.preview;
  const of = data.import;
  const done = of.counts.done;
  const at = (moment: typeof of.confirmedAt): string => (moment === null ? '' : formatInstantInVietnam(moment));
  return (
    <>
      <ErrorSummary form={ui.state()} />
      <PageHeading
        heading={t.heading(of.fileName)}
        summary={words.summary(of.fileName, of.counts.dataRows, formatVietnamese(of.asOf))}
        states={<StateTag state={of.state} ui={ui} />}
        action={
          of.state === 'confirmed' &&
          ui.may('exchange/undo-register-import') && (
            <ButtonLink href={ui.href(importPath(of.id, 'hoan-tac'))} kind="danger" icon="history">
              {t.undo}
            </ButtonLink>
          )
        }
      />
      {of.state === 'undone' && <Notice t={ui.t.design} tone="info" text={t.undone} />}
      <SummaryList
        items={[
          { label: t.by, value: whoOf(of, ui) },
          { label: t.at, value: at(of.madeAt) },
          { label: t.confirmedAt, value: at(of.confirmedAt) },
          ...(of.undoneAt === null ? [] : [{ label: t.undoneAt, value: at(of.undoneAt) }]),
          ...(done === undefined
            ? []
            : (
                [
                  [t.newProducts, done.newProducts],
                  [t.newProducers, done.newProducers],
                  [t.newRecognitions, done.newRecognitions],
                  [t.changedProducts, done.changedProducts],
                  [t.changedProducers, done.changedProducers],
                  [t.changedRecognitions, done.changedRecognitions],
                  [t.leftOut, done.leftOut],
                ] as const
              ).map(([label, value]) => ({ label, value: formatWhole(value) }))),
          { label: t.hash, value: <code class="long-code">{of.fileHash}</code>, note: t.hashNote },
        ]}
      />
      <Section id="rows" title={words.rows}>
        <RowFilters data={data} ui={ui} />
        <div class="import-rows import-rows--done">
          <DataTable
            t={ui.t.design}
            caption={words.rows}
            captionHidden
            rows={data.rows}
            rowKey={(row) => String(row.position)}
            columns={[
              { key: 'row', label: words.columns.row, numeric: true, cell: (row) => rowPlace(row, data) },
              {
                key: 'product',
                label: words.columns.product,
                lead: true,
                cell: (row) => <RowProduct row={row} ui={ui} />,
              },
              {
                key: 'findings',
                label: words.columns.findings,
                cell: (row) => <Findings row={row} sheet={of.sheets.find((s) => s.name === row.sheet)} ui={ui} />,
              },
              { key: 'register', label: words.columns.register, cell: (row) => <Comparison row={row} ui={ui} /> },
              {
                key: 'done',
                label: words.columns.choice,
                cell: (row) =>
                  row.productCode !== null ? (
                    <a href={ui.href(`/quan-ly/san-pham/${row.productCode}`)}>{t.open}</a>
                  ) : (
                    <span class="muted">{row.productId === null ? words.effects.nothing : t.gone}</span>
                  ),
              },
            ]}
          />
        </div>
        <Pagination
          t={ui.t.design}
          page={data.page}
          pageSize={ROWS_A_PAGE}
          total={data.total}
          href={(page) => ui.href(viewHref(of.id, ui.query, page))}
        />
      </Section>
    </>
  );
}
