// What is asked of a piece; adding one and changing one draw the same fields.

import { DateField } from '#design/fields/date-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import type { FormState } from '#design/form-state.ts';
import { formatVietnamese } from '#kernel/calendar.ts';
import { evidenceKinds } from '#law/evidence-kinds.ts';
import type { Ui } from '#web/ui.ts';
import type { EvidenceDraft } from '../rules/evidence-piece.ts';

export const pieceFields = ['kind', 'title', 'issuer', 'number', 'issuedOn', 'expiresOn', 'note'] as const;
export type PieceField = (typeof pieceFields)[number];

/** The values of a piece as the form writes them. */
export function valuesOf(draft: EvidenceDraft): Record<PieceField, string> {
  const { kind, title, issuer, number, issuedOn, expiresOn, note } = draft;
  return {
    kind,
    title,
    issuer: issuer ?? '',
    number: number ?? '',
    issuedOn: issuedOn === null ? '' : formatVietnamese(issuedOn),
    expiresOn: expiresOn === null ? '' : formatVietnamese(expiresOn),
    note: note ?? '',
  };
}

/** What the form posted of a piece; nothing else of the body. */
export function inputOf(input: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(pieceFields.map((field) => [field, input[field]]));
}

export function PieceFields({ ui, form }: { readonly ui: Ui; readonly form: FormState }) {
  const { fields, hints, kinds } = ui.t.evidence;
  const choices = evidenceKinds.map((kind, at) => ({ value: kind, label: `${at + 1}. ${kinds[kind].name}` }));
  return (
    <>
      <SelectField form={form} name="kind" label={fields.kind} choices={choices} />
      <TextField form={form} name="title" label={fields.title} hint={hints.title} example={hints.titleExample} />
      <TextField form={form} name="issuer" label={fields.issuer} example={hints.issuerExample} optional />
      <TextField
        form={form}
        name="number"
        label={fields.number}
        example={hints.numberExample}
        width="medium"
        optional
      />
      <DateField form={form} name="issuedOn" label={fields.issuedOn} hint={hints.date} example="15/06/2026" optional />
      <DateField
        form={form}
        name="expiresOn"
        label={fields.expiresOn}
        hint={hints.expiresOn}
        example="14/06/2027"
        optional
      />
      <TextAreaField form={form} name="note" label={fields.note} hint={hints.note} optional />
    </>
  );
}
