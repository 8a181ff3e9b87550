// /bao-cao: the page of who leads: on paper one sheet with what has to be decided, key figures and charts; on a screen also what is to be reported
// by when, reports in work, standing duties, holes of letters.
// /bao-cao/bao-phu: the same letters alone.

import type { UseCaseName } from '#access/permission-matrix.ts';
import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { Tag } from '#design/tag.tsx';
import { textsOf } from '#texts/index.ts';
import { defineFile, definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { citedWords } from '../cited-words.ts';
import { type BoardView, type HolesView, type LetterHoles, viewBoard, viewHoles } from '../use-cases/view-board.ts';
import { asOfWords, Sheet, sheetTable } from './board-sheet.tsx';
import { Duties } from './duties.tsx';
import { dayWords, numberIn, periodIn, valueWords } from './figure-words.ts';
import { ReportTable } from './list-reports.tsx';
import {
  boardPath,
  byUnitPath,
  communeBoardPath,
  coverageOfPath,
  coveragePath,
  figureMapPath,
  figuresPath,
  openReportPath,
  provinceBoardPath,
  recordsPath,
  reportPath,
  reportsPath,
  summaryPath,
  targetsPath,
  taskPath,
} from './paths.ts';
import { Trade } from './trade-yield.tsx';
import { BoardFiles, sheetFile } from './unit-boards.tsx';

interface Frame {
  readonly ui: Ui;
  readonly view: BoardView;
}

function Due({ ui, view }: Frame) {
  const t = ui.t.reporting.board;
  return (
    <Section id="phai-bao-cao" title={t.due} lead={t.dueLead}>
      <DataTable
        t={ui.t.design}
        id="han-bao-cao"
        caption={t.due}
        captionHidden
        rows={view.due}
        rowKey={(one) => one.task.id}
        empty={<EmptyState title={t.dueEmpty} text={t.dueEmptyText} />}
        columns={[
          {
            key: 'content',
            label: t.what,
            lead: true,
            cell: ({ task }) => (
              <>
                <a href={ui.href(taskPath(task.id))}>{task.content}</a>
                {task.source !== null && <span class="summary-list__note quiet">{task.source}</span>}
              </>
            ),
          },
          { key: 'lead', label: t.who, cell: ({ task }) => task.leadLabel },
          {
            key: 'due',
            label: t.by,
            nowrap: true,
            cell: ({ task, isLate }) => (
              <>
                {dayWords(ui.t, task.dueOn)} {isLate && <Tag words={t.late} tone="red" shape="clock" />}
              </>
            ),
          },
          {
            key: 'report',
            label: t.report,
            cell: ({ task, reportId }) =>
              reportId === null ? (
                view.mayOpen ? (
                  <a href={ui.href(withQuery(openReportPath, { 'nhiem-vu': task.id, 'van-ban': task.letterId ?? '' }))}>
                    {t.begin}
                  </a>
                ) : (
                  '–'
                )
              ) : (
                <a href={ui.href(reportPath(reportId))}>{t.goOn}</a>
              ),
          },
        ]}
      />
    </Section>
  );
}

function Ways({ ui, view }: Frame) {
  const t = ui.t.reporting.board;
  const { communeCode } = view.question;
  const ways: readonly (readonly [UseCaseName, string, string])[] = [
    ['reporting/view-province-board', provinceBoardPath, ui.t.boards.titles.province],
    ...(communeCode === null
      ? []
      : [['reporting/view-commune-board', communeBoardPath(communeCode), ui.t.boards.titles.commune] as const]),
    ['reporting/view-figures', figuresPath, t.allFigures],
    ['reporting/view-by-unit', byUnitPath, ui.t.boards.byUnit],
    ['reporting/view-summary', summaryPath, ui.t.boards.summary.title],
    ['reporting/view-map', figureMapPath, ui.t.figureMap.title],
    ['reporting/view-targets', targetsPath, t.targets],
  ];
  return (
    <ul class="plain-links not-on-paper">
      {ways
        .filter(([right]) => ui.may(right))
        .map(([, path, label]) => (
          <li key={path}>
            <a href={ui.href(path)}>{label}</a>
          </li>
        ))}
    </ul>
  );
}

function Standing({ ui, view }: Frame) {
  const t = ui.t.reporting.board;
  if (view.standing.length === 0) return null;
  return (
    <Section id="thuong-xuyen" title={t.standing} lead={t.standingLead}>
      <DataTable
        t={ui.t.design}
        id="nhiem-vu-thuong-xuyen"
        caption={t.standing}
        captionHidden
        rows={view.standing}
        rowKey={(one) => one.task.id}
        columns={[
          {
            key: 'content',
            label: t.what,
            lead: true,
            cell: ({ task }) => <a href={ui.href(taskPath(task.id))}>{task.content}</a>,
          },
          { key: 'lead', label: t.who, cell: ({ task }) => task.leadLabel },
          { key: 'period', label: ui.t.reporting.question.period, cell: (one) => periodIn(ui.t, one.period) },
          {
            key: 'value',
            label: t.inPeriod,
            cell: ({ value }) =>
              value.value === null ? (
                <span class="quiet">{valueWords(ui.t, value)}</span>
              ) : (
                <a href={ui.href(recordsPath(value.code, value.question))}>
                  {numberIn(ui.t, value.value)} {value.unit}
                </a>
              ),
          },
          {
            key: 'before',
            label: t.before,
            cell: ({ before }) => (before === null ? '–' : numberIn(ui.t, before)),
          },
        ]}
      />
    </Section>
  );
}

function Holes({ ui, letters }: { readonly ui: Ui; readonly letters: readonly LetterHoles[] }) {
  const t = ui.t.reporting.board;
  const words = ui.t.reporting.coverage;
  const link = (id: string, chi: string, count: number) =>
    count === 0 ? <span class="quiet">–</span> : <a href={ui.href(coverageOfPath(id, { chi }))}>{count}</a>;
  return (
    <DataTable
      t={ui.t.design}
      id="lo-hong"
      caption={t.holes}
      captionHidden
      rows={letters}
      rowKey={(one) => one.letter.id}
      empty={<EmptyState title={t.holesEmpty} text={t.holesEmptyText} />}
      columns={[
        {
          key: 'letter',
          label: t.letter,
          lead: true,
          cell: ({ letter }) => <a href={ui.href(coverageOfPath(letter.id))}>{citedWords(letter)}</a>,
        },
        { key: 'cells', label: words.cells, numeric: true, cell: (one) => one.cells },
        {
          key: 'not-assigned',
          label: words.holes['not-assigned'],
          numeric: true,
          cell: (one) => link(one.letter.id, 'chua-giao', one.notAssigned),
        },
        {
          key: 'silent',
          label: words.holes.silent,
          numeric: true,
          cell: (one) => link(one.letter.id, 'im-lang', one.silent),
        },
        {
          key: 'not-reported',
          label: words.holes['not-reported'],
          numeric: true,
          cell: (one) => link(one.letter.id, 'chua-bao-cao', one.notReported),
        },
      ]}
    />
  );
}

export const boardPage = definePage<BoardView>({
  path: boardPath,
  right: 'reporting/view-board',
  rate: 'search',
  title: (_view, ui) => ui.t.reporting.title,
  load: ({ run }) => run(viewBoard, {}),
  json: (view) => view,
  csv: ({ sheet }, { lang }) => sheetTable(textsOf(lang), sheet),
  view(view, ui) {
    const t = ui.t.reporting.board;
    const frame = { ui, view };
    return (
      <>
        <div class="board">
          <PageHeading
            caption={view.unitName}
            heading={ui.t.boards.headings.leader}
            summary={asOfWords(ui.t, view.sheet)}
            action={view.mayOpen ? <ButtonLink href={ui.href(openReportPath)}>{t.open}</ButtonLink> : undefined}
          />
          <Sheet ui={ui} sheet={view.sheet} />
          <div class="board__trade">
            <Trade ui={ui} trade={view.trade} />
          </div>
          <BoardFiles ui={ui} path={boardPath} />
        </div>
        <Ways {...frame} />
        <div class="board__rest not-on-paper">
          <Duties ui={ui} duties={view.duties} mayOpen={view.mayOpen} />
          <Due {...frame} />
          <Section id="dang-lam" title={t.inWork}>
            <ReportTable ui={ui} reports={view.reports} caption={t.inWork} />
            <p>
              <a href={ui.href(reportsPath)}>{t.allReports}</a>
            </p>
          </Section>
          <Standing {...frame} />
          <Section id="bao-phu" title={t.holes} lead={t.holesLead}>
            <Holes ui={ui} letters={view.letters} />
          </Section>
        </div>
      </>
    );
  },
});

export const boardFile = defineFile({
  path: `${boardPath}/bang.xlsx`,
  right: 'reporting/view-board',
  rate: 'search',
  async load(request) {
    const found = await request.run(viewBoard, {});
    return found.ok ? await sheetFile(request, found.value.sheet) : found;
  },
});

export const coverageListPage = definePage<HolesView>({
  path: coveragePath,
  right: 'reporting/view-board',
  rate: 'search',
  title: (_view, ui) => ui.t.reporting.coverage.title,
  breadcrumbs: (_view, ui) => [{ label: ui.t.reporting.title, href: boardPath }],
  load: ({ run }) => run(viewHoles, {}),
  view(view, ui) {
    const t = ui.t.reporting;
    return (
      <>
        <PageHeading caption={view.unitName} heading={t.coverage.heading} summary={t.board.holesLead} />
        <Holes ui={ui} letters={view.letters} />
      </>
    );
  },
});
