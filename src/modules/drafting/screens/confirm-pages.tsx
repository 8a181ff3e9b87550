// Pages that ask once: a letter goes out, a letter is given up.

import { Button } from '#design/button.tsx';
import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { dropDraft } from '../use-cases/check-draft.ts';
import { issueLetter } from '../use-cases/number-letter.ts';
import { type DraftView, viewDraft } from '../use-cases/view-draft.ts';
import { draftCrumbs, draftName, draftPath, listPath } from './paths.ts';

export const issueLetterPage = definePage<DraftView>({
  path: '/soan-thao/:draftId/phat-hanh',
  right: 'drafting/issue-letter',
  rate: 'act',
  width: 'narrow',
  title: ({ draft }, ui) => ui.t.drafting.issue.question(draft.number ?? ''),
  breadcrumbs: draftCrumbs,
  async load(request) {
    const view = await request.run(viewDraft, { draftId: request.params['draftId'] });
    return view.ok && !view.value.may.issue ? refuse(notFound) : view;
  },
  view({ draft, offices }, ui) {
    const words = ui.t.drafting.issue;
    const to = offices.filter((one) => draft.content.offices.includes(one.key));
    return (
      <>
        <ErrorSummary form={ui.state()} />
        <PageHeading caption={draftName(draft, ui)} heading={words.question(draft.number ?? '')} summary={words.text} />
        {to.length > 0 && (
          <>
            <p>{words.toOffices(to.length)}</p>
            <ul class="office-names">
              {to.map((one) => (
                <li key={one.key}>{one.label}</li>
              ))}
            </ul>
          </>
        )}
        <Form action={ui.href(draftPath(draft.id, 'phat-hanh'))} {...ui.form()} version={draft.version}>
          <FormActions
            t={ui.t.design}
            cancel={{ label: ui.t.drafting.edit.cancel, href: ui.href(draftPath(draft.id)) }}
          >
            <Button>{words.confirm}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { draftId = '' } = request.params;
    const done = await request.run(issueLetter, { draftId, version: request.input['version'] });
    const words = textsOf(request.lang).drafting.issue;
    return done.ok ? ok({ to: draftPath(draftId), flash: words.done(done.value.bookNumber) }) : done;
  },
});

export const dropDraftPage = definePage<DraftView>({
  path: '/soan-thao/:draftId/khong-ban-hanh',
  right: 'drafting/drop-draft',
  rate: 'act',
  width: 'narrow',
  title: ({ draft }, ui) => ui.t.drafting.drop.question(draftName(draft, ui)),
  breadcrumbs: draftCrumbs,
  async load(request) {
    const view = await request.run(viewDraft, { draftId: request.params['draftId'] });
    return view.ok && !view.value.may.drop ? refuse(notFound) : view;
  },
  view({ draft }, ui) {
    const words = ui.t.drafting.drop;
    const form = ui.state();
    return (
      <>
        <ErrorSummary form={form} />
        <Form action={ui.href(draftPath(draft.id, 'khong-ban-hanh'))} {...ui.form()} version={draft.version}>
          <ConfirmPanel
            t={ui.t.design}
            question={words.question(draftName(draft, ui))}
            confirmLabel={words.confirm}
            cancelHref={ui.href(draftPath(draft.id))}
          >
            <p>{words.text}</p>
            <TextField form={form} name="reason" label={words.reason} />
          </ConfirmPanel>
        </Form>
      </>
    );
  },
  async post(request) {
    const { draftId = '' } = request.params;
    const { version, reason } = request.input;
    const done = await request.run(dropDraft, { draftId, version, reason });
    return done.ok ? ok({ to: listPath, flash: textsOf(request.lang).drafting.drop.done }) : done;
  },
});
