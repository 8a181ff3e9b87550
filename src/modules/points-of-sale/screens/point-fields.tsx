// The boxes of a point of sale, in the order in which one asks for them; they work without a script.

import type { UseCaseName } from '#access/permission-matrix.ts';
import { reachOf } from '#access/reach.ts';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { Fieldset } from '#design/fields/fieldset.tsx';
import { LOOK_UP, LookUpField, lookedUp } from '#design/fields/look-up-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import type { FormState, FormValues } from '#design/form-state.ts';
import { positionText } from '#kernel/position-text.ts';
import {
  type CommuneSuggestion,
  communeAsTyped,
  findProducersByText,
  homeOf,
  loadUnitLabels,
  suggestCommunes,
} from '#modules/producers/services.ts';
import type { Language } from '#texts/index.ts';
import type { PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { pointKinds } from '../rules/point.ts';
import type { PointView } from '../use-cases/view-point.ts';
import { dayWords } from './words.tsx';

type Posted = Readonly<Record<string, unknown>>;

/** What the form needs beside what was typed. */
export interface PointHelp {
  readonly communes: readonly CommuneSuggestion[] | null;
  readonly operators: readonly { readonly code: string; readonly name: string }[] | null;
  readonly provinces: readonly { readonly code: string; readonly name: string }[];
  readonly ownCommune: string;
}

const typedIn = (posted: Posted | null, name: string): string => {
  const value = posted?.[name];
  return typeof value === 'string' ? value : '';
};

/** Communes and producers found for what was typed, where the person's right reaches. */
export async function pointHelp(request: PageRequest, right: UseCaseName): Promise<PointHelp> {
  const { actor, posted, today, ports } = request;
  const reach = reachOf(actor, right);
  const home = reach === null ? { provinceCode: null, communeCodes: [] } : await homeOf(reach);
  const commune = typedIn(posted, 'commune');
  const operator = typedIn(posted, 'operatorCode');
  const asked = posted?.[LOOK_UP];
  const labels = await loadUnitLabels();
  return {
    communes: commune === '' ? null : await suggestCommunes(commune, home.provinceCode, today),
    operators:
      operator === '' || reach === null || asked !== 'operatorCode'
        ? null
        : (await findProducersByText(ports.database.read, reach, operator, 8)).map(({ code, name }) => ({
            code,
            name,
          })),
    provinces: home.provinceCode === null ? labels.provinces() : [],
    ownCommune: home.communeCodes.length === 1 ? await communeAsTyped(home.communeCodes[0] ?? null) : '',
  };
}

/** Whether a look-up button was pressed. */
export const asksLookUp = (posted: Posted): boolean => posted[LOOK_UP] !== undefined;

/** The input of a use case out of a posted form: what was looked up, as chosen. */
export const pointInputOf = (posted: Posted): Posted => ({
  ...posted,
  commune: lookedUp(posted, 'commune'),
  operatorCode: lookedUp(posted, 'operatorCode'),
});

/** The record as the boxes hold it. */
export function pointValues({ point, communeTyped, operator }: PointView, lang: Language): FormValues {
  return {
    name: point.name,
    kind: point.kind,
    commune: communeTyped,
    place: point.place,
    position: point.position === null ? '' : positionText(point.position, lang),
    link: point.link ?? '',
    operatorCode: operator === null ? '' : `${operator.name} (${operator.code})`,
    operatorName: point.operatorName,
    openingHours: point.openingHours ?? '',
    openedOn: dayWords(point.openedOn),
    note: point.note ?? '',
  };
}

interface Fields {
  readonly ui: Ui;
  readonly form: FormState;
  readonly help: PointHelp;
}

/** Questions that only stand there where something was found doubtful. */
function Doubts({ ui, form }: Pick<Fields, 'ui' | 'form'>) {
  const words = ui.t.pointsOfSale.form;
  const codes = (ui.problem?.fields ?? []).map(({ code }) => code);
  const place =
    codes.some((code) => code === 'points-of-sale/outside-commune' || code === 'points-of-sale/outside-province') ||
    form.values['confirmedPlace'] === 'yes';
  const another = codes.includes('points-of-sale/known-already') || form.values['isAnother'] === 'yes';
  const person = codes.includes('points-of-sale/operator-person') || form.values['confirmedName'] === 'yes';
  if (!place && !another && !person) return null;
  return (
    <Fieldset legend={words.check}>
      {place && (
        <CheckboxField
          form={form}
          name="confirmedPlace"
          label={ui.t.pointsOfSale.fields.position}
          options={[{ value: 'yes', label: words.confirmedPlace }]}
          optional
        />
      )}
      {person && (
        <CheckboxField
          form={form}
          name="confirmedName"
          label={ui.t.pointsOfSale.fields.operatorName}
          options={[{ value: 'yes', label: words.confirmedName }]}
          optional
        />
      )}
      {another && (
        <CheckboxField
          form={form}
          name="isAnother"
          label={ui.t.pointsOfSale.fields.name}
          options={[{ value: 'yes', label: words.isAnother }]}
          optional
        />
      )}
    </Fieldset>
  );
}

function Where({ ui, form, help }: Fields) {
  const { form: words, fields } = ui.t.pointsOfSale;
  const found = help.communes?.map((one) => ({ value: one.value, label: one.label, detail: one.province }));
  const isChosen = found?.length === 1 && found[0]?.value === form.values['commune'];
  return (
    <Fieldset legend={words.where}>
      <LookUpField
        form={form}
        name="commune"
        label={fields.commune}
        hint={words.communeHint}
        suggestions={isChosen ? undefined : found}
      />
      {help.provinces.length > 0 && (
        <SelectField
          form={form}
          name="provinceCode"
          label={fields.provinceCode}
          choices={help.provinces.map(({ code, name }) => ({ value: code, label: name }))}
          optional
        />
      )}
      <TextField form={form} name="place" label={fields.place} example={words.placeExample} />
      <TextField
        form={form}
        name="position"
        label={fields.position}
        hint={words.positionHint}
        example={words.positionExample}
        width="medium"
        optional
      />
      <TextField
        form={form}
        name="link"
        label={fields.link}
        hint={words.linkHint}
        example={words.linkExample}
        inputMode="url"
        optional
      />
    </Fieldset>
  );
}

export function PointFields({ ui, form, help }: Fields) {
  const { form: words, fields, kinds } = ui.t.pointsOfSale;
  const operators = help.operators?.map(({ code, name }) => ({
    value: `${name} (${code})`,
    label: name,
    detail: code,
  }));
  return (
    <>
      <Fieldset legend={words.what}>
        <TextField form={form} name="name" label={fields.name} example={words.nameExample} />
        <RadioField
          form={form}
          name="kind"
          label={fields.kind}
          options={pointKinds.map((value) => ({ value, label: kinds[value] }))}
        />
      </Fieldset>
      <Where ui={ui} form={form} help={help} />
      <Fieldset legend={words.whose}>
        <LookUpField
          form={form}
          name="operatorCode"
          label={fields.operatorCode}
          hint={words.operatorHint}
          suggestions={operators}
          eitherOf
        />
        <TextField
          form={form}
          name="operatorName"
          label={fields.operatorName}
          hint={words.operatorNameHint}
          example={words.operatorNameExample}
          eitherOf
        />
        <TextField form={form} name="openingHours" label={fields.openingHours} example={words.hoursExample} optional />
        <DateField form={form} name="openedOn" label={fields.openedOn} />
        <TextAreaField form={form} name="note" label={fields.note} hint={words.noteHint} rows={2} optional />
      </Fieldset>
      <Doubts ui={ui} form={form} />
    </>
  );
}
