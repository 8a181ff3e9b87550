// /san-luong/:productCode: what was said of one product, period by period, and what is still owed.

import { ActList } from '#design/act-list.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { RecordLayout } from '#design/record-layout.tsx';
import { Section } from '#design/section.tsx';
import { Tag } from '#design/tag.tsx';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { outputPeriodWord } from '../rules/output-period.ts';
import { isInDoubt, type OutputReport } from '../rules/output-report.ts';
import { converted } from '../rules/units.ts';
import { type OutputView, viewOutput } from '../use-cases/view-output.ts';
import { amountWords, dayWords, doubtWords, moneyWords } from './output-words.tsx';
import { commitmentsPath, healthPath, outputPath, productOutputPath, reportPath } from './paths.ts';

interface Frame {
  readonly ui: Ui;
  readonly view: OutputView;
}

function Missed({ ui, view }: Frame) {
  const { record, periodTitle } = ui.t.output;
  if (view.missed.length === 0) return null;
  return (
    <Section id="chua-bao-cao" title={record.missed}>
      <ul class="plain-list">
        {view.missed.map(({ period, dueOn }) => {
          const line = record.missedLine(periodTitle(period), dayWords(dueOn), dueOn < ui.today);
          return (
            <li key={outputPeriodWord(period)}>
              {view.may.report ? <a href={ui.href(reportPath(view.product.code, period))}>{line}</a> : line}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** Doubts, what the person answered to them, and what an officer found. */
function Doubts({ ui, view, report }: Frame & { readonly report: OutputReport }) {
  const { record } = ui.t.output;
  if (report.flags.length === 0) return <>–</>;
  const [review] = view.reviews.filter((one) => one.reportId === report.id);
  return (
    <>
      <p>{doubtWords(ui.t, report.flags)}</p>
      {report.confirmation !== null && <p class="quiet">{record.confirmed(report.confirmation)}</p>}
      {review !== undefined && (
        <p class="quiet">
          {record.reviewed[review.outcome]}
          {review.words === null ? '' : `: ${review.words}`} (
          {record.reviewedBy(review.reviewedByName, dayWords(review.reviewedOn))})
        </p>
      )}
      {view.may.review && review === undefined && (
        <a href={ui.href(productOutputPath(view.product.code, `${outputPeriodWord(report.period)}/xem-xet`))}>
          {record.review}
        </a>
      )}
    </>
  );
}

/** Sums of whole years in the unit of the last report; reports in another measure are left out, and figures in doubt stand beside. */
function yearSums(all: readonly OutputReport[], reviews: OutputView['reviews']) {
  const doubted = all.filter((one) => isInDoubt(one, reviews));
  const reports = all.filter((one) => !doubted.includes(one));
  const unit = all[0]?.unit ?? '';
  const years = [...new Set(all.map((one) => one.period.year))];
  return years.map((year) => {
    const own = reports.filter((one) => one.period.year === year);
    return {
      year,
      periods: own.length,
      doubted: doubted.filter((one) => one.period.year === year),
      unit,
      quantity: own.reduce((sum, one) => sum + (converted(one.quantity, one.unit, unit) ?? 0), 0),
      // Nobody said what was earned: that is no zero.
      revenueVnd: own.every((one) => one.revenueVnd === null)
        ? null
        : own.reduce((sum, one) => sum + (one.revenueVnd ?? 0), 0),
    };
  });
}

function Reports({ ui, view }: Frame) {
  const { record, periodTitle } = ui.t.output;
  const { columns } = record;
  const { reports, capacity } = view;
  return (
    <Section
      id="cac-ky"
      title={record.reports}
      lead={capacity === null ? undefined : record.capacity(`${ui.t.output.amount(capacity.value)} ${capacity.unit}`)}
    >
      <DataTable
        t={ui.t.design}
        caption={record.caption2}
        captionHidden
        rows={reports}
        rowKey={(one) => one.id}
        empty={<EmptyState title={record.none} text={record.noneText} />}
        columns={[
          {
            key: 'period',
            label: columns.period,
            lead: true,
            nowrap: true,
            cell: (one) =>
              view.may.report ? (
                <a href={ui.href(reportPath(view.product.code, one.period))}>{periodTitle(one.period)}</a>
              ) : (
                periodTitle(one.period)
              ),
          },
          { key: 'quantity', label: columns.quantity, numeric: true, cell: (one) => amountWords(ui.t, one) },
          { key: 'price', label: columns.price, numeric: true, cell: (one) => moneyWords(ui.t, one.priceVnd) },
          { key: 'revenue', label: columns.revenue, numeric: true, cell: (one) => moneyWords(ui.t, one.revenueVnd) },
          {
            key: 'workers',
            label: columns.workers,
            numeric: true,
            cell: (one) => (one.workers === null ? '–' : String(one.workers)),
          },
          ...(reports.some((one) => one.flags.length > 0)
            ? [
                {
                  key: 'doubts',
                  label: columns.doubts,
                  cell: (one: OutputReport) => <Doubts ui={ui} view={view} report={one} />,
                },
              ]
            : []),
          {
            key: 'by',
            label: columns.by,
            cell: (one) => (
              <>
                {one.by}, {dayWords(one.reportedOn)}
                {one.byProxy && <p class="quiet">{record.proxy}</p>}
                {one.ordinal > 1 && <p class="quiet">{record.corrected(one.ordinal - 1)}</p>}
                {one.note !== null && <p class="quiet">{one.note}</p>}
              </>
            ),
          },
        ]}
      />
      {reports.length > 0 && (
        <ul class="plain-list">
          {yearSums(reports, view.reviews).map(({ year, periods, doubted, ...sum }) => (
            <li key={year}>
              <strong>{record.year(year, periods)}:</strong>{' '}
              {periods === 0
                ? record.nothingCounted
                : sum.revenueVnd === null
                  ? amountWords(ui.t, sum)
                  : record.sum(amountWords(ui.t, sum), moneyWords(ui.t, sum.revenueVnd))}
              {doubted.length > 0 && (
                <>
                  {'. '}
                  <Tag
                    words={record.inDoubt(
                      doubted.length,
                      doubted.map((one) => `${periodTitle(one.period)}: ${amountWords(ui.t, one)}`).join('; '),
                    )}
                    tone="gold"
                    shape="question"
                  />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Side({ ui, view }: Frame) {
  const { record } = ui.t.output;
  const { code } = view.product;
  const acts = [
    ...(ui.may('output/view-commitments') ? [{ label: record.commitments, href: ui.href(commitmentsPath(code)) }] : []),
    ...(ui.may('output/view-health') ? [{ label: record.health, href: ui.href(healthPath(code)) }] : []),
    { label: record.product, href: ui.href(`/quan-ly/san-pham/${code}`) },
  ];
  return <ActList title={record.links} acts={acts} />;
}

export const viewOutputPage = definePage<OutputView>({
  path: `${outputPath}/:productCode`,
  right: 'output/view-output',
  rate: 'page',
  title: (view, ui) => `${ui.t.output.record.caption}: ${view.product.name}`,
  breadcrumbs: (_view, ui) => [{ label: ui.t.output.list.heading, href: outputPath }],
  load: ({ run, params }) => run(viewOutput, { productCode: params['productCode'] }),
  json: (view) => view,
  view(view, ui) {
    const { record } = ui.t.output;
    const asked = view.reviews.find(
      (one) => one.outcome === 'ask-again' && view.reports.some((report) => report.id === one.reportId),
    );
    return (
      <>
        <PageHeading
          caption={record.caption}
          heading={view.product.name}
          summary={view.product.producerName ?? undefined}
          action={
            view.may.report &&
            view.missed.length > 0 && (
              <ButtonLink href={ui.href(reportPath(view.product.code, view.form.period))}>{record.report}</ButtonLink>
            )
          }
        />
        <RecordLayout side={<Side ui={ui} view={view} />}>
          {asked !== undefined && (
            <Notice t={ui.t.design} tone="warning" title={record.reviewed['ask-again']} text={asked.words ?? ''} />
          )}
          <Missed ui={ui} view={view} />
          <Reports ui={ui} view={view} />
        </RecordLayout>
      </>
    );
  },
});
