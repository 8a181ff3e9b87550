// /cap-giay-chung-nhan/:recognitionId and /giay-chung-nhan/:code/cap-lai: a paper for a recognition in force, or another in its place.

import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Stars } from '#design/stars.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { sentenceOf, textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type IssueView, issueCertificate, viewIssue } from '../use-cases/issue-certificate.ts';
import { reissueCertificate } from '../use-cases/reissue-certificate.ts';
import { type CertificateView, viewCertificate } from '../use-cases/view-certificate.ts';
import { dayOrDash } from './certificate-state.tsx';
import { certificatePath, certificatesPath, issuePath, productPath } from './paths.ts';

function WhatIsPrinted({ view, ui }: { readonly view: IssueView; readonly ui: Ui }) {
  const words = ui.t.certificatePages.view;
  const { recognition, product } = view;
  const issued = recognition.issuedOn;
  return (
    <SummaryList
      items={[
        { label: words.product, value: product.name },
        { label: words.producer, value: product.producerName },
        { label: words.packs, value: product.packs.map((pack) => pack.name).join('; ') },
        { label: words.stars, value: <Stars t={ui.t.design} level={recognition.stars} short /> },
        {
          label: words.decision,
          value: issued === null ? null : words.decisionOf(recognition.decisionNumber ?? '', formatVietnamese(issued)),
        },
        { label: words.issuer, value: recognition.issuer },
        { label: words.term, value: words.termOf(dayOrDash(issued), dayOrDash(recognition.expiresOn)) },
      ]}
    />
  );
}

export const issueCertificatePage = definePage<IssueView>({
  path: '/cap-giay-chung-nhan/:recognitionId',
  right: 'certificates/issue-certificate',
  rate: 'act',
  width: 'narrow',
  title: ({ product }, ui) => `${ui.t.certificatePages.issue.heading}: ${product.name}`,
  breadcrumbs: (_data, ui) => [{ label: ui.t.certificatePages.list.heading, href: certificatesPath }],
  load: (request) => request.run(viewIssue, { recognitionId: request.params['recognitionId'] }),
  view(view, ui) {
    const words = ui.t.certificatePages.issue;
    const { product, recognition, doubts, fault } = view;
    return (
      <>
        <PageHeading caption={product.name} heading={words.heading} summary={words.summary} />
        <ErrorSummary form={ui.state()} />
        {fault !== null && (
          <Notice t={ui.t.design} tone="warning" title={words.cannot} text={sentenceOf(ui.t, fault)} />
        )}
        {fault === null && doubts.length > 0 && (
          <Notice t={ui.t.design} tone="warning" title={words.doubts}>
            <ul>
              {doubts.map((doubt) => (
                <li key={doubt}>{ui.t.products.doubts[doubt]}</li>
              ))}
            </ul>
          </Notice>
        )}
        {product.photoHash === null && (
          <Notice t={ui.t.design} tone="info" text={words.photo}>
            <ButtonLink kind="secondary" href={ui.href(`${productPath(product.code)}/anh`)}>
              {words.addPhoto}
            </ButtonLink>
          </Notice>
        )}
        <WhatIsPrinted view={view} ui={ui} />
        {fault === null && (
          <Form action={ui.href(issuePath(recognition.id))} {...ui.form()}>
            <FormActions
              t={ui.t.design}
              cancel={{ label: ui.t.recognitionForms.cancel, href: ui.href(certificatesPath) }}
            >
              <Button>{words.submit}</Button>
            </FormActions>
          </Form>
        )}
      </>
    );
  },
  async post(request) {
    const issued = await request.run(issueCertificate, { recognitionId: request.params['recognitionId'] });
    if (!issued.ok) return issued;
    const { done } = textsOf(request.lang).certificatePages.issue;
    return ok({ to: certificatePath(issued.value.code), flash: done(issued.value.number) });
  },
});

export const reissueCertificatePage = definePage<CertificateView>({
  path: '/giay-chung-nhan/:code/cap-lai',
  right: 'certificates/reissue-certificate',
  rate: 'act',
  width: 'narrow',
  title: ({ certificate }, ui) => `${ui.t.certificatePages.reissue.heading}: ${certificate.number}`,
  breadcrumbs: ({ certificate }, ui) => [
    { label: ui.t.certificatePages.list.heading, href: certificatesPath },
    { label: certificate.number, href: certificatePath(certificate.code) },
  ],
  load: (request) => request.run(viewCertificate, { code: request.params['code'] }),
  view({ certificate, state }, ui) {
    const words = ui.t.certificatePages.reissue;
    const form = ui.state({ kind: state === 'differs' ? 'corrected' : 'reissued' });
    return (
      <>
        <PageHeading caption={certificate.productName} heading={words.heading} summary={words.summary} />
        <ErrorSummary form={form} labelOf={labelled({ kind: words.kind, reason: words.reason })} />
        <Form
          action={ui.href(certificatePath(certificate.code, 'cap-lai'))}
          {...ui.form()}
          version={certificate.version}
        >
          <RadioField
            form={form}
            name="kind"
            label={words.kind}
            options={(['corrected', 'reissued'] as const).map((value) => ({ value, label: words.kinds[value] }))}
          />
          <TextAreaField form={form} name="reason" label={words.reason} example={words.reasonExample} rows={2} />
          <FormActions
            t={ui.t.design}
            cancel={{ label: ui.t.recognitionForms.cancel, href: ui.href(certificatePath(certificate.code)) }}
          >
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const issued = await request.run(reissueCertificate, { ...request.input, code: request.params['code'] });
    if (!issued.ok) return issued;
    const { done } = textsOf(request.lang).certificatePages.reissue;
    return ok({ to: certificatePath(issued.value.code), flash: done(issued.value.number, issued.value.replaced) });
  },
});
