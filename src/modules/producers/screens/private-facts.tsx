// /chu-the/:code/rieng: what is sensitive about the representative, for the keepers of the register and the producer itself.
// Opening the page is written into the ledger; so is opening its form, which shows the same.

import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { givesPointOfCriterion32 } from '../rules/private-facts.ts';
import { changePrivateFacts } from '../use-cases/change-private-facts.ts';
import { type PrivateFactsView, viewPrivateFacts } from '../use-cases/view-private-facts.ts';
import { privateValuesOf } from './form-values.ts';
import { listPath, recordPath } from './paths.ts';
import { PrivateFields } from './producer-fields.tsx';
import { fieldWords, formLabel } from './words.ts';

const load = (request: PageRequest) => request.run(viewPrivateFacts, { code: request.params['code'] });

const breadcrumbs = (view: PrivateFactsView, ui: Ui) => [
  { label: ui.t.producers.list.heading, href: listPath },
  { label: view.name, href: recordPath(view.code) },
];

function Facts({ view, ui }: { readonly view: PrivateFactsView; readonly ui: Ui }) {
  const { form, yes, no, unknown, private: words } = ui.t.producers;
  const { facts } = view;
  const said = (fact: boolean | null) => (fact === null ? unknown : fact ? yes : no);
  const label = (field: string) => fieldWords(ui.t, field);
  return (
    <SummaryList
      items={[
        { label: words.who, value: view.representative },
        { label: label('gender'), value: facts.gender === null ? unknown : form[facts.gender] },
        { label: label('ethnicity'), value: facts.ethnicity ?? unknown },
        { label: words.minority, value: said(facts.ethnicMinority) },
        { label: label('disabled'), value: said(facts.disabled) },
        { label: label('permanentAddress'), value: facts.permanentAddress ?? unknown },
        { label: words.point, value: givesPointOfCriterion32(facts) ? words.pointYes : words.pointNo },
      ]}
    />
  );
}

export const privateFactsPage = definePage<PrivateFactsView>({
  path: `${listPath}/:code/rieng`,
  right: 'producers/view-private-facts',
  rate: 'page',
  width: 'narrow',
  title: (view, ui) => `${ui.t.producers.private.heading}: ${view.name}`,
  breadcrumbs,
  load,
  view: (view, ui) => {
    const words = ui.t.producers.private;
    const isEmpty = Object.values(view.facts).every((fact) => fact === null);
    return (
      <>
        <PageHeading
          heading={words.heading}
          summary={words.summary(view.name)}
          action={
            <ButtonLink href={ui.href(recordPath(view.code, 'rieng/sua'))} icon="edit">
              {words.change}
            </ButtonLink>
          }
        />
        {isEmpty && <Notice t={ui.t.design} tone="info" text={words.empty} />}
        <Facts view={view} ui={ui} />
      </>
    );
  },
});

export const changePrivateFactsPage = definePage<PrivateFactsView>({
  path: `${listPath}/:code/rieng/sua`,
  right: 'producers/change-private-facts',
  rate: 'act',
  width: 'narrow',
  title: (view, ui) => `${ui.t.producers.private.changeHeading}: ${view.name}`,
  breadcrumbs,
  load,
  view: (view, ui) => {
    const { form: words, private: own } = ui.t.producers;
    const form = ui.state(privateValuesOf(view.facts));
    return (
      <>
        <ErrorSummary form={form} labelOf={(name) => formLabel(ui.t, name)} />
        <PageHeading heading={own.changeHeading} caption={view.name} summary={words.privateHint} />
        <Form action={ui.href(recordPath(view.code, 'rieng/sua'))} {...ui.form()}>
          <PrivateFields ui={ui} form={form} prefix="" />
          <FormActions t={ui.t.design} cancel={{ label: words.cancel, href: ui.href(recordPath(view.code)) }}>
            <Button>{own.save}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const done = await request.run(changePrivateFacts, { ...request.input, code: request.params['code'] });
    if (!done.ok) return done;
    return ok({ to: recordPath(done.value.code, 'rieng'), flash: textsOf(request.lang).producers.private.saved });
  },
});
