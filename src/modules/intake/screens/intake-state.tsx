// How a dossier stands at the province, as a word with a shape.

import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import type { Ui } from '#web/ui.ts';
import type { IntakeState } from '../rules/lifecycle.ts';

const LOOKS: Readonly<Record<IntakeState, { readonly tone: TagTone; readonly shape: TagShape }>> = {
  arrived: { tone: 'blue', shape: 'arrow' },
  checking: { tone: 'green', shape: 'clock' },
  'supplement-requested': { tone: 'gold', shape: 'pause' },
  answered: { tone: 'blue', shape: 'half' },
  'under-review': { tone: 'green', shape: 'half' },
  reviewed: { tone: 'green', shape: 'dot' },
  ready: { tone: 'green', shape: 'check' },
  'in-session': { tone: 'blue', shape: 'half' },
  scored: { tone: 'green', shape: 'check' },
  'not-eligible': { tone: 'red', shape: 'cross' },
};

/** @example <IntakeTag ui={ui} state="checking" /> */
export function IntakeTag({ ui, state }: { readonly ui: Ui; readonly state: IntakeState }) {
  return <Tag words={ui.t.intake.states[state]} {...LOOKS[state]} />;
}
