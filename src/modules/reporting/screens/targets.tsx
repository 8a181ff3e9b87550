// /bao-cao/chi-tieu: targets of plans with the actual figure beside each; one more below; national targets as history.

import { Button } from '#design/button.tsx';
import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { NumberField } from '#design/fields/number-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import { addDays, formatVietnamese } from '#kernel/calendar.ts';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type TargetState, wantsLess } from '../rules/target.ts';
import { endTarget, type ShownTarget, setTarget, type TargetsView, viewTargets } from '../use-cases/targets.ts';
import { dayWords, numberIn, valueWords } from './figure-words.ts';
import { boardPath, recordsPath, targetsPath } from './paths.ts';

const looks: Readonly<Record<TargetState, readonly [TagTone, TagShape]>> = {
  reached: ['green', 'check'],
  below: ['gold', 'half'],
  'no-figure': ['neutral', 'question'],
};

const targetWords = ({ target, indicator }: ShownTarget, ui: Ui): string => {
  const t = ui.t.reporting.targets;
  const value = `${numberIn(ui.t, target.target)} ${indicator.unit}`;
  return wantsLess(indicator) ? t.atMost(value) : t.atLeast(value);
};

function Actual({ ui, one }: { readonly ui: Ui; readonly one: ShownTarget }) {
  const words = valueWords(ui.t, { value: one.actual, missing: one.missing });
  if (one.actual === null) return <span class="quiet">{words}</span>;
  return (
    <>
      <a href={ui.href(recordsPath(one.indicator.code, one.question))}>{words}</a> {one.indicator.unit}
      <span class="summary-list__note quiet">{ui.t.reporting.targets.asOf(dayWords(ui.t, one.question.asOf))}</span>
    </>
  );
}

function Targets({ ui, targets }: { readonly ui: Ui; readonly targets: readonly ShownTarget[] }) {
  const t = ui.t.reporting.targets;
  return (
    <DataTable
      t={ui.t.design}
      id="chi-tieu"
      caption={t.title}
      captionHidden
      rows={targets}
      rowKey={(one) => one.target.id}
      empty={<EmptyState title={t.empty} text={t.emptyText} />}
      columns={[
        {
          key: 'indicator',
          label: t.indicator,
          lead: true,
          cell: (one) => (
            <>
              {one.indicator.name}
              <span class="summary-list__note quiet">
                {[one.target.plan, one.target.note].filter(Boolean).join('; ')}
              </span>
            </>
          ),
        },
        { key: 'unit', label: ui.t.reporting.question.unit, cell: (one) => one.unitName },
        {
          key: 'period',
          label: t.period,
          cell: (one) => `${dayWords(ui.t, one.target.periodFrom)} – ${dayWords(ui.t, one.target.periodTo)}`,
        },
        { key: 'target', label: t.target, cell: (one) => targetWords(one, ui) },
        { key: 'actual', label: t.actual, cell: (one) => <Actual ui={ui} one={one} /> },
        {
          key: 'state',
          label: t.state,
          cell: (one) =>
            one.target.endedOn === null ? (
              <>
                <Tag words={t.states[one.state]} tone={looks[one.state][0]} shape={looks[one.state][1]} />
                {one.mayEnd && (
                  <span class="summary-list__note quiet">
                    <a href={ui.href(`${targetsPath}/${one.target.id}/dung`)}>{t.end}</a>
                  </span>
                )}
              </>
            ) : (
              <>
                <Tag words={t.ended} shape="cross" />
                <span class="summary-list__note quiet">{`${dayWords(ui.t, one.target.endedOn)}: ${one.target.endReason}`}</span>
              </>
            ),
        },
      ]}
    />
  );
}

function AddTarget({ ui, view }: { readonly ui: Ui; readonly view: TargetsView }) {
  const t = ui.t.reporting.targets;
  const year = ui.today.slice(0, 4);
  const form = ui.state({ office: view.offices[0]?.key ?? '', from: `01/01/${year}`, to: `31/12/${year}` });
  return (
    <Section id="dat-chi-tieu" title={t.add} lead={t.addLead}>
      <Form action={ui.href(targetsPath)} {...ui.form()}>
        {view.offices.length > 1 ? (
          <SelectField
            form={form}
            name="office"
            label={t.office}
            emptyLabel={null}
            choices={view.offices.map(({ key, label }) => ({ value: key, label }))}
          />
        ) : (
          <input type="hidden" name="office" value={view.offices[0]?.key ?? ''} />
        )}
        <TextField form={form} name="plan" label={t.plan} example="Kế hoạch số 3858/KH-UBND ngày 14/10/2022" />
        <SelectField
          form={form}
          name="indicator"
          label={t.indicator}
          choices={view.indicators.map((one) => ({ value: one.code, label: `${one.name} (${one.unit})` }))}
        />
        <DateField form={form} name="from" label={t.from} />
        <DateField form={form} name="to" label={t.to} />
        <NumberField form={form} name="target" label={t.target} hint={t.targetHint} />
        <TextField form={form} name="note" label={t.note} optional />
        {(ui.problem?.code === 'reporting/doubtful' || form.values['confirmed'] === 'yes') && (
          <CheckboxField
            form={form}
            name="confirmed"
            label={t.confirm}
            options={[{ value: 'yes', label: t.confirmed }]}
          />
        )}
        <FormActions t={ui.t.design}>
          <Button>{t.submit}</Button>
        </FormActions>
      </Form>
    </Section>
  );
}

export const targetsPage = definePage<TargetsView>({
  path: targetsPath,
  right: 'reporting/view-targets',
  rate: 'search',
  postRight: 'reporting/set-target',
  title: (_view, ui) => ui.t.reporting.targets.title,
  breadcrumbs: (_view, ui) => [{ label: ui.t.reporting.title, href: boardPath }],
  load: ({ run }) => run(viewTargets, {}),
  json: (view) => view,
  view(view, ui) {
    const t = ui.t.reporting.targets;
    return (
      <>
        <PageHeading heading={t.heading} summary={t.summary} />
        <ErrorSummary form={ui.state()} />
        <Targets ui={ui} targets={view.targets} />
        {view.offices.length > 0 && ui.may('reporting/set-target') && <AddTarget ui={ui} view={view} />}
        <Section id="ca-nuoc" title={t.national} lead={t.nationalLead}>
          <DataTable
            t={ui.t.design}
            id="chi-tieu-ca-nuoc"
            caption={t.national}
            captionHidden
            rows={view.national}
            rowKey={(one) => `${one.target.plan} ${one.target.indicator}`}
            columns={[
              { key: 'words', label: t.target, lead: true, cell: (one) => one.target.words },
              { key: 'plan', label: t.plan, cell: (one) => one.target.plan },
              {
                key: 'until',
                label: t.period,
                cell: (one) => t.untilDay(formatVietnamese(addDays(one.target.until, -1))),
              },
              {
                key: 'confidence',
                label: ui.t.reporting.figures.source,
                cell: (one) => ui.t.reporting.confidence[one.target.confidence],
              },
            ]}
          />
        </Section>
      </>
    );
  },
  async post(request) {
    const done = await request.run(setTarget, request.input);
    return done.ok ? ok({ to: targetsPath, flash: textsOf(request.lang).reporting.targets.done }) : done;
  },
});

export const endTargetPage = definePage<ShownTarget>({
  path: `${targetsPath}/:targetId/dung`,
  right: 'reporting/end-target',
  rate: 'act',
  width: 'narrow',
  title: (_one, ui) => ui.t.reporting.targets.end,
  breadcrumbs: (_one, ui) => [{ label: ui.t.reporting.targets.title, href: targetsPath }],
  async load(request) {
    const view = await request.run(viewTargets, {});
    if (!view.ok) return view;
    const one = view.value.targets.find(({ target }) => target.id === request.params['targetId']);
    if (one === undefined || (!one.mayEnd && request.posted === null)) return refuse(notFound);
    return ok(one);
  },
  view(one, ui) {
    const t = ui.t.reporting.targets;
    const form = ui.state({});
    const path = `${targetsPath}/${one.target.id}/dung`;
    return (
      <>
        <ErrorSummary form={form} />
        <Form action={ui.href(path)} {...ui.form()} version={one.target.version}>
          <ConfirmPanel t={ui.t.design} question={t.endHeading} confirmLabel={t.end} cancelHref={ui.href(targetsPath)}>
            <p>{`${one.indicator.name}: ${targetWords(one, ui)} (${one.target.plan}).`}</p>
            <p>{t.endText}</p>
            <TextAreaField form={form} name="reason" label={t.reason} />
          </ConfirmPanel>
        </Form>
      </>
    );
  },
  async post(request) {
    const done = await request.run(endTarget, { ...request.input, targetId: request.params['targetId'] });
    return done.ok ? ok({ to: targetsPath, flash: textsOf(request.lang).reporting.targets.endDone }) : done;
  },
});
