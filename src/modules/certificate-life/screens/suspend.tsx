// /quan-ly/san-pham/:code/cong-nhan/:id/dinh-chi and …/cham-dut-dinh-chi: a suspension that a competent body ordered, and its end.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { mayHappen } from '#modules/certificates/index.ts';
import { optionalFile, SCAN_BODY, SCAN_KINDS } from '#modules/evidence/services.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { liftSuspension, suspendRecognition } from '../use-cases/suspend.ts';
import { type LifeView, viewLife } from '../use-cases/view-life.ts';
import { productPath, recognitionActPath } from './paths.ts';

function page(act: 'suspend' | 'lift-suspension') {
  const lifts = act === 'lift-suspension';
  const word = lifts ? 'cham-dut-dinh-chi' : 'dinh-chi';
  return definePage<LifeView>({
    path: `/quan-ly/san-pham/:code/cong-nhan/:id/${word}`,
    right: lifts ? 'certificate-life/lift-suspension' : 'certificate-life/suspend-recognition',
    rate: 'upload',
    maxBodyBytes: SCAN_BODY,
    width: 'narrow',
    title: (_view, ui) => ui.t.certificateLife.suspension[act].heading,
    breadcrumbs: ({ product }) => [{ label: product.name, href: productPath(product.code) }],
    async load(request) {
      const view = await request.run(viewLife, { code: request.params['code'], recognitionId: request.params['id'] });
      if (!view.ok || mayHappen(view.value.status.status, act) || request.posted !== null) return view;
      return refuse(problem('conflict', 'certificates/not-in-this-state'));
    },
    view({ product, recognition }, ui) {
      const t = ui.t.certificateLife.suspension;
      const form = ui.state({});
      return (
        <>
          <PageHeading caption={product.name} heading={t[act].heading} summary={t[act].summary} />
          <ErrorSummary form={form} />
          {lifts && recognition.suspensionOrder !== null && (
            <Notice t={ui.t.design} tone="info" text={t.under(recognition.suspensionOrder)} />
          )}
          <Form action={ui.href(recognitionActPath(product.code, recognition.id, word))} {...ui.form()} files>
            <TextField form={form} name="number" label={t.number} />
            <DateField form={form} name="date" label={t.date} />
            <TextField form={form} name="body" label={t.body} />
            <FileField form={form} name="file" label={t.file} hint={t.fileHint} accept={SCAN_KINDS} camera />
            {lifts ? (
              <DateField form={form} name="until" label={t.lastDay} />
            ) : (
              <>
                <DateField form={form} name="from" label={t.from} />
                <DateField form={form} name="until" label={t.until} hint={t.untilHint} optional />
              </>
            )}
            <FormActions
              t={ui.t.design}
              cancel={{ label: ui.t.certificateLife.cancel, href: ui.href(productPath(product.code)) }}
            >
              <Button kind={lifts ? undefined : 'danger'}>{t[act].submit}</Button>
            </FormActions>
          </Form>
        </>
      );
    },
    async post(request) {
      const file = await optionalFile(request);
      if (!file.ok) return file;
      const input = { ...request.input, recognitionId: request.params['id'], file: file.value };
      const done = lifts ? await request.run(liftSuspension, input) : await request.run(suspendRecognition, input);
      if (!done.ok) return done;
      return ok({
        to: `/dinh-chinh/${done.value.correctionId}`,
        flash: textsOf(request.lang).certificateLife.suspension[act].done,
      });
    },
  });
}

export const suspendPage = page('suspend');
export const liftSuspensionPage = page('lift-suspension');
