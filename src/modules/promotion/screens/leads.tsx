// /xuc-tien/khach-mua and …/moi: buyers that ask, and one that is entered.

import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { Details } from '#design/details.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormState } from '#design/form-state.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { LeadState } from '../rules/lead.ts';
import { type LeadList, listLeads, recordLead } from '../use-cases/leads.ts';
import { type PlanChoices, planChoices } from '../use-cases/plan-choices.ts';
import { leadPath, leadsPath } from './paths.ts';
import { dayWords, PromotionTabs } from './words.tsx';

const looks: Readonly<Record<LeadState, { readonly tone: TagTone; readonly shape: TagShape }>> = {
  new: { tone: 'gold', shape: 'ring' },
  passed: { tone: 'blue', shape: 'arrow' },
  talking: { tone: 'blue', shape: 'half' },
  agreed: { tone: 'green', shape: 'check' },
  ended: { tone: 'neutral', shape: 'none' },
};

export function LeadStateTag({ ui, state }: { readonly ui: Ui; readonly state: LeadState }) {
  return <Tag words={ui.t.promotion.leads.states[state]} {...looks[state]} />;
}

export const leadsPage = definePage<LeadList>({
  path: leadsPath,
  right: 'promotion/list-leads',
  rate: 'search',
  title: (_data, ui) =>
    ui.may('promotion/view-event') ? ui.t.promotion.leads.heading : ui.t.promotion.leads.ownHeading,
  load: ({ run }) => run(listLeads, {}),
  json: (data) => data,
  view({ leads }, ui) {
    const words = ui.t.promotion.leads;
    const office = ui.may('promotion/view-event');
    const add = ui.may('promotion/record-lead') && (
      <ButtonLink href={ui.href(`${leadsPath}/moi`)} icon="add">
        {words.add}
      </ButtonLink>
    );
    return (
      <>
        <PageHeading heading={office ? words.heading : words.ownHeading} summary={words.summary} action={add} />
        <PromotionTabs ui={ui} />
        <DataTable
          t={ui.t.design}
          caption={words.caption}
          captionHidden
          rows={leads}
          rowKey={(one) => one.id}
          empty={<EmptyState title={words.empty} text={office ? words.emptyText : words.emptyOwn} />}
          columns={[
            {
              key: 'buyer',
              label: words.buyer,
              lead: true,
              cell: (one) => (
                <>
                  <a href={ui.href(leadPath(one.id))}>{one.buyer}</a>
                  {one.buyerPlace !== null && <span class="summary-list__note">{one.buyerPlace}</span>}
                </>
              ),
            },
            { key: 'sought', label: words.sought, cell: (one) => one.sought },
            {
              key: 'next',
              label: words.next,
              cell: (one) => (
                <>
                  {one.due ? (
                    <Tag words={dayWords(ui.t, one.nextOn)} tone="red" shape="clock" />
                  ) : (
                    dayWords(ui.t, one.nextOn)
                  )}
                  {one.nextWords !== null && <span class="summary-list__note">{one.nextWords}</span>}
                </>
              ),
            },
            { key: 'state', label: words.state, cell: (one) => <LeadStateTag ui={ui} state={one.state} /> },
          ]}
        />
      </>
    );
  },
});

function Fields({ ui, form, data }: { readonly ui: Ui; readonly form: FormState; readonly data: PlanChoices }) {
  const { leads: words, stars } = ui.t.promotion;
  const chosen = (form.values['setNumbers'] ?? []).length > 0;
  return (
    <>
      <TextField form={form} name="buyer" label={words.buyer} hint={words.buyerHint} />
      <TextField form={form} name="buyerPlace" label={words.buyerPlace} optional />
      <TextAreaField form={form} name="contact" label={words.contact} hint={words.contactHint} rows={2} optional />
      <TextAreaField form={form} name="sought" label={words.sought} example={words.soughtExample} rows={2} />
      <Details summary={words.sets} open={chosen}>
        <CheckboxField
          form={form}
          name="setNumbers"
          label={words.sets}
          hint={words.setsHint}
          options={data.sets.map(({ number, name }) => ({ value: String(number), label: `${number}. ${name}` }))}
          optional
        />
      </Details>
      <SelectField
        form={form}
        name="leastStars"
        label={words.leastStars}
        choices={[3, 4, 5].map((n) => ({ value: String(n), label: stars(n) }))}
        emptyLabel={words.anyStars}
        optional
      />
      <TextField form={form} name="volume" label={words.volume} optional />
      <DateField form={form} name="nextOn" label={words.nextOn} optional />
      <TextField form={form} name="nextWords" label={words.nextWords} optional />
    </>
  );
}

export const recordLeadPage = definePage<PlanChoices>({
  path: `${leadsPath}/moi`,
  right: 'promotion/record-lead',
  rate: 'act',
  width: 'narrow',
  islands: ['keep-draft'],
  title: (_data, ui) => ui.t.promotion.leads.formHeading,
  breadcrumbs: (_data, ui) => [{ label: ui.t.promotion.tabs.leads, href: leadsPath }],
  load: ({ run, query, posted }) => {
    const typed = posted?.['eventId'];
    return run(planChoices, { eventId: typeof typed === 'string' ? typed : query['su-kien'] });
  },
  view(data, ui) {
    const words = ui.t.promotion.leads;
    const form = ui.state({});
    return (
      <>
        <ErrorSummary form={form} />
        <PageHeading caption={data.event?.name} heading={words.formHeading} />
        <Form
          action={ui.href(`${leadsPath}/moi`)}
          {...ui.form()}
          hidden={{ eventId: data.event?.id ?? '' }}
          keptOnDevice={ui.t.design}
        >
          <Fields ui={ui} form={form} data={data} />
          <FormActions t={ui.t.design} cancel={{ label: ui.t.promotion.cancel, href: ui.href(leadsPath) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const done = await request.run(recordLead, request.input);
    if (!done.ok) return done;
    return ok({ to: leadPath(done.value.leadId), flash: textsOf(request.lang).promotion.leads.done(done.value.buyer) });
  },
});
