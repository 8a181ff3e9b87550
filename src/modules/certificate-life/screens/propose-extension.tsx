// /quan-ly/san-pham/:code/cong-nhan/:id/keo-dai: an officer proposes an extension under Art. 12.3 with its facts; a doubtful footing is said
// and confirmed on its own. Another officer decides.

import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { proposeExtension } from '../use-cases/propose-extension.ts';
import { type ExtensionStart, startExtension } from '../use-cases/view-extensions.ts';
import { extensionPath, productPath, recognitionActPath } from './paths.ts';
import { dayWords } from './words.ts';

export const proposeExtensionPage = definePage<ExtensionStart>({
  path: '/quan-ly/san-pham/:code/cong-nhan/:id/keo-dai',
  right: 'certificate-life/propose-extension',
  rate: 'act',
  width: 'narrow',
  title: ({ product }, ui) => `${ui.t.recognitionForms.extend.heading}: ${product.name}`,
  breadcrumbs: ({ product }) => [{ label: product.name, href: productPath(product.code) }],
  async load(request) {
    const { code, id } = request.params;
    const start = await request.run(startExtension, { code, recognitionId: id });
    return start.ok || start.problem.kind !== 'invalid' ? start : refuse(notFound);
  },
  view({ product, recognition, expiresOn, latest, window, isDoubtful }, ui) {
    const words = ui.t.recognitionForms.extend;
    const form = ui.state({ until: dayWords(latest) });
    return (
      <>
        <PageHeading caption={product.name} heading={words.heading} summary={words.summary} />
        <ErrorSummary
          form={form}
          labelOf={labelled({
            until: words.until,
            reason: words.reason,
            basis: words.basis,
            confirmed: words.confirmLabel,
          })}
        />
        <SummaryList
          items={[
            {
              label: words.certificate,
              value: words.decision(recognition.decisionNumber ?? '', dayWords(recognition.issuedOn)),
            },
            { label: words.end, value: dayWords(expiresOn) },
            { label: words.window, value: words.fromTo(dayWords(window.opensOn), dayWords(window.closesOn)) },
            { label: words.latest, value: dayWords(latest) },
          ]}
        />
        {isDoubtful && <Notice t={ui.t.design} tone="warning" title={words.doubtfulTitle} text={words.doubtful} />}
        <Form action={ui.href(recognitionActPath(product.code, recognition.id, 'keo-dai'))} {...ui.form()}>
          <DateField form={form} name="until" label={words.until} />
          <TextAreaField form={form} name="reason" label={words.reason} hint={words.reasonHint} rows={4} />
          <TextField form={form} name="basis" label={words.basis} example={words.basisExample} />
          {isDoubtful && (
            <CheckboxField
              form={form}
              name="confirmed"
              label={words.confirmLabel}
              options={[{ value: 'yes', label: words.confirmed }]}
            />
          )}
          <FormActions
            t={ui.t.design}
            cancel={{ label: ui.t.recognitionForms.cancel, href: ui.href(productPath(product.code)) }}
          >
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const done = await request.run(proposeExtension, { ...request.input, recognitionId: request.params['id'] });
    if (!done.ok) return done;
    return ok({
      to: extensionPath(done.value.proposalId),
      flash: textsOf(request.lang).recognitionForms.extend.proposed,
    });
  },
});
