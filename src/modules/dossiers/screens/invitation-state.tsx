// How an invitation stands, as a word with a shape.

import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import type { Ui } from '#web/ui.ts';
import type { InvitationState } from '../rules/invitation.ts';

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
