// /ho-tro/chinh-sach/them: a policy of the province, copied from its signed paper.

import { Button } from '#design/button.tsx';
import { Details } from '#design/details.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
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
import type { FormState } from '#design/form-state.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { SCAN_BODY, SCAN_KINDS, sentFile } from '#modules/evidence/services.ts';
import { producerTypes } from '#modules/producers/index.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { occasions } from '../rules/policy.ts';
import { supportKinds } from '../rules/support.ts';
import { enterPolicy, listPolicies, type PolicyList } from '../use-cases/policies.ts';
import { policiesPath, policyPath, supportCrumbs } from './paths.ts';

interface Frame {
  readonly ui: Ui;
  readonly form: FormState;
  readonly data: PolicyList;
}

function Paper({ ui, form }: Frame) {
  const { enter: words } = ui.t.support;
  return (
    <Fieldset legend={words.paper}>
      <TextField form={form} name="number" label={words.number} example={words.numberExample} />
      <TextField form={form} name="body" label={words.body} example={words.bodyExample} />
      <DateField form={form} name="decidedOn" label={words.decidedOn} />
      <DateField form={form} name="validFrom" label={words.validFrom} />
      <DateField form={form} name="lastDay" label={words.lastDay} hint={words.lastDayHint} optional />
      <FileField form={form} name="file" label={words.file} accept={SCAN_KINDS} camera />
    </Fieldset>
  );
}

function Content({ ui, form }: Frame) {
  const { enter: words, kinds } = ui.t.support;
  return (
    <Fieldset legend={words.content}>
      <TextField form={form} name="title" label={words.title} example={words.titleExample} />
      <TextAreaField form={form} name="what" label={words.what} hint={words.whatHint} rows={4} maxLength={2_000} />
      <SelectField
        form={form}
        name="kind"
        label={words.kind}
        choices={supportKinds.map((value) => ({ value, label: kinds[value] }))}
        emptyLabel={words.anyKind}
        optional
      />
    </Fieldset>
  );
}

function Conditions({ ui, form, data }: Frame) {
  const { enter: words, policy } = ui.t.support;
  return (
    <Fieldset legend={words.conditions}>
      <SelectField
        form={form}
        name="leastStars"
        label={words.leastStars}
        choices={[3, 4, 5].map((n) => ({ value: String(n), label: policy.stars(n) }))}
        emptyLabel={words.anyStars}
        optional
      />
      <SelectField
        form={form}
        name="occasion"
        label={words.occasion}
        choices={occasions.map((value) => ({ value, label: policy.occasion(value) }))}
        emptyLabel={words.anyOccasion}
        optional
      />
      <CheckboxField
        form={form}
        name="producerTypes"
        label={words.producerTypes}
        hint={words.producerTypesHint}
        options={producerTypes
          .filter((value) => value !== 'unknown')
          .map((value) => ({ value, label: ui.t.producers.types[value] }))}
        optional
      />
      <Details summary={words.communes} open={form.values['communeCodes'] !== undefined}>
        <CheckboxField
          form={form}
          name="communeCodes"
          label={words.communes}
          hint={words.communesHint}
          options={data.communes.map(({ code, name }) => ({ value: code, label: name }))}
          optional
        />
      </Details>
      <TextAreaField
        form={form}
        name="otherConditions"
        label={words.otherConditions}
        hint={words.otherHint}
        rows={3}
        maxLength={1_000}
        optional
      />
    </Fieldset>
  );
}

function Limits({ ui, form }: Frame) {
  const { enter: words } = ui.t.support;
  return (
    <Fieldset legend={words.limits}>
      <MoneyField form={form} name="mostVnd" label={words.mostVnd} optional />
      <NumberField form={form} name="mostPercent" label={words.mostPercent} unit="%" whole optional />
      <NumberField form={form} name="times" label={words.times} unit={words.timesUnit} whole optional />
    </Fieldset>
  );
}

export const enterPolicyPage = definePage<PolicyList>({
  path: `${policiesPath}/them`,
  right: 'support/enter-policy',
  rate: 'upload',
  width: 'narrow',
  maxBodyBytes: SCAN_BODY,
  title: (_data, ui) => ui.t.support.enter.heading,
  breadcrumbs: (data, ui) => [...supportCrumbs(data, ui), { label: ui.t.support.policies.title, href: policiesPath }],
  load: ({ run }) => run(listPolicies, {}),
  view(data, ui) {
    const { enter: words, back } = ui.t.support;
    const form = ui.state({});
    const { number, body, decidedOn, validFrom, lastDay, title, what, mostVnd, mostPercent, times, file } = words;
    const labels = { number, body, decidedOn, validFrom, lastDay, title, what, mostVnd, mostPercent, times, file };
    return (
      <>
        <ErrorSummary form={form} labelOf={labelled(labels)} />
        <PageHeading caption={data.province} heading={words.heading} summary={words.summary} />
        <Form action={ui.href(`${policiesPath}/them`)} {...ui.form()} files>
          <Paper ui={ui} form={form} data={data} />
          <Content ui={ui} form={form} data={data} />
          <Conditions ui={ui} form={form} data={data} />
          <Limits ui={ui} form={form} data={data} />
          <FormActions t={ui.t.design} cancel={{ label: back, href: ui.href(policiesPath) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const file = await sentFile(request);
    const sent = { ...request.input, ...(file.ok ? { file: file.value } : {}) };
    const done = await request.run(enterPolicy, sent);
    if (!done.ok) return done;
    return ok({ to: policyPath(done.value.policyId), flash: textsOf(request.lang).support.enter.done });
  },
});
