// The state of a paper dossier as a word with a shape.

import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import type { Ui } from '#web/ui.ts';
import type { LegacyFileState } from '../rules/lifecycle.ts';

const LOOKS: Readonly<Record<LegacyFileState, { readonly tone: TagTone; readonly shape: TagShape }>> = {
  splitting: { tone: 'gold', shape: 'half' },
  settled: { tone: 'green', shape: 'check' },
  dropped: { tone: 'neutral', shape: 'cross' },
};

/** @example <FileState ui={ui} state="settled" /> */
export function FileState({ ui, state }: { readonly ui: Ui; readonly state: LegacyFileState }) {
  return <Tag words={ui.t.legacyFiles.states[state]} {...LOOKS[state]} />;
}
