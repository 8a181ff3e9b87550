// /xuc-tien/:eventId/hop-dong/:producerCode and /xuc-tien/khach-mua/:leadId/hop-dong/:producerCode: a contract of one producer.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { MoneyField } from '#design/fields/money-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormState } from '#design/form-state.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { contractKinds } from '../rules/participation.ts';
import { viewLead } from '../use-cases/leads.ts';
import { recordContract } from '../use-cases/record-contract.ts';
import { viewEvent } from '../use-cases/view-event.ts';
import { ConfirmedBox } from './confirmed-box.tsx';
import { eventPath, leadPath, leadsPath } from './paths.ts';
import { eventsCrumb } from './words.tsx';

interface ContractForm {
  readonly origin: { readonly name: string; readonly path: string };
  readonly producer: { readonly code: string; readonly name: string };
  readonly products: readonly { readonly id: string; readonly name: string }[];
  readonly buyer: string;
}

/** Where the contract comes of an event. */
async function ofEvent({ run, params }: PageRequest): Promise<Result<ContractForm>> {
  const found = await run(viewEvent, { eventId: params['eventId'] });
  if (!found.ok) return found;
  const { event, parts, producers, products, may } = found.value;
  const part = parts.find((one) => producers[one.producerId]?.code === params['producerCode']);
  const producer = part === undefined ? undefined : producers[part.producerId];
  if (part === undefined || producer === undefined || !may.contract) return refuse(notFound);
  return ok({
    origin: { name: event.name, path: eventPath(event.id) },
    producer,
    products: part.productIds.map((id) => ({ id, name: products[id]?.name ?? '' })),
    buyer: '',
  });
}

/** Where it comes of a buyer. */
async function ofLead({ run, params }: PageRequest): Promise<Result<ContractForm>> {
  const found = await run(viewLead, { leadId: params['leadId'] });
  if (!found.ok) return found;
  const { lead, steps, producers, products, may } = found.value;
  const passed = steps.filter(
    (one) =>
      one.state === 'passed' && one.producerId !== null && producers[one.producerId]?.code === params['producerCode'],
  );
  const id = passed[0]?.producerId ?? null;
  const producer = id === null ? undefined : producers[id];
  if (producer === undefined || !may.contract) return refuse(notFound);
  const ids = [...new Set(passed.flatMap((one) => one.productIds))];
  return ok({
    origin: { name: lead.buyer, path: leadPath(lead.id) },
    producer,
    products: ids.map((one) => ({ id: one, name: products[one]?.name ?? '' })),
    buyer: lead.buyer,
  });
}

/** What a contract says, in a form. */
export function ContractFields({ ui, form, products }: FieldsProps) {
  const { contract: words, contractKinds: kinds } = ui.t.promotion;
  return (
    <>
      <RadioField
        form={form}
        name="kind"
        label={words.kind}
        options={contractKinds.map((value) => ({ value, label: kinds[value] }))}
      />
      <TextField form={form} name="buyer" label={words.buyer} hint={words.buyerHint} />
      <MoneyField
        form={form}
        name="valueVnd"
        label={words.value}
        hint={words.valueHint}
        example={words.valueExample}
        optional
      />
      <DateField form={form} name="signedOn" label={words.signed} />
      {products.length > 0 && (
        <CheckboxField
          form={form}
          name="productIds"
          label={words.products}
          options={products.map(({ id, name }) => ({ value: id, label: name }))}
          optional
        />
      )}
      <TextAreaField form={form} name="words" label={words.words} rows={3} optional />
    </>
  );
}

interface FieldsProps {
  readonly ui: Ui;
  readonly form: FormState;
  readonly products: ContractForm['products'];
}

function page(kind: 'event' | 'lead') {
  const isLead = kind === 'lead';
  return definePage<ContractForm>({
    path: `${isLead ? '/xuc-tien/khach-mua/:leadId' : '/xuc-tien/:eventId'}/hop-dong/:producerCode`,
    right: 'promotion/record-contract',
    rate: 'act',
    width: 'narrow',
    title: ({ producer }, ui) => ui.t.promotion.contract.heading(producer.name),
    breadcrumbs: ({ origin }, ui) => [
      isLead ? { label: ui.t.promotion.tabs.leads, href: leadsPath } : eventsCrumb(ui),
      { label: origin.name, href: origin.path },
    ],
    load: (request) => (isLead ? ofLead(request) : ofEvent(request)),
    view({ origin, producer, products, buyer }, ui) {
      const words = ui.t.promotion.contract;
      const form = ui.state({
        kind: 'contract',
        buyer,
        followUp: ['3', '6'],
        productIds: products.map((one) => one.id),
      });
      return (
        <>
          <ErrorSummary form={form} />
          <PageHeading caption={origin.name} heading={words.heading(producer.name)} />
          <Form action={ui.href(`${origin.path}/hop-dong/${producer.code}`)} {...ui.form()}>
            <ContractFields ui={ui} form={form} products={products} />
            <CheckboxField
              form={form}
              name="followUp"
              label={words.followUp}
              options={[3, 6, 12].map((n) => ({ value: String(n), label: words.months(n) }))}
              optional
            />
            <ConfirmedBox ui={ui} form={form} />
            <FormActions t={ui.t.design} cancel={{ label: ui.t.promotion.cancel, href: ui.href(origin.path) }}>
              <Button>{words.submit}</Button>
            </FormActions>
          </Form>
        </>
      );
    },
    async post(request) {
      const { eventId = '', leadId = '', producerCode = '' } = request.params;
      const done = await request.run(recordContract, { ...request.input, eventId, leadId, producerCode });
      if (!done.ok) return done;
      const to = isLead ? leadPath(leadId) : `${eventPath(eventId)}?phan=hop-dong`;
      return ok({ to, flash: textsOf(request.lang).promotion.contract.done });
    },
  });
}

export const eventContractPage = page('event');
export const leadContractPage = page('lead');
