// /thu-hoi/:caseId/so/:paper: the clerk types number and day of a paper of a withdrawal; where it has one already, a correction with its reason.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { paperWords } from '../papers/withdrawal.ts';
import { type NumberedPaper, numberedPapers } from '../rules/paper-number.ts';
import { numberPaper } from '../use-cases/number-paper.ts';
import { type CaseView, viewWithdrawal } from '../use-cases/view-cases.ts';
import { casePath } from './paths.ts';
import { dayWords, productWords } from './words.ts';

interface Data {
  readonly view: CaseView;
  readonly paper: NumberedPaper;
}

export const numberPaperPage = definePage<Data>({
  path: '/thu-hoi/:caseId/so/:paper',
  right: 'certificate-life/number-paper',
  rate: 'act',
  width: 'narrow',
  title: ({ paper }, ui) => ui.t.certificateLife.numbers.heading(ui.t.certificateLife.papers[paper]),
  breadcrumbs: ({ view }, ui) => [
    { label: ui.t.certificateLife.numbers.book, href: '/so-van-ban' },
    { label: view.one.productName, href: casePath(view.one.id) },
  ],
  async load(request) {
    const paper = numberedPapers.find((one) => paperWords[one] === request.params['paper']);
    const view = await request.run(viewWithdrawal, { caseId: request.params['caseId'] });
    if (!view.ok) return view;
    return paper === undefined || view.value.one.concludedOn === null
      ? refuse(notFound)
      : ok({ view: view.value, paper });
  },
  view({ view, paper }, ui) {
    const t = ui.t.certificateLife;
    const known = view.numbers.find((one) => one.paper === paper);
    const form = ui.state({
      number: known?.number ?? '',
      issuedOn: known === undefined ? '' : dayWords(known.issuedOn),
    });
    return (
      <>
        <PageHeading
          caption={productWords(view.one.productName, view.one.producerName)}
          heading={t.numbers.heading(t.papers[paper])}
          summary={t.numbers.summary}
        />
        <ErrorSummary form={form} />
        {known !== undefined && (
          <Notice t={ui.t.design} tone="info" text={t.numbers.has(known.number, dayWords(known.issuedOn))} />
        )}
        <Form action={ui.href(casePath(view.one.id, `so/${paperWords[paper]}`))} {...ui.form()}>
          <TextField form={form} name="number" label={t.numbers.number} example={t.numbers.examples[paper]} />
          <DateField form={form} name="issuedOn" label={t.numbers.day} />
          {known !== undefined && <TextField form={form} name="reason" label={t.numbers.reason} />}
          <FormActions t={ui.t.design} cancel={{ label: t.cancel, href: ui.href(casePath(view.one.id)) }}>
            <Button>{t.numbers.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { caseId = '' } = request.params;
    const paper = numberedPapers.find((one) => paperWords[one] === request.params['paper']);
    const done = await request.run(numberPaper, { ...request.input, caseId, paper });
    if (!done.ok) return done;
    return ok({ to: casePath(caseId), flash: textsOf(request.lang).certificateLife.numbers.done(done.value.number) });
  },
});
