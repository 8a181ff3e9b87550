// Below /ket-luan/:conclusionId: a draft is issued with number, signer and signed scan by somebody else than its drafter, or dropped.

import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { SCAN_BODY, SCAN_KINDS, sentFile } from '#modules/evidence/services.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import { dropConclusion, issueConclusion } from '../use-cases/conclusion-acts.ts';
import type { ConclusionView } from '../use-cases/view-visit.ts';
import { conclusionCrumbs, loadConclusion } from './conclusions.tsx';
import { conclusionPath } from './paths.ts';

/** The act page, refused to who cannot take it now. */
const loadFor =
  (act: 'issue' | 'drop') =>
  async (request: PageRequest): Promise<Result<ConclusionView>> => {
    const view = await loadConclusion(request);
    if (!view.ok || view.value.acts[act] === 'yes' || request.posted !== null) return view;
    const why = view.value.acts[act];
    if (why === 'own-draft') return refuse(problem('forbidden', 'findings/drafter-does-not-issue'));
    if (why === 'own-team') return refuse(problem('forbidden', 'findings/team-does-not-issue'));
    return refuse(problem('conflict', 'findings/conclusion-not-draft'));
  };

export const issueConclusionPage = definePage<ConclusionView>({
  path: '/ket-luan/:conclusionId/ban-hanh',
  right: 'findings/issue-conclusion',
  rate: 'upload',
  width: 'narrow',
  maxBodyBytes: SCAN_BODY,
  title: (_view, ui) => ui.t.visitPapers.conclusion.issue.heading,
  breadcrumbs: conclusionCrumbs,
  load: loadFor('issue'),
  view({ one }, ui) {
    const t = ui.t.visitPapers.conclusion.issue;
    const form = ui.state({});
    const { number, issuedOn, signer, file } = t;
    return (
      <>
        <PageHeading caption={one.producerName} heading={t.heading} summary={t.text} />
        <ErrorSummary form={form} labelOf={labelled({ number, issuedOn, signer, file })} />
        <Form action={ui.href(conclusionPath(one.id, 'ban-hanh'))} {...ui.form()} version={one.version} files>
          <TextField form={form} name="number" label={number} example={t.numberExample} maxLength={60} />
          <DateField form={form} name="issuedOn" label={issuedOn} />
          <TextField form={form} name="signer" label={signer} maxLength={120} />
          <FileField form={form} name="file" label={file} accept={SCAN_KINDS} camera />
          <FormActions t={ui.t.design} cancel={{ label: ui.t.findings.back, href: ui.href(conclusionPath(one.id)) }}>
            <Button>{t.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { conclusionId = '' } = request.params;
    const file = await sentFile(request);
    if (!file.ok) return file;
    const done = await request.run(issueConclusion, { ...request.input, conclusionId, file: file.value });
    if (!done.ok) return done;
    return ok({ to: conclusionPath(conclusionId), flash: textsOf(request.lang).visitPapers.conclusion.issue.done });
  },
});

export const dropConclusionPage = definePage<ConclusionView>({
  path: '/ket-luan/:conclusionId/bo',
  right: 'findings/drop-conclusion',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.visitPapers.conclusion.drop.heading,
  breadcrumbs: conclusionCrumbs,
  load: loadFor('drop'),
  view({ one }, ui) {
    const t = ui.t.visitPapers.conclusion.drop;
    const form = ui.state({});
    return (
      <>
        <PageHeading caption={one.producerName} heading={t.heading} />
        <ErrorSummary form={form} labelOf={labelled({ reason: t.reason })} />
        <Form action={ui.href(conclusionPath(one.id, 'bo'))} {...ui.form()} version={one.version}>
          <TextAreaField form={form} name="reason" label={t.reason} rows={3} maxLength={1_000} />
          <FormActions t={ui.t.design} cancel={{ label: ui.t.findings.back, href: ui.href(conclusionPath(one.id)) }}>
            <Button kind="danger">{t.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { conclusionId = '' } = request.params;
    const done = await request.run(dropConclusion, { ...request.input, conclusionId });
    if (!done.ok) return done;
    return ok({ to: conclusionPath(conclusionId), flash: textsOf(request.lang).visitPapers.conclusion.drop.done });
  },
});
