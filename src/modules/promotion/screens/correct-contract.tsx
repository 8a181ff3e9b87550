// /xuc-tien/hop-dong/:contractId/sua and …/bo: a contract that was written down by mistake, set right or dropped, with the reason.

import { Button } from '#design/button.tsx';
import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type ContractView, changeContract, dropContract, viewContract } from '../use-cases/correct-contract.ts';
import { ConfirmedBox } from './confirmed-box.tsx';
import { ContractFields } from './contract.tsx';
import { contractPath, eventPath, leadPath, leadsPath } from './paths.ts';
import { dayWords, eventsCrumb, moneyOr } from './words.tsx';

/** Where the contract stands in a list. */
const listOf = ({ origin }: ContractView): string =>
  origin.kind === 'lead' ? leadPath(origin.id) : `${eventPath(origin.id)}?phan=hop-dong`;

const crumbs = (view: ContractView, ui: Ui) => [
  view.origin.kind === 'lead' ? { label: ui.t.promotion.tabs.leads, href: leadsPath } : eventsCrumb(ui),
  { label: view.origin.name, href: listOf(view) },
];

/** The contract, where the person may change it today. */
async function load({ run, params }: PageRequest): Promise<Result<ContractView>> {
  const found = await run(viewContract, { contractId: params['contractId'] });
  return found.ok && !found.value.may ? refuse(notFound) : found;
}

/** After the act: back to the list in which it stands. */
async function back(request: PageRequest, flash: string) {
  const { contractId = '' } = request.params;
  const seen = await request.run(viewContract, { contractId });
  return seen.ok ? ok({ to: listOf(seen.value), flash }) : seen;
}

export const changeContractPage = definePage<ContractView>({
  path: '/xuc-tien/hop-dong/:contractId/sua',
  right: 'promotion/change-contract',
  rate: 'act',
  width: 'narrow',
  title: ({ producerName }, ui) => ui.t.promotion.contract.changeHeading(producerName),
  breadcrumbs: crumbs,
  load,
  view(view, ui) {
    const { contract, origin, producerName, products } = view;
    const { contract: words, typed } = ui.t.promotion;
    const form = ui.state({
      kind: contract.kind,
      buyer: contract.buyer,
      valueVnd: contract.valueVnd === null ? '' : typed(contract.valueVnd),
      signedOn: formatVietnamese(contract.signedOn),
      productIds: [...contract.productIds],
      words: contract.words ?? '',
    });
    return (
      <>
        <ErrorSummary form={form} />
        <PageHeading caption={origin.name} heading={words.changeHeading(producerName)} summary={words.changeText} />
        <Form action={ui.href(contractPath(contract.id, 'sua'))} {...ui.form()} version={contract.version}>
          <ContractFields ui={ui} form={form} products={products} />
          <TextField form={form} name="reason" label={words.changeReason} />
          <ConfirmedBox ui={ui} form={form} />
          <FormActions t={ui.t.design} cancel={{ label: ui.t.promotion.cancel, href: ui.href(listOf(view)) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { contractId = '' } = request.params;
    const done = await request.run(changeContract, { ...request.input, contractId });
    return done.ok ? await back(request, textsOf(request.lang).promotion.contract.changeDone) : done;
  },
});

export const dropContractPage = definePage<ContractView>({
  path: '/xuc-tien/hop-dong/:contractId/bo',
  right: 'promotion/drop-contract',
  rate: 'act',
  width: 'narrow',
  title: ({ contract }, ui) => ui.t.promotion.contract.dropQuestion(contract.buyer),
  breadcrumbs: crumbs,
  load,
  view(view, ui) {
    const { contract, producerName } = view;
    const { contract: words, contractKinds } = ui.t.promotion;
    const form = ui.state();
    return (
      <>
        <ErrorSummary form={form} />
        <Form action={ui.href(contractPath(contract.id, 'bo'))} {...ui.form()} version={contract.version}>
          <ConfirmPanel
            t={ui.t.design}
            question={words.dropQuestion(contract.buyer)}
            confirmLabel={words.dropConfirm}
            cancelHref={ui.href(listOf(view))}
          >
            <p>
              {contractKinds[contract.kind]}, {producerName}, {dayWords(ui.t, contract.signedOn)}:{' '}
              {moneyOr(ui.t, contract.valueVnd)}
            </p>
            <p>{words.dropText}</p>
            <TextField form={form} name="reason" label={words.dropReason} />
          </ConfirmPanel>
        </Form>
      </>
    );
  },
  async post(request) {
    const { contractId = '' } = request.params;
    const { version, reason } = request.input;
    const done = await request.run(dropContract, { contractId, version, reason });
    return done.ok ? await back(request, textsOf(request.lang).promotion.contract.dropDone) : done;
  },
});
