// /bao-cao/xem/:reportId: a report: where it stands, what it says, its figures with later differences beside them, its papers.

import { ActList } from '#design/act-list.tsx';
import { DataTable } from '#design/data-table.tsx';
import { HistoryList } from '#design/history-list.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { RecordLayout } from '#design/record-layout.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { formatInstantInVietnam } from '#kernel/calendar.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { citedWords } from '../cited-words.ts';
import { beginsEdition } from '../rules/edition.ts';
import type { FrozenFigure, LaterFigure } from '../rules/freeze.ts';
import { questionOf, type ReportIssue, reportActs } from '../rules/report.ts';
import { type ReportView, viewReport } from '../use-cases/view-report.ts';
import { dayWords, numberIn, partName, periodIn, valueWords } from './figure-words.ts';
import {
  actPages,
  boardPath,
  editionPath,
  letterPath,
  recordsPath,
  reportPath,
  reportsPath,
  taskPath,
} from './paths.ts';
import { ReportTag } from './report-state.tsx';

interface Frame {
  readonly ui: Ui;
  readonly view: ReportView;
}

/** Which edition the addresses below the page ask for; `null`: the report as it stands. */
const editionOf = ({ isSent, report }: ReportView): number | null => (isSent ? report.edition : null);

function Facts({ ui, view }: Frame) {
  const t = ui.t.officeReports.view;
  const { report, letter, versions } = view;
  const last = versions.at(-1);
  return (
    <SummaryList
      items={[
        {
          label: t.state,
          value: <ReportTag ui={ui} state={view.isSent && view.isBeingCorrected ? 'sent-back' : report.state} />,
        },
        { label: t.office, value: report.officeLabel },
        {
          label: t.answers,
          value: letter === null ? t.periodic : <a href={ui.href(letterPath(letter.id))}>{citedWords(letter)}</a>,
        },
        { label: t.period, value: periodIn(ui.t, questionOf(report).period) },
        { label: t.asOf, value: dayWords(ui.t, report.asOf) },
        { label: t.due, value: dayWords(ui.t, report.dueOn) },
        ...(report.state === 'submitted'
          ? [{ label: t.approver, value: view.approvers.join(', ') || t.nobodyApproves(report.officeLabel) }]
          : []),
        ...(report.taskId === null
          ? []
          : [{ label: t.task, value: <a href={ui.href(taskPath(report.taskId))}>{t.taskLink}</a> }]),
        {
          label: t.history,
          value:
            last === undefined ? '' : t.version(last.ordinal, last.savedByName, formatInstantInVietnam(last.savedAt)),
          ...(versions.length > 1 && !view.isSent && ui.may('reporting/compare-versions')
            ? { action: { label: t.compare, href: ui.href(reportPath(report.id, 'phien-ban')) } }
            : {}),
        },
      ]}
    />
  );
}

function Content({ ui, view }: Frame) {
  const t = ui.t.officeReports.view;
  return (
    <Section id="noi-dung" title={t.content}>
      {view.content.sections.map((section) => (
        <div key={`${section.kind}-${section.clauseId ?? ''}`} class="report-part">
          <h3>{section.heading}</h3>
          {(section.text === '' ? t.nothing : section.text).split('\n').map((line, i) => (
            <p key={`${i}-${line}`} class={section.text === '' ? 'quiet' : undefined}>
              {line}
            </p>
          ))}
        </div>
      ))}
    </Section>
  );
}

/** A later value beside a frozen one: not changed, or the value with how much it differs. */
function Later({ ui, later }: { readonly ui: Ui; readonly later: LaterFigure | undefined }) {
  const t = ui.t.officeReports.view;
  if (later === undefined) return <span class="quiet">{t.same}</span>;
  if (later.by === 0) return <span>{t.recordsOnly}</span>;
  const by = later.by === null ? '' : `${later.by > 0 ? '+' : '−'}${numberIn(ui.t, Math.abs(later.by))}`;
  const now = later.now === null ? ui.t.reporting.figures.notKept : numberIn(ui.t, later.now);
  return <strong>{by === '' ? now : t.changed(now, by)}</strong>;
}

function FigureValue({ ui, view, one }: Frame & { readonly one: FrozenFigure }) {
  const words = valueWords(ui.t, one);
  if (one.value === null) return <span class="quiet">{words}</span>;
  const path =
    view.frozenOn === null
      ? recordsPath(one.code, questionOf(view.report))
      : editionPath(view.report.id, editionOf(view), `so-lieu/${one.code}`);
  return (
    <>
      {one.isUnnamed ? words : <a href={ui.href(path)}>{words}</a>} {one.unit}
    </>
  );
}

function Figures({ ui, view }: Frame) {
  const t = ui.t.officeReports.view;
  const { figures, frozenOn, corrected, today, names } = view;
  const laterOf = (all: readonly LaterFigure[], code: string) => all.find((one) => one.code === code);
  const parts = (one: FrozenFigure): string => {
    if (one.known !== undefined) return ui.t.reporting.figures.amongKnown(one.known);
    return one.parts
      .filter(({ split, parts: own }) => split !== 'commune' && own.length > 1)
      .flatMap(({ split, parts: own }) => own.map(({ key, value }) => `${partName(ui.t, names, split, key)}: ${value}`))
      .join('; ');
  };
  return (
    <Section
      id="so-lieu"
      title={t.figures}
      lead={frozenOn === null ? t.figuresLive : t.figuresFrozen(dayWords(ui.t, frozenOn))}
    >
      <DataTable
        t={ui.t.design}
        id="bang-so-lieu"
        caption={t.figures}
        captionHidden
        rows={figures}
        rowKey={(one) => one.code}
        columns={[
          {
            key: 'name',
            label: t.indicator,
            lead: true,
            cell: (one) => (
              <>
                {one.name}
                {one.isUnchecked === true && one.value !== null && (
                  <span class="summary-list__note quiet">{t.unchecked}</span>
                )}
                {parts(one) !== '' && <span class="summary-list__note quiet">{parts(one)}</span>}
              </>
            ),
          },
          {
            key: 'value',
            label: t.value,
            numeric: true,
            cell: (one) => <FigureValue ui={ui} view={view} one={one} />,
          },
          ...(frozenOn === null
            ? []
            : [
                {
                  key: 'corrected',
                  label: t.corrected,
                  numeric: true,
                  cell: (one: FrozenFigure) => <Later ui={ui} later={laterOf(corrected, one.code)} />,
                },
                {
                  key: 'today',
                  label: t.today(dayWords(ui.t, ui.today)),
                  numeric: true,
                  cell: (one: FrozenFigure) => <Later ui={ui} later={laterOf(today, one.code)} />,
                },
              ]),
        ]}
      />
      <p class="not-on-paper">
        <a href={ui.href(editionPath(view.report.id, editionOf(view), 'so-lieu.xlsx'))}>{t.xlsx}</a>
      </p>
    </Section>
  );
}

/** The papers of the report as it is shown, in each shape; below them what went out in other editions, as it went out. */
function Papers({ ui, view }: Frame) {
  const t = ui.t.officeReports.view;
  const { report, shapes, issues } = view;
  const linksOf = (code: string, edition: number | null, issue: ReportIssue | undefined) => {
    const path = (page: string) => ui.href(editionPath(report.id, edition, page));
    return (
      <>
        <a href={path(`mau/${code}.docx`)}>{t.word}</a> <a href={path(`mau/${code}.pdf`)}>{t.pdf}</a>
        {issue !== undefined && <> – {t.number(issue.number, dayWords(ui.t, issue.issuedOn))}</>}{' '}
        {issue?.file != null && <a href={path(`ban-ky/${code}`)}>{t.scan}</a>}{' '}
        {issue?.letterId != null && <a href={ui.href(letterPath(issue.letterId))}>{t.letter}</a>}
      </>
    );
  };
  const others = issues.filter((one) => one.edition !== report.edition);
  return (
    <Section
      id="van-ban"
      title={t.papers}
      lead={view.isBeingCorrected && !view.isSent ? t.draftPapersLead : t.papersLead}
    >
      <ul class="plain-links">
        {shapes.map((shape) => (
          <li key={shape.code}>
            {shape.name}:{' '}
            {linksOf(
              shape.code,
              editionOf(view),
              issues.find((one) => one.shape === shape.code && one.edition === report.edition),
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <>
          <h3>{t.sentPapers}</h3>
          <p>{t.sentPapersLead}</p>
          <ul class="plain-links">
            {others.map((issue) => (
              <li key={issue.id}>
                <a href={ui.href(editionPath(report.id, issue.edition))}>{t.edition(issue.edition)}</a>,{' '}
                {shapes.find((one) => one.code === issue.shape)?.name ?? issue.shape}:{' '}
                {linksOf(issue.shape, issue.edition, issue)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

/** Why it came back, and, of an edition that went out, that what is shown is what had been sent. */
function Standing({ ui, view }: Frame) {
  const t = ui.t.officeReports;
  const { report, acts, isSent, isBeingCorrected } = view;
  const returned = acts.findLast((one) => one.kind === 'returned' || beginsEdition(one));
  if (!isSent && (report.state !== 'returned' || returned === undefined)) return null;
  const title = isSent && isBeingCorrected ? t.states['sent-back'] : t.states.returned;
  const numbers = view.issues
    .filter((one) => one.edition === report.edition)
    .map((one) => t.view.number(one.number, dayWords(ui.t, one.issuedOn)));
  return (
    <>
      {returned !== undefined && (
        <Notice
          t={ui.t.design}
          tone="warning"
          title={`${title}: ${returned.byName}, ${dayWords(ui.t, returned.onDay)}`}
          text={returned.words ?? ''}
        />
      )}
      {isSent && <Notice t={ui.t.design} tone="info" text={t.view.asSent(numbers.join('; '))} />}
    </>
  );
}

function History({ ui, view }: Frame) {
  const t = ui.t.officeReports.view;
  return (
    <HistoryList
      title={t.history}
      entries={view.acts.toReversed().map((act) => ({
        key: act.id,
        when: formatInstantInVietnam(act.at),
        datetime: act.at,
        what: `${t.acted[act.kind]} (${t.bySource(act.versionOrdinal)})`,
        who: act.byName,
        ...(act.words === null ? {} : { detail: act.words }),
      }))}
    />
  );
}

export const viewReportPage = definePage<ReportView>({
  path: '/bao-cao/xem/:reportId',
  right: 'reporting/view-report',
  rate: 'search',
  title: ({ report }) => report.title,
  breadcrumbs: (_view, ui) => [
    { label: ui.t.reporting.title, href: boardPath },
    { label: ui.t.officeReports.list.title, href: reportsPath },
  ],
  load: ({ run, params, query }) => run(viewReport, { reportId: params['reportId'], edition: query['lan'] }),
  json: (view) => view,
  view(view, ui) {
    const t = ui.t.officeReports;
    const { report } = view;
    const frame = { ui, view };
    return (
      <>
        <PageHeading caption={report.officeLabel} heading={view.content.title} />
        <Standing {...frame} />
        <RecordLayout
          side={
            <>
              {!view.isSent && (
                <ActList
                  title={t.acts.title}
                  acts={reportActs.map((act) => {
                    const may = view.may[act];
                    const href = may === 'yes' ? ui.href(reportPath(report.id, actPages[act])) : null;
                    return { label: t.acts[act], href, ...(may === 'yes' ? {} : { why: t.whyNot[may] }) };
                  })}
                />
              )}
              <History {...frame} />
            </>
          }
        >
          <Facts {...frame} />
          <Content {...frame} />
          <Figures {...frame} />
          <Papers {...frame} />
        </RecordLayout>
      </>
    );
  },
});
