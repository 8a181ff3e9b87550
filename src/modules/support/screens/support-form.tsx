// The form of a support, new or corrected: what, by which paper, when, whose money; below it what needs a second look.

import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { Fieldset } from '#design/fields/fieldset.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { MoneyField } from '#design/fields/money-field.tsx';
import { NumberField } from '#design/fields/number-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import type { FormState } from '#design/form-state.ts';
import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { formatWhole } from '#kernel/money.ts';
import { SCAN_KINDS } from '#modules/evidence/services.ts';
import type { Ui } from '#web/ui.ts';
import type { SupportPolicy } from '../rules/policy.ts';
import { type MoneySource, moneySources, type SupportDraft, supportKinds } from '../rules/support.ts';

export interface FormFacts {
  readonly products: readonly { readonly code: string; readonly name: string }[];
  readonly policies: readonly SupportPolicy[];
  readonly points: readonly { readonly id: string; readonly name: string }[];
  /** A new support is decided after districts ended; one that is corrected may be older. */
  readonly withDistrict: boolean;
}

interface Frame {
  readonly ui: Ui;
  readonly form: FormState;
  readonly facts: FormFacts;
}

const day = (value: LocalDate | null): string => (value === null ? '' : formatVietnamese(value));
const amount = (value: number | null): string => (value === null ? '' : formatWhole(value));

/** A support as it is typed. */
export function filledFrom(support: SupportDraft, productCode: string | null): Readonly<Record<string, string>> {
  const shares = moneySources.map((source) => [
    `shares.${source}`,
    support.totalVnd === null || support.shares[source] === 0 ? '' : formatWhole(support.shares[source]),
  ]);
  return {
    kind: support.kind,
    what: support.what,
    productCode: productCode ?? '',
    pointOfSaleId: support.pointOfSaleId ?? '',
    decisionNumber: support.decisionNumber,
    decisionBody: support.decisionBody,
    decidedOn: day(support.decidedOn),
    deliveredOn: day(support.deliveredOn),
    periodFrom: day(support.periodFrom),
    periodTo: day(support.periodTo),
    people: support.people === null ? '' : String(support.people),
    totalVnd: amount(support.totalVnd),
    ...Object.fromEntries(shares),
    programme: support.programme,
    policyRef: support.policyRef ?? '',
    note: support.note ?? '',
  };
}

/** Labels of boxes, for the summary of faults. */
export function labelsOf(ui: Ui): Readonly<Record<string, string>> {
  const { form: words, sources } = ui.t.support;
  const { kind, what, decisionNumber, decisionBody, decidedOn, deliveredOn, periodFrom, periodTo, people } = words;
  return {
    ...{ kind, what, decisionNumber, decisionBody, decidedOn, deliveredOn, periodFrom, periodTo, people },
    ...Object.fromEntries(moneySources.map((source) => [`shares.${source}`, sources[source]])),
    productCode: words.product,
    pointOfSaleId: words.point,
    totalVnd: words.total,
    programme: words.programme,
    policyRef: words.policy,
    confirmation: words.confirmation,
    reason: words.reason,
  };
}

function What({ ui, form, facts }: Frame) {
  const { form: words, kinds } = ui.t.support;
  return (
    <>
      <SelectField
        form={form}
        name="kind"
        label={words.kind}
        choices={supportKinds.map((value) => ({ value, label: kinds[value] }))}
      />
      <TextField form={form} name="what" label={words.what} example={words.whatExample} />
      <SelectField
        form={form}
        name="productCode"
        label={words.product}
        choices={facts.products.map(({ code, name }) => ({ value: code, label: name }))}
        emptyLabel={words.wholeProducer}
        optional
      />
      {facts.points.length > 0 && (
        <SelectField
          form={form}
          name="pointOfSaleId"
          label={words.point}
          choices={facts.points.map(({ id, name }) => ({ value: id, label: name }))}
          emptyLabel={words.noPoint}
          optional
        />
      )}
    </>
  );
}

function Money({ ui, form, facts }: Frame) {
  const { form: words, sources } = ui.t.support;
  const shown: readonly MoneySource[] = moneySources.filter((source) => source !== 'district' || facts.withDistrict);
  return (
    <Fieldset legend={words.cost} hint={words.costHint} inPairs>
      <MoneyField form={form} name="totalVnd" label={words.total} example={words.totalExample} optional />
      {shown.map((source) => (
        <MoneyField key={source} form={form} name={`shares.${source}`} label={sources[source]} optional />
      ))}
    </Fieldset>
  );
}

export function SupportFields({ ui, form, facts }: Frame) {
  const { form: words } = ui.t.support;
  const policies = facts.policies.map(({ ref, title, number }) => ({ value: ref, label: `${title} (${number})` }));
  return (
    <>
      <What ui={ui} form={form} facts={facts} />
      <Fieldset legend={words.paper}>
        <TextField
          form={form}
          name="decisionNumber"
          label={words.decisionNumber}
          example={words.decisionNumberExample}
        />
        <TextField form={form} name="decisionBody" label={words.decisionBody} example={words.decisionBodyExample} />
        <DateField form={form} name="decidedOn" label={words.decidedOn} />
      </Fieldset>
      <DateField form={form} name="deliveredOn" label={words.deliveredOn} hint={words.deliveredHint} optional />
      <Fieldset legend={words.training} hint={words.trainingHint} inPairs>
        <DateField form={form} name="periodFrom" label={words.periodFrom} optional />
        <DateField form={form} name="periodTo" label={words.periodTo} optional />
        <NumberField form={form} name="people" label={words.people} unit={words.peopleUnit} whole optional />
      </Fieldset>
      <Money ui={ui} form={form} facts={facts} />
      <TextField form={form} name="programme" label={words.programme} example={words.programmeExample} />
      <SelectField
        form={form}
        name="policyRef"
        label={words.policy}
        choices={policies}
        emptyLabel={words.noPolicy}
        optional
      />
      <TextAreaField form={form} name="note" label={words.note} rows={2} maxLength={2_000} optional />
    </>
  );
}

export const ScanField = ({ form, label }: { readonly form: FormState; readonly label: string }) => (
  <FileField form={form} name="file" label={label} accept={SCAN_KINDS} camera optional />
);

/** Whether the last sending was stopped by what needs a second look. */
export const isDoubtful = (ui: Ui, form: FormState): boolean =>
  ui.problem?.code === 'support/doubtful' || form.values['confirmed'] === 'yes';

export function DoubtFields({ ui, form }: { readonly ui: Ui; readonly form: FormState }) {
  const { form: words } = ui.t.support;
  return (
    <>
      <CheckboxField
        form={form}
        name="confirmed"
        label={words.doubts}
        options={[{ value: 'yes', label: words.confirmed }]}
      />
      <TextField
        form={form}
        name="confirmation"
        label={words.confirmation}
        example={words.confirmationExample}
        optional
      />
    </>
  );
}
