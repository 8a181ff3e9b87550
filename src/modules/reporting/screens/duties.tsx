// Reports that come again, as a table of the first page; /bao-cao/cap-xa: who of the communes sent theirs.

import { Button } from '#design/button.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { Form } from '#design/form.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { Tag } from '#design/tag.tsx';
import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { OfficeDuty } from '../duties.ts';
import type { PeriodKind } from '../rules/period.ts';
import { type ChainView, viewChain } from '../use-cases/view-chain.ts';
import { dayWords, periodIn } from './figure-words.ts';
import { actPages, boardPath, chainOfPath, chainPath, openReportPath, periodKindWords, reportPath } from './paths.ts';
import { ReportTag } from './report-state.tsx';

export interface DutiesProps {
  readonly ui: Ui;
  readonly duties: readonly OfficeDuty[];
  readonly mayOpen: boolean;
}

const firstUpper = (words: string): string => `${words.charAt(0).toLocaleUpperCase('vi')}${words.slice(1)}`;

/** What is sent to begin the report of a duty: its office, its period, the day it is due. */
const beginningOf = ({ key, period, dueOn }: OfficeDuty): Readonly<Record<string, string>> => ({
  office: key,
  letterId: '',
  periodKind: period.kind,
  from: formatVietnamese(period.from),
  dueOn: formatVietnamese(dueOn),
});

/** Whether a report went out before its period was over, and now it is: it may be issued again with the whole of it. */
const wentOutEarly = ({ report, period }: OfficeDuty, today: LocalDate): boolean =>
  report !== null && report.state === 'issued' && report.asOf < period.to && period.to < today;

function DutyReport({ ui, mayOpen, duty }: Omit<DutiesProps, 'duties'> & { readonly duty: OfficeDuty }) {
  const t = ui.t.reporting.board;
  if (duty.report !== null) {
    return (
      <>
        <ReportTag ui={ui} state={duty.report.state} /> <a href={ui.href(reportPath(duty.report.id))}>{t.goOn}</a>
        {duty.report.asOf < duty.period.to && (
          <span class="summary-list__note quiet">{t.untilOnly(dayWords(ui.t, duty.report.asOf))}</span>
        )}
        {mayOpen && wentOutEarly(duty, ui.today) && (
          <span class="summary-list__note">
            <a href={ui.href(reportPath(duty.report.id, actPages.reopen))}>{t.issueWhole}</a>
          </span>
        )}
      </>
    );
  }
  if (!mayOpen) return <>–</>;
  return (
    <Form
      action={ui.href(openReportPath)}
      {...ui.form()}
      hidden={beginningOf(duty)}
      label={`${t.beginPeriod}: ${periodIn(ui.t, duty.period)}, ${duty.office.label}`}
    >
      <Button kind="secondary">{t.beginPeriod}</Button>
    </Form>
  );
}

/** Reports that come again: one button each. */
export function Duties({ ui, duties, mayOpen }: DutiesProps) {
  const t = ui.t.reporting.board;
  return (
    <Section id="dinh-ky" title={t.duties} lead={t.dutiesLead}>
      <DataTable
        t={ui.t.design}
        id="bao-cao-dinh-ky"
        caption={t.duties}
        captionHidden
        rows={duties}
        rowKey={(one) => `${one.key} ${one.period.kind} ${one.period.from}`}
        empty={<EmptyState title={t.dutiesEmpty} text={t.dutiesEmptyText} />}
        columns={[
          { key: 'period', label: t.period, lead: true, cell: (one) => firstUpper(periodIn(ui.t, one.period)) },
          { key: 'who', label: ui.t.officeReports.list.office, cell: (one) => one.office.label },
          {
            key: 'due',
            label: t.by,
            nowrap: true,
            cell: ({ dueOn, isLate, report }) => (
              <>
                {dayWords(ui.t, dueOn)}{' '}
                {isLate && report?.state !== 'issued' && <Tag words={t.late} tone="red" shape="clock" />}
              </>
            ),
          },
          {
            key: 'below',
            label: t.below,
            cell: ({ below, period }) =>
              below === null ? '–' : <a href={ui.href(chainOfPath(period))}>{t.sentOf(below.sent, below.all)}</a>,
          },
          { key: 'report', label: t.report, cell: (duty) => <DutyReport ui={ui} mayOpen={mayOpen} duty={duty} /> },
        ]}
      />
    </Section>
  );
}

/** The chain of a period: communes that sent nothing first. */
export const chainPage = definePage<ChainView>({
  path: chainPath,
  right: 'reporting/list-reports',
  rate: 'search',
  title: (_data, ui) => ui.t.reporting.chain.title,
  breadcrumbs: (_data, ui) => [{ label: ui.t.reporting.title, href: boardPath }],
  load: ({ run, query }) =>
    run(viewChain, {
      periodKind: (Object.keys(periodKindWords) as PeriodKind[]).find((one) => periodKindWords[one] === query['ky']),
      from: query['tu'],
    }),
  json: (data) => data,
  view({ unitName, period, lines }, ui) {
    const t = ui.t.reporting.chain;
    const sent = lines.filter((one) => one.report !== null).length;
    return (
      <>
        <PageHeading
          caption={unitName}
          heading={t.heading(periodIn(ui.t, period))}
          summary={t.summary(sent, lines.filter((one) => one.isSentBack).length, lines.length)}
        />
        <DataTable
          t={ui.t.design}
          id="cap-xa"
          caption={t.title}
          captionHidden
          rows={lines}
          rowKey={(one) => one.code}
          empty={<EmptyState title={t.empty} text={t.emptyText} />}
          columns={[
            { key: 'name', label: ui.t.reporting.records.commune, lead: true, cell: (one) => one.name },
            {
              key: 'state',
              label: ui.t.officeReports.list.state,
              cell: ({ report, isSentBack }) =>
                report === null ? (
                  <Tag words={isSentBack ? t.sentBack : t.notSent} tone="red" shape={isSentBack ? 'arrow' : 'clock'} />
                ) : (
                  <Tag words={t.sent(dayWords(ui.t, report.issuedOn))} tone="green" shape="check" />
                ),
            },
            {
              key: 'report',
              label: ui.t.officeReports.list.name,
              cell: ({ report, sent: before }) =>
                report !== null ? (
                  <a href={ui.href(reportPath(report.id))}>{report.title}</a>
                ) : before === null ? (
                  '–'
                ) : (
                  <a href={ui.href(reportPath(before.id))}>{t.sentBefore(dayWords(ui.t, before.issuedOn))}</a>
                ),
            },
          ]}
        />
      </>
    );
  },
});
