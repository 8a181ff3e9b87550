// /quan-ly/san-pham/:code/cong-nhan/:id/dua-ra-khoi-danh-sach: the decision that took an expired product off the list, as it is written.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { optionalFile, SCAN_BODY, SCAN_KINDS } from '#modules/evidence/services.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { recordRemoval } from '../use-cases/screening-acts.ts';
import { type LifeView, viewLife } from '../use-cases/view-life.ts';
import { productPath, recognitionActPath, screeningPath } from './paths.ts';

export const removalPage = definePage<LifeView>({
  path: '/quan-ly/san-pham/:code/cong-nhan/:id/dua-ra-khoi-danh-sach',
  right: 'certificate-life/record-removal',
  rate: 'upload',
  width: 'narrow',
  maxBodyBytes: SCAN_BODY,
  title: (_view, ui) => ui.t.screening.removal.heading,
  breadcrumbs: ({ product }, ui) => [
    { label: ui.t.screening.title, href: screeningPath },
    { label: product.name, href: productPath(product.code) },
  ],
  load: (request) => request.run(viewLife, { code: request.params['code'], recognitionId: request.params['id'] }),
  view({ product, recognition }, ui) {
    const t = ui.t.screening.removal;
    const form = ui.state({});
    return (
      <>
        <PageHeading caption={product.name} heading={t.heading} summary={t.summary} />
        <ErrorSummary form={form} />
        <Notice t={ui.t.design} tone="info" text={t.notWithdrawal} />
        <Form
          action={ui.href(recognitionActPath(product.code, recognition.id, 'dua-ra-khoi-danh-sach'))}
          {...ui.form()}
          files
        >
          <TextField form={form} name="decisionNumber" label={t.number} example="1300/QĐ-UBND" />
          <DateField form={form} name="decidedOn" label={t.day} />
          <TextField form={form} name="body" label={t.body} />
          <FileField
            form={form}
            name="file"
            label={ui.t.certificateLife.open.file}
            hint={ui.t.certificateLife.open.fileHint}
            accept={SCAN_KINDS}
            camera
            optional
          />
          <FormActions t={ui.t.design} cancel={{ label: ui.t.certificateLife.cancel, href: ui.href(screeningPath) }}>
            <Button>{t.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const file = await optionalFile(request);
    if (!file.ok) return file;
    const input = { ...request.input, recognitionId: request.params['id'], file: file.value };
    const done = await request.run(recordRemoval, input);
    if (!done.ok) return done;
    return ok({ to: productPath(done.value.code), flash: textsOf(request.lang).screening.removal.done });
  },
});
