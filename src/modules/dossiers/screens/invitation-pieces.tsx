// What the pages of invitations share: how one stands, as a word with a shape; and how far somebody is let in, to choose from.

import { RadioField } from '#design/fields/radio-field.tsx';
import type { FormState } from '#design/form-state.ts';
import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import type { Ui } from '#web/ui.ts';
import { type InvitationState, invitationAccesses } from '../rules/invitation.ts';

const LOOKS: Readonly<Record<InvitationState, { readonly tone: TagTone; readonly shape: TagShape }>> = {
  waiting: { tone: 'blue', shape: 'clock' },
  accepted: { tone: 'green', shape: 'check' },
  expired: { tone: 'neutral', shape: 'ring' },
  ended: { tone: 'neutral', shape: 'cross' },
};

/** @example <InvitationTag ui={ui} state="waiting" /> */
export function InvitationTag({ ui, state }: { readonly ui: Ui; readonly state: InvitationState }) {
  return <Tag words={ui.t.dossierPeople.states[state]} {...LOOKS[state]} />;
}

/** @example <AccessField ui={ui} form={ui.state({ access: 'view' })} /> */
export function AccessField({ ui, form }: { readonly ui: Ui; readonly form: FormState }) {
  const words = ui.t.dossierPeople;
  return (
    <RadioField
      form={form}
      name="access"
      label={words.accessLabel}
      options={invitationAccesses.map((value) => ({
        value,
        label: words.access[value],
        hint: words.accessHint[value],
      }))}
    />
  );
}
