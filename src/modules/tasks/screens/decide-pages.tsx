// Pages below a task for what the assigning office decides: take or return a result, grant or refuse more time, take a task back.

import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormState } from '#design/form-state.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { Task } from '../rules/task.ts';
import { cancelTask, decideExtension, decideResult } from '../use-cases/assigner-acts.ts';
import { inShort } from '../use-cases/tell-of-tasks.ts';
import type { TaskView } from '../use-cases/view-task.ts';
import { loadFor, taskCrumbs } from './act-pages.tsx';
import { Figures } from './figures.tsx';
import { taskPath } from './paths.ts';
import { dayWords } from './words.tsx';

interface DecisionProps {
  readonly ui: Ui;
  readonly form: FormState;
  readonly task: Task;
  readonly page: string;
  readonly words: { readonly decision: string; readonly reason: string; readonly reasonHint: string };
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly rows: number;
  readonly submit: string;
}

/** One of two answers, and the reason for it. */
function Decision({ ui, form, task, page, words, options, rows, submit }: DecisionProps) {
  return (
    <Form action={ui.href(taskPath(task.id, page))} {...ui.form()} version={task.version}>
      <RadioField form={form} name="decision" label={words.decision} options={options} />
      <TextAreaField
        form={form}
        name="words"
        label={words.reason}
        hint={words.reasonHint}
        rows={rows}
        maxLength={4_000}
        optional
      />
      <FormActions t={ui.t.design} cancel={{ label: ui.t.tasks.report.back, href: ui.href(taskPath(task.id)) }}>
        <Button>{submit}</Button>
      </FormActions>
    </Form>
  );
}

export const decideResultPage = definePage<TaskView>({
  path: '/nhiem-vu/:taskId/ket-qua',
  right: 'tasks/decide-result',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.tasks.result.heading,
  breadcrumbs: taskCrumbs,
  load: loadFor('decideResult'),
  view({ task, acts }, ui) {
    const form = ui.state({});
    const { result, view } = ui.t.tasks;
    const handed = acts.findLast((act) => act.kind === 'handed-in');
    return (
      <>
        <PageHeading caption={task.leadLabel} heading={result.heading} summary={inShort(task.content)} />
        <ErrorSummary form={form} labelOf={labelled({ decision: result.decision, words: result.reason })} />
        {handed !== undefined && (
          <Section id="da-nop" title={result.what}>
            <p class="quiet">
              {view.who(handed.byName, handed.officeLabel)}, {dayWords(handed.on)}
            </p>
            <p class="as-typed" lang="vi">
              {handed.words}
            </p>
            <Figures figures={handed.figures} />
            {handed.files.map((file, index) => (
              <p key={file.sha256}>
                <a href={taskPath(task.id, `tep/${handed.id}/${index + 1}`)}>{file.name}</a>
              </p>
            ))}
          </Section>
        )}
        <Decision
          ui={ui}
          form={form}
          task={task}
          page="ket-qua"
          words={result}
          options={(['taken', 'returned'] as const).map((value) => ({ value, label: result.decisions[value] }))}
          rows={4}
          submit={result.submit}
        />
      </>
    );
  },
  async post(request) {
    const { taskId = '' } = request.params;
    const { version, decision, words } = request.input;
    const sent = await request.run(decideResult, { taskId, version, decision, words });
    if (!sent.ok) return sent;
    const { done } = textsOf(request.lang).tasks.result;
    return ok({ to: taskPath(taskId), flash: decision === 'returned' ? done.returned : done.taken });
  },
});

export const decideExtensionPage = definePage<TaskView>({
  path: '/nhiem-vu/:taskId/tra-loi-gia-han',
  right: 'tasks/decide-extension',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.tasks.extension.decideHeading,
  breadcrumbs: taskCrumbs,
  load: loadFor('decideExtension'),
  view({ task, acts }, ui) {
    const form = ui.state({});
    const { extension } = ui.t.tasks;
    const asked = acts.findLast((act) => act.kind === 'extension-asked');
    return (
      <>
        <PageHeading
          caption={inShort(task.content)}
          heading={extension.decideHeading}
          summary={extension.asked(task.leadLabel, dayWords(task.dueOn), dayWords(task.askedUntil))}
        />
        <ErrorSummary form={form} labelOf={labelled({ decision: extension.decision, words: extension.reason })} />
        {asked?.words != null && (
          <Section id="ly-do" title={extension.words}>
            <p class="as-typed" lang="vi">
              {asked.words}
            </p>
          </Section>
        )}
        <Decision
          ui={ui}
          form={form}
          task={task}
          page="tra-loi-gia-han"
          words={extension}
          options={(['granted', 'refused'] as const).map((value) => ({ value, label: extension.decisions[value] }))}
          rows={3}
          submit={extension.decide}
        />
      </>
    );
  },
  async post(request) {
    const { taskId = '' } = request.params;
    const { version, decision, words } = request.input;
    const sent = await request.run(decideExtension, { taskId, version, decision, words });
    return sent.ok ? ok({ to: taskPath(taskId), flash: textsOf(request.lang).tasks.extension.decided }) : sent;
  },
});

export const cancelTaskPage = definePage<TaskView>({
  path: '/nhiem-vu/:taskId/rut',
  right: 'tasks/cancel-task',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.tasks.cancel.heading,
  breadcrumbs: taskCrumbs,
  load: loadFor('cancel'),
  view({ task }, ui) {
    const form = ui.state({});
    const { cancel } = ui.t.tasks;
    return (
      <>
        <PageHeading caption={task.leadLabel} heading={cancel.heading} summary={inShort(task.content)} />
        <ErrorSummary form={form} labelOf={labelled({ words: cancel.words })} />
        <Form action={ui.href(taskPath(task.id, 'rut'))} {...ui.form()} version={task.version}>
          <p>
            {cancel.text} {task.spread !== null && cancel.many}
          </p>
          <TextAreaField form={form} name="words" label={cancel.words} rows={3} maxLength={4_000} />
          <FormActions t={ui.t.design} cancel={{ label: cancel.keep, href: ui.href(taskPath(task.id)) }}>
            <Button kind="danger">{cancel.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { taskId = '' } = request.params;
    const { version, words } = request.input;
    const sent = await request.run(cancelTask, { taskId, version, words });
    return sent.ok ? ok({ to: taskPath(taskId), flash: textsOf(request.lang).tasks.cancel.done }) : sent;
  },
});
