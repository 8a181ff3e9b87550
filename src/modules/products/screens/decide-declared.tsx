// /quan-ly/san-pham/:code/xem: an office decides about what a producer entered itself, a product or a new name for one. The
// record stands beside by a link; here are the facts and pictures that the public would see, and the two answers.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { productMay, waitsForLook } from '../rules/lifecycle.ts';
import { decideDeclaredProduct } from '../use-cases/decide-declared-product.ts';
import { type ProductView, viewProduct } from '../use-cases/view-product.ts';
import { packWords } from './history-words.ts';
import { listPath, recordPath } from './paths.ts';
import { PhotoGrid } from './record-parts.tsx';

function Facts({ view, ui }: { readonly view: ProductView; readonly ui: Ui }) {
  const { fields, record, unknownProducer, unknownPlace } = ui.t.products;
  const { product, set } = view;
  const items = [
    { label: fields.name, value: product.name },
    { label: fields.producerName, value: product.producerName ?? unknownProducer },
    { label: record.place, value: [view.commune === '' ? unknownPlace : view.commune, view.province].join(', ') },
    { label: fields.setNumber, value: set === null ? null : record.setOf(set.number, set.name) },
    { label: fields.packs, value: product.packs.length === 0 ? null : packWords(product.packs) },
    ...(['summary', 'story', 'whereToBuy'] as const).flatMap((field) =>
      product[field] === null ? [] : [{ label: fields[field], value: product[field] }],
    ),
  ];
  return (
    <>
      <SummaryList items={items} />
      <PhotoGrid view={view} ui={ui} />
    </>
  );
}

/** The name that stands and the one that is wished for. */
function Names({ view, ui }: { readonly view: ProductView; readonly ui: Ui }) {
  const { nameNow, nameThen } = ui.t.productForms.declared;
  const { fields } = ui.t.products;
  const { name, proposedName, producerName } = view.product;
  const items = [
    { label: nameNow, value: name },
    { label: nameThen, value: proposedName },
    { label: fields.producerName, value: producerName },
  ];
  return (
    <>
      <SummaryList items={items} />
      <PhotoGrid view={view} ui={ui} />
    </>
  );
}

/** The words of the page: for a whole product, or for its new name. */
function wordsOf(view: ProductView, ui: Ui) {
  const { declared } = ui.t.productForms;
  if (waitsForLook(view.product.status)) return declared;
  return {
    ...declared,
    heading: declared.nameHeading,
    summary: declared.nameSummary,
    confirmTitle: declared.nameConfirmTitle,
    confirmText: declared.nameConfirmText,
    confirm: declared.nameConfirm,
    sendBackTitle: declared.nameBackTitle,
    sendBackText: declared.nameBackText,
    sendBack: declared.nameBack,
  };
}

export const decideDeclaredPage = definePage<ProductView>({
  path: '/quan-ly/san-pham/:code/xem',
  right: 'products/decide-declared-product',
  rate: 'act',
  width: 'narrow',
  title: (view, ui) => `${wordsOf(view, ui).heading} ${view.product.name}`,
  breadcrumbs: (view, ui) => [
    { label: ui.t.products.list.heading, href: listPath },
    { label: view.product.name, href: recordPath(view.product.code) },
  ],
  async load(request) {
    const view = await request.run(viewProduct, { code: request.params['code'] });
    if (!view.ok) return view;
    return view.value.may.decide ? view : refuse(notFound);
  },
  view(view, ui) {
    const words = wordsOf(view, ui);
    const isName = !waitsForLook(view.product.status);
    const { code, status, version, sentBackReason } = view.product;
    const form = ui.state();
    const action = ui.href(recordPath(code, 'xem'));
    const shownVersion = Number(form.values['version'] ?? version);
    const cancel = { label: ui.t.productForms.cancel, href: ui.href(recordPath(code)) };
    return (
      <>
        <PageHeading caption={view.product.name} heading={words.heading} summary={words.summary} />
        <ErrorSummary form={form} labelOf={(name) => (name === 'reason' ? words.reason : undefined)} />
        {!isName && sentBackReason !== null && (
          <Notice t={ui.t.design} tone="info" title={words.sentBackTitle} text={sentBackReason} />
        )}
        {isName ? <Names view={view} ui={ui} /> : <Facts view={view} ui={ui} />}
        <p>
          <a href={ui.href(recordPath(code))}>{words.wholeRecord}</a>
        </p>
        <Section id="confirm" title={words.confirmTitle} lead={words.confirmText}>
          <Form
            action={action}
            {...ui.form()}
            version={shownVersion}
            label={words.confirmTitle}
            hidden={{ decision: 'confirmed' }}
          >
            <FormActions t={ui.t.design} cancel={cancel}>
              <Button>{words.confirm}</Button>
            </FormActions>
          </Form>
        </Section>
        {(isName || productMay(status, 'send-back')) && (
          <Section id="send-back" title={words.sendBackTitle} lead={words.sendBackText}>
            <Form
              action={action}
              {...ui.form()}
              version={shownVersion}
              label={words.sendBackTitle}
              hidden={{ decision: 'sent-back' }}
            >
              <TextAreaField form={form} name="reason" label={words.reason} hint={words.reasonHint} rows={3} />
              <FormActions t={ui.t.design}>
                <Button kind="secondary">{words.sendBack}</Button>
              </FormActions>
            </Form>
          </Section>
        )}
      </>
    );
  },
  async post(request) {
    const { decision, version, reason } = request.input;
    const code = request.params['code'];
    const done = await request.run(decideDeclaredProduct, { code, version, decision, reason });
    if (!done.ok) return done;
    const { declared } = textsOf(request.lang).productForms;
    const { name, renamed } = done.value;
    const [yes, no] = renamed ? [declared.nameConfirmed, declared.nameKept] : [declared.confirmed, declared.wentBack];
    return ok({ to: recordPath(done.value.code), flash: (decision === 'confirmed' ? yes : no)(name) });
  },
});
