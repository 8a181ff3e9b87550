// /nhiem-vu/:taskId/doi-han: the assigning office moves the due date, with a reason.

import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { LastDayField } from '#design/fields/last-day-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { changeDue } from '../use-cases/change-due.ts';
import { inShort } from '../use-cases/tell-of-tasks.ts';
import type { TaskView } from '../use-cases/view-task.ts';
import { loadFor, taskCrumbs } from './act-pages.tsx';
import { taskPath } from './paths.ts';
import { dayWords } from './words.tsx';

export const changeDuePage = definePage<TaskView>({
  path: '/nhiem-vu/:taskId/doi-han',
  right: 'tasks/change-due',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.tasks.changeDue.heading,
  breadcrumbs: taskCrumbs,
  islands: ['last-day'],
  load: loadFor('changeDue'),
  view({ task, children }, ui) {
    const form = ui.state({});
    const { changeDue: words, report } = ui.t.tasks;
    const open = children.filter((one) => one.task.state === 'open').length;
    return (
      <>
        <PageHeading
          caption={inShort(task.content)}
          heading={words.heading}
          summary={`${ui.t.tasks.view.due(dayWords(task.dueOn))}${task.spread === null ? '' : ` ${words.many(open)}`}`}
        />
        <ErrorSummary form={form} labelOf={labelled({ dueOn: words.dueOn, words: words.words })} />
        <Form action={ui.href(taskPath(task.id, 'doi-han'))} {...ui.form()} version={task.version}>
          <LastDayField form={form} name="dueOn" label={words.dueOn} today={ui.today} />
          <TextAreaField form={form} name="words" label={words.words} rows={3} maxLength={4_000} />
          <FormActions t={ui.t.design} cancel={{ label: report.back, href: ui.href(taskPath(task.id)) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { taskId = '' } = request.params;
    const { version, dueOn, dueOnMeant, words } = request.input;
    const sent = await request.run(changeDue, { taskId, version, dueOn, dueOnMeant, words });
    if (!sent.ok) return sent;
    return ok({ to: taskPath(taskId), flash: textsOf(request.lang).tasks.changeDue.done(sent.value.moved) });
  },
});
