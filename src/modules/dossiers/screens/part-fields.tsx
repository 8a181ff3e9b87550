// The fields of the parts of lines and figures, with the labels that the act prints.

import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { MoneyField } from '#design/fields/money-field.tsx';
import { NumberField } from '#design/fields/number-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import type { FormState, FormValues } from '#design/form-state.ts';
import { formatWhole } from '#kernel/money.ts';
import type { Ui } from '#web/ui.ts';
import type { PartContents } from '../rules/parts.ts';
import type { DossierView } from '../use-cases/view-dossier.ts';
import type { LinedPart } from './paths.ts';

interface FieldsProps {
  readonly ui: Ui;
  readonly form: FormState;
  readonly view: DossierView;
}

/** The names of each part's fields, in the order of the form. */
export const fieldsOf = {
  registration: ['position', 'contactAddress', 'phone', 'email', 'sampleCount'],
  general: ['specification', 'standard', 'holds', 'otherRight', 'history', 'organisation'],
  results: [
    'materialAndTechnology',
    'qualityChanges',
    'markets',
    'businessResults',
    'revenueVnd',
    'profitVnd',
    'changes',
  ],
  plan: ['plan'],
} as const satisfies Record<LinedPart, readonly string[]>;

/** A part as its form shows it. */
export function valuesOf(content: PartContents[LinedPart]): FormValues {
  return Object.fromEntries(
    Object.entries(content as unknown as Record<string, unknown>).map(([name, value]) => [
      name,
      Array.isArray(value)
        ? value.map(String)
        : typeof value === 'number'
          ? formatWhole(value)
          : typeof value === 'string'
            ? value
            : '',
    ]),
  );
}

function Registration({ ui, form, view }: FieldsProps) {
  const { fields, hints } = ui.t.dossiers;
  return (
    <>
      <TextField form={form} name="position" label={fields.position} />
      <TextField form={form} name="contactAddress" label={fields.contactAddress} />
      <TextField form={form} name="phone" label={fields.phone} />
      <TextField form={form} name="email" label={fields.email} optional />
      <NumberField
        form={form}
        name="sampleCount"
        label={fields.sampleCount}
        hint={hints.sampleCount(view.set.samplesRequired)}
        whole
      />
      <p class="quiet">{hints.registrationPlace}</p>
    </>
  );
}

function General({ ui, form }: FieldsProps) {
  const { fields, holds } = ui.t.dossiers;
  return (
    <>
      <TextAreaField form={form} name="specification" label={fields.specification} rows={3} />
      <TextField form={form} name="standard" label={fields.standard} />
      <CheckboxField
        form={form}
        name="holds"
        label={fields.holds}
        options={Object.entries(holds).map(([value, label]) => ({ value, label }))}
        optional
      />
      <TextField form={form} name="otherRight" label={fields.otherRight} optional />
      <TextAreaField form={form} name="history" label={fields.history} rows={6} />
      <TextAreaField form={form} name="organisation" label={fields.organisation} rows={5} />
    </>
  );
}

function Results({ ui, form, view }: FieldsProps) {
  const { fields, hints } = ui.t.dossiers;
  const { kind } = view.dossier;
  return (
    <>
      <p>{hints.results}</p>
      <TextAreaField form={form} name="materialAndTechnology" label={fields.materialAndTechnology} rows={6} />
      <TextAreaField form={form} name="qualityChanges" label={fields.qualityChanges} rows={5} />
      <TextAreaField form={form} name="markets" label={fields.markets} rows={4} />
      <TextAreaField form={form} name="businessResults" label={fields.businessResults} rows={4} />
      <MoneyField form={form} name="revenueVnd" label={fields.revenueVnd} optional />
      <MoneyField
        form={form}
        name="profitVnd"
        label={fields.profitVnd}
        hint={ui.t.dossierReport.returned.loss}
        signed
        optional
      />
      {kind !== 'first' && (
        <TextAreaField
          form={form}
          name="changes"
          label={fields.changes}
          hint={kind === 'upgrade' ? hints.upgradeChanges : hints.againChanges}
          rows={6}
        />
      )}
    </>
  );
}

/** The fields of one part. */
export function PartFields({ part, ...props }: FieldsProps & { readonly part: LinedPart }) {
  switch (part) {
    case 'registration':
      return <Registration {...props} />;
    case 'general':
      return <General {...props} />;
    case 'results':
      return <Results {...props} />;
    case 'plan':
      return <TextAreaField form={props.form} name="plan" label={props.ui.t.dossiers.fields.plan} rows={10} />;
  }
}
