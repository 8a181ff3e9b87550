// The boxes of the head of a letter, each saying whether its value was read surely, unsurely or not at all, with the way to its place in the text.

import type { ComponentChildren } from 'preact';
import { DateField } from '#design/fields/date-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import type { FormState } from '#design/form-state.ts';
import { formatVietnamese } from '#kernel/calendar.ts';
import type { Texts } from '#texts/index.ts';
import type { Ui } from '#web/ui.ts';
import { headOfReading } from '../rules/head-of-reading.ts';
import type { LetterHeadWords } from '../rules/letter.ts';
import type { ReadLetter } from '../rules/read-letter.ts';
import { type HowRead, ReadTag } from './letter-words.tsx';

type Name =
  | 'docType'
  | 'fullNumber'
  | 'issuedOn'
  | 'issuer'
  | 'issuerAbove'
  | 'place'
  | 'subject'
  | 'addressees'
  | 'recipients'
  | 'signerPrefix'
  | 'signerTitle'
  | 'signerName';

/** The values of the boxes for a head. */
export function headValues(head: LetterHeadWords): Readonly<Record<Name, string>> {
  return {
    docType: head.docType ?? '',
    fullNumber: head.fullNumber ?? '',
    issuedOn: head.issuedOn === null ? '' : formatVietnamese(head.issuedOn),
    issuer: head.issuer ?? '',
    issuerAbove: head.issuerAbove ?? '',
    place: head.place ?? '',
    subject: head.subject ?? '',
    addressees: head.addressees.join('\n'),
    recipients: head.recipients.join('\n'),
    signerPrefix: head.signer?.prefix ?? '',
    signerTitle: head.signer?.title ?? '',
    signerName: head.signer?.name ?? '',
  };
}

/** How surely a box was read. */
function howRead(reading: ReadLetter, name: Name): 'sure' | 'unsure' | 'absent' {
  const of = (found: { readonly confidence: 'sure' | 'unsure' } | null | undefined) => found?.confidence ?? 'absent';
  const ofAll = (found: readonly { readonly confidence: 'sure' | 'unsure' }[]) =>
    found.length === 0 ? 'absent' : found.some((one) => one.confidence === 'unsure') ? 'unsure' : 'sure';
  switch (name) {
    case 'issuedOn':
      return of(reading.date);
    case 'issuerAbove':
      return reading.issuer?.parent == null ? 'absent' : reading.issuer.confidence;
    case 'addressees':
      return ofAll(reading.addressees);
    case 'recipients':
      return ofAll(reading.recipients);
    case 'signerPrefix':
      return of(reading.signer?.prefix);
    case 'signerTitle':
      return of(reading.signer?.title);
    case 'signerName':
      return of(reading.signer?.name);
    default:
      return of(reading[name]);
  }
}

/** The label of a box, for the summary of what is wrong. */
export function labelOfHead({ directives }: Texts): (name: string) => string | undefined {
  const { fields } = directives;
  const { ownLetter, apart, apartReason, otherName, issuerReason, dayReason } = directives.draft;
  const asked = { ownLetter, apart, apartReason, otherName, issuerReason, dayReason };
  const more = { onDay: fields.incomingDay, ...asked };
  const labels: Readonly<Record<string, string>> = { ...fields, ...more };
  return (name) => labels[name];
}

interface FieldsProps {
  readonly ui: Ui;
  readonly form: FormState;
  /** What was read; `null`: nothing was, and nothing is said of it. */
  readonly reading: ReadLetter | null;
  /** Whether the letter stands beside the form. */
  readonly beside: boolean;
}

/** @example <HeadFields ui={ui} form={form} reading={draft.reading} beside /> */
export function HeadFields({ ui, form, reading, beside }: FieldsProps) {
  const { fields, hints, draft } = ui.t.directives;
  const asRead = headValues(headOfReading(reading));
  const noted = (name: Name, field: ComponentChildren) => {
    if (reading === null) return field;
    const typed = form.values[name] ?? '';
    const how: HowRead = typed !== '' && typed !== asRead[name] ? 'typed' : howRead(reading, name);
    const anchor = name === 'issuerAbove' ? 'issuer' : name;
    return (
      <div class={`read-field read-field--${how}`}>
        {field}
        <p class="read-field__note">
          <ReadTag ui={ui} how={how} />
          {beside && how !== 'absent' && how !== 'typed' && (
            <a href={`#doc-${anchor}`} aria-label={`${fields[name]}: ${draft.seeIn}`}>
              {draft.seeIn}
            </a>
          )}
        </p>
      </div>
    );
  };
  const one = (name: Name, more: { readonly hint?: string; readonly example?: string } = {}) =>
    noted(name, <TextField form={form} name={name} label={fields[name]} optional {...more} />);
  const several = (name: Name, rows: number, hint?: string) =>
    noted(
      name,
      <TextAreaField form={form} name={name} label={fields[name]} rows={rows} optional {...(hint ? { hint } : {})} />,
    );
  return (
    <div class="head-fields">
      <div class="head-fields__pair">
        {one('fullNumber', { hint: hints.fullNumber, example: '132/UBND-KTN' })}
        {noted(
          'issuedOn',
          <DateField form={form} name="issuedOn" label={fields.issuedOn} example="09/01/2025" optional />,
        )}
      </div>
      {noted('subject', <TextAreaField form={form} name="subject" label={fields.subject} rows={3} />)}
      {one('issuer')}
      {one('issuerAbove', { hint: hints.issuerAbove })}
      <div class="head-fields__pair">
        {one('docType')}
        {one('place')}
      </div>
      {several('addressees', 2, hints.onePerLine)}
      {several('recipients', 4, hints.onePerLine)}
      {one('signerPrefix', { hint: hints.signerPrefix })}
      <div class="head-fields__pair">
        {one('signerTitle')}
        {one('signerName')}
      </div>
    </div>
  );
}
