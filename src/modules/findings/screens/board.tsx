// /phat-hien/bang: coverage by unit, findings by kind and severity, late corrections, repeated offenders; each number opens its records.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { formState } from '#design/form-state.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import type { Problem } from '#kernel/problem.ts';
import { ok, type Result } from '#kernel/result.ts';
import { fieldSentence } from '#texts/index.ts';
import { askedOrPlain } from '#web/asked-or-plain.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { isWholeAsked, MOST_AT_ONCE } from '#web/whole-list.tsx';
import { withQuery } from '#web/with-query.ts';
import { type CoveragePart, coverageParts, shareVisited } from '../rules/board.ts';
import { severities } from '../rules/finding.ts';
import { type BoardView, viewBoard } from '../use-cases/view-board.ts';
import { FindingTable } from './list-findings.tsx';
import { boardPath, conclusionsPath, listPath, reportPath } from './paths.ts';
import { dayWords } from './words.tsx';

interface Frame {
  readonly ui: Ui;
  readonly board: BoardView;
}

/** Lines of a part that the board shows before the whole is asked for. */
const FIRST = 8;

type Asked = Pick<BoardView, 'from' | 'to' | 'commune'>;
const period = ({ from, to }: Pick<BoardView, 'from' | 'to'>) => ({ tu: from, den: to });
export const question = (board: Asked) => ({ ...period(board), xa: board.commune ?? undefined });
/** What the board is asked for, as its address says it. */
export const boardAsked = (query: Readonly<Record<string, string>>) => ({
  from: query['tu'],
  to: query['den'],
  commune: query['xa']?.slice(0, 10),
});

/** A number that opens its records; a plain zero opens nothing. */
function Opens({ ui, n, href }: { readonly ui: Ui; readonly n: number; readonly href: string }) {
  return n === 0 ? <>0</> : <a href={href}>{ui.t.visitPapers.board.count(n)}</a>;
}

/** The first lines of a part, by their weight; all of them where the whole is asked for. The report shows all. */
const shownOf = <Row,>(ui: Ui, rows: readonly Row[]): readonly Row[] =>
  isWholeAsked(ui) || ui.path !== boardPath ? rows : rows.slice(0, FIRST);

/** The way to the lines that are left out. */
function Rest({ ui, board, n, part }: Frame & { readonly n: number; readonly part: string }) {
  if (shownOf(ui, Array(n)).length === n) return null;
  return (
    <p>
      <a href={`${withQuery(ui.href(boardPath), { ...question(board), trang: 'tat-ca' })}#${part}`}>
        {ui.t.visitPapers.board.rest(n)}
      </a>
    </p>
  );
}

const productsHref = (ui: Ui, board: Asked, part: CoveragePart, commune: string | null = board.commune) =>
  withQuery(ui.href(`${boardPath}/san-pham`), { so: part, ...period(board), xa: commune ?? undefined });
const findingsHref = (ui: Ui, board: Asked, more: Readonly<Record<string, string>> = {}) =>
  withQuery(ui.href(listPath), { ...question(board), ...more });

export function Keys({ ui, board }: Frame) {
  const t = ui.t.visitPapers.board;
  const keys = [
    ...coverageParts.map((part) => ({
      label: t.parts[part],
      n: board.coverage[part],
      href: productsHref(ui, board, part),
    })),
    { label: t.key.findings, n: board.findings, href: findingsHref(ui, board) },
    { label: t.key.overdue, n: board.overdue.length, href: findingsHref(ui, board, { xem: 'overdue' }) },
    {
      label: t.key.notCorrected,
      n: board.states['not-corrected'],
      href: findingsHref(ui, board, { xem: 'not-corrected' }),
    },
    {
      label: t.key.proposed,
      n: board.states['withdrawal-proposed'],
      href: findingsHref(ui, board, { xem: 'withdrawal-proposed' }),
    },
    { label: t.key.cases, n: board.cases, href: ui.href('/thu-hoi') },
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
            <Opens ui={ui} n={n} href={href} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function Units({ ui, board }: Frame) {
  const t = ui.t.visitPapers.board;
  return (
    <Section id="don-vi" title={t.units}>
      <DataTable
        t={ui.t.design}
        caption={t.units}
        captionHidden
        rows={shownOf(ui, board.units)}
        rowKey={(one) => one.communeCode ?? '-'}
        empty={<EmptyState title={t.empty} text={t.emptyText} />}
        columns={[
          {
            key: 'unit',
            label: t.unit,
            lead: true,
            cell: (one) =>
              one.communeCode === null || board.commune !== null ? (
                one.name
              ) : (
                <a href={withQuery(ui.href(boardPath), { ...period(board), xa: one.communeCode })}>{one.name}</a>
              ),
          },
          ...coverageParts.map((part) => ({
            key: part,
            label: t.parts[part],
            numeric: true,
            saysNothing: (one: BoardView['units'][number]) => one.counts[part] === 0,
            cell: (one: BoardView['units'][number]) => (
              <Opens ui={ui} n={one.counts[part]} href={productsHref(ui, board, part, one.communeCode)} />
            ),
          })),
          {
            key: 'share',
            label: t.share,
            numeric: true,
            saysNothing: (one) => one.counts.visitedInForce === 0,
            cell: (one) => {
              const share = shareVisited(one.counts);
              return share === null ? '–' : `${share} %`;
            },
          },
          {
            key: 'findings',
            label: t.key.findings,
            numeric: true,
            saysNothing: (one) => one.findings === 0,
            cell: (one) => (
              <Opens ui={ui} n={one.findings} href={findingsHref(ui, board, { xa: one.communeCode ?? '' })} />
            ),
          },
        ]}
      />
      <Rest ui={ui} board={board} n={board.units.length} part="don-vi" />
    </Section>
  );
}

export function Kinds({ ui, board }: Frame) {
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
              saysNothing: (one: BoardView['kinds'][number]) => one.by[level] === 0,
              cell: (one: BoardView['kinds'][number]) => (
                <Opens ui={ui} n={one.by[level]} href={findingsHref(ui, board, { loai: one.kind, 'muc-do': level })} />
              ),
            })),
            {
              key: 'total',
              label: t.total,
              numeric: true,
              cell: (one) => <Opens ui={ui} n={one.total} href={findingsHref(ui, board, { loai: one.kind })} />,
            },
          ]}
        />
      )}
    </Section>
  );
}

export function Offenders({ ui, board }: Frame) {
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
          rows={shownOf(ui, board.offenders)}
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
      <Rest ui={ui} board={board} n={board.offenders.length} part="nhieu-lan" />
    </Section>
  );
}

/** The period as a form of the address. */
export function PeriodForm({ ui, board, wrong, path }: Frame & Pick<AskedBoard, 'wrong'> & { readonly path: string }) {
  const t = ui.t.visitPapers.board;
  const filled = { tu: dayWords(board.from), den: dayWords(board.to), xa: board.commune ?? '' };
  const typed = wrong === null ? {} : { tu: ui.query['tu'], den: ui.query['den'] };
  const names: Readonly<Record<string, string>> = { from: 'tu', to: 'den', commune: 'xa' };
  const errors = (wrong?.fields ?? []).map((field) => ({
    name: names[field.path] ?? field.path,
    message: fieldSentence(ui.t, field),
    ofAnyBox: !field.code.includes('/'),
  }));
  const form = formState(ui.t.design, { ...filled, ...typed }, errors);
  return (
    <>
      <ErrorSummary form={form} labelOf={labelled({ tu: t.from, den: t.to, xa: t.unit })} />
      <form method="get" action={ui.href(path)} class="period-form">
        <DateField form={form} name="tu" label={t.from} />
        <DateField form={form} name="den" label={t.to} />
        {board.communes.length > 0 && (
          <SelectField
            form={form}
            name="xa"
            label={t.unit}
            choices={board.communes.map(({ code, name }) => ({ value: code, label: name }))}
            emptyLabel={t.everyUnit}
          />
        )}
        <button class="button button--secondary" type="submit">
          {t.apply}
        </button>
      </form>
    </>
  );
}

/** What a page of the board shows: the numbers, or the days that were wrong with the form to correct them. */
export interface AskedBoard {
  readonly board: BoardView;
  readonly wrong: Problem | null;
}

/** The board as it was asked for; where the days are wrong, the form to correct them comes back with what was typed. */
export async function askedBoard(request: Pick<PageRequest, 'query' | 'run' | 'as'>): Promise<Result<AskedBoard>> {
  const { query } = request;
  const asked = await askedOrPlain(request, viewBoard, boardAsked(query), { commune: query['xa']?.slice(0, 10) });
  return asked.ok ? ok({ board: asked.value.answer, wrong: asked.value.wrong }) : asked;
}

/** Days that are wrong, with the form to correct them; no number of another period stands under them. */
export function WrongPeriod({
  ui,
  asked,
  path,
}: {
  readonly ui: Ui;
  readonly asked: AskedBoard;
  readonly path: string;
}) {
  const t = ui.t.visitPapers.board;
  return (
    <>
      <PageHeading heading={path === boardPath ? t.heading : ui.t.visitPapers.report.heading} />
      <PeriodForm ui={ui} {...asked} path={path} />
      <EmptyState title={t.turned} text={t.turnedText} />
    </>
  );
}

export const boardPage = definePage<AskedBoard>({
  path: boardPath,
  right: 'findings/view-board',
  rate: 'search',
  title: (_asked, ui) => ui.t.visitPapers.board.title,
  breadcrumbs: (_asked, ui) => [{ label: ui.t.findings.crumb, href: listPath }],
  load: askedBoard,
  json: ({ board }) => board,
  view(asked, ui) {
    const { board, wrong } = asked;
    if (wrong !== null) return <WrongPeriod ui={ui} asked={asked} path={boardPath} />;
    const t = ui.t.visitPapers.board;
    return (
      <>
        <PageHeading
          heading={t.heading}
          summary={t.summary(board.unit, dayWords(board.from), dayWords(board.to))}
          action={<ButtonLink href={withQuery(ui.href(reportPath), question(board))}>{t.report}</ButtonLink>}
        />
        <PeriodForm ui={ui} {...asked} path={boardPath} />
        <ul class="ways">
          <li>
            <a
              href={withQuery(ui.href(boardPath), {
                ...question(board),
                trang: isWholeAsked(ui) ? undefined : 'tat-ca',
              })}
            >
              {isWholeAsked(ui) ? t.firstOnly : t.whole}
            </a>
          </li>
          <li>
            <a href={withQuery(ui.href(`${boardPath}/bang.xlsx`), question(board))}>{t.xlsx}</a>
          </li>
        </ul>
        <Keys ui={ui} board={board} />
        <Kinds ui={ui} board={board} />
        <Section id="qua-han" title={t.overdue}>
          {board.overdue.length === 0 ? (
            <p class="quiet">{t.noOverdue}</p>
          ) : (
            <FindingTable ui={ui} findings={shownOf(ui, board.overdue).slice(0, MOST_AT_ONCE)} caption={t.overdue} />
          )}
          <Rest ui={ui} board={board} n={board.overdue.length} part="qua-han" />
        </Section>
        <Offenders ui={ui} board={board} />
        <Units ui={ui} board={board} />
      </>
    );
  },
});
