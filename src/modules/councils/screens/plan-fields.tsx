// Day, hour, place and note of a session in a form.

import { DateField } from '#design/fields/date-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import type { FormState } from '#design/form-state.ts';
import type { Ui } from '#web/ui.ts';
import type { SessionKind } from '../rules/lifecycle.ts';

interface PlanFieldsProps {
  readonly ui: Ui;
  readonly form: FormState;
  /** `null`: not chosen yet; every box is there, with a hint for which way it is. */
  readonly kind: SessionKind | null;
}

/** @example <PlanFields ui={ui} form={form} kind={session.kind} /> */
export function PlanFields({ ui, form, kind }: PlanFieldsProps) {
  const t = ui.t.councilSessions.plan;
  return (
    <>
      <DateField form={form} name="plannedOn" label={t.day} hint={kind === null ? t.dayHint : undefined} />
      <TextField form={form} name="plannedAt" label={t.hour} example={t.hourExample} optional />
      <TextField form={form} name="place" label={t.place} example={t.placeExample} optional={kind !== 'meeting'} />
      {(kind === null || kind === 'paper') && (
        <TextField
          form={form}
          name="minutesNumber"
          label={t.minutesNumber}
          hint={t.minutesHint}
          optional={kind === null}
        />
      )}
      {(kind === null || kind === 'meeting') && (
        <TextAreaField
          form={form}
          name="meetingReason"
          label={t.meetingReason}
          hint={t.meetingReasonHint}
          rows={2}
          optional
        />
      )}
      <TextAreaField form={form} name="note" label={t.note} rows={3} optional />
    </>
  );
}
