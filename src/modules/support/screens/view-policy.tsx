// /ho-tro/chinh-sach/:policyRef: what a policy says and who may claim under it, with every condition; …/ket-thuc ends one of the province.

import { ActList } from '#design/act-list.tsx';
import { Button } from '#design/button.tsx';
import { DataTable } from '#design/data-table.tsx';
import { Details } from '#design/details.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { FilterBar } from '#design/filter-bar.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Pagination } from '#design/pagination.tsx';
import { Section } from '#design/section.tsx';
import { type SummaryItem, SummaryList } from '#design/summary-list.tsx';
import { Tabs } from '#design/tabs.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { lastDay } from '#kernel/period.ts';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { verdicts } from '../rules/claims.ts';
import { endPolicy } from '../use-cases/policies.ts';
import { type PolicyView, viewPolicy } from '../use-cases/view-policy.ts';
import { policiesPath, policyPath, producerSupportPath, supportCrumbs } from './paths.ts';
import { PolicyStateTag } from './policies.tsx';
import { dayWords, Reasons, Typed, validWords } from './words.tsx';

interface Frame {
  readonly ui: Ui;
  readonly view: PolicyView;
}

function Conditions({ ui, view }: Frame) {
  const { policy: words } = ui.t.support;
  const { leastStars, occasion, producerTypes, otherConditions } = view.policy;
  const types = ui.t.producers.types;
  const said = [
    ...(leastStars === null ? [] : [words.stars(leastStars)]),
    ...(occasion === null ? [] : [words.occasion(occasion)]),
    ...(producerTypes.length === 0 ? [] : [words.types(producerTypes.map((one) => types[one]).join(', '))]),
    ...(view.communeNames.length === 0 ? [] : [words.communes(view.communeNames.join(', '))]),
    ...(otherConditions === null ? [] : [otherConditions]),
  ];
  if (said.length === 0) return <>{words.noCondition}</>;
  return (
    <ul class="plain-list">
      {said.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}

function factsOf({ ui, view }: Frame): readonly SummaryItem[] {
  const { policy: words, policies, kinds, money } = ui.t.support;
  const { policy } = view;
  const most = [
    ...(policy.mostVnd === null ? [] : [words.most(money(policy.mostVnd))]),
    ...(policy.mostPercent === null ? [] : [words.percent(policy.mostPercent)]),
  ];
  const [file] = policy.own?.files ?? [];
  return [
    {
      label: policies.number,
      value: [policy.number, dayWords(policy.decidedOn), policy.article].filter((one) => one !== null).join(', '),
    },
    { label: policy.own === null ? words.bodyOfLaw : words.body, value: policy.body },
    { label: words.valid, value: validWords(ui.t, policy) },
    { label: words.what, value: <Typed words={policy.what} /> },
    { label: words.kind, value: policy.kind === null ? words.anyKind : kinds[policy.kind] },
    { label: words.who, value: <Conditions ui={ui} view={view} /> },
    { label: words.ceiling, value: most.length === 0 ? words.noCeiling : most.join('; ') },
    { label: words.times, value: policy.times === null ? words.noTimes : words.timesWords(policy.times) },
    ...(file === undefined
      ? []
      : [{ label: words.files, value: <a href={ui.href(policyPath(policy.ref, 'van-ban'))}>{file.name}</a> }]),
    ...(policy.confidence === null ? [] : [{ label: words.sure, value: policies.confidence[policy.confidence] }]),
    ...(policy.own?.endReason == null ? [] : [{ label: words.endReason, value: policy.own.endReason }]),
  ];
}

function Claims({ ui, view }: Frame) {
  const { policy: words, verdicts: results, columns, producer, list } = ui.t.support;
  const path = policyPath(view.policy.ref);
  const q = ui.query['q'];
  const tabs = verdicts.map((verdict) => ({
    label: results[verdict],
    count: view.counts[verdict],
    href: ui.href(withQuery(path, { q, kq: verdict })),
    current: verdict === view.verdict,
  }));
  return (
    <Section id="doi-tuong" title={words.claims} lead={words.claimsLead}>
      <FilterBar
        t={ui.t.design}
        action={ui.href(path)}
        search={{ name: 'q', label: words.search, value: q ?? '' }}
        hidden={{ kq: view.verdict }}
        count={words.count(view.total)}
        exports={
          view.total > 0 && (
            <a href={ui.href(withQuery(`${path}/doi-tuong.xlsx`, { q, kq: view.verdict }))}>{list.asXlsx}</a>
          )
        }
      />
      <Tabs label={words.tabs} tabs={tabs} />
      <DataTable
        t={ui.t.design}
        caption={words.claims}
        captionHidden
        rows={view.lines}
        rowKey={(line) => line.code}
        empty={<EmptyState title={words.none} />}
        columns={[
          {
            key: 'producer',
            label: columns.producer,
            lead: true,
            cell: (line) => <a href={ui.href(producerSupportPath(line.code))}>{line.name}</a>,
          },
          { key: 'commune', label: columns.commune, cell: (line) => line.commune || '–' },
          {
            key: 'reasons',
            label: words.reasons,
            cell: (line) =>
              view.verdict === 'may' ? (
                <Details summary={words.reasons}>
                  <Reasons ui={ui} policy={view.policy} reasons={line.claim.reasons} />
                </Details>
              ) : (
                <Reasons
                  ui={ui}
                  policy={view.policy}
                  reasons={line.claim.reasons.filter((one) => one.answer !== 'met')}
                />
              ),
          },
          {
            key: 'used',
            label: words.used,
            cell: (line) => (line.used === 0 ? '–' : producer.used(line.used, view.policy.times)),
          },
        ]}
      />
      <Pagination
        t={ui.t.design}
        page={view.page}
        pageSize={view.pageSize}
        total={view.total}
        href={(page) => ui.href(withQuery(path, { q, kq: view.verdict, trang: String(page) }))}
      />
    </Section>
  );
}

const crumbs = (data: unknown, ui: Ui) => [
  ...supportCrumbs(data, ui),
  { label: ui.t.support.policies.title, href: policiesPath },
];

export const viewPolicyPage = definePage<PolicyView>({
  path: `${policiesPath}/:policyRef`,
  right: 'support/view-policy',
  rate: 'search',
  title: ({ policy }) => policy.title,
  breadcrumbs: crumbs,
  load: ({ run, params, query, as }) =>
    run(viewPolicy, {
      policyRef: params['policyRef'],
      verdict: verdicts.find((one) => one === query['kq']),
      text: query['q']?.slice(0, 120),
      page: query['trang'],
      ...(as === 'html' ? {} : { whole: 'yes' }),
    }),
  json: (view) => view,
  view(view, ui) {
    const { policy: words, view: record } = ui.t.support;
    const { policy } = view;
    return (
      <>
        <PageHeading
          caption={policy.number}
          heading={policy.title}
          states={<PolicyStateTag ui={ui} policy={policy} />}
        />
        {view.may.end && (
          <ActList
            title={record.acts}
            acts={[{ label: words.end, href: ui.href(policyPath(policy.ref, 'ket-thuc')) }]}
          />
        )}
        <Section id="noi-dung" title={words.facts}>
          <SummaryList items={factsOf({ ui, view })} />
        </Section>
        <Claims ui={ui} view={view} />
      </>
    );
  },
});

export const endPolicyPage = definePage<PolicyView>({
  path: `${policiesPath}/:policyRef/ket-thuc`,
  right: 'support/end-policy',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.support.end.heading,
  breadcrumbs: (view, ui) => [...crumbs(view, ui), { label: view.policy.title, href: policyPath(view.policy.ref) }],
  async load({ run, params }) {
    const view = await run(viewPolicy, { policyRef: params['policyRef'] });
    return view.ok && view.value.policy.own === null ? refuse(notFound) : view;
  },
  view({ policy }, ui) {
    const { end: words, back } = ui.t.support;
    const last = lastDay({ from: policy.validFrom, until: policy.validUntil });
    const form = ui.state({ lastDay: last === null ? '' : formatVietnamese(last) });
    return (
      <>
        <ErrorSummary form={form} labelOf={labelled({ lastDay: words.lastDay, reason: words.reason })} />
        <PageHeading caption={policy.title} heading={words.heading} summary={words.summary} />
        <Form
          action={ui.href(policyPath(policy.ref, 'ket-thuc'))}
          {...ui.form()}
          {...(policy.own === null ? {} : { version: policy.own.version })}
        >
          <DateField form={form} name="lastDay" label={words.lastDay} hint={words.lastDayHint} optional />
          <CheckboxField
            form={form}
            name="dropped"
            label={words.dropped}
            options={[{ value: 'yes', label: words.droppedOption }]}
            optional
          />
          <TextField form={form} name="reason" label={words.reason} example={words.reasonExample} />
          <FormActions t={ui.t.design} cancel={{ label: back, href: ui.href(policyPath(policy.ref)) }}>
            <Button kind="danger">{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { policyRef = '' } = request.params;
    const done = await request.run(endPolicy, { ...request.input, policyId: policyRef });
    if (!done.ok) return done;
    const to = done.value.dropped ? policiesPath : policyPath(policyRef);
    return ok({ to, flash: textsOf(request.lang).support.end.done });
  },
});
