// /ho-tro/chu-the/:producerCode/ghi: what this producer was given.

import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { ok, refuse } from '#kernel/result.ts';
import { optionalFile, SCAN_BODY } from '#modules/evidence/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { recordSupport } from '../use-cases/record-support.ts';
import { type ProducerSupportView, viewProducerSupport } from '../use-cases/view-producer-support.ts';
import { onePath, producerCrumbs, producerSupportPath } from './paths.ts';
import { DoubtFields, isDoubtful, labelsOf, ScanField, SupportFields } from './support-form.tsx';

export const recordSupportPage = definePage<ProducerSupportView>({
  path: '/ho-tro/chu-the/:producerCode/ghi',
  right: 'support/record-support',
  rate: 'upload',
  width: 'narrow',
  maxBodyBytes: SCAN_BODY,
  title: (_view, ui) => ui.t.support.form.heading,
  breadcrumbs: producerCrumbs,
  async load({ run, params }) {
    const view = await run(viewProducerSupport, { producerCode: params['producerCode'] });
    return view.ok && !view.value.may.record ? refuse(notFound) : view;
  },
  view(view, ui) {
    const { form: words, back } = ui.t.support;
    const { producer, products, policies } = view;
    const asked = ui.query['de-nghi'] ?? '';
    const request = view.requests.find((one) => one.id === asked && one.state === 'agreed');
    const product = products.find((one) => one.id === request?.productId);
    const form = ui.state({
      kind: request?.kind ?? '',
      productCode: product?.code ?? '',
      policyRef: request?.policyRef ?? '',
      requestId: request?.id ?? '',
      pointOfSaleId: ui.query['diem-ban']?.slice(0, 60) ?? '',
    });
    const doubtful = isDoubtful(ui, form);
    const hidden = (name: string): string => String(form.values[name] ?? '');
    return (
      <>
        {doubtful && <Notice t={ui.t.design} tone="warning" title={words.doubtTitle} text={words.doubtText} />}
        <ErrorSummary form={form} labelOf={labelled(labelsOf(ui))} />
        <PageHeading caption={producer.name} heading={words.heading} />
        {request !== undefined && (
          <Notice t={ui.t.design} tone="info" text={words.fromRequest(formatVietnamese(request.askedOn))} />
        )}
        <Form
          action={ui.href(producerSupportPath(producer.code, 'ghi'))}
          {...ui.form()}
          files
          hidden={{ requestId: hidden('requestId') }}
        >
          <SupportFields ui={ui} form={form} facts={{ products, policies, points: view.points, withDistrict: true }} />
          <ScanField form={form} label={words.file} />
          {doubtful && <DoubtFields ui={ui} form={form} />}
          <FormActions t={ui.t.design} cancel={{ label: back, href: ui.href(producerSupportPath(producer.code)) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { producerCode = '' } = request.params;
    const file = await optionalFile(request);
    if (!file.ok) return file;
    const done = await request.run(recordSupport, { ...request.input, producerCode, file: file.value });
    if (!done.ok) return done;
    const { form } = textsOf(request.lang).support;
    return ok({ to: onePath(done.value.supportId), flash: form.done(done.value.producer) });
  },
});
