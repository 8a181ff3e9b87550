// Pages below a task for what the lead office does: report progress, say why it is late, hand the result in, ask for more time.

import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { LastDayField } from '#design/fields/last-day-field.tsx';
import { NumberField } from '#design/fields/number-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormState } from '#design/form-state.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { SCAN_BODY, SCAN_KINDS, sentFiles } from '#modules/evidence/services.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { askExtension, handInResult, reportProgress } from '../use-cases/lead-acts.ts';
import { inShort } from '../use-cases/tell-of-tasks.ts';
import { type TaskView, viewTask } from '../use-cases/view-task.ts';
import { listPath, taskPath } from './paths.ts';
import { dayWords } from './words.tsx';

const FIGURES = [0, 1, 2, 3] as const;

const loadTask = (request: PageRequest): Promise<Result<TaskView>> =>
  request.run(viewTask, { taskId: request.params['taskId'] });

/**
 * The task for a page of one step, refused to who cannot take it now: a form that will be refused is not shown. What was typed into one that
 * was sent stays, whatever happened meanwhile.
 */
export const loadFor =
  (step: keyof TaskView['may']) =>
  async (request: PageRequest): Promise<Result<TaskView>> => {
    const view = await loadTask(request);
    if (!view.ok || view.value.may[step] || request.posted !== null) return view;
    const own = view.value.may.ownWork && (step === 'decideResult' || step === 'decideExtension');
    return refuse(problem('forbidden', own ? 'tasks/own-result' : 'tasks/not-your-step'));
  };

/** The way back to the task, for its pages. */
export const taskCrumbs = ({ task }: TaskView, ui: Ui) => [
  { label: ui.t.tasks.crumb, href: listPath },
  { label: inShort(task.content), href: taskPath(task.id) },
];

function ReportFields({
  ui,
  form,
  asks,
}: {
  readonly ui: Ui;
  readonly form: FormState;
  readonly asks: 'progress' | 'delay' | 'result';
}) {
  const { report, handIn } = ui.t.tasks;
  const delay = asks === 'delay';
  const said = {
    progress: { label: report.words, hint: report.wordsHint },
    delay: { label: report.delayWords, hint: report.wordsHint },
    result: { label: handIn.words, hint: handIn.wordsHint },
  };
  return (
    <>
      <TextAreaField form={form} name="words" {...said[asks]} rows={6} maxLength={8_000} />
      {asks === 'progress' && <NumberField form={form} name="percent" label={report.percent} unit="%" whole optional />}
      {!delay && (
        <fieldset class="figures">
          <legend class="field__label">{report.figures}</legend>
          <p class="field__hint">{report.figuresHint}</p>
          {FIGURES.map((index) => (
            <div key={index} class="figures__row">
              <TextField
                form={form}
                name={`figures.${index}.name`}
                label={`${report.figureName} ${index + 1}`}
                maxLength={160}
              />
              <NumberField form={form} name={`figures.${index}.value`} label={report.figureValue} signed />
              <TextField
                form={form}
                name={`figures.${index}.unit`}
                label={report.figureUnit}
                width="short"
                maxLength={60}
              />
            </div>
          ))}
        </fieldset>
      )}
      <FileField
        form={form}
        name="files"
        label={report.files}
        hint={report.filesHint}
        accept={SCAN_KINDS}
        multiple
        optional
      />
    </>
  );
}

const labels = (ui: Ui) => {
  const { report } = ui.t.tasks;
  return labelled({
    words: report.words,
    percent: report.percent,
    files: report.files,
    ...Object.fromEntries(
      FIGURES.flatMap((index) => [
        [`figures.${index}.name`, `${report.figureName} ${index + 1}`],
        [`figures.${index}.value`, `${report.figureValue} ${index + 1}`],
      ]),
    ),
  });
};

function reportPage(kind: 'progress' | 'delay', page: 'bao-cao' | 'ly-do-cham') {
  const headingOf = (ui: Ui): string => (kind === 'delay' ? ui.t.tasks.report.delayHeading : ui.t.tasks.report.heading);
  return definePage<TaskView>({
    path: `/nhiem-vu/:taskId/${page}`,
    right: 'tasks/report-progress',
    rate: 'act',
    width: 'narrow',
    maxBodyBytes: 3 * SCAN_BODY,
    title: (_view, ui) => headingOf(ui),
    breadcrumbs: taskCrumbs,
    load: loadFor(kind === 'delay' ? 'delay' : 'report'),
    view({ task }, ui) {
      const form = ui.state({});
      const { report } = ui.t.tasks;
      return (
        <>
          <PageHeading caption={inShort(task.content)} heading={headingOf(ui)} />
          <ErrorSummary form={form} labelOf={labels(ui)} />
          <Form action={ui.href(taskPath(task.id, page))} {...ui.form()} files>
            <ReportFields ui={ui} form={form} asks={kind} />
            <FormActions t={ui.t.design} cancel={{ label: report.back, href: ui.href(taskPath(task.id)) }}>
              <Button>{report.submit}</Button>
            </FormActions>
          </Form>
        </>
      );
    },
    async post(request) {
      const { taskId = '' } = request.params;
      const files = await sentFiles(request);
      if (!files.ok) return files;
      const { words, percent, figures } = request.input;
      const sent = await request.run(reportProgress, { taskId, kind, words, percent, figures, files: files.value });
      return sent.ok ? ok({ to: taskPath(taskId), flash: textsOf(request.lang).tasks.report.done }) : sent;
    },
  });
}

export const reportProgressPage = reportPage('progress', 'bao-cao');
export const reportDelayPage = reportPage('delay', 'ly-do-cham');

export const handInPage = definePage<TaskView>({
  path: '/nhiem-vu/:taskId/nop-ket-qua',
  right: 'tasks/hand-in-result',
  rate: 'act',
  width: 'narrow',
  maxBodyBytes: 3 * SCAN_BODY,
  title: (_view, ui) => ui.t.tasks.handIn.heading,
  breadcrumbs: taskCrumbs,
  load: loadFor('handIn'),
  view({ task }, ui) {
    const form = ui.state({});
    const { handIn, report } = ui.t.tasks;
    return (
      <>
        <PageHeading caption={inShort(task.content)} heading={handIn.heading} summary={handIn.summary} />
        <ErrorSummary form={form} labelOf={labels(ui)} />
        <Form action={ui.href(taskPath(task.id, 'nop-ket-qua'))} {...ui.form()} files>
          <ReportFields ui={ui} form={form} asks="result" />
          <FormActions t={ui.t.design} cancel={{ label: report.back, href: ui.href(taskPath(task.id)) }}>
            <Button>{handIn.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { taskId = '' } = request.params;
    const files = await sentFiles(request);
    if (!files.ok) return files;
    const { words, figures } = request.input;
    const sent = await request.run(handInResult, { taskId, words, figures, files: files.value });
    return sent.ok ? ok({ to: taskPath(taskId), flash: textsOf(request.lang).tasks.handIn.done }) : sent;
  },
});

export const askExtensionPage = definePage<TaskView>({
  path: '/nhiem-vu/:taskId/gia-han',
  right: 'tasks/ask-extension',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.tasks.extension.heading,
  breadcrumbs: taskCrumbs,
  islands: ['last-day'],
  load: loadFor('askExtension'),
  view({ task }, ui) {
    const form = ui.state({});
    const { extension, report } = ui.t.tasks;
    return (
      <>
        <PageHeading
          caption={inShort(task.content)}
          heading={extension.heading}
          summary={ui.t.tasks.view.due(dayWords(task.dueOn))}
        />
        <ErrorSummary form={form} labelOf={labelled({ until: extension.until, words: extension.words })} />
        <Form action={ui.href(taskPath(task.id, 'gia-han'))} {...ui.form()} version={task.version}>
          <LastDayField form={form} name="until" label={extension.until} today={ui.today} />
          <TextAreaField form={form} name="words" label={extension.words} rows={4} maxLength={4_000} />
          <FormActions t={ui.t.design} cancel={{ label: report.back, href: ui.href(taskPath(task.id)) }}>
            <Button>{extension.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { taskId = '' } = request.params;
    const { version, until, untilMeant, words } = request.input;
    const sent = await request.run(askExtension, { taskId, version, until, untilMeant, words });
    return sent.ok ? ok({ to: taskPath(taskId), flash: textsOf(request.lang).tasks.extension.done }) : sent;
  },
});
