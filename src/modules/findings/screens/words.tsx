// Severities, states and days of findings as words.

import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import { daysBetween, formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import type { Ui } from '#web/ui.ts';
import { type Finding, isOverdue, type Severity } from '../rules/finding.ts';
import type { FindingState } from '../rules/finding-lifecycle.ts';
import { aboutWords } from '../use-cases/tell-of-findings.ts';

/** A legal day as people write it; a dash where there is none. */
export const dayWords = (day: string | null): string => (day === null ? '–' : formatVietnamese(day as LocalDate));

const severityLooks: Readonly<Record<Severity, readonly [TagTone, TagShape]>> = {
  none: ['neutral', 'none'],
  minor: ['blue', 'ring'],
  major: ['gold', 'half'],
  critical: ['red', 'dot'],
};

export function SeverityTag({ ui, severity }: { readonly ui: Ui; readonly severity: Severity }) {
  const [tone, shape] = severityLooks[severity];
  return <Tag words={ui.t.findings.severities[severity]} tone={tone} shape={shape} />;
}

const stateLooks: Readonly<Record<FindingState, readonly [TagTone, TagShape]>> = {
  open: ['blue', 'ring'],
  correcting: ['gold', 'clock'],
  answered: ['gold', 'question'],
  verified: ['green', 'check'],
  'not-corrected': ['red', 'cross'],
  'withdrawal-proposed': ['red', 'arrow'],
  dropped: ['neutral', 'cross'],
};

/** The state; a correction that is late says that instead. */
export function StateTag({ ui, one }: { readonly ui: Ui; readonly one: Pick<Finding, 'state' | 'dueOn'> }) {
  if (isOverdue(one, ui.today)) return <Tag words={ui.t.findings.list.whiches.overdue} tone="red" shape="clock" />;
  const [tone, shape] = stateLooks[one.state];
  return <Tag words={ui.t.findings.states[one.state]} tone={tone} shape={shape} />;
}

/** `24/11/2026, còn 3 ngày`; once it was answered the day, and by how much the answer was late. */
export function dueWords(
  ui: Ui,
  { state, dueOn, answeredOn }: Pick<Finding, 'state' | 'dueOn' | 'answeredOn'>,
): string {
  if (dueOn === null) return '–';
  if (state === 'correcting') return ui.t.findings.due(dayWords(dueOn), daysBetween(ui.today, dueOn));
  if (answeredOn === null || answeredOn <= dueOn) return dayWords(dueOn);
  return ui.t.findings.answeredLate(dayWords(dueOn), dayWords(answeredOn), daysBetween(dueOn, answeredOn));
}

/** Text as it was typed, line by line, always Vietnamese. */
export const Typed = ({ words }: { readonly words: string }) => (
  <p class="as-typed" lang="vi">
    {words}
  </p>
);

/** `Chè xanh, HTX Giả định`. */
export const ofWhom = (one: Pick<Finding, 'productName' | 'producerName'>): string =>
  one.productName === null || one.producerName === '' ? aboutWords(one) : `${one.productName}, ${one.producerName}`;
