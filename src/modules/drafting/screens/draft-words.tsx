// How a letter is shown: its state as a word with a shape, its number, its days.

import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import type { Ui } from '#web/ui.ts';
import type { DraftState } from '../rules/lifecycle.ts';

const LOOKS: Readonly<Record<DraftState, { readonly tone: TagTone; readonly shape: TagShape }>> = {
  draft: { tone: 'blue', shape: 'half' },
  checked: { tone: 'gold', shape: 'clock' },
  numbered: { tone: 'gold', shape: 'half' },
  issued: { tone: 'green', shape: 'check' },
  dropped: { tone: 'neutral', shape: 'cross' },
};

/** @example <DraftStateTag ui={ui} state="checked" /> */
export function DraftStateTag({ ui, state }: { readonly ui: Ui; readonly state: DraftState }) {
  return <Tag words={ui.t.drafting.states[state]} {...LOOKS[state]} />;
}

/** A legal day as people write it; empty where there is none. */
export const dayWords = (day: LocalDate | null): string => (day === null ? '' : formatVietnamese(day));
