// /ho-tro/de-nghi…: what producers ask for; one request with its answer; the form in which a producer asks from its phone.

import { ActList, type ShownAct } from '#design/act-list.tsx';
import { Button } from '#design/button.tsx';
import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { RecordLayout } from '#design/record-layout.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { Tabs } from '#design/tabs.tsx';
import { daysBetween } from '#kernel/calendar.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { policyHolds } from '../rules/policy.ts';
import { supportKinds } from '../rules/support.ts';
import {
  answerRequest,
  askSupport,
  listRequests,
  type RequestLine,
  type RequestView,
  viewRequest,
  withdrawRequest,
} from '../use-cases/requests.ts';
import { type ProducerSupportView, viewProducerSupport } from '../use-cases/view-producer-support.ts';
import {
  onePath,
  producerCrumbs,
  producerSupportPath,
  requestPath,
  requestsPath,
  supportCrumbs,
  supportTabs,
} from './paths.ts';
import { dayWords, RequestStateTag, Typed } from './words.tsx';

const isProducer = (ui: Ui): boolean => !ui.may('support/answer-request') && !ui.may('support/list-policies');

export const listRequestsPage = definePage<{ readonly requests: readonly RequestLine[] }>({
  path: requestsPath,
  right: 'support/list-requests',
  rate: 'page',
  title: (_data, ui) => ui.t.support.requests.title,
  breadcrumbs: supportCrumbs,
  load: ({ run }) => run(listRequests, {}),
  json: (data) => data,
  view({ requests }, ui) {
    const { requests: words, tabs, kinds } = ui.t.support;
    return (
      <>
        <PageHeading heading={isProducer(ui) ? words.ownHeading : words.heading} summary={words.summary} />
        <Tabs label={tabs.label} tabs={supportTabs(ui, 'requests')} />
        <DataTable
          t={ui.t.design}
          caption={words.caption}
          captionHidden
          rows={requests}
          rowKey={(one) => one.id}
          empty={<EmptyState title={words.empty} text={words.emptyText} />}
          columns={[
            {
              key: 'words',
              label: words.words,
              lead: true,
              cell: (one) => (
                <>
                  <a href={ui.href(requestPath(one.id))}>{kinds[one.kind]}</a>
                  {one.productName !== null && <span class="quiet">, {one.productName}</span>}
                </>
              ),
            },
            { key: 'producer', label: words.producer, cell: (one) => one.producerName },
            { key: 'asked', label: words.asked, nowrap: true, cell: (one) => dayWords(one.askedOn) },
            {
              key: 'state',
              label: words.state,
              cell: (one) => (
                <>
                  <RequestStateTag ui={ui} state={one.state} />
                  {one.state === 'open' && (
                    <span class="quiet"> {words.waits(daysBetween(one.askedOn, ui.today))}</span>
                  )}
                </>
              ),
            },
          ]}
        />
      </>
    );
  },
});

export const askSupportPage = definePage<ProducerSupportView>({
  path: '/ho-tro/chu-the/:producerCode/de-nghi',
  right: 'support/ask-support',
  rate: 'act',
  width: 'narrow',
  islands: ['keep-draft'],
  title: (_view, ui) => ui.t.support.ask.heading,
  breadcrumbs: producerCrumbs,
  async load({ run, params }) {
    const view = await run(viewProducerSupport, { producerCode: params['producerCode'] });
    return view.ok && !view.value.may.ask ? refuse(notFound) : view;
  },
  view(view, ui) {
    const { ask: words, kinds, back } = ui.t.support;
    const { code, name } = view.producer;
    const form = ui.state({ kind: ui.query['loai'] ?? '', policyRef: ui.query['chinh-sach'] ?? '' });
    const policies = view.policies.filter((one) => policyHolds(one, ui.today));
    return (
      <>
        <ErrorSummary form={form} labelOf={labelled({ kind: words.kind, words: words.words })} />
        <PageHeading
          caption={isProducer(ui) ? name : words.proxy(name)}
          heading={words.heading}
          summary={words.summary}
        />
        <Form action={ui.href(producerSupportPath(code, 'de-nghi'))} {...ui.form()} keptOnDevice={ui.t.design}>
          <SelectField
            form={form}
            name="kind"
            label={words.kind}
            choices={supportKinds.map((value) => ({ value, label: kinds[value] }))}
          />
          <TextAreaField
            form={form}
            name="words"
            label={words.words}
            example={words.wordsExample}
            rows={5}
            maxLength={2_000}
          />
          <SelectField
            form={form}
            name="productCode"
            label={words.product}
            choices={view.products.map((one) => ({ value: one.code, label: one.name }))}
            emptyLabel={words.wholeProducer}
            optional
          />
          <SelectField
            form={form}
            name="policyRef"
            label={words.policy}
            choices={policies.map((one) => ({ value: one.ref, label: `${one.title} (${one.number})` }))}
            emptyLabel={words.noPolicy}
            optional
          />
          <FormActions t={ui.t.design} cancel={{ label: back, href: ui.href(producerSupportPath(code)) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { producerCode = '' } = request.params;
    const done = await request.run(askSupport, { ...request.input, producerCode });
    if (!done.ok) return done;
    return ok({ to: requestPath(done.value.requestId), flash: textsOf(request.lang).support.ask.done });
  },
});

interface Frame {
  readonly ui: Ui;
  readonly view: RequestView;
}

function Answer({ ui, view }: Frame) {
  const { request: words } = ui.t.support;
  const form = ui.state({});
  return (
    <Section id="tra-loi" title={words.answer}>
      <ErrorSummary form={form} labelOf={labelled({ decision: words.decision, answer: words.reason })} />
      <Form action={ui.href(requestPath(view.request.id))} {...ui.form()} version={view.request.version}>
        <RadioField
          form={form}
          name="decision"
          label={words.decision}
          hint={words.decisionHint}
          options={(['agreed', 'refused'] as const).map((value) => ({ value, label: words.decisions[value] }))}
        />
        <TextAreaField
          form={form}
          name="answer"
          label={words.reason}
          example={words.reasonExample}
          rows={4}
          maxLength={2_000}
        />
        <FormActions t={ui.t.design}>
          <Button>{words.submit}</Button>
        </FormActions>
      </Form>
    </Section>
  );
}

function factsOf({ ui, view }: Frame) {
  const { request: words, requests, form, view: record } = ui.t.support;
  const { request, policy, given } = view;
  return [
    { label: requests.producer, value: request.producerName },
    { label: form.product, value: request.productName ?? form.wholeProducer },
    ...(policy === null ? [] : [{ label: record.policy, value: policy.title, note: policy.number }]),
    {
      label: words.asked,
      value: words.askedBy(dayWords(request.askedOn), request.askedByName, request.byProxy),
    },
    {
      label: words.answer,
      value: request.answer === null ? words.waits : <Typed words={request.answer} />,
      ...(request.answeredOn === null
        ? {}
        : { note: words.answeredBy(dayWords(request.answeredOn), request.answeredByName ?? '') }),
    },
    ...given.map((one) => ({
      label: words.given,
      value: <a href={ui.href(onePath(one.id))}>{one.what}</a>,
      note: dayWords(one.decidedOn),
    })),
  ];
}

function actsOf({ ui, view }: Frame): readonly ShownAct[] {
  const { request: words } = ui.t.support;
  const { producerCode, id } = view.request;
  const record = withQuery(producerSupportPath(producerCode, 'ghi'), { 'de-nghi': id });
  return [
    ...(view.may.record ? [{ label: words.record, href: ui.href(record) }] : []),
    ...(view.may.withdraw ? [{ label: words.withdraw, href: ui.href(requestPath(id, 'rut')) }] : []),
    { label: words.toProducer, href: ui.href(producerSupportPath(producerCode)) },
  ];
}

const crumbs = (data: unknown, ui: Ui) => [
  ...supportCrumbs(data, ui),
  { label: ui.t.support.requests.title, href: requestsPath },
];

export const viewRequestPage = definePage<RequestView>({
  path: `${requestsPath}/:requestId`,
  right: 'support/view-request',
  rate: 'act',
  title: ({ request }, ui) => ui.t.support.request.heading(ui.t.support.kinds[request.kind]),
  breadcrumbs: crumbs,
  load: ({ run, params }) => run(viewRequest, { requestId: params['requestId'] }),
  json: (view) => view,
  view(view, ui) {
    const { request: words, kinds, view: record } = ui.t.support;
    const { request } = view;
    return (
      <>
        <PageHeading
          caption={request.producerName}
          heading={words.heading(kinds[request.kind])}
          states={<RequestStateTag ui={ui} state={request.state} />}
        />
        <RecordLayout side={<ActList title={record.acts} acts={actsOf({ ui, view })} />}>
          <Typed words={request.words} />
          <SummaryList items={factsOf({ ui, view })} />
          {view.may.answer && <Answer ui={ui} view={view} />}
        </RecordLayout>
      </>
    );
  },
  async post(request) {
    const { requestId = '' } = request.params;
    const done = await request.run(answerRequest, { ...request.input, requestId });
    return done.ok ? ok({ to: requestPath(requestId), flash: textsOf(request.lang).support.request.answered }) : done;
  },
});

export const withdrawRequestPage = definePage<RequestView>({
  path: `${requestsPath}/:requestId/rut`,
  right: 'support/withdraw-request',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.support.request.withdraw,
  breadcrumbs: crumbs,
  async load(request) {
    const view = await request.run(viewRequest, { requestId: request.params['requestId'] });
    if (!view.ok || view.value.may.withdraw || request.posted !== null) return view;
    return refuse(
      view.value.request.state === 'open'
        ? problem('forbidden', 'support/answer-instead')
        : problem('conflict', 'support/answered-already'),
    );
  },
  view({ request }, ui) {
    const { request: words } = ui.t.support;
    const form = ui.state({});
    return (
      <Form action={ui.href(requestPath(request.id, 'rut'))} {...ui.form()} version={request.version}>
        <ErrorSummary form={form} />
        <ConfirmPanel
          t={ui.t.design}
          question={`${words.withdraw}?`}
          confirmLabel={words.withdraw}
          cancelHref={ui.href(requestPath(request.id))}
        >
          <Typed words={request.words} />
        </ConfirmPanel>
      </Form>
    );
  },
  async post(request) {
    const { requestId = '' } = request.params;
    const done = await request.run(withdrawRequest, { ...request.input, requestId });
    return done.ok ? ok({ to: requestPath(requestId), flash: textsOf(request.lang).support.request.withdrawn }) : done;
  },
});
