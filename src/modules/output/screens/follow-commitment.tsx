// /cam-ket/:productCode/theo-doi and …/:promiseId/ket-qua: follow one thing by the day it is due, and say whether it was kept.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { NumberField } from '#design/fields/number-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import { promiseKinds } from '../rules/promise.ts';
import { followCommitment, settleCommitment } from '../use-cases/promises.ts';
import { type CommitmentsView, viewCommitments } from '../use-cases/view-commitments.ts';
import { dayWords } from './output-words.tsx';
import { commitmentsCrumbs, commitmentsPath } from './paths.ts';

const load = async ({ run, params }: PageRequest) => {
  const view = await run(viewCommitments, { productCode: params['productCode'] });
  return view.ok && !view.value.may.follow ? refuse(notFound) : view;
};

export const followCommitmentPage = definePage<CommitmentsView>({
  path: '/cam-ket/:productCode/theo-doi',
  right: 'output/follow-commitment',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.commitments.follow.heading,
  breadcrumbs: commitmentsCrumbs,
  load,
  view({ product }, ui) {
    const { follow: words, promises } = ui.t.commitments;
    const form = ui.state({});
    return (
      <>
        <ErrorSummary form={form} />
        <PageHeading caption={product.name} heading={words.heading} />
        <Form action={ui.href(commitmentsPath(product.code, 'theo-doi'))} {...ui.form()}>
          <SelectField
            form={form}
            name="kind"
            label={words.kind}
            choices={promiseKinds.map((value) => ({ value, label: promises.kinds[value] }))}
          />
          <TextAreaField form={form} name="words" label={words.words} example={words.wordsExample} rows={2} />
          <TextField form={form} name="source" label={words.source} example={words.sourceExample} />
          <DateField form={form} name="dueOn" label={words.dueOn} optional />
          <NumberField
            form={form}
            name="repeatMonths"
            label={words.repeatMonths}
            hint={words.repeatHint}
            unit={words.months}
            whole
            optional
          />
          <FormActions
            t={ui.t.design}
            cancel={{ label: ui.t.output.form.cancel, href: ui.href(commitmentsPath(product.code)) }}
          >
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { productCode = '' } = request.params;
    const done = await request.run(followCommitment, { ...request.input, productCode });
    if (!done.ok) return done;
    return ok({ to: commitmentsPath(productCode), flash: textsOf(request.lang).commitments.follow.done });
  },
});

interface Settling {
  readonly view: CommitmentsView;
  readonly promise: CommitmentsView['promises'][number];
}

export const settleCommitmentPage = definePage<Settling>({
  path: '/cam-ket/:productCode/:promiseId/ket-qua',
  right: 'output/settle-commitment',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.commitments.settle.heading,
  breadcrumbs: ({ view }, ui) => commitmentsCrumbs(view, ui),
  async load(request) {
    const view = await load(request);
    if (!view.ok) return view;
    const promise = view.value.promises.find((one) => one.id === request.params['promiseId']);
    const isOpen = promise !== undefined && (promise.state === 'open' || promise.state === 'not-kept');
    return isOpen ? ok({ view: view.value, promise }) : refuse(notFound);
  },
  view({ view, promise }, ui) {
    const { settle: words, promises } = ui.t.commitments;
    const form = ui.state({ outcome: '', words: '' });
    const { code, name } = view.product;
    return (
      <>
        <ErrorSummary form={form} />
        <PageHeading caption={name} heading={words.heading} />
        <SummaryList
          items={[
            { label: promises.columns.words, value: promise.words },
            { label: promises.columns.kind, value: promises.kinds[promise.kind] },
            { label: promises.columns.due, value: dayWords(promise.dueOn) },
            { label: promises.columns.source, value: promise.source },
          ]}
        />
        <Form action={ui.href(commitmentsPath(code, `${promise.id}/ket-qua`))} {...ui.form()} version={promise.version}>
          <RadioField
            form={form}
            name="outcome"
            label={words.outcome}
            options={[
              { value: 'kept', label: words.kept, hint: words.keptHint },
              { value: 'not-kept', label: words.notKept, hint: words.notKeptHint },
              { value: 'dropped', label: words.dropped, hint: words.droppedHint },
            ]}
          />
          <TextAreaField form={form} name="words" label={words.words} example={words.wordsExample} rows={2} optional />
          <FormActions
            t={ui.t.design}
            cancel={{ label: ui.t.output.form.cancel, href: ui.href(commitmentsPath(code)) }}
          >
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { productCode = '', promiseId } = request.params;
    const done = await request.run(settleCommitment, { ...request.input, promiseId });
    if (!done.ok) return done;
    return ok({ to: commitmentsPath(productCode), flash: textsOf(request.lang).commitments.settle.done });
  },
});
