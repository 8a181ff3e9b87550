// The fields of a recognition as its paper has them. The issuer is written as printed; the bodies of the day can be asked
// for, and what is doubtful is shown, never put right in silence.

import { Button } from '#design/button.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { Fieldset } from '#design/fields/fieldset.tsx';
import { NumberField } from '#design/fields/number-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { type FormState, type FormValues, typedValue } from '#design/form-state.ts';
import { formatVietnamese, parseVietnameseDate } from '#kernel/calendar.ts';
import type { Ui } from '#web/ui.ts';
import { bodiesFor, type IssuingBody } from '../rules/issuing-bodies.ts';
import { evaluationInstruments, type Recognition } from '../rules/recognition.ts';
import { endsBeyondTheTerm } from '../rules/validity.ts';

/** The recognition as its form shows it. */
export function recognitionValues(recognition: Recognition | null): FormValues {
  if (recognition === null) return {};
  const { stars, decisionNumber, issuedOn, expiresOn, issuer, instrument, productCode, reportedYear, note } =
    recognition;
  const day = (value: Recognition['issuedOn']): string => (value === null ? '' : formatVietnamese(value));
  return {
    stars: String(stars),
    decisionNumber: decisionNumber ?? '',
    issuedOn: day(issuedOn),
    expiresOn: day(expiresOn),
    issuer: issuer ?? '',
    instrument: instrument ?? '',
    productCode: productCode ?? '',
    reportedYear: reportedYear === null ? '' : String(reportedYear),
    note: note ?? '',
    termConfirmed: recognition.termReason === null ? '' : 'yes',
    termReason: recognition.termReason ?? '',
  };
}

interface FieldsProps {
  readonly ui: Ui;
  readonly form: FormState;
  readonly bodies: readonly IssuingBody[];
}

/** The bodies that the typed day and stars allow, once the button asked for them. */
function BodiesOfTheDay({ ui, form, bodies }: FieldsProps) {
  const words = ui.t.recognitionForms.fields;
  if (typedValue(form, 'look-up') !== 'issuer') return null;
  const day = parseVietnameseDate(typedValue(form, 'issuedOn'));
  const stars = Number(typedValue(form, 'stars'));
  if (day === null || !(stars >= 3)) return <p role="status">{words.issuerNeeds}</p>;
  const found = bodiesFor(bodies, stars, day);
  if (found.length === 0) return <p role="status">{words.issuerNone}</p>;
  const period = (body: IssuingBody): string =>
    [
      words.kinds[body.kind],
      body.from === null ? '' : words.bodyFrom(formatVietnamese(body.from)),
      body.until === null ? '' : words.bodyUntil(formatVietnamese(body.until)),
    ]
      .filter((part) => part !== '')
      .join(', ');
  return (
    <RadioField
      form={form}
      name="issuerFound"
      label={words.issuerFound}
      options={found.map((body) => ({ value: body.name, label: body.name, hint: period(body) }))}
      optional
    />
  );
}

/** The word on an end after the law's term; asked only where there is one. */
function TermFields({ ui, form }: Omit<FieldsProps, 'bodies'>) {
  const words = ui.t.recognitionForms.fields;
  const [issuedOn, expiresOn] = [
    parseVietnameseDate(typedValue(form, 'issuedOn')),
    parseVietnameseDate(typedValue(form, 'expiresOn')),
  ];
  if (issuedOn === null || expiresOn === null || !endsBeyondTheTerm(issuedOn, expiresOn)) return null;
  return (
    <>
      <CheckboxField
        form={form}
        name="termConfirmed"
        label={words.termConfirmed}
        options={[{ value: 'yes', label: words.termConfirm(formatVietnamese(expiresOn)) }]}
        optional
      />
      <TextField form={form} name="termReason" label={words.termReason} hint={words.termReasonHint} optional />
    </>
  );
}

/** Every field of a recognition. */
export function RecognitionFields({ ui, form, bodies }: FieldsProps) {
  const words = ui.t.recognitionForms.fields;
  const levels = [5, 4, 3, 2, 1].map((n) => ({ value: String(n), label: words.starsOf(n) }));
  return (
    <>
      <RadioField form={form} name="stars" label={words.stars} options={levels} />
      <Fieldset legend={words.decision}>
        <TextField
          form={form}
          name="decisionNumber"
          label={words.decisionNumber}
          example={words.decisionNumberExample}
          width="medium"
          optional
        />
        <DateField form={form} name="issuedOn" label={words.issuedOn} example={words.issuedOnExample} optional />
        <TextField
          form={form}
          name="issuer"
          label={words.issuer}
          hint={words.issuerHint}
          suggestions={bodies.map((body) => body.name)}
          optional
        />
        <div class="actions">
          <Button kind="secondary" name="look-up" value="issuer" skipChecks>
            {words.issuerAsk}
          </Button>
        </div>
        <BodiesOfTheDay ui={ui} form={form} bodies={bodies} />
        <DateField form={form} name="expiresOn" label={words.expiresOn} hint={words.expiresOnHint} optional />
        <TermFields ui={ui} form={form} />
      </Fieldset>
      <SelectField
        form={form}
        name="instrument"
        label={words.instrument}
        choices={evaluationInstruments.map((value) => ({ value, label: value }))}
        emptyLabel={words.instrumentUnknown}
        optional
      />
      <TextField form={form} name="productCode" label={words.productCode} width="medium" optional />
      <NumberField form={form} name="reportedYear" label={words.reportedYear} whole optional />
      <TextAreaField form={form} name="note" label={words.note} rows={2} optional />
    </>
  );
}

/** What the form means: a body chosen under the button is the issuer. */
export function recognitionInput(posted: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { issuerFound, 'look-up': _, ...input } = posted;
  return typeof issuerFound === 'string' && issuerFound !== '' ? { ...input, issuer: issuerFound } : input;
}
