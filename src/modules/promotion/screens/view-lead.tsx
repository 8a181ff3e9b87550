// /xuc-tien/khach-mua/:leadId, …/chuyen, …/tien-trinh: one buyer, passed to producers, followed.

import { ActList } from '#design/act-list.tsx';
import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { RecordLayout } from '#design/record-layout.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { followedStates } from '../rules/lead.ts';
import { followLead, type LeadMatch, type LeadView, passLead, viewLead } from '../use-cases/leads.ts';
import { ContractActs, ContractPast } from './event-contracts.tsx';
import { LeadStateTag } from './leads.tsx';
import { leadPath, leadsPath } from './paths.ts';
import { dayWords, moneyOr } from './words.tsx';

interface Frame {
  readonly ui: Ui;
  readonly view: LeadView;
}

const leadCrumbs = ({ lead }: LeadView, ui: Ui) => [
  { label: ui.t.promotion.tabs.leads, href: leadsPath },
  { label: lead.buyer, href: leadPath(lead.id) },
];
const loadLead = ({ run, params }: PageRequest) => run(viewLead, { leadId: params['leadId'] });

const matchWords = (ui: Ui, { producerName, stars, reasons }: LeadMatch): string =>
  [
    producerName,
    ...(stars === null ? [] : [ui.t.promotion.stars(stars)]),
    ...reasons.map((one) => ui.t.promotion.leads.match[one]),
  ].join('; ');

function Facts({ ui, view }: Frame) {
  const { leads: words, stars } = ui.t.promotion;
  const { lead, may } = view;
  const contact = lead.contact === null ? null : <span class="kept-lines">{lead.contact}</span>;
  return (
    <SummaryList
      items={[
        { label: words.buyerPlace, value: lead.buyerPlace },
        { label: words.contact, value: may.contact ? contact : '', note: words.hidden },
        { label: words.sought, value: lead.sought },
        { label: words.sets, value: view.setNames.join('; ') },
        { label: words.leastStars, value: lead.leastStars === null ? words.anyStars : stars(lead.leastStars) },
        { label: words.volume, value: lead.volume },
        { label: words.next, value: dayWords(ui.t, lead.nextOn), note: lead.nextWords ?? undefined },
      ]}
    />
  );
}

function Matches({ ui, view }: Frame) {
  const words = ui.t.promotion.leads;
  if (!ui.may('promotion/view-event')) return null;
  return (
    <Section id="phu-hop" title={words.matches}>
      {view.matches.length === 0 ? (
        <p>{words.noMatches}</p>
      ) : (
        <ul class="plain-list">
          {view.matches.map((match) => (
            <li key={match.id}>
              {match.name}
              {match.passed ? ` (${words.passed.toLowerCase()})` : ''}
              <span class="summary-list__note">{matchWords(ui, match)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Steps({ ui, view }: Frame) {
  const { leads: words, contractKinds } = ui.t.promotion;
  return (
    <>
      {view.steps.length > 0 && (
        <Section id="da-lam" title={words.steps}>
          <ul class="plain-list">
            {view.steps.map((step) => (
              <li key={step.id}>
                {dayWords(ui.t, step.onDay)}: {words.states[step.state]}
                {step.producerId === null ? '' : ` – ${view.producers[step.producerId]?.name ?? ''}`}
                <span class="summary-list__note">
                  {[
                    ...(step.words === null ? [] : [step.words]),
                    ...step.productIds.map((id) => view.products[id]?.name ?? ''),
                    step.madeByName,
                  ].join('; ')}
                </span>
                {step.passedOver.length > 0 && (
                  <span class="summary-list__note">
                    {words.passedOver(
                      step.passedOver.map((id) => view.producers[id]?.name ?? ''),
                      step.reason ?? '',
                    )}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {view.contracts.length > 0 && (
        <Section id="hop-dong" title={words.contracts}>
          <ul class="plain-list">
            {view.contracts.map((one) => (
              <li key={one.id}>
                {contractKinds[one.kind]}, {dayWords(ui.t, one.signedOn)}: {view.producers[one.producerId]?.name ?? ''},{' '}
                {one.droppedReason === null ? moneyOr(ui.t, one.valueVnd) : <s>{moneyOr(ui.t, one.valueVnd)}</s>}
                {view.may.contract && one.droppedReason === null && <ContractActs ui={ui} contract={one} />}
                <ContractPast ui={ui} contract={one} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Acts({ ui, view }: Frame) {
  const words = ui.t.promotion.leads;
  const { lead, may, steps, producers } = view;
  const codes = new Map(
    steps.flatMap(({ state, producerId }) => {
      const producer = producerId === null ? undefined : producers[producerId];
      return state === 'passed' && producer !== undefined ? [[producer.code, producer.name] as const] : [];
    }),
  );
  const acts = [
    ...(may.pass ? [{ label: words.pass, href: ui.href(leadPath(lead.id, 'chuyen')) }] : []),
    ...(may.follow ? [{ label: words.follow, href: ui.href(leadPath(lead.id, 'tien-trinh')) }] : []),
    ...(may.contract
      ? [...codes].map(([code, name]) => ({
          label: words.contract(name),
          href: ui.href(leadPath(lead.id, `hop-dong/${code}`)),
        }))
      : []),
  ];
  return acts.length === 0 ? null : <ActList title={ui.t.promotion.event.acts} acts={acts} />;
}

export const viewLeadPage = definePage<LeadView>({
  path: `${leadsPath}/:leadId`,
  right: 'promotion/view-lead',
  rate: 'page',
  title: ({ lead }) => lead.buyer,
  breadcrumbs: (_view, ui) => [{ label: ui.t.promotion.tabs.leads, href: leadsPath }],
  load: loadLead,
  view(view, ui) {
    const words = ui.t.promotion.leads;
    const { lead, may } = view;
    const action = may.pass && lead.state === 'new' && view.matches.length > 0 && (
      <ButtonLink href={ui.href(leadPath(lead.id, 'chuyen'))}>{words.pass}</ButtonLink>
    );
    return (
      <>
        <PageHeading
          caption={words.buyer}
          heading={lead.buyer}
          states={<LeadStateTag ui={ui} state={lead.state} />}
          action={action}
        />
        <RecordLayout side={<Acts ui={ui} view={view} />}>
          <Facts ui={ui} view={view} />
          <Matches ui={ui} view={view} />
          <Steps ui={ui} view={view} />
        </RecordLayout>
      </>
    );
  },
});

export const passLeadPage = definePage<LeadView>({
  path: `${leadsPath}/:leadId/chuyen`,
  right: 'promotion/pass-lead',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.promotion.leads.passHeading,
  breadcrumbs: leadCrumbs,
  async load(request) {
    const view = await loadLead(request);
    return view.ok && !view.value.may.pass ? refuse(notFound) : view;
  },
  view(view, ui) {
    const words = ui.t.promotion.leads;
    const { lead, matches } = view;
    const open = matches.filter((one) => !one.passed);
    const form = ui.state({});
    return (
      <>
        <ErrorSummary form={form} />
        <PageHeading caption={lead.buyer} heading={words.passHeading} summary={words.passSummary} />
        <Form action={ui.href(leadPath(lead.id, 'chuyen'))} {...ui.form()} version={lead.version}>
          {open.length === 0 ? (
            <p>{words.noMatches}</p>
          ) : (
            <CheckboxField
              form={form}
              name="productIds"
              label={words.matches}
              hint={words.passOrder(lead.id.slice(-8))}
              options={open.map((one, i) => ({
                value: one.id,
                label: `${i + 1}. ${one.name}`,
                hint: matchWords(ui, one),
              }))}
            />
          )}
          <TextAreaField form={form} name="words" label={words.passWords} rows={2} optional />
          <TextAreaField
            form={form}
            name="reason"
            label={words.passReason}
            hint={words.passReasonHint}
            rows={2}
            optional
          />
          <FormActions t={ui.t.design} cancel={{ label: ui.t.promotion.cancel, href: ui.href(leadPath(lead.id)) }}>
            <Button>{words.passSubmit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { leadId = '' } = request.params;
    const done = await request.run(passLead, { ...request.input, leadId });
    return done.ok ? ok({ to: leadPath(leadId), flash: textsOf(request.lang).promotion.leads.passDone }) : done;
  },
});

export const followLeadPage = definePage<LeadView>({
  path: `${leadsPath}/:leadId/tien-trinh`,
  right: 'promotion/follow-lead',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.promotion.leads.followHeading,
  breadcrumbs: leadCrumbs,
  async load(request) {
    const view = await loadLead(request);
    return view.ok && !view.value.may.follow ? refuse(notFound) : view;
  },
  view({ lead }, ui) {
    const words = ui.t.promotion.leads;
    const form = ui.state({});
    return (
      <>
        <ErrorSummary form={form} />
        <PageHeading caption={lead.buyer} heading={words.followHeading} />
        <Form action={ui.href(leadPath(lead.id, 'tien-trinh'))} {...ui.form()} version={lead.version}>
          <RadioField
            form={form}
            name="state"
            label={words.state}
            options={followedStates.map((value) => ({ value, label: words.states[value] }))}
          />
          <TextAreaField form={form} name="words" label={words.followWords} rows={3} />
          <DateField form={form} name="nextOn" label={words.nextOn} optional />
          <TextField form={form} name="nextWords" label={words.nextWords} optional />
          <FormActions t={ui.t.design} cancel={{ label: ui.t.promotion.cancel, href: ui.href(leadPath(lead.id)) }}>
            <Button>{words.followSubmit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { leadId = '' } = request.params;
    const done = await request.run(followLead, { ...request.input, leadId });
    return done.ok ? ok({ to: leadPath(leadId), flash: textsOf(request.lang).promotion.leads.followDone }) : done;
  },
});
