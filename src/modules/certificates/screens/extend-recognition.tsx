// /quan-ly/san-pham/:code/cong-nhan/:id/keo-dai: an officer confirms an extension under Art. 12.3, with reason and ground;
// a doubtful footing is said and confirmed on its own.

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
import { formatVietnamese } from '#kernel/calendar.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { mayHappen } from '../rules/lifecycle.ts';
import type { Recognition } from '../rules/recognition.ts';
import { extendRecognition } from '../use-cases/extend-recognition.ts';
import { type RecognitionView, viewRecognition } from '../use-cases/view-recognition.ts';
import { productListPath, productPath, recognitionPath } from './paths.ts';

interface Data {
  readonly product: RecognitionView['product'];
  readonly recognition: Recognition;
  readonly extension: NonNullable<RecognitionView['extension']>;
}

export const extendRecognitionPage = definePage<Data>({
  path: '/quan-ly/san-pham/:code/cong-nhan/:id/keo-dai',
  right: 'certificates/extend-recognition',
  rate: 'act',
  width: 'narrow',
  title: ({ product }, ui) => `${ui.t.recognitionForms.extend.heading}: ${product.name}`,
  breadcrumbs: ({ product }, ui) => [
    { label: ui.t.recognitionForms.products, href: productListPath },
    { label: product.name, href: productPath(product.code) },
  ],
  async load(request) {
    const { code, id } = request.params;
    const view = await request.run(viewRecognition, { code, id });
    if (!view.ok) return view.problem.kind === 'invalid' ? refuse(notFound) : view;
    const { product, recognition, extension, today } = view.value;
    if (recognition === null || today === null) return refuse(notFound);
    if (extension === null || !mayHappen(today.status, 'extend')) {
      return refuse(problem('conflict', 'certificates/not-in-this-state'));
    }
    return ok({ product, recognition, extension });
  },
  view({ product, recognition, extension }, ui) {
    const words = ui.t.recognitionForms.extend;
    const form = ui.state({ until: formatVietnamese(extension.latest) });
    const { decisionNumber, issuedOn, expiresOn, id, version } = recognition;
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
              value: issuedOn === null ? null : words.decision(decisionNumber ?? '', formatVietnamese(issuedOn)),
            },
            { label: words.end, value: expiresOn === null ? null : formatVietnamese(expiresOn) },
            { label: words.latest, value: formatVietnamese(extension.latest) },
          ]}
        />
        {extension.isDoubtful && (
          <Notice t={ui.t.design} tone="warning" title={words.doubtfulTitle} text={words.doubtful} />
        )}
        <Form action={ui.href(recognitionPath(product.code, id, 'keo-dai'))} {...ui.form()} version={version}>
          <DateField form={form} name="until" label={words.until} />
          <TextAreaField form={form} name="reason" label={words.reason} hint={words.reasonHint} rows={3} />
          <TextField form={form} name="basis" label={words.basis} example={words.basisExample} />
          {extension.isDoubtful && (
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
    const { id } = request.params;
    const done = await request.run(extendRecognition, { ...request.input, id });
    if (!done.ok) return done;
    const { extend } = textsOf(request.lang).recognitionForms;
    return ok({ to: productPath(done.value.code), flash: extend.done(formatVietnamese(done.value.until)) });
  },
});
