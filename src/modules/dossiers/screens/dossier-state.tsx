// The state of a dossier as a word with a shape.

import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import type { Ui } from '#web/ui.ts';
import type { DossierState } from '../rules/lifecycle.ts';

const LOOKS: Readonly<Record<DossierState, { readonly tone: TagTone; readonly shape: TagShape }>> = {
  draft: { tone: 'gold', shape: 'half' },
  submitted: { tone: 'blue', shape: 'arrow' },
  received: { tone: 'green', shape: 'clock' },
  returned: { tone: 'red', shape: 'pause' },
  forwarded: { tone: 'green', shape: 'check' },
  dropped: { tone: 'neutral', shape: 'cross' },
};

/** @example <StateTag ui={ui} state="draft" /> */
export function StateTag({ ui, state }: { readonly ui: Ui; readonly state: DossierState }) {
  return <Tag words={ui.t.dossiers.states[state]} {...LOOKS[state]} />;
}
