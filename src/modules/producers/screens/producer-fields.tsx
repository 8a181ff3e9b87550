// The boxes of a producer's form, in the order of Form 02 part I: one column, hints and examples, nothing that needs script.

import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { Fieldset } from '#design/fields/fieldset.tsx';
import { LookUpField } from '#design/fields/look-up-field.tsx';
import { MoneyField } from '#design/fields/money-field.tsx';
import { NumberField } from '#design/fields/number-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import type { FormState } from '#design/form-state.ts';
import type { Ui } from '#web/ui.ts';
import { producerPapers } from '../rules/producer.ts';
import { producerTypes } from '../rules/producer-type.ts';
import type { FormHelp } from './form-help.ts';
import { fieldWords } from './words.ts';

interface Frame {
  readonly ui: Ui;
  readonly form: FormState;
  readonly help: FormHelp;
}

interface ProducerFieldsProps extends Frame {
  /** Whether the state is asked: on a record that is there, of an office. */
  readonly asksStatus: boolean;
  /** The producer itself fills it in: its commune is shown and not asked. */
  readonly asItself: boolean;
}

function CommuneField({ ui, form, help }: Frame) {
  const { form: words } = ui.t.producers;
  const suggestions = help.communes?.map((one) => ({
    value: one.value,
    label: one.label,
    detail: [one.province, ...(one.madeFrom.length > 0 ? [words.was(one.madeFrom.join(', '))] : [])].join('; '),
  }));
  const isChosen = suggestions?.length === 1 && suggestions[0]?.value === form.values['commune'];
  return (
    <LookUpField
      form={form}
      name="commune"
      label={fieldWords(ui.t, 'commune')}
      hint={words.communeHint}
      suggestions={isChosen ? undefined : suggestions}
    />
  );
}

function Place({ ui, form, help, asItself }: Frame & { readonly asItself: boolean }) {
  const { form: words, list } = ui.t.producers;
  return (
    <Fieldset legend={words.place}>
      {asItself ? (
        <TextField form={form} name="commune" label={fieldWords(ui.t, 'commune')} hint={words.communeKept} readOnly />
      ) : (
        <CommuneField ui={ui} form={form} help={help} />
      )}
      {!asItself && help.provinces.length > 0 && (
        <SelectField
          form={form}
          name="provinceCode"
          label={list.province}
          choices={help.provinces.map((unit) => ({ value: unit.code, label: unit.name }))}
          optional
        />
      )}
      <TextField form={form} name="address" label={words.address} example={words.addressExample} optional />
    </Fieldset>
  );
}

function Registration({ ui, form }: Omit<Frame, 'help'>) {
  const { form: words, papers } = ui.t.producers;
  const label = (field: string) => fieldWords(ui.t, field);
  return (
    <Fieldset legend={words.registration}>
      <TextField
        form={form}
        name="registrationNumber"
        label={label('registrationNumber')}
        example={words.registrationExample}
        width="medium"
      />
      <DateField form={form} name="registeredOn" label={label('registeredOn')} example={words.dateExample} optional />
      <TextField
        form={form}
        name="registrationIssuer"
        label={label('registrationIssuer')}
        example={words.issuerExample}
        optional
      />
      <CheckboxField
        form={form}
        name="papers"
        label={label('papers')}
        hint={words.papersHint}
        options={producerPapers.map((paper) => ({ value: paper, label: papers[paper] }))}
        optional
      />
    </Fieldset>
  );
}

function Contact({ ui, form }: Omit<Frame, 'help'>) {
  const { form: words } = ui.t.producers;
  const label = (field: string) => fieldWords(ui.t, field);
  return (
    <Fieldset legend={words.contact}>
      <TextField
        form={form}
        name="phone"
        label={label('phone')}
        example="0213 3876 543"
        inputMode="tel"
        width="medium"
        optional
      />
      <CheckboxField
        form={form}
        name="publicPhone"
        label={label('publicPhone')}
        options={[{ value: 'yes', label: words.publicPhone }]}
        optional
      />
      <TextField form={form} name="email" label={label('email')} example="htx@example.vn" inputMode="email" optional />
      <TextField
        form={form}
        name="website"
        label={label('website')}
        example="htx.example.vn"
        inputMode="url"
        optional
      />
    </Fieldset>
  );
}

/** Private facts of the representative, under a prefix (`private.` on the form of a new producer). */
export function PrivateFields({ ui, form, prefix }: Omit<Frame, 'help'> & { readonly prefix: string }) {
  const { form: words, yes, no, unknown } = ui.t.producers;
  const label = (field: string) => fieldWords(ui.t, field);
  return (
    <>
      <RadioField
        form={form}
        name={`${prefix}gender`}
        label={label('gender')}
        options={[
          { value: 'woman', label: words.woman },
          { value: 'man', label: words.man },
          { value: '', label: unknown },
        ]}
        optional
      />
      <TextField
        form={form}
        name={`${prefix}ethnicity`}
        label={label('ethnicity')}
        example={words.ethnicityExample}
        width="medium"
        optional
      />
      <RadioField
        form={form}
        name={`${prefix}disabled`}
        label={label('disabled')}
        options={[
          { value: 'yes', label: yes },
          { value: 'no', label: no },
          { value: '', label: unknown },
        ]}
        optional
      />
      <TextField form={form} name={`${prefix}permanentAddress`} label={label('permanentAddress')} optional />
    </>
  );
}

/** Every box but the private ones, which stand on a page of their own for a record that is there. */
export function ProducerFields({ ui, form, help, asksStatus, asItself }: ProducerFieldsProps) {
  const { form: words, types, statuses } = ui.t.producers;
  const label = (field: string) => fieldWords(ui.t, field);
  return (
    <>
      <Fieldset legend={words.who}>
        <TextField form={form} name="name" label={label('name')} hint={words.nameHint} example={words.nameExample} />
        <SelectField
          form={form}
          name="producerType"
          label={label('producerType')}
          hint={words.typeHint}
          choices={producerTypes.map((type) => ({ value: type, label: types[type] }))}
        />
        {asksStatus && (
          <RadioField
            form={form}
            name="status"
            label={label('status')}
            hint={words.statusHint}
            options={(['active', 'ceased'] as const).map((value) => ({ value, label: statuses[value] }))}
          />
        )}
      </Fieldset>
      <Place ui={ui} form={form} help={help} asItself={asItself} />
      <Fieldset legend={words.representative}>
        <TextField form={form} name="legalRepresentativeName" label={words.nameOfPerson} optional />
        <TextField
          form={form}
          name="legalRepresentativePosition"
          label={label('legalRepresentativePosition')}
          example={words.positionExample}
          width="medium"
          optional
        />
      </Fieldset>
      <Registration ui={ui} form={form} />
      <Contact ui={ui} form={form} />
      <Fieldset legend={words.size}>
        <NumberField form={form} name="workers" label={label('workers')} unit={words.peopleUnit} whole optional />
        <NumberField
          form={form}
          name="localWorkers"
          label={label('localWorkers')}
          unit={words.peopleUnit}
          whole
          optional
        />
        <MoneyField form={form} name="capitalVnd" label={label('capitalVnd')} example="1.250.000.000" optional />
        <MoneyField form={form} name="revenueVnd" label={label('revenueVnd')} example="850.000.000" optional />
      </Fieldset>
      <Fieldset legend={words.about}>
        <TextAreaField
          form={form}
          name="description"
          label={label('description')}
          hint={words.descriptionHint}
          optional
        />
        <TextAreaField form={form} name="history" label={label('history')} optional />
        <TextAreaField form={form} name="organisation" label={label('organisation')} optional />
      </Fieldset>
    </>
  );
}
