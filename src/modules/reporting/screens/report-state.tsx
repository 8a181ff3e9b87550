// Where a report stands, in a word and a shape.

import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import type { Ui } from '#web/ui.ts';
import type { ReportState } from '../rules/report.ts';

/** `sent-back`: it went out, and the office above asked for a correction. */
type ShownState = ReportState | 'sent-back';

const looks: Readonly<Record<ShownState, readonly [TagTone, TagShape]>> = {
  draft: ['neutral', 'half'],
  submitted: ['blue', 'clock'],
  returned: ['red', 'arrow'],
  approved: ['green', 'dot'],
  issued: ['green', 'check'],
  dropped: ['neutral', 'cross'],
  'sent-back': ['red', 'arrow'],
};

/**
 * @example <ReportTag ui={ui} state="submitted" />
 */
export function ReportTag({ ui, state }: { readonly ui: Ui; readonly state: ShownState }) {
  const [tone, shape] = looks[state];
  return <Tag words={ui.t.officeReports.states[state]} tone={tone} shape={shape} />;
}
