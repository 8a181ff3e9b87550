// /ho-so-giay/:fileId/cam-ket: what the producer promised, typed once from the paper.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { commitmentNames } from '../rules/commitments.ts';
import { saveCommitments } from '../use-cases/save-commitments.ts';
import { type LegacyFileView, viewLegacyFile } from '../use-cases/view-file.ts';
import { fileCrumbs, filePath } from './paths.ts';

export const commitmentsPage = definePage<LegacyFileView>({
  path: '/ho-so-giay/:fileId/cam-ket',
  right: 'legacy-files/save-commitments',
  rate: 'act',
  islands: ['keep-draft'],
  width: 'narrow',
  title: (_view, ui) => ui.t.legacyFiles.commit.heading,
  breadcrumbs: fileCrumbs,
  async load(request) {
    const view = await request.run(viewLegacyFile, { fileId: request.params['fileId'] });
    return view.ok && !view.value.may.commit ? refuse(notFound) : view;
  },
  view(view, ui) {
    const { commit: words, matters, examples } = ui.t.legacyFiles;
    const content = view.commitments?.content;
    const form = ui.state(Object.fromEntries(commitmentNames.map((name) => [name, content?.[name] ?? ''])));
    const seen = String(form.values['seen'] ?? view.commitments?.ordinal ?? 0);
    return (
      <>
        <ErrorSummary form={form} />
        <PageHeading caption={view.product.name} heading={words.heading} summary={words.summary} />
        <Form
          action={ui.href(filePath(view.file.id, 'cam-ket'))}
          {...ui.form()}
          hidden={{ seen }}
          keptOnDevice={ui.t.design}
        >
          {commitmentNames.map((name) => (
            <TextAreaField
              key={name}
              form={form}
              name={name}
              label={matters[name]}
              example={examples[name]}
              rows={2}
              optional
            />
          ))}
          <FormActions
            t={ui.t.design}
            cancel={{ label: ui.t.evidence.form.cancel, href: ui.href(filePath(view.file.id)) }}
          >
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { fileId = '' } = request.params;
    const lines = Object.fromEntries(commitmentNames.map((name) => [name, request.input[name]]));
    const done = await request.run(saveCommitments, { fileId, seen: request.input['seen'], ...lines });
    if (!done.ok) return done;
    return ok({ to: filePath(fileId), flash: textsOf(request.lang).legacyFiles.commit.done });
  },
});
