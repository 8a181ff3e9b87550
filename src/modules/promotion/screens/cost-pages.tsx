// /xuc-tien/:eventId/chi-phi and …/:costId/bo: a cost, and one that counts no more.

import { Button } from '#design/button.tsx';
import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { MoneyField } from '#design/fields/money-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { accountBySource } from '../rules/budget.ts';
import { costBearers, costKinds, type EventCost } from '../rules/participation.ts';
import { dropCost, recordCost } from '../use-cases/record-costs.ts';
import { type EventView, viewEvent } from '../use-cases/view-event.ts';
import { eventPath } from './paths.ts';
import { eventsCrumb } from './words.tsx';

const costsOf = (eventId: string): string => `${eventPath(eventId)}?phan=chi-phi`;

export const costPage = definePage<EventView>({
  path: '/xuc-tien/:eventId/chi-phi',
  right: 'promotion/record-cost',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.promotion.cost.heading,
  breadcrumbs: ({ event }, ui) => [eventsCrumb(ui), { label: event.name, href: eventPath(event.id) }],
  async load({ run, params }) {
    const view = await run(viewEvent, { eventId: params['eventId'] });
    return view.ok && !view.value.may.cost ? refuse(notFound) : view;
  },
  view({ event, parts, producers, costs }, ui) {
    const { cost: words, costKinds: kinds, bearers, money } = ui.t.promotion;
    const form = ui.state({ kind: 'stand', bearer: 'state', source: event.budget[0]?.source ?? '' });
    const choices = parts.flatMap(({ producerId }) => {
      const producer = producers[producerId];
      return producer === undefined ? [] : [{ value: producer.code, label: producer.name }];
    });
    return (
      <>
        <ErrorSummary form={form} />
        <PageHeading caption={event.name} heading={words.heading} />
        <Form action={ui.href(eventPath(event.id, 'chi-phi'))} {...ui.form()}>
          <SelectField
            form={form}
            name="kind"
            label={words.kind}
            choices={costKinds.map((value) => ({ value, label: kinds[value] }))}
            emptyLabel={null}
          />
          <MoneyField form={form} name="amountVnd" label={words.amount} example="2.000.000" />
          <SelectField
            form={form}
            name="bearer"
            label={words.bearer}
            choices={costBearers.map((value) => ({ value, label: bearers[value] }))}
            emptyLabel={null}
          />
          {event.budget.length > 0 && (
            <SelectField
              form={form}
              name="source"
              label={words.source}
              choices={accountBySource(event.budget, costs).flatMap(({ source, leftVnd }) =>
                source === null || leftVnd === null
                  ? []
                  : [
                      {
                        value: source,
                        label:
                          leftVnd < 0
                            ? words.sourceOver(source, money(-leftVnd))
                            : words.sourceLeft(source, money(leftVnd)),
                      },
                    ],
              )}
              emptyLabel={words.outside}
              optional
            />
          )}
          {choices.length > 0 && (
            <SelectField
              form={form}
              name="producerCode"
              label={words.producer}
              choices={choices}
              emptyLabel={words.wholeEvent}
              optional
            />
          )}
          <TextField form={form} name="overReason" label={words.overReason} hint={words.overReasonHint} optional />
          <TextField form={form} name="words" label={words.words} optional />
          <FormActions t={ui.t.design} cancel={{ label: ui.t.promotion.cancel, href: ui.href(costsOf(event.id)) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { eventId = '' } = request.params;
    const done = await request.run(recordCost, { ...request.input, eventId });
    return done.ok ? ok({ to: costsOf(eventId), flash: textsOf(request.lang).promotion.cost.done }) : done;
  },
});

interface Dropping {
  readonly view: EventView;
  readonly cost: EventCost;
}

export const dropCostPage = definePage<Dropping>({
  path: '/xuc-tien/:eventId/chi-phi/:costId/bo',
  right: 'promotion/drop-cost',
  rate: 'act',
  width: 'narrow',
  title: ({ cost }, ui) => ui.t.promotion.cost.dropQuestion(ui.t.promotion.money(cost.amountVnd)),
  breadcrumbs: ({ view: { event } }, ui) => [eventsCrumb(ui), { label: event.name, href: costsOf(event.id) }],
  async load({ run, params }) {
    const view = await run(viewEvent, { eventId: params['eventId'] });
    if (!view.ok) return view;
    const cost = view.value.costs.find((one) => one.id === params['costId'] && one.droppedReason === null);
    return cost === undefined || !view.value.may.cost ? refuse(notFound) : ok({ view: view.value, cost });
  },
  view({ view: { event }, cost }, ui) {
    const { cost: words, money } = ui.t.promotion;
    const form = ui.state();
    return (
      <>
        <ErrorSummary form={form} />
        <Form action={ui.href(eventPath(event.id, `chi-phi/${cost.id}/bo`))} {...ui.form()} version={cost.version}>
          <ConfirmPanel
            t={ui.t.design}
            question={words.dropQuestion(money(cost.amountVnd))}
            confirmLabel={words.dropConfirm}
            cancelHref={ui.href(costsOf(event.id))}
          >
            <p>{words.dropText}</p>
            <TextField form={form} name="reason" label={words.dropReason} />
          </ConfirmPanel>
        </Form>
      </>
    );
  },
  async post(request) {
    const { eventId = '', costId = '' } = request.params;
    const { version, reason } = request.input;
    const done = await request.run(dropCost, { eventId, costId, version, reason });
    return done.ok ? ok({ to: costsOf(eventId), flash: textsOf(request.lang).promotion.cost.dropDone }) : done;
  },
});
