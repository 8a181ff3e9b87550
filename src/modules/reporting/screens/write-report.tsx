// /bao-cao/xem/:reportId/soan: every part of a report in one form, and which figures it states. Each save is a version.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { type Indicator, loadIndicators } from '#law/indicators.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { withFreshLines } from '../rules/results.ts';
import { proposeSections, type ReportStanding, viewReportStanding } from '../use-cases/view-report.ts';
import { saveReport } from '../use-cases/write-report.ts';
import { reportPath } from './paths.ts';
import { loadFor } from './report-acts.tsx';

interface Data {
  readonly view: ReportStanding;
  readonly indicators: readonly Indicator[];
}

/** So many characters a box shows in a line, about; and no box taller than a screen. */
const IN_A_LINE = 70;
const MOST_ROWS = 24;
const rowsOf = (text: string): number =>
  Math.min(
    MOST_ROWS,
    text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / IN_A_LINE)), 3),
  );

export const writeReportPage = definePage<Data>({
  path: '/bao-cao/xem/:reportId/soan',
  right: 'reporting/save-report',
  rate: 'act',
  islands: ['keep-draft'],
  title: (_data, ui) => ui.t.officeReports.write.title,
  breadcrumbs: ({ view }) => [{ label: view.report.title, href: reportPath(view.report.id) }],
  async load(request) {
    const view = await loadFor('write', request);
    return view.ok ? ok({ view: view.value, indicators: (await loadIndicators()).all }) : view;
  },
  view({ view, indicators }, ui) {
    const t = ui.t.officeReports.write;
    const { report, content } = view;
    const tells = content.sections.some(({ kind }) => kind === 'results');
    const form = ui.state({
      title: content.title,
      asOf: formatVietnamese(report.asOf),
      indicators: content.indicators,
      ...Object.fromEntries(
        content.sections.flatMap((one, i) => [
          [`sections.${i}.heading`, one.heading],
          [`sections.${i}.text`, one.text],
        ]),
      ),
    });
    return (
      <>
        <PageHeading caption={report.officeLabel} heading={t.title} summary={t.summary} />
        <ErrorSummary form={form} />
        <Form
          action={ui.href(reportPath(report.id, 'soan'))}
          {...ui.form()}
          version={report.version}
          keptOnDevice={ui.t.design}
          enterSaves
        >
          <TextField form={form} name="title" label={t.name} />
          <DateField form={form} name="asOf" label={ui.t.reporting.question.asOf} hint={t.asOfHint} />
          {content.sections.map((section, i) => (
            <Section
              key={`${section.kind}-${section.clauseId ?? ''}`}
              id={`phan-${i + 1}`}
              title={section.heading.length > 90 ? `${section.heading.slice(0, 89)}…` : section.heading}
            >
              <TextField form={form} name={`sections.${i}.heading`} label={t.heading(i + 1)} />
              <TextAreaField
                form={form}
                name={`sections.${i}.text`}
                label={t.text(i + 1)}
                hint={section.kind === 'opening' ? undefined : t.textHint}
                rows={rowsOf(section.text)}
                optional
              />
            </Section>
          ))}
          <CheckboxField
            form={form}
            name="indicators"
            label={t.indicators}
            optional
            options={indicators.map((one) => ({ value: one.code, label: one.name }))}
          />
          <FormActions
            t={ui.t.design}
            cancel={{ label: ui.t.officeReports.cancel, href: ui.href(reportPath(report.id)) }}
          >
            <Button>{t.save}</Button>
            {tells && (
              <Button kind="secondary" name="propose" value="figures">
                {t.renew}
              </Button>
            )}
            <Button kind="secondary" name="propose" value="yes">
              {t.propose}
            </Button>
          </FormActions>
          {tells && <p class="quiet">{t.renewHint}</p>}
          <p class="quiet">{t.proposeHint}</p>
        </Form>
      </>
    );
  },
  async post(request) {
    const { reportId = '' } = request.params;
    const { propose, ...input } = request.input;
    if (propose === 'yes' || propose === 'figures') {
      const view = await request.run(viewReportStanding, { reportId });
      const proposed = await request.run(proposeSections, { reportId, asOf: input['asOf'] });
      if (!view.ok) return view;
      if (!proposed.ok) return proposed;
      const typed = (input['sections'] ?? []) as readonly { readonly text?: string }[];
      // A clause that came or went since then is found by what it is, never by its place.
      const again = view.value.content.sections.flatMap((one, i) => {
        const fresh = proposed.value.sections.find((two) => two.kind === one.kind && two.clauseId === one.clauseId);
        if (fresh === undefined || fresh.text === '') return [];
        if (propose === 'yes') return [[`sections.${i}.text`, fresh.text] as const];
        const written = (typed[i]?.text ?? '').replace(/\r\n/g, '\n');
        return one.kind === 'results' ? [[`sections.${i}.text`, withFreshLines(written, fresh.text)] as const] : [];
      });
      return ok({ again: Object.fromEntries(again) });
    }
    const done = await request.run(saveReport, { ...input, reportId });
    if (!done.ok) return done;
    const flash = textsOf(request.lang).officeReports.write.saved(done.value.ordinal);
    return ok({ to: reportPath(reportId), flash });
  },
});
