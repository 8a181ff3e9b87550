// /phat-hien/bang: coverage by unit, findings by kind and severity, late corrections, repeated offenders; each number opens its records.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import type { LocalDate } from '#kernel/calendar.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { type BoardProduct, type CoveragePart, coverageParts } from '../rules/board.ts';
import { severities } from '../rules/finding.ts';
import { type BoardView, viewBoard, viewCoverage } from '../use-cases/view-board.ts';
import { FindingTable } from './list-findings.tsx';
import { boardPath, conclusionsPath, listPath, reportPath } from './paths.ts';
import { dayWords } from './words.tsx';

interface Frame {
  readonly ui: Ui;
  readonly board: BoardView;
}

const period = ({ from, to }: Pick<BoardView, 'from' | 'to'>) => ({ tu: from, den: to });

/** A number that opens its records; a plain zero opens nothing. */
function Opens({ n, href }: { readonly n: number; readonly href: string }) {
  return n === 0 ? <>0</> : <a href={href}>{n}</a>;
}

const productsHref = (
  ui: Ui,
  board: Pick<BoardView, 'from' | 'to'>,
  part: CoveragePart,
  commune: string | null = null,
) => withQuery(ui.href(`${boardPath}/san-pham`), { so: part, xa: commune ?? '', ...period(board) });
const findingsHref = (ui: Ui, board: Pick<BoardView, 'from' | 'to'>, more: Readonly<Record<string, string>> = {}) =>
  withQuery(ui.href(listPath), { ...more, ...period(board) });

function Keys({ ui, board }: Frame) {
  const t = ui.t.visitPapers.board;
  const keys = [
    ...coverageParts.map((part) => ({
      label: t.parts[part],
      n: board.coverage[part],
      href: productsHref(ui, board, part),
    })),
    { label: t.key.findings, n: board.findings, href: findingsHref(ui, board) },
    { label: t.key.overdue, n: board.overdue.length, href: findingsHref(ui, board, { xem: 'overdue' }) },
    { label: t.key.offenders, n: board.offenders.length, href: '#nhieu-lan' },
    {
      label: t.key.conclusions,
      n: board.conclusions,
      href: withQuery(ui.href(conclusionsPath), { xem: 'da-ban-hanh', ...period(board) }),
    },
  ];
  return (
    <dl class="key-figures">
      {keys.map(({ label, n, href }) => (
        <div key={label} class="key-figures__one">
          <dt>{label}</dt>
          <dd>
            <Opens n={n} href={href} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Units({ ui, board }: Frame) {
  const t = ui.t.visitPapers.board;
  return (
    <Section id="don-vi" title={t.units}>
      <DataTable
        t={ui.t.design}
        caption={t.units}
        captionHidden
        rows={board.units}
        rowKey={(one) => one.communeCode ?? '-'}
        empty={<EmptyState title={t.empty} text={t.emptyText} />}
        columns={[
          { key: 'unit', label: t.unit, lead: true, cell: (one) => one.name },
          ...coverageParts.map((part) => ({
            key: part,
            label: t.parts[part],
            numeric: true,
            cell: (one: BoardView['units'][number]) => (
              <Opens n={one.counts[part]} href={productsHref(ui, board, part, one.communeCode)} />
            ),
          })),
          {
            key: 'share',
            label: t.share,
            numeric: true,
            cell: (one) => `${Math.round((one.counts.visited * 100) / Math.max(1, one.counts.valid))} %`,
          },
          {
            key: 'findings',
            label: t.key.findings,
            numeric: true,
            cell: (one) => <Opens n={one.findings} href={findingsHref(ui, board, { xa: one.communeCode ?? '' })} />,
          },
        ]}
      />
    </Section>
  );
}

function Kinds({ ui, board }: Frame) {
  const t = ui.t.visitPapers.board;
  const { kinds, severities: levels } = ui.t.findings;
  return (
    <Section id="loai" title={t.kinds}>
      {board.kinds.length === 0 ? (
        <p class="quiet">{t.noKinds}</p>
      ) : (
        <DataTable
          t={ui.t.design}
          caption={t.kinds}
          captionHidden
          rows={board.kinds}
          rowKey={(one) => one.kind}
          columns={[
            { key: 'kind', label: t.kind, lead: true, cell: (one) => kinds[one.kind] },
            ...severities.map((level) => ({
              key: level,
              label: levels[level],
              numeric: true,
              cell: (one: BoardView['kinds'][number]) => (
                <Opens n={one.by[level]} href={findingsHref(ui, board, { loai: one.kind, 'muc-do': level })} />
              ),
            })),
            {
              key: 'total',
              label: t.total,
              numeric: true,
              cell: (one) => <Opens n={one.total} href={findingsHref(ui, board, { loai: one.kind })} />,
            },
          ]}
        />
      )}
    </Section>
  );
}

function Offenders({ ui, board }: Frame) {
  const t = ui.t.visitPapers.board;
  return (
    <Section id="nhieu-lan" title={t.offenders}>
      {board.offenders.length === 0 ? (
        <p class="quiet">{t.noOffenders}</p>
      ) : (
        <DataTable
          t={ui.t.design}
          caption={t.offenders}
          captionHidden
          rows={board.offenders}
          rowKey={(one) => one.producerId}
          columns={[
            {
              key: 'producer',
              label: t.producer,
              lead: true,
              cell: (one) => <a href={findingsHref(ui, board, { 'chu-the': one.producerId })}>{one.name}</a>,
            },
            { key: 'times', label: t.times, numeric: true, cell: (one) => one.times },
            { key: 'found', label: t.found, numeric: true, cell: (one) => one.findings },
            { key: 'late', label: t.late, numeric: true, cell: (one) => one.overdue },
            { key: 'last', label: t.last, nowrap: true, cell: (one) => dayWords(one.last) },
          ]}
        />
      )}
    </Section>
  );
}

/** The period as a form of the address. */
export function PeriodForm({ ui, board, path }: Frame & { readonly path: string }) {
  const t = ui.t.visitPapers.board;
  const form = ui.state({ tu: dayWords(board.from), den: dayWords(board.to) });
  return (
    <form method="get" action={ui.href(path)} class="period-form">
      <ErrorSummary form={form} labelOf={labelled({ tu: t.from, den: t.to })} />
      <DateField form={form} name="tu" label={t.from} />
      <DateField form={form} name="den" label={t.to} />
      <button class="button button--secondary" type="submit">
        {t.apply}
      </button>
    </form>
  );
}

export const boardPage = definePage<BoardView>({
  path: boardPath,
  right: 'findings/view-board',
  rate: 'search',
  title: (_board, ui) => ui.t.visitPapers.board.title,
  breadcrumbs: (_board, ui) => [{ label: ui.t.findings.crumb, href: listPath }],
  load: ({ query, run }) => run(viewBoard, { from: query['tu'], to: query['den'] }),
  json: (board) => board,
  view(board, ui) {
    const t = ui.t.visitPapers.board;
    return (
      <>
        <PageHeading
          heading={t.heading}
          summary={t.summary(board.unit, dayWords(board.from), dayWords(board.to))}
          action={<ButtonLink href={withQuery(ui.href(reportPath), period(board))}>{t.report}</ButtonLink>}
        />
        <PeriodForm ui={ui} board={board} path={boardPath} />
        <ul class="ways">
          <li>
            <a href={withQuery(ui.href(`${boardPath}/bang.xlsx`), period(board))}>{t.xlsx}</a>
          </li>
        </ul>
        <Keys ui={ui} board={board} />
        <Kinds ui={ui} board={board} />
        <Section id="qua-han" title={t.overdue}>
          {board.overdue.length === 0 ? (
            <p class="quiet">{t.noOverdue}</p>
          ) : (
            <FindingTable ui={ui} findings={board.overdue} caption={t.overdue} />
          )}
        </Section>
        <Offenders ui={ui} board={board} />
        <Units ui={ui} board={board} />
      </>
    );
  },
});

interface CoverageList {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly part: CoveragePart;
  readonly unit: string | null;
  readonly products: readonly (BoardProduct & { readonly commune: string; readonly visitOn: LocalDate | null })[];
}

export const coveragePage = definePage<CoverageList>({
  path: `${boardPath}/san-pham`,
  right: 'findings/view-board',
  rate: 'search',
  title: ({ part }, ui) => ui.t.visitPapers.board.parts[part],
  breadcrumbs: (data, ui) => [
    { label: ui.t.findings.crumb, href: listPath },
    { label: ui.t.visitPapers.board.title, href: withQuery(boardPath, period(data)) },
  ],
  load: ({ query, run }) =>
    run(viewCoverage, {
      from: query['tu'],
      to: query['den'],
      part: coverageParts.find((one) => one === query['so']),
      commune: query['xa'],
    }),
  json: (data) => data,
  view(data, ui) {
    const t = ui.t.visitPapers.board;
    const where = data.unit ?? t.everywhere;
    return (
      <>
        <PageHeading
          caption={t.products}
          heading={t.parts[data.part]}
          summary={t.productsSummary(where, dayWords(data.from), dayWords(data.to))}
        />
        <DataTable
          t={ui.t.design}
          caption={t.products}
          captionHidden
          rows={data.products}
          rowKey={(one) => one.id}
          empty={<EmptyState title={t.noProducts} text={t.noProductsText} />}
          columns={[
            {
              key: 'product',
              label: t.product,
              lead: true,
              cell: (one) => <a href={ui.href(`/quan-ly/san-pham/${one.code}`)}>{one.name}</a>,
            },
            { key: 'producer', label: t.producer, cell: (one) => one.producerName },
            { key: 'unit', label: t.unit, cell: (one) => one.commune },
            { key: 'visit', label: t.visitOn, nowrap: true, cell: (one) => dayWords(one.visitOn) },
          ]}
        />
      </>
    );
  },
});

export const inspectionReportPage = definePage<BoardView>({
  path: reportPath,
  right: 'findings/view-board',
  rate: 'search',
  title: (_board, ui) => ui.t.visitPapers.report.heading,
  breadcrumbs: (board, ui) => [
    { label: ui.t.findings.crumb, href: listPath },
    { label: ui.t.visitPapers.board.title, href: withQuery(boardPath, period(board)) },
  ],
  load: ({ query, run }) => run(viewBoard, { from: query['tu'], to: query['den'] }),
  view(board, ui) {
    const t = ui.t.visitPapers.report;
    const to = (file: string) => withQuery(ui.href(`${reportPath}/${file}`), period(board));
    return (
      <>
        <PageHeading
          heading={t.heading}
          summary={t.summary(`${dayWords(board.from)} – ${dayWords(board.to)}`)}
          action={<ButtonLink href={to('bao-cao.docx')}>{t.docx}</ButtonLink>}
        />
        <PeriodForm ui={ui} board={board} path={reportPath} />
        <ul class="ways">
          <li>
            <a href={to('bao-cao.pdf')}>{t.pdf}</a>
          </li>
        </ul>
        <Keys ui={ui} board={board} />
        <Kinds ui={ui} board={board} />
        <Offenders ui={ui} board={board} />
        <Units ui={ui} board={board} />
      </>
    );
  },
});
