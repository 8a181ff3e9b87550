// /xuc-tien/theo-doi and …/:followUpId: contracts to be asked about, and what came of one.

import { Button } from '#design/button.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { MoneyField } from '#design/fields/money-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Tag } from '#design/tag.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { outcomes } from '../rules/participation.ts';
import { settleFollowUp } from '../use-cases/record-contract.ts';
import { type FollowUpView, listFollowUpsWithin } from '../use-cases/view-yield.ts';
import { followUpPath, followUpsPath } from './paths.ts';
import { dayWords, moneyOr, PromotionTabs } from './words.tsx';

type Asked = FollowUpView['followUps'][number];

function Outcome({ ui, one }: { readonly ui: Ui; readonly one: Asked }) {
  const { followUps: words, outcomes: said, money } = ui.t.promotion;
  if (one.outcome === null) {
    return (
      <>
        <Tag words={one.late ? words.late : words.open} tone={one.late ? 'red' : 'neutral'} shape="clock" />{' '}
        {ui.may('promotion/settle-follow-up') && <a href={ui.href(followUpPath(one.id))}>{words.ask}</a>}
      </>
    );
  }
  const more = [
    ...(one.valueVnd === null ? [] : [money(one.valueVnd)]),
    ...(one.words === null ? [] : [one.words]),
    `${dayWords(ui.t, one.settledOn)}, ${one.settledByName ?? ''}`,
  ];
  return (
    <>
      {said[one.outcome]}
      <span class="summary-list__note">{more.join('; ')}</span>
    </>
  );
}

export const followUpsPage = definePage<FollowUpView>({
  path: followUpsPath,
  right: 'promotion/list-follow-ups',
  rate: 'search',
  title: (_data, ui) => ui.t.promotion.followUps.heading,
  load: ({ run }) => run(listFollowUpsWithin, {}),
  json: (data) => data,
  view({ followUps }, ui) {
    const { followUps: words, contractKinds } = ui.t.promotion;
    return (
      <>
        <PageHeading heading={words.heading} summary={words.summary} />
        <PromotionTabs ui={ui} />
        <DataTable
          t={ui.t.design}
          caption={words.caption}
          captionHidden
          rows={followUps}
          rowKey={(one) => one.id}
          empty={<EmptyState title={words.empty} text={words.emptyText} />}
          columns={[
            {
              key: 'contract',
              label: words.contract,
              lead: true,
              cell: ({ contract, producerName }) => (
                <>
                  {contract.buyer}
                  <span class="summary-list__note">
                    {contractKinds[contract.kind]}, {dayWords(ui.t, contract.signedOn)}; {producerName}
                  </span>
                </>
              ),
            },
            {
              key: 'value',
              label: ui.t.promotion.event.value,
              numeric: true,
              cell: ({ contract }) => moneyOr(ui.t, contract.valueVnd),
            },
            { key: 'due', label: words.due, nowrap: true, cell: (one) => dayWords(ui.t, one.dueOn) },
            { key: 'outcome', label: words.outcome, cell: (one) => <Outcome ui={ui} one={one} /> },
          ]}
        />
      </>
    );
  },
});

export const followUpPage = definePage<Asked>({
  path: `${followUpsPath}/:followUpId`,
  right: 'promotion/settle-follow-up',
  rate: 'act',
  width: 'narrow',
  title: (_one, ui) => ui.t.promotion.followUps.heading2,
  breadcrumbs: (_one, ui) => [{ label: ui.t.promotion.followUps.heading, href: followUpsPath }],
  async load({ run, params }) {
    const list = await run(listFollowUpsWithin, {});
    if (!list.ok) return list;
    const one = list.value.followUps.find(({ id, outcome }) => id === params['followUpId'] && outcome === null);
    return one === undefined ? refuse(notFound) : ok(one);
  },
  view(one, ui) {
    const { followUps: words, outcomes: said, contractKinds } = ui.t.promotion;
    const form = ui.state({});
    return (
      <>
        <ErrorSummary form={form} />
        <PageHeading
          caption={`${contractKinds[one.contract.kind]}: ${one.producerName}, ${one.contract.buyer}`}
          heading={words.heading2}
          summary={`${ui.t.promotion.event.value}: ${moneyOr(ui.t, one.contract.valueVnd)}`}
        />
        <Form action={ui.href(followUpPath(one.id))} {...ui.form()} version={one.version}>
          <RadioField
            form={form}
            name="outcome"
            label={words.outcome}
            options={outcomes.map((value) => ({ value, label: said[value] }))}
          />
          <MoneyField form={form} name="valueVnd" label={words.delivered} optional />
          <TextAreaField form={form} name="words" label={words.words} rows={2} optional />
          <FormActions t={ui.t.design} cancel={{ label: ui.t.promotion.cancel, href: ui.href(followUpsPath) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { followUpId = '' } = request.params;
    const done = await request.run(settleFollowUp, { ...request.input, followUpId });
    return done.ok ? ok({ to: followUpsPath, flash: textsOf(request.lang).promotion.followUps.done }) : done;
  },
});
