// The acts on a session that ask for little: open, start the scoring, adjourn, go on, call off. Each on its own page with what is missing.

import type { ComponentChildren } from 'preact';
import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormState } from '#design/form-state.ts';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import type { UseCase } from '#runner/use-case.ts';
import { type Texts, textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import {
  adjournSession,
  cancelSession,
  openSession,
  reconveneSession,
  startScoring,
} from '../use-cases/run-session.ts';
import type { SessionView } from '../use-cases/view-session.ts';
import { sessionPages, sessionPath } from './paths.ts';
import { sessionCrumbs, sessionWhere } from './session-frame.tsx';
import { SessionTasks } from './session-tasks.tsx';
import { sessionName } from './words.ts';

type Act = 'open' | 'start-scoring' | 'adjourn' | 'reconvene' | 'cancel';

interface SimpleAct<Input> {
  readonly act: Act;
  readonly useCase: UseCase<Input, unknown>;
  readonly danger?: true;
  /** Shows what is missing above the form. */
  readonly withTasks?: true;
  text(t: Texts['councilSessions'], view: SessionView): string;
  words(t: Texts['councilSessions']): { readonly label: string; readonly submit: string; readonly done: string };
  fields?(ui: Ui, form: FormState): ComponentChildren;
}

/** A page with one short form; refused, it shows what was typed. */
function simplePage<Input>(simple: SimpleAct<Input>) {
  const page = sessionPages[simple.act];
  return definePage<SessionView>({
    path: `/phien-hop/:sessionId/${page}`,
    right: simple.useCase.name,
    rate: 'act',
    width: 'narrow',
    title: (_view, ui) => simple.words(ui.t.councilSessions).label,
    breadcrumbs: sessionCrumbs,
    load: (request) => sessionWhere(request, simple.act),
    view(view, ui) {
      const t = ui.t.councilSessions;
      const { session, undeclared } = view;
      const form = ui.state({});
      const { label, submit } = simple.words(t);
      return (
        <>
          <PageHeading caption={sessionName(ui.t, session)} heading={label} summary={simple.text(t, view)} />
          <ErrorSummary form={form} />
          {simple.act === 'start-scoring' && undeclared.length > 0 && (
            <Notice t={ui.t.design} tone="warning" text={t.acts.start.undeclared(undeclared.length)} />
          )}
          {simple.withTasks && <SessionTasks ui={ui} view={view} />}
          <Form action={ui.href(sessionPath(session.id, page))} {...ui.form()} version={session.version}>
            {simple.fields?.(ui, form)}
            <FormActions t={ui.t.design} cancel={{ label: t.acts.back, href: ui.href(sessionPath(session.id)) }}>
              <Button kind={simple.danger ? 'danger' : undefined}>{submit}</Button>
            </FormActions>
          </Form>
        </>
      );
    },
    async post(request) {
      const { sessionId = '' } = request.params;
      const done = await request.run(simple.useCase, { ...request.input, sessionId });
      if (!done.ok) return done;
      return ok({ to: sessionPath(sessionId), flash: simple.words(textsOf(request.lang).councilSessions).done });
    },
  });
}

export const openSessionPage = simplePage({
  act: 'open',
  useCase: openSession,
  withTasks: true,
  text: (t, view) => (view.session.kind === 'written' ? t.acts.open.textWritten : t.acts.open.text),
  words: (t) => t.acts.open,
});

export const startScoringPage = simplePage({
  act: 'start-scoring',
  useCase: startScoring,
  withTasks: true,
  text: (t) => t.acts.start.text,
  words: (t) => t.acts.start,
});

export const adjournSessionPage = simplePage({
  act: 'adjourn',
  useCase: adjournSession,
  text: (t) => t.acts.adjourn.text,
  words: (t) => t.acts.adjourn,
  fields: (ui, form) => (
    <>
      <TextAreaField form={form} name="reason" label={ui.t.councilSessions.acts.adjourn.reason} rows={3} />
      <DateField form={form} name="reconveneOn" label={ui.t.councilSessions.acts.adjourn.day} optional />
    </>
  ),
});

export const reconveneSessionPage = simplePage({
  act: 'reconvene',
  useCase: reconveneSession,
  withTasks: true,
  text: (t) => t.acts.reconvene.text,
  words: (t) => t.acts.reconvene,
});

export const cancelSessionPage = simplePage({
  act: 'cancel',
  useCase: cancelSession,
  danger: true,
  text: (t) => t.acts.cancel.text,
  words: (t) => t.acts.cancel,
  fields: (ui, form) => (
    <TextAreaField form={form} name="reason" label={ui.t.councilSessions.acts.cancel.reason} rows={3} />
  ),
});
