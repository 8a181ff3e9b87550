// /xuc-tien/moi and /xuc-tien/:eventId/sua: an event as it is planned.

import { Button } from '#design/button.tsx';
import { Details } from '#design/details.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { Fieldset } from '#design/fields/fieldset.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { MoneyField } from '#design/fields/money-field.tsx';
import { NumberField } from '#design/fields/number-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { errorsOf, type FormState } from '#design/form-state.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { formatWhole } from '#kernel/money.ts';
import { ok, refuse } from '#kernel/result.ts';
import { optionalFile, SCAN_BODY, SCAN_KINDS } from '#modules/evidence/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { eventKinds, type TradeEvent } from '../rules/event.ts';
import { type PlanChoices, planChoices } from '../use-cases/plan-choices.ts';
import { changeEvent, planEvent } from '../use-cases/plan-event.ts';
import { eventPath, eventsPath } from './paths.ts';
import { eventsCrumb } from './words.tsx';

const BUDGET_LINES = 4;

/** The record as it is typed. */
function typedOf(event: TradeEvent | null): Readonly<Record<string, string | readonly string[]>> {
  if (event === null) return { leastStars: '3', kind: 'fair' };
  const budget = event.budget.flatMap(({ source, amountVnd }, i) => [
    [`budget.${i}.source`, source],
    [`budget.${i}.amountVnd`, formatWhole(amountVnd)],
  ]);
  return {
    ...Object.fromEntries(budget),
    name: event.name,
    kind: event.kind,
    place: event.place,
    from: formatVietnamese(event.from),
    until: formatVietnamese(event.until),
    organiser: event.organiser,
    decisionNumber: event.decisionNumber ?? '',
    decidedOn: event.decidedOn === null ? '' : formatVietnamese(event.decidedOn),
    stands: event.stands === null ? '' : String(event.stands),
    leastStars: String(event.rule.leastStars),
    setNumbers: event.rule.setNumbers.map(String),
    communeCodes: event.rule.communeCodes,
    note: event.note ?? '',
  };
}

function Paper({ ui, form }: { readonly ui: Ui; readonly form: FormState }) {
  const words = ui.t.promotion.plan;
  return (
    <Fieldset legend={words.decision} inPairs>
      <TextField form={form} name="decisionNumber" label={words.decisionNumber} width="medium" optional />
      <DateField form={form} name="decidedOn" label={words.decidedOn} optional />
      <FileField
        form={form}
        name="file"
        label={words.decisionFile}
        hint={words.decisionFileHint}
        accept={SCAN_KINDS}
        optional
      />
    </Fieldset>
  );
}

function Budget({ ui, form }: { readonly ui: Ui; readonly form: FormState }) {
  const words = ui.t.promotion.plan;
  return (
    <Fieldset legend={words.budget} hint={words.budgetHint} inPairs>
      {Array.from({ length: BUDGET_LINES }, (_, i) => [
        <TextField
          key={`source-${i}`}
          form={form}
          name={`budget.${i}.source`}
          label={`${words.source} ${i + 1}`}
          example={i === 0 ? words.sourceExample : undefined}
          optional
        />,
        <MoneyField
          key={`amount-${i}`}
          form={form}
          name={`budget.${i}.amountVnd`}
          label={`${words.budgetAmount} ${i + 1}`}
          optional
        />,
      ])}
    </Fieldset>
  );
}

function Rule({ ui, form, data }: { readonly ui: Ui; readonly form: FormState; readonly data: PlanChoices }) {
  const { plan: words, stars } = ui.t.promotion;
  const chosen = (name: string): boolean => (form.values[name] ?? []).length > 0;
  return (
    <Fieldset legend={words.rule}>
      <SelectField
        form={form}
        name="leastStars"
        label={words.leastStars}
        choices={[3, 4, 5].map((n) => ({ value: String(n), label: stars(n) }))}
        emptyLabel={null}
      />
      <Details summary={words.sets} open={chosen('setNumbers')}>
        <CheckboxField
          form={form}
          name="setNumbers"
          label={words.sets}
          options={data.sets.map(({ number, name }) => ({ value: String(number), label: `${number}. ${name}` }))}
          optional
        />
      </Details>
      {data.communes.length > 0 && (
        <Details summary={words.communes} open={chosen('communeCodes')}>
          <CheckboxField
            form={form}
            name="communeCodes"
            label={words.communes}
            options={data.communes.map(({ code, name }) => ({ value: code, label: name }))}
            optional
          />
        </Details>
      )}
    </Fieldset>
  );
}

/** Why days or place change, and that an earlier month is meant once that was asked. */
function Move({ ui, form }: { readonly ui: Ui; readonly form: FormState }) {
  const { moves: words } = ui.t.promotion;
  const isAsked = errorsOf(form, 'periodConfirmed').length > 0 || form.values['periodConfirmed'] === 'yes';
  return (
    <>
      <TextField form={form} name="moveReason" label={words.reason} hint={words.reasonHint} optional />
      {isAsked && (
        <CheckboxField
          form={form}
          name="periodConfirmed"
          label={words.period}
          options={[{ value: 'yes', label: words.periodOption }]}
        />
      )}
    </>
  );
}

function Fields({ ui, form, data }: { readonly ui: Ui; readonly form: FormState; readonly data: PlanChoices }) {
  const { plan: words, kinds } = ui.t.promotion;
  return (
    <>
      <TextField form={form} name="name" label={words.name} example={words.nameExample} />
      <SelectField
        form={form}
        name="kind"
        label={words.kind}
        choices={eventKinds.map((value) => ({ value, label: kinds[value] }))}
        emptyLabel={null}
      />
      <TextField form={form} name="place" label={words.place} example={words.placeExample} />
      <DateField form={form} name="from" label={words.from} example="10/12/2026" />
      <DateField form={form} name="until" label={words.until} hint={words.untilHint} example="14/12/2026" />
      {data.event !== null && <Move ui={ui} form={form} />}
      <TextField form={form} name="organiser" label={words.organiser} example={words.organiserExample} />
      <NumberField form={form} name="stands" label={words.stands} whole optional />
      <Paper ui={ui} form={form} />
      <Budget ui={ui} form={form} />
      {data.event !== null && (
        <TextField form={form} name="budgetReason" label={words.budgetReason} hint={words.budgetReasonHint} optional />
      )}
      <Rule ui={ui} form={form} data={data} />
      <TextAreaField form={form} name="note" label={words.note} rows={3} optional />
    </>
  );
}

function page(kind: 'plan' | 'change') {
  const changes = kind === 'change';
  return definePage<PlanChoices>({
    path: changes ? `${eventsPath}/:eventId/sua` : `${eventsPath}/moi`,
    right: changes ? 'promotion/change-event' : 'promotion/plan-event',
    rate: 'upload',
    maxBodyBytes: SCAN_BODY,
    width: 'narrow',
    islands: ['keep-draft'],
    title: (_data, ui) => (changes ? ui.t.promotion.plan.changeHeading : ui.t.promotion.plan.heading),
    breadcrumbs: ({ event }, ui) => [
      eventsCrumb(ui),
      ...(event === null ? [] : [{ label: event.name, href: eventPath(event.id) }]),
    ],
    async load({ run, params }) {
      const data = await run(planChoices, { eventId: params['eventId'] });
      return data.ok && changes && !data.value.may ? refuse(notFound) : data;
    },
    view(data, ui) {
      const words = ui.t.promotion.plan;
      const { event } = data;
      const form = ui.state(typedOf(event));
      const back = event === null ? eventsPath : eventPath(event.id);
      return (
        <>
          <ErrorSummary form={form} />
          <PageHeading
            caption={event?.name}
            heading={changes ? words.changeHeading : words.heading}
            summary={words.summary}
          />
          <Form
            action={ui.href(event === null ? `${eventsPath}/moi` : eventPath(event.id, 'sua'))}
            {...ui.form()}
            version={event?.version}
            files
            keptOnDevice={ui.t.design}
          >
            <Fields ui={ui} form={form} data={data} />
            <FormActions t={ui.t.design} cancel={{ label: ui.t.promotion.cancel, href: ui.href(back) }}>
              <Button>{words.submit}</Button>
            </FormActions>
          </Form>
        </>
      );
    },
    async post(request) {
      const file = await optionalFile(request);
      if (!file.ok) return file;
      const { file: _box, ...typed } = request.input;
      const input = { ...typed, decisionFile: file.value };
      const done = changes
        ? await request.run(changeEvent, { ...input, eventId: request.params['eventId'] })
        : await request.run(planEvent, input);
      if (!done.ok) return done;
      return ok({
        to: eventPath(done.value.eventId),
        flash: textsOf(request.lang).promotion.plan.done(done.value.name),
      });
    },
  });
}

export const planEventPage = page('plan');
export const changeEventPage = page('change');
