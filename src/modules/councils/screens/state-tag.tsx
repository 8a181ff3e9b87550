// How a session stands, and a council, as a word with a shape.

import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import type { Ui } from '#web/ui.ts';
import { type Council, isInDuty } from '../rules/council.ts';
import type { SessionState } from '../rules/lifecycle.ts';

const LOOKS: Readonly<Record<SessionState, { readonly tone: TagTone; readonly shape: TagShape }>> = {
  planned: { tone: 'blue', shape: 'clock' },
  opened: { tone: 'green', shape: 'half' },
  scoring: { tone: 'green', shape: 'half' },
  revealed: { tone: 'green', shape: 'dot' },
  closed: { tone: 'green', shape: 'check' },
  adjourned: { tone: 'gold', shape: 'pause' },
  cancelled: { tone: 'neutral', shape: 'cross' },
};

/** @example <SessionTag ui={ui} state="planned" /> */
export function SessionTag({ ui, state }: { readonly ui: Ui; readonly state: SessionState }) {
  return <Tag words={ui.t.councils.states[state]} {...LOOKS[state]} />;
}

/** @example <DutyTag ui={ui} council={council} /> */
export function DutyTag({
  ui,
  council,
}: {
  readonly ui: Ui;
  readonly council: Pick<Council, 'validFrom' | 'lastDay'>;
}) {
  const t = ui.t.councils.list;
  if (isInDuty(council, ui.today)) return <Tag words={t.onDuty} tone="green" shape="check" />;
  return <Tag words={council.validFrom > ui.today ? t.ahead : t.ended} tone="neutral" shape="ring" />;
}
