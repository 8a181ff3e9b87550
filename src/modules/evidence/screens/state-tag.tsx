// How a piece or a whole subject stands, in a word and a shape.

import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import type { Ui } from '#web/ui.ts';
import type { EvidenceValidity } from '../rules/validity.ts';
import type { KindStanding } from '../rules/wallet.ts';

const LOOKS: Readonly<Record<EvidenceValidity | KindStanding, { readonly tone: TagTone; readonly shape: TagShape }>> = {
  valid: { tone: 'green', shape: 'check' },
  expiring: { tone: 'gold', shape: 'clock' },
  'not-yet': { tone: 'blue', shape: 'arrow' },
  expired: { tone: 'red', shape: 'cross' },
  withdrawn: { tone: 'neutral', shape: 'pause' },
  none: { tone: 'neutral', shape: 'ring' },
};

export function EvidenceTag({ ui, state }: { readonly ui: Ui; readonly state: EvidenceValidity | KindStanding }) {
  return <Tag words={ui.t.evidence.states[state]} {...LOOKS[state]} />;
}
